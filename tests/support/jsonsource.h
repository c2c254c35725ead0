// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/orderedjson.h"
#include "core/jsonpath/source.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace planops::test {

//! \brief A small JSON text for queries.
class JsonSource final : public jsonpath::Source
{
public:
    explicit JsonSource(const OrderedJson &json) { add(json, {}); }

    [[nodiscard]] jsonpath::Node root() const override { return 0; }
    [[nodiscard]] Type type(jsonpath::Node node) const override
    {
        const OrderedJson &json = at(node).json;
        switch (json.kind) {
        case OrderedJson::Kind::Object:
            return Type::Object;
        case OrderedJson::Kind::Array:
            return Type::Array;
        case OrderedJson::Kind::Text:
            return Type::String;
        case OrderedJson::Kind::Number:
            return Type::Number;
        default:
            return json.isNull() ? Type::Null : json.token == "true" ? Type::True : Type::False;
        }
    }
    [[nodiscard]] jsonpath::Node firstChild(jsonpath::Node node) const override
    {
        return at(node).children.empty() ? -1 : at(node).children.front();
    }
    [[nodiscard]] jsonpath::Node nextSibling(jsonpath::Node node) const override
    {
        return at(node).next;
    }
    [[nodiscard]] qint32 childCount(jsonpath::Node node) const override
    {
        return static_cast<qint32>(at(node).children.size());
    }
    [[nodiscard]] QString name(jsonpath::Node node) const override { return at(node).name; }
    [[nodiscard]] QString text(jsonpath::Node node) const override { return at(node).json.text(); }
    [[nodiscard]] double number(jsonpath::Node node) const override
    {
        return at(node).json.token.toDouble();
    }
    [[nodiscard]] QByteArray json(jsonpath::Node node) const
    {
        return QJsonDocument(QJsonArray {at(node).json.toJson()}).toJson(QJsonDocument::Compact);
    }

private:
    struct Entry
    {
        OrderedJson json;
        QString name;
        std::vector<jsonpath::Node> children;
        jsonpath::Node next = -1;
    };

    [[nodiscard]] const Entry &at(jsonpath::Node node) const
    {
        return m_entries.at(static_cast<size_t>(node));
    }
    jsonpath::Node add(const OrderedJson &json, const QString &name)
    {
        const auto node = static_cast<jsonpath::Node>(m_entries.size());
        m_entries.push_back({json, name, {}, -1});
        for (qsizetype i = 0; i < json.values.size(); ++i) {
            const jsonpath::Node child =
                add(json.values.at(i),
                    json.kind == OrderedJson::Kind::Object ? json.nameAt(i) : QString());
            auto &children = m_entries.at(static_cast<size_t>(node)).children;
            if (!children.empty())
                m_entries.at(static_cast<size_t>(children.back())).next = child;
            children.push_back(child);
        }
        return node;
    }

    std::vector<Entry> m_entries;
};

} // namespace planops::test
