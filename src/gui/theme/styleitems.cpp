// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Menus, headers, tabs and rows: everything that is one of many.
#include "gui/theme/style.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QAbstractItemView>
#include <QListView>
#include <QPainter>
#include <QStyleOption>

namespace planops::gui {

void Style::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter,
                         const QWidget * /*widget*/) const
{
    const Colors &c = colors(option->palette);
    const QRect row = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator && !option->text.isEmpty()) {
        painter->save();
        painter->setFont(roleFont(TextRole::Section));
        painter->setPen(c.text2);
        painter->drawText(row.adjusted(9, 0, -9, 0),
                          int(Qt::AlignVCenter | visualAlignment(option->direction, Qt::AlignLeft)),
                          option->text);
        painter->restore();
        return;
    }
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(row.left() + 5, row.center().y(), row.width() - 10, 1), c.line);
        return;
    }
    const bool enabled = option->state.testFlag(State_Enabled);
    if (option->state.testFlag(State_Selected) && enabled)
        paintPanel(painter, row, c.hover, {}, radius::pill);
    const int side = px(16);
    QRect mark(row.left() + 9, row.center().y() - side / 2 + 1, side, side);
    mark = visualRect(option->direction, row, mark);
    const QColor ink = enabled ? c.text : c.disabled;
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked)
        paintIcon(painter, mark, Icon::Check, enabled ? c.accentText : c.disabled);
    else if (!option->icon.isNull())
        option->icon.paint(painter, mark, Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);

    painter->save();
    const QRect text = visualRect(option->direction, row, row.adjusted(9 + side + 9, 0, -14, 0));
    const QStringList halves = option->text.split(QLatin1Char('\t'));
    painter->setFont(option->font);
    painter->setPen(ink);
    painter->drawText(text,
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      halves.first());
    if (halves.size() > 1) {
        painter->setPen(enabled ? c.text3 : c.disabled);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          halves.at(1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect arrow(row.right() - 20, row.center().y() - 6, 12, 12);
        paintIcon(painter, visualRect(option->direction, row, arrow), Icon::ChevronRight,
                  enabled ? c.text3 : c.disabled);
    }
}

void Style::drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    painter->fillRect(option->rect, option->palette.window());
    const bool open = option->state.testFlag(State_Sunken);
    if (open || option->state.testFlag(State_Selected))
        paintPanel(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), open ? c.press : c.hover,
                   {}, radius::pill);
    painter->save();
    painter->setPen(option->state.testFlag(State_Enabled) ? c.text : c.disabled);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      option->text);
    painter->restore();
}

void Style::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    const QRect r = option->rect;
    painter->fillRect(r,
                      option->state.testFlag(State_MouseOver)
                              && option->sortIndicator != QStyleOptionHeader::None
                          ? c.hover
                          : c.sunken);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
}

void Style::drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    painter->save();
    painter->setFont(roleFont(TextRole::Status));
    painter->setPen(c.text2);
    QRect text = option->rect.adjusted(3, 0, -3, 0);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int room = sorted ? 16 : 0;
    const QString label =
        painter->fontMetrics().elidedText(option->text, Qt::ElideRight, text.width() - room);
    const bool right = option->textAlignment.testFlag(Qt::AlignRight);
    if (sorted) {
        const int width = painter->fontMetrics().horizontalAdvance(label);
        const int x = right ? text.right() - 12 : text.left() + width + 4;
        // Qt calls the arrow that points down "SortUp".
        paintIcon(painter, QRectF(x, text.center().y() - 5, 12, 12),
                  option->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ArrowUp
                                                                      : Icon::ArrowDown,
                  c.text2);
        if (right)
            text.setRight(x - 4);
    }
    painter->drawText(text, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), label);
    painter->restore();
}

void Style::drawTab(const QStyleOptionTab *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    const QRect r = option->rect;
    if (option->state.testFlag(State_Selected))
        painter->fillRect(QRect(r.left() + 12, r.bottom() - 1, r.width() - 24, 2), c.accentText);
    else if (option->state.testFlag(State_MouseOver))
        paintPanel(painter, QRectF(r).adjusted(2, 3, -2, -5), c.hover, {}, radius::button);
}

void Style::drawItemPanel(const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item == nullptr)
        return;
    const Colors &c = colors(option->palette);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    const bool selected = option->state.testFlag(State_Selected);
    const bool hovered =
        option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    if (!selected && !hovered)
        return;
    const QColor fill = selected ? c.sel : c.hover;
    if (qobject_cast<const QListView *>(widget) != nullptr) {
        paintPanel(painter, QRectF(item->rect).adjusted(1, 0, -1, 0), fill, {}, radius::button);
        return;
    }
    painter->fillRect(item->rect, fill);
    const bool first = item->index.column() == 0;
    if (selected && first)
        painter->fillRect(QRect(item->rect.left(), item->rect.top(), 3, item->rect.height()),
                          c.accent);
}

} // namespace planops::gui
