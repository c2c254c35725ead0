// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/project.h"

#include <QObject>
#include <QPointer>

class QPoint;
class QWidget;

namespace planops::console {
struct Draft;
class DraftStore;
} // namespace planops::console

namespace planops::services {
struct Workplace;
}

namespace planops::gui {

class ProjectSheet;

//! \brief What can be done with a project: create, edit, delete after a question, carry on in the
//! console or a shell.
//!
//! Belongs to a page; its sheets lie over that page's window.
class ProjectActions : public QObject
{
    Q_OBJECT

public:
    ProjectActions(console::DraftStore &drafts, QWidget *page);

    void setWorkplace(services::Workplace &workplace);
    //! \brief The people that own \a projects can own another one.
    void setOwners(const QList<projects::Project> &projects);

    void create();
    void edit(const projects::Project &project);
    void confirmDelete(const projects::Project &project);
    void openInConsole(const projects::Project &project);
    void copyAsCurl(const projects::Project &project);
    void showMenu(const projects::Project &project, const QPoint &globalPosition);

Q_SIGNALS:
    void saved(const planops::projects::Project &project, bool isNew);
    void removed(const QString &id);
    void openInConsoleRequested(const planops::console::Draft &draft);
    void noticed(const QString &title, const QString &text, bool isProblem);

private:
    void openSheet(const projects::Project *project);
    void remove(const projects::Project &project);

    console::DraftStore &m_drafts;
    QWidget *m_page;
    services::Workplace *m_workplace = nullptr;  // handed in; replaced before it goes
    QList<std::pair<QString, QString>> m_owners; // id, name
    QPointer<ProjectSheet> m_sheet;
};

} // namespace planops::gui
