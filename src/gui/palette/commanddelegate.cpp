// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commanddelegate.h"

#include "gui/palette/commandmodel.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/pill.h"

#include <QPainter>
#include <QTextLayout>

namespace planops::gui {

namespace {

constexpr int kInset = 8;
constexpr int kPadding = 12;
constexpr int kMethodColumn = 46;

// Draws one line with the letters at \a positions marked; returns its width.
double drawMarked(QPainter *painter, const QRectF &area, const QString &text, const QFont &font,
                  const QColor &ink, const QList<int> &positions, const QColor &mark)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, qFloor(area.width()));
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> marks;
    for (const int position : positions) {
        if (position >= shown.size())
            break;
        QTextLayout::FormatRange range;
        range.start = position;
        range.length = 1;
        range.format.setForeground(mark);
        range.format.setFontWeight(QFont::Bold);
        if (!marks.isEmpty() && marks.last().start + marks.last().length == position)
            ++marks.last().length;
        else
            marks.append(range);
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter->setPen(ink);
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    return {100, px(index.data(CommandModel::HeadingRole).toBool() ? 32 : 36)};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &c = colors(option.palette);
    const QRectF row = option.rect;
    painter->save();
    if (index.data(CommandModel::HeadingRole).toBool()) {
        painter->setFont(roleFont(TextRole::Section));
        painter->setPen(c.text2);
        painter->drawText(row.adjusted(kInset + kPadding, 6, -kPadding, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const auto *model = qobject_cast<const CommandModel *>(index.model());
    const Command *command = model != nullptr ? model->command(index) : nullptr;
    if (command == nullptr) {
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF panel = row.adjusted(kInset, 0, -kInset, 0);
    if (selected)
        paintPanel(painter, panel, c.sel, {}, radius::button);
    double left = panel.left() + kPadding;
    double right = panel.right() - kPadding + 2;
    if (!command->method.isEmpty()) {
        painter->setFont(roleFont(TextRole::Method));
        painter->setPen(c.ink(methodTone(command->method)));
        painter->drawText(QRectF(left, row.top(), kMethodColumn, row.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, shortMethod(command->method));
        left += px(kMethodColumn);
    } else {
        const double side = px(16);
        paintIcon(painter, QRectF(left, row.center().y() - side / 2, side, side), command->icon,
                  !command->enabled ? c.disabled
                      : selected    ? c.accentText
                                    : c.text2);
        left += side + 12;
    }
    if (!command->keys.isEmpty()) {
        right -= keyCapsSize(command->keys).width();
        paintKeyCaps(painter, QPointF(right, row.center().y()), command->keys, c.text2,
                     selected ? c.field : c.line2);
        right -= 12;
    }
    const bool isPath = !command->method.isEmpty() && command->title.startsWith(QLatin1Char('/'));
    const QFont titleFont = roleFont(isPath ? TextRole::Code : TextRole::Body);
    const QRectF titleArea(left, row.top(), std::max(0.0, right - left), row.height());
    left +=
        drawMarked(painter, titleArea, command->title, titleFont,
                   command->enabled ? c.text : c.disabled,
                   index.data(CommandModel::TitlePositionsRole).value<QList<int>>(), c.accentText)
        + 11;
    if (!command->detail.isEmpty() && right - left > 30)
        drawMarked(painter, QRectF(left, row.top(), right - left, row.height()), command->detail,
                   roleFont(TextRole::Caption), command->enabled ? c.text2 : c.disabled,
                   index.data(CommandModel::DetailPositionsRole).value<QList<int>>(), c.accentText);
    painter->restore();
}

} // namespace planops::gui
