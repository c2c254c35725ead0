// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"

#include <QMenu>

namespace planops::gui {

//! \brief A line of \a menu for the profile: icon, name, environment, whether somebody is signed
//! in.
QAction *addProfileAction(QMenu &menu, const auth::Profile &profile);

//! \brief The profiles to switch between, each with its environment and whether somebody is signed
//! in; add, edit, remove.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ProfileMenu(QWidget *parent = nullptr);

    void setProfiles(const QList<auth::Profile> &profiles, const QString &currentId);
    //! \brief Below \a card, as wide as it, with the current profile under the keyboard.
    void popupBelow(const QWidget &card);

Q_SIGNALS:
    void profileChosen(const QString &id);
    void addRequested();
    void editRequested(const QString &id);
    void removeRequested(const QString &id);

private:
    QAction *m_current = nullptr;
};

} // namespace planops::gui
