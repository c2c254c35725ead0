// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/material.h"

#include <atomic>
#include <thread>

namespace planops::bench {

//! \brief Answers any GET on 127.0.0.1 with as many megabytes of JSON as its path says
//! ("/100"), as fast as the kernel takes them. One connection after the other, each closed after
//! its answer.
class JsonServer
{
public:
    JsonServer();
    ~JsonServer();
    JsonServer(const JsonServer &) = delete;
    JsonServer &operator=(const JsonServer &) = delete;

    [[nodiscard]] QByteArray url(int megabytes) const;
    //! \brief When the kernel took the last byte of the last answer: seconds on the steady clock.
    [[nodiscard]] double lastByteAt() const { return m_lastByteAt; }

private:
    void serve();
    void answer(int connection);

    int m_listener = -1;
    int m_port = 0;
    std::atomic<double> m_lastByteAt = 0;
    std::thread m_thread;
};

//! \brief Seconds on the steady clock.
[[nodiscard]] double steadyNow();

} // namespace planops::bench
