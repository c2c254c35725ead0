// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStyleOption>

class QPainter;

//! \brief For delegates that lay out whole rows: from the left, whatever the language.
namespace planops::gui {

//! \brief \a rect within the row that \a option is of, mirrored where people read from the right.
[[nodiscard]] QRectF placedInRow(const QStyleOption &option, const QRectF &rect);

//! \brief Paths and other code read from the left everywhere: "/" is not at their end.
enum class RowText { Words, Code };

//! \brief One line of text; \a rect and \a side (left or right) are mirrored in the same way.
void paintRowText(QPainter *painter, const QStyleOption &option, const QRect &rect,
                  Qt::Alignment side, const QString &text, RowText kind = RowText::Words);

} // namespace planops::gui
