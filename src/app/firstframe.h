// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace planops::app {

//! \brief Says on standard output when a window has painted its first frame, then ends the program.
//!
//! One line: nanoseconds of CLOCK_MONOTONIC, which is one clock for all processes, so that whoever
//! started the program knows how long it took. For `./dev bench`. Thread: GUI. Owner: main().
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    explicit FirstFrame(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();

    QWidget &m_window;
    bool m_painted = false;
};

} // namespace planops::app
