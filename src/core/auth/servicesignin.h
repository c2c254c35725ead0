// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/servicetoken.h"
#include "core/auth/session.h"

namespace planops::auth {

//! \brief One sign-in by a service account: a first token, then the key into the vault. Delivers
//! once, then deletes itself.
//!
//! The key is stored before the tokens, which the session stores: tokens whose key is nowhere could
//! not be renewed. If nobody waits any more (the sheet was closed), the session at Clerk is ended
//! and nothing is stored. Owner: Session. Thread: main.
class ServiceSignIn : public QObject
{
    Q_OBJECT

public:
    ServiceSignIn(Profile profile, const Session::Parts &parts, TokenVault &vault,
                  const ServiceAccount &account, Completion<TokenSet> completion,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    //! \brief Before it fails with "several-users": one of these has to be chosen.
    void severalUsersFound(const QList<planops::auth::ServiceUser> &users);
    //! \brief Before it succeeds: what to know about the token all the same. Translated.
    void noticed(const QString &notice);

private:
    void onMinted(const Result<TokenSet> &tokens);
    void onEarlierTaken(const Result<std::optional<ServiceAccount>> &earlier);
    void onStored(const Result<void> &stored);
    void end(const Result<TokenSet> &result);

    Profile m_profile;
    Session::Parts m_parts;
    TokenVault &m_vault;
    ServiceTokenMint m_mint;
    TokenSet m_tokens;
    Completion<TokenSet> m_completion;
};

} // namespace planops::auth
