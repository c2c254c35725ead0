// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "sandbox/store.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace planops::sandbox {

//! \brief What a user consented to for one client; its tokens are one family.
struct Grant
{
    QString id;
    QString clientId;
    QString userId;
    QStringList scopes;
    QString resource; //!< RFC 8707: becomes aud of the access token.
    QString nonce;
};

//! \brief An access token that was issued; kept to expire it on demand and to answer introspection.
struct IssuedToken
{
    QString jti;
    QString grantId; //!< Empty for session tokens.
    QString userId;
    QString clientId;
    QString scope;
    bool opaque = false;
    qint64 iat = 0;
    qint64 exp = 0;
    bool expired = false; //!< Expired on demand, whatever exp says.
};

//! \brief A session made through the Backend API.
struct SessionRow
{
    QString id;
    QString userId;
    QString organizationId;
    QString status;     //!< "active" or "revoked"
    qint64 created = 0; //!< Unix seconds
    qint64 updated = 0;
};

//! \brief Grants, refresh tokens (hashed), issued access tokens and sessions in the Store.
class GrantStore
{
public:
    explicit GrantStore(Store &store);
    [[nodiscard]] Store &store() { return m_store; }

    void addGrant(const Grant &grant, qint64 now);
    void revokeGrant(const QString &grantId);
    [[nodiscard]] bool isRevoked(const QString &grantId);

    enum class RefreshState { Unknown, Live, Used, Revoked };
    struct Refresh
    {
        RefreshState state = RefreshState::Unknown;
        Grant grant;
    };
    [[nodiscard]] Refresh findRefresh(const QByteArray &token);
    void addRefresh(const QByteArray &token, const QString &grantId, qint64 now);
    void markUsed(const QByteArray &token);

    void addIssued(const IssuedToken &issued, const QByteArray &token);
    [[nodiscard]] std::optional<IssuedToken> findIssued(const QByteArray &token);
    [[nodiscard]] std::optional<IssuedToken> findByJti(const QString &jti);
    void expireAll();

    void addSession(const SessionRow &session);
    [[nodiscard]] std::optional<SessionRow> findSession(const QString &id);
    [[nodiscard]] QList<SessionRow> sessions(const QString &userId, const QString &status);
    void revokeSession(const QString &id, qint64 now);

    void revokeEverything(qint64 now); //!< All grants and sessions.

private:
    Store &m_store;
};

} // namespace planops::sandbox
