// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/servicetoken.h"

#include "core/auth/backendrequest.h"
#include "core/auth/clerkerror.h"
#include "core/auth/formtext.h"
#include "core/auth/profile.h"
#include "core/auth/servicetokenproof.h"
#include "core/base/logging.h"
#include "core/http/httpclient.h"
#include "core/tokens/claims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

QString inPath(const QString &segment)
{
    return QString::fromLatin1(segment.toUtf8().toPercentEncoding());
}

QByteArray jsonText(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const http::Response &answer)
{
    return QJsonDocument::fromJson(answer.body.readAll()).object();
}

QString primaryEmail(const QJsonObject &user)
{
    const QJsonArray addresses = user.value("email_addresses"_L1).toArray();
    const QString primary = user.value("primary_email_address_id"_L1).toString();
    QString found;
    for (const QJsonValue &value : addresses) {
        const QJsonObject address = value.toObject();
        if (found.isEmpty() || address.value("id"_L1).toString() == primary)
            found = address.value("email_address"_L1).toString();
    }
    return found;
}

QString fullName(const QJsonObject &user)
{
    return QString(user.value("first_name"_L1).toString() + u' '
                   + user.value("last_name"_L1).toString())
        .trimmed();
}

//! What a stranger's server sent, fit for showing.
ServiceUser serviceUser(const QJsonObject &user)
{
    return {safeServerText(user.value("id"_L1).toString(), 80),
            safeServerText(primaryEmail(user), 120), safeServerText(fullName(user), 80)};
}

} // namespace

ServiceTokenMint::ServiceTokenMint(http::HttpClient &http, Clock clock, ServiceAccount account,
                                   QObject *parent)
    : QObject(parent), m_http(http), m_clock(std::move(clock)), m_account(std::move(account))
{ }

void ServiceTokenMint::ask(const QByteArray &method, const QString &path, const QByteArray &json,
                           Handler next)
{
    const Result<http::Request> request = backendRequest(m_account.key(), method, path, json);
    if (!request) {
        QMetaObject::invokeMethod(
            this, [this, error = request.error()] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    m_http.send(*request, {this, [this, next](const Result<http::Response> &answer) {
                               if (answer)
                                   (this->*next)(*answer);
                               else
                                   fail(answer.error());
                           }});
}

void ServiceTokenMint::fail(const Error &error)
{
    // A mint that gave up ends its session first: that order is the inner one.
    if (m_ended.isWanted())
        std::exchange(m_ended, {})(tl::unexpected(error));
    else
        std::exchange(m_minted, {})(tl::unexpected(error));
}

Error ServiceTokenMint::strangeAnswer(const QString &detail)
{
    return {ErrorKind::Server,
            tr("Clerk's answer could not be understood. Check that the address is Clerk's Backend "
               "API, and update the program."),
            QString(u"Backend API: "_s + detail), u"strange-answer"_s};
}

//! A session without a token would live for a week, of use to nobody.
void ServiceTokenMint::giveUp(const Error &error)
{
    if (m_sessionIsNew)
        endSession({this, [this, error](const Result<void> &) { fail(error); }});
    else
        fail(error);
}

void ServiceTokenMint::mint(Completion<TokenSet> completion)
{
    m_minted = std::move(completion);
    m_tokens = {};
    m_tokens.source = TokenSet::Source::ServiceAccount;
    m_tokens.subject = m_account.userId;
    m_tokens.email = m_account.email;
    m_sessionIsNew = false;
    m_candidates.clear();
    m_notice.clear();
    if (m_account.sessionId.isEmpty())
        findUser();
    else
        makeToken();
}

// ---- who
// ------------------------------------------------------------------------------------------------------

void ServiceTokenMint::findUser()
{
    if (!m_account.userId.isEmpty())
        ask("GET", u"/v1/users/"_s + inPath(m_account.userId), {}, &ServiceTokenMint::onUser);
    else
        ask("GET", u"/v1/users?email_address="_s + inPath(m_account.email), {},
            &ServiceTokenMint::onUsers);
}

void ServiceTokenMint::onUsers(const http::Response &answer)
{
    const QJsonDocument body = QJsonDocument::fromJson(answer.body.readAll());
    if (answer.status() != 200) {
        fail(clerkError(answer));
        return;
    }
    if (!body.isArray()) {
        fail(strangeAnswer(u"users: no array"_s));
        return;
    }
    const QJsonArray users = body.array();
    if (users.isEmpty()) {
        fail({ErrorKind::Auth,
              tr("There is no user with the address %1 in this Clerk instance. Check the address, "
                 "and that the secret key is of the right instance.")
                  .arg(m_account.email),
              u"Backend API: no user"_s, u"no-user"_s});
        return;
    }
    if (users.size() > 1) {
        QStringList ids;
        for (const QJsonValue &user : users) {
            m_candidates.append(serviceUser(user.toObject()));
            ids.append(m_candidates.constLast().id);
        }
        fail({ErrorKind::Auth,
              tr("Several users have the address %1: %2. Say which one by its ID, in "
                 "CLERK_SERVICE_USER_ID.")
                  .arg(m_account.email, ids.join(u", "_s)),
              u"Backend API: %1 users"_s.arg(users.size()), u"several-users"_s});
        return;
    }
    takeUser(users.first().toObject());
}

void ServiceTokenMint::onUser(const http::Response &answer)
{
    if (answer.status() == 404) {
        fail({ErrorKind::Auth,
              tr("There is no user %1 in this Clerk instance. Check the ID, and that the secret "
                 "key is of the right instance.")
                  .arg(m_account.userId),
              clerkError(answer).detail, u"no-user"_s});
    } else if (answer.status() != 200) {
        fail(clerkError(answer));
    } else {
        takeUser(objectOf(answer));
    }
}

void ServiceTokenMint::takeUser(const QJsonObject &user)
{
    const QString id = user.value("id"_L1).toString();
    if (id.isEmpty()) {
        fail(strangeAnswer(u"user: no id"_s));
        return;
    }
    m_account.userId = id;
    m_tokens.subject = id;
    m_tokens.name = fullName(user);
    m_tokens.email = primaryEmail(user);
    makeSession();
}

// ---- the session
// ------------------------------------------------------------------------------------------------------

void ServiceTokenMint::makeSession()
{
    m_sessionIsNew = true;
    ask("POST", u"/v1/sessions"_s, jsonText({{u"user_id"_s, m_account.userId}}),
        &ServiceTokenMint::onSession);
}

void ServiceTokenMint::onSession(const http::Response &answer)
{
    if (answer.status() / 100 != 2) {
        fail(clerkError(answer));
        return;
    }
    m_account.sessionId = objectOf(answer).value("id"_L1).toString();
    if (m_account.sessionId.isEmpty())
        fail(strangeAnswer(u"session: no id"_s));
    else
        makeToken();
}

void ServiceTokenMint::endSession(Completion<void> completion)
{
    m_ended = std::move(completion);
    if (m_account.sessionId.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { std::exchange(m_ended, {})({}); }, Qt::QueuedConnection);
        return;
    }
    ask("POST", u"/v1/sessions/%1/revoke"_s.arg(inPath(m_account.sessionId)), {},
        &ServiceTokenMint::onSessionEnded);
}

void ServiceTokenMint::onSessionEnded(const http::Response &answer)
{
    // 404: it is over already, which is what was wanted.
    if (answer.status() / 100 != 2 && answer.status() != 404) {
        fail(clerkError(answer));
        return;
    }
    m_account.sessionId.clear();
    std::exchange(m_ended, {})({});
}

void endSessionOf(const ServiceAccount &account, http::HttpClient &http, QObject *owner)
{
    auto *mint = new ServiceTokenMint(http, systemNow, account, owner);
    mint->endSession({mint, [mint](const Result<void> &ended) {
                          if (!ended)
                              qCWarning(logAuth, "a service account's session was not ended: %ls",
                                        qUtf16Printable(ended.error().detail));
                          mint->deleteLater();
                      }});
}

// ---- the token
// ------------------------------------------------------------------------------------------------------

void ServiceTokenMint::makeToken()
{
    std::optional<std::chrono::seconds> lifetime = m_account.lifetime;
    QString path = u"/v1/sessions/%1/tokens"_s.arg(inPath(m_account.sessionId));
    if (!m_account.jwtTemplate.isEmpty())
        path += u'/' + inPath(m_account.jwtTemplate);
    else if (!lifetime)
        lifetime = ServiceAccount::usualLifetime; // Clerk's own is a minute.
    QJsonObject body;
    if (lifetime)
        body.insert("expires_in_seconds"_L1, static_cast<qint64>(lifetime->count()));
    ask("POST", path, jsonText(body), &ServiceTokenMint::onToken);
}

void ServiceTokenMint::onToken(const http::Response &answer)
{
    if (answer.status() == 404 && !m_sessionIsNew) {
        m_account.sessionId.clear(); // It ended: after its seven days, or by somebody's hand.
        findUser();
        return;
    }
    if (answer.status() == 404 && !m_account.jwtTemplate.isEmpty()) {
        giveUp({ErrorKind::Auth,
                tr("There is no JWT template “%1” in this Clerk instance. Check its name in the "
                   "dashboard, or leave it out.")
                    .arg(m_account.jwtTemplate),
                clerkError(answer).detail, u"no-template"_s});
        return;
    }
    if (answer.status() / 100 != 2) {
        giveUp(clerkError(answer));
        return;
    }
    const QByteArray token = objectOf(answer).value("jwt"_L1).toString().toUtf8();
    const Result<tokens::Jwt> jwt = tokens::Jwt::decode(token);
    if (!jwt) {
        giveUp(strangeAnswer(u"token: "_s + jwt.error().detail));
        return;
    }
    const tokens::Claims claims = tokens::Claims::of(*jwt);
    if (normalizedIssuer(claims.issuer).value_or(claims.issuer) != m_account.issuer) {
        giveUp(
            {ErrorKind::Auth,
             tr("The secret key belongs to another Clerk instance: it signs as %1, and the issuer "
                "here is %2. Take both from the same instance.")
                 .arg(safeServerText(claims.issuer), m_account.issuer),
             u"token: other iss"_s, u"wrong-issuer"_s});
        return;
    }
    m_tokens.accessToken = Secret(token);
    m_tokens.expiresAt = claims.expiresAt;
    m_tokens.issuedAt = claims.issuedAt ? claims.issuedAt : m_clock();
    if (!m_sessionIsNew) {
        std::exchange(m_minted, {})(m_tokens);
        return;
    }
    proveServiceToken(m_account, m_tokens.accessToken, m_http, m_clock(), this,
                      {this, [this](const Result<QString> &notice) { onProven(notice); }});
}

void ServiceTokenMint::onProven(const Result<QString> &notice)
{
    if (!notice) {
        giveUp(notice.error());
        return;
    }
    m_notice = *notice;
    std::exchange(m_minted, {})(m_tokens);
}

} // namespace planops::auth
