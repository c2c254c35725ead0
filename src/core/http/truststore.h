// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"

namespace planops::http {

//! \brief Where the roots of trust come from. TLS verification cannot be switched off; only its
//! roots change.
struct TrustStore
{
    QString file; //!< PEM bundle; empty if the platform's own store is used.
    QString name; //!< For TlsInfo::trustStore: the path, or the platform's word.
};

//! \brief The system's roots: SSL_CERT_FILE if set, what libcurl was built for, then the usual
//! places. Errors: Tls, if there are none.
[[nodiscard]] Result<TrustStore> systemTrustStore();

} // namespace planops::http
