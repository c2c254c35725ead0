// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pill.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kPillPadding = 8;
constexpr int kPillIconSide = 13;
constexpr int kPillIconGap = 5;
constexpr int kPillDot = 7;

} // namespace

Tone methodTone(const QString &method)
{
    if (method == u"GET")
        return Tone::Sky;
    if (method == u"POST")
        return Tone::Ok;
    if (method == u"PUT")
        return Tone::Warn;
    if (method == u"PATCH")
        return Tone::Violet;
    if (method == u"DELETE" || method == u"DEL")
        return Tone::Bad;
    return Tone::Neutral;
}

QString shortMethod(const QString &method)
{
    if (method == u"DELETE")
        return u"DEL"_s;
    if (method == u"OPTIONS")
        return u"OPT"_s;
    return method.left(5);
}

Tone statusTone(int status)
{
    if (status == 0 || status == 401 || status == 403 || status >= 500)
        return Tone::Bad;
    if (status >= 400)
        return Tone::Warn;
    if (status >= 300)
        return Tone::Sky;
    if (status >= 200)
        return Tone::Ok;
    return Tone::Neutral;
}

Pill::Pill(QWidget *parent) : Pill(QString(), Tone::Neutral, parent)
{ }

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateFont();
}

Pill::Pill(const QString &text, Icon icon, Tone tone, QWidget *parent) : Pill(text, tone, parent)
{
    m_icon = icon;
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::setIconName(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Pill::setDot(bool dot)
{
    m_dot = dot;
    updateGeometry();
    update();
}

void Pill::setMono(bool mono)
{
    m_mono = mono;
    updateFont();
}

void Pill::setPillHeight(int pixels)
{
    m_height = pixels;
    updateFont();
}

void Pill::updateFont()
{
    setTextRole(this,
                m_method            ? TextRole::Method
                    : m_mono        ? TextRole::Code
                    : m_height > 24 ? TextRole::Strong
                                    : TextRole::Section);
    updateGeometry();
    update();
}

void Pill::showMethod(const QString &method)
{
    m_method = true;
    m_tone = methodTone(method);
    setText(method);
    updateFont();
}

void Pill::showStatus(int status, const QString &reason)
{
    m_dot = true;
    m_tone = statusTone(status);
    m_height = 26;
    setText(status == 0            ? tr("No response")
                : reason.isEmpty() ? QString::number(status)
                                   : u"%1 %2"_s.arg(status).arg(reason));
    updateFont();
}

QSize Pill::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(text()) + 2 * kPillPadding;
    if (m_icon != Icon::None)
        width += px(kPillIconSide) + kPillIconGap;
    if (m_dot)
        width += kPillDot + 6;
    return {width, px(m_height)};
}

void Pill::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const QColor ink = c.ink(m_tone);
    paintPanel(&painter, rect(), c.tint(m_tone), c.highContrast ? ink : QColor(), radius::pill);
    double x = kPillPadding;
    // Where the text runs to the left, so do the parts.
    const auto place = [&](double width, double height) {
        const double left = layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x;
        return QRectF(left, (this->height() - height) / 2, width, height);
    };
    if (m_dot) {
        paintPanel(&painter, place(kPillDot, kPillDot), ink, {}, kPillDot / 2.0);
        x += kPillDot + 6;
    }
    if (m_icon != Icon::None) {
        const double side = px(kPillIconSide);
        paintIcon(&painter, place(side, side), m_icon, ink);
        x += side + kPillIconGap;
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(place(width() - x - kPillPadding, height()),
                     Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, text());
}

} // namespace planops::gui
