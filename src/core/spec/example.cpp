// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/example.h"

#include "core/spec/flatschema.h"
#include "core/spec/formats.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr int deepestExample = 6; // Members that may be left out are left out below.
constexpr int deepestNeeded = 24; // Where even what is needed ends.
constexpr int mostMade = 20'000;

class ExampleMaker
{
public:
    ExampleMaker(const Document &document, SchemaChecker::Direction direction)
        : m_document(document), m_checker(document, direction), m_direction(direction)
    { }

    [[nodiscard]] QJsonValue make(const QJsonValue &schema, int depth);

private:
    [[nodiscard]] QJsonValue given(const QJsonObject &schema, const QJsonValue &whole);
    [[nodiscard]] QJsonValue alternative(const QJsonObject &schema, const QJsonValue &whole,
                                         int depth);
    [[nodiscard]] QJsonValue plain(const QJsonObject &schema, int depth);
    [[nodiscard]] QJsonValue object(const QJsonObject &schema, int depth);
    [[nodiscard]] QJsonValue array(const QJsonObject &schema, int depth);
    [[nodiscard]] bool fits(const QJsonValue &value, const QJsonValue &schema)
    {
        return m_checker.check(value, schema).list.isEmpty();
    }

    const Document &m_document;
    SchemaChecker m_checker;
    SchemaChecker::Direction m_direction;
    int m_made = 0;
    QDeadlineTimer m_deadline {std::chrono::seconds(2)};
};

QJsonValue ExampleMaker::given(const QJsonObject &schema, const QJsonValue &whole)
{
    QJsonArray candidates;
    if (schema.contains("const"_L1))
        candidates.append(schema.value("const"_L1));
    if (schema.contains("example"_L1))
        candidates.append(schema.value("example"_L1));
    const QJsonArray examples = schema.value("examples"_L1).toArray();
    for (const QJsonValue &example : examples)
        candidates.append(example);
    if (schema.contains("default"_L1))
        candidates.append(schema.value("default"_L1));
    const QJsonArray choice = schema.value("enum"_L1).toArray();
    for (const QJsonValue &value : choice)
        candidates.append(value);
    // Null is a poor example, unless the document leaves little else.
    const bool isChosen = !choice.isEmpty() || schema.contains("const"_L1);
    constexpr qsizetype mostTried = 50;
    for (qsizetype i = 0; i < std::min(candidates.size(), mostTried); ++i) {
        if (!candidates.at(i).isNull() && fits(candidates.at(i), whole))
            return candidates.at(i);
    }
    if (isChosen && candidates.contains(QJsonValue()) && fits({}, whole))
        return {};
    return {QJsonValue::Undefined};
}

QJsonValue ExampleMaker::alternative(const QJsonObject &schema, const QJsonValue &whole, int depth)
{
    QJsonValue last {QJsonValue::Undefined};
    for (const QLatin1StringView kind : {"oneOf"_L1, "anyOf"_L1}) {
        const QJsonArray several = schema.value(kind).toArray();
        for (const QJsonValue &one : several) {
            QJsonObject joined = schema;
            joined.remove(kind);
            const QJsonValue discriminator = joined.take("discriminator"_L1);
            joinSchema(joined, flatSchema(m_document, one));
            QJsonValue value = make(joined, depth + 1);
            const QString tag = discriminator["propertyName"_L1].toString();
            if (value.isObject() && !tag.isEmpty() && !fits(value, whole)) {
                const QString reference = one["$ref"_L1].toString();
                const QJsonObject mapping = discriminator["mapping"_L1].toObject();
                QString name = reference.section(u'/', -1);
                for (auto it = mapping.begin(); it != mapping.end(); ++it) {
                    if (it.value() == reference)
                        name = it.key();
                }
                QJsonObject tagged = value.toObject();
                tagged.insert(tag, name);
                value = tagged;
            }
            if (!value.isNull() && fits(value, whole))
                return value;
            if (last.isUndefined() || last.isNull())
                last = value;
        }
    }
    return last;
}

QJsonValue ExampleMaker::make(const QJsonValue &schema, int depth)
{
    if (depth > deepestNeeded || ++m_made > mostMade || m_deadline.hasExpired()
        || !schema.isObject())
        return {};
    const QJsonObject own = flatSchema(m_document, schema);
    if (const QJsonValue value = given(own, schema); !value.isUndefined())
        return value;
    if (own.contains("oneOf"_L1) || own.contains("anyOf"_L1))
        return alternative(own, schema, depth);
    return plain(own, depth);
}

QString exampleText(const QJsonObject &schema)
{
    const QString pattern = schema.value("pattern"_L1).toString();
    QString text = pattern.isEmpty() ? exampleOfFormat(schema.value("format"_L1).toString())
                                     : exampleOfPattern(pattern);
    if (text.isNull())
        text = u"text"_s;
    constexpr double longest = 10'000;
    const auto least =
        static_cast<qsizetype>(std::clamp(schema.value("minLength"_L1).toDouble(0), 0.0, longest));
    const auto most = static_cast<qsizetype>(
        std::clamp(schema.value("maxLength"_L1).toDouble(longest), 0.0, longest));
    if (text.size() < least) {
        const QChar more = text.isEmpty() ? QChar(u'a') : text.back();
        text += QString(least - text.size(), more);
    }
    return text.left(most);
}

double exampleNumber(const QJsonObject &schema, bool isWhole)
{
    const double step = schema.value("multipleOf"_L1).toDouble(isWhole ? 1 : 0);
    double number = 1;
    const QJsonValue lowest = schema.value("minimum"_L1);
    const QJsonValue above = schema.value("exclusiveMinimum"_L1);
    const QJsonValue highest = schema.value("maximum"_L1);
    const QJsonValue below = schema.value("exclusiveMaximum"_L1);
    const double little = step > 0 ? step : 0.5;
    if (lowest.isDouble())
        number = std::max(number, lowest.toDouble() + (above.toBool() ? little : 0));
    if (above.isDouble())
        number = std::max(number, above.toDouble() + little);
    if (highest.isDouble())
        number = std::min(number, highest.toDouble() - (below.toBool() ? little : 0));
    if (below.isDouble())
        number = std::min(number, below.toDouble() - little);
    if (step <= 0)
        return number;
    // The multiple above, unless that is too much.
    const double up = std::ceil(number / step - 1e-9) * step;
    const bool isTooMuch = (highest.isDouble() && up > highest.toDouble())
        || (below.isDouble() && up >= below.toDouble());
    return isTooMuch ? std::floor(number / step + 1e-9) * step : up;
}

QJsonValue ExampleMaker::plain(const QJsonObject &schema, int depth)
{
    const QJsonValue type = schema.value("type"_L1);
    QString name = type.toString();
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several) {
        if (name.isEmpty() || name == "null"_L1)
            name = one.toString();
    }
    if (name == "object"_L1 || schema.contains("properties"_L1)
        || (name.isEmpty() && schema.contains("additionalProperties"_L1)))
        return object(schema, depth);
    if (name == "array"_L1 || schema.contains("items"_L1))
        return array(schema, depth);
    if (name == "integer"_L1 || name == "number"_L1
        || (name.isEmpty() && (schema.contains("minimum"_L1) || schema.contains("maximum"_L1))))
        return exampleNumber(schema, name == "integer"_L1);
    if (name == "boolean"_L1)
        return true;
    if (name == "null"_L1)
        return {};
    if (name == "string"_L1 || schema.contains("format"_L1) || schema.contains("pattern"_L1))
        return exampleText(schema);
    return QJsonObject(); // Anything goes.
}

QJsonValue ExampleMaker::object(const QJsonObject &schema, int depth)
{
    const QJsonObject members = schema.value("properties"_L1).toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    const QLatin1StringView hidden =
        m_direction == SchemaChecker::Direction::Answer ? "writeOnly"_L1 : "readOnly"_L1;
    QJsonObject made;
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QJsonObject member = m_document.resolved(it.value()).toObject();
        const bool isNeeded = required.contains(it.key());
        if (member.value(hidden).toBool()
            || (!isNeeded && (depth >= deepestExample || member.value("deprecated"_L1).toBool())))
            continue;
        const QJsonValue value = make(it.value(), depth + 1);
        if (isNeeded || fits(value, it.value()))
            made.insert(it.key(), value);
    }
    const QJsonValue additional = schema.value("additionalProperties"_L1);
    for (const QJsonValue &name : required) { // Named, but described nowhere or by a rule.
        if (!made.contains(name.toString()) && !members.contains(name.toString()))
            made.insert(name.toString(),
                        additional.isObject() ? make(additional, depth + 1)
                                              : QJsonValue(u"text"_s));
    }
    const double least =
        schema.value("minProperties"_L1)
            .toDouble(additional.isObject() && members.isEmpty() && depth < deepestExample ? 1 : 0);
    constexpr double most = 100;
    for (int i = 1; made.size() < std::min(least, most); ++i)
        made.insert(u"name"_s + QString::number(i),
                    additional.isObject() ? make(additional, depth + 1) : QJsonValue(u"text"_s));
    return made;
}

QJsonValue ExampleMaker::array(const QJsonObject &schema, int depth)
{
    QJsonArray made;
    const auto [first, rest] = elementSchemas(schema);
    for (const QJsonValue &one : first)
        made.append(make(one, depth + 1));
    const double most = schema.value("maxItems"_L1).toDouble(100);
    double least = schema.value("minItems"_L1).toDouble(0);
    if (rest.isObject() && depth < deepestExample && first.isEmpty())
        least = std::max(least, 1.0);
    least = std::min({least, most, 100.0});
    const bool isUnique = schema.value("uniqueItems"_L1).toBool();
    const QJsonArray choice = flatSchema(m_document, rest).value("enum"_L1).toArray();
    while (static_cast<double>(made.size()) < least) {
        QJsonValue value = rest.isObject() ? make(rest, depth + 1) : QJsonValue(u"text"_s);
        if (isUnique && made.contains(value)) { // Another one each time.
            const auto number = static_cast<int>(made.size());
            if (number < choice.size())
                value = choice.at(number);
            else if (value.isDouble())
                value = value.toDouble() + number;
            else if (value.isString())
                value = QString(value.toString() + QString::number(number));
        }
        made.append(value);
    }
    return made;
}

} // namespace

QJsonValue exampleOf(const Document &document, const QJsonValue &schema,
                     SchemaChecker::Direction direction)
{
    return ExampleMaker(document, direction).make(schema, 0);
}

} // namespace planops::spec
