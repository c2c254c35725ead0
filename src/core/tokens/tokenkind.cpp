// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/claims.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::tokens::TokenKind)
};

TokenKind opaqueKind(QByteArrayView token)
{
    struct Prefix
    {
        const char *text;
        TokenKind kind;
    };
    constexpr Prefix prefixes[] = {
        {"pk_test_", TokenKind::PublishableKey},
        {"pk_live_", TokenKind::PublishableKey},
        {"sk_test_", TokenKind::SecretKey},
        {"sk_live_", TokenKind::SecretKey},
        {"ak_", TokenKind::ApiKey},
        {"oat_", TokenKind::OpaqueAccessToken},
        {"mt_", TokenKind::OpaqueM2mToken},
        {"m2m_", TokenKind::OpaqueM2mToken},
    };
    for (const Prefix &prefix : prefixes) {
        if (token.startsWith(prefix.text) && token.size() > QByteArrayView(prefix.text).size())
            return prefix.kind;
    }
    return TokenKind::Unknown;
}

//! Clerk's class tag in the header: the surest sign, where it is (facts/clerk.md, section 2).
std::optional<TokenKind> kindOfCategory(const QString &category)
{
    if (category == "cl_B7d4PD111AAA"_L1)
        return TokenKind::SessionToken;
    if (category == "cl_B7d4PD222AAA"_L1)
        return TokenKind::TemplateToken;
    if (category == "cl_B7d4PD333AAA"_L1)
        return TokenKind::M2mToken;
    return std::nullopt;
}

TokenKind jwtKind(const Jwt &jwt, const QString &clientId)
{
    const Claims claims = Claims::of(jwt);
    const QString type = jwt.header.value("typ"_L1).toString().toLower();
    if (type == "at+jwt"_L1 || type == "application/at+jwt"_L1)
        return TokenKind::OAuthAccessToken;
    if (const auto kind = kindOfCategory(jwt.header.value("cat"_L1).toString()))
        return *kind;
    if (claims.subject.startsWith("mch_"_L1))
        return TokenKind::M2mToken;
    if (claims.sessionId.startsWith("sess_"_L1))
        return TokenKind::SessionToken;
    if (claims.clientId.isEmpty()) {
        const bool forClient = !clientId.isEmpty() && claims.audience.contains(clientId);
        const bool hasIdentity =
            jwt.claims.contains("nonce"_L1) || jwt.claims.contains("at_hash"_L1);
        if (forClient || (hasIdentity && !claims.audience.isEmpty()))
            return TokenKind::IdToken;
    } else if (!claims.scopes.isEmpty()) { // Issuers older than RFC 9068 say typ JWT here.
        return TokenKind::OAuthAccessToken;
    }
    if (claims.subject.startsWith("user_"_L1) && claims.sessionId.isEmpty() && type == "jwt"_L1)
        return TokenKind::TemplateToken;
    return TokenKind::OtherJwt;
}

} // namespace

QString tokenKindName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::SessionToken:
        return u"session"_s;
    case TokenKind::OAuthAccessToken:
        return u"oauth_access"_s;
    case TokenKind::OpaqueAccessToken:
        return u"opaque_access"_s;
    case TokenKind::IdToken:
        return u"id_token"_s;
    case TokenKind::TemplateToken:
        return u"template"_s;
    case TokenKind::M2mToken:
        return u"m2m"_s;
    case TokenKind::OpaqueM2mToken:
        return u"opaque_m2m"_s;
    case TokenKind::ApiKey:
        return u"api_key"_s;
    case TokenKind::SecretKey:
        return u"secret_key"_s;
    case TokenKind::PublishableKey:
        return u"publishable_key"_s;
    case TokenKind::OtherJwt:
        return u"jwt"_s;
    case TokenKind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString tokenKindLabel(TokenKind kind)
{
    switch (kind) {
    case TokenKind::SessionToken:
        return Text::tr("Session token");
    case TokenKind::OAuthAccessToken:
        return Text::tr("OAuth access token");
    case TokenKind::OpaqueAccessToken:
        return Text::tr("OAuth access token (opaque)");
    case TokenKind::IdToken:
        return Text::tr("ID token");
    case TokenKind::TemplateToken:
        return Text::tr("Token from a JWT template");
    case TokenKind::M2mToken:
        return Text::tr("Machine token");
    case TokenKind::OpaqueM2mToken:
        return Text::tr("Machine token (opaque)");
    case TokenKind::ApiKey:
        return Text::tr("API key");
    case TokenKind::SecretKey:
        return Text::tr("Secret key");
    case TokenKind::PublishableKey:
        return Text::tr("Publishable key");
    case TokenKind::OtherJwt:
        return Text::tr("JSON Web Token");
    case TokenKind::Unknown:
        return Text::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString tokenKindExplanation(TokenKind kind)
{
    switch (kind) {
    case TokenKind::SessionToken:
        return Text::tr("Clerk gives it to a signed-in browser, usually for 60 seconds; the API "
                        "takes it until then.");
    case TokenKind::OAuthAccessToken:
        return Text::tr("Made for API calls after signing in through the browser; the API takes it "
                        "unless it insists on "
                        "session tokens.");
    case TokenKind::OpaqueAccessToken:
        return Text::tr("It can only be checked by asking the issuer. An API that checks "
                        "signatures refuses it: have JWT "
                        "access tokens switched on for the OAuth application.");
    case TokenKind::IdToken:
        return Text::tr("It tells the application who signed in. It is no credential: the API "
                        "should refuse it, so send the "
                        "access token instead.");
    case TokenKind::TemplateToken:
        return Text::tr("Made from a JWT template of the Clerk instance; the API takes it if it "
                        "accepts that template's claims.");
    case TokenKind::M2mToken:
        return Text::tr(
            "It stands for a machine, not for a user; an API that wants a user refuses it.");
    case TokenKind::OpaqueM2mToken:
        return Text::tr("It stands for a machine and can only be checked by asking Clerk; an API "
                        "that checks signatures "
                        "refuses it.");
    case TokenKind::ApiKey:
        return Text::tr("A long-lived Clerk key: of a user, an organization, a machine or the "
                        "platform. It is no access token "
                        "for this API; keep it secret.");
    case TokenKind::SecretKey:
        return Text::tr("It rules a whole Clerk instance. It belongs on a server and to Clerk's "
                        "Backend API alone: never send "
                        "it to this API, and replace it if it was shown to anybody.");
    case TokenKind::PublishableKey:
        return Text::tr(
            "It is public and only says where the Clerk instance is; nobody can sign in with it.");
    case TokenKind::OtherJwt:
        return Text::tr("A signed set of claims of no kind known here; whether the API takes it "
                        "depends on its issuer and claims.");
    case TokenKind::Unknown:
        return Text::tr("This looks like no token or key known here.");
    }
    Q_UNREACHABLE();
}

TokenKind tokenKind(QByteArrayView token, const QString &clientId)
{
    if (const auto jwt = Jwt::decode(token))
        return jwtKind(*jwt, clientId);
    return Jwt::looksLikeJwt(token) ? TokenKind::Unknown : opaqueKind(token);
}

} // namespace planops::tokens
