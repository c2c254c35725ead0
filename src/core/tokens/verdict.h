// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tokens/jwks.h"
#include "core/tokens/jwt.h"

#include <optional>

namespace planops::tokens {

//! \brief The judgement on one aspect of a token.
struct Verdict
{
    enum class State { Pass, Fail, Unknown };

    QString name; //!< "signature", "alg", "typ", "kid", "iss", "aud", "azp", "exp", "nbf", "iat",
                  //!< "crit", "json"
    State state = State::Unknown;
    QString reason; //!< Clerk's own word: "token-expired", "jwk-kid-mismatch" …; empty on a pass.
    QString text;   //!< One translated sentence.
};

//! \brief What the token is checked against. Empty members are not checked: their verdict is
//! Unknown.
struct Expectations
{
    QString issuer;
    QString audience;
    QStringList authorizedParties;
    QStringList algorithms {QStringLiteral("RS256"), QStringLiteral("RS384"),
                            QStringLiteral("RS512"), QStringLiteral("PS256"),
                            QStringLiteral("PS384"), QStringLiteral("PS512"),
                            QStringLiteral("ES256"), QStringLiteral("ES384"),
                            QStringLiteral("ES512"), QStringLiteral("EdDSA")};
    QStringList required; //!< Claims whose absence is a failure, not an Unknown: an id_token needs
                          //!< iss, aud, exp, iat (R20).
    std::chrono::seconds leeway {5}; //!< R22: 5 s by default.
};

//! \brief All verdicts on one token, in a steady order.
struct Report
{
    QList<Verdict> verdicts;

    //! \brief True: everything that could be told passed, the signature included. False: something
    //! failed. Empty: cannot be told.
    [[nodiscard]] std::optional<bool> valid() const;
    [[nodiscard]] const Verdict *find(const QString &name) const;
};

//! \brief Judges. \a keys null = the issuer's keys are not at hand. Header members jku, jwk, x5u,
//! x5c are never used.
[[nodiscard]] Report examine(const Jwt &jwt, const JwkSet *keys, const Expectations &expected,
                             UnixTime now);

//! \brief "pass", "fail", "unknown"
[[nodiscard]] QString stateName(Verdict::State state);

} // namespace planops::tokens
