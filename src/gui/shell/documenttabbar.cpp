// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/documenttabbar.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/pill.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int sidePadding = 12;
constexpr int closeSize = 20;
constexpr int narrowest = 120;
constexpr int widest = 268;
constexpr int topGap = 6;

} // namespace

DocumentTabBar::DocumentTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setMouseTracking(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Open documents"));
}

DocumentTabBar::TabData DocumentTabBar::data(int index) const
{
    const QVariantList stored = tabData(index).toList();
    if (stored.size() != 3)
        return {};
    return {stored.at(0).toString(), static_cast<Icon>(stored.at(1).toInt()),
            stored.at(2).toBool()};
}

void DocumentTabBar::setData(int index, const TabData &data)
{
    setTabData(index, QVariantList {data.method, static_cast<int>(data.icon), data.modified});
    updateGeometry();
    update();
}

void DocumentTabBar::setTabMethod(int index, const QString &method)
{
    TabData tab = data(index);
    tab.method = method;
    setData(index, tab);
}

void DocumentTabBar::setTabIcon(int index, Icon icon)
{
    TabData tab = data(index);
    tab.icon = icon;
    setData(index, tab);
}

void DocumentTabBar::setTabModified(int index, bool modified)
{
    TabData tab = data(index);
    tab.modified = modified;
    setData(index, tab);
}

QSize DocumentTabBar::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return {width, px(40)};
}

QSize DocumentTabBar::minimumSizeHint() const
{
    return {narrowest, px(40)};
}

QSize DocumentTabBar::tabSizeHint(int index) const
{
    const QFontMetrics title(roleFont(TextRole::Control));
    const QFontMetrics method(roleFont(TextRole::Method));
    const QString word = data(index).method;
    const int lead = word.isEmpty() ? 24 : method.horizontalAdvance(shortMethod(word)) + 10;
    const int width =
        sidePadding + lead + title.horizontalAdvance(tabText(index)) + 10 + closeSize + 8;
    return {qBound(narrowest, width, widest), px(40)};
}

QSize DocumentTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QRect DocumentTabBar::closeRect(int index) const
{
    const QRect tab = tabRect(index);
    return {tab.right() - closeSize - 6,
            tab.top() + topGap + (tab.height() - topGap - closeSize) / 2, closeSize, closeSize};
}

QRegion DocumentTabBar::tabsArea() const
{
    QRegion area = rect();
    for (const QToolButton *arrow : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (arrow->isVisible())
            area -= QRect(arrow->x(), 0, arrow->width(), height());
    }
    return area;
}

void DocumentTabBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &c = colors(this);
    painter.fillRect(rect(), c.chrome);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    painter.setClipRegion(tabsArea());
    for (int i = 0; i < count(); ++i) {
        if (i != currentIndex())
            paintTab(&painter, i);
    }
    if (currentIndex() >= 0)
        paintTab(&painter, currentIndex());
}

void DocumentTabBar::paintTab(QPainter *painter, int index) const
{
    const Colors &c = colors(this);
    const TabData tab = data(index);
    const bool active = index == currentIndex();
    const QRect whole = tabRect(index);
    const QRectF shape = QRectF(whole).adjusted(0.5, topGap + 0.5, -0.5, 8);
    const bool hovered = whole.contains(m_pointer);
    if (active) {
        QPainterPath path;
        path.addRoundedRect(shape, radius::card, radius::card);
        painter->save();
        painter->setClipRect(whole, Qt::IntersectClip);
        painter->setPen(c.line);
        painter->setBrush(c.canvas);
        painter->drawPath(path);
        painter->restore();
    } else if (hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.hover);
        painter->drawRoundedRect(QRectF(whole).adjusted(2, topGap + 2, -2, -4), radius::button,
                                 radius::button);
    }
    if (hasFocus() && active) {
        painter->setPen(QPen(c.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(whole).adjusted(3, topGap + 3, -3, -4), radius::button,
                                 radius::button);
    }

    QRect row = whole.adjusted(sidePadding, topGap, 0, 0);
    if (tab.method.isEmpty()) {
        paintIcon(painter, QRectF(row.left(), row.center().y() - 7.5, 16, 16), tab.icon, c.text2);
        row.setLeft(row.left() + 24);
    } else {
        painter->setFont(roleFont(TextRole::Method));
        painter->setPen(c.ink(methodTone(tab.method)));
        const QString word = shortMethod(tab.method);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, word);
        row.setLeft(row.left() + painter->fontMetrics().horizontalAdvance(word) + 10);
    }
    const QRect close = closeRect(index);
    row.setRight(close.left() - 6);
    painter->setFont(roleFont(TextRole::Control));
    painter->setPen(active ? c.text : c.text2);
    painter->drawText(
        row, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(tabText(index), Qt::ElideRight, row.width()));

    const bool overClose = close.contains(m_pointer);
    if (overClose) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.press);
        painter->drawRoundedRect(close, radius::cap, radius::cap);
    }
    if (tab.modified && !overClose) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(active ? c.accentText : c.text3);
        painter->drawEllipse(QRectF(close).center(), 3.5, 3.5);
    } else if (active || hovered) {
        paintIcon(painter, QRectF(close).adjusted(3, 3, -3, -3), Icon::Close, c.text2);
    }
}

void DocumentTabBar::mousePressEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (index >= 0
        && (event->button() == Qt::MiddleButton
            || (event->button() == Qt::LeftButton
                && closeRect(index).contains(event->position().toPoint())))) {
        Q_EMIT tabCloseRequested(index);
        return;
    }
    QTabBar::mousePressEvent(event);
}

void DocumentTabBar::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    update();
    QTabBar::mouseMoveEvent(event);
}

void DocumentTabBar::leaveEvent(QEvent *event)
{
    m_pointer = {-1, -1};
    update();
    QTabBar::leaveEvent(event);
}

} // namespace planops::gui
