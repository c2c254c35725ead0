// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/refreshlock.h"

#include "core/base/logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

constexpr auto patience = 40s; // A refresh itself gives up after 30 s.
constexpr auto retryInterval = 50ms;

} // namespace

RefreshLock::RefreshLock(const Home &home, const QString &profileId, QObject *parent)
    : QObject(parent), m_home(home), m_file(home.dataFile(profileId + ".refresh.lock"_L1))
{
    m_file.setStaleLockTime(0); // Age says nothing; a dead holder is noticed by its process id.
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &RefreshLock::attempt);
}

void RefreshLock::acquire(Completion<void> completion)
{
    m_completion = completion;
    m_deadline.setRemainingTime(patience);
    if (const Result<void> ready = m_home.prepare(); !ready)
        qCWarning(logAuth, "no folder for the refresh lock");
    m_retry.start();
    QMetaObject::invokeMethod(this, &RefreshLock::attempt, Qt::QueuedConnection);
}

void RefreshLock::attempt()
{
    if (!m_retry.isActive())
        return;
    if (m_file.isLocked() || m_file.tryLock()) {
        m_retry.stop();
        m_completion({});
    } else if (m_file.error() != QLockFile::LockFailedError) {
        qCWarning(logAuth, "the refresh lock cannot be made; going on without");
        m_retry.stop();
        m_completion({});
    } else if (m_deadline.hasExpired()) {
        m_retry.stop();
        m_completion(failure(ErrorKind::Timeout,
                             tr("Another window or program of PlanOps is busy with this sign-in "
                                "for too long. Close it, then try "
                                "again."),
                             u"refresh lock: held"_s));
    }
}

void RefreshLock::release()
{
    m_retry.stop();
    m_file.unlock();
}

} // namespace planops::auth
