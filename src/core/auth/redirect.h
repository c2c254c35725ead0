// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace planops::auth {

//! \brief What a redirect must fit to belong to a running sign-in.
struct RedirectExpectations
{
    Secret state;
    QString issuer;
    bool issuerPromised = false; //!< The metadata promise an iss parameter (RFC 9207, 2.4).
};

//! \brief How a redirect is to be taken.
struct RedirectVerdict
{
    enum class Kind {
        Accepted, //!< \c code may be exchanged, once.
        Refused,  //!< The issuer said no, or mixed us up: the attempt ends with \c error.
        Stray, //!< Not of this attempt, or too broken to tell: \c error explains, waiting goes on.
    };

    Kind kind = Kind::Stray;
    Secret code; //!< Decoded.
    Error error;
};

//! \brief Judges the raw query of a redirect (RFC 6749, 4.1.2; R1, R5, R12). State comes first,
//! whatever else it says.
[[nodiscard]] RedirectVerdict judgeRedirect(const QByteArray &query,
                                            const RedirectExpectations &expected);

//! \brief The sentence for an error code of an authorization endpoint (RFC 6749, 4.1.2.1; OpenID
//! Connect Core, 3.1.2.6).
[[nodiscard]] Error authorizationError(const QString &code, const QString &description);

} // namespace planops::auth
