// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/eventgaps.h"

#include "bench/table.h"

#include <QThread>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace planops::bench {

namespace {

double millisecondsOn(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

EventGaps::EventGaps()
    : m_last(millisecondsOn(CLOCK_MONOTONIC)), m_lastWork(millisecondsOn(CLOCK_THREAD_CPUTIME_ID))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &EventGaps::tick);
    m_timer.start(1);
    m_sleeper.reset(QThread::create([this] { sleep(); }));
    m_sleeper->start();
}

EventGaps::~EventGaps()
{
    stop();
}

void EventGaps::sleep()
{
    for (double last = millisecondsOn(CLOCK_MONOTONIC); !m_isStopping;) {
        QThread::msleep(1);
        const double now = millisecondsOn(CLOCK_MONOTONIC);
        m_sleeps.append(now - last);
        last = now;
    }
}

void EventGaps::stop()
{
    m_timer.stop();
    m_isStopping = true;
    m_sleeper->wait();
}

void EventGaps::tick()
{
    const double now = millisecondsOn(CLOCK_MONOTONIC);
    const double work = millisecondsOn(CLOCK_THREAD_CPUTIME_ID);
    const double gap = now - m_last;
    m_gaps.append(gap);
    if (gap > m_longest) {
        m_longest = gap;
        m_workInLongest = work - m_lastWork;
    }
    m_mostWork = std::max(m_mostWork, work - m_lastWork);
    m_last = now;
    m_lastWork = work;
}

double EventGaps::longest() const
{
    return m_longest;
}

double EventGaps::at999() const
{
    return percentile(m_gaps, 0.999);
}

QString EventGaps::describe()
{
    stop();
    return u"99.9 % within %1 ms, longest %2 ms (it worked for %3 of them), most work between two "
           "ticks %4 ms, %5 ticks; a thread that only slept: %6 and %7 ms"_s.arg(at999(), 0, 'f', 1)
               .arg(m_longest, 0, 'f', 1)
               .arg(m_workInLongest, 0, 'f', 1)
               .arg(m_mostWork, 0, 'f', 1)
               .arg(m_gaps.size())
               .arg(percentile(m_sleeps, 0.999), 0, 'f', 1)
               .arg(*std::max_element(m_sleeps.cbegin(), m_sleeps.cend()), 0, 'f', 1);
}

} // namespace planops::bench
