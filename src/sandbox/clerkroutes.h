// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/codebook.h"
#include "sandbox/tokenmint.h"

namespace planops::sandbox {

//! \brief The programs' half of the Clerk face: discovery, JWKS, token, userinfo, introspection,
//! revocation.
class ClerkRoutes
{
public:
    ClerkRoutes(TokenMint &mint, GrantStore &grants, CodeBook &codes, const ControlBoard &board,
                QByteArray clientSecret);
    void addTo(Router &router);

private:
    //! \brief Who calls: a client that proved itself, or the answer that says it did not.
    struct Caller
    {
        const Client *client = nullptr;
        loopback::Response refusal;
    };
    enum class Proof { SecretOrPublic, SecretOnly };
    [[nodiscard]] Caller authenticate(const loopback::Request &request, const Parameters &form,
                                      Proof proof) const;

    [[nodiscard]] loopback::Response openidConfiguration(const Call &call) const;
    [[nodiscard]] loopback::Response serverMetadata(const Call &call) const;
    [[nodiscard]] loopback::Response jwks(const Call &call) const;
    [[nodiscard]] loopback::Response token(const Call &call);
    [[nodiscard]] loopback::Response exchangeCode(const Client &client, const Parameters &form);
    [[nodiscard]] loopback::Response refresh(const Client &client, const Parameters &form);
    [[nodiscard]] loopback::Response tokens(const Grant &grant, const QStringList &scopes,
                                            const QByteArray &refreshToken);
    [[nodiscard]] loopback::Response userinfo(const Call &call);
    [[nodiscard]] loopback::Response introspect(const Call &call);
    [[nodiscard]] loopback::Response revoke(const Call &call);
    [[nodiscard]] loopback::Response registerClient(const Call &call) const;

    TokenMint &m_mint;
    GrantStore &m_grants;
    CodeBook &m_codes;
    const ControlBoard &m_board;
    QByteArray m_clientSecret;
};

} // namespace planops::sandbox
