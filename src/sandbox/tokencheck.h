// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accounts.h"
#include "sandbox/tokenmint.h"

namespace planops::sandbox {

//! \brief Whether the PlanOps API takes a token: its user, or the reason in PyJWT's exact words.
struct TokenCheck
{
    const User *user = nullptr;
    QString reason; //!< "Signature has expired"; empty if user is set.
};

//! \brief Checks as PyJWT with PyJWKClient does, in its order: segments, kid, algorithm, signature,
//! iat, nbf, exp, iss, aud (facts/clerk.md, section 5). Like PyJWT it does not look at typ, so
//! access, session, template and id tokens are judged by their claims only.
[[nodiscard]] TokenCheck checkToken(const QByteArray &token, const TokenMint &mint,
                                    GrantStore &grants);

} // namespace planops::sandbox
