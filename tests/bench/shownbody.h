// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/bodyview.h"

#include <functional>

namespace planops::bench {

//! \brief A body view in a window of its own, and when it showed what.
class ShownBody : public QObject
{
    Q_OBJECT

public:
    ShownBody();

    //! \brief Shows a body; returns when its first screen is painted, in seconds on the steady
    //! clock.
    double show(const http::BodyFile &body);
    //! \brief Waits until nothing is read in the background any more.
    void settle();

    [[nodiscard]] gui::BodyView &view() { return m_view; }
    [[nodiscard]] QString text() const; //!< What the screen shows.

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    gui::BodyView m_view;
    std::shared_ptr<const gui::TextSource> m_before;
    double m_paintedAt = 0;
};

//! \brief Turns the event loop until \a done is true; ends the program if that takes a minute.
void turnUntil(const std::function<bool()> &done);

//! \brief Turns the event loop for a while.
void turnFor(int milliseconds);

} // namespace planops::bench
