// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/snippetdoor.h"

#include "gui/shell/workplacecontroller.h"
#include "gui/snippets/snippetsheet.h"

namespace planops::gui {

SnippetDoor::SnippetDoor(WorkplaceController &workplaces, SecretClipboard &clipboard,
                         QWidget &window, QObject *parent)
    : QObject(parent), m_workplaces(workplaces), m_clipboard(clipboard), m_window(window)
{ }

void SnippetDoor::open(const console::Draft &draft)
{
    const services::Workplace *workplace = m_workplaces.current();
    if (!workplace)
        return;
    auto *sheet = new SnippetSheet(
        {draft, workplace->session.profile(), workplace->session.tokens().accessToken}, m_clipboard,
        &m_window);
    connect(sheet, &SnippetSheet::copied, this, &SnippetDoor::copied);
    sheet->openSheet();
}

} // namespace planops::gui
