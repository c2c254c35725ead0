// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fastapi.h"

#include "sandbox/replies.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::sandbox::fastapi {

namespace {

QString quotedList(const QStringList &words, const QString &lastSeparator)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? lastSeparator : u", "_s;
        text += u'\'' + words[i] + u'\'';
    }
    return text;
}

} // namespace

loopback::Response detail(int status, const QString &text)
{
    return jsonReply(status, JsonText().add("detail"_L1, text).toJson());
}

loopback::Response unauthenticated(Era era, const QString &text)
{
    if (era == Era::Old)
        return detail(403, text);
    loopback::Response response = detail(401, text);
    response.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
    return response;
}

void Problems::add(const Place &place, const QJsonValue &input, const QString &newType,
                   const QString &newMessage, const QString &oldType, const QString &oldMessage,
                   const QJsonObject &newContext, const QJsonObject &oldContext)
{
    QJsonArray location;
    for (const QJsonValue &step : place)
        location.append(step);
    JsonText item;
    if (m_era == Era::Old) {
        item.add("loc"_L1, location).add("msg"_L1, oldMessage).add("type"_L1, oldType);
        if (!oldContext.isEmpty())
            item.add("ctx"_L1, oldContext);
    } else {
        item.add("type"_L1, newType)
            .add("loc"_L1, location)
            .add("msg"_L1, newMessage)
            .add("input"_L1, input);
        if (!newContext.isEmpty())
            item.add("ctx"_L1, newContext);
    }
    m_items.append(item);
}

loopback::Response Problems::reply() const
{
    return jsonReply(422, JsonText().add("detail"_L1, m_items).toJson());
}

void Problems::missing(const Place &place, const QJsonValue &input)
{
    add(place, input, u"missing"_s, u"Field required"_s, u"value_error.missing"_s,
        u"field required"_s);
}

void Problems::notAString(const Place &place, const QJsonValue &input)
{
    add(place, input, u"string_type"_s, u"Input should be a valid string"_s, u"type_error.str"_s,
        u"str type expected"_s);
}

void Problems::notAnInteger(const Place &place, const QJsonValue &input)
{
    add(place, input, u"int_parsing"_s,
        u"Input should be a valid integer, unable to parse string as an integer"_s,
        u"type_error.integer"_s, u"value is not a valid integer"_s);
}

void Problems::notABoolean(const Place &place, const QJsonValue &input)
{
    add(place, input, u"bool_type"_s, u"Input should be a valid boolean"_s, u"type_error.bool"_s,
        u"value could not be parsed to a boolean"_s);
}

void Problems::notAList(const Place &place, const QJsonValue &input)
{
    add(place, input, u"list_type"_s, u"Input should be a valid list"_s, u"type_error.list"_s,
        u"value is not a valid list"_s);
}

void Problems::notAnObject(const Place &place, const QJsonValue &input)
{
    add(place, input, u"model_attributes_type"_s,
        u"Input should be a valid dictionary or object to extract fields from"_s,
        u"type_error.dict"_s, u"value is not a valid dict"_s);
}

void Problems::notADate(const Place &place, const QJsonValue &input)
{
    const QString reason =
        input.toString().size() < 10 ? u"input is too short"_s : u"invalid character in year"_s;
    add(place, input, u"date_from_datetime_parsing"_s,
        u"Input should be a valid date or datetime, "_s + reason, u"value_error.date"_s,
        u"invalid date format"_s, {{u"error"_s, reason}});
}

void Problems::tooShort(const Place &place, const QJsonValue &input, int minimum)
{
    const QString unit = minimum == 1 ? u"character"_s : u"characters"_s;
    add(place, input, u"string_too_short"_s,
        u"String should have at least %1 %2"_s.arg(minimum).arg(unit),
        u"value_error.any_str.min_length"_s,
        u"ensure this value has at least %1 characters"_s.arg(minimum),
        {{u"min_length"_s, minimum}}, {{u"limit_value"_s, minimum}});
}

void Problems::tooLong(const Place &place, const QJsonValue &input, int maximum)
{
    add(place, input, u"string_too_long"_s,
        u"String should have at most %1 characters"_s.arg(maximum),
        u"value_error.any_str.max_length"_s,
        u"ensure this value has at most %1 characters"_s.arg(maximum), {{u"max_length"_s, maximum}},
        {{u"limit_value"_s, maximum}});
}

void Problems::tooManyItems(const Place &place, const QJsonValue &input, int maximum, int actual)
{
    add(place, input, u"too_long"_s,
        u"List should have at most %1 items after validation, not %2"_s.arg(maximum).arg(actual),
        u"value_error.list.max_items"_s, u"ensure this value has at most %1 items"_s.arg(maximum),
        {{u"field_type"_s, u"List"_s}, {u"max_length"_s, maximum}, {u"actual_length"_s, actual}},
        {{u"limit_value"_s, maximum}});
}

void Problems::tooSmall(const Place &place, const QJsonValue &input, int minimum)
{
    add(place, input, u"greater_than_equal"_s,
        u"Input should be greater than or equal to %1"_s.arg(minimum),
        u"value_error.number.not_ge"_s,
        u"ensure this value is greater than or equal to %1"_s.arg(minimum), {{u"ge"_s, minimum}},
        {{u"limit_value"_s, minimum}});
}

void Problems::tooLarge(const Place &place, const QJsonValue &input, int maximum)
{
    add(place, input, u"less_than_equal"_s,
        u"Input should be less than or equal to %1"_s.arg(maximum), u"value_error.number.not_le"_s,
        u"ensure this value is less than or equal to %1"_s.arg(maximum), {{u"le"_s, maximum}},
        {{u"limit_value"_s, maximum}});
}

void Problems::notOneOf(const Place &place, const QJsonValue &input, const QStringList &allowed)
{
    const QString expected = quotedList(allowed, u" or "_s);
    add(place, input, u"enum"_s, u"Input should be "_s + expected, u"type_error.enum"_s,
        u"value is not a valid enumeration member; permitted: "_s + quotedList(allowed, u", "_s),
        {{u"expected"_s, expected}}, {{u"enum_values"_s, QJsonArray::fromStringList(allowed)}});
}

void Problems::patternMismatch(const Place &place, const QJsonValue &input, const QString &pattern)
{
    add(place, input, u"string_pattern_mismatch"_s,
        u"String should match pattern '%1'"_s.arg(pattern), u"value_error.str.regex"_s,
        u"string does not match regex \"%1\""_s.arg(pattern), {{u"pattern"_s, pattern}},
        {{u"pattern"_s, pattern}});
}

void Problems::invalid(const Place &place, const QJsonValue &input, const QString &reason)
{
    add(place, input, u"value_error"_s, u"Value error, "_s + reason, u"value_error"_s, reason,
        {{u"error"_s, QJsonObject()}});
}

void Problems::notJson(int offset, const QString &reason)
{
    add({u"body"_s, offset}, QJsonObject(), u"json_invalid"_s, u"JSON decode error"_s,
        u"value_error.jsondecode"_s,
        u"%1: line 1 column %2 (char %3)"_s.arg(reason).arg(offset + 1).arg(offset),
        {{u"error"_s, reason}}, {{u"msg"_s, reason}, {u"pos"_s, offset}});
}

} // namespace planops::sandbox::fastapi
