// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/session.h"
#include "core/auth/tokenuse.h"
#include "core/http/httpclient.h"

namespace planops::auth {

//! \brief How a request with the profile's token went.
struct AuthorizedResponse
{
    http::Response response;
    bool tokenSent =
        false; //!< False: the host is not the profile's, or the request has its own Authorization.
    bool refreshed = false; //!< The first answer was 401; the token was refreshed and the request
                            //!< sent once more.
    std::optional<Error> refreshProblem; //!< Why the refresh after a 401 did not work.
    Secret sentToken; //!< The token that the API judged, for the diagnosis; empty if none was sent.
    std::chrono::seconds clockOffset {0}; //!< Server's Date minus our clock; 0 if there is no Date.
};

//! \brief One request and what became of it.
struct ApiExchange
{
    http::Request request;  //!< As it was asked for, without our token.
    bool tokenSent = false; //!< Our token went along.
    QDateTime sentAt;       //!< UTC
    Result<http::Response> answer;
};

//! \brief The http client plus the session's bearer token.
//!
//! Adds Authorization unless the request has one; only to the profile's origins (R25). On 401 with
//! our token: one refresh, one repeat, then the answer as it is. Signed out: the request goes
//! without a token, so that the API's own words are seen.
class AuthorizedClient : public QObject
{
    Q_OBJECT

public:
    AuthorizedClient(http::HttpClient &http, Session &session, Clock clock,
                     QObject *parent = nullptr);

    //! \brief Cancel by deleting the completion's context or by the returned handle's cancel().
    class Call;
    QPointer<Call> send(const http::Request &request, Completion<AuthorizedResponse> completion,
                        TokenUse use = TokenUse::OwnOrigins);

    //! \brief The profile's credentials may go there (R25).
    [[nodiscard]] bool ownsOrigin(const http::Origin &origin) const;

Q_SIGNALS:
    //! \brief For the history: also the 401 that is followed by a repeat, also what was cancelled
    //! on its way.
    void exchanged(const planops::auth::ApiExchange &exchange);

private:
    http::HttpClient &m_http;
    Session &m_session;
    Clock m_clock;
};

//! \brief One authorized request in flight. Owned by the client; deletes itself.
class AuthorizedClient::Call : public QObject
{
    Q_OBJECT

public:
    void cancel();

Q_SIGNALS:
    void headReceived(const planops::http::Hop &hop);
    void streamed(const QByteArray &bytes); //!< Of a stream of events, as they come.
    void progressed(qint64 received, qint64 receiveTotal, qint64 sent, qint64 sendTotal);
    void refreshing(); //!< A 401 came; the token is being refreshed.

private:
    friend class AuthorizedClient;
    Call(AuthorizedClient &client, http::Request request, Completion<AuthorizedResponse> completion,
         TokenUse use);
    void start();
    void sendWith(const Result<Secret> &token);
    void onAnswer(const Result<http::Response> &answer);
    void onRefreshed(const Result<Secret> &token);
    void finish(const Result<AuthorizedResponse> &result);

    AuthorizedClient &m_client;
    http::Request m_request;
    Completion<AuthorizedResponse> m_completion;
    TokenUse m_use;
    QPointer<http::Exchange> m_exchange;
    AuthorizedResponse m_state;
    QDateTime m_sentAt; //!< UTC
    bool m_repeated = false;
};

} // namespace planops::auth
