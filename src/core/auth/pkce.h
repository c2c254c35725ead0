// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace planops::auth {

//! \brief Proof Key for Code Exchange, S256 only (RFC 7636): the secret of one attempt and its
//! public hash.
struct Pkce
{
    Secret verifier;      //!< 43 characters of [A-Za-z0-9-_]; goes to the token endpoint only.
    QByteArray challenge; //!< Base64url of its SHA-256; goes into the authorization URL.

    //! \brief A fresh pair from the system's random source.
    [[nodiscard]] static Pkce create();
    [[nodiscard]] static Pkce of(const Secret &verifier);
};

//! \brief 32 random bytes as 43 characters of base64url: for state and nonce (R1 asks for 128
//! bits).
//!
//! Never QtNetworkAuth's own: Qt 6.4 seeds it with the clock (CVE-2024-36048).
[[nodiscard]] QByteArray randomWord();

} // namespace planops::auth
