// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/avatar.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QPainter>

#include <array>

namespace planops::gui {

QString initialsOf(const QString &name)
{
    QString initials;
    bool start = true;
    for (const QChar letter : name) {
        if (letter == QLatin1Char('@'))
            break;
        if (letter.isLetterOrNumber()) {
            if (start && initials.size() < 2)
                initials.append(letter.toUpper());
            start = false;
        } else {
            start = letter != QLatin1Char('\'');
        }
    }
    return initials.isEmpty() ? QStringLiteral("?") : initials;
}

Tone toneOf(const QString &name)
{
    constexpr std::array kTones {Tone::Ok, Tone::Violet, Tone::Warn, Tone::Sky};
    uint sum = 0; // not qHash(): that may differ from one start to the next
    for (const QChar letter : name)
        sum = sum * 31 + letter.unicode();
    return kTones.at(sum % kTones.size());
}

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &initials, Tone tone,
                 Avatar::Shape shape, const Colors &colors)
{
    const double corner =
        shape == Avatar::Shape::Round ? rect.height() / 2 : std::min(8.0, rect.height() / 4);
    paintPanel(painter, rect, colors.tint(tone), colors.highContrast ? colors.ink(tone) : QColor(),
               corner);
    QFont font = roleFont(TextRole::Strong);
    font.setPointSizeF(font.pointSizeF() * rect.height() / (initials.size() > 1 ? 33.0 : 28.0)
                       / textScale());
    font.setWeight(QFont::Bold);
    painter->save();
    painter->setFont(font);
    painter->setPen(colors.ink(tone));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter->restore();
}

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Avatar::Avatar(const QString &name, Shape shape, QWidget *parent) : Avatar(parent)
{
    m_shape = shape;
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_initials = initialsOf(name);
    m_icon = Icon::None;
    m_tone = toneOf(name);
    update();
}

void Avatar::setIconName(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void Avatar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Avatar::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

void Avatar::setSide(int pixels)
{
    m_side = pixels;
    updateGeometry();
}

QSize Avatar::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    if (m_icon == Icon::None) {
        paintAvatar(&painter, rect(), m_initials, m_tone, m_shape, c);
        return;
    }
    paintAvatar(&painter, rect(), QString(), m_tone, m_shape, c);
    const double side = std::min(width() * 0.5, 20.0 * textScale());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect()).center());
    paintIcon(&painter, square, m_icon, c.ink(m_tone));
}

} // namespace planops::gui
