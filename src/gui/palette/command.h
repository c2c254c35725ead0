// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;

namespace planops::gui {

//! The groups of the palette, in the order in which they are shown.
enum class CommandGroup { Commands, Endpoints, Projects, Saved, History, Profiles };

//! \brief One line of the command palette.
struct Command
{
    QString id; //!< stable, for the list of what was used lately
    CommandGroup group = CommandGroup::Commands;
    QString title;
    QString detail; //!< grey, after the title; searched too, with less weight
    QString method; //!< "GET": shown instead of an icon, and the title is then in code font if it
                    //!< is a path
    Icon icon = Icon::None;
    QKeySequence keys;
    bool enabled = true;
    std::function<void()> run;
    std::function<void()> runInNewTab; //!< Ctrl+Enter; empty: like run
};

//! A command that mirrors \a action: its text without "&", its shortcut, its state; run triggers
//! it.
[[nodiscard]] Command commandFor(QAction *action, Icon icon = Icon::None);

//! "Commands", "Endpoints", … translated.
[[nodiscard]] QString groupTitle(CommandGroup group);

} // namespace planops::gui
