// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/servicesignin.h"

#include "core/auth/servicevault.h"

namespace planops::auth {

ServiceSignIn::ServiceSignIn(Profile profile, const Session::Parts &parts, TokenVault &vault,
                             const ServiceAccount &account, Completion<TokenSet> completion,
                             QObject *parent)
    : QObject(parent),
      m_profile(std::move(profile)),
      m_parts(parts),
      m_vault(vault),
      m_mint(parts.http, parts.clock, account),
      m_completion(std::move(completion))
{ }

void ServiceSignIn::start()
{
    m_mint.mint({this, [this](const Result<TokenSet> &tokens) { onMinted(tokens); }});
}

void ServiceSignIn::onMinted(const Result<TokenSet> &tokens)
{
    if (!tokens) {
        if (!m_mint.candidates().isEmpty())
            Q_EMIT severalUsersFound(m_mint.candidates());
        end(tl::unexpected(tokens.error()));
        return;
    }
    if (!m_completion.isWanted()) {
        endSessionOf(m_mint.account(), m_parts.http, parent());
        end(m_tokens);
        return;
    }
    m_tokens = *tokens;
    takeServiceAccount(m_vault, m_profile,
                       {this, [this](const auto &earlier) { onEarlierTaken(earlier); }});
}

void ServiceSignIn::onEarlierTaken(const Result<std::optional<ServiceAccount>> &earlier)
{
    if (earlier && *earlier)
        endSessionOf(**earlier, m_parts.http, parent());
    // What could not be read is written over.
    writeServiceAccount(m_vault, m_profile, m_mint.account(),
                        {this, [this](const Result<void> &stored) { onStored(stored); }});
}

void ServiceSignIn::onStored(const Result<void> &stored)
{
    if (!stored)
        endSessionOf(m_mint.account(), m_parts.http, parent());
    else if (!m_mint.notice().isEmpty())
        Q_EMIT noticed(m_mint.notice());
    end(stored ? Result<TokenSet>(m_tokens) : tl::unexpected(stored.error()));
}

void ServiceSignIn::end(const Result<TokenSet> &result)
{
    deleteLater();
    m_completion(result);
}

} // namespace planops::auth
