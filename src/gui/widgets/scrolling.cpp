// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scrolling.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace planops::gui {

void fillScrolling(QWidget *holder, QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea(holder);
    scroll->setAccessibleName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(holder);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

} // namespace planops::gui
