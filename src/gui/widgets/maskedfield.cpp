// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/maskedfield.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/iconbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace planops::gui {

MaskedField::MaskedField(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_reveal(new IconButton(Icon::Eye, tr("Show"), this)),
      m_copy(new IconButton(Icon::Copy, tr("Copy"), this))
{
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    m_text->setProperty("embedded", true);
    setTextRole(m_text, TextRole::Code);
    m_reveal->setSide(26);
    m_copy->setSide(26);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, 3, 3, 3);
    row->setSpacing(1);
    row->addWidget(m_text, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    setFocusProxy(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_reveal, &IconButton::clicked, this, [this] { setRevealed(!m_revealed); });
    connect(m_copy, &IconButton::clicked, this, &MaskedField::copyRequested);
    m_text->installEventFilter(this);
    updateText();
}

QString MaskedField::masked(const Secret &secret)
{
    constexpr qsizetype kHead = 10;
    constexpr qsizetype kTail = 3;
    if (secret.isEmpty())
        return {};
    // Too short to show a part of: that part would be most of it.
    if (secret.size() < 4 * (kHead + kTail))
        return QString(16, QChar(0x2022));
    const QByteArray &bytes = secret.reveal();
    return QString::fromLatin1(bytes.left(kHead)) + QString(16, QChar(0x2022))
        + QString::fromLatin1(bytes.right(kTail));
}

void MaskedField::setSecret(const Secret &secret)
{
    if (m_secret == secret)
        return;
    m_secret = secret;
    m_revealed = false;
    updateText();
}

void MaskedField::setRevealed(bool revealed)
{
    m_revealed = revealed;
    updateText();
}

void MaskedField::setLabel(const QString &label)
{
    setAccessibleName(label);
    m_text->setAccessibleName(label);
}

void MaskedField::updateText()
{
    const bool any = !m_secret.isEmpty();
    m_text->setText(m_revealed ? QString::fromUtf8(m_secret.reveal()) : masked(m_secret));
    m_text->setCursorPosition(0);
    m_reveal->setIconName(m_revealed ? Icon::EyeOff : Icon::Eye);
    m_reveal->setLabel(m_revealed ? tr("Hide") : tr("Show"));
    m_reveal->setEnabled(any);
    m_copy->setEnabled(any);
}

QSize MaskedField::sizeHint() const
{
    return {px(240), px(32)};
}

void MaskedField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setRevealed(false);
}

bool MaskedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void MaskedField::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    FieldState state;
    state.enabled = isEnabled();
    state.focused = m_text->hasFocus();
    paintFieldFrame(&painter, rect(), state, colors(this));
}

} // namespace planops::gui
