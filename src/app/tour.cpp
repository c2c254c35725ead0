// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "gui/mainwindow.h"
#include "gui/projects/projectspage.h"
#include "gui/shell/documents.h"

using namespace Qt::StringLiterals;

namespace planops::app {

Tour::Tour(gui::MainWindow &window, sandbox::SandboxServer &sandbox, const QString &folder)
    : Stage(window, sandbox, folder)
{
    add({u"The window is open and the sandbox runs"_s,
         {},
         [this] { return m_sandbox.isRunning(); },
         {}});
    add({u"Signed in as Ada, admin: discovery, PKCE, code, id_token, tokens stored"_s,
         {},
         [this] { return isSignedInAs(emailOf(u"Ada"_s)); },
         u"1-signed-in"_s});
    add({u"The projects are listed"_s,
         [this] { m_main.actions()[gui::Actions::ShowProjects]->trigger(); },
         [this] {
             const auto *page = m_main.findChild<gui::ProjectsPage *>();
             return page && !page->projects().isEmpty();
         },
         u"2-projects"_s});
    add({u"GET /api/v1/projects answered 200"_s,
         [this] { send(u"GET"_s, u"/api/v1/projects?limit=5"_s); },
         [this] { return hasAnswered(200); }, u"3-request"_s});
    add({u"The token expired on purpose: refreshed, sent again, 200"_s,
         [this] {
             m_sandbox.expireTokens();
             send(u"GET"_s, u"/api/v1/me"_s);
         },
         [this] { return hasAnswered(200); }, u"4-refreshed"_s});
    add({u"Expired, and the session revoked: 401, explained"_s,
         [this] {
             m_sandbox.expireTokens();
             m_sandbox.revokeSessions();
             send(u"GET"_s, u"/api/v1/projects"_s);
         },
         [this] { return hasAnswered(401); }, u"5-refused-401"_s});
    add({u"Signed in as Ben, viewer"_s,
         [this] { signInAs(u"Ben"_s); },
         [this] { return isSignedInAs(emailOf(u"Ben"_s)); },
         {}});
    add({u"POST /api/v1/projects as a viewer: 403, explained"_s,
         [this] { send(u"POST"_s, u"/api/v1/projects"_s, u"{\n  \"name\": \"Smoke test\"\n}"_s); },
         [this] { return hasAnswered(403); }, u"6-refused-403"_s});
}

} // namespace planops::app
