// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"
#include "core/base/jsonstructure.h"
#include "fuzz.h"

#include <vector>

using namespace planops;

namespace {

bool isBracket(JsonReader::Kind kind)
{
    return kind == JsonReader::Kind::ObjectBegin || kind == JsonReader::Kind::ObjectEnd
        || kind == JsonReader::Kind::ArrayBegin || kind == JsonReader::Kind::ArrayEnd;
}

} // namespace

// The reader ends at the end or with words; of valid JSON the index finds the very same brackets.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    JsonReader reader(bytes);
    std::vector<qint64> read;
    qint64 before = -1;
    JsonReader::Event event = reader.next();
    for (; event.kind != JsonReader::Kind::End && event.kind != JsonReader::Kind::Error;
         event = reader.next()) {
        fuzz::require(event.begin > before && event.end > event.begin && event.end <= bytes.size());
        before = event.begin;
        if (isBracket(event.kind))
            read.push_back(event.begin);
    }
    fuzz::require(event.kind == JsonReader::Kind::End || !reader.problem().isEmpty());

    std::vector<qint64> indexed;
    JsonStructure structure(bytes);
    structure.forEach([&](qint64 offset, char character) {
        fuzz::require(offset < bytes.size() && bytes.at(offset) == character);
        if (character != ',')
            indexed.push_back(offset);
        return true;
    });
    fuzz::require(event.kind == JsonReader::Kind::Error || indexed == read);
    return 0;
}
