// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/cookiedoor.h"

#include "gui/console/cookiesheet.h"
#include "gui/shell/workplacecontroller.h"

namespace planops::gui {

CookieDoor::CookieDoor(WorkplaceController &workplaces, QWidget &window, QObject *parent)
    : QObject(parent), m_workplaces(workplaces), m_window(window)
{ }

void CookieDoor::open()
{
    const services::Workplace *workplace = m_workplaces.current();
    if (!workplace)
        return;
    const QString profile = workplace->session.profile().id;
    auto *sheet = new CookieSheet(workplace->session.profile().name, workplace->cookies, &m_window);
    connect(sheet, &CookieSheet::keepRequested, this, [this, sheet, profile](bool keep) {
        services::Workplace *now = m_workplaces.current();
        if (!now || now->session.profile().id != profile)
            return;
        if (!keep && now->cookies)
            now->cookies->clear(); // Also for a request that is still on its way.
        now->cookies = keep ? std::make_shared<http::CookieJar>() : nullptr;
        sheet->setJar(now->cookies);
    });
    sheet->openSheet();
}

} // namespace planops::gui
