// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace planops::gui {

class Label;

//! \brief What was left out, as a list in \a label: the first few, and how many more there are. The
//! label hides while there is nothing to say.
void showNoticesIn(Label &label, QStringList notices);

} // namespace planops::gui
