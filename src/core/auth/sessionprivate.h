// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/refresher.h"
#include "core/auth/servicesignin.h"
#include "core/auth/session.h"
#include "core/auth/signinattempt.h"
#include "core/auth/signout.h"
#include "core/auth/tokenstore.h"

#include <QPointer>

namespace planops::auth {

//! \brief The inside of a Session: session.cpp has restore and sign-in, sessionservice.cpp the
//! service account, sessiontokens.cpp the use of tokens and sign-out.
struct Session::Private
{
    Private(Session &session, Profile theProfile, Parts theParts)
        : q(session),
          profile(std::move(theProfile)),
          parts(std::move(theParts)),
          store(profile, parts.vault)
    { }

    void setState(State next);
    void noteStored(bool stored);
    void onRestored(const Result<TokenSet> &stored);
    void onRestoreProbed(const Result<void> &probe);
    void endRestore();
    void endAttempt();
    void onSignedIn(const TokenSet &fresh);
    void onSaved(const TokenSet &fresh, const Result<void> &saved);
    void take(const TokenSet &fresh);
    void onServiceMinted(const Result<TokenSet> &minted, const Completion<void> &completion);
    void leaveService();
    void moveService(TokenVault &vault);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] Error signedOutError() const;
    void answerLater(const Completion<Secret> &completion, const Result<Secret> &result);
    void join(const Secret &rejected, const Completion<Secret> &completion);
    void endRefresh(const Result<Secret> &result);
    void tellRefreshFailed(const Error &error);
    void finishRefresh(const Result<Secret> &result);
    void onRefreshed(const TokenSet &fresh, const std::optional<Error> &storeProblem);
    void onRefreshEnded(const Error &error);
    void beginSignOut();
    void onSignedOut(const SignOutReport &report);

    Session &q;
    Profile profile;
    Parts parts;
    TokenStore store;
    State state = State::Restoring;
    bool restoring = false; //!< restore() runs.
    TokenSet tokens;
    TokenSet
        unkept; //!< Of a sign-in that could not be saved: kept until the user chose another vault.
    bool unsaved = false; //!< \c tokens are newer than what the vault holds.
    std::optional<Error> problem;
    static constexpr std::chrono::seconds longestSignIn {300}; //!< R8
    std::chrono::seconds timeout = longestSignIn;
    QPointer<SignInAttempt> attempt; //!< Child of the session.
    QPointer<ServiceSignIn> service; //!< Child of the session.
    QPointer<Refresher> refresher;   //!< Child of the session.
    QPointer<SignOut> leaving;       //!< Child of the session.
    QList<std::function<void()>> afterRestore;
    QList<Completion<Secret>> waiting; //!< For the refresh that runs.
    QList<Completion<SignOutReport>> leavers;
};

} // namespace planops::auth
