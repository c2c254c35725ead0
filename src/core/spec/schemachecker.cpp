// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/schemachecker.h"

#include "core/base/jsonpointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QScopeGuard>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct CheckerText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::SchemaChecker)
};

constexpr int mostSteps = 1'000'000;
constexpr int deepest = 400; // Schemas within schemas within values: a thread's stack is small.

bool isWhole(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::floor(number) == number;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return isWhole(value) ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    default:
        return u"object"_s;
    }
}

QStringList wantedTypes(const QJsonObject &schema)
{
    QStringList types;
    const QJsonValue type = schema.value("type"_L1);
    if (type.isString())
        types.append(type.toString());
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several)
        types.append(one.toString());
    return types;
}

bool isNullable(const QJsonObject &schema)
{
    return schema.value("nullable"_L1).toBool() || schema.value("x-nullable"_L1).toBool();
}

//! A member that is not promised does not make a value another one.
bool isHard(const Finding &finding)
{
    return !finding.isNote();
}

} // namespace

SchemaChecker::SchemaChecker(const Document &document, Direction direction)
    : m_document(document),
      m_direction(direction),
      m_isOld(document.hasOldSchemas()),
      m_index(document)
{ }

void SchemaChecker::Members::add(const Members &other)
{
    isListed = isListed || other.isListed;
    isOpen = isOpen || other.isOpen;
    addKnown(other);
}

void SchemaChecker::Members::addKnown(const Members &other)
{
    known.unite(other.known);
    areAllSeen = areAllSeen || other.areAllSeen;
    firstSeen = std::max(firstSeen, other.firstSeen);
    seen.unite(other.seen);
    areAllElementsSeen = areAllElementsSeen || other.areAllElementsSeen;
}

Findings SchemaChecker::check(const QJsonValue &value, const QJsonValue &schema)
{
    m_findings = {};
    m_steps = 0;
    m_scope = {QUrl()};
    m_deadline.setRemainingTime(std::chrono::seconds(2));
    judge(value, schema, {});
    return m_findings;
}

bool SchemaChecker::mayGoOn()
{
    if (!m_findings.isComplete)
        return false;
    ++m_steps;
    if (m_steps > mostSteps || m_depth > deepest || m_findings.list.size() >= mostFindings
        || (m_steps % 256 == 0 && m_deadline.hasExpired()))
        m_findings.isComplete = false;
    return m_findings.isComplete;
}

void SchemaChecker::note(const QString &id, const QString &pointer, const QString &text)
{
    note({id, pointer, text});
}

void SchemaChecker::note(const Finding &finding)
{
    if (!m_findings.list.contains(finding)) // Two schemas of an allOf may want the same.
        m_findings.list.append(finding);
}

void SchemaChecker::judge(const QJsonValue &value, const QJsonValue &schema, const QString &pointer)
{
    Members members;
    apply({value, pointer, members}, schema);
    if (!value.isObject() || !members.isListed || members.isOpen)
        return;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && m_findings.isComplete; ++it) {
        if (!members.known.contains(it.key()))
            note(u"undocumented-member"_s, pointerTo(pointer, it.key()),
                 CheckerText::tr("The document does not mention this member."));
    }
}

void SchemaChecker::apply(const Place &place, const QJsonValue &schema)
{
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    if (!mayGoOn())
        return;
    if (schema.isBool()) {
        place.members.isOpen = true;
        if (!schema.toBool())
            note(u"extra-member"_s, place.pointer,
                 CheckerText::tr("Nothing may stand here, says the document."));
        return;
    }
    const QJsonObject object = schema.toObject();
    if (object.isEmpty())
        place.members.isOpen = true;
    if (m_isOld) { // Nothing beside a $ref counts.
        if (const QJsonValue reference = object.value("$ref"_L1); reference.isString())
            follow(place, m_index.target(reference.toString(), {}));
        else
            applyWords(place, object);
        return;
    }
    // Once for each value: a copy of the scope only where a schema brings its own.
    const bool isPlaced = object.contains(scopeMember);
    const SchemaIndex::Scope above = isPlaced ? m_scope : SchemaIndex::Scope();
    if (isPlaced)
        m_scope = m_index.scopeOf(object, m_scope);
    else
        m_scope.append(m_index.resourceOf(object, m_scope.constLast()));
    const auto back = qScopeGuard([&] {
        if (isPlaced)
            m_scope = above;
        else
            m_scope.removeLast();
    });
    const bool isWhole =
        object.contains("unevaluatedProperties"_L1) || object.contains("unevaluatedItems"_L1);
    Members own; // Of this schema and what it is made of: its neighbours' do not count for it.
    const Place here {place.value, place.pointer, isWhole ? own : place.members};
    if (const QJsonValue reference = object.value("$ref"_L1); reference.isString())
        follow(here, m_index.target(reference.toString(), m_scope.constLast()));
    if (const QJsonValue reference = object.value("$dynamicRef"_L1); reference.isString())
        follow(here, m_index.dynamicTarget(reference.toString(), m_scope));
    applyWords(here, object);
    if (isWhole) {
        checkUnevaluated(here, object);
        place.members.add(own);
    }
}

void SchemaChecker::follow(const Place &place, const SchemaIndex::Target &target)
{
    if (target.schema.isUndefined()) {
        place.members.isOpen = true; // A problem of the document, told there.
        place.members.areAllSeen = true;
        place.members.areAllElementsSeen = true;
        return;
    }
    m_scope.append(target.resource);
    apply(place, target.schema);
    m_scope.removeLast();
}

void SchemaChecker::applyWords(const Place &place, const QJsonObject &object)
{
    // In 3.0 and 2.0 null is a matter of the one schema that allows it.
    if (place.value.isNull() && isNullable(object))
        return;
    if (!checkType(place, object))
        return;
    checkChoice(place, object);
    if (place.value.isDouble())
        checkNumber(place, object);
    else if (place.value.isString())
        checkText(place, object);
    else if (place.value.isArray())
        checkArray(place, object);
    else if (place.value.isObject())
        checkObject(place, object);
    checkCombined(place, object);
}

QList<Finding> SchemaChecker::tried(const Place &place, const QJsonValue &schema)
{
    const QList<Finding> before = std::exchange(m_findings.list, {});
    apply(place, schema);
    return std::exchange(m_findings.list, before);
}

bool SchemaChecker::checkType(const Place &place, const QJsonObject &schema)
{
    const QStringList wanted = wantedTypes(schema);
    if (wanted.isEmpty())
        return true;
    const QString found = typeName(place.value);
    if (wanted.contains(found) || (found == "integer"_L1 && wanted.contains("number"_L1)))
        return true;
    note(u"wrong-type"_s, place.pointer,
         CheckerText::tr("The document says %1; this is %2.").arg(wanted.join(u" | "_s), found));
    return false;
}

void SchemaChecker::checkChoice(const Place &place, const QJsonObject &schema)
{
    if (const QJsonArray choice = schema.value("enum"_L1).toArray(); !choice.isEmpty()) {
        m_steps += static_cast<int>(choice.size() / 16);
        if (!choice.contains(place.value))
            note(u"wrong-value"_s, place.pointer,
                 CheckerText::tr("This is none of the %n value(s) that the document lists.",
                                 nullptr, static_cast<int>(choice.size())));
    }
    if (const auto only = schema.constFind("const"_L1);
        only != schema.constEnd() && *only != place.value)
        note(u"wrong-value"_s, place.pointer,
             CheckerText::tr("The document allows one value here, and this is another."));
}

bool SchemaChecker::fits(const QString &pattern, const QString &text)
{
    constexpr qsizetype longest = 100'000;
    if (text.size() > longest)
        return true;
    auto known = m_patterns.find(pattern);
    if (known == m_patterns.end()) // An evil pattern ends after that many attempts, and fits.
        known =
            m_patterns.insert(pattern,
                              QRegularExpression(u"(*LIMIT_MATCH=200000)"_s + pattern,
                                                 QRegularExpression::UseUnicodePropertiesOption));
    m_steps += 16;
    const auto match = known->match(text);
    return !match.isValid() || match.hasMatch();
}

QJsonValue SchemaChecker::chosen(const Place &place, const QJsonArray &schemas,
                                 const QJsonObject &discriminator) const
{
    const QJsonValue name =
        place.value.toObject().value(discriminator.value("propertyName"_L1).toString());
    if (!name.isString())
        return {QJsonValue::Undefined};
    const QString mapped = discriminator.value("mapping"_L1)
                               .toObject()
                               .value(name.toString())
                               .toString(name.toString());
    for (const QJsonValue &schema : schemas) {
        const QString reference = schema["$ref"_L1].toString();
        if (reference == mapped || reference.endsWith(QString(u'/' + mapped)))
            return schema;
    }
    return {QJsonValue::Undefined};
}

void SchemaChecker::checkAlternatives(const Place &place, const QJsonArray &schemas, bool isOneOf,
                                      const QJsonObject &discriminator)
{
    if (const QJsonValue schema = chosen(place, schemas, discriminator); !schema.isUndefined()) {
        apply(place, schema);
        return;
    }
    const QString tag = discriminator.value("propertyName"_L1).toString();
    if (discriminator.contains("mapping"_L1)
        && place.value.toObject().value(tag).isString()) { // Without it names are a convention.
        place.members.isOpen = true;
        note(u"wrong-value"_s, pointerTo(place.pointer, tag),
             CheckerText::tr("This names none of the %n alternative(s) of the document.", nullptr,
                             static_cast<int>(schemas.size())));
        return;
    }
    int fitting = 0;
    QList<Finding> soft; // Of the first alternative that fits but for members it does not list.
    QList<QList<Finding>> near; // Of those that are of another kind only further down.
    for (const QJsonValue &schema : schemas) {
        if (!m_findings.isComplete)
            return;
        Members members;
        const QList<Finding> wrong = tried({place.value, place.pointer, members}, schema);
        if (std::none_of(wrong.begin(), wrong.end(), isHard)) {
            fitting += wrong.isEmpty() ? 1 : 0;
            if (!wrong.isEmpty() && soft.isEmpty())
                soft = wrong;
            place.members.add(members);
            if (!isOneOf && wrong.isEmpty())
                soft.clear();
        } else if (std::none_of(wrong.begin(), wrong.end(), [&place](const Finding &finding) {
                       return finding.pointer == place.pointer && finding.id == "wrong-type"_L1;
                   })) {
            near.append(wrong);
        }
    }
    if (fitting == 1 || (fitting > 1 && !isOneOf))
        return;
    if (fitting > 1)
        note(u"no-alternative"_s, place.pointer,
             CheckerText::tr("This fits %n alternative(s) of the document, and may fit one only.",
                             nullptr, fitting));
    else if (!soft.isEmpty())
        m_findings.list += soft;
    else if (near.size() == 1)
        m_findings.list += near.constFirst();
    else
        note(u"no-alternative"_s, place.pointer,
             CheckerText::tr("This fits none of the %n alternative(s) of the document.", nullptr,
                             static_cast<int>(schemas.size())));
}

void SchemaChecker::checkCombined(const Place &place, const QJsonObject &schema)
{
    const QJsonArray all = schema.value("allOf"_L1).toArray();
    for (const QJsonValue &one : all)
        apply(place, one);
    const QJsonObject dependent = schema.value("dependentSchemas"_L1).toObject();
    const QJsonObject members = place.value.toObject();
    for (auto it = dependent.begin(); it != dependent.end(); ++it) {
        if (members.contains(it.key()))
            apply(place, it.value());
    }
    const QJsonObject discriminator = schema.value("discriminator"_L1).toObject();
    if (const QJsonArray any = schema.value("anyOf"_L1).toArray(); !any.isEmpty())
        checkAlternatives(place, any, false, discriminator);
    if (const QJsonArray one = schema.value("oneOf"_L1).toArray(); !one.isEmpty())
        checkAlternatives(place, one, true, discriminator);
    checkConditions(place, schema);
}

void SchemaChecker::checkConditions(const Place &place, const QJsonObject &schema)
{
    Members members;
    const auto holds = [this, &place, &members](const QJsonValue &condition) {
        members = {};
        const QList<Finding> wrong = tried({place.value, place.pointer, members}, condition);
        return std::none_of(wrong.begin(), wrong.end(), isHard);
    };
    if (const QJsonValue denied = schema.value("not"_L1);
        !denied.isUndefined() && holds(denied) && m_findings.isComplete)
        note(u"wrong-value"_s, place.pointer,
             CheckerText::tr("The document rules out what stands here."));
    const QJsonValue condition = schema.value("if"_L1);
    if (condition.isUndefined())
        return;
    const bool isMet = holds(condition);
    if (isMet)
        place.members.addKnown(members);
    const QJsonValue then = schema.value(isMet ? "then"_L1 : "else"_L1);
    if (!then.isUndefined())
        apply(place, then);
}

} // namespace planops::spec
