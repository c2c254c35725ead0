// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/tokens/jwks.h"

namespace planops::auth {

//! \brief Who signed in, as the issuer says.
struct Identity
{
    QString subject;
    QString name;
    QString email;
};

//! \brief What an id_token is held against.
struct IdTokenExpectations
{
    QString issuer;
    QString clientId;
    Secret nonce; //!< Empty = not compared: a refreshed id_token need not have one (OpenID Connect
                  //!< Core, 12.2).
    Secret accessToken; //!< For at_hash.
    QString subject;    //!< On a refresh: must be the same person; empty = not compared.
};

//! \brief Validates an id_token (R20; OpenID Connect Core, 3.1.3.7): signature by the issuer's
//! keys, iss, aud, azp, exp, iat, nbf, nonce, at_hash. Errors: Auth, code "bad_id_token"; the
//! detail names the claim.
[[nodiscard]] Result<Identity> checkIdToken(const Secret &idToken, const tokens::JwkSet &keys,
                                            const IdTokenExpectations &expected, UnixTime now);

//! \brief The key id in the header, for looking up the keys; empty if the token cannot be read.
[[nodiscard]] QString keyIdOf(const Secret &idToken);

//! \brief The identity in a userinfo answer; its sub must be \a subject (OpenID Connect
//! Core, 5.3.2) unless that is empty. Errors: Parse (no JSON object: the caller may go on without),
//! Auth (another subject: it must not).
[[nodiscard]] Result<Identity> readUserinfo(const QByteArray &json, const QString &subject);

} // namespace planops::auth
