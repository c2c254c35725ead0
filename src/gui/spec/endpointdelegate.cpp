// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/endpointdelegate.h"

#include "gui/spec/endpointmodel.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/rowpaint.h"
#include "gui/widgets/pill.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int endpointInset = 8;   // Of the selection, from the list's edges.
constexpr int endpointGutter = 20; // Of pages.
constexpr int endpointMethod = 52;

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const Colors &c)
{
    if (!option.state.testFlag(QStyle::State_HasFocus)
        || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter->setPen(QPen(c.accentText, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(endpointInset, 1, -endpointInset, -1),
                             radius::button, radius::button);
}

} // namespace

EndpointDelegate::EndpointDelegate(const EndpointModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{ }

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex &index) const
{
    return {px(200), index.data(EndpointModel::IsGroupRole).toBool() ? px(34) : px(30)};
}

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(EndpointModel::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintOperation(painter, option, index);
    paintFocus(painter, option, colors(option.widget));
    painter->restore();
}

void EndpointDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const Colors &c = colors(option.widget);
    const QRect row = option.rect.adjusted(endpointGutter, px(6), -endpointGutter, 0);
    const bool open = option.state.testFlag(QStyle::State_Open);
    paintIcon(painter, placedInRow(option, QRectF(row.left(), row.center().y() - 5.5, 12, 12)),
              open                                      ? Icon::ChevronDown
                  : option.direction == Qt::RightToLeft ? Icon::ChevronLeft
                                                        : Icon::ChevronRight,
              c.text3);
    const QString count = index.data(EndpointModel::CountRole).toString();
    painter->setFont(roleFont(TextRole::Count));
    painter->setPen(c.text3);
    paintRowText(painter, option, row, Qt::AlignRight, count);
    const int taken = painter->fontMetrics().horizontalAdvance(count) + px(12);
    painter->setFont(roleFont(TextRole::Section));
    painter->setPen(c.text2);
    const QRect title = row.adjusted(18, 0, -taken, 0);
    paintRowText(
        painter, option, title, Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, title.width()));
}

void EndpointDelegate::paintOperation(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const spec::Operation *operation = m_model.operation(index);
    if (!operation)
        return;
    const Colors &c = colors(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? c.sel : c.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(endpointInset, 1, -endpointInset, -1),
                                 radius::button, radius::button);
    }
    QRect row = option.rect.adjusted(endpointGutter, 0, -endpointGutter, 0);
    if (operation->needsAuth()) {
        paintIcon(painter,
                  placedInRow(option, QRectF(row.right() - 11, row.center().y() - 5.5, 12, 12)),
                  Icon::Lock, c.text3);
        row.setRight(row.right() - px(20));
    }
    painter->setFont(roleFont(TextRole::Method));
    painter->setPen(c.ink(methodTone(operation->method)));
    paintRowText(painter, option, row, Qt::AlignLeft, shortMethod(operation->method));
    row.setLeft(row.left() + px(endpointMethod));
    const bool showsSummary =
        m_model.order() == EndpointModel::Order::ByPath && !operation->summary.isEmpty();
    QFont font = roleFont(showsSummary ? TextRole::Body : TextRole::Code);
    font.setStrikeOut(operation->deprecated);
    painter->setFont(font);
    painter->setPen(operation->deprecated ? c.text3 : c.text);
    paintRowText(
        painter, option, row, Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, row.width()),
        showsSummary ? RowText::Words : RowText::Code);
}

} // namespace planops::gui
