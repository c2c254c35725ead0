// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAccessibleInterface;

namespace planops::testkit {

//! \brief Asks \a root, and all below it, what a screen reader asks, also for what has just gone:
//! children, cells, and characters beyond the end.
//!
//! \return what cannot be: cells beyond the last row, and things that do not know their parent.
[[nodiscard]] QStringList readEverything(QAccessibleInterface &root);

} // namespace planops::testkit
