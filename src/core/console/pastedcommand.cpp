// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/pastedcommand.h"

#include "core/console/saveddraft.h"
#include "core/workspace/importer.h"

#include <QCoreApplication>

namespace planops::console {

Result<PastedCommand> draftsOfCommand(const QString &command, const QString &apiBase)
{
    const auto imported = workspace::importBytes(workspace::Format::Curl, command.toUtf8(),
                                                 workspace::ImportOptions::forEditing());
    if (!imported)
        return tl::unexpected(imported.error());
    if (imported->requests.isEmpty())
        return failure(ErrorKind::Parse,
                       QCoreApplication::translate("planops::console::Draft",
                                                   "There is no address in this command."));
    PastedCommand pasted;
    pasted.notices = imported->notices;
    for (const workspace::FiledRequest &request : imported->filed()) {
        Draft draft = draftOf(request);
        draft.url = belowBase(draft.url, apiBase);
        pasted.drafts.append(draft);
    }
    return pasted;
}

} // namespace planops::console
