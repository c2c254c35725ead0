// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/iconbutton.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QAction>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

// The part of a pane icon that stands for the pane, on the 24 grid; filled while the pane is shown.
QRectF paneOf(Icon icon)
{
    switch (icon) {
    case Icon::PanelLeft:
        return {3.6, 3.6, 5.2, 16.8};
    case Icon::PanelBottom:
        return {3.6, 15.2, 16.8, 5.2};
    case Icon::PanelRight:
        return {15.2, 3.6, 5.2, 16.8};
    default:
        return {};
    }
}

} // namespace

IconButton::IconButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconButton::IconButton(Icon icon, const QString &label, QWidget *parent) : IconButton(parent)
{
    m_icon = icon;
    setLabel(label);
}

void IconButton::setIconName(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label);
    updateToolTip();
}

void IconButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    updateToolTip();
}

void IconButton::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void IconButton::setSide(int pixels)
{
    m_side = std::max(24, pixels);
    updateGeometry();
}

void IconButton::setAction(QAction *action)
{
    if (m_action != nullptr)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = action;
    if (action == nullptr)
        return;
    setCheckable(action->isCheckable());
    connect(action, &QAction::changed, this, &IconButton::takeFromAction);
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    takeFromAction();
}

void IconButton::takeFromAction()
{
    setLabel(m_action->text().remove(QLatin1Char('&')));
    setKeys(m_action->shortcut());
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
}

void IconButton::updateToolTip()
{
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? m_label : u"%1 (%2)"_s.arg(m_label, keys));
}

QSize IconButton::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void IconButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const QRectF pane = paneOf(m_icon);
    const PressState state {isEnabled(), underMouse(), isDown(), isChecked() && pane.isNull()};
    paintButtonPanel(&painter, rect(), ButtonKind::Ghost, state, c);
    QRectF square(0, 0, px(16), px(16));
    square.moveCenter(QRectF(rect()).center());
    const QColor ink = !isEnabled()           ? c.disabled
        : isChecked()                         ? c.text
        : underMouse() && m_ink == Ink::Text2 ? c.text
                                              : c.ink(m_ink);
    paintIcon(&painter, square, m_icon, ink);
    if (isChecked() && !pane.isNull()) {
        const double unit = square.width() / 24;
        const QRectF filled(square.left() + pane.left() * unit, square.top() + pane.top() * unit,
                            pane.width() * unit, pane.height() * unit);
        paintPanel(&painter, filled, ink, {}, 1);
    }
}

} // namespace planops::gui
