// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/auth/tokenset.h"
#include "core/auth/tokenvault.h"

#include <deque>
#include <memory>

namespace planops::auth {

//! \brief One profile's TokenSet in the vault: three entries of one JSON line each.
//!
//! Written so that a kill at any moment leaves the earlier or the later sign-in usable: the refresh
//! token first (R23), each entry with its sign-in (TokenSet::grant), the first two with its owner;
//! of entries of two sign-ins the newer one counts. Entries name the issuer and the client: a
//! profile that moves to another issuer does not take its tokens along (R7, R25). Orders run one
//! after the other.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    TokenStore(const Profile &profile, TokenVault &vault, QObject *parent = nullptr);

    void setVault(TokenVault &vault) { m_vault = &vault; }
    [[nodiscard]] TokenVault &vault() const { return *m_vault; }

    //! \brief What is stored; an empty set if there is nothing. Errors: Vault, except "not-found".
    void load(Completion<TokenSet> completion);
    void save(const TokenSet &tokens, Completion<void> completion);
    void clear(Completion<void> completion); //!< The tokens; not the client secret.

private:
    struct Step;
    struct Order;
    void enqueue(std::shared_ptr<Order> order);
    void runStep();
    void stepDone(const Result<void> &result);
    void wasRead(VaultKey::Kind kind, const Result<Secret> &value);
    [[nodiscard]] TokenSet assemble(const Order &order) const;

    Profile m_profile;
    TokenVault *m_vault;
    std::deque<std::shared_ptr<Order>> m_orders; //!< The first one runs.
};

} // namespace planops::auth
