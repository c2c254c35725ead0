// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/services/secretvariables.h"
#include "core/workspace/workspacefolder.h"

#include <QObject>

class QWidget;

namespace planops::gui {

class Actions;
class CookieDoor;
class Documents;
class EnvironmentDoor;
class ExportDoor;
class ImportDoor;
class Page;
class SavedRequests;
class SecretClipboard;
class SendAsDoor;
class Sidebar;
class SnippetDoor;
class WorkplaceController;

//! \brief What the window opens for the request in front, each behind a door of its own: code,
//! saved files, environments, cookies, import, export, the same request as another profile.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class Doors : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WorkplaceController &workplaces;
        const auth::ProfileStore &profiles;
        workspace::WorkspaceFolder &folder;
        services::SecretVariables &secretVariables;
        SecretClipboard &clipboard;
        Documents &documents;
        Sidebar &sidebar;
        QWidget &window;
    };

    explicit Doors(const Parts &parts, QObject *parent = nullptr);

    //! \brief The commands of the menus that open one of them.
    void connectActions(const Actions &actions);
    //! \brief From now on, until it is closed, what \a page asks for is opened.
    void serve(Page &page);
    //! \brief A .http file from outside.
    void openFile(const QString &path);

Q_SIGNALS:
    void documentsWanted(); //!< Whatever covers them has to go.
    void addProfileRequested();
    void copied(const QString &what, bool secret);
    void said(const QString &title, const QString &text, bool isProblem);

private:
    SnippetDoor *m_snippets;
    SendAsDoor *m_sendAs;
    CookieDoor *m_cookies;
    ImportDoor *m_imports;
    ExportDoor *m_exports;
    SavedRequests *m_saved;
    EnvironmentDoor *m_environments;
};

} // namespace planops::gui
