// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/schemawords.h"

#include "core/spec/flatschema.h"
#include "core/spec/memberorder.h"
#include "core/spec/schemaindex.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct SchemawordsText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::SchemaWords)
};

constexpr int deepestWords = 4;
constexpr qsizetype mostAlternatives = 6;
constexpr qsizetype mostMembers = 500;

QString wordsFor(const Document &document, const QJsonValue &schema, int depth);

QString numberWord(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : QString();
}

//! "1 to 100", "at least 1", "at most 100"; empty if there is no bound.
QString rangeWords(const QString &least, const QString &most)
{
    if (!least.isEmpty() && !most.isEmpty())
        return SchemawordsText::tr("%1 to %2").arg(least, most);
    if (!least.isEmpty())
        return SchemawordsText::tr("at least %1").arg(least);
    return most.isEmpty() ? QString() : SchemawordsText::tr("at most %1").arg(most);
}

QStringList boundWords(const QJsonObject &json)
{
    QStringList words;
    const QString format = json.value("format"_L1).toString();
    if (!format.isEmpty())
        words.append(format);
    words.append(
        rangeWords(numberWord(json.value("minimum"_L1)), numberWord(json.value("maximum"_L1))));
    const QString characters =
        rangeWords(numberWord(json.value("minLength"_L1)), numberWord(json.value("maxLength"_L1)));
    if (!characters.isEmpty())
        words.append(SchemawordsText::tr("%1 characters").arg(characters));
    const QString items =
        rangeWords(numberWord(json.value("minItems"_L1)), numberWord(json.value("maxItems"_L1)));
    if (!items.isEmpty())
        words.append(SchemawordsText::tr("%1 items").arg(items));
    words.removeAll(QString());
    return words;
}

QStringList typesOf(const QJsonObject &json)
{
    QStringList types;
    const QJsonValue type = json.value("type"_L1);
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several)
        types.append(one.toString());
    if (type.isString())
        types.append(type.toString());
    if (types.isEmpty() && json.contains("properties"_L1))
        types.append(u"object"_s);
    if (json.value("nullable"_L1).toBool() || json.value("x-nullable"_L1).toBool())
        types.append(u"null"_s);
    return types;
}

QString alternativesWords(const Document &document, const QJsonArray &schemas, int depth)
{
    QStringList words;
    for (const QJsonValue &schema : schemas) {
        if (words.size() == mostAlternatives) {
            words.append(u"…"_s);
            break;
        }
        words.append(wordsFor(document, schema, depth + 1));
    }
    // A value or null is the common case, and reads better so.
    if (words.size() == 2 && words.constLast() == "null"_L1)
        return SchemawordsText::tr("%1 or null").arg(words.constFirst());
    return SchemawordsText::tr("one of %1").arg(words.join(u", "_s));
}

QString enumWords(const QJsonArray &values)
{
    QStringList words;
    for (const QJsonValue &value : values) {
        if (words.size() == mostAlternatives) {
            words.append(u"…"_s);
            break;
        }
        words.append(value.isNull() ? u"null"_s : value.toVariant().toString().left(60));
    }
    return SchemawordsText::tr("one of %1").arg(words.join(u", "_s));
}

QString wordsFor(const Document &document, const QJsonValue &schema, int depth)
{
    if (const QString name = schemaName(schema); !name.isEmpty())
        return name;
    QJsonObject json = schema.toObject();
    if (depth > deepestWords || json.isEmpty())
        return SchemawordsText::tr("any value");
    if (json.contains("$dynamicRef"_L1)) // Another place says what stands here.
        return wordsFor(document, document.resolved(schema), depth + 1);
    if (json.contains(scopeMember) || json.value("allOf"_L1).toArray().size() > 1)
        json = flatSchema(document, schema);
    for (const QLatin1StringView member : {"oneOf"_L1, "anyOf"_L1}) {
        if (json.value(member).isArray())
            return alternativesWords(document, json.value(member).toArray(), depth);
    }
    if (const QJsonArray all = json.value("allOf"_L1).toArray(); all.size() == 1)
        return wordsFor(document, all.at(0), depth + 1);
    QStringList types = typesOf(json);
    if (types.value(0) == "array"_L1)
        types[0] = SchemawordsText::tr("array of %1")
                       .arg(wordsFor(document, json.value("items"_L1), depth + 1));
    const QString type = types.size() == 2 && types[1] == "null"_L1
        ? SchemawordsText::tr("%1 or null").arg(types[0])
        : types.join(u" | "_s);
    QStringList words {type};
    if (json.value("enum"_L1).isArray())
        words.append(enumWords(json.value("enum"_L1).toArray()));
    words += boundWords(json);
    if (const QJsonValue value = json.value("default"_L1);
        !value.isUndefined() && !value.isArray() && !value.isObject() && !value.isNull())
        words.append(SchemawordsText::tr("default %1").arg(value.toVariant().toString().left(60)));
    words.removeAll(QString());
    return words.isEmpty() ? SchemawordsText::tr("any value") : words.join(u", "_s);
}

void collectMembers(const Document &document, const QJsonValue &schema, QList<MemberWords> &members,
                    int depth)
{
    const auto find = [&members](const QString &name) {
        return std::find_if(members.begin(), members.end(),
                            [&name](const MemberWords &member) { return member.name == name; });
    };
    if (depth > deepestWords)
        return;
    const QJsonObject json = flatSchema(document, schema);
    const QJsonObject properties = json.value("properties"_L1).toObject();
    const QStringList names = orderedNames(json, u"properties"_s);
    for (const QString &name : names) {
        auto found = find(name);
        if (found == members.end()) {
            if (members.size() >= mostMembers)
                break;
            members.append(MemberWords {});
            found = std::prev(members.end());
        }
        MemberWords &member = *found;
        const QJsonValue own = properties.value(name);
        member.name = name;
        member.words = schemaWords(document, own);
        const QJsonObject target = document.resolved(own).toObject();
        member.description =
            own["description"_L1].toString(target.value("description"_L1).toString());
        member.deprecated = target.value("deprecated"_L1).toBool();
    }
    if (json.contains("items"_L1))
        collectMembers(document, json.value("items"_L1), members, depth + 1);
    const QJsonArray required = json.value("required"_L1).toArray();
    for (const QJsonValue &name : required) {
        if (const auto found = find(name.toString()); found != members.end())
            found->required = true;
    }
}

} // namespace

QString schemaName(const QJsonValue &schema)
{
    const QString name = schema.toObject().value("$ref"_L1).toString().section(u'/', -1);
    return name.startsWith(u'#') ? name.sliced(1) : name;
}

QString schemaWords(const Document &document, const QJsonValue &schema)
{
    return wordsFor(document, schema, 0);
}

QList<MemberWords> memberWords(const Document &document, const QJsonValue &schema)
{
    QList<MemberWords> members;
    collectMembers(document, schema, members, 0);
    std::stable_partition(members.begin(), members.end(),
                          [](const MemberWords &member) { return member.required; });
    return members;
}

} // namespace planops::spec
