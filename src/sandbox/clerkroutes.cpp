// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clerkroutes.h"

#include "sandbox/random.h"
#include "sandbox/replies.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

loopback::Response invalidGrant(const QString &hint)
{
    return oauthError(
        400, u"invalid_grant"_s,
        u"The provided authorization grant (e.g., authorization code, resource owner credentials) "
        "or refresh token is invalid, expired, revoked, does not match the redirection URI used in "
        "the authorization request, or was issued to another client. %1"_s.arg(hint));
}

// RFC 7636, 4.1
bool isVerifier(const QString &text)
{
    static const QRegularExpression verifier(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    return verifier.match(text).hasMatch();
}

QJsonObject commonMetadata(const QString &origin)
{
    const QStringList scopes = clients().constFirst().scopes;
    return {{u"issuer"_s, origin},
            {u"authorization_endpoint"_s, QString(origin + u"/oauth/authorize"_s)},
            {u"token_endpoint"_s, QString(origin + u"/oauth/token"_s)},
            {u"revocation_endpoint"_s, QString(origin + u"/oauth/token/revoke"_s)},
            {u"jwks_uri"_s, QString(origin + u"/.well-known/jwks.json"_s)},
            {u"scopes_supported"_s, QJsonArray::fromStringList(scopes)},
            {u"response_types_supported"_s, QJsonArray {u"code"_s}},
            {u"grant_types_supported"_s, QJsonArray {u"authorization_code"_s, u"refresh_token"_s}},
            {u"subject_types_supported"_s, QJsonArray {u"public"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"RS256"_s}},
            {u"token_endpoint_auth_methods_supported"_s,
             QJsonArray {u"client_secret_basic"_s, u"none"_s, u"client_secret_post"_s}},
            {u"claims_supported"_s,
             QJsonArray {u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"email"_s, u"name"_s,
                         u"org_id"_s}},
            {u"code_challenge_methods_supported"_s, QJsonArray {u"S256"_s}}};
}

} // namespace

ClerkRoutes::ClerkRoutes(TokenMint &mint, GrantStore &grants, CodeBook &codes,
                         const ControlBoard &board, QByteArray clientSecret)
    : m_mint(mint),
      m_grants(grants),
      m_codes(codes),
      m_board(board),
      m_clientSecret(std::move(clientSecret))
{ }

void ClerkRoutes::addTo(Router &router)
{
    const auto add = [&](const QByteArray &method, const QByteArray &path, auto member) {
        router.add(method, path,
                   [this, member](const Call &call) { return (this->*member)(call); });
    };
    add("GET"_ba, "/.well-known/openid-configuration"_ba, &ClerkRoutes::openidConfiguration);
    add("GET"_ba, "/.well-known/oauth-authorization-server"_ba, &ClerkRoutes::serverMetadata);
    add("GET"_ba, "/.well-known/jwks.json"_ba, &ClerkRoutes::jwks);
    add("POST"_ba, "/oauth/token"_ba, &ClerkRoutes::token);
    add("GET"_ba, "/oauth/userinfo"_ba, &ClerkRoutes::userinfo);
    add("POST"_ba, "/oauth/userinfo"_ba, &ClerkRoutes::userinfo);
    add("POST"_ba, "/oauth/token_info"_ba, &ClerkRoutes::introspect);
    add("POST"_ba, "/oauth/token/revoke"_ba, &ClerkRoutes::revoke);
    add("POST"_ba, "/oauth/register"_ba, &ClerkRoutes::registerClient);
}

loopback::Response ClerkRoutes::openidConfiguration(const Call &) const
{
    const QString origin = m_mint.origin();
    QJsonObject metadata = commonMetadata(origin);
    metadata[u"introspection_endpoint"_s] = QString(origin + u"/oauth/token_info"_s);
    metadata[u"userinfo_endpoint"_s] = QString(origin + u"/oauth/userinfo"_s);
    metadata[u"response_modes_supported"_s] = QJsonArray {u"query"_s, u"form_post"_s};
    metadata[u"backchannel_logout_supported"_s] = false;
    metadata[u"frontchannel_logout_supported"_s] = false;
    return jsonReply(200, metadata);
}

loopback::Response ClerkRoutes::serverMetadata(const Call &) const
{
    return jsonReply(200, commonMetadata(m_mint.origin()));
}

loopback::Response ClerkRoutes::jwks(const Call &) const
{
    return jsonReply(200, QJsonObject {{u"keys"_s, QJsonArray {m_mint.signer().publicJwk()}}});
}

// Basic and body are interchangeable; a public client only names itself (facts/clerk.md, section
// 1).
ClerkRoutes::Caller ClerkRoutes::authenticate(const loopback::Request &request,
                                              const Parameters &form, Proof proof) const
{
    QString id = form.value("client_id"_L1);
    QByteArray secret = form.value("client_secret"_L1).toUtf8();
    const std::optional<QByteArray> basic = credential(request, "Basic");
    if (basic) {
        const QByteArray pair = QByteArray::fromBase64(*basic);
        const qsizetype colon = pair.indexOf(':');
        id = QString::fromUtf8(
            QByteArray::fromPercentEncoding(pair.first(qMax<qsizetype>(colon, 0))));
        secret = QByteArray::fromPercentEncoding(pair.sliced(colon + 1));
    }
    const Client *client = findClient(id);
    const bool proved = client
        && (client->isPublic ? proof == Proof::SecretOrPublic && secret.isEmpty()
                             : equalSecrets(secret, m_clientSecret));
    if (proved)
        return {client, {}};
    Caller caller;
    caller.refusal =
        oauthError(401, u"invalid_client"_s,
                   u"Client authentication failed (e.g., unknown client, no client authentication "
                   "included, or unsupported authentication method)."_s);
    if (basic || proof == Proof::SecretOnly)
        caller.refusal.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"oauth\""_ba});
    return caller;
}

loopback::Response ClerkRoutes::token(const Call &call)
{
    if (!hasContentType(call.request, "application/x-www-form-urlencoded"))
        return oauthError(400, u"invalid_request"_s,
                          u"The request must be sent as application/x-www-form-urlencoded."_s);
    const Parameters form(call.request.body);
    if (const QString twice = form.duplicate(); !twice.isEmpty())
        return oauthError(400, u"invalid_request"_s,
                          u"The parameter '%1' came twice."_s.arg(twice));
    const QString type = form.value("grant_type"_L1);
    if (type != "authorization_code"_L1 && type != "refresh_token"_L1)
        return oauthError(
            type.isEmpty() ? 400 : 401,
            type.isEmpty() ? u"invalid_request"_s : u"unsupported_grant_type"_s,
            u"The grant_type is missing or not supported by the authorization server."_s);
    const Caller caller = authenticate(call.request, form, Proof::SecretOrPublic);
    if (!caller.client)
        return caller.refusal;
    return type == "refresh_token"_L1 ? refresh(*caller.client, form)
                                      : exchangeCode(*caller.client, form);
}

loopback::Response ClerkRoutes::exchangeCode(const Client &client, const Parameters &form)
{
    Code *code = m_codes.findCode(form.value("code"_L1).toUtf8(), m_mint.now());
    if (!code || code->attempt.clientId != client.id)
        return invalidGrant(u"The code is unknown or too old."_s);
    if (code->used) {
        // RFC 6749, 4.1.2: somebody else may hold the first answer, so all of it dies.
        m_grants.revokeGrant(code->grantId);
        return invalidGrant(u"The code was used before; its tokens are revoked."_s);
    }
    code->used = true; // Also after a failed proof: no second guess at the verifier.
    const Attempt &attempt = code->attempt;
    if (form.value("redirect_uri"_L1) != attempt.redirectUri)
        return invalidGrant(
            u"The redirect_uri differs from the one in the authorization request."_s);
    const QString verifier = form.value("code_verifier"_L1);
    if (!attempt.challenge.isEmpty()
        && (!isVerifier(verifier)
            || !equalSecrets(sha256(verifier.toUtf8()), attempt.challenge.toUtf8())))
        return invalidGrant(u"The code_verifier does not match the code_challenge."_s);
    if (m_grants.isRevoked(code->grantId))
        return invalidGrant(u"The grant was revoked."_s);

    const Grant grant {code->grantId,  attempt.clientId, attempt.userId,
                       attempt.scopes, attempt.resource, attempt.nonce};
    QByteArray refreshToken;
    if (grant.scopes.contains("offline_access"_L1) && !m_board.controls().noRefreshToken) {
        refreshToken = randomToken();
        m_grants.addRefresh(refreshToken, grant.id, m_mint.now());
    }
    return tokens(grant, grant.scopes, refreshToken);
}

loopback::Response ClerkRoutes::refresh(const Client &client, const Parameters &form)
{
    const QByteArray given = form.value("refresh_token"_L1).toUtf8();
    const GrantStore::Refresh found = m_grants.findRefresh(given);
    using State = GrantStore::RefreshState;
    if (found.state == State::Unknown || found.grant.clientId != client.id)
        return invalidGrant(u"The refresh token is unknown."_s);
    if (found.state == State::Used) {
        // Rotation on every use: a token that comes twice was stolen or raced (RFC 9700, 4.14).
        m_grants.revokeGrant(found.grant.id);
        return invalidGrant(u"The refresh token was used before; its family is revoked."_s);
    }
    if (found.state == State::Revoked)
        return invalidGrant(u"The refresh token was revoked."_s);

    QStringList scopes = found.grant.scopes;
    if (form.contains("scope"_L1)) {
        const QStringList wanted = form.value("scope"_L1).split(u' ', Qt::SkipEmptyParts);
        if (!std::all_of(wanted.begin(), wanted.end(),
                         [&scopes](const QString &scope) { return scopes.contains(scope); }))
            return oauthError(400, u"invalid_scope"_s,
                              u"A refresh cannot ask for scopes that were not granted."_s);
        if (!wanted.isEmpty())
            scopes = wanted;
    }
    QByteArray next;
    if (!m_board.controls().noRefreshToken) {
        next = randomToken();
        Transaction transaction(m_grants.store());
        m_grants.markUsed(given);
        m_grants.addRefresh(next, found.grant.id, m_mint.now());
        transaction.commit();
    }
    return tokens(found.grant, scopes, next);
}

loopback::Response ClerkRoutes::tokens(const Grant &grant, const QStringList &scopes,
                                       const QByteArray &refreshToken)
{
    QJsonObject json {
        {u"access_token"_s, QString::fromLatin1(m_mint.accessToken(grant, scopes))},
        {u"expires_in"_s, static_cast<qint64>(m_board.controls().accessTokenLifetime.count())},
        {u"scope"_s, scopes.join(u' ')},
        {u"token_type"_s, u"bearer"_s}};
    if (!refreshToken.isEmpty())
        json[u"refresh_token"_s] = QString::fromLatin1(refreshToken);
    if (scopes.contains("openid"_L1))
        json[u"id_token"_s] = QString::fromLatin1(m_mint.idToken(grant, scopes));
    loopback::Response response = jsonReply(200, json);
    response.headers.append({"Cache-Control"_ba, "no-store"_ba});
    response.headers.append({"Pragma"_ba, "no-cache"_ba});
    return response;
}

loopback::Response ClerkRoutes::userinfo(const Call &call)
{
    const std::optional<QByteArray> token = credential(call.request, "Bearer");
    const std::optional<IssuedToken> issued = token ? m_mint.liveToken(*token) : std::nullopt;
    const User *user = issued && !issued->clientId.isEmpty() ? findUser(issued->userId) : nullptr;
    if (!user) {
        loopback::Response refusal = clerkError(
            401, u"oauth_token_invalid"_s, u"Invalid OAuth access token"_s,
            u"The OAuth access token is missing, expired or was not issued by this instance."_s);
        refusal.headers.append({"WWW-Authenticate"_ba, "Bearer error=\"invalid_token\""_ba});
        return refusal;
    }
    const QStringList scopes = issued->scope.split(u' ', Qt::SkipEmptyParts);
    QJsonObject json = profileClaims(*user, scopes);
    json[u"object"_s] = u"oauth_user_info"_s;
    json[u"instance_id"_s] = QString::fromLatin1(m_mint.signer().kid());
    json[u"user_id"_s] = user->id;
    json[u"sub"_s] = user->id;
    if (scopes.contains("user:org:read"_L1)) {
        json[u"org_name"_s] = organization().name;
        json[u"org_slug"_s] = organization().slug;
    }
    return jsonReply(200, json);
}

loopback::Response ClerkRoutes::introspect(const Call &call)
{
    const Parameters form(call.request.body);
    const Caller caller = authenticate(call.request, form, Proof::SecretOnly);
    if (!caller.client)
        return caller.refusal;
    const QByteArray token = form.value("token"_L1).toUtf8();
    if (const std::optional<IssuedToken> issued = m_mint.liveToken(token);
        issued && !issued->clientId.isEmpty())
        return jsonReply(200,
                         QJsonObject {{u"active"_s, true},
                                      {u"client_id"_s, issued->clientId},
                                      {u"iat"_s, issued->iat},
                                      {u"scope"_s, issued->scope},
                                      {u"sub"_s, issued->userId}});
    const GrantStore::Refresh refresh = m_grants.findRefresh(token);
    if (refresh.state == GrantStore::RefreshState::Live)
        return jsonReply(200,
                         QJsonObject {{u"active"_s, true},
                                      {u"client_id"_s, refresh.grant.clientId},
                                      {u"scope"_s, refresh.grant.scopes.join(u' ')},
                                      {u"sub"_s, refresh.grant.userId}});
    return jsonReply(200, QJsonObject {{u"active"_s, false}});
}

// RFC 7009; an unknown token is fine, a JWT access token cannot be called back.
loopback::Response ClerkRoutes::revoke(const Call &call)
{
    const Parameters form(call.request.body);
    const Caller caller = authenticate(call.request, form, Proof::SecretOrPublic);
    if (!caller.client)
        return caller.refusal;
    const QByteArray token = form.value("token"_L1).toUtf8();
    if (token.isEmpty())
        return oauthError(400, u"invalid_request"_s, u"The token is missing."_s);
    const GrantStore::Refresh refresh = m_grants.findRefresh(token);
    if (refresh.state == GrantStore::RefreshState::Live
        && refresh.grant.clientId == caller.client->id) {
        m_grants.revokeGrant(refresh.grant.id);
    } else if (const std::optional<IssuedToken> issued = m_grants.findIssued(token);
               issued && issued->clientId == caller.client->id) {
        if (!issued->opaque)
            return oauthError(400, u"unsupported_token_type"_s,
                              u"JWT access tokens cannot be revoked"_s);
        m_grants.revokeGrant(issued->grantId);
    }
    return jsonReply(200, QByteArray());
}

loopback::Response ClerkRoutes::registerClient(const Call &) const
{
    return clerkError(422, u"dynamic_client_registration_disabled"_s,
                      u"Dynamic client registration is disabled"_s,
                      u"Dynamic client registration is not enabled for this instance."_s);
}

} // namespace planops::sandbox
