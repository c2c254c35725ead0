// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthclient.h"
#include "core/auth/refreshlock.h"
#include "core/auth/session.h"
#include "core/auth/tokenanswer.h"

#include <memory>

namespace planops::auth {

class OAuthFlow;
class ServiceTokenMint;
struct ServiceAccount;
class TokenStore;

//! \brief One refresh: lock, look at the vault again, ask the issuer, store, done (R23). Exactly
//! one signal, then deleted.
//!
//! \code
//! lock ─► vault: newer tokens? ─ yes ─► refreshed
//!              │ no                                  ┌─ 429, 5xx, network ─► failed: the session
//!              stays └► token endpoint ─► stored ─► refreshed
//!                              └ invalid_grant ─► vault again after 25, 50, 100 ms: another
//!                              refresh token? ─► once more
//!                                                                                        └ no ─►
//!                                                                                        ended:
//!                                                                                        sign in
//!                                                                                        again
//! \endcode
//! A service account has no refresh token: its secret key makes the next token instead, in the same
//! turn under the same lock. Owner: Session. Thread: main.
class Refresher : public QObject
{
    Q_OBJECT

public:
    //! \param rejected an access token that the API refused; empty if the current one is merely
    //! about to expire. \param unsaved \a current is newer than what the vault holds, because
    //! saving it failed.
    Refresher(const Profile &profile, const Session::Parts &parts, TokenStore &store,
              TokenSet current, Secret rejected, bool unsaved, QObject *parent = nullptr);
    ~Refresher() override;

    void start();

    //! \brief How long before its end an access token is renewed (R22).
    static constexpr std::chrono::seconds leadTime {30};

Q_SIGNALS:
    //! \brief \a storeProblem: the tokens are good, but could not be saved.
    void refreshed(const planops::auth::TokenSet &tokens,
                   const std::optional<planops::Error> &storeProblem);
    void failed(const planops::Error &error); //!< The session stays.
    void ended(const planops::Error &error);  //!< The issuer, or another window, ended the sign-in.

private:
    void onLocked(const Result<void> &result);
    void lookAtVault();
    void onSavedLate(const Result<void> &saved);
    void prove();
    void onServiceAccount(const Result<std::optional<ServiceAccount>> &stored);
    void onMinted(const Result<TokenSet> &minted);
    void onStored(const Result<TokenSet> &stored);
    void onVaultEmpty(const Result<void> &probe);
    void onClientSecret(const Result<Secret> &secret);
    void askMetadata();
    void onMetadata(const Result<IssuerMetadata> &metadata);
    void onAnswer(const TokenAnswer &answer);
    void onKeys(const Result<tokens::JwkSet> &keys);
    void onRefused(const Error &error);
    void lookForRotated();
    void onLookedForRotated(const Result<TokenSet> &stored);
    void save();

    Profile m_profile;
    Session::Parts m_parts;
    TokenStore &m_store;
    TokenSet m_current;
    Secret m_rejected;
    RefreshLock m_lock;
    OAuthClient m_client;
    std::unique_ptr<OAuthFlow> m_flow;
    std::unique_ptr<ServiceTokenMint> m_mint;
    Secret m_used; //!< The refresh token that was sent.
    TokenSet m_next;
    Error m_refusal;
    qsizetype m_looks = 0; //!< After an invalid_grant.
    bool m_unsaved = false;
    bool m_repeated = false;
};

} // namespace planops::auth
