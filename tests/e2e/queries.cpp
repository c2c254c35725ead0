// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers JSONPath queries by core/jsonpath, in the words of peerqueries.mjs.
#include "core/jsonpath/query.h"

#include "support/jsonsource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace planops;
using namespace Qt::StringLiterals;

namespace {

using Locations = QHash<jsonpath::Node, QJsonArray>;

void locate(const jsonpath::Source &source, jsonpath::Node node, const QJsonArray &location,
            Locations &locations)
{
    locations.insert(node, location);
    const bool isObject = source.type(node) == jsonpath::Source::Type::Object;
    int index = 0;
    for (auto child = source.firstChild(node); child >= 0; child = source.nextSibling(child)) {
        QJsonArray below = location;
        below.append(isObject ? QJsonValue(source.name(child)) : QJsonValue(index++));
        locate(source, child, below, locations);
    }
}

QJsonObject answer(const OrderedJson &asked)
{
    const auto query = jsonpath::Query::parse(asked.at({u"query"_s}).text());
    if (!query)
        return {{u"error"_s, query.error().message}};
    const test::JsonSource source(asked.at({u"document"_s}));
    const auto nodes = query->select(source, [] { return true; });
    if (!nodes)
        return {{u"error"_s, nodes.error().message}};
    Locations locations;
    locate(source, source.root(), {}, locations);
    QJsonArray paths;
    for (const jsonpath::Node node : *nodes)
        paths.append(locations.value(node));
    return {{u"paths"_s, paths}};
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const auto asked = OrderedJson::parse(QByteArray::fromStdString(line));
        if (!asked)
            return 2;
        std::cout << QJsonDocument(answer(*asked)).toJson(QJsonDocument::Compact).constData()
                  << '\n';
    }
    return 0;
}
