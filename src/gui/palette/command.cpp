// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/command.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace planops::gui {

Command commandFor(QAction *action, Icon icon)
{
    Command command;
    command.title = action->text().remove(QLatin1Char('&'));
    command.id = action->objectName().isEmpty() ? command.title : action->objectName();
    command.icon = icon;
    command.keys = action->shortcut();
    command.enabled = action->isEnabled();
    command.run = [action = QPointer(action)] {
        if (action != nullptr)
            action->trigger();
    };
    return command;
}

QString groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Commands:
        return QCoreApplication::translate("CommandPalette", "Commands");
    case CommandGroup::Endpoints:
        return QCoreApplication::translate("CommandPalette", "Endpoints");
    case CommandGroup::Projects:
        return QCoreApplication::translate("CommandPalette", "Projects");
    case CommandGroup::Saved:
        return QCoreApplication::translate("CommandPalette", "Saved requests");
    case CommandGroup::History:
        return QCoreApplication::translate("CommandPalette", "History");
    case CommandGroup::Profiles:
        return QCoreApplication::translate("CommandPalette", "Profiles");
    }
    return {};
}

} // namespace planops::gui
