// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/servicevault.h"

#include "core/auth/vaulterror.h"

namespace planops::auth {

namespace {

using Stored = std::optional<ServiceAccount>;

VaultKey serviceEntry(const Profile &profile)
{
    return {profile.id, VaultKey::Kind::ServiceKey};
}

//! An entry of another issuer is none: the profile moved away from it (R7, R25).
Stored accountOf(const Secret &line, const QString &issuer)
{
    Stored account = ServiceAccount::fromLine(line);
    if (account && !issuer.isEmpty() && account->issuer != issuer)
        account.reset();
    return account;
}

} // namespace

void readServiceAccount(TokenVault &vault, const Profile &profile, Completion<Stored> completion)
{
    const auto onRead = [issuer = profile.issuer, completion](const Result<Secret> &line) {
        if (line || isVaultNotFound(line.error()))
            completion(line ? accountOf(*line, issuer) : Stored());
        else
            completion(tl::unexpected(line.error()));
    };
    vault.read(serviceEntry(profile), {completion.context(), onRead});
}

void writeServiceAccount(TokenVault &vault, const Profile &profile, const ServiceAccount &account,
                         Completion<void> completion)
{
    vault.write(serviceEntry(profile), account.toLine(), std::move(completion));
}

void takeServiceAccount(TokenVault &vault, const Profile &profile, Completion<Stored> completion)
{
    const auto onRead = [&vault, profile, completion](const Result<Secret> &line) {
        if (!line) {
            completion(isVaultNotFound(line.error()) ? Result<Stored>(Stored())
                                                     : tl::unexpected(line.error()));
            return;
        }
        const Stored account = accountOf(*line, profile.issuer);
        const auto onRemoved = [account, completion](const Result<void> &removed) {
            completion(removed ? Result<Stored>(account) : tl::unexpected(removed.error()));
        };
        vault.remove(serviceEntry(profile), {completion.context(), onRemoved});
    };
    vault.read(serviceEntry(profile), {completion.context(), onRead});
}

} // namespace planops::auth
