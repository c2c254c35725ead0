// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"

#include <curl/curl.h>

namespace planops::http {

//! \brief Protocol, cipher and certificate chain of a running transfer; empty for plain http. Call
//! from one of its callbacks: later the connection may be gone.
[[nodiscard]] TlsInfo tlsInfoOf(CURL *handle);

//! \brief True if this transfer's TLS connection speaks HTTP/2. Call from one of its callbacks.
[[nodiscard]] bool isHttp2(CURL *handle);

} // namespace planops::http
