// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceaccount.h"
#include "core/auth/tokenset.h"
#include "core/base/completion.h"

#include <QObject>

namespace planops::http {
class HttpClient;
struct Response;
} // namespace planops::http

namespace planops::auth {

//! \brief A user of the Clerk instance, as somebody chooses from several.
struct ServiceUser
{
    QString id;    //!< "user_…"
    QString email; //!< The primary one; may be empty.
    QString name;  //!< May be empty.

    friend bool operator==(const ServiceUser &, const ServiceUser &) = default;
};

//! \brief Makes tokens for a service account through Clerk's Backend API.
//!
//! \code
//! user by id or e-mail ─► session: the account's own, else a new one ─► token (or JWT template)
//!   none, several: error                 ▲                                  │ 404: the session is
//!                                        └──────────── once ────────────────┘ over
//! \endcode
//! The first token of a session is checked against the account's public keys (servicetokenproof.h):
//! later ones are signed by the same instance. The secret key is sent to ServiceAccount::backend
//! only, never along a redirect (R18, R25). What was found, the user's id and the session, is in
//! account() afterwards: keep it, and the next mint takes one call. One order at a time. Thread:
//! main. Owner: whoever mints.
//!
//! Errors: Auth (Clerk refused; code "no-user", "several-users", "wrong-issuer",
//! "unproven-signature" or Clerk's own), Server, and those of http::HttpClient. Source:
//! facts/clerk.md, section 4.
class ServiceTokenMint : public QObject
{
    Q_OBJECT

public:
    ServiceTokenMint(http::HttpClient &http, Clock clock, ServiceAccount account,
                     QObject *parent = nullptr);

    [[nodiscard]] const ServiceAccount &account() const { return m_account; }

    //! \brief Who fits, after an error "several-users": choose one by its id. Else empty.
    [[nodiscard]] const QList<ServiceUser> &candidates() const { return m_candidates; }

    //! \brief What to know about a token that was made all the same: it could not be checked. For
    //! people, translated; empty if there is nothing.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    //! \brief The tokens of a new sign-in; name and email only if the user was looked up.
    void mint(Completion<TokenSet> completion);

    //! \brief Ends the account's session at Clerk. Tokens made before live on until they expire.
    //! Nothing is asked if there is no session.
    void endSession(Completion<void> completion);

private:
    using Handler = void (ServiceTokenMint::*)(const http::Response &answer);
    void ask(const QByteArray &method, const QString &path, const QByteArray &json, Handler next);
    void findUser();
    void onUsers(const http::Response &answer);
    void onUser(const http::Response &answer);
    void takeUser(const QJsonObject &user);
    void makeSession();
    void onSession(const http::Response &answer);
    void makeToken();
    void onToken(const http::Response &answer);
    void onProven(const Result<QString> &notice);
    void onSessionEnded(const http::Response &answer);
    void fail(const Error &error);
    void giveUp(const Error &error); //!< Ends the session that was just made, then fails.
    [[nodiscard]] static Error strangeAnswer(const QString &detail);

    http::HttpClient &m_http;
    Clock m_clock;
    ServiceAccount m_account;
    TokenSet m_tokens; //!< In the making.
    QList<ServiceUser> m_candidates;
    QString m_notice;
    bool m_sessionIsNew = false;
    Completion<TokenSet> m_minted;
    Completion<void> m_ended;
};

//! \brief Ends the session of \a account, for nobody who waits: a failure is logged. \a owner keeps
//! the order.
void endSessionOf(const ServiceAccount &account, http::HttpClient &http, QObject *owner);

} // namespace planops::auth
