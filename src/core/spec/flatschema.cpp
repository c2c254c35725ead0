// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/flatschema.h"

#include "core/spec/memberorder.h"
#include "core/spec/schemaindex.h"

#include <array>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr int deepestFlat = 24;
constexpr int mostReferences = 100;
constexpr int mostParts = 2'000; // Each allOf may name the one below twice: that doubles per level.

//! The words whose values are schemas, lists of them, or objects of them.
constexpr std::array wordsOfOne {"items"_L1,         "additionalProperties"_L1,
                                 "contains"_L1,      "unevaluatedProperties"_L1,
                                 "propertyNames"_L1, "unevaluatedItems"_L1,
                                 "not"_L1,           "if"_L1,
                                 "then"_L1,          "else"_L1};
constexpr std::array wordsOfSeveral {"oneOf"_L1, "anyOf"_L1, "prefixItems"_L1, "items"_L1};
constexpr std::array wordsOfNamed {"properties"_L1, "patternProperties"_L1, "dependentSchemas"_L1};

//! \a schema without its names; what stands in it can be read by itself.
QJsonObject opened(QJsonObject schema, const SchemaIndex::Scope &scope)
{
    for (const QLatin1StringView name :
         {scopeMember, "$id"_L1, "$anchor"_L1, "$dynamicAnchor"_L1, "$defs"_L1})
        schema.remove(name);
    for (const QLatin1StringView word : wordsOfOne) {
        if (const QJsonValue one = schema.value(word); one.isObject())
            schema.insert(word, SchemaIndex::placed(one, scope));
    }
    for (const QLatin1StringView word : wordsOfSeveral) {
        QJsonArray several = schema.value(word).toArray();
        for (qsizetype i = 0; i < several.size(); ++i)
            several.replace(i, SchemaIndex::placed(several.at(i), scope));
        if (!several.isEmpty())
            schema.insert(word, several);
    }
    for (const QLatin1StringView word : wordsOfNamed) {
        QJsonObject named = schema.value(word).toObject();
        for (auto it = named.begin(); it != named.end(); ++it)
            it.value() = SchemaIndex::placed(it.value(), scope);
        if (!named.isEmpty())
            schema.insert(word, named);
    }
    return schema;
}

class Flattener
{
public:
    explicit Flattener(const Document &document)
        : m_index(document), m_hasScopes(m_index.hasResources())
    { }

    [[nodiscard]] QJsonObject part(const QJsonValue &schema, const SchemaIndex::Scope &above,
                                   int depth)
    {
        QJsonObject result;
        if (depth > deepestFlat || ++m_parts > mostParts)
            return result;
        QJsonObject own = schema.toObject();
        SchemaIndex::Scope scope = m_hasScopes ? m_index.scopeOf(own, above) : above;
        // Of mere references many may lead on.
        for (int step = 0; own.size() == 1 && own.contains("$ref"_L1); ++step) {
            const SchemaIndex::Target target = step < mostReferences
                ? m_index.target(own.value("$ref"_L1).toString(), scope.constLast())
                : SchemaIndex::Target {};
            own = target.schema.toObject();
            scope.append(target.resource);
            if (m_hasScopes)
                scope = m_index.scopeOf(own, scope);
        }
        const auto join = [&](const SchemaIndex::Target &target) {
            joinSchema(
                result,
                part(target.schema, SchemaIndex::Scope(scope) << target.resource, depth + 1));
        };
        if (const QJsonValue reference = own.take("$ref"_L1); reference.isString())
            join(m_index.target(reference.toString(), scope.constLast()));
        if (const QJsonValue reference = own.take("$dynamicRef"_L1); reference.isString())
            join(m_index.dynamicTarget(reference.toString(), scope));
        const QJsonArray all = own.take("allOf"_L1).toArray();
        for (const QJsonValue &one : all)
            joinSchema(result, part(one, scope, depth + 1));
        joinSchema(result, m_hasScopes ? opened(own, scope) : own);
        return result;
    }

private:
    SchemaIndex m_index;
    bool m_hasScopes;
    int m_parts = 0;
};

} // namespace

void joinSchema(QJsonObject &into, const QJsonObject &other)
{
    joinOrder(into, other, u"properties"_s);
    for (auto it = other.begin(); it != other.end(); ++it) {
        if (it.key() == orderMember)
            continue;
        if (it.key() == "properties"_L1) {
            QJsonObject members = into.value(it.key()).toObject();
            const QJsonObject more = it.value().toObject();
            for (auto member = more.begin(); member != more.end(); ++member) {
                const QJsonValue had = members.value(member.key());
                members.insert(
                    member.key(),
                    had.isUndefined() || had == member.value()
                        ? member.value()
                        : QJsonValue(QJsonObject {{u"allOf"_s, QJsonArray {had, member.value()}}}));
            }
            into.insert(it.key(), members);
        } else if (it.key() == "required"_L1 && it.value().isArray()) {
            QJsonArray names = into.value(it.key()).toArray();
            const QJsonArray more = it.value().toArray();
            for (const QJsonValue &name : more)
                names.append(name);
            into.insert(it.key(), names);
        } else {
            into.insert(it.key(), it.value());
        }
    }
}

ElementSchemas elementSchemas(const QJsonObject &schema)
{
    const QJsonValue items = schema.value("items"_L1);
    if (items.isArray())
        return {items.toArray(), schema.value("additionalItems"_L1)};
    return {schema.value("prefixItems"_L1).toArray(), items};
}

QJsonObject flatSchema(const Document &document, const QJsonValue &schema)
{
    return Flattener(document).part(schema, {QUrl()}, 0);
}

} // namespace planops::spec
