// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace planops::testkit {

//! \brief While it lives no file of this process grows beyond 16 bytes: writing fails as on a full
//! disk, for root, too.
class FullDisk
{
public:
    FullDisk()
    {
#ifdef Q_OS_UNIX
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0)
            return;
        rlimit none = m_before;
        none.rlim_cur = 16;
        m_isFull = ::setrlimit(RLIMIT_FSIZE, &none) == 0;
#endif
    }
    ~FullDisk()
    {
#ifdef Q_OS_UNIX
        if (m_isFull)
            ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
#endif
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

    [[nodiscard]] bool isFull() const
    {
        return m_isFull;
    }

private:
#ifdef Q_OS_UNIX
    rlimit m_before {};
    void (*m_signal)(int) = SIG_DFL;
#endif
    bool m_isFull = false;
};

} // namespace planops::testkit
