// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/servicevault.h"
#include "core/auth/sessionprivate.h"

using namespace Qt::StringLiterals;

namespace planops::auth {

void Session::connectService(const ServiceAccount &account, Completion<void> completion)
{
    if (d->state == State::Restoring) { // What is stored stays in use if this fails.
        d->afterRestore.append(
            [this, account, completion] { connectService(account, completion); });
        restore();
        return;
    }
    if (!d->profile.issuer.isEmpty() && d->profile.issuer != account.issuer) {
        const Result<void> refused = failure(
            ErrorKind::Invalid,
            tr("The service account belongs to the issuer %1, and the profile %2 signs in at %3. "
               "Choose or add a profile with that issuer.")
                .arg(account.issuer, d->profile.name, d->profile.issuer),
            u"other issuer than the profile's"_s, u"issuer"_s);
        QMetaObject::invokeMethod(
            this, [completion, refused] { completion(refused); }, Qt::QueuedConnection);
        return;
    }
    delete d->service;
    // It is wanted as long as the asker waits: their death ends it before anything is stored.
    const Completion<TokenSet> minted {completion.context(),
                                       [this, completion](const Result<TokenSet> &tokens) {
                                           d->onServiceMinted(tokens, completion);
                                       }};
    d->service = new ServiceSignIn(d->profile, d->parts, d->store.vault(), account, minted, this);
    connect(d->service, &ServiceSignIn::severalUsersFound, this, &Session::serviceUsersFound);
    connect(d->service, &ServiceSignIn::noticed, this, &Session::serviceNoticed);
    d->service->start();
}

void Session::Private::onServiceMinted(const Result<TokenSet> &minted,
                                       const Completion<void> &completion)
{
    if (minted)
        q.adopt(*minted, completion);
    else
        completion(tl::unexpected(minted.error()));
}

//! Another sign-in takes the place of the service account, or it is over: the key goes and its
//! session ends.
void Session::Private::leaveService()
{
    if (tokens.source != TokenSet::Source::ServiceAccount)
        return;
    takeServiceAccount(store.vault(), profile,
                       {&q, [this](const Result<std::optional<ServiceAccount>> &taken) {
                            if (taken && *taken)
                                endSessionOf(**taken, parts.http, &q);
                        }});
}

void Session::Private::moveService(TokenVault &vault)
{
    if (tokens.source != TokenSet::Source::ServiceAccount)
        return;
    readServiceAccount(store.vault(), profile,
                       {&q, [this, &vault](const Result<std::optional<ServiceAccount>> &stored) {
                            if (stored && *stored)
                                writeServiceAccount(vault, profile, **stored, {});
                        }});
}

} // namespace planops::auth
