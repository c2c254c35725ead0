// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/dotenv.h"
#include "fuzz.h"

using namespace planops;

// Names and values, or an error that names its line.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = auth::Dotenv::parse(fuzz::bytesOf(data, size), [](const QString &name) {
        return name.size() > 3 ? name : QString();
    });
    if (file) {
        for (const QString &name : file->names())
            fuzz::require(file->contains(name));
    } else {
        fuzz::require(file.error().code.toInt() > 0
                      || file.error().code == QStringLiteral("encoding"));
    }
    return 0;
}
