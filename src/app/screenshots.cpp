// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "gui/console/consolepage.h"
#include "gui/mainwindow.h"
#include "gui/projects/projectspage.h"
#include "gui/resources/resourcedetails.h"
#include "gui/resources/resourcemodel.h"
#include "gui/resources/resourcesheet.h"
#include "gui/resources/resourcespage.h"
#include "gui/shell/documents.h"
#include "gui/shell/entrance.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/endpointspage.h"
#include "gui/spec/formpane.h"
#include "gui/spec/operationview.h"
#include "gui/theme/theme.h"
#include "gui/tokens/comparepage.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/subtabs.h"
#include "gui/widgets/toast.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace planops::app {

namespace {

//! Chooses the tab with this text wherever it is shown.
void chooseTab(QWidget &window, const QString &text)
{
    for (gui::SubTabs *tabs : window.findChildren<gui::SubTabs *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isVisible() && tabs->tabText(i) == text)
                tabs->setCurrentIndex(i);
        }
    }
}

void closeTabs(gui::MainWindow &window)
{
    while (!window.documents().isEmpty())
        window.actions()[gui::Actions::CloseTab]->trigger();
}

void closeOverlays(QWidget &window)
{
    for (gui::Sheet *sheet : window.findChildren<gui::Sheet *>())
        sheet->closeSheet();
}

//! A folder of saved requests as somebody would have in git.
//! Opens the row of each name below the one before, of an empty name the first; false until all of
//! them are there.
bool openBelow(gui::ResourcesPage &page, const QStringList &names)
{
    QModelIndex index;
    for (const QString &name : names) {
        QModelIndex found;
        for (int row = page.model().rowCount(index) - 1; row >= 0; --row) {
            const QModelIndex candidate = page.model().index(row, 0, index);
            if (name.isEmpty() || candidate.data().toString() == name)
                found = candidate;
        }
        if (!found.isValid())
            return false;
        index = found;
        page.tree()->setCurrentIndex(index);
        page.tree()->expand(index);
    }
    return true;
}

void writeWorkspace(const QString &folder)
{
    const QDir place(folder + u"/workspace"_s);
    place.mkpath(u"."_s);
    const std::pair<QString, QByteArray> files[] = {
        {u"projects.http"_s,
         "@pageSize = 20\n\n### Active projects, newest first\n"
         "GET {{baseUrl}}/api/v1/projects?status=active&limit={{pageSize}}&owner={{owner}}\n"
         "Accept: application/json\n\n"
         "### Create smoke-test project\nPOST {{baseUrl}}/api/v1/projects\n"
         "Content-Type: application/json\n\n{\n  \"name\": \"{{name}}\"\n}\n"_ba},
        {u"http-client.env.json"_s,
         "{\n  \"local\": {\"baseUrl\": \"http://127.0.0.1:8080\", \"name\": \"Smoke\"}\n}\n"_ba}};
    for (const auto &[name, content] : files) {
        QFile file(place.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
}

} // namespace

Screenshots::Screenshots(gui::MainWindow &window, gui::Theme &theme,
                         sandbox::SandboxServer &sandbox, const QString &folder)
    : Stage(window, sandbox, folder), m_theme(theme)
{
    using gui::Actions;
    const auto trigger = [this](Actions::Id id) {
        return [this, id] { m_main.actions()[id]->trigger(); };
    };
    const auto hasProjects = [this] {
        const auto *page = m_main.findChild<gui::ProjectsPage *>();
        return page && !page->projects().isEmpty();
    };

    add({{}, {}, [this] { return isSignedInAs(emailOf(u"Ada"_s)); }, {}});
    scene(
        u"main"_s,
        [this] { send(u"GET"_s, u"/api/v1/projects?status=active&limit=20&sort=-updated_at"_s); },
        [this] { return hasAnswered(200); });
    for (const auto &[name, tab] : {std::pair {u"response-headers"_s, u"Headers"_s},
                                    {u"response-request"_s, u"Request"_s},
                                    {u"response-timing"_s, u"Timing"_s},
                                    {u"response-tls"_s, u"TLS"_s}})
        scene(name, [this, tab = tab] { chooseTab(m_main, tab); });
    scene(u"main-1024"_s, [this] {
        chooseTab(m_main, u"Body"_s);
        m_main.resize(1024, 720);
    });
    add({{}, [this] { m_main.resize(1440, 900); }, {}, {}});
    scene(u"code"_s, trigger(Actions::CopyAsCode));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"import"_s, trigger(Actions::Import));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"export"_s, trigger(Actions::Export));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(
        u"saved"_s,
        [this, folder] {
            writeWorkspace(folder);
            m_main.openFile(QDir(folder).filePath(u"workspace/projects.http"_s));
        },
        [this] {
            const auto *page = m_main.documents().currentRequest();
            return page && page->draft().saved.isSaved();
        });
    scene(u"save"_s, trigger(Actions::SaveRequestAs));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"environments"_s, trigger(Actions::EditEnvironments));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"cookies"_s, trigger(Actions::Cookies));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"projects"_s, trigger(Actions::ShowProjects), hasProjects);
    scene(u"endpoints"_s, trigger(Actions::ShowEndpoints), [this] {
        auto *page = m_main.findChild<gui::EndpointsPage *>();
        if (!page || page->model().rowCount() == 0)
            return false;
        page->select(u"POST"_s, u"/api/v1/projects"_s);
        return true;
    });
    scene(u"endpoint-problems"_s, [this] {
        auto *view = m_main.findChild<gui::EndpointsPage *>()->operationView();
        Q_EMIT view->emptyRequested();
        view->form()->revealFirstProblem();
    });
    scene(u"endpoint-json"_s, [this] {
        auto *view = m_main.findChild<gui::EndpointsPage *>()->operationView();
        view->form()->showBodyAs(1);
        view->form()->bodyText()->setPlainText(
            u"{\n  \"name\": \"Harbour crossing\",\n  \"archived\": 7\n}"_s);
    });
    scene(u"resources"_s, trigger(Actions::ShowResources), [this] {
        auto *page = m_main.findChild<gui::ResourcesPage *>();
        return page && openBelow(*page, {u"projects"_s, QString(), u"tasks"_s, QString()});
    });
    scene(u"resource-open"_s, [this] {
        auto *page = m_main.findChild<gui::ResourcesPage *>();
        page->tree()->setCurrentIndex(page->model().index(0, 0));
        Q_EMIT page->findChild<gui::ResourceDetails *>()->openRequested();
    });
    add({{},
         [this] {
             closeOverlays(m_main);
             auto *page = m_main.findChild<gui::ResourcesPage *>();
             openBelow(*page, {u"projects"_s, QString(), u"tasks"_s, QString()});
         },
         {},
         {}});
    scene(
        u"resource-edit"_s,
        [this] {
            auto *page = m_main.findChild<gui::ResourcesPage *>();
            Q_EMIT page->findChild<gui::ResourceDetails *>()->editRequested();
        },
        [this] { return m_main.findChild<gui::ResourceSheet *>() != nullptr; });
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(
        u"response-contract"_s, [this] { send(u"GET"_s, u"/api/v1/projects?limit=2"_s); },
        [this] {
            if (!hasAnswered(200))
                return false;
            chooseTab(m_main, u"Contract"_s); // There are no tabs before the answer.
            return true;
        });
    add({{}, [this] { chooseTab(m_main, u"Body"_s); }, {}, {}});
    scene(u"project-new"_s, trigger(Actions::NewProject));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"palette"_s, trigger(Actions::ShowPalette));
    add({{},
         [this] {
             QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
             QCoreApplication::sendEvent(m_main.focusWidget(), &escape);
         },
         {},
         {}});
    scene(u"inspector"_s, trigger(Actions::InspectToken));
    scene(u"compare"_s, [this] { m_main.documents().openCompare()->refreshAndCompare(); });
    scene(u"sandbox"_s, trigger(Actions::SandboxControls));
    scene(u"settings"_s, trigger(Actions::Preferences));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"shortcuts"_s, trigger(Actions::Shortcuts));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"secrets"_s, trigger(Actions::Secrets));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"profile"_s, trigger(Actions::EditProfile));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(
        u"error-401"_s,
        [this] {
            closeTabs(m_main);
            m_sandbox.expireTokens();
            m_sandbox.revokeSessions();
            send(u"GET"_s, u"/api/v1/projects?status=active"_s);
        },
        [this] { return hasAnswered(401); });
    add({{},
         [this] { signInAs(u"Ben"_s); },
         [this] { return isSignedInAs(emailOf(u"Ben"_s)); },
         {}});
    scene(
        u"error-403"_s,
        [this] { send(u"POST"_s, u"/api/v1/projects"_s, u"{\n  \"name\": \"Smoke test\"\n}"_s); },
        [this] { return hasAnswered(403); });
    scene(
        u"signin-waiting"_s,
        [this] {
            // Where there is no browser the page is the same, with a notice.
            m_main.workplaces().signIn();
        },
        [this] { return !m_main.workplaces().current()->session.signInUrl().isEmpty(); });
    add({{}, [this] { m_main.workplaces().current()->session.cancelSignIn(); }, {}, {}});
    scene(u"history"_s, trigger(Actions::ShowHistory));
    scene(u"service-account"_s, trigger(Actions::ServiceAccount));
    add({{}, [this] { closeOverlays(m_main); }, {}, {}});
    scene(u"welcome"_s, [this] { m_main.entrance().showWelcome(); });
}

void Screenshots::beforePicture()
{
    // A toast is about the moment, the guide's pictures are not.
    for (gui::Toast *toast : m_main.findChildren<gui::Toast *>())
        toast->hide();
}

void Screenshots::scene(const QString &name, std::function<void()> act,
                        std::function<bool()> isTrue)
{
    add({u"%1, light"_s.arg(name),
         [this, act = std::move(act)] {
             m_theme.setScheme(gui::Theme::Scheme::Light);
             act();
         },
         std::move(isTrue), name + u"-light"_s});
    add({u"%1, dark"_s.arg(name),
         [this] { m_theme.setScheme(gui::Theme::Scheme::Dark); },
         {},
         name + u"-dark"_s});
}

} // namespace planops::app
