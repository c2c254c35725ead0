// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/subtabs.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace planops::gui {

namespace {

constexpr int kGap = 22;
constexpr int kDot = 6;

} // namespace

SubTabs::SubTabs(QWidget *parent) : QTabBar(parent)
{
    setTextRole(this, TextRole::Control);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SubTabs::setCount(int index, int count)
{
    m_marks[index].count = count;
    setAccessibleTabName(index,
                         count >= 0 ? tr("%1, %2").arg(tabText(index)).arg(count) : QString());
    updateGeometry();
    // QTabBar keeps its layout until something about a tab changes.
    setTabData(index, count);
    setTabText(index, tabText(index));
    update();
}

void SubTabs::setDot(int index, bool dot, const QString &meaning)
{
    m_marks[index].dot = dot;
    setAccessibleTabName(
        index, dot && !meaning.isEmpty() ? tr("%1, %2").arg(tabText(index), meaning) : QString());
    setTabText(index, tabText(index));
    updateGeometry();
    update();
}

void SubTabs::setBarHeight(int pixels)
{
    m_height = pixels;
    updateGeometry();
}

QSize SubTabs::tabSizeHint(int index) const
{
    int width = fontMetrics().horizontalAdvance(tabText(index));
    const Mark mark = m_marks.value(index);
    if (mark.count >= 0)
        width += 6
            + QFontMetrics(roleFont(TextRole::Count))
                  .horizontalAdvance(QString::number(mark.count));
    if (mark.dot)
        width += 6 + kDot;
    return {width + kGap, px(m_height)};
}

QSize SubTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QSize SubTabs::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return {width, px(m_height)};
}

QSize SubTabs::minimumSizeHint() const
{
    return {count() > 0 ? tabSizeHint(0).width() : 0, px(m_height)};
}

void SubTabs::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool current = i == currentIndex();
        const Mark mark = m_marks.value(i);
        const bool active = current || (underMouse() && tab.contains(mouse));
        // Laid out from the left, and mirrored where people read from the right.
        const auto placed = [this, &tab](QRectF rect) {
            if (layoutDirection() == Qt::RightToLeft)
                rect.moveRight(tab.left() + tab.right() + 1 - rect.left());
            return rect;
        };
        const int side = Qt::AlignVCenter | Qt::AlignAbsolute
            | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        double x = tab.left();
        painter.setFont(font());
        painter.setPen(!isTabEnabled(i) ? c.disabled : active ? c.text : c.text2);
        const int textWidth = fontMetrics().horizontalAdvance(tabText(i));
        painter.drawText(placed(QRectF(x, tab.top(), textWidth + 2, tab.height())), side,
                         tabText(i));
        x += textWidth;
        if (mark.count >= 0) {
            painter.setFont(roleFont(TextRole::Count));
            painter.setPen(c.text3);
            painter.drawText(placed(QRectF(x + 6, tab.top(), 60, tab.height())), side,
                             QString::number(mark.count));
            x += 6 + painter.fontMetrics().horizontalAdvance(QString::number(mark.count));
        }
        if (mark.dot) {
            paintPanel(&painter,
                       placed(QRectF(x + 6, tab.center().y() - kDot / 2.0 + 1, kDot, kDot)), c.ok,
                       {}, kDot / 2.0);
            x += 6 + kDot;
        }
        if (current)
            painter.fillRect(placed(QRectF(tab.left(), tab.bottom() - 1, x - tab.left(), 2)),
                             c.accentText);
    }
}

} // namespace planops::gui
