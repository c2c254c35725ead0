// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/documentactions.h"

#include "gui/console/consolepage.h"
#include "gui/projects/projectspage.h"
#include "gui/shell/documents.h"
#include "gui/spec/endpointspage.h"

namespace planops::gui {

DocumentActions::DocumentActions(Actions &actions, Documents &documents, DocumentArea &area,
                                 QObject *parent)
    : QObject(parent), m_actions(actions), m_documents(documents), m_area(area)
{
    connectPages();
    connectRequest();
}

template <typename Open>
void DocumentActions::opens(Actions::Id id, Open open)
{
    connect(m_actions[id], &QAction::triggered, this, [this, open] {
        open();
        Q_EMIT documentsWanted();
    });
}

void DocumentActions::onRequest(Actions::Id id, void (ConsolePage::*member)())
{
    connect(m_actions[id], &QAction::triggered, this, [this, member] {
        if (ConsolePage *request = m_documents.currentRequest())
            (request->*member)();
    });
}

void DocumentActions::connectPages()
{
    opens(Actions::NewRequest, [this] { m_documents.newRequest(); });
    opens(Actions::NewProject, [this] { m_documents.openProjects()->newProject(); });
    opens(Actions::ShowProjects, [this] { m_documents.openProjects(); });
    opens(Actions::ShowEndpoints, [this] { m_documents.openEndpoints(); });
    opens(Actions::ShowResources, [this] { m_documents.openResources(); });
    opens(Actions::ShowHistory, [this] { m_documents.openHistory(); });
    opens(Actions::SandboxControls, [this] { m_documents.openSandbox(); });

    const auto on = [this](Actions::Id id, auto function) {
        connect(m_actions[id], &QAction::triggered, this, function);
    };
    on(Actions::CloseTab, [this] { m_documents.close(m_area.current()); });
    on(Actions::ReopenTab, [this] { m_documents.reopen(); });
    on(Actions::NextTab, [this] { m_area.step(+1); });
    on(Actions::PreviousTab, [this] { m_area.step(-1); });
}

void DocumentActions::connectRequest()
{
    onRequest(Actions::Send, &ConsolePage::send);
    connect(m_actions[Actions::Send], &QAction::triggered, this, [this] {
        if (auto *endpoints = qobject_cast<EndpointsPage *>(m_area.current()))
            endpoints->send();
    });
    onRequest(Actions::SendAs, &ConsolePage::chooseSender);
    onRequest(Actions::SendAgain, &ConsolePage::sendAgain);
    onRequest(Actions::RefreshAndRetry, &ConsolePage::refreshAndRetry);
    onRequest(Actions::CancelSend, &ConsolePage::cancel);
    onRequest(Actions::FocusUrl, &ConsolePage::focusUrl);
    onRequest(Actions::CopyAsCode, &ConsolePage::requestCode);
    onRequest(Actions::Find, &ConsolePage::find);
    onRequest(Actions::FindNext, &ConsolePage::findNext);
    onRequest(Actions::FindPrevious, &ConsolePage::findPrevious);
    onRequest(Actions::ChooseCharset, &ConsolePage::chooseCharset);
    connect(m_actions[Actions::ToggleResponse], &QAction::triggered, this, [this](bool shown) {
        if (ConsolePage *request = m_documents.currentRequest())
            request->setResponseVisible(shown);
    });
}

} // namespace planops::gui
