// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/message.h"

#include <QJsonObject>
#include <QString>

namespace planops::sandbox {

//! \brief A JSON answer; the type is exactly application/json, without a charset.
[[nodiscard]] loopback::Response jsonReply(int status, const QByteArray &json);
[[nodiscard]] loopback::Response jsonReply(int status, const QJsonObject &json);

//! \brief {"errors":[{message, long_message, code, meta}], "clerk_trace_id"}: Frontend and Backend
//! API.
[[nodiscard]] loopback::Response clerkError(int status, const QString &code, const QString &message,
                                            const QString &longMessage = {},
                                            const QJsonObject &meta = {});

//! \brief {"error", "error_description"} (RFC 6749, 5.2), never cached.
[[nodiscard]] loopback::Response oauthError(int status, const QString &error,
                                            const QString &description);

//! \brief A page with the headers that keep it from being framed, cached, scripted or leaking its
//! address. \param formTargets origins that the page's forms lead to, beside its own; \a scriptHash
//! "sha256-…" or empty.
[[nodiscard]] loopback::Response htmlReply(int status, const QString &html,
                                           const QByteArray &formTargets = {},
                                           const QByteArray &scriptHash = {});

[[nodiscard]] loopback::Response redirectReply(int status, const QByteArray &location);

} // namespace planops::sandbox
