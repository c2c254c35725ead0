// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthclient.h"
#include "core/base/completion.h"

namespace planops::auth {

//! \brief Asks the issuer to forget a token (RFC 7009). Public clients name themselves in the form;
//! follows no redirect.
//!
//! Errors: Auth with the OAuth error as code ("unsupported_token_type": a JWT cannot be called
//! back), Server, Network …
void revoke(http::HttpClient &http, const OAuthClient &client, const Secret &token,
            const QByteArray &typeHint, Completion<void> completion);

} // namespace planops::auth
