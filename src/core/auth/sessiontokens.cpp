// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sessionprivate.h"

using namespace Qt::StringLiterals;

namespace planops::auth {

bool Session::Private::isFresh() const
{
    return !tokens.accessToken.isEmpty()
        && (!tokens.expiresAt || *tokens.expiresAt - Refresher::leadTime > parts.clock());
}

Error Session::Private::signedOutError() const
{
    if (problem && problem->kind == ErrorKind::Vault)
        return *problem;
    if (problem && problem->code == "invalid_grant"_L1)
        return *problem;
    return {ErrorKind::Auth, tr("You are not signed in to %1. Sign in first.").arg(profile.name),
            u"signed out"_s, u"signed-out"_s};
}

void Session::Private::answerLater(const Completion<Secret> &completion,
                                   const Result<Secret> &result)
{
    QMetaObject::invokeMethod(
        &q, [completion, result] { completion(result); }, Qt::QueuedConnection);
}

void Session::accessToken(Completion<Secret> completion)
{
    if (d->state == State::Restoring) {
        d->afterRestore.append([this, completion] { accessToken(completion); });
        restore();
    } else if (d->tokens.isEmpty()) {
        d->answerLater(completion, tl::unexpected(d->signedOutError()));
    } else if (d->isFresh()) {
        d->answerLater(completion, d->tokens.accessToken);
    } else if (d->tokens.isRenewable()) {
        d->join({}, completion);
    } else if (d->tokens.expiresAt > d->parts.clock()) {
        d->answerLater(completion,
                       d->tokens.accessToken); // Its last seconds, and there is no other.
    } else {
        d->answerLater(completion,
                       failure(ErrorKind::Auth,
                               tr("The token has expired and cannot be renewed, because it came "
                                  "without a refresh token. "
                                  "Sign in again."),
                               u"expired, no refresh token"_s, u"expired"_s));
    }
}

void Session::refresh(const Secret &rejected, Completion<Secret> completion)
{
    if (d->state == State::Restoring) {
        d->afterRestore.append([this, rejected, completion] { refresh(rejected, completion); });
        restore();
    } else if (d->tokens.isEmpty()) {
        d->answerLater(completion, tl::unexpected(d->signedOutError()));
    } else if (!rejected.isEmpty() && !(d->tokens.accessToken == rejected) && d->isFresh()) {
        d->answerLater(completion, d->tokens.accessToken);
    } else if (!d->tokens.isRenewable()) {
        d->answerLater(completion,
                       failure(ErrorKind::Auth,
                               tr("The token cannot be renewed, because it came without a refresh "
                                  "token. Sign in again."),
                               u"no refresh token"_s, u"expired"_s));
    } else {
        d->join(rejected, completion);
    }
}

void Session::Private::join(const Secret &rejected, const Completion<Secret> &completion)
{
    waiting.append(completion);
    if (refresher)
        return;
    refresher = new Refresher(profile, parts, store, tokens, rejected, unsaved, &q);
    connect(refresher, &Refresher::refreshed, &q,
            [this](const TokenSet &fresh, const std::optional<Error> &storeProblem) {
                onRefreshed(fresh, storeProblem);
            });
    connect(refresher, &Refresher::failed, &q,
            [this](const Error &error) { endRefresh(tl::unexpected(error)); });
    connect(refresher, &Refresher::ended, &q,
            [this](const Error &error) { onRefreshEnded(error); });
    refresher->start();
}

void Session::Private::onRefreshed(const TokenSet &fresh, const std::optional<Error> &storeProblem)
{
    if (fresh.grant
        < tokens.grant) { // A sign-in was finished meanwhile: its tokens are the ones in use.
        store.save(tokens, {});
        endRefresh(tokens.accessToken);
        return;
    }
    tokens = fresh;
    unsaved = storeProblem.has_value();
    problem = storeProblem;
    Q_EMIT q.tokensChanged();
    if (storeProblem)
        Q_EMIT q.refreshFailed(*storeProblem);
    endRefresh(tokens.accessToken);
}

// Who waits is told last: a program that ends then must not leave a token behind that still looks
// good.
void Session::Private::onRefreshEnded(const Error &error)
{
    leaveService();
    tokens = {};
    tellRefreshFailed(error);
    if (!attempt)
        setState(State::SignedOut);
    Q_EMIT q.tokensChanged();
    store.clear({&q, [this, error](const Result<void> &) {
                     noteStored(false);
                     finishRefresh(tl::unexpected(error));
                 }});
}

void Session::Private::endRefresh(const Result<Secret> &result)
{
    if (!result)
        tellRefreshFailed(result.error());
    finishRefresh(result);
}

void Session::Private::tellRefreshFailed(const Error &error)
{
    problem = error;
    Q_EMIT q.refreshFailed(error);
}

void Session::Private::finishRefresh(const Result<Secret> &result)
{
    if (refresher) {
        refresher->disconnect(&q);
        refresher->deleteLater();
        refresher.clear();
    }
    for (const auto &completion : std::exchange(waiting, {}))
        completion(result);
    if (!leavers.isEmpty() && !leaving)
        beginSignOut();
}

// ---- sign-out
// --------------------------------------------------------------------------------------------------------

void Session::signOut(Completion<SignOutReport> completion)
{
    if (d->state == State::Restoring) {
        d->afterRestore.append([this, completion] { signOut(completion); });
        restore();
        return;
    }
    cancelSignIn();
    d->unkept = {};
    d->leavers.append(completion);
    if (!d->refresher
        && !d->leaving) // A refresh would store its tokens behind our back: it ends first.
        d->beginSignOut();
}

void Session::Private::beginSignOut()
{
    leaving = new SignOut(profile, parts, store, tokens, &q);
    connect(leaving, &SignOut::deletedLocally, &q, [this](bool complete) {
        tokens = {};
        unsaved = false;
        problem.reset();
        if (complete)
            noteStored(false);
        setState(State::SignedOut);
        Q_EMIT q.tokensChanged();
    });
    connect(leaving, &SignOut::done, &q,
            [this](const SignOutReport &report) { onSignedOut(report); });
    leaving->start();
}

void Session::Private::onSignedOut(const SignOutReport &report)
{
    leaving->deleteLater();
    leaving.clear();
    for (const auto &completion : std::exchange(leavers, {}))
        completion(report);
}

} // namespace planops::auth
