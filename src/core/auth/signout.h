// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oauthclient.h"
#include "core/auth/refreshlock.h"
#include "core/auth/session.h"

#include <memory>

namespace planops::auth {

class TokenStore;
class ServiceTokenMint;
struct ServiceAccount;

//! \brief One sign-out: lock, delete locally, then ask the issuer to forget the grant (R24), or
//! Clerk to end the service account's session. Emits done() once.
//!
//! Owner: Session. Thread: main.
class SignOut : public QObject
{
    Q_OBJECT

public:
    SignOut(const Profile &profile, const Session::Parts &parts, TokenStore &store, TokenSet tokens,
            QObject *parent = nullptr);
    ~SignOut() override;

    void start();

Q_SIGNALS:
    void deletedLocally(bool complete);
    void done(const planops::auth::Session::SignOutReport &report);

private:
    void onLocked();
    void onServiceTaken(const Result<std::optional<ServiceAccount>> &taken);
    void onCleared(const Result<void> &result);
    void onClientSecret(const Result<Secret> &secret);
    void askMetadata();
    void onMetadata(const Result<IssuerMetadata> &metadata);
    void onRevoked(const Result<void> &result);
    void finish();

    Profile m_profile;
    Session::Parts m_parts;
    TokenStore &m_store;
    TokenSet m_tokens;
    RefreshLock m_lock;
    OAuthClient m_client;
    std::unique_ptr<ServiceTokenMint> m_service; //!< Of the account that is left.
    Session::SignOutReport m_report;
};

} // namespace planops::auth
