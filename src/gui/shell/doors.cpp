// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/doors.h"

#include "gui/console/consolepage.h"
#include "gui/shell/actions.h"
#include "gui/shell/cookiedoor.h"
#include "gui/shell/environmentdoor.h"
#include "gui/shell/exportdoor.h"
#include "gui/shell/importdoor.h"
#include "gui/shell/savedrequests.h"
#include "gui/shell/sendasdoor.h"
#include "gui/shell/snippetdoor.h"

namespace planops::gui {

Doors::Doors(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_snippets(new SnippetDoor(parts.workplaces, parts.clipboard, parts.window, this)),
      m_sendAs(new SendAsDoor(parts.workplaces, parts.profiles, parts.window, this)),
      m_cookies(new CookieDoor(parts.workplaces, parts.window, this)),
      m_imports(new ImportDoor(parts.documents, parts.window, this)),
      m_exports(
          new ExportDoor({parts.documents, parts.folder, parts.workplaces, parts.window}, this)),
      m_saved(
          new SavedRequests({parts.documents, parts.folder, parts.sidebar, parts.window}, this)),
      m_environments(new EnvironmentDoor(parts.folder, parts.secretVariables, parts.window, this))
{
    connect(m_snippets, &SnippetDoor::copied, this, &Doors::copied);
    connect(m_sendAs, &SendAsDoor::addProfileRequested, this, &Doors::addProfileRequested);
    connect(m_imports, &ImportDoor::documentsWanted, this, &Doors::documentsWanted);
    connect(m_imports, &ImportDoor::said, this, &Doors::said);
    connect(m_exports, &ExportDoor::copied, this, &Doors::copied);
    connect(m_exports, &ExportDoor::said, this, &Doors::said);
    connect(m_saved, &SavedRequests::documentsWanted, this, &Doors::documentsWanted);
    connect(m_saved, &SavedRequests::said, this, &Doors::said);
    connect(m_environments, &EnvironmentDoor::said, this, &Doors::said);
    connect(m_environments, &EnvironmentDoor::folderWanted, m_saved, &SavedRequests::chooseFolder);
}

void Doors::connectActions(const Actions &actions)
{
    const auto on = [&actions](Actions::Id id, auto *door, auto slot) {
        connect(actions[id], &QAction::triggered, door, slot);
    };
    on(Actions::SaveRequest, m_saved, &SavedRequests::save);
    on(Actions::SaveRequestAs, m_saved, &SavedRequests::saveAs);
    on(Actions::ChooseFolder, m_saved, &SavedRequests::chooseFolder);
    on(Actions::Cookies, m_cookies, &CookieDoor::open);
    on(Actions::EditEnvironments, m_environments, &EnvironmentDoor::open);
    on(Actions::Import, m_imports, &ImportDoor::open);
    on(Actions::Export, m_exports, &ExportDoor::open);
}

void Doors::serve(Page &page)
{
    connect(&page, &Page::saveRequested, m_saved, &SavedRequests::save);
    connect(&page, &Page::codeRequested, m_snippets, &SnippetDoor::open);
    connect(&page, &Page::environmentsRequested, m_environments, &EnvironmentDoor::open);
    if (auto *request = qobject_cast<ConsolePage *>(&page)) {
        m_sendAs->serve(*request);
        m_cookies->serve(*request);
    }
}

void Doors::openFile(const QString &path)
{
    m_saved->openFile(path);
}

} // namespace planops::gui
