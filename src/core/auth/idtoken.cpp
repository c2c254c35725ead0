// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/idtoken.h"

#include "core/tokens/claims.h"
#include "core/tokens/verdict.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("planops::auth::IdToken", text);
}

tl::unexpected<Error> refuse(const QString &why, const QString &detail)
{
    return failure(ErrorKind::Auth,
                   tr("The issuer's proof of who you are (id_token) does not hold, so you were not "
                      "signed in. %1 Sign in "
                      "again; if this happens again, tell the people who run the issuer.")
                       .arg(why),
                   u"id_token: "_s + detail, u"bad_id_token"_s);
}

// The hash is the one of the signature: RS256 goes with SHA-256 (OpenID Connect Core, 3.1.3.6).
std::optional<QCryptographicHash::Algorithm> hashOf(const QString &algorithm)
{
    if (algorithm.endsWith("256"_L1))
        return QCryptographicHash::Sha256;
    if (algorithm.endsWith("384"_L1))
        return QCryptographicHash::Sha384;
    if (algorithm.endsWith("512"_L1) || algorithm == "EdDSA"_L1) // Ed25519 is built on SHA-512.
        return QCryptographicHash::Sha512;
    return std::nullopt;
}

bool accessTokenHashFits(const tokens::Jwt &jwt, const Secret &accessToken)
{
    const auto hash = hashOf(jwt.algorithm());
    if (!hash)
        return false;
    const QByteArray digest = QCryptographicHash::hash(accessToken.reveal(), *hash);
    return jwt.claims.value("at_hash"_L1).toString().toLatin1()
        == tokens::toBase64Url(digest.first(digest.size() / 2));
}

} // namespace

Result<Identity> checkIdToken(const Secret &idToken, const tokens::JwkSet &keys,
                              const IdTokenExpectations &expected, UnixTime now)
{
    const Result<tokens::Jwt> jwt = tokens::Jwt::decode(idToken.reveal());
    if (!jwt)
        return refuse(jwt.error().message, jwt.error().detail);
    tokens::Expectations expectations;
    expectations.issuer = expected.issuer;
    expectations.audience = expected.clientId;
    expectations.required = {u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s};
    const tokens::Report report = tokens::examine(*jwt, &keys, expectations, now);
    for (const tokens::Verdict &verdict : report.verdicts) {
        if (verdict.state == tokens::Verdict::State::Fail)
            return refuse(verdict.text, verdict.name + ' '_L1 + verdict.reason);
    }
    if (report.valid() != true)
        return refuse(tr("Its signature cannot be checked."), u"signature unknown"_s);

    const tokens::Claims claims = tokens::Claims::of(*jwt);
    if (claims.subject.isEmpty())
        return refuse(tr("It names nobody."), u"sub is missing"_s);
    if (!expected.subject.isEmpty() && claims.subject != expected.subject)
        return refuse(tr("It names somebody else."), u"sub changed"_s);
    const bool foreign =
        !claims.authorizedParty.isEmpty() && claims.authorizedParty != expected.clientId;
    if (foreign || (claims.audience.size() > 1 && claims.authorizedParty.isEmpty()))
        return refuse(tr("It was made for another application."), u"azp"_s);
    const Secret nonce(jwt->claims.value("nonce"_L1).toString().toUtf8());
    if (!expected.nonce.isEmpty() && !(nonce == expected.nonce))
        return refuse(tr("It belongs to another sign-in (nonce)."), u"nonce"_s);
    if (jwt->claims.contains("at_hash"_L1) && !accessTokenHashFits(*jwt, expected.accessToken))
        return refuse(tr("It belongs to another access token."), u"at_hash"_s);
    return Identity {claims.subject, claims.name, claims.email};
}

QString keyIdOf(const Secret &idToken)
{
    const Result<tokens::Jwt> jwt = tokens::Jwt::decode(idToken.reveal());
    return jwt ? jwt->keyId() : QString();
}

Result<Identity> readUserinfo(const QByteArray &json, const QString &subject)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorKind::Parse, tr("The issuer's information about you cannot be read."),
                       u"userinfo: no JSON object"_s);
    tokens::Jwt holder; // The members of userinfo are the claims of an id_token.
    holder.claims = document.object();
    const tokens::Claims claims = tokens::Claims::of(holder);
    if (claims.subject.isEmpty() || (!subject.isEmpty() && claims.subject != subject)) {
        return failure(ErrorKind::Auth,
                       tr("The issuer's information is about somebody else than the one who signed "
                          "in, so you were not "
                          "signed in. Sign in again; if this happens again, tell the people who "
                          "run the issuer."),
                       u"userinfo: sub differs"_s, u"bad_userinfo"_s);
    }
    return Identity {claims.subject, claims.name, claims.email};
}

} // namespace planops::auth
