// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/fieldshape.h"

#include "core/spec/flatschema.h"
#include "core/spec/memberorder.h"
#include "core/spec/schemawords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

using ShapeKind = FieldShape::Kind;
using JsonKind = OrderedJson::Kind;

constexpr int deepestShape = 16; // An alternative may be its only own.
constexpr double longText = 250; // Characters, from which one line is too little.

//! \a schema without \a members, and \a more beside it.
QJsonObject narrowed(QJsonObject schema, const QStringList &members, const QJsonValue &more)
{
    for (const QString &member : members)
        schema.remove(member);
    return {{u"allOf"_s, QJsonArray {schema, more}}};
}

bool isNullSchema(const Document &document, const QJsonValue &schema)
{
    const QJsonObject flat = flatSchema(document, schema);
    return flat.value("type"_L1) == "null"_L1
        || (flat.contains("const"_L1) && flat.value("const"_L1).isNull());
}

QString labelOf(const Document &document, const QJsonValue &schema)
{
    const QString title = document.resolved(schema)["title"_L1].toString();
    if (const QString name = schemaName(schema); !name.isEmpty())
        return name;
    return title.isEmpty() ? schemaWords(document, schema) : title;
}

QString tagOf(const QJsonObject &discriminator, const QJsonValue &schema)
{
    if (discriminator.isEmpty())
        return {};
    const QString reference = schema["$ref"_L1].toString();
    const QString name = schemaName(schema);
    const QJsonObject mapping = discriminator.value("mapping"_L1).toObject();
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (it.value() == reference || (!name.isEmpty() && it.value() == name))
            return it.key();
    }
    return name;
}

class ShapeReader
{
public:
    ShapeReader(const Document &document, const QJsonValue &schema, int depth)
        : m_document(document), m_schema(flatSchema(document, schema)), m_depth(depth)
    { }

    [[nodiscard]] FieldShape read()
    {
        if (readAlternatives(u"oneOf"_s) || readAlternatives(u"anyOf"_s))
            return m_shape;
        m_shape.description = m_schema.value("description"_L1).toString();
        m_shape.isDeprecated = m_schema.value("deprecated"_L1).toBool();
        m_shape.isReadOnly = m_schema.value("readOnly"_L1).toBool();
        m_shape.format = m_schema.value("format"_L1).toString();
        if (!readChoices())
            readTypes();
        return m_shape;
    }

private:
    //! With one alternative left beside null this is that one.
    bool readAlternatives(const QString &word)
    {
        const QJsonArray all = m_schema.value(word).toArray();
        QJsonArray real;
        for (const QJsonValue &one : all) {
            if (real.size() == FieldShape::mostAlternatives)
                break;
            if (!isNullSchema(m_document, one))
                real.append(one);
        }
        if (real.isEmpty() || m_depth > deepestShape)
            return false;
        const bool isNullable = real.size() < all.size() || isNullableItself();
        const QJsonObject discriminator = m_schema.value("discriminator"_L1).toObject();
        const auto joined = [&](const QJsonValue &one) {
            return narrowed(m_schema, {word, u"discriminator"_s, u"title"_s, u"nullable"_s}, one);
        };
        if (real.size() == 1) {
            m_shape = ShapeReader(m_document, joined(real.at(0)), m_depth + 1).read();
            m_shape.isNullable = m_shape.isNullable || isNullable;
            // What stands beside the alternatives is said of this place, and goes before.
            const QString description = m_schema.value("description"_L1).toString();
            if (!description.isEmpty())
                m_shape.description = description;
            return true;
        }
        m_shape.kind = ShapeKind::Alternatives;
        m_shape.isNullable = isNullable;
        m_shape.description = m_schema.value("description"_L1).toString();
        m_shape.isDeprecated = m_schema.value("deprecated"_L1).toBool();
        m_shape.isReadOnly = m_schema.value("readOnly"_L1).toBool();
        m_shape.discriminator = discriminator.value("propertyName"_L1).toString();
        for (const QJsonValue &one : real)
            m_shape.alternatives.append(
                {labelOf(m_document, one), joined(one), tagOf(discriminator, one)});
        return true;
    }

    [[nodiscard]] bool isNullableItself() const
    {
        return m_schema.value("nullable"_L1).toBool() || m_schema.value("x-nullable"_L1).toBool();
    }

    bool readChoices()
    {
        QJsonArray values = m_schema.value("enum"_L1).toArray();
        if (m_schema.contains("const"_L1))
            values = {m_schema.value("const"_L1)};
        for (const QJsonValue &value : std::as_const(values)) {
            if (value.isNull())
                m_shape.isNullable = true;
            else if (m_shape.choices.size() < FieldShape::mostChoices)
                m_shape.choices.append(value);
        }
        m_shape.isNullable = m_shape.isNullable || isNullableItself();
        if (m_shape.choices.isEmpty())
            return false;
        m_shape.kind = ShapeKind::Choice;
        return true;
    }

    void readTypes()
    {
        QStringList types;
        const QJsonValue type = m_schema.value("type"_L1);
        const QJsonArray several = type.toArray();
        for (const QJsonValue &one : several)
            types.append(one.toString());
        if (type.isString())
            types.append(type.toString());
        m_shape.isNullable = types.removeAll(u"null"_s) > 0 || isNullableItself();
        types.removeDuplicates();
        if (types.size() > 1) {
            m_shape.kind = ShapeKind::Alternatives;
            for (const QString &one : std::as_const(types))
                m_shape.alternatives.append(
                    {one, narrowed(m_schema, {u"type"_s}, QJsonObject {{u"type"_s, one}}), {}});
            return;
        }
        readType(types.isEmpty() ? impliedType() : types.constFirst());
    }

    [[nodiscard]] QString impliedType() const
    {
        if (m_schema.contains("properties"_L1) || m_schema.contains("additionalProperties"_L1))
            return u"object"_s;
        if (m_schema.contains("items"_L1) || m_schema.contains("prefixItems"_L1))
            return u"array"_s;
        const bool isText = m_schema.contains("pattern"_L1) || m_schema.contains("maxLength"_L1)
            || m_schema.contains("minLength"_L1);
        return isText ? u"string"_s : QString();
    }

    void readType(const QString &type)
    {
        if (type == "object"_L1) {
            readMembers();
        } else if (type == "array"_L1) {
            m_shape.kind = ShapeKind::Array;
            const auto [first, rest] = elementSchemas(m_schema);
            for (const QJsonValue &one : first)
                m_shape.firstElements.append(one);
            if (rest.isUndefined())
                m_shape.elements = true;
            else if (rest != QJsonValue(false))
                m_shape.elements = rest;
            else
                m_shape.elements = QJsonValue::Undefined;
        } else if (type == "boolean"_L1) {
            m_shape.kind = ShapeKind::Boolean;
        } else if (type == "integer"_L1 || type == "number"_L1) {
            m_shape.kind = ShapeKind::Number;
        } else if (type == "string"_L1 || type == "file"_L1) {
            m_shape.kind = ShapeKind::Text;
            m_shape.isFile = type == "file"_L1 || m_shape.format == "binary"_L1
                || (m_schema.contains("contentMediaType"_L1)
                    && !m_schema.contains("contentEncoding"_L1));
            m_shape.isLong = m_schema.value("maxLength"_L1).toDouble() >= longText;
        }
    }

    void readMembers()
    {
        m_shape.kind = ShapeKind::Object;
        const QJsonArray required = m_schema.value("required"_L1).toArray();
        QSet<QString> wanted;
        for (const QJsonValue &name : required)
            wanted.insert(name.toString());
        const QJsonObject properties = m_schema.value("properties"_L1).toObject();
        const QStringList names = orderedNames(m_schema, u"properties"_s);
        for (const QString &name : names.first(qMin(FieldShape::mostMembers, names.size())))
            m_shape.members.append({name, properties.value(name), wanted.contains(name)});
        std::stable_sort(m_shape.members.begin(), m_shape.members.end(),
                         [](const FieldShape::Member &a, const FieldShape::Member &b) {
                             return a.required && !b.required;
                         });
        const QJsonValue others = m_schema.value("additionalProperties"_L1);
        // Where members are listed and nothing is said of others, others are not promised.
        const bool isOpen = others.isUndefined() ? properties.isEmpty() : others.toBool(true);
        if (isOpen)
            m_shape.others = others.isObject() ? others : QJsonValue(true);
        else
            m_shape.others = QJsonValue::Undefined;
    }

    const Document &m_document;
    QJsonObject m_schema;
    int m_depth;
    FieldShape m_shape;
};

//! How much \a value looks like what \a schema asks for; negative: not at all.
int likeness(const Document &document, const FieldShape::Alternative &alternative,
             const OrderedJson &value)
{
    const FieldShape shape = fieldShape(document, alternative.schema);
    if (shape.kind == ShapeKind::Alternatives)
        return 0;
    if (!shape.holds(value) || (value.kind == JsonKind::Text && shape.kind == ShapeKind::Number))
        return -1'000;
    if (shape.kind == ShapeKind::Choice)
        return shape.choices.contains(value.toJson()) ? 10 : -500;
    if (shape.kind == ShapeKind::Any)
        return 0;
    if (shape.kind != ShapeKind::Object)
        return 5;
    int points = 5;
    const QStringList names = value.memberNames();
    for (const FieldShape::Member &member : shape.members) {
        if (!names.contains(member.name)) {
            points -= member.required ? 10 : 0;
            continue;
        }
        points += 2;
        const QJsonObject schema = flatSchema(document, member.schema);
        if (schema.contains("const"_L1))
            points += schema.value("const"_L1) == value.at({member.name}).toJson() ? 100 : -200;
    }
    for (const QString &name : names)
        points -= shape.member(name) || !shape.others.isUndefined() ? 0 : 3;
    return points;
}

} // namespace

const FieldShape::Member *FieldShape::member(const QString &name) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&name](const Member &member) { return member.name == name; });
    return found == members.end() ? nullptr : &*found;
}

QJsonValue FieldShape::elementAt(qsizetype index) const
{
    return index < firstElements.size() ? firstElements.at(index) : elements;
}

bool FieldShape::holds(const OrderedJson &value) const
{
    if (value.isMissing() || (value.isNull() && kind != Kind::Any))
        return true;
    switch (kind) {
    case Kind::Text:
        return value.kind == JsonKind::Text;
    case Kind::Number: // What is no number yet is a text.
        return value.kind == JsonKind::Number || value.kind == JsonKind::Text;
    case Kind::Boolean:
        return value.kind == JsonKind::Literal;
    case Kind::Object:
        return value.kind == JsonKind::Object;
    case Kind::Array:
        return value.kind == JsonKind::Array;
    case Kind::Choice:
    case Kind::Alternatives:
    case Kind::Any:
        break;
    }
    return true;
}

FieldShape fieldShape(const Document &document, const QJsonValue &schema)
{
    return ShapeReader(document, schema, 0).read();
}

int likelyAlternative(const Document &document, const FieldShape &shape, const OrderedJson &value)
{
    if (value.isMissing() || value.isNull())
        return 0;
    if (!shape.discriminator.isEmpty()) {
        const QString tag = value.at({shape.discriminator}).text();
        for (qsizetype i = 0; i < shape.alternatives.size() && !tag.isEmpty(); ++i) {
            if (shape.alternatives.at(i).tag == tag)
                return static_cast<int>(i);
        }
    }
    int best = 0;
    int most = std::numeric_limits<int>::min();
    for (qsizetype i = 0; i < shape.alternatives.size(); ++i) {
        const int points = likeness(document, shape.alternatives.at(i), value);
        if (points > most) {
            most = points;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace planops::spec
