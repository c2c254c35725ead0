// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/tokendoor.h"

#include "gui/page.h"
#include "gui/shell/actions.h"
#include "gui/shell/documents.h"
#include "gui/shell/workplacecontroller.h"
#include "gui/tokens/comparepage.h"
#include "gui/tokens/inspectorpage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace planops::gui {

TokenDoor::TokenDoor(WorkplaceController &workplaces, Documents &documents, QObject *parent)
    : QObject(parent), m_workplaces(workplaces), m_documents(documents)
{ }

void TokenDoor::connectActions(const Actions &actions)
{
    connect(actions[Actions::InspectToken], &QAction::triggered, this, [this] {
        if (m_workplaces.current())
            inspect(current());
    });
    connect(actions[Actions::CompareTokens], &QAction::triggered, this,
            [this] { compare(current()); });
    connect(actions[Actions::InspectClipboard], &QAction::triggered, this,
            [this] { inspect(Secret(QGuiApplication::clipboard()->text().trimmed().toUtf8())); });
}

void TokenDoor::serve(Page &page)
{
    connect(&page, &Page::inspectTokenRequested, this, &TokenDoor::inspect);
    connect(&page, &Page::compareTokenRequested, this, &TokenDoor::compare);
}

void TokenDoor::inspect(const Secret &token)
{
    m_documents.openInspector()->setToken(token);
    Q_EMIT documentsWanted();
}

void TokenDoor::compare(const Secret &token)
{
    ComparePage *page = m_documents.openCompare();
    if (!token.isEmpty())
        page->setFirst(token);
    Q_EMIT documentsWanted();
}

Secret TokenDoor::current() const
{
    const auto *workplace = m_workplaces.current();
    return workplace ? workplace->session.tokens().accessToken : Secret();
}

} // namespace planops::gui
