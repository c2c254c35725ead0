// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/accessibility/accessibility.h"
#include "gui/auth/profilecard.h"
#include "gui/console/consolepage.h"
#include "gui/history/historyopener.h"
#include "gui/palette/commandpalette.h"
#include "gui/projects/projectspage.h"
#include "gui/sandbox/sandboxpage.h"
#include "gui/settings/settingssheet.h"
#include "gui/shell/aboutsheet.h"
#include "gui/shell/appearancecontroller.h"
#include "gui/shell/clipboardoffer.h"
#include "gui/shell/documentactions.h"
#include "gui/shell/documentarea.h"
#include "gui/shell/documents.h"
#include "gui/shell/doors.h"
#include "gui/shell/entrance.h"
#include "gui/shell/identity.h"
#include "gui/shell/palettefeed.h"
#include "gui/shell/shortcutssheet.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/sidebarfeed.h"
#include "gui/shell/statusbar.h"
#include "gui/shell/statusfeed.h"
#include "gui/shell/storetroubles.h"
#include "gui/shell/tokendoor.h"
#include "gui/shell/tokenpane.h"
#include "gui/shell/topbar.h"
#include "gui/shell/windowpanes.h"
#include "gui/spec/endpointspage.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/toasthost.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts)),
      m_actions(new Actions(this)),
      m_workplaces(new WorkplaceController(m_parts.workplace, this)),
      m_recent(new RecentRequests(m_parts.history, this)),
      m_clipboard(new SecretClipboard(this))
{
    installAccessibility();
    setWindowTitle(tr("PlanOps Explorer"));
    setMinimumSize(800, 560);
    resize(1440, 900);
    buildPanes();
    m_documents =
        new Documents({*m_area, m_parts.drafts, m_parts.history, m_parts.folder, m_parts.specs,
                       m_parts.discovery, m_parts.workplace.sandbox, m_parts.clock},
                      this);
    m_doors = new Doors({*m_workplaces, m_parts.workplace.profiles, m_parts.folder,
                         m_parts.secretVariables, *m_clipboard, *m_documents, *m_sidebar, *this},
                        this);
    m_tokens = new TokenDoor(*m_workplaces, *m_documents, this);
    m_feed = new SidebarFeed(*m_sidebar, *m_recent, m_parts.specs, this);
    m_toasts = new ToastHost(this, this);
    m_identity =
        new Identity({*this, m_parts.workplace.profiles, m_parts.vault, m_parts.secretVariables,
                      *m_workplaces, m_parts.useMemoryVault, m_parts.clock},
                     this);
    m_status = new StatusFeed({*m_statusBar, *m_profileCard, *m_workplaces, *m_identity}, this);
    m_troubles = new StoreTroubles(
        {m_parts.settings, m_parts.workplace.profiles, m_parts.drafts, m_parts.history}, this);
    auto *appearance =
        new AppearanceController(m_parts.settings, m_parts.theme, *m_clipboard, *m_actions, this);
    connect(m_topBar, &TopBar::appearanceToggled, appearance, &AppearanceController::toggle);
    connectActions();
    connectEntrance();
    connectDoors();
    connect(m_identity, &Identity::said, this, &MainWindow::say);
    connect(m_identity, &Identity::keychainChanged, m_status, &StatusFeed::update);
    connect(m_documents, &Documents::pageAdded, this, &MainWindow::connectPage);
    connect(m_documents, &Documents::answered, this, [this](const ExchangeSummary &summary) {
        m_recent->add(summary.draft, summary.url, summary.status);
    });
    connect(m_workplaces, &WorkplaceController::workplaceChanged, this,
            &MainWindow::onWorkplaceChanged);
    connect(m_workplaces, &WorkplaceController::profileFailed, this, [this](const Error &error) {
        say(tr("The profile is not ready"), error.message, true);
    });
    connect(m_workplaces, &WorkplaceController::browserFailed, this, [this] {
        say(tr("No browser opened"), tr("Copy the link and open it in a browser on this computer."),
            true);
    });
    connect(m_troubles, &StoreTroubles::said, this, &MainWindow::say);
    connect(&m_parts.workplace.profiles, &auth::ProfileStore::changed, m_status,
            &StatusFeed::update);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    m_topBar = new TopBar(*m_actions);
    m_entrance = new Entrance(m_parts.workplace.profiles);
    m_profileCard = new ProfileCard;
    m_sidebar = new Sidebar(m_profileCard);
    m_area = new DocumentArea;
    m_tokenPane = new TokenPane(m_parts.discovery, m_parts.clock, *m_clipboard);
    m_statusBar = new StatusBar;

    m_panes = new WindowPanes(m_sidebar, m_area, m_tokenPane, *m_actions);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_entrance);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_statusBar);
}

void MainWindow::begin(const QString &profileId)
{
    restoreGeometry(m_parts.settings.windowState(u"geometry"_s));
    m_panes->restoreWidths(m_parts.settings.windowState(u"panes"_s));
    if (const auto trouble = m_documents->restore())
        say(tr("Open requests could not be read"), trouble->message, true);
    m_troubles->tellOfTheStart();
    const bool sandbox = profileId == auth::sandboxProfile().id;
    m_sandboxWelcome = sandbox;
    if (sandbox)
        showDocuments();
    m_workplaces->useProfile(profileId.isEmpty() ? m_parts.workplace.profiles.current().id
                                                 : profileId);
    m_identity->probeKeychain();
    m_parts.folder.open();
}

void MainWindow::openFile(const QString &path)
{
    m_doors->openFile(path);
}

void MainWindow::connectActions()
{
    const auto *documents = new DocumentActions(*m_actions, *m_documents, *m_area, this);
    connect(documents, &DocumentActions::documentsWanted, this, &MainWindow::showDocuments);
    m_doors->connectActions(*m_actions);
    m_tokens->connectActions(*m_actions);

    Actions &a = *m_actions;
    const auto on = [&](Actions::Id id, auto function) {
        connect(a[id], &QAction::triggered, this, function);
    };
    on(Actions::Quit, [this] { close(); });
    on(Actions::ShowPalette, [this] { openPalette(); });
    on(Actions::NextPane, [this] { m_panes->focusNext(+1); });
    on(Actions::PreviousPane, [this] { m_panes->focusNext(-1); });
    on(Actions::FocusFilter, [this] { m_panes->focusFilter(); });
    on(Actions::Preferences, [this] { openSettings(); });
    on(Actions::Shortcuts, [this] { (new ShortcutsSheet(m_actions->menus(), this))->openSheet(); });
    on(Actions::Help, [this] { m_entrance->showWelcome(); });
    on(Actions::Secrets, [this] { m_identity->openSecrets(); });
    on(Actions::About, [this] { (new AboutSheet(this))->openSheet(); });
    on(Actions::SignIn, [this] { m_identity->signIn(); });
    on(Actions::PasteToken, [this] { m_identity->paste(); });
    on(Actions::ServiceAccount, [this] { m_identity->connectService(); });
    on(Actions::SetUpInstance, [this] { m_identity->setUpInstance(); });
    on(Actions::SignOut, [this] { m_identity->signOut(); });
    on(Actions::SwitchProfile, [this] { m_identity->openMenu(*m_profileCard); });
    on(Actions::EditProfile, [this] { m_identity->editProfile(m_workplaces->profile().id); });
    on(Actions::RefreshToken, [this] { m_identity->refreshToken(); });
    on(Actions::CopyToken, [this] { m_tokenPane->copyToken(); });
    for (const Actions::Id id :
         {Actions::ToggleSidebar, Actions::ToggleResponse, Actions::ToggleTokenPanel})
        a[id]->setChecked(true);
}

void MainWindow::connectEntrance()
{
    connect(m_entrance, &Entrance::signInRequested, m_identity, &Identity::signIn);
    connect(m_entrance, &Entrance::pasteRequested, m_identity, &Identity::paste);
    connect(m_entrance, &Entrance::serviceRequested, m_identity, &Identity::connectService);
    connect(m_entrance, &Entrance::sandboxRequested, this, &MainWindow::enterSandbox);
    connect(m_entrance, &Entrance::profileChosen, m_workplaces, &WorkplaceController::useProfile);
    connect(m_entrance, &Entrance::editProfileRequested, m_identity, &Identity::editProfile);
    connect(m_entrance, &Entrance::addProfileRequested, m_identity, &Identity::addProfile);
    connect(m_entrance, &Entrance::openBrowserRequested, m_workplaces,
            &WorkplaceController::openBrowser);
    connect(m_entrance, &Entrance::copied, this,
            [this](const QString &what) { say(tr("%1 copied").arg(what), {}, false); });
    connect(m_entrance, &Entrance::shown, this, &MainWindow::showEntrance);
    connect(m_entrance, &Entrance::left, this, [this](bool signedIn) {
        if (signedIn || !m_documents->isEmpty())
            showDocuments();
        else
            m_entrance->showWelcome();
    });
    connect(m_workplaces, &WorkplaceController::walkingByItself, m_entrance,
            [this] { m_entrance->setQuiet(true); });

    connect(m_profileCard, &QAbstractButton::clicked, this,
            [this] { m_identity->openMenu(*m_profileCard); });
    connect(m_sidebar, &Sidebar::projectsChosen, this, [this] { m_documents->openProjects(); });
    connect(m_sidebar, &Sidebar::projectChosen, this,
            [this](const QString &id) { m_documents->openProjects()->select(id); });
    connect(m_sidebar, &Sidebar::endpointChosen, this,
            [this](const QString &method, const QString &path) {
                m_documents->openEndpoints()->select(method, path);
            });
    connect(m_sidebar, &Sidebar::requestChosen, this,
            [this](const console::Draft &draft) { m_documents->openSaved(draft); });
    auto *opener = new HistoryOpener(m_parts.history, this);
    connect(opener, &HistoryOpener::opened, m_documents, &Documents::openRequest);
    connect(opener, &HistoryOpener::noticed, this, &MainWindow::say);
    connect(m_sidebar, &Sidebar::pastRequestChosen, this,
            [this, opener](qint64 id) { opener->open(id, m_workplaces->profile().apiBase); });

    connect(m_tokenPane, &TokenPane::signInRequested, m_identity, &Identity::signIn);
    connect(m_tokenPane, &TokenPane::pasteRequested, m_identity, &Identity::paste);
    connect(m_tokenPane, &TokenPane::signOutRequested, m_identity, &Identity::signOut);
    connect(m_tokenPane, &TokenPane::refreshRequested, m_identity, &Identity::refreshToken);
    connect(m_tokenPane, &TokenPane::copied, this, &MainWindow::sayCopied);
}

void MainWindow::connectDoors()
{
    connect(m_doors, &Doors::documentsWanted, this, &MainWindow::showDocuments);
    connect(m_doors, &Doors::addProfileRequested, m_identity, &Identity::addProfile);
    connect(m_doors, &Doors::copied, this, &MainWindow::sayCopied);
    connect(m_doors, &Doors::said, this, &MainWindow::say);

    connect(m_tokens, &TokenDoor::documentsWanted, this, &MainWindow::showDocuments);
    connect(m_tokenPane, &TokenPane::inspectRequested, m_tokens, &TokenDoor::inspect);
    connect(m_identity, &Identity::inspectRequested, m_tokens, &TokenDoor::inspect);
    auto *offer = new ClipboardOffer(m_parts.settings, m_parts.clock, this);
    connect(
        offer, &ClipboardOffer::found, this, [this](const QString &text, const QString &summary) {
            m_toasts->showToast({Tone::Accent, tr("There is a token on the clipboard"), summary,
                                 tr("Look at it"), [this, text] { m_identity->pasteFound(text); }});
        });
}

void MainWindow::connectPage(Page *page)
{
    m_doors->serve(*page);
    m_tokens->serve(*page);
    connect(page, &Page::signInRequested, m_identity, &Identity::signIn);
    connect(page, &Page::profileMenuRequested, this,
            [this] { m_identity->openMenu(*m_profileCard); });
    connect(page, &Page::sandboxRequested, this, &MainWindow::enterSandbox);
    connect(page, &Page::settingsRequested, this, &MainWindow::openSettings);
    connect(page, &Page::noticed, this, &MainWindow::say);
    if (auto *sandbox = qobject_cast<SandboxPage *>(page)) {
        connect(sandbox, &SandboxPage::signInAsRequested, this, [this](const QString &email) {
            m_workplaces->useProfile(auth::sandboxProfile().id);
            m_workplaces->signInToSandbox(email);
        });
    }
}

void MainWindow::onWorkplaceChanged(services::Workplace &workplace)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_sessionConnections, {}))
        disconnect(connection);
    const auth::Session &session = workplace.session;
    m_sessionConnections = {
        connect(&session, &auth::Session::stateChanged, this, &MainWindow::onSessionChanged),
        connect(&session, &auth::Session::tokensChanged, m_status, &StatusFeed::update),
    };
    m_identity->setWorkplace(workplace);
    m_entrance->setSession(workplace.session);
    m_tokenPane->setSession(workplace.session);
    m_profileCard->setProfile(session.profile());
    m_documents->setWorkplace(workplace);
    m_feed->setWorkplace(workplace);
    onSessionChanged();
}

void MainWindow::onSessionChanged()
{
    const auth::Session &session = m_workplaces->current()->session;
    const bool signedIn = session.state() == auth::Session::State::SignedIn;
    for (const Actions::Id id :
         {Actions::SignOut, Actions::RefreshToken, Actions::CopyToken, Actions::InspectToken})
        (*m_actions)[id]->setEnabled(signedIn);
    m_status->update();
    if (session.state() != auth::Session::State::SignedOut)
        return;
    if (std::exchange(m_sandboxWelcome, false)
        && !m_workplaces->sandbox().description().accounts.isEmpty()) {
        // The sandbox asks no questions: its first account is signed in by itself.
        m_workplaces->signInToSandbox(
            m_workplaces->sandbox().description().accounts.constFirst().email);
        return;
    }
    if (m_documents->isEmpty() && m_stack->currentWidget() != m_entrance)
        m_entrance->showWelcome();
}

void MainWindow::enterSandbox()
{
    m_sandboxWelcome = true;
    showDocuments();
    m_workplaces->useProfile(auth::sandboxProfile().id);
    if (const auto *workplace = m_workplaces->current();
        workplace && workplace->session.profile().environment == auth::Environment::Sandbox)
        onSessionChanged();
}

void MainWindow::showDocuments()
{
    if (m_documents->isEmpty())
        m_documents->newRequest();
    m_stack->setCurrentWidget(m_panes);
    m_topBar->setPanesShown(true);
}

void MainWindow::showEntrance()
{
    m_stack->setCurrentWidget(m_entrance);
    m_topBar->setPanesShown(false);
}

void MainWindow::sayCopied(const QString &what, bool isSecret)
{
    const auto lifetime = static_cast<int>(m_parts.settings.clipboardLifetime().count());
    say(tr("%1 copied").arg(what),
        isSecret && lifetime > 0
            ? tr("The clipboard is cleared in %n second(s).", nullptr, lifetime)
            : QString(),
        false);
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        const PaletteFeed feed {*m_actions,
                                m_parts.workplace.profiles,
                                m_feed->projects(),
                                m_feed->requests(),
                                [this](const QString &id) {
                                    m_documents->openProjects()->select(id);
                                    showDocuments();
                                },
                                [this](const console::Draft &draft) {
                                    m_documents->openRequest(draft);
                                    showDocuments();
                                },
                                [this](const QString &id) { m_workplaces->useProfile(id); }};
        m_palette = new CommandPalette([feed] { return feed.commands(); }, this);
    }
    m_palette->openPalette();
}

void MainWindow::openSettings()
{
    auto *sheet = new SettingsSheet(m_parts.settings, this);
    connect(sheet, &SettingsSheet::secretsRequested, this, [this, sheet] {
        sheet->closeSheet();
        m_identity->openSecrets();
    });
    sheet->openSheet();
}

void MainWindow::say(const QString &title, const QString &text, bool isProblem)
{
    m_toasts->showToast({isProblem ? Tone::Bad : Tone::Ok, title, text, {}, {}});
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QWidget *now = focusWidget();
    return now && m_stack->currentWidget() == m_panes ? m_panes->focusTab(*now, next)
                                                      : QWidget::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setWindowState(u"geometry"_s, saveGeometry());
    m_parts.settings.setWindowState(u"panes"_s, m_panes->widths());
    if (const auto saved = m_parts.drafts.flush(); !saved) {
        say(tr("Not saved"), saved.error().message, true);
        // Closing again goes anyway: nobody may be locked in by a full disk.
        if (!std::exchange(m_warnedOnClose, true)) {
            event->ignore();
            return;
        }
    }
    QWidget::closeEvent(event);
}

} // namespace planops::gui
