// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/button.h"

#include "gui/theme/fonts.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace planops::gui {

namespace {

constexpr int kPadding = 12;
constexpr int kIconSide = 16;
constexpr int kIconGap = 7;
constexpr int kCapsGap = 9;
constexpr int kArrow = 14;

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

Button::Button(QWidget *parent) : Button(QString(), ButtonKind::Secondary, parent)
{ }

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setTextRole(this, TextRole::Control);
    setAutoDefault(false);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(const QString &text, Icon icon, ButtonKind kind, QWidget *parent)
    : Button(text, kind, parent)
{
    m_icon = icon;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setControlHeight(int pixels)
{
    m_height = pixels;
    updateGeometry();
}

void Button::setAction(QAction *action)
{
    if (m_action != nullptr)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = action;
    if (action == nullptr)
        return;
    connect(action, &QAction::changed, this, &Button::takeFromAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    takeFromAction();
}

void Button::takeFromAction()
{
    setText(withoutMnemonic(m_action->text()));
    setEnabled(m_action->isEnabled());
    setKeys(m_action->shortcut());
    if (!m_action->statusTip().isEmpty())
        setToolTip(m_action->statusTip());
}

double Button::contentWidth() const
{
    double width = fontMetrics().horizontalAdvance(withoutMnemonic(text()));
    if (m_icon != Icon::None)
        width += px(kIconSide) + (text().isEmpty() ? 0 : kIconGap);
    if (!m_keys.isEmpty())
        width += kCapsGap + keyCapsSize(m_keys).width();
    if (menu() != nullptr)
        width += 6 + kArrow;
    return width;
}

QSize Button::sizeHint() const
{
    const int height = px(m_height);
    return {std::max(height, qCeil(contentWidth()) + 2 * kPadding), height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QPushButton::event(event);
}

void Button::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const PressState state {isEnabled(), underMouse(), isDown(), isChecked()};
    paintButtonPanel(&painter, rect(), m_kind, state, c);
    const QColor ink = buttonInk(m_kind, state, c);
    double x = std::max(0.0, (width() - contentWidth()) / 2);
    const double middle = height() / 2.0;
    if (m_icon != Icon::None) {
        const double side = px(kIconSide);
        paintIcon(&painter, QRectF(x, middle - side / 2, side, side), m_icon,
                  buttonIconInk(m_kind, state, c));
        x += side + kIconGap;
    }
    double tail = 0;
    if (!m_keys.isEmpty())
        tail += kCapsGap + keyCapsSize(m_keys).width();
    if (menu() != nullptr)
        tail += 6 + kArrow;
    painter.setFont(font());
    painter.setPen(ink);
    const double textRoom = std::max(0.0, width() - x - tail - std::min<double>(kPadding, x));
    const QString shown =
        fontMetrics().elidedText(withoutMnemonic(text()), Qt::ElideRight, qCeil(textRoom) + 1);
    const double textWidth = fontMetrics().horizontalAdvance(shown);
    painter.drawText(QRectF(x, 0, textWidth + 2, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    x += textWidth;
    if (!m_keys.isEmpty()) {
        const bool onFill = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger;
        const QColor edge = !state.enabled ? c.line2
            : onFill ? mix(m_kind == ButtonKind::Primary ? c.accent : c.danger, c.onAccent, 0.55)
                     : c.line2;
        paintKeyCaps(&painter, QPointF(x + kCapsGap, middle), m_keys,
                     state.enabled ? (onFill ? c.onAccent : c.text2) : c.disabled, edge);
    }
    if (menu() != nullptr)
        paintIcon(&painter,
                  QRectF(width() - kPadding - kArrow + 2, middle - kArrow / 2.0, kArrow, kArrow),
                  Icon::ChevronDown, buttonIconInk(m_kind, state, c));
}

} // namespace planops::gui
