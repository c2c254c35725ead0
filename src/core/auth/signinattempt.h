// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/idtoken.h"
#include "core/auth/oauthclient.h"
#include "core/auth/session.h"
#include "core/auth/tokenanswer.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <memory>

namespace planops::auth {

class OAuthFlow;
class RedirectListener;

//! \brief One browser sign-in from the first question to the checked tokens; never used twice.
//!
//! \code
//! probe the vault → client secret → discovery → listener + authorization URL → redirect → code
//! exchange
//!                → id_token by the issuer's keys → userinfo → succeeded(tokens)
//! \endcode
//! Everything of the attempt (issuer, client, redirect URI, state, verifier) is in this object, so
//! that two attempts cannot be mixed up (R7). Deleting it stops everything. Owner: Session. Thread:
//! main.
class SignInAttempt : public QObject
{
    Q_OBJECT

public:
    SignInAttempt(Profile profile, const Session::Parts &parts, TokenVault &vault,
                  std::chrono::seconds timeout, QObject *parent = nullptr);
    ~SignInAttempt() override;

    void start();
    void abandon();                 //!< Shuts the door at once and falls silent.
    [[nodiscard]] QUrl url() const; //!< Empty unless waiting for the browser.
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] std::chrono::seconds timeLeft() const;
    [[nodiscard]] Result<void> enterRedirect(const QString &redirectUrl);

Q_SIGNALS:
    void stepChanged(planops::auth::Session::Step step);
    void browserRequested(const QUrl &url);
    void noticed(const planops::Error &error); //!< Something odd arrived; waiting goes on.
    void failed(const planops::Error &error);
    void succeeded(const planops::auth::TokenSet &tokens);

private:
    void onProbed(const Result<void> &result);
    void onClientSecret(const Result<Secret> &secret);
    void discover();
    void onMetadata(const Result<IssuerMetadata> &metadata);
    void onLink(const QUrl &url);
    void onCode(const Secret &code);
    void onTokens(const TokenAnswer &answer);
    void onKeys(const Result<tokens::JwkSet> &keys);
    void askUserinfo();
    void onUserinfo(const Result<http::Response> &answer);
    void onDeadline();
    void enter(Session::Step step);
    void fail(const Error &error);
    void succeed();

    Profile m_profile;
    Session::Parts m_parts;
    TokenVault &m_vault;
    std::chrono::seconds m_timeout;
    QTimer m_deadline;
    Session::Step m_step = Session::Step::Discover;
    bool m_probing = true;
    bool m_over = false;
    OAuthClient m_client;
    std::unique_ptr<RedirectListener> m_listener;
    std::unique_ptr<OAuthFlow> m_flow;
    QUrl m_url;
    TokenAnswer m_answer;
    Identity m_identity;
};

} // namespace planops::auth
