// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sendasdoor.h"

#include "gui/auth/profilemenu.h"
#include "gui/console/consolepage.h"
#include "gui/history/answersheet.h"
#include "gui/shell/workplacecontroller.h"

namespace planops::gui {

SendAsDoor::SendAsDoor(WorkplaceController &workplaces, const auth::ProfileStore &profiles,
                       QWidget &window, QObject *parent)
    : QObject(parent), m_workplaces(workplaces), m_profiles(profiles), m_window(window)
{ }

void SendAsDoor::serve(ConsolePage &page)
{
    connect(&page, &ConsolePage::senderMenuRequested, this,
            [this, &page](const QWidget *button) { openMenu(page, *button); });
    connect(&page, &ConsolePage::answeredTwice, this,
            [this](const console::ProfileAnswer &own, const console::ProfileAnswer &other) {
                auto *sheet = new AnswerSheet({own.profileName, own.record},
                                              {other.profileName, other.record}, &m_window);
                sheet->openSheet();
            });
}

void SendAsDoor::openMenu(ConsolePage &page, const QWidget &button)
{
    auto *menu = new QMenu(&page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Send as another profile, too"));
    menu->setToolTipsVisible(true);
    menu->addSection(tr("Send as well as"));
    const QString own = m_workplaces.profile().id;
    for (const auth::Profile &profile : m_profiles.profiles()) {
        if (profile.id == own)
            continue;
        QAction *action = addProfileAction(*menu, profile);
        action->setEnabled(m_workplaces.isReady(profile));
        if (!action->isEnabled())
            action->setToolTip(tr("The sandbox is off. Change to its profile to start it."));
        connect(action, &QAction::triggered, &page,
                [this, profile, &page] { page.sendAs(m_workplaces.senderFor(profile)); });
    }
    menu->addSeparator();
    menu->addAction(iconFor(Icon::Plus), tr("Add a profile…"), this,
                    &SendAsDoor::addProfileRequested);
    menu->popup(button.mapToGlobal(QPoint(0, button.height() + 4)));
}

} // namespace planops::gui
