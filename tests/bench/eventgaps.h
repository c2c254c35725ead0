// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

class QThread;

namespace planops::bench {

//! \brief A clock in the event loop of its thread that ticks every millisecond, and how late it
//! came: so long would a key or a click have waited.
//!
//! What else the machine does makes it late, too; so it also tells how long the thread itself
//! worked in the longest gap, and how late a thread came that did nothing but sleep meanwhile. (The
//! dispatcher's own signals are no help: GLib's handles events between aboutToBlock and awake.)
class EventGaps : public QObject
{
    Q_OBJECT

public:
    EventGaps();
    ~EventGaps() override;

    [[nodiscard]] double longest() const; //!< Milliseconds.
    [[nodiscard]] double at999() const;   //!< 99.9th percentile, milliseconds.
    //! \brief All of it in words. Ends the measurement.
    [[nodiscard]] QString describe();

private:
    void tick();
    void sleep();
    void stop();

    QTimer m_timer;
    double m_last = 0;
    double m_lastWork = 0;
    QList<double> m_gaps;
    double m_longest = 0;
    double m_workInLongest = 0;
    double m_mostWork = 0;

    QList<double> m_sleeps; // The sleeper's, until it is stopped.
    std::atomic<bool> m_isStopping = false;
    std::unique_ptr<QThread> m_sleeper;
};

} // namespace planops::bench
