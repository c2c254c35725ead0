// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenvault.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace planops::testkit {

//! \brief A keychain of the tests: says no on demand, dies at any write, and is shared by several
//! "processes".
class FakeVault : public auth::TokenVault
{
    Q_OBJECT

public:
    using Entries = QHash<QString, Secret>;

    //! \param shared entries that another FakeVault sees too; null = entries of its own.
    explicit FakeVault(std::shared_ptr<Entries> shared = {}, QObject *parent = nullptr);

    void read(const auth::VaultKey &key, Completion<Secret> completion) override;
    void write(const auth::VaultKey &key, const Secret &value,
               Completion<void> completion) override;
    void remove(const auth::VaultKey &key, Completion<void> completion) override;
    void probe(Completion<void> completion) override;
    [[nodiscard]] QString name() const override { return QStringLiteral("fake"); }
    [[nodiscard]] bool isPersistent() const override { return true; }

    std::shared_ptr<Entries> entries;
    QStringList changes; //!< "write northwind/refresh-token", in order.
    std::optional<Error> readProblem;
    std::optional<Error> writeProblem;
    std::optional<Error> probeProblem;
    bool locked = false;  //!< As a locked keyring: reads find nothing, everything else fails.
    int changesLeft = -1; //!< After that many changes the program is "killed": nothing is done or
                          //!< answered. -1 = never.

private:
    [[nodiscard]] bool isDead();
};

} // namespace planops::testkit
