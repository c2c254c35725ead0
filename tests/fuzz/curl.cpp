// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"
#include "fuzz.h"

using namespace planops;

// An importer gives requests or an error with words.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    workspace::ImportOptions options;
    options.folder = QStringLiteral("/nonexistent");
    const auto imported =
        workspace::importBytes(workspace::Format::Curl, fuzz::bytesOf(data, size), options);
    fuzz::require(imported || !imported.error().message.isEmpty());
    return 0;
}
