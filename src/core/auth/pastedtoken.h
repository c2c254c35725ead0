// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/auth/tokenset.h"

namespace planops::auth {

//! \brief The token in what somebody pasted: without quotes, "Authorization:", "Bearer", blanks and
//! line breaks; of a whole curl command, the token that it sends. Empty if nothing is left.
[[nodiscard]] Secret cleanedToken(const QString &pasted);

//! \brief The pasted token as the tokens of a sign-in, with what its claims say.
//!
//! Decoded is not verified: the API judges it. Errors: Invalid, for text that is no access token
//! (nothing, several words, a Clerk key, an id_token of \a profile).
[[nodiscard]] Result<TokenSet> tokensFromPaste(const QString &pasted, const Profile &profile);

} // namespace planops::auth
