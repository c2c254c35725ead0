// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/importrowdelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/pill.h"
#include "gui/workspace/importmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWidget>

namespace planops::gui {

namespace {

constexpr int rowGutter = 12;
constexpr int tickSide = 16;

//! Returns the width that was needed.
int drawElided(QPainter *painter, const QRect &rect, const QString &text, TextRole role,
               const QColor &color)
{
    painter->setFont(roleFont(role));
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    return std::min(rect.width(), painter->fontMetrics().horizontalAdvance(text));
}

} // namespace

QSize ImportRowDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                  const QModelIndex & /*index*/) const
{
    return {px(200), px(32)};
}

void ImportRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &theme = colors(option.widget);
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    PressState state;
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    painter->fillRect(rect, state.hovered ? theme.hover : theme.canvas);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    const QRectF box(rect.left() + rowGutter, rect.center().y() - tickSide / 2.0 + 0.5, tickSide,
                     tickSide);
    paintCheckBox(painter, box, isOn ? Qt::Checked : Qt::Unchecked, state, theme);
    rect.adjust(rowGutter + tickSide + 10, 0, -rowGutter, -1);
    const QString method = index.data(ImportModel::MethodRole).toString();
    drawElided(painter, QRect(rect.left(), rect.top(), px(52), rect.height()), shortMethod(method),
               TextRole::Method, theme.ink(methodTone(method)));
    rect.setLeft(rect.left() + px(52));
    const QString address = index.data(ImportModel::AddressRole).toString();
    const int used = drawElided(painter, rect, index.data(Qt::DisplayRole).toString(),
                                address.isEmpty() ? TextRole::Code : TextRole::Body,
                                isOn ? theme.text : theme.text3);
    if (rect.width() - used > px(80))
        drawElided(painter, rect.adjusted(used + 12, 0, 0, 0), address, TextRole::Code,
                   theme.text3);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), radius::button,
                                 radius::button);
    }
    painter->restore();
}

bool ImportRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index)
{
    const bool isSpace = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (event->type() != QEvent::MouseButtonRelease && !isSpace)
        return false;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace planops::gui
