// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace planops::gui {

namespace {

constexpr double kLineHeight = 1.28; // of the font's own
constexpr int kIconSide = 14;
constexpr int kIconGap = 6;

} // namespace

Label::Label(QWidget *parent) : Label(QString(), TextRole::Body, Ink::Text, parent)
{ }

Label::Label(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(text, parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setTextRole(this, role);
}

void Label::setRole(TextRole role)
{
    setTextRole(this, role);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Label::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void Label::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void Label::setLeadingIcon(Icon icon)
{
    setLeadingIcon(icon, m_ink);
}

void Label::setLeadingIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_iconInk = ink;
    updateGeometry();
    update();
}

int Label::iconRoom() const
{
    return m_icon == Icon::None ? 0 : px(kIconSide) + kIconGap;
}

double Label::layoutText(double width, QPainter *painter, const QPointF &topLeft) const
{
    QTextLayout layout(text().replace(QLatin1Char('\n'), QChar::LineSeparator), font());
    QTextOption option(
        QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double step = std::round(fontMetrics().height() * kLineHeight);
    double y = 0;
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        height = y + line.height();
        y += step;
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, topLeft);
    return height;
}

QSize Label::sizeHint() const
{
    const QMargins m = contentsMargins();
    if (wordWrap()) {
        // A sensible column; the layout asks heightForWidth() for the width that it has.
        const int natural = fontMetrics().horizontalAdvance(text()) + 2;
        const int width = std::min(natural, 60 * fontMetrics().averageCharWidth());
        return {width + iconRoom() + m.left() + m.right(),
                heightForWidth(width + iconRoom() + m.left() + m.right())};
    }
    const int height = std::max(fontMetrics().height(), m_icon == Icon::None ? 0 : px(kIconSide));
    return {fontMetrics().horizontalAdvance(text()) + 1 + iconRoom() + m.left() + m.right(),
            height + m.top() + m.bottom()};
}

QSize Label::minimumSizeHint() const
{
    const QMargins m = contentsMargins();
    if (wordWrap())
        return {8 * fontMetrics().averageCharWidth() + iconRoom(),
                fontMetrics().height() + m.top() + m.bottom()};
    const int few = fontMetrics().horizontalAdvance(text().left(3))
        + fontMetrics().horizontalAdvance(QChar(0x2026));
    return {std::min(sizeHint().width(), few + iconRoom() + m.left() + m.right()),
            sizeHint().height()};
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins m = contentsMargins();
    const double room = std::max(1, width - iconRoom() - m.left() - m.right());
    return qCeil(layoutText(room, nullptr, {})) + m.top() + m.bottom();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        // QLabel's own document paints selections; it reads its colour from the palette.
        const QPalette::ColorRole role = m_ink == Ink::Text3 ? QPalette::PlaceholderText
            : m_ink == Ink::Text2                            ? QPalette::BrightText
                                                             : QPalette::WindowText;
        if (foregroundRole() != role)
            setForegroundRole(role);
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const Colors &c = colors(this);
    QRectF area = contentsRect();
    if (m_icon != Icon::None) {
        const double side = px(kIconSide);
        const double line = wordWrap() ? fontMetrics().height() : area.height();
        const double iconX =
            layoutDirection() == Qt::RightToLeft ? area.right() - side : area.left();
        paintIcon(&painter, QRectF(iconX, area.top() + (line - side) / 2, side, side), m_icon,
                  isEnabled() ? c.ink(m_iconInk) : c.disabled);
        area.adjust(layoutDirection() == Qt::RightToLeft ? 0 : iconRoom(), 0,
                    layoutDirection() == Qt::RightToLeft ? -iconRoom() : 0, 0);
    }
    painter.setPen(isEnabled() ? c.ink(m_ink) : c.disabled);
    painter.setFont(font());
    if (wordWrap()) {
        layoutText(area.width(), &painter, area.topLeft());
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), m_elide, qCeil(area.width()));
    painter.drawText(area,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()))
                         | Qt::TextSingleLine,
                     shown);
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !wordWrap()
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width() - iconRoom()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace planops::gui
