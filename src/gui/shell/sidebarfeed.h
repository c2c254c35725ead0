// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/services.h"
#include "core/spec/speclibrary.h"
#include "gui/shell/recentrequests.h"

#include <QObject>
#include <QTimer>

namespace planops::gui {

class Sidebar;

//! \brief Keeps the sidebar's sections filled: the first projects of the profile, what its API
//! offers as far as its document is kept, requests to start from, recent answers.
class SidebarFeed : public QObject
{
    Q_OBJECT

public:
    SidebarFeed(Sidebar &sidebar, RecentRequests &recent, spec::SpecLibrary &specs,
                QObject *parent = nullptr);

    void setWorkplace(services::Workplace &workplace);
    void reloadProjects();

    //! \brief For the palette, which shows the same.
    [[nodiscard]] const QList<SidebarEntry> &projects() const { return m_projects; }
    [[nodiscard]] const QList<SidebarEntry> &requests() const { return m_requests; }

private:
    void showProjects(const Result<projects::ProjectPage> &page);
    void showEndpoints();
    void showRequests();
    void showRecent();

    Sidebar &m_sidebar;
    RecentRequests &m_recent;
    spec::SpecLibrary &m_specs;
    services::Workplace *m_workplace = nullptr;
    QList<SidebarEntry> m_projects;
    QList<SidebarEntry> m_requests;
    QTimer m_minute; // "4 min" grows older.
};

} // namespace planops::gui
