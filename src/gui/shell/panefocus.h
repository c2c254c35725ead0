// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace planops::gui {

//! \brief F6: the keyboard goes to the next visible pane (\a direction −1: the previous), to its
//! first control or list.
void focusNextPane(const QList<QWidget *> &panes, int direction);

} // namespace planops::gui
