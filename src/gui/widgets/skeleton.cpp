// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/skeleton.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QPainter>

#include <array>

using namespace std::chrono_literals;

namespace planops::gui {

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_visible = true;
        update();
    });
}

void Skeleton::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    update();
}

void Skeleton::setTiles(bool tiles)
{
    m_tiles = tiles;
    update();
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_visible = false;
    m_patience.start();
}

void Skeleton::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_visible)
        return;
    // Uneven, as real names are.
    constexpr std::array kWidths {0.62, 0.44, 0.54, 0.70, 0.38, 0.58};
    QPainter painter(this);
    const Colors &c = colors(this);
    const int row = px(m_rowHeight);
    const double left = m_tiles ? 20 + row * 0.6 + 12 : 20;
    for (int y = 0, i = 0; y + row <= height(); y += row, ++i) {
        const double middle = y + row / 2.0;
        const double tile = row * 0.6;
        if (m_tiles)
            paintPanel(&painter, QRectF(20, middle - tile / 2, tile, tile), c.hover, {},
                       radius::button);
        const double room = width() - left - 20;
        const double share = kWidths.at(static_cast<size_t>(i) % kWidths.size());
        paintPanel(&painter, QRectF(left, middle - 5, room * 0.42 * share / 0.7, 10), c.hover, {},
                   5);
        paintPanel(&painter, QRectF(left + room * 0.5, middle - 5, room * 0.12, 10), c.hover, {},
                   5);
        paintPanel(&painter, QRectF(left + room * 0.72, middle - 5, room * 0.2 * share / 0.7, 10),
                   c.hover, {}, 5);
        painter.fillRect(QRect(0, y + row - 1, width(), 1), c.line);
    }
}

} // namespace planops::gui
