// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/httpfile.h"
#include "fuzz.h"

using namespace planops;

// Lossless: what was read is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto file = workspace::HttpFile::parse(bytes);
    fuzz::require(file.toBytes() == bytes);
    for (qsizetype i = 0; i < file.blocks().size(); ++i)
        static_cast<void>(file.variablesFor(i));
    return 0;
}
