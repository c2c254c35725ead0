// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/saveddraft.h"
#include "core/workspace/guess.h"
#include "core/workspace/httpfile.h"
#include "core/workspace/variables.h"
#include "fuzz.h"

using namespace planops;
using namespace planops::workspace;

//! What is read from a .http file for editing can be written back over itself, and says the same
//! then.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    static_cast<void>(guessFormat(bytes));
    for (const VariableUse &use : variablesIn(QString::fromUtf8(bytes)))
        fuzz::require(use.begin >= 0 && use.length > 4 && !use.name.isEmpty());
    const HttpFile file = HttpFile::parse(bytes);
    const QString path = QStringLiteral("/nowhere/saved.http");
    for (const SavedRequest &saved : savedIn(file, path)) {
        if (!saved.place.isSaved())
            continue;
        const auto filed = console::filed(console::draftOf(saved));
        HttpFile changed = file;
        if (!filed || !changed.replace(saved.place.position, filed->request, filed->bodyFile))
            continue; // The format cannot hold it: it is refused, not damaged.
        for (qsizetype i = 0; i < saved.place.position; ++i)
            fuzz::require(changed.blocks()[i].raw == file.blocks()[i].raw);
    }
    return 0;
}
