// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthclient.h"
#include "core/auth/pkce.h"
#include "core/auth/tokenanswer.h"

#include <QTimer>
#include <QtNetworkAuth/QOAuth2AuthorizationCodeFlow>

#include <memory>

class QNetworkReply;

namespace planops::auth {

//! \brief Qt's authorization code flow with its gaps closed, the same on Qt 6.4 to 6.11
//! (facts/qt.md, section 1).
//!
//! Ours are: state and nonce (Qt 6.4's state can be guessed), PKCE, every parameter's encoding, the
//! token endpoint's error JSON, timeouts, no redirects, each token request sent once. One object
//! serves one sign-in or one refresh. The only place with a QNetworkAccessManager. Owner:
//! SignInAttempt or Refresher. Thread: main.
class OAuthFlow : public QOAuth2AuthorizationCodeFlow
{
    Q_OBJECT

public:
    explicit OAuthFlow(OAuthClient client, QObject *parent = nullptr);
    ~OAuthFlow() override;

    //! \brief Of this attempt, made with the object: for the listener and for the check of the
    //! id_token.
    [[nodiscard]] const Secret &stateSecret() const { return m_state; }
    [[nodiscard]] const Secret &nonceSecret() const { return m_nonce; }

    //! \brief Builds the authorization URL: linkReady().
    void start(const QString &redirectUri);

    //! \brief Exchanges the code, once (R13): answered() or failed().
    void exchange(const Secret &code);

    //! \brief Uses a refresh token; asks for no scope, so that none can widen (R23): answered() or
    //! failed().
    void refresh(const Secret &refreshToken);

Q_SIGNALS:
    void linkReady(const QUrl &url);
    void answered(const planops::auth::TokenAnswer &answer);
    void failed(const planops::Error &error);

private:
    class Handler;
    class Network;
    void modify(Stage stage, QMultiMap<QString, QVariant> *parameters);
    void watchTokenRequest();
    void onTokenReply(QNetworkReply *reply);

    OAuthClient m_client;
    Secret m_state;
    Secret m_nonce;
    Pkce m_pkce;
    QString m_redirectUri;
    Secret m_code;
    Secret m_refreshToken;
    bool m_requested = false;
    bool m_finished = false;
    QTimer m_deadline;
    std::unique_ptr<Handler> m_handler;
    std::unique_ptr<Network> m_network; //!< Dies first: no reply may reach a dead handler.
};

} // namespace planops::auth
