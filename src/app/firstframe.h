// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace planops::app {

//! \brief Tells when a window has painted its first frame.
//!
//! What reads a disk, a keychain or a socket waits for it, so that a window is seen first. Thread:
//! GUI. Owner: main().
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    explicit FirstFrame(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

    //! \brief Prints the time on standard output: nanoseconds of the monotonic clock, which is one
    //! for all processes, so that whoever started the program knows how long it took
    //! (`./dev bench`).
    static void print();

Q_SIGNALS:
    //! \brief Once: after the first frame, or after a second for a window that is not seen (started
    //! minimized, on another desktop).
    void painted();

private:
    QWidget &m_window;
    QTimer m_latest;
};

} // namespace planops::app
