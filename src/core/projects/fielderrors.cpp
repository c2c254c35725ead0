// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/fielderrors.h"

#include "core/base/jsonpointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::projects::FieldError)
};

//! ["body", "owner", "email"] is owner.email in the body, ["query", "limit"] is limit, ["body", 17]
//! is the whole body (a JSON position).
FieldError fieldAt(const QJsonArray &location)
{
    FieldError error;
    for (qsizetype i = 0; i < location.size(); ++i) {
        const QJsonValue step = location.at(i);
        if (i == 0 && step.isString()) {
            error.where = step.toString();
        } else if (step.isDouble() && !error.steps.isEmpty()) {
            error.steps.append(QString::number(step.toInteger()));
            error.field += u'[' + error.steps.constLast() + u']';
        } else if (step.isString() && step.toString() != "__root__"_L1) {
            error.steps.append(step.toString());
            error.field += error.field.isEmpty() ? step.toString() : u'.' + step.toString();
        }
    }
    return error;
}

//! The limit or choice that the rule names; v2 calls it after the rule, v1 "limit_value" or
//! "enum_values".
QString limitOf(const QJsonObject &context, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = context.value(name);
        if (value.isArray()) {
            QStringList words;
            const QJsonArray array = value.toArray();
            for (const QJsonValue &word : array)
                words.append(word.toVariant().toString());
            return words.join(", "_L1);
        }
        if (!value.isUndefined())
            return value.toVariant().toString();
    }
    return {};
}

//! pydantic writes "Value error, …" before a validator's own words.
QString ownWords(QString message)
{
    for (const QLatin1StringView prefix : {"Value error, "_L1, "Assertion failed, "_L1}) {
        if (message.startsWith(prefix))
            message.remove(0, prefix.size());
    }
    if (!message.isEmpty()) {
        message[0] = message[0].toUpper();
        if (!message.endsWith(u'.') && !message.endsWith(u'!') && !message.endsWith(u'?'))
            message += u'.';
    }
    return message;
}

bool isOneOf(const QString &type, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QLatin1StringView name) { return type == name; });
}

//! Our sentence for the rule that was broken; pydantic v2 and v1 names side by side. Empty if it is
//! none of the usual ones.
QString sentenceFor(const QString &type, const QJsonObject &context)
{
    const auto limit = [&](QLatin1StringView name) {
        return limitOf(context, {name, "limit_value"_L1});
    };
    // Not every API passes the context on; without the limit only its own words tell it.
    const auto withLimit = [&](QLatin1StringView name, const QString &sentence) {
        return limit(name).isEmpty() ? QString() : sentence.arg(limit(name));
    };
    if (isOneOf(type, {"missing"_L1, "value_error.missing"_L1}))
        return Text::tr("This field is required.");
    if (isOneOf(type, {"string_too_short"_L1, "value_error.any_str.min_length"_L1})) {
        const QString least = limit("min_length"_L1);
        if (least.isEmpty())
            return {};
        return least.toInt() <= 1 ? Text::tr("This field must not be empty.")
                                  : Text::tr("At least %n character(s).", nullptr, least.toInt());
    }
    if (isOneOf(type, {"string_too_long"_L1, "value_error.any_str.max_length"_L1})) {
        const QString most = limit("max_length"_L1);
        return most.isEmpty() ? QString()
                              : Text::tr("At most %n character(s).", nullptr, most.toInt());
    }
    if (isOneOf(type, {"string_type"_L1, "type_error.str"_L1, "type_error.none.not_allowed"_L1}))
        return Text::tr("This must be a text.");
    if (isOneOf(type,
                {"int_parsing"_L1, "int_type"_L1, "int_from_float"_L1, "type_error.integer"_L1}))
        return Text::tr("This must be a whole number.");
    if (isOneOf(type,
                {"float_parsing"_L1, "float_type"_L1, "type_error.float"_L1, "decimal_parsing"_L1}))
        return Text::tr("This must be a number.");
    if (isOneOf(type,
                {"bool_parsing"_L1, "bool_type"_L1, "value_error.boolean"_L1,
                 "value_error.strictbool"_L1}))
        return Text::tr("This must be true or false.");
    if (type.startsWith("date_"_L1) || type.startsWith("datetime_"_L1)
        || isOneOf(type, {"value_error.date"_L1, "value_error.datetime"_L1}))
        return Text::tr("This must be a date such as 2026-11-24.");
    if (isOneOf(type,
                {"enum"_L1, "literal_error"_L1, "type_error.enum"_L1, "value_error.const"_L1})) {
        const QString choices = limitOf(context, {"expected"_L1, "enum_values"_L1, "permitted"_L1});
        return choices.isEmpty() ? QString() : Text::tr("Choose one of: %1.").arg(choices);
    }
    if (isOneOf(type, {"greater_than_equal"_L1, "value_error.number.not_ge"_L1}))
        return withLimit("ge"_L1, Text::tr("%1 or more."));
    if (isOneOf(type, {"greater_than"_L1, "value_error.number.not_gt"_L1}))
        return withLimit("gt"_L1, Text::tr("More than %1."));
    if (isOneOf(type, {"less_than_equal"_L1, "value_error.number.not_le"_L1}))
        return withLimit("le"_L1, Text::tr("%1 or less."));
    if (isOneOf(type, {"less_than"_L1, "value_error.number.not_lt"_L1}))
        return withLimit("lt"_L1, Text::tr("Less than %1."));
    if (isOneOf(type, {"extra_forbidden"_L1, "value_error.extra"_L1}))
        return Text::tr("The API knows no such field.");
    if (isOneOf(type, {"json_invalid"_L1, "value_error.jsondecode"_L1}))
        return Text::tr("The body is no proper JSON.");
    return {};
}

FieldError errorAt(const QStringList &steps, const QString &message)
{
    FieldError error;
    error.message = ownWords(message);
    error.steps = steps;
    for (const QString &step : steps) {
        bool isIndex = false;
        step.toLongLong(&isIndex);
        if (isIndex && !error.field.isEmpty())
            error.field += u'[' + step + u']';
        else
            error.field += error.field.isEmpty() ? step : u'.' + step;
    }
    return error;
}

//! "#/items/0/size" (RFC 9457) and "/data/attributes/title" (JSON:API), where what stands first is
//! the envelope of every request.
QStringList stepsOf(QString pointer)
{
    if (pointer.startsWith(u'#'))
        pointer.remove(0, 1);
    for (const QLatin1StringView envelope : {"/data/attributes/"_L1, "/data/relationships/"_L1}) {
        if (pointer.startsWith(envelope))
            pointer.remove(0, envelope.size() - 1);
    }
    if (!pointer.startsWith(u'/'))
        pointer.prepend(u'/');
    QStringList steps = pointerSteps(pointer);
    steps.removeAll(QString());
    return steps;
}

//! The way in "items[0].size", "$.items[0].size" (ASP.NET) and "items.0.size" (Laravel).
QStringList stepsOfName(QString name)
{
    name.replace(u'[', u'.').remove(u']').remove(u'$');
    return name.split(u'.', Qt::SkipEmptyParts);
}

QList<FieldError> errorsInList(const QJsonArray &list)
{
    QList<FieldError> errors;
    for (const QJsonValue &value : list) {
        const QJsonValue source = value["source"_L1];
        QString message;
        for (const QLatin1StringView member : {"detail"_L1, "message"_L1, "title"_L1}) {
            if (message.isEmpty())
                message = value[member].toString();
        }
        if (message.isEmpty())
            continue;
        const QString pointer = value["pointer"_L1].toString(source["pointer"_L1].toString());
        const QString parameter = source["parameter"_L1].toString(value["parameter"_L1].toString());
        const QStringList steps = !pointer.isEmpty() ? stepsOf(pointer)
            : !parameter.isEmpty()                   ? QStringList(parameter)
                                                     : stepsOfName(value["field"_L1].toString());
        if (steps.isEmpty()
            && pointer.isEmpty()) // It speaks of no field: the error itself says it.
            continue;
        FieldError error = errorAt(steps, message);
        if (pointer.isEmpty() && !parameter.isEmpty())
            error.where = u"query"_s;
        errors.append(error);
    }
    return errors;
}

QList<FieldError> errorsByField(const QJsonObject &fields)
{
    QList<FieldError> errors;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QStringList steps = stepsOfName(it.key());
        const QJsonArray messages =
            it.value().isArray() ? it.value().toArray() : QJsonArray {it.value()};
        for (const QJsonValue &message : messages) {
            if (message.isString())
                errors.append(errorAt(steps, message.toString()));
        }
    }
    return errors;
}

} // namespace

QList<FieldError> parseFieldErrors(const QByteArray &json)
{
    QList<FieldError> errors;
    const QJsonObject body = QJsonDocument::fromJson(json).object();
    if (const QJsonValue several = body.value("errors"_L1); several.isArray())
        errors += errorsInList(several.toArray());
    else if (several.isObject())
        errors += errorsByField(several.toObject());
    const QJsonArray details = body.value("detail"_L1).toArray();
    for (const QJsonValue &value : details) {
        const QJsonObject detail = value.toObject();
        if (!detail.value("loc"_L1).isArray() || !detail.value("msg"_L1).isString())
            continue;
        const QString sentence =
            sentenceFor(detail.value("type"_L1).toString(), detail.value("ctx"_L1).toObject());
        FieldError error = fieldAt(detail.value("loc"_L1).toArray());
        error.message = sentence.isEmpty() ? ownWords(detail.value("msg"_L1).toString()) : sentence;
        errors.append(error);
    }
    return errors;
}

} // namespace planops::projects
