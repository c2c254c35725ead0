// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/http/request.h"
#include "core/neutral/request.h"

namespace planops::cli {

//! \brief The neutral request in a JSON file, an element of requests[] of `planops import`
//! (design.md, section 8). A whole document of `planops import` with one request will do, too.
//! Relative paths of files in it begin in its folder; "-" reads standard input.
//! Errors: Storage, Parse.
[[nodiscard]] Result<neutral::Request> readNeutral(const QString &path);

//! \brief With its address made whole: one that starts with "/" lies below the profile's API base.
//! Errors: Invalid.
[[nodiscard]] Result<neutral::Request> withWholeAddress(neutral::Request request,
                                                        const auth::Profile &profile);

//! \brief What is sent: address and headers checked as in the console, the body encoded, files
//! read. Errors: Invalid, Storage.
[[nodiscard]] Result<http::Request> requestFromNeutral(const neutral::Request &request,
                                                       const auth::Profile &profile);

//! \brief Method and address as typed, joined and checked as in the console.
[[nodiscard]] Result<http::Request> requestTo(const QString &method, const QString &url,
                                              const QStringList &headerLines,
                                              const auth::Profile &profile);

//! \brief Sets a body; JSON gets its Content-Type unless the request has one.
void setBody(http::Request &request, const QByteArray &body);

} // namespace planops::cli
