// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/banner.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace planops::gui {

namespace {

constexpr int kBannerPadding = 14;
constexpr int kBannerIconSide = 16;

} // namespace

Banner::Banner(QWidget *parent) : Banner(Tone::Accent, Icon::Info, QString(), QString(), parent)
{ }

Banner::Banner(Tone tone, Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent),
      m_tone(tone),
      m_icon(icon),
      m_title(new Label(title, TextRole::Strong, Ink::Text, this)),
      m_text(new Label(text, TextRole::Body, Ink::Text2, this)),
      m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setVisible(!text.isEmpty());
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 9, kBannerPadding - 2, 9);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    makeRoomForIcon();
}

void Banner::makeRoomForIcon()
{
    QMargins margins = layout()->contentsMargins();
    margins.setLeft(kBannerPadding + px(kBannerIconSide) + 10);
    layout()->setContentsMargins(margins);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout() != nullptr)
        makeRoomForIcon();
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::setIconName(Icon icon)
{
    m_icon = icon;
    update();
}

void Banner::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

Button *Banner::addAction(const QString &text)
{
    auto *button = new Button(text, ButtonKind::Secondary, this);
    button->setControlHeight(28);
    m_actions->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const QColor ink = c.ink(m_tone);
    paintPanel(&painter, rect(), c.tint(m_tone),
               mix(c.tint(m_tone), ink, c.highContrast ? 1 : 0.28), radius::card);
    const double side = px(kBannerIconSide);
    const double y = m_title->geometry().center().y() - side / 2 + 1;
    const double x =
        layoutDirection() == Qt::RightToLeft ? width() - kBannerPadding - side : kBannerPadding;
    paintIcon(&painter, QRectF(x, y, side, side), m_icon, ink);
}

} // namespace planops::gui
