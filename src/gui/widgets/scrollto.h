// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace planops::gui {

//! \brief Scrolls the areas around \a widget so far that it can be seen: Qt does so for Tab alone,
//! not for a keyboard that is put somewhere.
void scrollTo(QWidget &widget);

} // namespace planops::gui
