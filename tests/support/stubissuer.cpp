// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stubissuer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::testkit {

namespace {

void override(QJsonObject &object, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), *it);
    }
}

} // namespace

loopback::Response jsonAnswer(int status, const QJsonObject &body)
{
    loopback::Response response;
    response.status = status;
    response.headers = {{"Content-Type"_ba, "application/json"_ba}};
    response.body = QJsonDocument(body).toJson();
    return response;
}

StubIssuer::StubIssuer(Sign signer, QByteArray keys)
    : sign(std::move(signer)),
      jwks(std::move(keys)),
      m_server([this](const loopback::Request &request) { return handle(request); },
               [] {
                   loopback::Limits limits;
                   limits.connections = 200;
                   return limits;
               }())
{
    if (!m_server.listen(0))
        qFatal("the stub issuer cannot listen");
}

QString StubIssuer::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.port());
}

int StubIssuer::count(const QByteArray &path) const
{
    int count = 0;
    for (const loopback::Request &request : requests)
        count += request.path == path ? 1 : 0;
    return count;
}

QList<StubIssuer::Form> StubIssuer::forms(const QByteArray &path) const
{
    QList<Form> list;
    for (const loopback::Request &request : requests) {
        if (request.path == path)
            list.append(auth::parseForm(request.body).value_or(Form()));
    }
    return list;
}

void StubIssuer::killFamily()
{
    m_refreshTokens.clear();
}

loopback::Response StubIssuer::refuse(int status, const char *error) const
{
    return jsonAnswer(
        status, {{u"error"_s, QLatin1StringView(error)}, {u"error_description"_s, u"As told."_s}});
}

loopback::Response StubIssuer::handle(const loopback::Request &request)
{
    requests.append(request);
    if (request.path == "/.well-known/openid-configuration")
        return openIdAnswer.value_or(document());
    if (request.path == "/.well-known/oauth-authorization-server")
        return oauthAnswer.value_or(document());
    if (request.path == "/jwks") {
        loopback::Response response = jsonAnswer(200, {});
        response.body = jwks;
        return response;
    }
    if (request.path == "/authorize")
        return authorize(request.query);
    if (request.path == "/token")
        return tokenAnswer ? *tokenAnswer : token(request);
    if (request.path == "/revoke") {
        m_refreshTokens.remove(auth::parseForm(request.body).value_or(Form()).value("token"_ba));
        return revokeAnswer.value_or(jsonAnswer(200, {}));
    }
    if (request.path == "/userinfo") {
        return userinfoAnswer.value_or(jsonAnswer(200,
                                                  {{u"sub"_s, u"user_ada"_s},
                                                   {u"name"_s, u"Ada Okafor"_s},
                                                   {u"email"_s, u"ada@example.com"_s}}));
    }
    return jsonAnswer(404, {});
}

loopback::Response StubIssuer::document() const
{
    QJsonObject body {{u"issuer"_s, url()},
                      {u"authorization_endpoint"_s, QString(url() + "/authorize"_L1)},
                      {u"token_endpoint"_s, QString(url() + "/token"_L1)},
                      {u"jwks_uri"_s, QString(url() + "/jwks"_L1)},
                      {u"userinfo_endpoint"_s, QString(url() + "/userinfo"_L1)},
                      {u"revocation_endpoint"_s, QString(url() + "/revoke"_L1)},
                      {u"code_challenge_methods_supported"_s, QJsonArray {u"S256"_s}}};
    override(body, metadata);
    return jsonAnswer(200, body);
}

loopback::Response StubIssuer::authorize(const QByteArray &query)
{
    const Form form = auth::parseForm(query).value_or(Form());
    if (form.value("response_type"_ba) != "code" || form.value("client_id"_ba) != clientId.toUtf8()
        || form.value("code_challenge_method"_ba) != "S256" || form.value("state"_ba).size() < 22
        || form.hasRepeats())
        problems.append(u"authorize: "_s + QString::fromUtf8(query));
    const QByteArray code = codePrefix + QByteArray::number(m_codes.size() + 1);
    m_codes.insert(code, {form, false});
    QJsonObject members {{u"code"_s, QString::fromUtf8(code)},
                         {u"state"_s, QString::fromUtf8(form.value("state"_ba))}};
    override(members, redirect);
    QByteArray target = form.value("redirect_uri"_ba) + '?';
    for (auto it = members.begin(); it != members.end(); ++it)
        target += auth::formMember(it.key().toUtf8(), it->toString().toUtf8()) + '&';
    loopback::Response response;
    response.status = 302;
    response.headers = {{"Location"_ba, target.chopped(1)}};
    return response;
}

loopback::Response StubIssuer::token(const loopback::Request &request)
{
    const Form form = auth::parseForm(request.body).value_or(Form());
    if (form.hasRepeats() || !request.query.isEmpty())
        problems.append(u"token: repeated members, or a query"_s);
    if (!clientSecret.isEmpty()) {
        const QByteArray basic = "Basic "
            + QByteArray(clientId.toUtf8().toPercentEncoding() + ':'
                         + clientSecret.toPercentEncoding())
                  .toBase64();
        if (request.header("authorization") != basic
            && form.value("client_secret"_ba) != clientSecret) {
            loopback::Response response = refuse(401, "invalid_client");
            response.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"issuer\""_ba});
            return response;
        }
    }
    if (form.value("client_id"_ba) != clientId.toUtf8())
        return refuse(401, "invalid_client");
    if (form.value("grant_type"_ba) == "refresh_token") {
        const QByteArray used = form.value("refresh_token"_ba);
        if (!m_refreshTokens.contains(used)) {
            killFamily();
            return refuse(400, "invalid_grant");
        }
        if (rotates)
            m_refreshTokens.remove(used);
        return grant({});
    }
    const auto code = m_codes.find(form.value("code"_ba));
    if (code == m_codes.end() || code->used) {
        problems.append(u"token: unknown or used code "_s
                        + QString::fromUtf8(form.value("code"_ba)));
        killFamily();
        return refuse(400, "invalid_grant");
    }
    code->used = true;
    const QByteArray challenge =
        QCryptographicHash::hash(form.value("code_verifier"_ba), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (challenge != code->request.value("code_challenge"_ba)
        || form.value("redirect_uri"_ba) != code->request.value("redirect_uri"_ba))
        return refuse(400, "invalid_grant");
    return grant(QString::fromUtf8(code->request.value("nonce"_ba)));
}

loopback::Response StubIssuer::grant(const QString &nonce)
{
    const QString number = QString::number(++issued);
    QJsonObject body {{u"access_token"_s, QString(u"at-"_s + number)},
                      {u"token_type"_s, u"bearer"_s},
                      {u"expires_in"_s, static_cast<qint64>(lifetime.count())}};
    if (refreshTokens && (rotates || issued == 1)) {
        body.insert("refresh_token"_L1, QString(u"rt-"_s + number));
        m_refreshTokens.insert("rt-" + number.toUtf8());
    }
    if (openId) {
        const qint64 now = clock().time_since_epoch().count();
        QJsonObject claims {{u"iss"_s, url()},      {u"sub"_s, u"user_ada"_s},
                            {u"aud"_s, clientId},   {u"iat"_s, now},
                            {u"exp"_s, now + 3600}, {u"name"_s, u"Ada Okafor"_s}};
        if (!nonce.isEmpty())
            claims.insert("nonce"_L1, nonce);
        override(claims, idClaims);
        body.insert("id_token"_L1, QString::fromLatin1(sign(claims)));
    }
    return jsonAnswer(200, body);
}

} // namespace planops::testkit
