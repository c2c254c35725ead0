// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/documentjson.h"

#include "core/spec/memberorder.h"

#include <QJsonArray>
#include <QVarLengthArray>

#include <simdjson.h>

#include <algorithm>

namespace planops::spec {

namespace {

constexpr int deepestJson = 512; // Levels; a thread's stack is small.

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Throws nothing: every access is to what the parser has seen.
class JsonMaker
{
public:
    QJsonValue value(const simdjson::dom::element &element)
    {
        using Type = simdjson::dom::element_type;
        switch (element.type()) {
        case Type::OBJECT:
            return object(simdjson::dom::object(element), nullptr);
        case Type::ARRAY:
            return array(simdjson::dom::array(element));
        case Type::STRING:
            return textOf(std::string_view(element));
        case Type::INT64:
            return static_cast<qint64>(std::int64_t(element));
        case Type::UINT64: // As QJsonDocument has it.
            return static_cast<double>(std::uint64_t(element));
        case Type::DOUBLE:
            return double(element);
        case Type::BOOL:
            return bool(element);
        default:
            return {QJsonValue::Null};
        }
    }

    //! \a names, if given, are its members as they are written.
    QJsonObject object(const simdjson::dom::object &from, QStringList *names)
    {
        struct Field
        {
            QString name;
            simdjson::dom::element value;
        };
        if (m_path.size() > deepestJson) {
            m_isTooDeep = true;
            return {};
        }
        QVarLengthArray<Field, 32> fields;
        for (const simdjson::dom::key_value_pair field : from) {
            fields.append({textOf(field.key), field.value});
            if (names)
                names->append(fields.last().name);
        }
        // Members that come in QJsonObject's own order are put at its end, which costs nothing.
        std::stable_sort(fields.begin(), fields.end(),
                         [](const Field &a, const Field &b) { return a.name < b.name; });
        QJsonObject made;
        QList<std::pair<QString, QStringList>> orders;
        for (const Field &field : fields) {
            m_path.append(field.name);
            if (field.value.is_object() && keepsOrder(m_path)) {
                orders.append({field.name, {}});
                made.insert(field.name,
                            object(simdjson::dom::object(field.value), &orders.last().second));
            } else {
                made.insert(field.name, value(field.value));
            }
            m_path.removeLast();
        }
        for (const auto &[member, order] : std::as_const(orders))
            keepOrder(made, member, order);
        return made;
    }

    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }

private:
    QJsonArray array(const simdjson::dom::array &from)
    {
        QJsonArray made;
        m_path.append(QString());
        for (const simdjson::dom::element element : from)
            made.append(value(element));
        m_path.removeLast();
        return made;
    }

    QStringList m_path;
    bool m_isTooDeep = false;
};

} // namespace

std::optional<QJsonObject> documentJson(const QByteArray &json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    const auto problem =
        parser.parse(json.constData(), static_cast<std::size_t>(json.size())).get(root);
    if (problem != simdjson::SUCCESS || !root.is_object())
        return std::nullopt;
    JsonMaker maker;
    const QJsonObject made = maker.object(simdjson::dom::object(root), nullptr);
    return maker.isTooDeep() ? std::nullopt : std::optional(made);
}

} // namespace planops::spec
