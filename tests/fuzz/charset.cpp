// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"
#include "fuzz.h"

#include <QUtf8StringView>

#include <array>

using namespace planops;

// Whatever the bytes are, and whatever they say of themselves: out comes UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const std::array charsets {declaredCharset(bytes), guessedCharset(bytes),
                               QByteArray("shift_jis"), QByteArray("utf-16"),
                               QByteArray("iso-2022-jp")};
    for (const QByteArray &charset : charsets) {
        if (const auto text = toUtf8(bytes, charset))
            fuzz::require(QUtf8StringView(*text).isValidUtf8());
    }
    return 0;
}
