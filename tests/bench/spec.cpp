// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An API's document of 2,000 operations: reading it over parsing its JSON, and one answer of 1 MB
// checked.
#include "bench/material.h"
#include "bench/table.h"
#include "core/spec/answercheck.h"

#include <QJsonDocument>

#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

int main()
{
    const QByteArray json = openApiDocument(1000);
    const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
    simdjson::dom::parser parser;
    const auto parse = [&] {
        return secondsOf([&] { return parser.parse(padded).error() == simdjson::SUCCESS; });
    };
    const Pair read = takeTurns(
        7,
        [&json] {
            return secondsOf([&json] {
                const auto document = spec::readDocument(json);
                return document && document->operations.size() == 2000
                    && document->problems.isEmpty();
            });
        },
        parse);
    row(u"P12"_s, u"2,000 operations read, wall time over simdjson's parsing"_s, read.ratio(), 4,
        medians(read, 1000, u"ms"_s));

    const spec::Document document = spec::readDocument(json).value();
    QByteArray body = "{\"id\":1,\"items\":[";
    while (body.size() < 1024 * 1024)
        body += "{\"id\":2,\"name\":\"A name of some length\",\"items\":[{\"id\":3}]},";
    body.chop(1);
    body += "]}";
    const Pair checked = takeTurns(
        7,
        [&] {
            return secondsOf([&] {
                const auto findings = spec::checkAnswer(document, document.operations.constFirst(),
                                                        {200, "application/json", body, false});
                return findings.list.isEmpty() && findings.isComplete;
            });
        },
        [&body] { return secondsOf([&] { return QJsonDocument::fromJson(body).isObject(); }); });
    row(u"Contract"_s, u"1 MB of answer checked, wall time over QJsonDocument's parsing"_s,
        checked.ratio(), 20, medians(checked, 1000, u"ms"_s));
    return 0;
}
