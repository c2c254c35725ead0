// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/fastapi.h"
#include "sandbox/projectstore.h"

#include <QJsonObject>

namespace planops::sandbox {

//! \file
//! \brief What the PlanOps API takes: bodies and query parameters checked field by field, every
//! fault at once.

//! \brief Which fields must be there, and what absent ones mean.
enum class Presence {
    Create,  //!< Required fields must be there; absent ones get their defaults.
    Replace, //!< The same, for PUT.
    Change,  //!< PATCH: absent fields stay as they are.
};

//! \brief The JSON value of a body; nothing and a problem if it is not JSON. An absent body is
//! Undefined.
[[nodiscard]] std::optional<QJsonValue> readBody(const loopback::Request &request,
                                                 fastapi::Problems &problems);

//! \brief Columns of the table projects; complete only if \a problems stayed empty.
[[nodiscard]] QVariantMap readProject(const QJsonValue &body, Presence presence,
                                      fastapi::Problems &problems);
//! \brief Columns of the table tasks.
[[nodiscard]] QVariantMap readTask(const QJsonValue &body, Presence presence,
                                   fastapi::Problems &problems);
//! \brief user_id and role of a new member.
[[nodiscard]] QVariantMap readMember(const QJsonValue &body, fastapi::Problems &problems);

//! \brief limit, offset, status, q and sort. \a statuses and \a sortable are the allowed words;
//! empty = not offered.
[[nodiscard]] ListQuery readListQuery(const Parameters &parameters, const QStringList &statuses,
                                      const QStringList &sortable, fastapi::Problems &problems);

[[nodiscard]] const QStringList &projectStatuses();
[[nodiscard]] const QStringList &projectSortColumns();
[[nodiscard]] const QStringList &taskStatuses();

} // namespace planops::sandbox
