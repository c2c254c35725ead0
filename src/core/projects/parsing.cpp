// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/projectapi.h"

#include "core/projects/listanswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::projects {

namespace {

struct ParsingText
{
    Q_DECLARE_TR_FUNCTIONS(planops::projects::ProjectApi)
};

Project projectOf(const ListAnswer::Entry &entry)
{
    Project project;
    project.source = entry.source;
    project.fields = entry.fields;
    project.id = project.text(u"id"_s); // A number as well as a text.
    project.name = project.text(u"name"_s);
    if (project.name.isEmpty())
        project.name = project.text(u"title"_s);
    return project;
}

} // namespace

Result<ProjectPage> parseProjectPage(const QByteArray &json, const ProjectQuery &query)
{
    const auto answer = parseListAnswer(json, u"projects"_s, {query.offset, query.limit});
    if (!answer)
        return tl::unexpected(answer.error());
    ProjectPage page;
    page.offset = query.offset;
    page.total = answer->total;
    page.mayHaveMore = answer->mayHaveMore;
    for (const ListAnswer::Entry &entry : answer->entries)
        page.projects.append(projectOf(entry));
    return page;
}

Result<Project> parseProject(const QByteArray &json)
{
    const auto entry = parseObjectAnswer(json, u"project"_s);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!entry->fields.contains("id"_L1)) {
        return failure(
            ErrorKind::Parse,
            ParsingText::tr("The answer is no project. Check the API address of the profile, "
                            "or open the request in the console to see what came back."),
            u"no member \"id\""_s);
    }
    return projectOf(*entry);
}

} // namespace planops::projects
