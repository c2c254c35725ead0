// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stepback.h"

#include <QCoreApplication>
#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace planops {

void stepBack()
{
    Q_ASSERT(!qApp || QThread::currentThread() != qApp->thread());
#ifdef Q_OS_LINUX
    // QThread::setPriority() does nothing here, and 0 is the calling thread, not its process. Five
    // steps are a third of the weight.
    constexpr int steps = 5;
    if (::getpriority(PRIO_PROCESS, 0) < steps)
        ::setpriority(PRIO_PROCESS, 0, steps);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace planops
