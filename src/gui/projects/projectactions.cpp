// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectactions.h"

#include "core/services/services.h"
#include "core/snippets/snippet.h"
#include "gui/projects/projectsheet.h"
#include "gui/projects/refusalreport.h"
#include "gui/widgets/question.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

QString displayName(const projects::Project &project)
{
    return project.name.isEmpty() ? project.id : project.name;
}

} // namespace

ProjectActions::ProjectActions(console::DraftStore &drafts, QWidget *page)
    : QObject(page), m_drafts(drafts), m_page(page)
{ }

void ProjectActions::setWorkplace(services::Workplace &workplace)
{
    if (m_sheet)
        m_sheet->closeSheet(); // it would write to another place than the one it was opened for
    m_workplace = &workplace;
}

void ProjectActions::setOwners(const QList<projects::Project> &projects)
{
    m_owners.clear();
    for (const projects::Project &project : projects) {
        const std::pair owner {project.text(u"owner.id"_s), project.text(u"owner.name"_s)};
        if (!owner.first.isEmpty() && !owner.second.isEmpty() && !m_owners.contains(owner))
            m_owners.append(owner);
    }
}

void ProjectActions::create()
{
    openSheet(nullptr);
}

void ProjectActions::edit(const projects::Project &project)
{
    openSheet(&project);
}

void ProjectActions::openSheet(const projects::Project *project)
{
    if (!m_workplace || m_sheet)
        return;
    m_sheet = new ProjectSheet({m_workplace->projects, m_drafts, m_workplace->session.profile()},
                               m_page->window());
    const bool isNew = project == nullptr;
    if (project)
        m_sheet->setProject(*project);
    m_sheet->setOwners(m_owners);
    connect(m_sheet, &ProjectSheet::saved, this, [this, isNew](const projects::Project &saved) {
        Q_EMIT noticed(isNew ? tr("Project created") : tr("Project saved"), displayName(saved),
                       false);
        Q_EMIT this->saved(saved, isNew);
    });
    m_sheet->openSheet();
}

void ProjectActions::confirmDelete(const projects::Project &project)
{
    if (!m_workplace)
        return;
    ask(m_page->window(),
        {tr("Delete “%1”?").arg(displayName(project)),
         u"DELETE /api/v1/projects/%1"_s.arg(project.id),
         tr("The API deletes the project and everything below it. This cannot be undone here."),
         tr("Delete project")},
        this, [this, project] { remove(project); });
}

void ProjectActions::remove(const projects::Project &project)
{
    m_workplace->projects.remove(
        project.id, {this, [this, project](const Result<void> &done) {
                         if (!done) {
                             if (done.error().kind != ErrorKind::Cancelled)
                                 Q_EMIT noticed(tr("The project was not deleted"),
                                                done.error().message, true);
                             return;
                         }
                         Q_EMIT noticed(tr("Project deleted"), displayName(project), false);
                         Q_EMIT removed(project.id);
                     }});
}

void ProjectActions::openInConsole(const projects::Project &project)
{
    if (!m_workplace)
        return;
    const Result<http::Request> request = m_workplace->projects.readRequest(project.id);
    if (request)
        Q_EMIT openInConsoleRequested(
            console::Draft::fromRequest(*request, m_workplace->session.profile().apiBase));
    else
        Q_EMIT noticed(tr("The request cannot be opened"), request.error().message, true);
}

void ProjectActions::copyAsCurl(const projects::Project &project)
{
    if (!m_workplace)
        return;
    const Result<http::Request> request = m_workplace->projects.readRequest(project.id);
    const Result<QString> command =
        request ? snippets::curlCommand(*request) : tl::unexpected(request.error());
    if (!command) {
        Q_EMIT noticed(tr("The request cannot be copied"), command.error().message, true);
        return;
    }
    QGuiApplication::clipboard()->setText(*command);
    Q_EMIT noticed(tr("cURL command copied"), tr("The token is left out: it reads $PLANOPS_TOKEN."),
                   false);
}

void ProjectActions::showMenu(const projects::Project &project, const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconFor(Icon::Terminal), tr("Open in console"), this,
                    [this, project] { openInConsole(project); });
    menu->addAction(iconFor(Icon::Copy), tr("Copy as cURL"), this,
                    [this, project] { copyAsCurl(project); });
    menu->addAction(iconFor(Icon::Copy), tr("Copy ID"), this, [this, project] {
        QGuiApplication::clipboard()->setText(project.id);
        Q_EMIT noticed(tr("ID copied"), project.id, false);
    });
    menu->addSeparator();
    menu->addAction(iconFor(Icon::Pencil), tr("Edit project…"), this,
                    [this, project] { edit(project); });
    menu->addAction(iconFor(Icon::Trash), tr("Delete project…"), this,
                    [this, project] { confirmDelete(project); });
    menu->popup(globalPosition);
}

} // namespace planops::gui
