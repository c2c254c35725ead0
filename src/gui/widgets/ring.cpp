// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ring.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace planops::gui {

namespace {

constexpr std::chrono::seconds kSoon = 10min;
constexpr double kStroke = 5;

struct Amount
{
    QString number;
    QString unit;
};

} // namespace

Ring::Ring(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 1000);
    setValue(0);
    setTextVisible(false);
    setAccessibleName(tr("Token lifetime"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Ring::setRemaining(std::chrono::seconds left, std::chrono::seconds lifetime)
{
    m_left = std::max(left, 0s);
    m_lifetime = lifetime;
    m_known = true;
    const double share = lifetime.count() > 0
        ? static_cast<double>(m_left.count()) / static_cast<double>(lifetime.count())
        : (m_left.count() > 0 ? 1.0 : 0.0);
    setValue(qRound(1000 * std::clamp(share, 0.0, 1.0)));
    setToolTip(text());
    update();
}

void Ring::setUnknown()
{
    m_known = false;
    setValue(0);
    setToolTip(text());
    update();
}

void Ring::setSide(int pixels)
{
    m_side = pixels;
    updateGeometry();
}

QString Ring::text() const
{
    if (!m_known)
        return tr("No token");
    if (m_left.count() == 0)
        return tr("Expired");
    if (m_left >= 48h)
        return tr("%n day(s) left", nullptr, static_cast<int>(m_left / 24h));
    if (m_left >= 2h)
        return tr("%n hour(s) left", nullptr, static_cast<int>(m_left / 1h));
    if (m_left >= 1min)
        return tr("%n minute(s) left", nullptr, static_cast<int>(m_left / 1min));
    return tr("%n second(s) left", nullptr, static_cast<int>(m_left.count()));
}

QSize Ring::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void Ring::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &c = colors(this);
    const bool small = m_side < 40;
    const double stroke = small ? 3 : kStroke * textScale();
    const double side = std::min(width(), height()) - stroke - (small ? 2 : 0);
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(c.press, stroke));
    painter.drawEllipse(circle);
    const QColor ink = !m_known ? c.text3
        : m_left.count() == 0   ? c.bad
        : m_left < kSoon        ? c.warn
                                : c.ok;
    if (m_known && value() > 0) {
        painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -qRound(360.0 * 16 * value() / 1000));
    } else if (m_known && small) {
        painter.setPen(QPen(ink, stroke));
        painter.drawEllipse(circle);
    }
    if (small)
        return;
    Amount amount {QString(QChar(0x2013)), QString()};
    if (m_known) {
        if (m_left >= 48h)
            amount = {QString::number(m_left / 24h), tr("days")};
        else if (m_left >= 100min)
            amount = {QString::number(m_left / 1h), tr("h")};
        else if (m_left >= 1min || m_left.count() == 0)
            amount = {QString::number(m_left / 1min), tr("min")};
        else
            amount = {QString::number(m_left.count()), tr("s")};
    }
    QFont number = roleFont(TextRole::Sheet);
    painter.setFont(number);
    painter.setPen(m_known && m_left.count() == 0 ? c.bad : c.text);
    const double middle = height() / 2.0;
    if (amount.unit.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, amount.number);
        return;
    }
    const QFontMetricsF metrics(number);
    const double baseline = middle + metrics.capHeight() / 2 - px(6);
    painter.drawText(QRectF(0, baseline - metrics.ascent(), width(), metrics.height()),
                     Qt::AlignHCenter | Qt::AlignTop, amount.number);
    painter.setFont(roleFont(TextRole::Count));
    painter.setPen(c.text2);
    painter.drawText(QRectF(0, baseline + px(3), width(), px(16)), Qt::AlignHCenter | Qt::AlignTop,
                     amount.unit);
}

} // namespace planops::gui
