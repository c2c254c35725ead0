// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

namespace planops::auth {

//! \brief What a token endpoint granted (RFC 6749, 5.1). Unknown members are ignored.
struct TokenAnswer
{
    Secret accessToken;
    Secret refreshToken; //!< Empty if none came: on a refresh the old one stays in use.
    Secret idToken;
    std::optional<std::chrono::seconds> expiresIn;
    std::optional<QStringList> scopes; //!< Empty = as asked for.
};

//! \brief Reads the answer of a token endpoint (R19).
//!
//! Errors: Auth with the OAuth error as code (invalid_grant, invalid_client …), Server (5xx, 429),
//! Parse.
[[nodiscard]] Result<TokenAnswer> parseTokenAnswer(int status, const QByteArray &body);

} // namespace planops::auth
