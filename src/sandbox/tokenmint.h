// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accounts.h"
#include "sandbox/controlboard.h"
#include "sandbox/grantstore.h"
#include "sandbox/jwtsigner.h"

namespace planops::sandbox {

//! \brief Makes the tokens of the Clerk face, with Clerk's claims and lifetimes (facts/clerk.md,
//! sections 1 and 2).
//!
//! Every token made is recorded, so that it can be introspected and expired on demand. Server
//! thread.
class TokenMint
{
public:
    TokenMint(GrantStore &grants, const ControlBoard &board, JwtSigner signer);

    void setOrigin(const QString &origin) { m_origin = origin; }
    [[nodiscard]] const QString &origin() const
    {
        return m_origin;
    }                                 //!< The issuer, no trailing slash.
    [[nodiscard]] qint64 now() const; //!< The sandbox's own, skewed clock.
    [[nodiscard]] const JwtSigner &signer() const { return m_signer; }
    void setSigner(JwtSigner signer) { m_signer = std::move(signer); }

    //! \brief A JWT (typ at+jwt) or an opaque oat_…, as the controls say.
    [[nodiscard]] QByteArray accessToken(const Grant &grant, const QStringList &scopes);
    [[nodiscard]] QByteArray idToken(const Grant &grant, const QStringList &scopes) const;
    //! \brief A session token, version 2 claims. \a lifetime in seconds; Clerk's default is 60.
    [[nodiscard]] QByteArray sessionToken(const SessionRow &session, qint64 lifetime);
    //! \brief A JWT-template token: no sid and no v; \a audience may be empty.
    [[nodiscard]] QByteArray templateToken(const SessionRow &session, const QString &audience,
                                           qint64 lifetime);

    //! \brief The record of an access token that is alive: issued here, not expired, its grant not
    //! revoked.
    [[nodiscard]] std::optional<IssuedToken> liveToken(const QByteArray &token);

private:
    [[nodiscard]] QByteArray record(const IssuedToken &issued, const QByteArray &token);

    GrantStore &m_grants;
    const ControlBoard &m_board;
    JwtSigner m_signer;
    QString m_origin;
};

//! \brief The claims about a user that these scopes release: id_token and userinfo share them.
[[nodiscard]] QJsonObject profileClaims(const User &user, const QStringList &scopes);

} // namespace planops::sandbox
