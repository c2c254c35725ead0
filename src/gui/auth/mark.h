// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"

#include <QPainter>
#include <QWidget>

namespace planops::gui {

//! \brief The mark of the program; decoration.
class Mark : public QWidget
{
public:
    explicit Mark(int side, QWidget *parent = nullptr) : QWidget(parent)
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(&painter, rect(), colors(this));
    }
};

} // namespace planops::gui
