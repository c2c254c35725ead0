// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An API's document of 2,000 operations: reading it over parsing its JSON, and one answer of 1 MB
// checked.
#include "bench/table.h"
#include "core/spec/answercheck.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

namespace {

QByteArray largeDocument()
{
    QByteArray json =
        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Large\",\"version\":\"1\"},\"paths\":{";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray answer =
            "\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{"
            "\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/S"
            + n + "\"}}}},\"404\":{\"description\":\"none\"}}";
        json += "\"/r" + n
            + "/{id}\":{\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,"
              "\"schema\":{\"type\":\"integer\"}}],"
            + "\"get\":{\"operationId\":\"get" + n + "\",\"summary\":\"Get one\",\"tags\":[\"t"
            + QByteArray::number(i % 40) + "\"]," + answer + "},\"put\":{\"operationId\":\"put" + n
            + "\",\"requestBody\":{\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
              "\"#/components/schemas/S"
            + n + "\"}}}}," + answer + "}},";
    }
    json.chop(1);
    json += "},\"components\":{\"schemas\":{";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray n = QByteArray::number(i);
        json += "\"S" + n
            + "\":{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":"
              "\"integer\"},\"name\":{\"type\":\"string\",\"maxLength\":80},\"items\":{"
              "\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/S"
            + QByteArray::number((i + 1) % 1000) + "\"}}}},";
    }
    json.chop(1);
    return json + "}}}";
}

template <typename Job>
double secondsOf(Job job)
{
    QElapsedTimer timer;
    timer.start();
    if (!job())
        qFatal("the document was not read");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main()
{
    const QByteArray json = largeDocument();
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
        u"%1 ms, parsing alone %2 ms"_s.arg(median(read.ours) * 1000, 0, 'f', 0)
            .arg(median(read.reference) * 1000, 0, 'f', 0));

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
        checked.ratio(), 20,
        u"%1 ms, parsing alone %2 ms"_s.arg(median(checked.ours) * 1000, 0, 'f', 0)
            .arg(median(checked.reference) * 1000, 0, 'f', 0));
    return 0;
}
