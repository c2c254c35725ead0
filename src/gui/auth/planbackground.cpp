// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/planbackground.h"

#include "gui/theme/colors.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <array>
#include <cmath>

namespace planops::gui {

namespace {

constexpr int kGrid = 24;

//! \brief A bar at grid positions from the left edge (or, negative, from the right edge).
struct Bar
{
    double x;
    int row;
    double length;
    Tone tone;
    double strength;
};

// Made to look like a plan that goes on past both sides; no bar comes near the cards.
constexpr std::array bars {
    Bar {-2, 3, 6.8, Tone::Neutral, 0.85},    Bar {3.2, 5, 6.7, Tone::Neutral, 0.65},
    Bar {-2, 8, 4.8, Tone::Accent, 0.8},      Bar {2.2, 10, 5.6, Tone::Neutral, 0.7},
    Bar {5.2, 13, 3.7, Tone::Violet, 0.7},    Bar {-2, 16, 8.8, Tone::Neutral, 0.85},
    Bar {4.2, 19, 4.7, Tone::Accent, 0.65},   Bar {-2, 22, 4.8, Tone::Neutral, 0.85},
    Bar {1.2, 25, 8.7, Tone::Neutral, 0.7},   Bar {7.2, 28, 6.6, Tone::Violet, 0.35},
    Bar {-2, 30, 5.8, Tone::Neutral, 0.85},   Bar {-10.8, 2, 6.7, Tone::Neutral, 0.6},
    Bar {-6.8, 5, 9, Tone::Accent, 0.8},      Bar {-12.8, 7, 4.6, Tone::Neutral, 0.45},
    Bar {-8.8, 10, 4.7, Tone::Neutral, 0.6},  Bar {-5.8, 13, 8, Tone::Violet, 0.9},
    Bar {-10.8, 16, 3.7, Tone::Neutral, 0.4}, Bar {-7.8, 19, 5.7, Tone::Neutral, 0.65},
    Bar {-3.8, 22, 6, Tone::Accent, 0.8},     Bar {-11.8, 25, 6.7, Tone::Neutral, 0.5},
    Bar {-14.8, 28, 4.7, Tone::Neutral, 0.3}, Bar {-6.8, 30, 9, Tone::Neutral, 0.85},
};

} // namespace

PlanBackground::PlanBackground(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PlanBackground::setCentered(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *middle = new QHBoxLayout(holder);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(content);
    middle->addStretch(1);
    scroll->setWidget(holder);
    holder->setAutoFillBackground(false); // setWidget() switches it on
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void PlanBackground::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.chrome);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    // The dots vanish before they reach the text in the middle.
    const double half = width() / 2.0;
    for (int x = kGrid; x < width(); x += kGrid) {
        const double fade = std::min(1.0, std::max(0.0, (std::abs(x - half) - 280) / 300));
        if (fade <= 0)
            continue;
        painter.setBrush(mix(c.chrome, c.line2, fade));
        for (int y = kGrid; y < height(); y += kGrid)
            painter.drawEllipse(QPointF(x, y), 1, 1);
    }
    // In a narrow window the bars would run behind the cards.
    if (width() < 1000)
        return;
    for (const Bar &bar : bars) {
        // -2 is a bar that comes in from the left; below -2.5 the place is counted from the right
        // edge.
        const double left = bar.x < -2.5 ? width() + bar.x * kGrid : bar.x * kGrid;
        const QColor full = bar.tone == Tone::Neutral
            ? c.press
            : mix(c.chrome, c.ink(bar.tone), c.dark ? 0.2 : 0.13);
        painter.setBrush(mix(c.chrome, full, bar.strength));
        painter.drawRoundedRect(QRectF(left, bar.row * kGrid + 6, bar.length * kGrid, 14), 5, 5);
    }
}

} // namespace planops::gui
