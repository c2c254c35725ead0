// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace planops::gui {

//! \brief Deletes the widgets and items of \a layout, for lists that are built anew.
void emptyLayout(QLayout &layout);

} // namespace planops::gui
