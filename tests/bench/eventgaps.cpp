// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/eventgaps.h"

#include "bench/table.h"

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

QString EventGaps::describe() const
{
    return u"99.9 % within %1 ms, longest %2 ms (it worked for %3 of them), most work between two "
           "ticks %4 ms, %5 ticks"_s.arg(at999(), 0, 'f', 1)
               .arg(m_longest, 0, 'f', 1)
               .arg(m_workInLongest, 0, 'f', 1)
               .arg(m_mostWork, 0, 'f', 1)
               .arg(m_gaps.size());
}

} // namespace planops::bench
