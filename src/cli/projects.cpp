// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

using projects::Project;
using projects::ProjectPage;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Projects)
};

class Projects : public Command
{
public:
    Projects(const Output &output, projects::ProjectApi &api) : Command(output), m_api(api) { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    void list(const QCommandLineParser &options);
    void onPage(const Result<ProjectPage> &page);
    void onProject(const Result<Project> &project);
    void failRefused(const Error &error);

    projects::ProjectApi &m_api;
};

void Projects::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("projects list · projects show ID · projects create NAME"));
    parser.addOptions(
        {{u"description"_s, Text::tr("create: what it is about."), u"TEXT"_s},
         {u"limit"_s, Text::tr("list: at most so many."), u"N"_s, u"50"_s},
         {u"offset"_s, Text::tr("list: leave out so many first."), u"N"_s, u"0"_s},
         {u"status"_s, Text::tr("list: only with this status."), u"WORD"_s},
         {u"search"_s, Text::tr("list: only with these words."), u"TEXT"_s},
         {u"sort"_s, Text::tr("list: by this field; - before it turns the order round."),
          u"FIELD"_s}});
    parser.addPositionalArgument(u"list|show|create"_s, Text::tr("What to do."));
}

void Projects::start(const QCommandLineParser &options, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const Completion<Project> completion {
        this, [this](const Result<Project> &project) { onProject(project); }};
    if (verb == "list"_L1 && arguments.size() == 1) {
        list(options);
    } else if (verb == "show"_L1 && arguments.size() == 2) {
        m_api.read(arguments[1], completion);
    } else if (verb == "create"_L1 && arguments.size() == 2) {
        QJsonObject fields {{u"name"_s, arguments[1]}};
        if (options.isSet(u"description"_s))
            fields.insert(u"description"_s, options.value(u"description"_s));
        m_api.create(fields, completion);
    } else {
        failUsage(Text::tr("Use: projects list, projects show ID, or projects create NAME."));
    }
}

void Projects::list(const QCommandLineParser &options)
{
    projects::ProjectQuery query;
    bool limitOk = false;
    bool offsetOk = false;
    query.limit = options.value(u"limit"_s).toLongLong(&limitOk);
    query.offset = options.value(u"offset"_s).toLongLong(&offsetOk);
    if (!limitOk || !offsetOk || query.limit < 1 || query.offset < 0) {
        failUsage(Text::tr("--limit and --offset take whole numbers."));
        return;
    }
    query.status = options.value(u"status"_s);
    query.search = options.value(u"search"_s);
    query.sort = options.value(u"sort"_s);
    m_api.list(query, {this, [this](const Result<ProjectPage> &page) { onPage(page); }});
}

void Projects::onPage(const Result<ProjectPage> &page)
{
    if (!page) {
        failRefused(page.error());
        return;
    }
    if (m_out.isJson()) {
        QJsonArray array;
        for (const Project &project : page->projects)
            array.append(project.fields);
        m_out.document(QJsonDocument(
            QJsonObject {{u"projects"_s, array},
                         {u"total"_s, page->total < 0 ? QJsonValue() : QJsonValue(page->total)},
                         {u"mayHaveMore"_s, page->mayHaveMore}}));
    } else {
        for (const Project &project : page->projects)
            m_out.line(project.id.leftJustified(28) + u' '
                       + project.text(u"status"_s).leftJustified(10) + u' ' + project.name);
        if (page->mayHaveMore)
            m_out.note(Text::tr("There may be more: --offset %1")
                           .arg(page->offset + page->projects.size()));
    }
    finish(Ok);
}

void Projects::onProject(const Result<Project> &project)
{
    if (!project) {
        failRefused(project.error());
        return;
    }
    if (m_out.isJson()) {
        m_out.document(QJsonDocument(project->fields));
    } else {
        const QStringList names = project->fields.keys();
        for (const QString &name : names)
            m_out.line(name.leftJustified(20) + u' ' + project->text(name));
    }
    finish(Ok);
}

void Projects::failRefused(const Error &error)
{
    for (const projects::FieldError &field : m_api.lastRefusal().fields)
        m_out.note((field.field.isEmpty() ? Text::tr("request") : field.field) + u": "_s
                   + field.message);
    fail(error);
}

} // namespace

CommandPtr makeProjectsCommand(const Output &output, projects::ProjectApi &api)
{
    return std::make_unique<Projects>(output, api);
}

} // namespace planops::cli
