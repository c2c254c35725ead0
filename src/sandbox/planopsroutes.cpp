// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/planopsroutes.h"

#include "sandbox/pages.h"
#include "sandbox/replies.h"
#include "sandbox/tokencheck.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

loopback::Response projectNotFound()
{
    return fastapi::detail(404, u"Project not found"_s);
}

loopback::Response nameTaken(const QString &name)
{
    return fastapi::detail(409, u"A project named \"%1\" already exists"_s.arg(name));
}

// The document names its own server, whose port is known only now.
QByteArray openApiDocument(const QString &origin)
{
    QFile file(u":/planops/sandbox/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sandbox's OpenAPI document is not in the program");
    return file.readAll().replace("http://127.0.0.1:0", origin.toLatin1());
}

} // namespace

PlanopsRoutes::PlanopsRoutes(TokenMint &mint, GrantStore &grants, ProjectStore &projects,
                             const ControlBoard &board)
    : m_mint(mint), m_grants(grants), m_projects(projects), m_board(board)
{ }

void PlanopsRoutes::addTo(Router &router)
{
    router.add("GET"_ba, "/openapi.json"_ba, [this](const Call &call) { return openApi(call); });
    router.add("GET"_ba, "/docs"_ba, [this](const Call &call) { return docs(call); });

    const QByteArray projects = "/api/v1/projects"_ba;
    const QByteArray project = "/api/v1/projects/{project_id}"_ba;
    add(router, "GET"_ba, "/api/v1/me"_ba, Need::Read, &PlanopsRoutes::me);
    add(router, "GET"_ba, projects, Need::Read, &PlanopsRoutes::listProjects);
    add(router, "POST"_ba, projects, Need::Write, &PlanopsRoutes::createProject);
    add(router, "GET"_ba, project, Need::Read, &PlanopsRoutes::showProject);
    add(router, "PUT"_ba, project, Need::Write, &PlanopsRoutes::replaceProject);
    add(router, "PATCH"_ba, project, Need::Write, &PlanopsRoutes::changeProject);
    add(router, "DELETE"_ba, project, Need::Write, &PlanopsRoutes::deleteProject);
    add(router, "GET"_ba, project + "/tasks", Need::Read, &PlanopsRoutes::listTasks);
    add(router, "POST"_ba, project + "/tasks", Need::Write, &PlanopsRoutes::createTask);
    add(router, "GET"_ba, project + "/tasks/{task_id}", Need::Read, &PlanopsRoutes::showTask);
    add(router, "PATCH"_ba, project + "/tasks/{task_id}", Need::Write, &PlanopsRoutes::changeTask);
    add(router, "DELETE"_ba, project + "/tasks/{task_id}", Need::Write, &PlanopsRoutes::deleteTask);
    add(router, "GET"_ba, project + "/members", Need::Read, &PlanopsRoutes::listMembers);
    add(router, "POST"_ba, project + "/members", Need::Write, &PlanopsRoutes::addMember);
    add(router, "DELETE"_ba, project + "/members/{user_id}", Need::Write,
        &PlanopsRoutes::removeMember);
}

void PlanopsRoutes::add(Router &router, const QByteArray &method, const QByteArray &path, Need need,
                        ApiAction action)
{
    router.add(method, path,
               [this, need, action](const Call &call) { return run(call, need, action); });
}

fastapi::Era PlanopsRoutes::era() const
{
    return m_board.controls().oldFastApi ? fastapi::Era::Old : fastapi::Era::New;
}

loopback::Response PlanopsRoutes::run(const Call &call, Need need, ApiAction action)
{
    fastapi::Problems problems(era());
    const bool takesBody = call.request.method != "GET" && call.request.method != "DELETE";
    const std::optional<QJsonValue> body =
        takesBody ? readBody(call.request, problems) : QJsonValue(QJsonValue::Undefined);
    if (!body)
        return problems.reply();

    const QByteArray authorization = call.request.header("Authorization").value_or(QByteArray());
    const std::optional<QByteArray> token = credential(call.request, "Bearer");
    if (!token || token->isEmpty()) {
        const bool otherScheme = authorization.contains(' ') && !token;
        return fastapi::unauthenticated(
            era(), otherScheme ? u"Invalid authentication credentials"_s : u"Not authenticated"_s);
    }
    const TokenCheck check = checkToken(*token, m_mint, m_grants);
    if (!check.user) {
        loopback::Response refusal = fastapi::detail(401, u"Invalid token: "_s + check.reason);
        refusal.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
        return refusal;
    }
    if (need == Need::Write && check.user->role == Role::Viewer)
        return fastapi::detail(403, u"Insufficient permissions to access this resource"_s);
    ApiCall api {call, *check.user, *body, problems,
                 QDateTime::fromSecsSinceEpoch(m_mint.now()).toUTC()};
    return (this->*action)(api);
}

loopback::Response PlanopsRoutes::openApi(const Call &) const
{
    return jsonReply(200, openApiDocument(m_mint.origin()));
}

loopback::Response PlanopsRoutes::docs(const Call &) const
{
    return htmlReply(200, pages::docs(openApiDocument(m_mint.origin())));
}

loopback::Response PlanopsRoutes::me(ApiCall &api)
{
    return jsonReply(200,
                     JsonText()
                         .add("id"_L1, api.user.id)
                         .add("name"_L1, api.user.name())
                         .add("email"_L1, api.user.email)
                         .add("role"_L1, roleName(api.user.role))
                         .add("organization"_L1,
                              JsonText()
                                  .add("id"_L1, organization().id)
                                  .add("name"_L1, organization().name)
                                  .add("slug"_L1, organization().slug))
                         .toJson());
}

loopback::Response pageReply(const Page &page, const ListQuery &list)
{
    return jsonReply(200,
                     JsonText()
                         .add("items"_L1, page.items)
                         .add("total"_L1, page.total)
                         .add("limit"_L1, list.limit)
                         .add("offset"_L1, list.offset)
                         .toJson());
}

loopback::Response PlanopsRoutes::listProjects(ApiCall &api)
{
    const ListQuery list =
        readListQuery(api.call.query, projectStatuses(), projectSortColumns(), api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    return pageReply(m_projects.projects(list, api.now), list);
}

loopback::Response PlanopsRoutes::createProject(ApiCall &api)
{
    QVariantMap columns = readProject(api.body, Presence::Create, api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    const QString name = columns.value(u"name"_s).toString();
    if (m_projects.isNameTaken(name, u""_s))
        return nameTaken(name);
    if (!api.body.toObject().contains(u"owner_id"_s))
        columns[u"owner_id"_s] = api.user.id;
    const QString id = m_projects.addProject(columns, api.user.id, api.now);
    const std::optional<JsonText> project = m_projects.project(id, api.now);
    loopback::Response response = jsonReply(201, project ? project->toJson() : QByteArray());
    response.headers.append({"Location"_ba, "/api/v1/projects/" + id.toLatin1()});
    return response;
}

loopback::Response PlanopsRoutes::showProject(ApiCall &api)
{
    const std::optional<JsonText> project = m_projects.project(api.call.segments[0], api.now);
    return project ? jsonReply(200, project->toJson()) : projectNotFound();
}

loopback::Response PlanopsRoutes::replaceProject(ApiCall &api)
{
    return updateProject(api, Presence::Replace);
}

loopback::Response PlanopsRoutes::changeProject(ApiCall &api)
{
    return updateProject(api, Presence::Change);
}

loopback::Response PlanopsRoutes::updateProject(ApiCall &api, Presence presence)
{
    const QString id = api.call.segments[0];
    const QVariantMap columns = readProject(api.body, presence, api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    if (!m_projects.hasProject(id))
        return projectNotFound();
    const QString name = columns.value(u"name"_s).toString();
    if (columns.contains(u"name"_s) && m_projects.isNameTaken(name, id))
        return nameTaken(name);
    m_projects.changeProject(id, columns, api.now);
    return showProject(api);
}

loopback::Response PlanopsRoutes::deleteProject(ApiCall &api)
{
    if (!m_projects.hasProject(api.call.segments[0]))
        return projectNotFound();
    m_projects.removeProject(api.call.segments[0]);
    loopback::Response response;
    response.status = 204;
    return response;
}

} // namespace planops::sandbox
