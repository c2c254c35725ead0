// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/loadingbar.h"

#include "gui/theme/colors.h"
#include "gui/theme/style.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace planops::gui {

namespace {

constexpr int kHeight = 2;
constexpr double kRound = 1400; // ms from left to right

} // namespace

LoadingBar::LoadingBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setAccessibleName(tr("Loading"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    m_timer.setInterval(16ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { update(); });
}

void LoadingBar::setRunning(bool running)
{
    if (isRunning() == running)
        return;
    m_since.start();
    // Hidden, not only unpainted: a screen reader would go on saying "Loading".
    setVisible(running);
}

QSize LoadingBar::sizeHint() const
{
    return {40, kHeight};
}

void LoadingBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    if (fadeDuration(this) > 0)
        m_timer.start();
}

void LoadingBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_timer.stop();
}

void LoadingBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    painter.fillRect(rect(), c.accentTint);
    const double length = width() * 0.3;
    double x = width() * 0.35; // standing still with reduced motion
    if (m_timer.isActive()) {
        const double phase = std::fmod(static_cast<double>(m_since.elapsed()), kRound) / kRound;
        x = -length + (width() + length) * phase;
    }
    painter.fillRect(QRectF(x, 0, length, height()), c.accentText);
}

} // namespace planops::gui
