// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QStringList>

namespace planops::console {

//! \brief What a command line for curl asks for, ready to be edited.
struct PastedCommand
{
    QList<Draft> drafts; //!< At least one; several for curl's --next or several addresses.
    QStringList notices; //!< What was left out, translated.
};

//! \brief A body that is a file (--data-binary @file, -T file) is named and streamed when it is
//! sent. Files that make a part of one (-d @file drops line ends) are read, up to
//! workspace::largestEditedBody bytes: thread any, and not the window's. Addresses below \a apiBase
//! become paths. Errors: as workspace::importBytes(), and Parse if there is no request in it.
[[nodiscard]] Result<PastedCommand> draftsOfCommand(const QString &command, const QString &apiBase);

} // namespace planops::console
