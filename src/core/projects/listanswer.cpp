// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/listanswer.h"

#include "core/base/jsonparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::projects {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(planops::projects::ListAnswer)
};

struct FoundList
{
    QJsonArray values;
    QByteArrayView json;
};

//! The list inside an answer: the answer itself, or a member, at most one level down ("data":
//! {"items": []}).
std::optional<FoundList> findList(const QJsonValue &value, QByteArrayView json, const QString &name,
                                  int depth = 0)
{
    if (value.isArray())
        return FoundList {value.toArray(), json};
    if (!value.isObject() || depth > 1)
        return std::nullopt;
    const QJsonObject object = value.toObject();
    for (const QString &member : {u"items"_s, u"data"_s, u"results"_s, name}) {
        if (!object.contains(member))
            continue;
        const QByteArrayView inside = jsonMember(json, member.toUtf8());
        if (const auto list = findList(object.value(member), inside, name, depth + 1))
            return list;
    }
    return std::nullopt;
}

qint64 countIn(const QJsonObject &answer, QLatin1StringView name)
{
    const qint64 count = answer.value(name).toInteger(-1);
    return count >= 0 ? count : -1;
}

QString detailOf(const QJsonParseError &problem, const QString &otherwise)
{
    return problem.error == QJsonParseError::NoError ? otherwise : problem.errorString();
}

} // namespace

Result<ListAnswer> parseListAnswer(const QByteArray &json, const QString &name,
                                   const ListPlace &place)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject answer = document.object();
    const auto list = findList(
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(answer), json, name);
    if (!list) {
        return failure(
            ErrorKind::Parse,
            ListText::tr("The answer is no list. Check the API address of the profile, or "
                         "open the request in the console to see what came back."),
            detailOf(problem, u"no list in the answer"_s));
    }

    ListAnswer page;
    const QList<QByteArrayView> sources = jsonElements(list->json);
    for (qsizetype i = 0; i < list->values.size(); ++i) {
        const QJsonValue value = list->values.at(i);
        if (!value.isObject()) {
            return failure(
                ErrorKind::Parse,
                ListText::tr("The answer is a list, but not of objects. Open the request "
                             "in the console to see what came back."),
                u"list entry is no object"_s);
        }
        page.entries.append({value.toObject(), sources.value(i).toByteArray()});
    }

    const qint64 end = place.offset + page.entries.size();
    const bool isFull = place.limit > 0 && page.entries.size() >= place.limit;
    page.total = countIn(answer, "total"_L1);
    if (page.total < 0) {
        // Some APIs count the page instead of everything: a full page's own size says nothing about
        // the rest.
        const qint64 count = countIn(answer, "count"_L1);
        if (count >= end && !(isFull && count == page.entries.size()))
            page.total = count;
    }
    page.mayHaveMore = page.total >= 0 ? end < page.total && !page.entries.isEmpty() : isFull;
    return page;
}

Result<ListAnswer::Entry> parseObjectAnswer(const QByteArray &json, const QString &wrapper)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(
            ErrorKind::Parse,
            ListText::tr("The answer is no object. Check the API address of the profile, "
                         "or open the request in the console to see what came back."),
            detailOf(problem, u"no object"_s));
    }
    const QJsonObject fields = document.object();
    if (!fields.contains("id"_L1)) {
        for (const QString &member : {u"data"_s, wrapper}) {
            if (fields.value(member).isObject())
                return ListAnswer::Entry {fields.value(member).toObject(),
                                          jsonMember(json, member.toUtf8()).toByteArray()};
        }
    }
    return ListAnswer::Entry {fields, json};
}

} // namespace planops::projects
