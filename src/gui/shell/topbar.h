// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenuBar;

namespace planops::gui {

class Actions;

//! \brief The 44 px bar at the top: mark, menus, the command field, and the switches for panes,
//! colours and settings.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QMenuBar *menuBar() const { return m_menuBar; }
    //! \brief The switches for panes are of no use while there is no document.
    void setPanesShown(bool shown);

Q_SIGNALS:
    void appearanceToggled(); //!< Light ↔ dark.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenuBar *m_menuBar;
    QWidget *m_panes;
};

} // namespace planops::gui
