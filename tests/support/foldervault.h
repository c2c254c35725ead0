// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenvault.h"

namespace planops::testkit {

//! \brief A keychain that real processes of a test share: one file for each entry, replaced in one
//! go. For made-up secrets only.
class FolderVault : public auth::TokenVault
{
    Q_OBJECT

public:
    explicit FolderVault(const QString &folder, QObject *parent = nullptr);

    void read(const auth::VaultKey &key, Completion<Secret> completion) override;
    void write(const auth::VaultKey &key, const Secret &value,
               Completion<void> completion) override;
    void remove(const auth::VaultKey &key, Completion<void> completion) override;
    void probe(Completion<void> completion) override;
    [[nodiscard]] QString name() const override { return QStringLiteral("folder"); }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    [[nodiscard]] QString fileOf(const auth::VaultKey &key) const;
    void later(Completion<void> completion, const Result<void> &answer);

    QString m_folder;
};

} // namespace planops::testkit
