// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/actions.h"
#include "gui/widgets/sheet.h"

namespace planops::gui {

//! \brief Every shortcut, by menu; made from the same actions as the menus.
class ShortcutsSheet : public Sheet
{
    Q_OBJECT

public:
    ShortcutsSheet(const QList<Actions::Menu> &menus, QWidget *window);
};

} // namespace planops::gui
