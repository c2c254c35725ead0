// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/palettefeed.h"

using namespace Qt::StringLiterals;

namespace planops::gui {

QList<Command> PaletteFeed::commands() const
{
    QList<Command> result;
    for (const Actions::Menu &menu : actions.menus()) {
        for (QAction *action : menu.actions) {
            if (action == actions[Actions::ShowPalette])
                continue;
            Command command = commandFor(action);
            command.detail = menu.title;
            result.append(command);
        }
    }
    for (const SidebarEntry &entry : requests) {
        Command command;
        command.id = u"request:"_s + entry.method + entry.title;
        command.group = CommandGroup::Endpoints;
        command.title = entry.title;
        command.method = entry.method;
        command.detail = entry.toolTip;
        command.run = [open = openRequest, draft = entry.draft] { open(draft); };
        result.append(command);
    }
    for (const SidebarEntry &entry : projects) {
        Command command;
        command.id = u"project:"_s + entry.projectId;
        command.group = CommandGroup::Projects;
        command.title = entry.title;
        command.icon = Icon::Layers;
        command.run = [open = openProject, id = entry.projectId] { open(id); };
        result.append(command);
    }
    for (const auth::Profile &profile : profiles.profiles()) {
        Command command;
        command.id = u"profile:"_s + profile.id;
        command.group = CommandGroup::Profiles;
        command.title = profile.name;
        command.detail = auth::environmentLabel(profile.environment);
        command.icon = Icon::Server;
        command.run = [use = useProfile, id = profile.id] { use(id); };
        result.append(command);
    }
    return result;
}

} // namespace planops::gui
