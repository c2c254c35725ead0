// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/palette/command.h"
#include "gui/shell/actions.h"
#include "gui/shell/sidebarmodel.h"

#include "core/auth/profilestore.h"

namespace planops::gui {

//! \brief What the palette offers, and whom it tells.
struct PaletteFeed
{
    const Actions &actions;
    const auth::ProfileStore &profiles;
    const QList<SidebarEntry> &projects;
    const QList<SidebarEntry> &requests;
    std::function<void(const QString &)> openProject;
    std::function<void(const console::Draft &)> openRequest;
    std::function<void(const QString &)> useProfile;

    [[nodiscard]] QList<Command> commands() const;
};

} // namespace planops::gui
