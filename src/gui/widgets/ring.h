// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

#include <chrono>

namespace planops::gui {

//! \brief How much of a token's life is left: ok, warn under ten minutes, bad at zero.
//!
//! A progress bar to assistive technology, with the remaining time in words. The owner calls
//! setRemaining() once a second at most.
class Ring : public QProgressBar
{
    Q_OBJECT

public:
    explicit Ring(QWidget *parent = nullptr);

    //! \a lifetime 0 or less: the lifetime is unknown, the ring is full while time is left.
    void setRemaining(std::chrono::seconds left, std::chrono::seconds lifetime);
    //! No token: a grey ring with a dash.
    void setUnknown();
    //! 62 by default; below 40 only the ring is drawn, for the rail.
    void setSide(int pixels);

    [[nodiscard]] QString text() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::chrono::seconds m_left {0};
    std::chrono::seconds m_lifetime {0};
    bool m_known = false;
    int m_side = 62;
};

} // namespace planops::gui
