// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusal.h"
#include "core/http/response.h"

#include <QJsonArray>
#include <QJsonObject>

namespace planops::cli {

//! \brief What `request --json` prints: request, hops[], status, headers[], body or bodyBase64,
//! timing, tls, diagnosis[].
//!
//! Credentials of the request are masked; the answer is as it came. Times are milliseconds, null =
//! did not happen.
[[nodiscard]] QJsonObject toJson(const http::Response &response,
                                 const QList<diagnosis::Cause> &causes);

} // namespace planops::cli
