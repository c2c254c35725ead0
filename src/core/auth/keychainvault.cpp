// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainvault.h"

#include "core/auth/pkce.h"
#include "core/auth/vaulterror.h"
#include "core/base/logging.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

constexpr auto patience = 2s;

tl::unexpected<Error> describe(const QKeychain::Job &job)
{
    const QString detail =
        u"keychain entry %1: error %2, %3"_s.arg(job.key()).arg(job.error()).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return vaultNotFound(detail);
    case QKeychain::AccessDenied: // libsecret: "Cannot create an item in a locked collection"
        return vaultLocked(detail);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return vaultDenied(detail);
    default: // No bus, no service: QtKeychain says OtherError, never NoBackendAvailable, on Linux.
        return vaultUnavailable(detail);
    }
}

Result<void> outcome(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return describe(job);
    return {};
}

} // namespace

KeychainVault::KeychainVault(const Home &home, QObject *parent)
    : TokenVault(parent),
      m_service(home.tag().isEmpty() ? u"planops"_s : u"planops-"_s + home.tag())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting = true;
        Q_EMIT waitingChanged(true);
    });
}

void KeychainVault::read(const VaultKey &key, Completion<Secret> completion)
{
    readEntry(key.entryName(), completion);
}

void KeychainVault::write(const VaultKey &key, const Secret &value, Completion<void> completion)
{
    writeEntry(key.entryName(), value, completion);
}

void KeychainVault::remove(const VaultKey &key, Completion<void> completion)
{
    removeEntry(key.entryName(), completion);
}

// A locked keyring reads as "entry not found" and isAvailable() is true without a bus: only a round
// trip tells.
void KeychainVault::probe(Completion<void> completion)
{
    const QString entry = u"probe/"_s + QString::fromLatin1(randomWord().first(12));
    const Secret value(randomWord());
    const auto removed = [completion](const Result<void> &result) { completion(result); };
    const auto wasRead = [this, entry, value, completion, removed](const Result<Secret> &result) {
        if (!result)
            completion(tl::unexpected(result.error()));
        else if (!(*result == value))
            completion(vaultUnavailable(u"the probe read back something else"_s));
        removeEntry(entry, {this, removed});
    };
    writeEntry(entry, value, {this, [this, entry, completion, wasRead](const Result<void> &result) {
                                  if (!result)
                                      completion(result);
                                  else
                                      readEntry(entry, {this, wasRead});
                              }});
}

QString KeychainVault::name() const
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    return u"macOS Keychain"_s;
#else
    const bool kde = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1);
    return kde ? u"KWallet"_s : u"Secret Service"_s;
#endif
}

void KeychainVault::readEntry(const QString &entry, const Completion<Secret> &completion)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    connect(job, &QKeychain::Job::finished, this, [this, job, completion] {
        jobFinished();
        if (job->error() != QKeychain::NoError)
            completion(describe(*job));
        else
            completion(Secret(job->textData().toUtf8()));
    });
    run(job, entry);
}

void KeychainVault::writeEntry(const QString &entry, const Secret &value,
                               const Completion<void> &completion)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // Text, always: where one key has both kinds, QtKeychain reads back the text.
    job->setTextData(QString::fromUtf8(value.reveal()));
    connect(job, &QKeychain::Job::finished, this, [this, job, completion] {
        jobFinished();
        completion(outcome(*job));
    });
    run(job, entry);
}

void KeychainVault::removeEntry(const QString &entry, const Completion<void> &completion)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    connect(job, &QKeychain::Job::finished, this, [this, job, completion] {
        jobFinished();
        if (job->error() == QKeychain::EntryNotFound)
            completion({});
        else
            completion(outcome(*job));
    });
    run(job, entry);
}

// The job has no parent and deletes itself: deleting a running one, or its parent, is a use after
// free in QtKeychain.
void KeychainVault::run(QKeychain::Job *job, const QString &entry)
{
    job->setAutoDelete(true);
    job->setKey(entry);
    ++m_running;
    if (!m_waiting && !m_patience.isActive())
        m_patience.start();
    job->start();
}

void KeychainVault::jobFinished()
{
    --m_running;
    m_patience.stop();
    if (m_running > 0 && !m_waiting)
        m_patience.start();
    if (m_running == 0 && m_waiting) {
        m_waiting = false;
        Q_EMIT waitingChanged(false);
    }
}

} // namespace planops::auth
