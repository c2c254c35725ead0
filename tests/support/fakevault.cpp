// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakevault.h"

#include "core/auth/vaulterror.h"

using namespace Qt::StringLiterals;

namespace planops::testkit {

FakeVault::FakeVault(std::shared_ptr<Entries> shared, QObject *parent)
    : TokenVault(parent), entries(shared ? std::move(shared) : std::make_shared<Entries>())
{ }

bool FakeVault::isDead()
{
    if (changesLeft < 0)
        return false;
    if (changesLeft == 0)
        return true;
    --changesLeft;
    return false;
}

void FakeVault::read(const auth::VaultKey &key, Completion<Secret> completion)
{
    Result<Secret> answer = auth::vaultNotFound(key.entryName());
    if (readProblem)
        answer = tl::unexpected(*readProblem);
    else if (!locked && entries->contains(key.entryName()))
        answer = entries->value(key.entryName());
    QMetaObject::invokeMethod(
        this, [completion, answer] { completion(answer); }, Qt::QueuedConnection);
}

void FakeVault::write(const auth::VaultKey &key, const Secret &value, Completion<void> completion)
{
    Result<void> answer;
    if (locked)
        answer = auth::vaultLocked(key.entryName());
    else if (writeProblem)
        answer = tl::unexpected(*writeProblem);
    else if (isDead())
        return;
    else {
        entries->insert(key.entryName(), value);
        changes.append("write "_L1 + key.entryName());
    }
    QMetaObject::invokeMethod(
        this, [completion, answer] { completion(answer); }, Qt::QueuedConnection);
}

void FakeVault::remove(const auth::VaultKey &key, Completion<void> completion)
{
    Result<void> answer;
    if (locked)
        answer = auth::vaultLocked(key.entryName());
    else if (writeProblem)
        answer = tl::unexpected(*writeProblem);
    else if (isDead())
        return;
    else {
        entries->remove(key.entryName());
        changes.append("remove "_L1 + key.entryName());
    }
    QMetaObject::invokeMethod(
        this, [completion, answer] { completion(answer); }, Qt::QueuedConnection);
}

void FakeVault::probe(Completion<void> completion)
{
    Result<void> answer;
    if (locked)
        answer = auth::vaultLocked(u"probe"_s);
    else if (probeProblem)
        answer = tl::unexpected(*probeProblem);
    QMetaObject::invokeMethod(
        this, [completion, answer] { completion(answer); }, Qt::QueuedConnection);
}

} // namespace planops::testkit
