// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/actions.h"

#include "gui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <iterator>

namespace planops::gui {

namespace {

constexpr const char *context = "planops::gui::Actions";

// One row per action. Shortcuts in Qt's portable text; several are separated by "; ".
struct Row
{
    Actions::Id id;
    const char *menu; // Same text as in the row before: same menu. A new group starts with "-".
    const char *text;
    const char *shortcut;
    Icon icon;
    bool startsGroup = false;
};

const Row rows[] = {
    {Actions::NewRequest, QT_TRANSLATE_NOOP("planops::gui::Actions", "&File"),
     QT_TRANSLATE_NOOP("planops::gui::Actions", "&New request"), "Ctrl+N; Ctrl+T", Icon::Plus},
    {Actions::NewProject, "&File", QT_TRANSLATE_NOOP("planops::gui::Actions", "New &project…"),
     "Ctrl+Shift+N", Icon::Layers},
    {Actions::Import, "&File", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Import requests…"),
     "Ctrl+Shift+I", Icon::Import, true},
    {Actions::Export, "&File", QT_TRANSLATE_NOOP("planops::gui::Actions", "E&xport requests…"),
     "Ctrl+Shift+X", Icon::Upload},
    {Actions::SaveRequest, "&File", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Save request"),
     "Ctrl+S", Icon::Save},
    {Actions::SaveRequestAs, "&File",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Save request &as…"), "Ctrl+Shift+S", Icon::None},
    {Actions::ChooseFolder, "&File",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Choose the &folder of saved requests…"), "",
     Icon::FolderOpen},
    {Actions::EditEnvironments, "&File",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "&Environments…"), "", Icon::Braces},
    {Actions::CloseTab, "&File", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Close tab"), "Ctrl+W",
     Icon::Close, true},
    {Actions::ReopenTab, "&File", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Reopen closed tab"),
     "Ctrl+Shift+T", Icon::Undo},
    {Actions::Quit, "&File", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Quit"), "Ctrl+Q",
     Icon::None, true},

    {Actions::Find, QT_TRANSLATE_NOOP("planops::gui::Actions", "&Edit"),
     QT_TRANSLATE_NOOP("planops::gui::Actions", "&Find in the response"), "Ctrl+F", Icon::Search},
    {Actions::FindNext, "&Edit", QT_TRANSLATE_NOOP("planops::gui::Actions", "Find &next"), "F3",
     Icon::None},
    {Actions::FindPrevious, "&Edit", QT_TRANSLATE_NOOP("planops::gui::Actions", "Find &previous"),
     "Shift+F3", Icon::None},
    {Actions::ChooseCharset, "&Edit",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "&Character set of the response…"), "",
     Icon::CaseSensitive},
    {Actions::Preferences, "&Edit", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Settings…"),
     "Ctrl+,", Icon::Sliders, true},

    {Actions::ShowPalette, QT_TRANSLATE_NOOP("planops::gui::Actions", "&View"),
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Search or run a &command"), "Ctrl+K",
     Icon::Search},
    {Actions::ShowProjects, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Projects"),
     "Ctrl+Shift+P", Icon::Layers},
    {Actions::ShowEndpoints, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Endpoints"),
     "Ctrl+Shift+E", Icon::ListTree},
    {Actions::ShowResources, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "Reso&urces"),
     "Ctrl+Shift+B", Icon::Database},
    {Actions::ShowHistory, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&History"),
     "Ctrl+Shift+H", Icon::History},
    {Actions::ToggleSidebar, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Sidebar"),
     "Ctrl+B", Icon::PanelLeft, true},
    {Actions::ToggleResponse, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Response"),
     "Ctrl+J", Icon::PanelBottom},
    {Actions::ToggleTokenPanel, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Token panel"),
     "Ctrl+I", Icon::PanelRight},
    {Actions::AppearanceSystem, "&View",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Colours as the s&ystem"), "", Icon::Monitor, true},
    {Actions::AppearanceLight, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Light"), "",
     Icon::Sun},
    {Actions::AppearanceDark, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Dark"), "",
     Icon::Moon},
    {Actions::ZoomIn, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "Larger te&xt"),
     "Ctrl++; Ctrl+=", Icon::None, true},
    {Actions::ZoomOut, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "S&maller text"),
     "Ctrl+-", Icon::None},
    {Actions::ZoomReset, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "Usual text si&ze"),
     "Ctrl+0", Icon::None},
    {Actions::NextTab, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Next tab"),
     "Ctrl+Tab; Ctrl+PgDown", Icon::None, true},
    {Actions::PreviousTab, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "Pre&vious tab"),
     "Ctrl+Shift+Tab; Ctrl+PgUp", Icon::None},
    {Actions::NextPane, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "Next p&ane"), "F6",
     Icon::None},
    {Actions::PreviousPane, "&View", QT_TRANSLATE_NOOP("planops::gui::Actions", "Previ&ous pane"),
     "Shift+F6", Icon::None},
    {Actions::FocusFilter, "&View",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "&Filter the sidebar"), "Ctrl+E", Icon::Filter},

    {Actions::Send, QT_TRANSLATE_NOOP("planops::gui::Actions", "&Request"),
     QT_TRANSLATE_NOOP("planops::gui::Actions", "&Send"), "Ctrl+Return; Ctrl+Enter", Icon::Send},
    {Actions::SendAs, "&Request",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Send as another profile, &too…"),
     "Ctrl+Shift+Return; Ctrl+Shift+Enter", Icon::Users},
    {Actions::SendAgain, "&Request", QT_TRANSLATE_NOOP("planops::gui::Actions", "Send &again"),
     "Ctrl+R", Icon::RotateCcw},
    {Actions::RefreshAndRetry, "&Request",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "&Refresh token and retry"), "Ctrl+Shift+R",
     Icon::RefreshCw},
    {Actions::CancelSend, "&Request", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Cancel"), "",
     Icon::Ban},
    {Actions::FocusUrl, "&Request", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Edit the URL"),
     "Ctrl+L", Icon::Link, true},
    {Actions::CopyAsCode, "&Request", QT_TRANSLATE_NOOP("planops::gui::Actions", "Copy as co&de…"),
     "Ctrl+Shift+L", Icon::Code},
    {Actions::Cookies, "&Request", QT_TRANSLATE_NOOP("planops::gui::Actions", "Coo&kies…"), "",
     Icon::Cookie},

    {Actions::SignIn, QT_TRANSLATE_NOOP("planops::gui::Actions", "&Token"),
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Sign &in with the browser"), "", Icon::LogIn},
    {Actions::PasteToken, "&Token", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Paste a token…"),
     "", Icon::ClipboardPaste},
    {Actions::ServiceAccount, "&Token",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Ser&vice account…"), "", Icon::FileKey},
    {Actions::SetUpInstance, "&Token",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Set up &browser sign-in…"), "", Icon::Key},
    {Actions::SignOut, "&Token", QT_TRANSLATE_NOOP("planops::gui::Actions", "Sign &out"), "",
     Icon::LogOut},
    {Actions::SwitchProfile, "&Token",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "S&witch profile…"), "Ctrl+Shift+M", Icon::Users,
     true},
    {Actions::EditProfile, "&Token", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Edit profile…"),
     "", Icon::Pencil},
    {Actions::RefreshToken, "&Token", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Refresh token"),
     "", Icon::RefreshCw, true},
    {Actions::CopyToken, "&Token", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Copy token"),
     "Ctrl+Shift+C", Icon::Copy},
    {Actions::InspectToken, "&Token", QT_TRANSLATE_NOOP("planops::gui::Actions", "I&nspect token"),
     "", Icon::ScanSearch},
    {Actions::CompareTokens, "&Token",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Co&mpare tokens"), "", Icon::ListTree},
    {Actions::InspectClipboard, "&Token",
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Inspect token from clipboar&d"), "",
     Icon::ScanSearch},

    {Actions::SandboxControls, QT_TRANSLATE_NOOP("planops::gui::Actions", "&Help"),
     QT_TRANSLATE_NOOP("planops::gui::Actions", "Sand&box"), "", Icon::Flask},
    {Actions::Shortcuts, "&Help", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Keyboard shortcuts"),
     "Ctrl+/", Icon::Keyboard, true},
    {Actions::Help, "&Help", QT_TRANSLATE_NOOP("planops::gui::Actions", "&First steps"), "F1",
     Icon::LifeBuoy},
    {Actions::Secrets, "&Help", QT_TRANSLATE_NOOP("planops::gui::Actions", "&Where my secrets are"),
     "", Icon::Lock},
    {Actions::About, "&Help", QT_TRANSLATE_NOOP("planops::gui::Actions", "&About PlanOps Explorer"),
     "", Icon::Info, true},
};

static_assert(std::size(rows) == Actions::Count, "every action has its row");

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

Actions::Actions(QWidget *shortcutScope) : QObject(shortcutScope)
{
    for (const Row &row : rows) {
        auto *action = new QAction(translated(row.text), this);
        if (*row.shortcut)
            action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.shortcut),
                                                              QKeySequence::PortableText));
        action->setShortcutContext(Qt::WindowShortcut);
        if (row.icon != Icon::None)
            action->setIcon(iconFor(row.icon));
        m_actions.at(row.id) = action;
        shortcutScope->addAction(action);
    }
    for (const Id id : {ToggleSidebar, ToggleResponse, ToggleTokenPanel, AppearanceSystem,
                        AppearanceLight, AppearanceDark})
        m_actions.at(id)->setCheckable(true);
    auto *appearance = new QActionGroup(this);
    for (const Id id : {AppearanceSystem, AppearanceLight, AppearanceDark})
        appearance->addAction(m_actions.at(id));
    m_actions.at(Quit)->setMenuRole(QAction::QuitRole);
    m_actions.at(Preferences)->setMenuRole(QAction::PreferencesRole);
    m_actions.at(About)->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar *menuBar) const
{
    QMenu *menu = nullptr;
    QByteArray title;
    for (const Row &row : rows) {
        if (title != row.menu) {
            title = row.menu;
            menu = menuBar->addMenu(translated(row.menu));
        } else if (row.startsGroup) {
            menu->addSeparator();
        }
        menu->addAction(m_actions.at(row.id));
    }
}

QList<Actions::Menu> Actions::menus() const
{
    QList<Menu> result;
    QByteArray title;
    for (const Row &row : rows) {
        if (title != row.menu) {
            title = row.menu;
            result.append({translated(row.menu).remove(u'&'), {}});
        }
        result.last().actions.append(m_actions.at(row.id));
    }
    return result;
}

} // namespace planops::gui
