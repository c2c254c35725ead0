// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shownbody.h"

#include "bench/reference/jsonserver.h"
#include "gui/response/codeview.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace planops::bench {

ShownBody::ShownBody()
{
    m_view.resize(900, 700);
    m_view.show();
    m_view.codeView()->viewport()->installEventFilter(this);
}

double ShownBody::show(const http::BodyFile &body)
{
    m_before = m_view.codeView()->source();
    m_paintedAt = 0;
    m_view.setBody(body, "application/json");
    turnUntil([this] { return m_paintedAt > 0; });
    return m_paintedAt;
}

void ShownBody::settle()
{
    turnUntil([this] { return !m_view.isLoading(); });
    turnFor(50);
}

QString ShownBody::text() const
{
    return m_view.codeView()->visibleText();
}

bool ShownBody::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_paintedAt == 0
        && m_view.codeView()->source() != m_before) {
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        m_paintedAt = steadyNow();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void turnUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(60'000);
    QTimer looks; // At the deadline, even if nothing happens.
    looks.start(1000);
    QEventLoop loop;
    while (!done()) {
        if (deadline.hasExpired())
            qFatal("nothing came for a minute");
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void turnFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace planops::bench
