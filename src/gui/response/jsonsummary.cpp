// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsonsummary.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonstructure.h"
#include "gui/widgets/jsonformatter.h"

#include <algorithm>

namespace planops::gui {

namespace {
constexpr qint64 longestGlance = qint64 {4} * 1024;
constexpr int bestRank = 2;
} // namespace

JsonSummary summaryOf(QByteArrayView object)
{
    using Kind = JsonReader::Kind;
    JsonReader reader(object.first(std::min<qint64>(object.size(), longestGlance)));
    JsonSummary summary;
    int best = 0;
    int rank = 0; // of the key before the value
    for (JsonReader::Event event = reader.next();
         event.kind != Kind::End && event.kind != Kind::Error && best < bestRank;
         event = reader.next()) {
        const qint64 length = event.end - event.begin;
        if (event.kind == Kind::String && rank > best && length > 2) {
            best = rank;
            summary = {event.begin + 1, length - 2};
        }
        const bool isOwn = event.kind == Kind::Key && reader.depth() == 1;
        rank = isOwn ? summaryRank(object.sliced(event.begin, length)) : 0;
    }
    return summary;
}

qint64 itemsOf(QByteArrayView container)
{
    qint64 items = 1;
    int depth = 0;
    JsonStructure(container).forEach([&](qint64, char c) {
        if (c == ',')
            items += depth == 1 ? 1 : 0;
        else
            depth += c == '{' || c == '[' ? 1 : -1;
        return true;
    });
    return items;
}

} // namespace planops::gui
