// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstframe.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;

namespace planops::app {

FirstFrame::FirstFrame(QWidget &window) : m_window(window)
{
    window.installEventFilter(this);
    m_latest.setSingleShot(true);
    connect(&m_latest, &QTimer::timeout, this, [this] {
        m_window.removeEventFilter(this);
        Q_EMIT painted();
    });
    m_latest.start(1s);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    // The window paints itself first and its children after it, in the same turn of the event loop:
    // the frame is whole when the next turn comes.
    if (event->type() == QEvent::Paint)
        m_latest.start(0ms);
    return QObject::eventFilter(watched, event);
}

void FirstFrame::print()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()));
    std::fflush(stdout);
}

} // namespace planops::app
