// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"

#include <QObject>

namespace planops::gui {

class ConsolePage;
class WorkplaceController;

//! \brief Lets a request be sent as another profile, too: the menu of profiles, and the comparison
//! of the two answers.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class SendAsDoor : public QObject
{
    Q_OBJECT

public:
    SendAsDoor(WorkplaceController &workplaces, const auth::ProfileStore &profiles, QWidget &window,
               QObject *parent = nullptr);

    //! \brief From now on, until it is closed, \a page is served.
    void serve(ConsolePage &page);

Q_SIGNALS:
    void addProfileRequested();

private:
    void openMenu(ConsolePage &page, const QWidget &button);

    WorkplaceController &m_workplaces;
    const auth::ProfileStore &m_profiles;
    QWidget &m_window;
};

} // namespace planops::gui
