// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/completion.h"
#include "core/base/home.h"

#include <QDeadlineTimer>
#include <QLockFile>
#include <QTimer>

namespace planops::auth {

//! \brief One holder at a time, across windows and processes: whoever refreshes or gives up a
//! profile's tokens (R23).
//!
//! A lock file in the home's data, "<profile>.refresh.lock"; the one of a dead process counts for
//! nothing. Where no file can be made (read-only home) it is as if nobody else was there. Released
//! with the object.
class RefreshLock : public QObject
{
    Q_OBJECT

public:
    RefreshLock(const Home &home, const QString &profileId, QObject *parent = nullptr);

    //! \brief Waits for the lock without blocking. Error Timeout after 40 s.
    void acquire(Completion<void> completion);
    void release();

private:
    void attempt();

    Home m_home;
    QLockFile m_file;
    QTimer m_retry;
    QDeadlineTimer m_deadline;
    Completion<void> m_completion;
};

} // namespace planops::auth
