// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sidebarfeed.h"

#include "gui/shell/sidebar.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

namespace {

constexpr qint64 projectsShown = 6;
constexpr qsizetype endpointsShown = 6; // The page has all of them, by tag.

SidebarEntry request(const QString &method, const QString &path, const QString &toolTip)
{
    SidebarEntry entry;
    entry.title = path;
    entry.method = method;
    entry.toolTip = toolTip;
    entry.draft = console::Draft::make(method, path);
    return entry;
}

} // namespace

SidebarFeed::SidebarFeed(Sidebar &sidebar, RecentRequests &recent, spec::SpecLibrary &specs,
                         QObject *parent)
    : QObject(parent), m_sidebar(sidebar), m_recent(recent), m_specs(specs)
{
    connect(&m_specs, &spec::SpecLibrary::changed, this, &SidebarFeed::showEndpoints);
    connect(&m_recent, &RecentRequests::changed, this, &SidebarFeed::showRecent);
    m_minute.setInterval(60s);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &SidebarFeed::showRecent);
}

void SidebarFeed::setWorkplace(services::Workplace &workplace)
{
    if (m_workplace)
        disconnect(&m_workplace->session, nullptr, this, nullptr);
    m_workplace = &workplace;
    connect(&workplace.session, &auth::Session::stateChanged, this, &SidebarFeed::reloadProjects);
    m_recent.showFor(workplace.session.profile().id);
    showRequests();
    showEndpoints();
    m_specs.useKept(workplace.session.profile().apiBase);
    reloadProjects();
}

void SidebarFeed::reloadProjects()
{
    m_projects.clear();
    const bool signedIn = m_workplace->session.state() == auth::Session::State::SignedIn;
    if (!signedIn) {
        m_sidebar.model().setEntries(QLatin1String(Sidebar::projectsSection), {}, tr("signed out"));
        return;
    }
    projects::ProjectQuery query;
    query.limit = projectsShown;
    m_workplace->projects.list(
        query, {this, [this](const Result<projects::ProjectPage> &page) { showProjects(page); }});
}

void SidebarFeed::showProjects(const Result<projects::ProjectPage> &page)
{
    if (!page) {
        m_sidebar.model().setEntries(QLatin1String(Sidebar::projectsSection), {}, tr("not loaded"));
        return;
    }
    for (const projects::Project &project :
         page->projects.first(qMin(projectsShown, page->projects.size()))) {
        SidebarEntry entry;
        entry.title = project.name;
        entry.projectId = project.id;
        entry.toolTip = project.name + u'\n' + project.id;
        m_projects.append(entry);
    }
    const QString count = page->total >= 0 ? QString::number(page->total) : QString();
    m_sidebar.model().setEntries(QLatin1String(Sidebar::projectsSection), m_projects, count);
}

void SidebarFeed::showEndpoints()
{
    if (!m_workplace)
        return;
    const spec::Known *known = m_specs.known(m_workplace->session.profile().apiBase);
    SidebarEntry all;
    all.title = tr("All endpoints");
    all.isEndpoint = true;
    QList<SidebarEntry> entries {all};
    const auto operations = known ? known->document.operations : QList<spec::Operation> {};
    const qsizetype common = known ? known->document.commonPath().size() : 0;
    for (const spec::Operation &operation :
         operations.first(qMin(endpointsShown, operations.size()))) {
        SidebarEntry entry = all;
        entry.title = operation.path.sliced(common);
        entry.draft = console::Draft::make(operation.method, operation.path);
        entry.method = operation.method;
        entry.toolTip = operation.summary;
        entries.append(entry);
    }
    m_sidebar.model().setEntries(QLatin1String(Sidebar::endpointsSection), entries,
                                 known ? QString::number(operations.size()) : QString());
}

void SidebarFeed::showRequests()
{
    m_requests.clear();
    m_requests.append(request(u"GET"_s, u"/api/v1/projects"_s, tr("List projects")));
    SidebarEntry create = request(u"POST"_s, u"/api/v1/projects"_s, tr("Create a project"));
    create.draft.bodyKind = console::Draft::BodyKind::Json;
    create.draft.body = u"{\n  \"name\": \"Smoke test\"\n}"_s;
    m_requests.append(create);
    if (m_workplace->session.profile().environment == auth::Environment::Sandbox) {
        m_requests.append(request(u"GET"_s, u"/api/v1/me"_s, tr("Who am I")));
        m_requests.append(request(u"GET"_s, u"/openapi.json"_s, tr("The API's own description")));
    }
    m_sidebar.model().setEntries(QLatin1String(Sidebar::requestsSection), m_requests,
                                 QString::number(m_requests.size()));
}

void SidebarFeed::showRecent()
{
    const QList<SidebarEntry> rows = m_recent.entries(QDateTime::currentDateTimeUtc());
    m_sidebar.model().setEntries(QLatin1String(Sidebar::recentSection), rows,
                                 rows.isEmpty() ? tr("nothing sent yet") : QString());
    if (rows.isEmpty())
        m_minute.stop();
    else
        m_minute.start();
}

} // namespace planops::gui
