// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/history/historystore.h"
#include "core/settings/settings.h"
#include "gui/shell/actions.h"
#include "gui/shell/recentrequests.h"
#include "gui/shell/workplacecontroller.h"
#include "gui/widgets/secretclipboard.h"

#include <QWidget>

class QStackedWidget;

namespace planops::gui {

class CommandPalette;
class DocumentArea;
class Documents;
class Doors;
class Entrance;
class Identity;
class Page;
class ProfileCard;
class Sidebar;
class SidebarFeed;
class StatusBar;
class StatusFeed;
class StoreTroubles;
class Theme;
class ToastHost;
class TokenDoor;
class TokenPane;
class TopBar;
class WindowPanes;

//! \brief The one window: panes, menus and navigation. What a pane does is its own business.
//!
//! Owner: main(). Every collaborator outlives it.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        settings::Settings &settings;
        Theme &theme;
        std::function<auth::TokenVault &()> vault; //!< The one in use now.
        auth::Discovery &discovery;
        console::DraftStore &drafts;
        history::HistoryStore &history;
        workspace::WorkspaceFolder &folder;
        services::SecretVariables &secretVariables;
        spec::SpecLibrary &specs;
        WorkplaceController::Parts workplace;
        Clock clock;
        std::function<void()> useMemoryVault;
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    //! \brief After the first frame: the profile, the drafts, the keychain. \a sandbox: straight
    //! into the sandbox.
    void begin(const QString &profileId);
    //! \brief A .http file that the program was started with.
    void openFile(const QString &path);

    //! \brief A message at the bottom right.
    void say(const QString &title, const QString &text, bool isProblem);

    [[nodiscard]] WorkplaceController &workplaces() { return *m_workplaces; }
    [[nodiscard]] Documents &documents() { return *m_documents; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] Entrance &entrance() { return *m_entrance; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildPanes();
    void connectActions();
    void connectPage(Page *page);
    void connectEntrance();
    void connectDoors();

    void onWorkplaceChanged(services::Workplace &workplace);
    void onSessionChanged();
    void showDocuments();
    void showEntrance();
    void enterSandbox();
    void openPalette();
    void openSettings();
    void sayCopied(const QString &what, bool isSecret);

    Parts m_parts;
    Actions *m_actions;
    WorkplaceController *m_workplaces;
    RecentRequests *m_recent;
    SecretClipboard *m_clipboard;
    TopBar *m_topBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    Entrance *m_entrance = nullptr;
    WindowPanes *m_panes = nullptr;
    Sidebar *m_sidebar = nullptr;
    ProfileCard *m_profileCard = nullptr;
    DocumentArea *m_area = nullptr;
    TokenPane *m_tokenPane = nullptr;
    StatusBar *m_statusBar = nullptr;
    ToastHost *m_toasts = nullptr;
    CommandPalette *m_palette = nullptr;
    Identity *m_identity = nullptr;
    Documents *m_documents = nullptr;
    Doors *m_doors = nullptr;
    TokenDoor *m_tokens = nullptr;
    StatusFeed *m_status = nullptr;
    StoreTroubles *m_troubles = nullptr;
    SidebarFeed *m_feed = nullptr;
    QList<QMetaObject::Connection> m_sessionConnections;
    bool m_sandboxWelcome = false; // Sign in as the first account as soon as the sandbox runs.
    bool m_warnedOnClose = false;
};

} // namespace planops::gui
