// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"

namespace planops::http {

//! \brief One line in the log (category planops.http, debug) per finished exchange, secrets masked.
void logExchange(const Request &request, const Result<Response> &result);

} // namespace planops::http
