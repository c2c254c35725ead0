// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P11: the index that shows 100 MB of JSON formatted.
#include "bench/material.h"
#include "bench/table.h"
#include "gui/response/jsonlines.h"

#include <QCoreApplication>

#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Material material = minifiedJson(100);
    const QByteArray json =
        material.head + material.piece.repeated(material.pieces) + material.tail;
    const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
    simdjson::dom::parser parser;
    qint64 rows = 0;
    const Pair pair = takeTurns(
        9,
        [&] {
            return secondsOf([&] {
                const gui::JsonLines lines(gui::ByteText::Storage {{}, json});
                rows = lines.rowCount();
                return lines.problemAt() < 0;
            });
        },
        [&] {
            return secondsOf([&] { return parser.parse(padded).error() == simdjson::SUCCESS; });
        });
    row(u"P11"_s, u"structural index of 100 MB of JSON, over simdjson's parsing"_s, pair.ratio(),
        1.2, medians(pair, 1000, u"ms"_s) + u", %L1 rows"_s.arg(rows));
    return 0;
}
