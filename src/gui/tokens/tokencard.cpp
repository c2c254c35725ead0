// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokencard.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/label.h"
#include "gui/widgets/ring.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

SignatureRow::SignatureRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SignatureRow::setWords(const SignatureWords &words)
{
    m_words = words;
    setText(words.title);
    setAccessibleName(u"%1. %2"_s.arg(words.title, words.text));
    setToolTip(tr("%1\nOpen the token in the inspector").arg(words.text));
    update();
}

QSize SignatureRow::sizeHint() const
{
    return {200, px(50)};
}

void SignatureRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SignatureRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SignatureRow::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? c.press : c.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 3, -4, -4), radius::button,
                                radius::button);
    }
    const int iconSide = px(16);
    const double middle = height() / 2.0;
    const QColor ink = m_words.tone == Tone::Neutral ? c.text2 : c.ink(m_words.tone);
    paintIcon(&painter, QRectF(14, middle - iconSide / 2.0, iconSide, iconSide), m_words.icon, ink);
    paintIcon(&painter, QRectF(width() - 28, middle - 7, 14, 14), Icon::ChevronRight, c.text2);

    const int left = 14 + iconSide + 10;
    const int room = width() - left - 36;
    const QFont strong = roleFont(TextRole::Control);
    const QFont caption = roleFont(TextRole::Caption);
    const int titleHeight = QFontMetrics(strong).height();
    const int textHeight = QFontMetrics(caption).height();
    const int top = int(middle) - (titleHeight + textHeight) / 2;
    painter.setFont(strong);
    painter.setPen(m_words.tone == Tone::Bad ? c.bad : c.text);
    painter.drawText(QRect(left, top, room, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(m_words.title, Qt::ElideRight, room));
    painter.setFont(caption);
    painter.setPen(c.text2);
    painter.drawText(QRect(left, top + titleHeight, room, textHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(caption).elidedText(m_words.text, Qt::ElideRight, room));
}

TokenCard::TokenCard(QWidget *parent)
    : Card(parent),
      m_ring(new Ring(this)),
      m_title(new Label(QString(), TextRole::Strong, Ink::Text, this)),
      m_clock(new Label(QString(), TextRole::Caption, Ink::Text2, this)),
      m_renewal(new Label(QString(), TextRole::Caption, Ink::Text2, this)),
      m_signature(new SignatureRow(this))
{
    m_ring->setAccessibleName(tr("Time left"));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(5);
    lines->addStretch(1);
    lines->addWidget(m_title);
    lines->addWidget(m_clock);
    lines->addWidget(m_renewal);
    lines->addStretch(1);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 12, 12, 12);
    top->setSpacing(14);
    top->addWidget(m_ring, 0, Qt::AlignVCenter);
    top->addLayout(lines, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_signature);
    connect(m_signature, &QAbstractButton::clicked, this, &TokenCard::signatureClicked);
}

void TokenCard::setExpiry(const TokenView &view, UnixTime now)
{
    const ExpiryWords words = expiryWords(view, now);
    if (view.hasToken() && view.expiresAt)
        m_ring->setRemaining(*view.expiresAt - now,
                             view.issuedAt ? *view.expiresAt - *view.issuedAt : 0s);
    else
        m_ring->setUnknown();
    m_title->setText(words.title);
    m_clock->setText(words.clock);
    m_renewal->setText(words.renewal);
    m_renewal->setInk(words.renewalBad ? Ink::Bad : Ink::Text2);
    m_renewal->setLeadingIcon(words.renewalBad  ? Icon::CircleX
                                  : view.renews ? Icon::RefreshCw
                                                : Icon::Info);
}

void TokenCard::setSignature(const SignatureWords &words)
{
    m_signature->setWords(words);
}

void TokenCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(1, m_signature->y(), width() - 2, 1), colors(this).line);
}

} // namespace planops::gui
