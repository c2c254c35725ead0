// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historydelegate.h"

#include "gui/history/historymodel.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/rowpaint.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/wording.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int gutter = 20; // Of pages.
constexpr int columnGap = 12;
constexpr int methodWidth = 52;
constexpr int statusWidth = 56;
constexpr int measureWidth = 76; // "184 ms", "12.4 MB"
constexpr int whenWidth = 116;   // "24/11/26 14:52"
constexpr int wideEnough = 640;  // Below that, size and time make room for the address.

void drawLine(QPainter *painter, const QStyleOption &option, const QRect &rect, const QString &text,
              TextRole role, const QColor &color, Qt::Alignment side = Qt::AlignLeft)
{
    painter->setFont(roleFont(role));
    painter->setPen(color);
    paintRowText(painter, option, rect, side,
                 painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()),
                 role == TextRole::Code ? RowText::Code : RowText::Words);
}

//! Cuts a column off the far end of \a rest.
QRect takeRight(QRect &rest, int width)
{
    const QRect column(rest.right() - width + 1, rest.top(), width, rest.height());
    rest.setRight(column.left() - columnGap - 1);
    return column;
}

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel &model, Clock clock, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_clock(std::move(clock))
{ }

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex & /*index*/) const
{
    return {px(240), px(36)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const history::HistoryEntry *entry = m_model.entryAt(index.row());
    if (!entry)
        return;
    const Colors &c = colors(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(painter, option, c);
    QRect rect = option.rect.adjusted(gutter, 0, -gutter, -1);
    rect.setLeft(paintHead(painter, option, rect, *entry, c));
    rect.setRight(paintTail(painter, option, rect, *entry, c));
    paintAddress(painter, option, rect, *entry, c);
    painter->restore();
}

void HistoryDelegate::paintBack(QPainter *painter, const QStyleOptionViewItem &option,
                                const Colors &c) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &rect = option.rect;
    if (selected)
        painter->fillRect(rect, c.sel);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, c.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (selected)
        painter->fillRect(placedInRow(option, QRect(rect.left(), rect.top(), 3, rect.height())),
                          c.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(c.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), radius::button,
                                 radius::button);
    }
}

int HistoryDelegate::paintHead(QPainter *painter, const QStyleOption &option, const QRect &rect,
                               const history::HistoryEntry &entry, const Colors &c) const
{
    QRect column(rect.left(), rect.top(), px(methodWidth), rect.height());
    drawLine(painter, option, column, shortMethod(entry.method), TextRole::Method,
             c.ink(methodTone(entry.method)));

    const Tone tone = statusTone(entry.status);
    column.moveLeft(column.right() + 1);
    column.setWidth(px(statusWidth));
    const QRectF pill(column.left(), column.center().y() - px(22) / 2.0 + 0.5, column.width(),
                      px(22));
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.tint(tone));
    painter->drawRoundedRect(placedInRow(option, pill), radius::pill, radius::pill);
    drawLine(painter, option, pill.toRect(),
             entry.hasAnswer() ? QString::number(entry.status) : tr("failed"), TextRole::Control,
             c.ink(tone), Qt::AlignHCenter);
    return column.right() + columnGap;
}

int HistoryDelegate::paintTail(QPainter *painter, const QStyleOption &option, const QRect &rect,
                               const history::HistoryEntry &entry, const Colors &c) const
{
    QRect rest = rect;
    const QDateTime now =
        QDateTime::fromSecsSinceEpoch(m_clock().time_since_epoch().count()).toUTC();
    drawLine(painter, option, takeRight(rest, px(whenWidth)), describeAge(entry.sentAt, now),
             TextRole::Body, c.text2, Qt::AlignRight);
    if (rect.width() < px(wideEnough))
        return rest.right();
    drawLine(painter, option, takeRight(rest, px(measureWidth)), describeTime(entry.duration),
             TextRole::Body, c.text2, Qt::AlignRight);
    if (entry.hasAnswer())
        drawLine(painter, option, takeRight(rest, px(measureWidth)),
                 describeSize(entry.responseSize), TextRole::Body, c.text2, Qt::AlignRight);
    else
        takeRight(rest, px(measureWidth));
    return rest.right();
}

void HistoryDelegate::paintAddress(QPainter *painter, const QStyleOption &option, const QRect &rect,
                                   const history::HistoryEntry &entry, const Colors &c) const
{
    // The path is what is looked for; the host stands behind it, quieter.
    const qsizetype scheme = entry.url.indexOf("://"_L1);
    const qsizetype slash = scheme < 0 ? -1 : entry.url.indexOf(u'/', scheme + 3);
    const QString path = slash < 0 ? entry.url : entry.url.sliced(slash);
    const QString host = slash < 0 ? QString() : entry.url.sliced(scheme + 3, slash - scheme - 3);
    drawLine(painter, option, rect, path, TextRole::Code, c.text);
    const int used = painter->fontMetrics().horizontalAdvance(path) + columnGap;
    if (rect.width() - used > px(48))
        drawLine(painter, option, rect.adjusted(used, 0, 0, 0),
                 entry.hasAnswer() ? host : QString(host + u"  "_s + entry.problem), TextRole::Body,
                 c.text3);
}

} // namespace planops::gui
