// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

class QMenuBar;
class QWidget;

namespace planops::gui {

//! \brief Everything that the window can be told to do, once: menus, shortcuts and the palette show
//! the same actions.
//!
//! The table in actions.cpp says text, shortcut, icon and menu of each. Owner: the main window.
class Actions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        NewRequest,
        NewProject,
        Import,
        Export,
        SaveRequest,
        SaveRequestAs,
        ChooseFolder,
        EditEnvironments,
        CloseTab,
        ReopenTab,
        Quit,
        Find,
        FindNext,
        FindPrevious,
        ChooseCharset,
        Preferences,
        ShowPalette,
        ShowProjects,
        ShowEndpoints,
        ShowResources,
        ShowHistory,
        ToggleSidebar,
        ToggleResponse,
        ToggleTokenPanel,
        AppearanceSystem,
        AppearanceLight,
        AppearanceDark,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        NextTab,
        PreviousTab,
        NextPane,
        PreviousPane,
        FocusFilter,
        Send,
        SendAs,
        SendAgain,
        RefreshAndRetry,
        CancelSend,
        FocusUrl,
        CopyAsCode,
        Cookies,
        SignIn,
        PasteToken,
        ServiceAccount,
        SetUpInstance,
        SignOut,
        SwitchProfile,
        EditProfile,
        RefreshToken,
        CopyToken,
        InspectToken,
        CompareTokens,
        InspectClipboard,
        SandboxControls,
        Shortcuts,
        Help,
        Secrets,
        About,
        Count,
    };

    //! \param shortcutScope the window in which the shortcuts work.
    explicit Actions(QWidget *shortcutScope);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions.at(id); }

    //! \brief Puts every action into its menu.
    void fill(QMenuBar *menuBar) const;

    //! \brief All actions of one menu, for the palette and the page of shortcuts. The menus' titles
    //! in order.
    struct Menu
    {
        QString title;
        QList<QAction *> actions;
    };
    [[nodiscard]] QList<Menu> menus() const;

private:
    std::array<QAction *, Count> m_actions {};
};

} // namespace planops::gui
