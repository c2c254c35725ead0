// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/http/request.h"

#include <QJsonObject>

namespace planops::cli {

//! \brief A request from its neutral JSON form, an element of requests[] of `planops import`
//! (design.md, section 8).
//!
//! A url that starts with "/" lies below the profile's API base. Errors: Invalid, for bodies of
//! kind multipart too: files named by somebody else's document are not sent.
[[nodiscard]] Result<http::Request> requestFromNeutral(const QJsonObject &json,
                                                       const auth::Profile &profile);

//! \brief Method and address as typed, joined and checked as in the console.
[[nodiscard]] Result<http::Request> requestTo(const QString &method, const QString &url,
                                              const QStringList &headerLines,
                                              const auth::Profile &profile);

//! \brief Sets a body; JSON gets its Content-Type unless the request has one.
void setBody(http::Request &request, const QByteArray &body);

} // namespace planops::cli
