// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/codebook.h"
#include "sandbox/tokenmint.h"

namespace planops::sandbox {

//! \brief The browser's half of the Clerk face: /oauth/authorize, the sign-in page, the consent
//! page.
class AuthorizeRoutes
{
public:
    AuthorizeRoutes(TokenMint &mint, GrantStore &grants, CodeBook &codes,
                    const ControlBoard &board);
    void addTo(Router &router);

private:
    [[nodiscard]] loopback::Response authorize(const Call &call);
    [[nodiscard]] loopback::Response start(const Parameters &parameters,
                                           const loopback::Request &request);
    [[nodiscard]] loopback::Response showSignIn(const Call &call);
    [[nodiscard]] loopback::Response takeAccount(const Call &call);
    [[nodiscard]] loopback::Response showConsent(const Call &call);
    [[nodiscard]] loopback::Response takeDecision(const Call &call);
    [[nodiscard]] loopback::Response grant(
        const Attempt &attempt); //!< Back to the client with a code.

    TokenMint &m_mint;
    GrantStore &m_grants;
    CodeBook &m_codes;
    const ControlBoard &m_board;
};

} // namespace planops::sandbox
