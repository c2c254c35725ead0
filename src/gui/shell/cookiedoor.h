// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace planops::gui {

class WorkplaceController;

//! \brief Opens the sheet of the cookies of the profile in use, and switches them on and off.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class CookieDoor : public QObject
{
    Q_OBJECT

public:
    CookieDoor(WorkplaceController &workplaces, QWidget &window, QObject *parent = nullptr);

    void open();

private:
    WorkplaceController &m_workplaces;
    QWidget &m_window;
};

} // namespace planops::gui
