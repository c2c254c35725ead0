// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P12: the document of a large API, from bytes to a list that can be filtered, over parsing its
// JSON and over Swagger UI. Beside that the whole of it read, and one answer of 1 MB checked.
#include "bench/material.h"
#include "bench/reference/swaggerpage.h"
#include "bench/table.h"
#include "core/spec/answercheck.h"
#include "core/spec/outline.h"
#include "gui/spec/endpointlist.h"
#include "gui/spec/endpointmodel.h"

#include <QApplication>
#include <QJsonDocument>
#include <QScrollBar>
#include <QWindow>

#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

namespace {

//! From bytes to a list that somebody can filter, over simdjson's parsing of the same bytes.
Pair listing(const QByteArray &json, qsizetype operations)
{
    const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
    simdjson::dom::parser parser;
    return takeTurns(
        15,
        [&] {
            return secondsOf([&] {
                gui::EndpointModel model;
                model.setDocument(spec::outlineOf(json));
                model.setFilter(u"get"_s);
                return model.shownCount() == operations / 2;
            });
        },
        [&] {
            return secondsOf([&] { return parser.parse(padded).error() == simdjson::SUCCESS; });
        });
}

Pair reading(const QByteArray &json, qsizetype operations)
{
    return takeTurns(
        7,
        [&] {
            return secondsOf([&] {
                const auto document = spec::readDocument(json);
                return document && document->operations.size() == operations
                    && document->problems.isEmpty();
            });
        },
        [&] { return secondsOf([&] { return QJsonDocument::fromJson(json).isObject(); }); });
}

//! How long the window does nothing else: the list is shown, then the whole takes its place.
void measureShowing(const QByteArray &json, qsizetype operations)
{
    const spec::Document outline = spec::outlineOf(json);
    const spec::Document whole = spec::readDocument(json).value();
    QList<double> listed;
    QList<double> swapped;
    for (int round = 0; round < 15; ++round) {
        gui::EndpointModel model;
        gui::EndpointList view(model);
        view.resize(400, 800);
        view.show();
        while (!view.windowHandle()->isExposed()) // Before that repaint() does nothing.
            QCoreApplication::processEvents();
        const auto timed = [&](const spec::Document &document) {
            return secondsOf([&] {
                       model.setDocument(document);
                       view.viewport()->repaint();
                       return view.verticalScrollBar()->maximum() > 0; // Laid out, that is.
                   })
                * 1000;
        };
        listed.append(timed(outline));
        swapped.append(timed(whole));
    }
    row(u"P13"_s,
        u"%L1 operations listed and painted, while the document is read, in ms"_s.arg(operations),
        median(listed), 16,
        u"the whole takes their place in %1 ms"_s.arg(median(swapped), 0, 'f', 1));
}

//! The same for the same document: from bytes (ours has them, the page asks for them) to a list.
void compareWithSwagger(const QByteArray &json, const QList<double> &ours)
{
    constexpr int rounds = 3;
    constexpr std::chrono::seconds longest {120};
    const QString what = u"the same, over Swagger UI in headless Chromium"_s;
    if (const QString missing = SwaggerPage::missing(); !missing.isEmpty()) {
        skip(u"P12"_s, what, missing);
        return;
    }
    SwaggerPage page(json);
    Pair pair {ours, {}};
    QString atLeast;
    for (int round = 0; round < rounds && atLeast.isEmpty(); ++round) {
        const auto seconds = page.open(longest);
        if (!seconds)
            atLeast = u", which was not done then"_s;
        pair.reference.append(seconds.value_or(static_cast<double>(longest.count())));
    }
    row(u"P12"_s, what, pair.ratio(), 1 / 30.0, medians(pair, 1000, u"ms"_s) + atLeast);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QByteArray large = largeOpenApiDocument();
    const QByteArray json = openApiDocument(1000);
    const Pair listed = listing(large, 1000);
    row(u"P12"_s,
        u"document of %1 MB, from bytes to a filtered list, over simdjson's parsing"_s.arg(
            static_cast<double>(large.size()) / 1e6, 0, 'f', 1),
        listed.ratio(), 4, medians(listed, 1000, u"ms"_s));
    compareWithSwagger(large, listed.ours);
    const Pair small = listing(json, 2000);
    row(u"Contract"_s, u"2,000 operations on one line of 1 MB listed, over simdjson's parsing"_s,
        small.ratio(), 10, medians(small, 1000, u"ms"_s));
    const Pair readLarge = reading(large, 1000);
    row(u"Contract"_s,
        u"a document of 10 MB read and checked as a whole, over QJsonDocument's parsing"_s,
        readLarge.ratio(), 6, medians(readLarge, 1000, u"ms"_s));
    const Pair read = reading(json, 2000);
    row(u"Contract"_s,
        u"2,000 operations read and checked, wall time over QJsonDocument's parsing"_s,
        read.ratio(), 6, medians(read, 1000, u"ms"_s));
    measureShowing(json, 2000);
    measureShowing(openApiDocument(10'000), 20'000);

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
