// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tokens/jwt.h"

#include <QStringList>

#include <optional>

namespace planops::tokens {

//! \brief What a credential is, told from its look alone (facts/clerk.md, section 6).
enum class TokenKind {
    SessionToken,      //!< Clerk session JWT (sid)
    OAuthAccessToken,  //!< JWT, typ at+jwt
    OpaqueAccessToken, //!< oat_…
    IdToken,
    TemplateToken,
    M2mToken,
    OpaqueM2mToken,
    ApiKey,         //!< ak_…
    SecretKey,      //!< sk_test_, sk_live_
    PublishableKey, //!< pk_test_, pk_live_
    OtherJwt,
    Unknown,
};

//! \brief Stable machine word: "session", "oauth_access", "opaque_access", "id_token", …
[[nodiscard]] QString tokenKindName(TokenKind kind);
//! \brief For people: "OAuth access token".
[[nodiscard]] QString tokenKindLabel(TokenKind kind);
//! \brief One translated sentence on what it is for and whether the API takes it.
[[nodiscard]] QString tokenKindExplanation(TokenKind kind);
//! \brief \a clientId helps to tell an id_token (aud = client).
[[nodiscard]] TokenKind tokenKind(QByteArrayView token, const QString &clientId = {});

//! \brief The claims that this program understands, typed. Absent claims are empty.
struct Claims
{
    QString issuer;
    QString subject;
    QStringList audience;    //!< aud, a string or an array.
    QString authorizedParty; //!< azp
    QString clientId;
    QString tokenId; //!< jti
    QString sessionId;
    QStringList scopes; //!< scope or scp
    std::optional<UnixTime> expiresAt;
    std::optional<UnixTime> notBefore;
    std::optional<UnixTime> issuedAt;
    QString name; //!< From name, else given + family name, else preferred_username.
    QString email;
    QString organizationId;
    QString organizationSlug;
    QString role;          //!< Organization role without "org:".
    QString sessionStatus; //!< sts
    QJsonObject actor;     //!< act: who is acting as the subject (impersonation).

    [[nodiscard]] static Claims of(const Jwt &jwt);
};

//! \brief One line of the decoded view: the claim, its value as text, and what it means ("expires
//! 14:52:07").
struct ClaimRow
{
    QString name;
    QString value;
    QString meaning;  //!< Translated; empty if there is nothing to add.
    bool bad = false; //!< The meaning is a problem (expired).
};

//! \brief All claims, the known ones first in a steady order. \a now decides about "expired".
[[nodiscard]] QList<ClaimRow> describeClaims(const QJsonObject &claims, UnixTime now);

//! \brief A NumericDate (RFC 7519, 2): exp, iat, nbf and their kin.
[[nodiscard]] bool isTimeClaim(const QString &name);

//! \brief "38 min 12 s", whichever way: at most two units, translated.
[[nodiscard]] QString lengthWords(std::chrono::seconds duration);

//! \brief "in 38 min 12 s", "12 min ago": for countdowns, at most two units, translated.
[[nodiscard]] QString describeDuration(std::chrono::seconds duration);

} // namespace planops::tokens
