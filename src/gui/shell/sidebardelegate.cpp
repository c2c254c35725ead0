// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sidebardelegate.h"

#include "gui/shell/sidebarmodel.h"
#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/rowpaint.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/pill.h"

#include <QPainter>

namespace planops::gui {

namespace {

constexpr int inset = 8;   // Of the selection, from the sidebar's edges.
constexpr int gutter = 15; // Where text starts.
constexpr int methodColumn = 44;

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SidebarModel::IsSectionRole).toBool())
        paintSection(painter, option, index);
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void SidebarDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colors &c = colors(option.palette);
    const QRect row = option.rect.adjusted(gutter, px(10), -gutter, 0);
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QRectF chevron(row.left(), row.center().y() - 5.5, 12, 12);
    paintIcon(painter, placedInRow(option, chevron),
              open                                      ? Icon::ChevronDown
                  : option.direction == Qt::RightToLeft ? Icon::ChevronLeft
                                                        : Icon::ChevronRight,
              c.text3);
    painter->setFont(roleFont(TextRole::Section));
    painter->setPen(c.text2);
    paintRowText(painter, option, row.adjusted(18, 0, 0, 0), Qt::AlignLeft,
                 index.data().toString());
    painter->setFont(roleFont(TextRole::Count));
    painter->setPen(c.text3);
    paintRowText(painter, option, row, Qt::AlignRight,
                 index.data(SidebarModel::NoteRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(c.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, px(10), -inset, -1),
                                 radius::button, radius::button);
    }
}

void SidebarDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Colors &c = colors(option.palette);
    const QRectF back = QRectF(option.rect).adjusted(inset, 0, -inset, 0);
    if (option.state.testFlag(QStyle::State_Selected)
        || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? c.sel : c.hover);
        painter->drawRoundedRect(back, radius::button, radius::button);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(c.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(back.adjusted(1, 1, -1, -1), radius::button, radius::button);
    }

    QRect row = option.rect.adjusted(gutter, 0, -gutter, 0);
    const QString title = index.data().toString();
    const QString method = index.data(SidebarModel::MethodRole).toString();
    if (method.isEmpty() && index.data(SidebarModel::IsEndpointRole).toBool()) {
        paintIcon(painter,
                  placedInRow(option, QRectF(row.left() + 2, row.center().y() - 7.5, 16, 16)),
                  Icon::ListTree, c.text2);
        row.setLeft(row.left() + 28);
    } else if (method.isEmpty()) {
        const QRectF tile(row.left(), row.center().y() - 9.5, 20, 20);
        paintAvatar(painter, placedInRow(option, tile), initialsOf(title), toneOf(title),
                    Avatar::Shape::Tile, c);
        row.setLeft(row.left() + 28);
    } else {
        painter->setFont(roleFont(TextRole::Method));
        painter->setPen(c.ink(methodTone(method)));
        paintRowText(painter, option, QRect(row.left(), row.top(), methodColumn, row.height()),
                     Qt::AlignLeft, shortMethod(method));
        row.setLeft(row.left() + methodColumn);
    }

    const QString trailing = index.data(SidebarModel::TrailingRole).toString();
    if (!trailing.isEmpty()) {
        const int status = index.data(SidebarModel::StatusRole).toInt();
        const qsizetype space = trailing.indexOf(u' ');
        const QString code = space < 0 ? trailing : trailing.first(space);
        const QString rest = space < 0 ? QString() : trailing.sliced(space + 1);
        painter->setFont(roleFont(TextRole::Count));
        painter->setPen(c.text3);
        paintRowText(painter, option, row, Qt::AlignRight, rest);
        const int restWidth =
            rest.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(rest) + 8;
        painter->setPen(c.ink(statusTone(status)));
        paintRowText(painter, option, row.adjusted(0, 0, -restWidth, 0), Qt::AlignRight, code);
        row.setRight(row.right() - restWidth - painter->fontMetrics().horizontalAdvance(code) - 8);
    }

    const bool isPath = title.startsWith(u'/');
    painter->setFont(roleFont(isPath ? TextRole::Code : TextRole::Body));
    painter->setPen(trailing.isEmpty() ? c.text : c.text2);
    paintRowText(painter, option, row, Qt::AlignLeft,
                 painter->fontMetrics().elidedText(title, isPath ? Qt::ElideMiddle : Qt::ElideRight,
                                                   row.width()),
                 isPath ? RowText::Code : RowText::Words);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    return {100, index.data(SidebarModel::IsSectionRole).toBool() ? px(38) : px(28)};
}

} // namespace planops::gui
