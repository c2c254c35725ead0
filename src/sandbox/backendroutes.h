// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/tokenmint.h"

namespace planops::sandbox {

//! \brief Clerk's Backend API face (/v1/…), as far as a service account needs it (facts/clerk.md,
//! section 4).
class BackendRoutes
{
public:
    BackendRoutes(TokenMint &mint, GrantStore &grants, const ControlBoard &board,
                  QByteArray secretKey);
    void addTo(Router &router);

private:
    using BackendAction = loopback::Response (BackendRoutes::*)(const Call &);
    void add(Router &router, const QByteArray &method, const QByteArray &path,
             BackendAction action);
    [[nodiscard]] std::optional<loopback::Response> refuse(const Call &call);
    [[nodiscard]] std::optional<loopback::Response> checkVersion(const Call &call) const;
    [[nodiscard]] std::optional<loopback::Response> checkRate(const Call &call);

    [[nodiscard]] loopback::Response listUsers(const Call &call);
    [[nodiscard]] loopback::Response countUsers(const Call &call);
    [[nodiscard]] loopback::Response showUser(const Call &call);
    [[nodiscard]] loopback::Response listSessions(const Call &call);
    [[nodiscard]] loopback::Response createSession(const Call &call);
    [[nodiscard]] loopback::Response showSession(const Call &call);
    [[nodiscard]] loopback::Response revokeSession(const Call &call);
    [[nodiscard]] loopback::Response createToken(const Call &call);
    [[nodiscard]] loopback::Response createTestingToken(const Call &call);
    [[nodiscard]] loopback::Response jwks(const Call &call);
    [[nodiscard]] loopback::Response oauthSettings(const Call &call);
    [[nodiscard]] loopback::Response createApplication(const Call &call);

    TokenMint &m_mint;
    GrantStore &m_grants;
    const ControlBoard &m_board;
    QByteArray m_secretKey;
    qint64 m_windowStart = 0; //!< Of the rate limit, in real seconds.
    int m_windowCount = 0;
};

} // namespace planops::sandbox
