// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/keycaps.h"

#include "gui/theme/paint.h"

#include <QPainter>

namespace planops::gui {

KeyCaps::KeyCaps(QWidget *parent) : KeyCaps(QKeySequence(), parent)
{ }

KeyCaps::KeyCaps(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCaps::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

QSize KeyCaps::sizeHint() const
{
    const QSizeF size = keyCapsSize(m_keys);
    return {qCeil(size.width()), qCeil(size.height())};
}

void KeyCaps::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    paintKeyCaps(&painter, QPointF(0, height() / 2.0), m_keys, c.text2, c.line2);
}

} // namespace planops::gui
