// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/planopsroutes.h"

#include "sandbox/replies.h"

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

loopback::Response notFound(const QString &what)
{
    return fastapi::detail(404, what + u" not found"_s);
}

loopback::Response noContent()
{
    loopback::Response response;
    response.status = 204;
    return response;
}

loopback::Response objectReply(int status, const std::optional<JsonText> &object,
                               const QString &what)
{
    return object ? jsonReply(status, object->toJson()) : notFound(what);
}

} // namespace

loopback::Response PlanopsRoutes::listTasks(ApiCall &api)
{
    const ListQuery list = readListQuery(api.call.query, taskStatuses(), {}, api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    if (!m_projects.hasProject(api.call.segments[0]))
        return notFound(u"Project"_s);
    return pageReply(m_projects.tasks(api.call.segments[0], list, api.now), list);
}

loopback::Response PlanopsRoutes::createTask(ApiCall &api)
{
    const QVariantMap columns = readTask(api.body, Presence::Create, api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    const QString projectId = api.call.segments[0];
    if (!m_projects.hasProject(projectId))
        return notFound(u"Project"_s);
    const QString id = m_projects.addTask(projectId, columns, api.now);
    return objectReply(201, m_projects.task(projectId, id, api.now), u"Task"_s);
}

loopback::Response PlanopsRoutes::showTask(ApiCall &api)
{
    if (!m_projects.hasProject(api.call.segments[0]))
        return notFound(u"Project"_s);
    return objectReply(200, m_projects.task(api.call.segments[0], api.call.segments[1], api.now),
                       u"Task"_s);
}

loopback::Response PlanopsRoutes::changeTask(ApiCall &api)
{
    const QVariantMap columns = readTask(api.body, Presence::Change, api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    const QString projectId = api.call.segments[0];
    const QString id = api.call.segments[1];
    if (m_projects.task(projectId, id, api.now))
        m_projects.changeTask(projectId, id, columns, api.now);
    return showTask(api);
}

loopback::Response PlanopsRoutes::deleteTask(ApiCall &api)
{
    const QString projectId = api.call.segments[0];
    const QString id = api.call.segments[1];
    if (!m_projects.task(projectId, id, api.now))
        return showTask(api);
    m_projects.removeTask(projectId, id, api.now);
    return noContent();
}

loopback::Response PlanopsRoutes::listMembers(ApiCall &api)
{
    const ListQuery list = readListQuery(api.call.query, {}, {}, api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    if (!m_projects.hasProject(api.call.segments[0]))
        return notFound(u"Project"_s);
    return pageReply(m_projects.members(api.call.segments[0], list), list);
}

loopback::Response PlanopsRoutes::addMember(ApiCall &api)
{
    const QVariantMap columns = readMember(api.body, api.problems);
    if (!api.problems.isEmpty())
        return api.problems.reply();
    const QString projectId = api.call.segments[0];
    const QString userId = columns.value(u"user_id"_s).toString();
    if (!m_projects.hasProject(projectId))
        return notFound(u"Project"_s);
    if (m_projects.member(projectId, userId))
        return fastapi::detail(409, u"User is already a member of this project"_s);
    m_projects.addMember(projectId, userId, columns.value(u"role"_s).toString(), api.now);
    return objectReply(201, m_projects.member(projectId, userId), u"Member"_s);
}

loopback::Response PlanopsRoutes::removeMember(ApiCall &api)
{
    if (!m_projects.hasProject(api.call.segments[0]))
        return notFound(u"Project"_s);
    if (!m_projects.member(api.call.segments[0], api.call.segments[1]))
        return notFound(u"Member"_s);
    m_projects.removeMember(api.call.segments[0], api.call.segments[1]);
    return noContent();
}

} // namespace planops::sandbox
