// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/card.h"

#include "gui/theme/paint.h"

#include <QPainter>

namespace planops::gui {

Card::Card(QWidget *parent) : QFrame(parent)
{ }

void Card::setAccented(bool accented)
{
    m_accented = accented;
    update();
}

void Card::setSunken(bool sunken)
{
    m_sunken = sunken;
    update();
}

void Card::setCornerRadius(double pixels)
{
    m_corner = pixels;
    update();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    paintPanel(&painter, rect(), m_sunken ? c.sunken : c.raised, m_accented ? c.accentText : c.line,
               m_corner, m_accented ? 1.5 : 1);
}

} // namespace planops::gui
