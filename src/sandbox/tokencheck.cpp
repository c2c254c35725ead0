// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokencheck.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

TokenCheck refused(const QString &reason)
{
    return {nullptr, reason};
}

// Python's decoder skips foreign characters and minds only the length.
std::optional<QByteArray> decodeSegment(const QByteArray &segment)
{
    if (segment.size() % 4 == 1)
        return std::nullopt;
    return QByteArray::fromBase64(segment, QByteArray::Base64UrlEncoding);
}

std::optional<QJsonObject> objectFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<qint64> timeClaim(const QJsonValue &value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return static_cast<qint64>(value.toDouble());
}

QString timeTrouble(const QJsonObject &claims, qint64 now, bool expiredOnDemand)
{
    if (claims.contains("iat"_L1)) {
        const std::optional<qint64> iat = timeClaim(claims["iat"_L1]);
        if (!iat)
            return u"Issued At claim (iat) must be an integer."_s;
        if (*iat > now)
            return u"The token is not yet valid (iat)"_s;
    }
    if (claims.contains("nbf"_L1)) {
        const std::optional<qint64> nbf = timeClaim(claims["nbf"_L1]);
        if (!nbf)
            return u"Not Before claim (nbf) must be an integer."_s;
        if (*nbf > now)
            return u"The token is not yet valid (nbf)"_s;
    }
    if (claims.contains("exp"_L1)) {
        const std::optional<qint64> exp = timeClaim(claims["exp"_L1]);
        if (!exp)
            return u"Expiration Time claim (exp) must be an integer."_s;
        if (*exp <= now || expiredOnDemand)
            return u"Signature has expired"_s;
    }
    return {};
}

} // namespace

TokenCheck checkToken(const QByteArray &token, const TokenMint &mint, GrantStore &grants)
{
    const QList<QByteArray> segments = token.split('.');
    if (segments.size() != 3)
        return refused(u"Not enough segments"_s);
    const std::optional<QByteArray> headerBytes = decodeSegment(segments[0]);
    if (!headerBytes)
        return refused(u"Invalid header padding"_s);
    const std::optional<QJsonObject> header = objectFrom(*headerBytes);
    if (!header)
        return refused(u"Invalid header string: must be a json object"_s);
    const std::optional<QByteArray> payload = decodeSegment(segments[1]);
    if (!payload)
        return refused(u"Invalid payload padding"_s);
    const std::optional<QByteArray> signature = decodeSegment(segments[2]);
    if (!signature)
        return refused(u"Invalid crypto padding"_s);

    const QString kid = header->value("kid"_L1).toString(u"None"_s);
    if (kid.toUtf8() != mint.signer().kid())
        return refused(u"Unable to find a signing key that matches: \"%1\""_s.arg(kid));
    if (header->value("alg"_L1) != u"RS256"_s)
        return refused(u"The specified alg value is not allowed"_s);
    if (!mint.signer().verify(segments[0] + '.' + segments[1], *signature))
        return refused(u"Signature verification failed"_s);
    const std::optional<QJsonObject> claims = objectFrom(*payload);
    if (!claims)
        return refused(u"Invalid payload string: must be a json object"_s);

    const std::optional<IssuedToken> issued = grants.findByJti(claims->value("jti"_L1).toString());
    const QString trouble = timeTrouble(*claims, mint.now(), issued && issued->expired);
    if (!trouble.isEmpty())
        return refused(trouble);
    if (!claims->contains("iss"_L1))
        return refused(u"Token is missing the \"iss\" claim"_s);
    if (claims->value("iss"_L1) != mint.origin())
        return refused(u"Invalid issuer"_s);
    if (claims->contains("aud"_L1))
        return refused(u"Invalid audience"_s);
    const User *user = findUser(claims->value("sub"_L1).toString());
    if (!user)
        return refused(u"Unknown subject"_s);
    return {user, {}};
}

} // namespace planops::sandbox
