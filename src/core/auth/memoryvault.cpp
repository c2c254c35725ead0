// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memoryvault.h"

#include "core/auth/vaulterror.h"

namespace planops::auth {

void MemoryVault::read(const VaultKey &key, Completion<Secret> completion)
{
    Result<Secret> answer = vaultNotFound(key.entryName());
    if (const auto entry = m_entries.constFind(key.entryName()); entry != m_entries.cend())
        answer = *entry;
    QMetaObject::invokeMethod(
        this, [completion, answer] { completion(answer); }, Qt::QueuedConnection);
}

void MemoryVault::write(const VaultKey &key, const Secret &value, Completion<void> completion)
{
    m_entries.insert(key.entryName(), value);
    QMetaObject::invokeMethod(
        this, [completion] { completion({}); }, Qt::QueuedConnection);
}

void MemoryVault::remove(const VaultKey &key, Completion<void> completion)
{
    m_entries.remove(key.entryName());
    QMetaObject::invokeMethod(
        this, [completion] { completion({}); }, Qt::QueuedConnection);
}

void MemoryVault::probe(Completion<void> completion)
{
    QMetaObject::invokeMethod(
        this, [completion] { completion({}); }, Qt::QueuedConnection);
}

QString MemoryVault::name() const
{
    return tr("memory");
}

} // namespace planops::auth
