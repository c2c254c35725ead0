// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/session.h"

#include "core/auth/sessionprivate.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

Session::Session(Profile profile, Parts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(profile), std::move(parts)))
{ }

Session::~Session()
{
    // They use the store.
    delete d->attempt;
    delete d->service;
    delete d->refresher;
    delete d->leaving;
}

const Profile &Session::profile() const
{
    return d->profile;
}

Session::State Session::state() const
{
    return d->state;
}

const TokenSet &Session::tokens() const
{
    return d->tokens;
}

const std::optional<Error> &Session::problem() const
{
    return d->problem;
}

bool Session::isRefreshing() const
{
    return d->refresher;
}

void Session::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q.stateChanged(next);
}

void Session::Private::noteStored(bool stored)
{
    if (stored && !store.vault().isPersistent())
        return;
    profile.hasStoredTokens = stored;
    Q_EMIT q.storedChanged(stored);
}

// ---- what was stored
// -------------------------------------------------------------------------------------------------

void Session::restore()
{
    if (d->restoring || d->state != State::Restoring)
        return;
    d->restoring = true;
    d->store.load({this, [this](const Result<TokenSet> &stored) { d->onRestored(stored); }});
}

void Session::Private::onRestored(const Result<TokenSet> &stored)
{
    if (!stored) {
        problem = stored.error();
        endRestore();
    } else if (!stored->isEmpty()) {
        tokens = *stored;
        endRestore();
    } else if (profile.hasStoredTokens) {
        store.vault().probe({&q, [this](const Result<void> &probe) { onRestoreProbed(probe); }});
    } else {
        endRestore();
    }
}

void Session::Private::onRestoreProbed(const Result<void> &probe)
{
    if (!probe) {
        problem = probe.error();
    } else {
        problem = Error {ErrorKind::Vault,
                         tr("The saved sign-in is no longer in the keychain, or belongs to another "
                            "issuer. Sign in again."),
                         u"vault: entries are gone, though the keychain works"_s, u"not-found"_s};
    }
    endRestore();
}

void Session::Private::endRestore()
{
    restoring = false;
    if (state == State::Restoring) {
        setState(tokens.isEmpty() ? State::SignedOut : State::SignedIn);
        if (!tokens.isEmpty())
            Q_EMIT q.tokensChanged();
    }
    for (const auto &next : std::exchange(afterRestore, {}))
        next();
}

void Session::moveTo(TokenVault &vault)
{
    if (&d->store.vault() == &vault)
        return;
    d->moveService(vault);
    d->store.setVault(vault);
    const TokenSet held = d->unkept.isEmpty() ? d->tokens : d->unkept;
    if (held.isEmpty())
        return;
    d->store.save(held,
                  {this, [this, held](const Result<void> &saved) { d->onSaved(held, saved); }});
}

// ---- sign-in
// ---------------------------------------------------------------------------------------------------------

void Session::signIn()
{
    if (d->state == State::Restoring) { // What is stored stays in use if this attempt fails.
        d->afterRestore.append([this] { signIn(); });
        restore();
        return;
    }
    d->endAttempt();
    d->problem.reset();
    d->unkept = {};
    d->attempt = new SignInAttempt(d->profile, d->parts, d->store.vault(), d->timeout, this);
    connect(d->attempt, &SignInAttempt::stepChanged, this, &Session::stepChanged);
    connect(d->attempt, &SignInAttempt::browserRequested, this, &Session::browserRequested);
    connect(d->attempt, &SignInAttempt::noticed, this, &Session::signInNoticed);
    connect(d->attempt, &SignInAttempt::succeeded, this,
            [this](const TokenSet &tokens) { d->onSignedIn(tokens); });
    connect(d->attempt, &SignInAttempt::failed, this, [this](const Error &error) {
        d->endAttempt();
        d->problem = error;
        d->setState(d->tokens.isEmpty() ? State::SignedOut : State::SignedIn);
        Q_EMIT signInFailed(error);
    });
    d->setState(State::SigningIn);
    d->attempt->start();
}

void Session::Private::endAttempt()
{
    if (!attempt)
        return;
    attempt->abandon();
    attempt->disconnect(&q);
    attempt->deleteLater(); // It may be the one that speaks.
    attempt.clear();
}

void Session::cancelSignIn()
{
    if (!d->attempt)
        return;
    d->endAttempt();
    d->setState(d->tokens.isEmpty() ? State::SignedOut : State::SignedIn);
}

void Session::Private::onSignedIn(const TokenSet &fresh)
{
    endAttempt();
    Q_EMIT q.stepChanged(Step::StoreTokens);
    noteStored(true);
    store.save(fresh, {&q, [this, fresh](const Result<void> &saved) { onSaved(fresh, saved); }});
}

void Session::Private::onSaved(const TokenSet &fresh, const Result<void> &saved)
{
    if (saved) {
        take(fresh);
        return;
    }
    unkept = fresh;
    problem = saved.error();
    setState(tokens.isEmpty() ? State::SignedOut : State::SignedIn);
    Q_EMIT q.signInFailed(saved.error());
}

void Session::Private::take(const TokenSet &fresh)
{
    if (fresh.source != TokenSet::Source::ServiceAccount)
        leaveService();
    tokens = fresh;
    unkept = {};
    unsaved = false;
    problem.reset();
    if (!attempt) // Else a further sign-in runs already.
        setState(State::SignedIn);
    Q_EMIT q.tokensChanged();
}

QUrl Session::signInUrl() const
{
    return d->attempt ? d->attempt->url() : QUrl();
}

quint16 Session::listeningPort() const
{
    return d->attempt ? d->attempt->port() : quint16(0);
}

std::chrono::seconds Session::timeLeft() const
{
    return d->attempt ? d->attempt->timeLeft() : 0s;
}

void Session::setSignInTimeout(std::chrono::seconds timeout)
{
    d->timeout = std::clamp(timeout, std::chrono::seconds(1s), Private::longestSignIn);
}

Result<void> Session::enterRedirect(const QString &redirectUrl)
{
    if (!d->attempt)
        return failure(ErrorKind::Invalid, tr("No sign-in waits for an address. Start one first."),
                       u"no attempt"_s);
    return d->attempt->enterRedirect(redirectUrl);
}

void Session::adopt(const TokenSet &tokens, Completion<void> completion)
{
    TokenSet adopted = tokens;
    adopted.grant = QDateTime::currentMSecsSinceEpoch();
    cancelSignIn();
    d->noteStored(true);
    d->store.save(adopted, {this, [this, adopted, completion](const Result<void> &saved) {
                                if (saved)
                                    d->take(adopted);
                                else
                                    d->problem = saved.error();
                                completion(saved);
                            }});
}

} // namespace planops::auth
