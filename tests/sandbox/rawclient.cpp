// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rawclient.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace planops::tests {

namespace {

QByteArray formOf(const QList<QPair<QString, QString>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

QJsonObject segmentOf(const QString &jwt, int index)
{
    const QByteArray segment = jwt.toLatin1().split('.').value(index);
    return QJsonDocument::fromJson(QByteArray::fromBase64(segment, QByteArray::Base64UrlEncoding))
        .object();
}

Reply parse(const QByteArray &wire)
{
    Reply reply;
    const qsizetype end = wire.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QByteArrayList lines = QByteArray(wire.first(end)).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        reply.headers.append({lines[i].first(colon), lines[i].sliced(colon + 1).trimmed()});
    }
    reply.body = wire.sliced(end + 4);
    return reply;
}

} // namespace

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Reply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString Reply::detail() const
{
    return json()["detail"_L1].toString();
}

QString Reply::clerkCode() const
{
    return json()["errors"_L1].toArray().first().toObject()["code"_L1].toString();
}

QString Reply::oauthError() const
{
    return json()["error"_L1].toString();
}

QString Reply::locationParameter(const QString &name) const
{
    const QUrlQuery query(QUrl(QString::fromLatin1(header("Location"_ba))));
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

RawClient::RawClient(const QString &origin) : m_port(static_cast<quint16>(QUrl(origin).port()))
{ }

Reply RawClient::send(const QByteArray &method, const QByteArray &target, const HeaderList &headers,
                      const QByteArray &body) const
{
    QByteArray wire = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(m_port) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        wire += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        wire += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    wire += "\r\n" + body;

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(wire);
    QByteArray answer;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 20'000 && socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    return parse(answer + socket.readAll());
}

Reply RawClient::get(const QByteArray &target, const QByteArray &bearer) const
{
    HeaderList headers;
    if (!bearer.isEmpty())
        headers.append({"Authorization"_ba, "Bearer " + bearer});
    return send("GET"_ba, target, headers);
}

Reply RawClient::sendJson(const QByteArray &method, const QByteArray &target,
                          const QByteArray &json, const QByteArray &bearer) const
{
    HeaderList headers {{"Content-Type"_ba, "application/json"_ba}};
    if (!bearer.isEmpty())
        headers.append({"Authorization"_ba, "Bearer " + bearer});
    return send(method, target, headers, json);
}

Reply RawClient::postForm(const QByteArray &target, const QList<QPair<QString, QString>> &fields,
                          const HeaderList &headers) const
{
    return send("POST"_ba, target,
                HeaderList {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}} + headers,
                formOf(fields));
}

SignIn::SignIn(const sandbox::SandboxServer &server)
    : clientId(server.description().clientId),
      account(server.description().accounts.first().id),
      http(server.description().issuer)
{ }

Reply SignIn::authorize() const
{
    QList<QPair<QString, QString>> fields {{u"response_type"_s, u"code"_s},
                                           {u"client_id"_s, clientId},
                                           {u"redirect_uri"_s, redirectUri},
                                           {u"scope"_s, scope},
                                           {u"state"_s, state},
                                           {u"nonce"_s, nonce}};
    if (!challenge.isEmpty())
        fields << qMakePair(u"code_challenge"_s, challenge)
               << qMakePair(u"code_challenge_method"_s, u"S256"_s);
    return http.get("/oauth/authorize?" + formOf(fields + extra));
}

QString SignIn::attemptFrom(const Reply &authorized) const
{
    return authorized.header("Location"_ba).startsWith("/sign-in?attempt=")
        ? authorized.locationParameter(u"attempt"_s)
        : QString();
}

Reply SignIn::decide(const QString &attempt, const QString &decision) const
{
    const Reply chosen =
        http.postForm("/sign-in"_ba, {{u"attempt"_s, attempt}, {u"account"_s, account}});
    if (chosen.status != 303)
        return chosen;
    return http.postForm("/oauth-consent"_ba, {{u"attempt"_s, attempt}, {u"decision"_s, decision}});
}

QString SignIn::code() const
{
    return decide(attemptFrom(authorize()), u"approve"_s).locationParameter(u"code"_s);
}

Reply SignIn::exchange(const QString &code) const
{
    return http.postForm("/oauth/token"_ba,
                         {{u"grant_type"_s, u"authorization_code"_s},
                          {u"client_id"_s, clientId},
                          {u"code"_s, code},
                          {u"redirect_uri"_s, redirectUri},
                          {u"code_verifier"_s, verifier}});
}

Reply SignIn::refresh(const QString &refreshToken) const
{
    return http.postForm("/oauth/token"_ba,
                         {{u"grant_type"_s, u"refresh_token"_s},
                          {u"client_id"_s, clientId},
                          {u"refresh_token"_s, refreshToken}});
}

QJsonObject SignIn::tokens() const
{
    return exchange(code()).json();
}

QByteArray SignIn::accessToken() const
{
    return tokens()["access_token"_L1].toString().toLatin1();
}

QJsonObject claimsOf(const QString &jwt)
{
    return segmentOf(jwt, 1);
}

QJsonObject headerOf(const QString &jwt)
{
    return segmentOf(jwt, 0);
}

bool startAndWait(sandbox::SandboxServer &server, quint16 port)
{
    QSignalSpy started(&server, &sandbox::SandboxServer::started);
    QSignalSpy failed(&server, &sandbox::SandboxServer::failed);
    server.start(port);
    const bool reported =
        QTest::qWaitFor([&] { return started.count() + failed.count() > 0; }, 20'000);
    return reported && !started.isEmpty();
}

} // namespace planops::tests
