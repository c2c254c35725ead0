// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/toast.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace planops::gui {

namespace {

constexpr int kShadow = 40;
constexpr int kWidth = 420;

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return Icon::CircleX;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Ok:
        return Icon::CircleCheck;
    default:
        return Icon::Info;
    }
}

} // namespace

Toast::Toast(const ToastMessage &message, QWidget *parent) : QFrame(parent), m_message(message)
{
    auto *title = new Label(message.title, TextRole::Strong, Ink::Text, this);
    title->setWordWrap(true);
    auto *text = new Label(message.text, TextRole::Body, Ink::Text2, this);
    text->setWordWrap(true);
    text->setVisible(!message.text.isEmpty());
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(title);
    words->addWidget(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kShadow + px(16) + 24, kShadow + 11, kShadow + 10, kShadow + 12);
    row->setSpacing(8);
    row->addLayout(words, 1);
    if (!message.actionText.isEmpty()) {
        auto *button = new Button(message.actionText, ButtonKind::Secondary, this);
        button->setControlHeight(28);
        button->installEventFilter(this);
        row->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &Button::clicked, this, [this] {
            const auto action = m_message.action;
            dismiss();
            if (action)
                action();
        });
    }
    auto *cross = new IconButton(Icon::Close, tr("Close"), this);
    cross->installEventFilter(this);
    row->addWidget(cross, 0, Qt::AlignVCenter);
    connect(cross, &IconButton::clicked, this, &Toast::dismiss);
    setFixedWidth(px(kWidth) + 2 * kShadow);
    setAccessibleName(message.text.isEmpty() ? message.title
                                             : message.title + QStringLiteral(". ") + message.text);

    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    considerLeaving();
}

QRect Toast::panelRect() const
{
    return rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
    Q_EMIT closed();
}

bool Toast::leavesByItself() const
{
    return m_message.tone != Tone::Bad && m_message.actionText.isEmpty();
}

// While it is hovered or has the keyboard, somebody reads it.
void Toast::considerLeaving()
{
    const bool read = underMouse() || (focusWidget() != nullptr && focusWidget()->hasFocus());
    if (leavesByItself() && !read)
        m_timer.start();
    else
        m_timer.stop();
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        considerLeaving();
    if (event->type() == QEvent::Show) {
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
    return QFrame::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &Toast::considerLeaving, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const QRectF panel = panelRect();
    paintShadow(&painter, panel, radius::toast, c);
    paintPanel(&painter, panel, c.raised, c.line2, radius::toast);
    const double side = px(16);
    paintIcon(&painter, QRectF(panel.left() + 14, panel.top() + 13, side, side),
              iconOf(m_message.tone), c.ink(m_message.tone));
}

} // namespace planops::gui
