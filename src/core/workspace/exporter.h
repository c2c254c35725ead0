// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedrequest.h"

//! \brief Requests for other programs: the way back of importer.h.
namespace planops::workspace {

//! \brief What was written, and what could not be, one translated sentence each.
struct Exported
{
    QByteArray bytes;
    QStringList notices;
};

//! \brief A .http file with all \a requests; their names become its ### lines. Left out and noted:
//! bodies that the format would read as something else.
[[nodiscard]] Exported httpCollection(const QList<neutral::Request> &requests);
//! \brief The same with what a file can say beside the request, and the values of \a variables.
[[nodiscard]] Exported httpCollection(const QList<FiledRequest> &requests,
                                      const QList<neutral::Field> &variables = {});

//! \brief A Postman collection of format 2.1. What stands before " / " in a name becomes a folder.
//! Left out and noted: bodies that are no text.
[[nodiscard]] Exported postmanCollection(const QString &name,
                                         const QList<neutral::Request> &requests);
//! \brief The same; a file body is named, and redirects are followed or not as the request says.
[[nodiscard]] Exported postmanCollection(const QString &name, const QList<FiledRequest> &requests,
                                         const QList<neutral::Field> &variables = {});

} // namespace planops::workspace
