// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/rowpaint.h"

#include <QPainter>
#include <QStyle>

namespace planops::gui {

QRectF placedInRow(const QStyleOption &option, const QRectF &rect)
{
    if (option.direction != Qt::RightToLeft)
        return rect;
    const QRectF row = option.rect;
    QRectF placed = rect;
    placed.moveLeft(row.left() + row.right() - rect.right());
    return placed;
}

void paintRowText(QPainter *painter, const QStyleOption &option, const QRect &rect,
                  Qt::Alignment side, const QString &text, RowText kind)
{
    const Qt::Alignment placed =
        QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int flags = Qt::TextSingleLine | (kind == RowText::Code ? Qt::TextForceLeftToRight : 0);
    painter->drawText(placedInRow(option, rect), static_cast<int>(placed) | flags, text);
}

} // namespace planops::gui
