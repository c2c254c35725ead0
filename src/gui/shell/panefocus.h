// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace planops::gui {

//! \brief F6: the keyboard goes to the next visible pane (\a direction −1: the previous), to its
//! first control or list.
void focusNextPane(const QList<QWidget *> &panes, int direction);

//! \brief Tab: who gets the keyboard after \a from (\a next false: before it), around the ends;
//! null if there is nobody.
//!
//! Qt's order is that in which widgets came to the window, and a document opened late would come
//! after the panes to its right. Here the order of \a panes comes first, then Qt's.
[[nodiscard]] QWidget *neighbourInTabOrder(const QWidget *from, const QList<QWidget *> &panes,
                                           bool next);

} // namespace planops::gui
