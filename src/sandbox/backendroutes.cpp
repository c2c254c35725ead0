// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/backendroutes.h"

#include "sandbox/random.h"
#include "sandbox/replies.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

constexpr qint64 sessionLifetime = qint64 {7} * 86'400;
constexpr qint64 defaultTokenLifetime = 60;
constexpr qint64 templateLifetime = 3600;
constexpr int rateLimit = 100; // A development instance's, per window.
constexpr qint64 rateWindow = 10;

QString emailId(const User &user)
{
    return u"idn_"_s + user.id.sliced(5);
}

QJsonObject userJson(const User &user)
{
    constexpr qint64 created = 1'764'000'000'000;
    const QJsonObject email {
        {u"id"_s, emailId(user)},
        {u"object"_s, u"email_address"_s},
        {u"email_address"_s, user.email},
        {u"verification"_s,
         QJsonObject {{u"status"_s, u"verified"_s}, {u"strategy"_s, u"admin"_s}}},
        {u"linked_to"_s, QJsonArray()}};
    return {{u"id"_s, user.id},
            {u"object"_s, u"user"_s},
            {u"username"_s, QJsonValue()},
            {u"first_name"_s, user.firstName},
            {u"last_name"_s, user.lastName},
            {u"has_image"_s, false},
            {u"primary_email_address_id"_s, emailId(user)},
            {u"email_addresses"_s, QJsonArray {email}},
            {u"phone_numbers"_s, QJsonArray()},
            {u"external_accounts"_s, QJsonArray()},
            {u"password_enabled"_s, false},
            {u"two_factor_enabled"_s, false},
            {u"banned"_s, false},
            {u"locked"_s, false},
            {u"public_metadata"_s, QJsonObject {{u"role"_s, roleName(user.role)}}},
            {u"private_metadata"_s, QJsonObject()},
            {u"unsafe_metadata"_s, QJsonObject()},
            {u"last_sign_in_at"_s, QJsonValue()},
            {u"created_at"_s, created},
            {u"updated_at"_s, created}};
}

QJsonObject sessionJson(const SessionRow &session)
{
    return {{u"object"_s, u"session"_s},
            {u"id"_s, session.id},
            {u"user_id"_s, session.userId},
            {u"client_id"_s, QString(u"client_"_s + session.id.sliced(5))},
            {u"status"_s, session.status},
            {u"last_active_organization_id"_s,
             session.organizationId.isEmpty() ? QJsonValue() : QJsonValue(session.organizationId)},
            {u"last_active_at"_s, session.updated * 1000},
            {u"expire_at"_s, (session.created + sessionLifetime) * 1000},
            {u"abandon_at"_s, (session.created + 4 * sessionLifetime) * 1000},
            {u"created_at"_s, session.created * 1000},
            {u"updated_at"_s, session.updated * 1000}};
}

loopback::Response arrayReply(const QJsonArray &array)
{
    return jsonReply(200, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

loopback::Response unknownResource(const QString &what)
{
    return clerkError(404, u"resource_not_found"_s, u"not found"_s, u"%1 not found."_s.arg(what));
}

loopback::Response badParameter(const QString &code, const QString &name, const QString &message)
{
    return clerkError(422, code, message, {}, {{u"param_name"_s, name}});
}

// The body as an object; an empty one is fine where all members are optional.
std::optional<QJsonObject> readObject(const Call &call)
{
    if (call.request.body.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QString unknownMember(const QJsonObject &object, const QStringList &known)
{
    const QStringList names = object.keys();
    const auto found = std::find_if(names.begin(), names.end(), [&known](const QString &name) {
        return !known.contains(name);
    });
    return found == names.end() ? QString() : *found;
}

int boundedNumber(const Parameters &query, QLatin1StringView name, int fallback, int maximum)
{
    bool isNumber = false;
    const int number = query.value(name).toInt(&isNumber);
    return isNumber && number >= 0 ? std::min(number, maximum) : fallback;
}

QList<User> matchingUsers(const Parameters &query)
{
    QStringList emails = query.values("email_address"_L1) + query.values("email_address[]"_L1);
    for (QString &email : emails)
        email = email.toLower();
    const QStringList ids = query.values("user_id"_L1);
    const QString text = query.value("query"_L1).toCaseFolded();
    QList<User> found;
    for (const User &user : users()) {
        if ((emails.isEmpty() || emails.contains(user.email))
            && (ids.isEmpty() || ids.contains(user.id))
            && (text.isEmpty() || user.name().toCaseFolded().contains(text)
                || user.email.contains(text)))
            found.append(user);
    }
    return found;
}

} // namespace

BackendRoutes::BackendRoutes(TokenMint &mint, GrantStore &grants, const ControlBoard &board,
                             QByteArray secretKey)
    : m_mint(mint), m_grants(grants), m_board(board), m_secretKey(std::move(secretKey))
{ }

void BackendRoutes::addTo(Router &router)
{
    add(router, "GET"_ba, "/v1/users"_ba, &BackendRoutes::listUsers);
    add(router, "GET"_ba, "/v1/users/count"_ba, &BackendRoutes::countUsers);
    add(router, "GET"_ba, "/v1/users/{user_id}"_ba, &BackendRoutes::showUser);
    add(router, "GET"_ba, "/v1/sessions"_ba, &BackendRoutes::listSessions);
    add(router, "POST"_ba, "/v1/sessions"_ba, &BackendRoutes::createSession);
    add(router, "GET"_ba, "/v1/sessions/{session_id}"_ba, &BackendRoutes::showSession);
    add(router, "POST"_ba, "/v1/sessions/{session_id}/revoke"_ba, &BackendRoutes::revokeSession);
    add(router, "POST"_ba, "/v1/sessions/{session_id}/tokens"_ba, &BackendRoutes::createToken);
    add(router, "POST"_ba, "/v1/sessions/{session_id}/tokens/{template}"_ba,
        &BackendRoutes::createToken);
    add(router, "POST"_ba, "/v1/testing_tokens"_ba, &BackendRoutes::createTestingToken);
    add(router, "GET"_ba, "/v1/jwks"_ba, &BackendRoutes::jwks);
    add(router, "GET"_ba, "/v1/instance/oauth_application_settings"_ba,
        &BackendRoutes::oauthSettings);
    add(router, "POST"_ba, "/v1/oauth_applications"_ba, &BackendRoutes::createApplication);
}

void BackendRoutes::add(Router &router, const QByteArray &method, const QByteArray &path,
                        BackendAction action)
{
    router.add(method, path, [this, action](const Call &call) {
        if (std::optional<loopback::Response> refusal = refuse(call))
            return *refusal;
        return (this->*action)(call);
    });
}

std::optional<loopback::Response> BackendRoutes::refuse(const Call &call)
{
    const std::optional<QByteArray> key = credential(call.request, "Bearer");
    if (!key || key->isEmpty())
        return clerkError(
            401, u"authorization_header_format_invalid"_s, u"Invalid Authorization header format"_s,
            u"Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'."_s);
    if (!equalSecrets(*key, m_secretKey))
        return clerkError(401, u"clerk_key_invalid"_s,
                          u"The provided Clerk Secret Key is invalid. Make sure "
                          "that your Clerk Secret Key is correct."_s);
    if (std::optional<loopback::Response> refusal = checkVersion(call))
        return refusal;
    if (std::optional<loopback::Response> refusal = checkRate(call))
        return refusal;
    if (!call.request.body.isEmpty() && !hasContentType(call.request, "application/json"))
        return clerkError(415, u"unsupported_content_type"_s, u"Content-Type is not supported"_s,
                          u"The Content-Type of this request must be application/json."_s);
    return std::nullopt;
}

std::optional<loopback::Response> BackendRoutes::checkVersion(const Call &call) const
{
    static const QStringList versions {u"2021-02-05"_s, u"2024-10-01"_s, u"2025-03-12"_s,
                                       u"2025-04-10"_s, u"2025-11-10"_s, u"2026-05-12"_s};
    const std::optional<QByteArray> header = call.request.header("Clerk-API-Version");
    const bool inQuery = call.query.contains("__clerk_api_version"_L1);
    const QString version =
        header ? QString::fromLatin1(*header) : call.query.value("__clerk_api_version"_L1);
    if ((header && inQuery) || ((header || inQuery) && !versions.contains(version)))
        return clerkError(
            400, u"api_version_invalid"_s, u"Invalid API version"_s,
            u"The API version must be given once, as a header or in the query, and be one of %1."_s
                .arg(versions.join(u", "_s)));
    return std::nullopt;
}

std::optional<loopback::Response> BackendRoutes::checkRate(const Call &call)
{
    if (call.request.path == "/v1/jwks") // Not limited, as at Clerk.
        return std::nullopt;
    const qint64 now = systemNow().time_since_epoch().count();
    if (now - m_windowStart >= rateWindow) {
        m_windowStart = now;
        m_windowCount = 0;
    }
    if (++m_windowCount <= rateLimit)
        return std::nullopt;
    loopback::Response refusal =
        clerkError(429, u"too_many_requests"_s, u"Too many requests. Please try again in a bit."_s);
    refusal.headers.append(
        {"Retry-After"_ba, QByteArray::number(m_windowStart + rateWindow - now)});
    return refusal;
}

loopback::Response BackendRoutes::listUsers(const Call &call)
{
    const QList<User> found = matchingUsers(call.query);
    QJsonArray page;
    for (const User &user : found.mid(boundedNumber(call.query, "offset"_L1, 0, 1'000'000),
                                      boundedNumber(call.query, "limit"_L1, 10, 500)))
        page.append(userJson(user));
    return arrayReply(page);
}

loopback::Response BackendRoutes::countUsers(const Call &call)
{
    return jsonReply(
        200,
        QJsonObject {{u"object"_s, u"total_count"_s},
                     {u"total_count"_s, static_cast<int>(matchingUsers(call.query).size())}});
}

loopback::Response BackendRoutes::showUser(const Call &call)
{
    const User *user = findUser(call.segments[0]);
    return user ? jsonReply(200, userJson(*user)) : unknownResource(u"User"_s);
}

loopback::Response BackendRoutes::listSessions(const Call &call)
{
    QJsonArray list;
    for (const SessionRow &session :
         m_grants.sessions(call.query.value("user_id"_L1), call.query.value("status"_L1)))
        list.append(sessionJson(session));
    return arrayReply(list);
}

loopback::Response BackendRoutes::createSession(const Call &call)
{
    if (m_board.controls().production)
        return clerkError(400, u"request_invalid_for_environment"_s,
                          u"Request only valid for development instances."_s);
    const std::optional<QJsonObject> body = readObject(call);
    if (!body)
        return clerkError(
            400, u"request_body_invalid"_s, u"Request body invalid"_s,
            u"The request body is invalid. Please consult the API documentation for more information."_s);
    if (const QString name = unknownMember(*body, {u"user_id"_s, u"active_organization_id"_s});
        !name.isEmpty())
        return badParameter(u"form_param_unknown"_s, name, u"is unknown"_s);
    const QString userId = body->value("user_id"_L1).toString();
    if (userId.isEmpty())
        return badParameter(u"form_param_missing"_s, u"user_id"_s, u"is missing"_s);
    if (!findUser(userId))
        return unknownResource(u"User"_s);
    const QString organizationId = body->value("active_organization_id"_L1).toString();
    if (!organizationId.isEmpty() && organizationId != organization().id)
        return unknownResource(u"Organization"_s);
    const SessionRow session {u"sess_"_s + QString::fromLatin1(randomWord(27)),
                              userId,
                              organizationId,
                              u"active"_s,
                              m_mint.now(),
                              m_mint.now()};
    m_grants.addSession(session);
    return jsonReply(200, sessionJson(session));
}

loopback::Response BackendRoutes::showSession(const Call &call)
{
    const std::optional<SessionRow> session = m_grants.findSession(call.segments[0]);
    return session ? jsonReply(200, sessionJson(*session)) : unknownResource(u"Session"_s);
}

loopback::Response BackendRoutes::revokeSession(const Call &call)
{
    if (m_grants.findSession(call.segments[0]))
        m_grants.revokeSession(call.segments[0], m_mint.now());
    return showSession(call);
}

loopback::Response BackendRoutes::createToken(const Call &call)
{
    const std::optional<SessionRow> session = m_grants.findSession(call.segments[0]);
    if (!session)
        return unknownResource(u"Session"_s);
    if (session->status != "active"_L1)
        return clerkError(404, u"resource_not_found"_s, u"not found"_s,
                          u"The session is not active."_s);
    const std::optional<QJsonObject> body = readObject(call);
    if (!body)
        return clerkError(400, u"request_body_invalid"_s, u"Request body invalid"_s);
    const QString templateName = call.segments.value(1);
    const QJsonValue given = body->value("expires_in_seconds"_L1);
    const qint64 fallback = templateName.isEmpty() ? defaultTokenLifetime : templateLifetime;
    const qint64 lifetime = given.isUndefined() || given.isNull() ? fallback : given.toInteger(0);
    if (lifetime < 30 || lifetime > 315'360'000)
        return badParameter(u"form_param_value_invalid"_s, u"expires_in_seconds"_s,
                            u"must be between 30 and 315360000"_s);
    QByteArray jwt;
    if (templateName.isEmpty())
        jwt = m_mint.sessionToken(*session, lifetime);
    else if (templateName == "planops"_L1)
        jwt = m_mint.templateToken(*session, {}, lifetime);
    else if (templateName == "other-audience"_L1) // For meeting "Invalid audience".
        jwt = m_mint.templateToken(*session, u"https://other-api.example"_s, lifetime);
    else
        return unknownResource(u"JWT template"_s);
    return jsonReply(200,
                     QJsonObject {{u"object"_s, u"token"_s}, {u"jwt"_s, QString::fromLatin1(jwt)}});
}

loopback::Response BackendRoutes::createTestingToken(const Call &)
{
    const qint64 expires = m_mint.now() + 3600;
    return jsonReply(200,
                     QJsonObject {{u"object"_s, u"testing_token"_s},
                                  {u"token"_s,
                                   QString(QString::number(m_mint.now()) + u"-c_"_s
                                           + QString::fromLatin1(randomWord(27)))},
                                  {u"expires_at"_s, expires}});
}

loopback::Response BackendRoutes::jwks(const Call &)
{
    return jsonReply(200, QJsonObject {{u"keys"_s, QJsonArray {m_mint.signer().publicJwk()}}});
}

loopback::Response BackendRoutes::oauthSettings(const Call &)
{
    return jsonReply(200,
                     QJsonObject {{u"object"_s, u"oauth_application_settings"_s},
                                  {u"oauth_jwt_access_tokens"_s, !m_board.controls().opaqueTokens},
                                  {u"dynamic_oauth_client_registration"_s, false},
                                  {u"default_scopes"_s, QJsonArray {u"email"_s, u"profile"_s}}});
}

//! The sandbox has its applications and makes no more: who asks for one that fits gets the public
//! one, and can sign in with it.
loopback::Response BackendRoutes::createApplication(const Call &call)
{
    const QJsonObject body = readObject(call).value_or(QJsonObject());
    const QString name = body.value("name"_L1).toString();
    if (name.isEmpty())
        return badParameter(u"form_param_missing"_s, u"name"_s, u"is missing"_s);
    if (body.value("public"_L1).toBool() && !body.value("pkce_required"_L1).toBool())
        return clerkError(422, u"form_public_client_requires_pkce"_s,
                          u"Public clients must require PKCE."_s);
    return jsonReply(
        200,
        QJsonObject {{u"object"_s, u"oauth_application"_s},
                     {u"id"_s, QString(u"oa_"_s + QString::fromLatin1(randomWord(27)))},
                     {u"name"_s, name},
                     {u"client_id"_s, clients().constFirst().id},
                     {u"public"_s, true},
                     {u"pkce_required"_s, true},
                     {u"scopes"_s, body.value("scopes"_L1)},
                     {u"redirect_uris"_s, body.value("redirect_uris"_L1)}});
}

} // namespace planops::sandbox
