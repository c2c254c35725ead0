// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusal.h"
#include "core/spec/document.h"

namespace planops::services {

//! \brief What \a document asks of whoever calls \a operation, in the words of the diagnosis.
//!
//! Scopes are those of OAuth 2 and OpenID Connect schemes; what other schemes list are roles, which
//! no token need name (OpenAPI 3.1, "Security Requirement Object").
[[nodiscard]] diagnosis::Contract contractOf(const spec::Document &document,
                                             const spec::Operation &operation);

//! \brief The same of the operation that \a request calls; empty if the document has none such.
[[nodiscard]] diagnosis::Contract contractOf(const spec::Document &document,
                                             const http::Request &request);

} // namespace planops::services
