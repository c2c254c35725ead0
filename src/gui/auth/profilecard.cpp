// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/profilecard.h"

#include "gui/auth/profileaddress.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"

#include <QHBoxLayout>
#include <QPainter>

namespace planops::gui {

ProfileCard::ProfileCard(QWidget *parent)
    : QAbstractButton(parent),
      m_icon(new Avatar(this)),
      m_name(new Label(QString(), TextRole::Strong, Ink::Text, this)),
      m_environment(new Pill(this)),
      m_host(new Label(QString(), TextRole::Caption, Ink::Text2, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_environment->setPillHeight(18);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_environment);
    first->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addStretch(1);
    texts->addLayout(first);
    texts->addWidget(m_host);
    texts->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 30, 0);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProfileCard::setProfile(const auth::Profile &profile)
{
    m_icon->setIconName(environmentIcon(profile.environment), environmentTone(profile.environment));
    m_name->setText(profile.name);
    m_environment->setText(auth::environmentLabel(profile.environment));
    m_environment->setTone(environmentTone(profile.environment));
    m_environment->setIconName(profile.environment == auth::Environment::Production ? Icon::Warning
                                                                                    : Icon::None);
    m_host->setText(profileHost(profile));
    setText(profile.name);
    setAccessibleName(
        tr("Profile %1, %2, %3")
            .arg(profile.name, auth::environmentLabel(profile.environment), profileHost(profile)));
    setToolTip(
        tr("Switch profile (%1)")
            .arg(
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M).toString(QKeySequence::NativeText)));
}

QSize ProfileCard::sizeHint() const
{
    return {240, px(52)};
}

QSize ProfileCard::minimumSizeHint() const
{
    return {160, px(52)};
}

void ProfileCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ProfileCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ProfileCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isDown() ? c.press : underMouse() ? c.hover : c.raised;
    paintPanel(&painter, rect(), fill, c.line2, radius::card);
    paintIcon(&painter, QRectF(width() - 26, height() / 2.0 - 8, 16, 16), Icon::ChevronsUpDown,
              c.text2);
}

} // namespace planops::gui
