// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenvault.h"
#include "core/base/home.h"

#include <QTimer>

namespace QKeychain {
class Job;
}

namespace planops::auth {

//! \brief The operating system's keychain through QtKeychain: one text entry per secret, service
//! "planops".
//!
//! A moved home has a service name of its own. Jobs run one after the other and are never cancelled
//! or deleted while they run (QtKeychain crashes); a slow one makes waitingChanged(true). There is
//! no plain-text fallback. Thread: main.
class KeychainVault : public TokenVault
{
    Q_OBJECT

public:
    explicit KeychainVault(const Home &home, QObject *parent = nullptr);

    void read(const VaultKey &key, Completion<Secret> completion) override;
    void write(const VaultKey &key, const Secret &value, Completion<void> completion) override;
    void remove(const VaultKey &key, Completion<void> completion) override;
    void probe(Completion<void> completion) override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    void readEntry(const QString &entry, const Completion<Secret> &completion);
    void writeEntry(const QString &entry, const Secret &value, const Completion<void> &completion);
    void removeEntry(const QString &entry, const Completion<void> &completion);
    void run(QKeychain::Job *job, const QString &entry);
    void jobFinished();

    QString m_service;
    QTimer m_patience; //!< Runs out when the keychain is slow to answer.
    int m_running = 0;
    bool m_waiting = false;
};

} // namespace planops::auth
