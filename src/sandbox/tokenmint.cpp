// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokenmint.h"

#include "sandbox/random.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

constexpr qint64 idTokenLifetime = 86'400;
constexpr qint64 accessTokenBackdate = 10;
constexpr qint64 templateBackdate = 5;

// Clerk's class tags (facts/clerk.md, section 2).
QString sessionCategory()
{
    return u"cl_B7d4PD111AAA"_s;
}

QString templateCategory()
{
    return u"cl_B7d4PD222AAA"_s;
}

} // namespace

TokenMint::TokenMint(GrantStore &grants, const ControlBoard &board, JwtSigner signer)
    : m_grants(grants), m_board(board), m_signer(std::move(signer))
{ }

qint64 TokenMint::now() const
{
    return (systemNow() + m_board.controls().clockSkew).time_since_epoch().count();
}

QByteArray TokenMint::record(const IssuedToken &issued, const QByteArray &token)
{
    m_grants.addIssued(issued, token);
    return token;
}

QByteArray TokenMint::accessToken(const Grant &grant, const QStringList &scopes)
{
    const Controls controls = m_board.controls();
    IssuedToken issued;
    issued.jti = u"oat_"_s + QString::fromLatin1(randomCrockford(16));
    issued.grantId = grant.id;
    issued.userId = grant.userId;
    issued.clientId = grant.clientId;
    issued.scope = scopes.join(u' ');
    issued.iat = now();
    issued.exp = issued.iat + controls.accessTokenLifetime.count() + 1; // Clerk's off-by-one.
    if (controls.opaqueTokens) {
        issued.opaque = true;
        return record(issued, "oat_" + randomWord(40));
    }
    QJsonObject claims {
        {u"client_id"_s, grant.clientId}, {u"exp"_s, issued.exp},
        {u"iat"_s, issued.iat},           {u"iss"_s, m_origin},
        {u"jti"_s, issued.jti},           {u"nbf"_s, issued.iat - accessTokenBackdate},
        {u"scope"_s, issued.scope},       {u"sub"_s, grant.userId}};
    if (!grant.resource.isEmpty())
        claims[u"aud"_s] = grant.resource;
    if (scopes.contains("user:org:read"_L1))
        claims[u"org_id"_s] = organization().id;
    return record(issued, m_signer.sign({{u"typ"_s, u"at+jwt"_s}}, claims));
}

QByteArray TokenMint::idToken(const Grant &grant, const QStringList &scopes) const
{
    const Controls controls = m_board.controls();
    const User *user = findUser(grant.userId);
    QJsonObject claims = user ? profileClaims(*user, scopes) : QJsonObject();
    claims[u"iss"_s] = controls.wrongIssuer ? u"https://another-issuer.example"_s : m_origin;
    claims[u"sub"_s] = grant.userId;
    claims[u"aud"_s] = grant.clientId;
    claims[u"iat"_s] = now();
    claims[u"exp"_s] = now() + idTokenLifetime;
    claims[u"jti"_s] = QString::fromLatin1(randomWord(20));
    if (controls.wrongNonce)
        claims[u"nonce"_s] = u"not-the-nonce-that-was-sent"_s;
    else if (!grant.nonce.isEmpty())
        claims[u"nonce"_s] = grant.nonce;
    return m_signer.sign({{u"typ"_s, u"JWT"_s}}, claims);
}

QByteArray TokenMint::sessionToken(const SessionRow &session, qint64 lifetime)
{
    IssuedToken issued;
    issued.jti = QString::fromLatin1(randomWord(20));
    issued.userId = session.userId;
    issued.iat = now();
    issued.exp = issued.iat + lifetime;
    QJsonObject claims {{u"exp"_s, issued.exp},
                        {u"fva"_s, QJsonArray {0, -1}},
                        {u"iat"_s, issued.iat},
                        {u"iss"_s, m_origin},
                        {u"jti"_s, issued.jti},
                        {u"nbf"_s, issued.iat - accessTokenBackdate},
                        {u"pla"_s, u"u:free"_s},
                        {u"sid"_s, session.id},
                        {u"sts"_s, u"active"_s},
                        {u"sub"_s, session.userId},
                        {u"v"_s, 2}};
    const User *user = findUser(session.userId);
    if (user && session.organizationId == organization().id) {
        claims[u"o"_s] = QJsonObject {{u"id"_s, organization().id},
                                      {u"slg"_s, organization().slug},
                                      {u"rol"_s, roleName(user->role)},
                                      {u"per"_s, u"manage,read"_s},
                                      {u"fpm"_s, user->role == Role::Viewer ? u"2"_s : u"3"_s}};
        claims[u"fea"_s] = u"o:projects"_s;
    }
    return record(issued,
                  m_signer.sign({{u"typ"_s, u"JWT"_s}, {u"cat"_s, sessionCategory()}}, claims));
}

QByteArray TokenMint::templateToken(const SessionRow &session, const QString &audience,
                                    qint64 lifetime)
{
    IssuedToken issued;
    issued.jti = QString::fromLatin1(randomWord(20));
    issued.userId = session.userId;
    issued.iat = now();
    issued.exp = issued.iat + lifetime;
    const User *user = findUser(session.userId);
    QJsonObject claims {{u"exp"_s, issued.exp},
                        {u"iat"_s, issued.iat},
                        {u"iss"_s, m_origin},
                        {u"jti"_s, issued.jti},
                        {u"nbf"_s, issued.iat - templateBackdate},
                        {u"sub"_s, session.userId}};
    if (user) {
        claims[u"email"_s] = user->email;
        claims[u"role"_s] = roleName(user->role);
    }
    if (!audience.isEmpty())
        claims[u"aud"_s] = audience;
    return record(issued,
                  m_signer.sign({{u"typ"_s, u"JWT"_s}, {u"cat"_s, templateCategory()}}, claims));
}

std::optional<IssuedToken> TokenMint::liveToken(const QByteArray &token)
{
    const std::optional<IssuedToken> issued = m_grants.findIssued(token);
    if (!issued || issued->expired || issued->exp <= now())
        return std::nullopt;
    // A JWT cannot be called back; only an opaque token dies with its grant.
    if (issued->opaque && m_grants.isRevoked(issued->grantId))
        return std::nullopt;
    return issued;
}

QJsonObject profileClaims(const User &user, const QStringList &scopes)
{
    QJsonObject claims;
    if (scopes.contains("profile"_L1)) {
        claims[u"name"_s] = user.name();
        claims[u"given_name"_s] = user.firstName;
        claims[u"family_name"_s] = user.lastName;
        claims[u"preferred_username"_s] = user.email.section(u'@', 0, 0);
    }
    if (scopes.contains("email"_L1)) {
        claims[u"email"_s] = user.email;
        claims[u"email_verified"_s] = true;
    }
    if (scopes.contains("public_metadata"_L1))
        claims[u"public_metadata"_s] = QJsonObject {{u"role"_s, roleName(user.role)}};
    if (scopes.contains("user:org:read"_L1))
        claims[u"org_id"_s] = organization().id;
    return claims;
}

} // namespace planops::sandbox
