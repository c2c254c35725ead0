// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace planops::tests {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

//! \brief An answer as it was on the wire; status 0 = the connection ended without one.
struct Reply
{
    int status = 0;
    HeaderList headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray array() const;
    //! \brief "detail" of a FastAPI answer, "code" of the first of ClerkErrors, "error" of an OAuth
    //! answer.
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString clerkCode() const;
    [[nodiscard]] QString oauthError() const;
    [[nodiscard]] QString locationParameter(const QString &name) const;
};

//! \brief One request over one fresh connection to 127.0.0.1, by blocking sockets: the server has
//! its own thread.
class RawClient
{
public:
    explicit RawClient(const QString &origin);

    [[nodiscard]] Reply send(const QByteArray &method, const QByteArray &target,
                             const HeaderList &headers = {}, const QByteArray &body = {}) const;
    [[nodiscard]] Reply get(const QByteArray &target, const QByteArray &bearer = {}) const;
    [[nodiscard]] Reply sendJson(const QByteArray &method, const QByteArray &target,
                                 const QByteArray &json, const QByteArray &bearer = {}) const;
    [[nodiscard]] Reply postForm(const QByteArray &target,
                                 const QList<QPair<QString, QString>> &fields,
                                 const HeaderList &headers = {}) const;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    quint16 m_port;
};

//! \brief A browser that signs in without being looked at: authorize, choose, approve, exchange.
class SignIn
{
public:
    explicit SignIn(const sandbox::SandboxServer &server);

    QString clientId;
    QString redirectUri = QStringLiteral("http://127.0.0.1:40123/callback");
    QString scope = QStringLiteral("openid profile email offline_access");
    QString state = QStringLiteral("state-with-enough-characters");
    QString nonce = QStringLiteral("nonce-1");
    QString verifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QString challenge =
        QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"); //!< RFC 7636, appendix B
    QString account;                                                   //!< Ada unless changed.
    QList<QPair<QString, QString>> extra; //!< Further parameters of the authorization request.

    [[nodiscard]] Reply authorize() const;
    [[nodiscard]] QString attemptFrom(const Reply &authorized) const;
    [[nodiscard]] Reply decide(const QString &attempt, const QString &decision) const;
    [[nodiscard]] QString code() const; //!< The whole way to the redirect.
    [[nodiscard]] Reply exchange(const QString &code) const;
    [[nodiscard]] Reply refresh(const QString &refreshToken) const;
    [[nodiscard]] QJsonObject tokens() const; //!< code() and exchange()
    [[nodiscard]] QByteArray accessToken() const;

    RawClient http;
};

//! \brief The claims of a JWT, unchecked.
[[nodiscard]] QJsonObject claimsOf(const QString &jwt);
[[nodiscard]] QJsonObject headerOf(const QString &jwt);

//! \brief Starts and waits; false if it failed.
[[nodiscard]] bool startAndWait(sandbox::SandboxServer &server, quint16 port = 0);

} // namespace planops::tests
