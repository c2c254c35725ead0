// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/formtext.h"
#include "core/base/clock.h"
#include "core/loopback/httpserver.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

namespace planops::testkit {

//! \brief An issuer that does as it is told, wrong things too. Approves every sign-in at once.
//!
//! Correct by default, like Clerk: PKCE S256, code once, rotation, a reused refresh token or code
//! kills the family, no iss on the redirect. Every member may be changed while it runs. Thread: the
//! test's.
class StubIssuer
{
public:
    using Form = auth::FormMembers;
    using Sign = std::function<QByteArray(const QJsonObject &claims)>;

    //! \param sign makes a JWT; \a jwks is the published key set.
    StubIssuer(Sign sign, QByteArray jwks);

    [[nodiscard]] QString url() const;                             //!< The issuer.
    [[nodiscard]] int count(const QByteArray &path) const;         //!< Requests so far.
    [[nodiscard]] QList<Form> forms(const QByteArray &path) const; //!< Form bodies sent there.
    void killFamily();                                             //!< Every refresh token dies.

    Sign sign;
    QByteArray jwks;
    QJsonObject metadata;                           //!< Overrides; a null value removes the member.
    std::optional<loopback::Response> openIdAnswer; //!< Instead of openid-configuration.
    std::optional<loopback::Response> oauthAnswer;  //!< Instead of oauth-authorization-server.
    QJsonObject idClaims; //!< Overrides of the id_token; a null value removes the member.
    QJsonObject
        redirect; //!< Overrides of the redirect's parameters; a null value removes the member.
    std::optional<loopback::Response> tokenAnswer; //!< Instead of the token endpoint's own.
    std::optional<loopback::Response> revokeAnswer;
    std::optional<loopback::Response> userinfoAnswer;
    bool openId = true; //!< Grants openid: an id_token is issued.
    bool refreshTokens = true;
    bool rotates = true;
    QByteArray codePrefix =
        "4/0A+b%2B "; //!< Of every code: characters that get mangled on the way.
    std::chrono::seconds lifetime {3600};
    Clock clock = systemNow;
    QString clientId = QStringLiteral("client");
    QByteArray clientSecret; //!< Demanded, by Basic or form, if not empty.
    QList<loopback::Request> requests;
    QStringList problems; //!< What a client did against the rules.
    int issued = 0;       //!< Access tokens so far: "at-1" …

private:
    [[nodiscard]] loopback::Response handle(const loopback::Request &request);
    [[nodiscard]] loopback::Response document() const;
    [[nodiscard]] loopback::Response authorize(const QByteArray &query);
    [[nodiscard]] loopback::Response token(const loopback::Request &request);
    [[nodiscard]] loopback::Response grant(const QString &nonce);
    [[nodiscard]] loopback::Response refuse(int status, const char *error) const;

    struct Code
    {
        Form request;
        bool used = false;
    };
    QHash<QByteArray, Code> m_codes;
    QSet<QByteArray> m_refreshTokens; //!< Valid ones.
    loopback::HttpServer m_server;
};

//! \brief An answer with a JSON body.
[[nodiscard]] loopback::Response jsonAnswer(int status, const QJsonObject &body);

} // namespace planops::testkit
