// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceaccount.h"
#include "core/http/request.h"

namespace planops::auth {

//! \brief A request to Clerk's Backend API: \a path from the root, with the query, encoded; \a json
//! is the body, may be empty.
//!
//! The secret key goes to \a key's backend only: no redirect is followed (R18, R25). Errors: those
//! of http::Url. Source: facts/clerk.md, section 4.
[[nodiscard]] Result<http::Request> backendRequest(const InstanceKey &key, const QByteArray &method,
                                                   const QString &path,
                                                   const QByteArray &json = {});

} // namespace planops::auth
