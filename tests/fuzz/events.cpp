// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/eventstream.h"
#include "fuzz.h"

using namespace planops;
using namespace planops::http;

//! A stream says the same wherever its pieces are cut.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    EventStreamReader whole;
    const QList<ServerEvent> expected = whole.take(bytes);
    for (const qsizetype piece : {1, 3}) {
        EventStreamReader reader;
        QList<ServerEvent> events;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            events +=
                reader.take(QByteArrayView(bytes).sliced(at).first(qMin(piece, bytes.size() - at)));
        fuzz::require(events == expected);
    }
    return 0;
}
