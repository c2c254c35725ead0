// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpath/query.h"
#include "fuzz.h"
#include "support/jsonsource.h"

using namespace planops;

// A query is one, or an error with words; it selects places of the text, and ends when it is told
// to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const test::JsonSource source(
        OrderedJson::parse(
            R"({"a":[1,-2.5,"x",null,true,{"b":{"a":[]}}],"b":{"a":"xyz","":[[0]]},"ä":3})")
            .value());
    const auto query = jsonpath::Query::parse(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (!query) {
        fuzz::require(!query.error().message.isEmpty());
        return 0;
    }
    int looks = 0;
    const auto nodes = query->select(source, [&looks] { return ++looks < 5; });
    if (nodes) {
        for (const jsonpath::Node node : *nodes)
            fuzz::require(!source.json(node).isEmpty());
    }
    return 0;
}
