// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SchemaChecker that knows numbers, texts, arrays and objects.
#include "core/base/jsonpointer.h"
#include "core/spec/flatschema.h"
#include "core/spec/formats.h"
#include "core/spec/schemachecker.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct ValuesText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::SchemaChecker)
};

bool isMultiple(double number, double of)
{
    if (of <= 0)
        return true;
    const double times = number / of;
    return std::abs(times - std::round(times)) <= 1e-9 * std::max(1.0, std::abs(times));
}

//! A limit on a count; -1 if there is none.
double limitOf(const QJsonObject &schema, QLatin1StringView name)
{
    return schema.value(name).toDouble(-1);
}

//! "minimum" with 3.0's and 2.0's bool beside it, or 3.1's number of its own.
bool isBeyond(double number, const QJsonObject &schema, bool isUpper)
{
    const QJsonValue limit = schema.value(isUpper ? "maximum"_L1 : "minimum"_L1);
    const QJsonValue exclusive =
        schema.value(isUpper ? "exclusiveMaximum"_L1 : "exclusiveMinimum"_L1);
    const double sign = isUpper ? 1 : -1;
    if (limit.isDouble()) {
        const double over = (number - limit.toDouble()) * sign;
        if (over > 0 || (over == 0 && exclusive.isBool() && exclusive.toBool()))
            return true;
    }
    return exclusive.isDouble() && (number - exclusive.toDouble()) * sign >= 0;
}

} // namespace

void SchemaChecker::checkNumber(const Place &place, const QJsonObject &schema)
{
    const double number = place.value.toDouble();
    if (isBeyond(number, schema, false))
        note(u"wrong-value"_s, place.pointer,
             ValuesText::tr("This is less than the document allows."));
    if (isBeyond(number, schema, true))
        note(u"wrong-value"_s, place.pointer,
             ValuesText::tr("This is more than the document allows."));
    const QJsonValue of = schema.value("multipleOf"_L1);
    if (of.isDouble() && !isMultiple(number, of.toDouble()))
        note(u"wrong-value"_s, place.pointer,
             ValuesText::tr("This is no multiple of %1.").arg(of.toDouble()));
    const QString format = schema.value("format"_L1).toString();
    if (!fitsNumberFormat(format, number))
        note(u"wrong-format"_s, place.pointer, ValuesText::tr("This is no %1.").arg(format));
}

void SchemaChecker::checkText(const Place &place, const QJsonObject &schema)
{
    const QString text = place.value.toString();
    const double least = limitOf(schema, "minLength"_L1);
    const double most = limitOf(schema, "maxLength"_L1);
    if (least >= 0 || most >= 0) {
        const auto length = static_cast<double>(text.toUcs4().size());
        if (length < least)
            note(u"wrong-size"_s, place.pointer,
                 ValuesText::tr("This is shorter than %1 characters.").arg(least));
        if (most >= 0 && length > most)
            note(u"wrong-size"_s, place.pointer,
                 ValuesText::tr("This is longer than %1 characters.").arg(most));
    }
    const QString pattern = schema.value("pattern"_L1).toString();
    if (!pattern.isEmpty() && !fits(pattern, text))
        note(u"wrong-value"_s, place.pointer,
             ValuesText::tr("This does not fit the pattern %1.").arg(pattern));
    const QString format = schema.value("format"_L1).toString();
    if (!fitsFormat(format, text))
        note(u"wrong-format"_s, place.pointer, ValuesText::tr("This is no %1.").arg(format));
    checkContent(place, schema);
}

void SchemaChecker::checkArray(const Place &place, const QJsonObject &schema)
{
    const QJsonArray array = place.value.toArray();
    const auto size = static_cast<double>(array.size());
    if (size < limitOf(schema, "minItems"_L1))
        note(
            u"wrong-size"_s, place.pointer,
            ValuesText::tr("This has fewer than %1 elements.").arg(limitOf(schema, "minItems"_L1)));
    if (const double most = limitOf(schema, "maxItems"_L1); most >= 0 && size > most)
        note(u"wrong-size"_s, place.pointer,
             ValuesText::tr("This has more than %1 elements.").arg(most));
    const auto [first, rest] = elementSchemas(schema);
    QSet<QByteArray> seen;
    const bool isUnique = schema.value("uniqueItems"_L1).toBool();
    for (qsizetype i = 0; i < array.size() && m_findings.isComplete; ++i) {
        const QJsonValue schemaOfThis = i < first.size() ? first.at(i) : rest;
        const QString pointer = pointerTo(place.pointer, QString::number(i));
        if (!schemaOfThis.isUndefined())
            judge(array.at(i), schemaOfThis, pointer);
        if (!isUnique)
            continue;
        const QByteArray text =
            QJsonDocument(QJsonArray {array.at(i)}).toJson(QJsonDocument::Compact);
        if (seen.contains(text))
            note(u"wrong-value"_s, pointer,
                 ValuesText::tr("An element before is the same, and each may stand once."));
        seen.insert(text);
    }
    place.members.firstSeen = std::max(place.members.firstSeen, first.size());
    place.members.areAllElementsSeen = place.members.areAllElementsSeen || !rest.isUndefined();
    checkContains(place, schema);
}

void SchemaChecker::checkContains(const Place &place, const QJsonObject &schema)
{
    const QJsonValue wanted = schema.value("contains"_L1);
    if (wanted.isUndefined())
        return;
    int count = 0;
    const QJsonArray array = place.value.toArray();
    for (qsizetype i = 0; i < array.size() && m_findings.isComplete; ++i) {
        Members members;
        if (!tried({array.at(i), place.pointer, members}, wanted).isEmpty()
            || !m_findings.isComplete)
            continue;
        ++count;
        place.members.seen.insert(i);
    }
    const double most = limitOf(schema, "maxContains"_L1);
    if (m_findings.isComplete
        && (count < schema.value("minContains"_L1).toDouble(1) || (most >= 0 && count > most)))
        note(u"wrong-size"_s, place.pointer,
             ValuesText::tr("%n element(s) are of the kind that the document counts here.", nullptr,
                            count));
}

void SchemaChecker::checkRequired(const Place &place, const QJsonObject &schema)
{
    const QJsonObject object = place.value.toObject();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QLatin1StringView hidden =
        m_direction == Direction::Answer ? "writeOnly"_L1 : "readOnly"_L1;
    const auto want = [&](const QJsonValue &name) {
        if (!name.isString() || object.contains(name.toString())
            || m_document.resolved(properties.value(name.toString()))[hidden].toBool())
            return;
        note({u"missing-member"_s, place.pointer,
              ValuesText::tr("The member “%1” is missing.").arg(name.toString()), name.toString()});
    };
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const QJsonValue &name : required)
        want(name);
    const QJsonObject dependent = schema.value("dependentRequired"_L1).toObject();
    for (auto it = dependent.begin(); it != dependent.end(); ++it) {
        if (!object.contains(it.key()))
            continue;
        const QJsonArray names = it.value().toArray();
        for (const QJsonValue &name : names)
            want(name);
    }
}

void SchemaChecker::checkMemberNames(const Place &place, const QJsonObject &schema)
{
    const QJsonObject object = place.value.toObject();
    const auto size = static_cast<double>(object.size());
    if (size < limitOf(schema, "minProperties"_L1))
        note(u"wrong-size"_s, place.pointer,
             ValuesText::tr("This has fewer than %1 members.")
                 .arg(limitOf(schema, "minProperties"_L1)));
    if (const double most = limitOf(schema, "maxProperties"_L1); most >= 0 && size > most)
        note(u"wrong-size"_s, place.pointer,
             ValuesText::tr("This has more than %1 members.").arg(most));
    const QJsonValue names = schema.value("propertyNames"_L1);
    if (!names.isObject())
        return;
    for (auto it = object.begin(); it != object.end() && m_findings.isComplete; ++it)
        judge(it.key(), names, pointerTo(place.pointer, it.key()));
}

void SchemaChecker::checkObject(const Place &place, const QJsonObject &schema)
{
    checkRequired(place, schema);
    checkMemberNames(place, schema);
    const QJsonObject object = place.value.toObject();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonObject patterns = schema.value("patternProperties"_L1).toObject();
    const QJsonValue additional = schema.value("additionalProperties"_L1);
    const bool isClosed = additional.isBool() && !additional.toBool();
    Members &members = place.members;
    members.isListed = members.isListed || !properties.isEmpty() || !patterns.isEmpty();
    members.isOpen = members.isOpen || (!additional.isUndefined() && !isClosed);
    members.areAllSeen = members.areAllSeen || !additional.isUndefined();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        members.known.insert(it.key());
    for (auto it = object.begin(); it != object.end() && m_findings.isComplete; ++it) {
        const QString pointer = pointerTo(place.pointer, it.key());
        const QJsonValue own = properties.value(it.key());
        bool isKnown = !own.isUndefined();
        if (isKnown)
            judge(it.value(), own, pointer);
        for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
            if (!fits(pattern.key(), it.key()))
                continue;
            isKnown = true;
            judge(it.value(), pattern.value(), pointer);
        }
        if (isKnown) {
            members.known.insert(it.key());
        } else if (isClosed) {
            members.known.insert(it.key()); // Told here, once.
            note(u"extra-member"_s, pointer, ValuesText::tr("The document allows no such member."));
        } else if (additional.isObject()) {
            judge(it.value(), additional, pointer);
        }
    }
}

} // namespace planops::spec
