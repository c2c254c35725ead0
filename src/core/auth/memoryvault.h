// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenvault.h"

#include <QHash>

namespace planops::auth {

//! \brief Secrets until the program ends: for computers without a keychain, after the user agreed.
//!
//! Answers come from the event loop, as with a keychain. Thread: main.
class MemoryVault : public TokenVault
{
    Q_OBJECT

public:
    using TokenVault::TokenVault;

    void read(const VaultKey &key, Completion<Secret> completion) override;
    void write(const VaultKey &key, const Secret &value, Completion<void> completion) override;
    void remove(const VaultKey &key, Completion<void> completion) override;
    void probe(Completion<void> completion) override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    QHash<QString, Secret> m_entries; //!< By entry name.
};

} // namespace planops::auth
