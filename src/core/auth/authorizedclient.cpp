// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorizedclient.h"

#include "core/http/exchange.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

// RFC 9110, 5.6.7; the obsolete forms are not worth a wrong clock warning.
std::optional<UnixTime> dateOf(const http::Response &response)
{
    const std::optional<QByteArray> text = response.header("date");
    if (!text)
        return std::nullopt;
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(*text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return UnixTime(std::chrono::seconds(date.toSecsSinceEpoch()));
}

} // namespace

AuthorizedClient::AuthorizedClient(http::HttpClient &http, Session &session, Clock clock,
                                   QObject *parent)
    : QObject(parent), m_http(http), m_session(session), m_clock(std::move(clock))
{ }

QPointer<AuthorizedClient::Call> AuthorizedClient::send(const http::Request &request,
                                                        Completion<AuthorizedResponse> completion,
                                                        TokenUse use)
{
    QObject *asker = completion.context();
    auto *call = new Call(*this, request, std::move(completion), use);
    if (asker) // Nobody waits any more: the connection is not kept for nothing.
        connect(asker, &QObject::destroyed, call, &Call::cancel);
    QMetaObject::invokeMethod(call, &Call::start, Qt::QueuedConnection);
    return call;
}

bool AuthorizedClient::ownsOrigin(const http::Origin &origin) const
{
    return m_session.profile().ownsOrigin(origin);
}

AuthorizedClient::Call::Call(AuthorizedClient &client, http::Request request,
                             Completion<AuthorizedResponse> completion, TokenUse use)
    : QObject(&client),
      m_client(client),
      m_request(std::move(request)),
      m_completion(std::move(completion)),
      m_use(use)
{ }

void AuthorizedClient::Call::cancel()
{
    if (m_exchange)
        m_exchange->cancel(); // onAnswer() follows.
    else
        finish(
            failure(ErrorKind::Cancelled, tr("The request was cancelled."), u"before sending"_s));
}

void AuthorizedClient::Call::start()
{
    if (!m_completion.isWanted()) {
        finish(failure(ErrorKind::Cancelled, {}));
        return;
    }
    const bool hasOwn = http::value(m_request.headers, "authorization").has_value();
    if (m_use == TokenUse::Never || hasOwn || !m_client.ownsOrigin(m_request.url.origin())) {
        sendWith(Secret());
        return;
    }
    m_client.m_session.accessToken(
        {this, [this](const Result<Secret> &token) { sendWith(token); }});
}

void AuthorizedClient::Call::sendWith(const Result<Secret> &token)
{
    if (!m_completion.isWanted()) // Cancelled while the token was fetched.
        return;
    // Signed out, or no refresh possible: the API's own words are worth more than ours. Other
    // troubles (no network, a locked keychain) are the user's to know before anything is sent.
    if (!token && token.error().kind != ErrorKind::Auth) {
        finish(tl::unexpected(token.error()));
        return;
    }
    http::Request request = m_request;
    m_state.tokenSent = token && !token->isEmpty();
    m_state.sentToken = token.value_or(Secret());
    if (m_state.tokenSent)
        request.headers.prepend({"Authorization", "Bearer " + token->reveal()});
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_exchange = m_client.m_http.send(
        request, {this, [this](const Result<http::Response> &answer) { onAnswer(answer); }});
    if (m_exchange) {
        connect(m_exchange, &http::Exchange::headReceived, this, &Call::headReceived);
        connect(m_exchange, &http::Exchange::streamed, this, &Call::streamed);
        connect(m_exchange, &http::Exchange::progressed, this, &Call::progressed);
    }
}

void AuthorizedClient::Call::onAnswer(const Result<http::Response> &answer)
{
    m_exchange.clear();
    Q_EMIT m_client.exchanged({m_request, m_state.tokenSent, m_sentAt, answer});
    if (!answer) {
        finish(tl::unexpected(answer.error()));
        return;
    }
    m_state.response = *answer;
    if (const std::optional<UnixTime> date = dateOf(*answer))
        m_state.clockOffset = *date - m_client.m_clock();
    // A redirect to elsewhere dropped our token: its 401 says nothing about it.
    const bool ours = m_state.tokenSent && m_client.ownsOrigin(answer->last().url.origin())
        && http::value(answer->last().requestHeaders, "authorization").has_value();
    if (answer->status() != 401 || !ours || m_repeated) {
        finish(m_state);
        return;
    }
    m_repeated = true;
    Q_EMIT refreshing();
    m_client.m_session.refresh(m_state.sentToken,
                               {this, [this](const Result<Secret> &token) { onRefreshed(token); }});
}

void AuthorizedClient::Call::onRefreshed(const Result<Secret> &token)
{
    if (!token) {
        m_state.refreshProblem = token.error();
        finish(m_state);
        return;
    }
    m_state.refreshed = true;
    sendWith(token);
}

void AuthorizedClient::Call::finish(const Result<AuthorizedResponse> &result)
{
    m_completion(result);
    deleteLater();
}

} // namespace planops::auth
