// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiinput.h"

#include "sandbox/accounts.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

using fastapi::Problems;

QVariant nullText()
{
    return QVariant(QMetaType::fromType<QString>());
}

// Reads the members of one object into columns; remembers the object for "missing" problems.
class Reader
{
public:
    Reader(const QJsonObject &object, Presence presence, Problems &problems)
        : m_object(object), m_presence(presence), m_problems(problems)
    { }

    void requiredText(const QString &name, int minimum, int maximum)
    {
        if (!m_object.contains(name)) {
            if (m_presence != Presence::Change)
                m_problems.missing(place(name), m_object);
            return;
        }
        if (checkText(name, minimum, maximum))
            columns[name] = m_object.value(name).toString();
    }

    void optionalText(const QString &name, int maximum)
    {
        if (isAbsentOrNull(name, nullText()))
            return;
        if (checkText(name, 0, maximum))
            columns[name] = m_object.value(name).toString();
    }

    void choice(const QString &name, const QStringList &allowed, const QString &fallback)
    {
        if (!m_object.contains(name)) {
            if (m_presence != Presence::Change)
                columns[name] = fallback;
            return;
        }
        const QJsonValue value = m_object.value(name);
        if (value.isString() && allowed.contains(value.toString()))
            columns[name] = value.toString();
        else
            m_problems.notOneOf(place(name), value, allowed);
    }

    void date(const QString &name)
    {
        if (isAbsentOrNull(name, nullText()))
            return;
        const QJsonValue value = m_object.value(name);
        const QDate date = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
        if (date.isValid())
            columns[name] = date.toString(Qt::ISODate);
        else
            m_problems.notADate(place(name), value);
    }

    void person(const QString &name)
    {
        if (isAbsentOrNull(name, nullText()))
            return;
        const QJsonValue value = m_object.value(name);
        if (!value.isString())
            m_problems.notAString(place(name), value);
        else if (!findUser(value.toString()))
            m_problems.invalid(place(name), value, name + u" is not a user of your organization"_s);
        else
            columns[name] = value.toString();
    }

    void flag(const QString &name, bool fallback)
    {
        if (!m_object.contains(name)) {
            if (m_presence != Presence::Change)
                columns[name] = fallback;
            return;
        }
        if (m_object.value(name).isBool())
            columns[name] = m_object.value(name).toBool();
        else
            m_problems.notABoolean(place(name), m_object.value(name));
    }

    void words(const QString &name, int maximum, int wordMaximum)
    {
        if (!m_object.contains(name)) {
            if (m_presence != Presence::Change)
                columns[name] = u"[]"_s;
            return;
        }
        const QJsonValue value = m_object.value(name);
        const QJsonArray list = value.toArray();
        if (!value.isArray()) {
            m_problems.notAList(place(name), value);
            return;
        }
        if (list.size() > maximum) {
            m_problems.tooManyItems(place(name), value, maximum, static_cast<int>(list.size()));
            return;
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            const Problems::Place itemPlace {u"body"_s, name, static_cast<int>(i)};
            if (!list[i].isString())
                m_problems.notAString(itemPlace, list[i]);
            else if (list[i].toString().isEmpty())
                m_problems.tooShort(itemPlace, list[i], 1);
            else if (list[i].toString().size() > wordMaximum)
                m_problems.tooLong(itemPlace, list[i], wordMaximum);
        }
        columns[name] = QString::fromUtf8(jsonText(list));
    }

    QVariantMap columns;

private:
    static Problems::Place place(const QString &name) { return {u"body"_s, name}; }

    bool isAbsentOrNull(const QString &name, const QVariant &empty)
    {
        if (m_object.contains(name) && !m_object.value(name).isNull())
            return false;
        if (m_object.contains(name) || m_presence != Presence::Change)
            columns[name] = empty;
        return true;
    }

    bool checkText(const QString &name, int minimum, int maximum)
    {
        const QJsonValue value = m_object.value(name);
        // Python counts code points, Qt counts UTF-16 units.
        const qsizetype size = value.toString().toUcs4().size();
        if (!value.isString())
            m_problems.notAString(place(name), value);
        else if (size < minimum)
            m_problems.tooShort(place(name), value, minimum);
        else if (size > maximum)
            m_problems.tooLong(place(name), value, maximum);
        else
            return true;
        return false;
    }

    const QJsonObject &m_object;
    Presence m_presence;
    Problems &m_problems;
};

bool isObject(const QJsonValue &body, Problems &problems)
{
    if (body.isUndefined())
        problems.missing({u"body"_s}, QJsonValue());
    else if (!body.isObject())
        problems.notAnObject({u"body"_s}, body);
    return body.isObject();
}

QString pythonReason(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::MissingNameSeparator:
        return u"Expecting ':' delimiter"_s;
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return u"Expecting ',' delimiter"_s;
    case QJsonParseError::UnterminatedString:
        return u"Unterminated string starting at"_s;
    case QJsonParseError::UnterminatedObject:
        return u"Expecting property name enclosed in double quotes"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"Extra data"_s;
    default:
        return u"Expecting value"_s;
    }
}

int readInteger(const Parameters &parameters, QLatin1StringView name, int fallback, int minimum,
                int maximum, Problems &problems)
{
    if (!parameters.contains(name))
        return fallback;
    const QString text = parameters.value(name);
    const Problems::Place place {u"query"_s, QString(name)};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        problems.notAnInteger(place, text);
    else if (number < minimum)
        problems.tooSmall(place, text, minimum);
    else if (number > maximum)
        problems.tooLarge(place, text, maximum);
    else
        return number;
    return fallback;
}

} // namespace

const QStringList &projectStatuses()
{
    static const QStringList words {u"planned"_s, u"active"_s, u"paused"_s, u"done"_s};
    return words;
}

const QStringList &projectSortColumns()
{
    static const QStringList words {u"name"_s, u"status"_s, u"starts_on"_s, u"created_at"_s,
                                    u"updated_at"_s};
    return words;
}

const QStringList &taskStatuses()
{
    static const QStringList words {u"todo"_s, u"doing"_s, u"done"_s};
    return words;
}

std::optional<QJsonValue> readBody(const loopback::Request &request, Problems &problems)
{
    if (request.body.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    // FastAPI hands a body of another type on as text, which then is not an object.
    if (request.header("Content-Type") && !hasContentType(request, "application/json"))
        return QJsonValue(QString::fromUtf8(request.body));
    // Wrapped, because the parser takes no bare scalar while the API's does.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + request.body + ']', &error);
    if (error.error != QJsonParseError::NoError) {
        problems.notJson(qMax(0, error.offset - 2), pythonReason(error.error));
        return std::nullopt;
    }
    if (document.array().size() != 1) {
        problems.notJson(0, u"Extra data"_s);
        return std::nullopt;
    }
    return document.array().first();
}

QVariantMap readProject(const QJsonValue &body, Presence presence, Problems &problems)
{
    if (!isObject(body, problems))
        return {};
    const QJsonObject object = body.toObject();
    Reader reader(object, presence, problems);
    reader.requiredText(u"name"_s, 3, 120);
    reader.choice(u"status"_s, projectStatuses(), u"planned"_s);
    reader.optionalText(u"description"_s, 2000);
    reader.person(u"owner_id"_s);
    reader.date(u"starts_on"_s);
    reader.words(u"tags"_s, 10, 40);
    reader.flag(u"archived"_s, false);
    if (presence == Presence::Create) {
        reader.flag(u"notify_members"_s, true); // Checked and forgotten: the sandbox sends no mail.
        reader.columns.remove(u"notify_members"_s);
    }
    return reader.columns;
}

QVariantMap readTask(const QJsonValue &body, Presence presence, Problems &problems)
{
    if (!isObject(body, problems))
        return {};
    const QJsonObject object = body.toObject();
    Reader reader(object, presence, problems);
    reader.requiredText(u"title"_s, 1, 200);
    reader.choice(u"status"_s, taskStatuses(), u"todo"_s);
    reader.person(u"assignee_id"_s);
    reader.date(u"due_on"_s);
    return reader.columns;
}

QVariantMap readMember(const QJsonValue &body, Problems &problems)
{
    if (!isObject(body, problems))
        return {};
    const QJsonObject object = body.toObject();
    Reader reader(object, Presence::Create, problems);
    if (object.contains(u"user_id"_s) && !object.value(u"user_id"_s).isNull())
        reader.person(u"user_id"_s);
    else
        problems.missing({u"body"_s, u"user_id"_s}, object);
    reader.choice(u"role"_s, {u"owner"_s, u"editor"_s, u"viewer"_s}, u"editor"_s);
    return reader.columns;
}

ListQuery readListQuery(const Parameters &parameters, const QStringList &statuses,
                        const QStringList &sortable, Problems &problems)
{
    ListQuery list;
    const QStringList wanted = parameters.values("status"_L1);
    for (qsizetype i = 0; i < wanted.size() && !statuses.isEmpty(); ++i) {
        if (statuses.contains(wanted[i]))
            list.statuses.append(wanted[i]);
        else
            problems.notOneOf({u"query"_s, u"status"_s, static_cast<int>(i)}, wanted[i], statuses);
    }
    if (!sortable.isEmpty()) {
        list.text = parameters.value("q"_L1);
        QString sort =
            parameters.contains("sort"_L1) ? parameters.value("sort"_L1) : u"-updated_at"_s;
        const QString given = sort;
        list.descending = sort.startsWith(u'-');
        if (list.descending)
            sort.remove(0, 1);
        list.sortColumn = sort;
        if (!sortable.contains(sort))
            problems.patternMismatch({u"query"_s, u"sort"_s}, given,
                                     u"^-?(%1)$"_s.arg(sortable.join(u'|')));
    }
    list.limit = readInteger(parameters, "limit"_L1, 20, 1, 100, problems);
    list.offset = readInteger(parameters, "offset"_L1, 0, 0, 1'000'000, problems);
    return list;
}

} // namespace planops::sandbox
