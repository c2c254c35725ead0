// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/projectapi.h"

#include "core/base/jsonparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::projects::ProjectApi)
};

tl::unexpected<Error> unreadable(const QString &message, const QString &detail)
{
    return failure(ErrorKind::Parse, message, detail);
}

Project projectOf(const QJsonObject &fields, QByteArrayView json)
{
    Project project;
    project.source = json.toByteArray();
    project.fields = fields;
    project.id = project.text(u"id"_s); // A number as well as a text.
    project.name = project.text(u"name"_s);
    if (project.name.isEmpty())
        project.name = project.text(u"title"_s);
    return project;
}

struct ProjectList
{
    QJsonArray values;
    QByteArrayView json;
};

//! The list inside an answer: the answer itself, or a member, at most one level down ("data":
//! {"items": []}).
std::optional<ProjectList> findList(const QJsonValue &value, QByteArrayView json, int depth = 0)
{
    if (value.isArray())
        return ProjectList {value.toArray(), json};
    if (!value.isObject() || depth > 1)
        return std::nullopt;
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView name : {"items"_L1, "data"_L1, "results"_L1, "projects"_L1}) {
        if (!object.contains(name))
            continue;
        if (const auto list = findList(object.value(name), jsonMember(json, name), depth + 1))
            return list;
    }
    return std::nullopt;
}

qint64 countIn(const QJsonObject &answer, QLatin1StringView name)
{
    const qint64 count = answer.value(name).toInteger(-1);
    return count >= 0 ? count : -1;
}

} // namespace

Result<ProjectPage> parseProjectPage(const QByteArray &json, const ProjectQuery &query)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject answer = document.object();
    const auto list =
        findList(document.isArray() ? QJsonValue(document.array()) : QJsonValue(answer), json);
    if (!list) {
        return unreadable(Text::tr("The answer is no list of projects. Check the API address of "
                                   "the profile, or open the "
                                   "request in the console to see what came back."),
                          problem.error == QJsonParseError::NoError ? u"no list in the answer"_s
                                                                    : problem.errorString());
    }

    ProjectPage page;
    page.offset = query.offset;
    const QList<QByteArrayView> sources = jsonElements(list->json);
    for (qsizetype i = 0; i < list->values.size(); ++i) {
        const QJsonValue value = list->values.at(i);
        if (!value.isObject()) {
            return unreadable(Text::tr("The answer is a list, but not of projects. Open the "
                                       "request in the console to see "
                                       "what came back."),
                              u"list entry is no object"_s);
        }
        page.projects.append(projectOf(value.toObject(), sources.value(i)));
    }

    const qint64 end = page.offset + page.projects.size();
    const bool isFull = query.limit > 0 && page.projects.size() >= query.limit;
    page.total = countIn(answer, "total"_L1);
    if (page.total < 0) {
        // Some APIs count the page instead of everything: a full page's own size says nothing about
        // the rest.
        const qint64 count = countIn(answer, "count"_L1);
        if (count >= end && !(isFull && count == page.projects.size()))
            page.total = count;
    }
    page.mayHaveMore = page.total >= 0 ? end < page.total && !page.projects.isEmpty() : isFull;
    return page;
}

Result<Project> parseProject(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    QJsonObject fields = document.object();
    QByteArrayView source = json;
    if (!fields.contains("id"_L1)) {
        for (const QLatin1StringView wrapper : {"data"_L1, "project"_L1}) {
            if (fields.value(wrapper).isObject()) {
                fields = fields.value(wrapper).toObject();
                source = jsonMember(source, wrapper);
                break;
            }
        }
    }
    if (!document.isObject() || !fields.contains("id"_L1)) {
        return unreadable(Text::tr("The answer is no project. Check the API address of the "
                                   "profile, or open the request in "
                                   "the console to see what came back."),
                          problem.error == QJsonParseError::NoError ? u"no member \"id\""_s
                                                                    : problem.errorString());
    }
    return projectOf(fields, source);
}

} // namespace planops::projects
