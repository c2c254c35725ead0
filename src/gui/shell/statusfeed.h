// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace planops::gui {

class Identity;
class ProfileCard;
class StatusBar;
class WorkplaceController;

//! \brief Keeps the status bar and the profile's card up to date: keychain, environment, sandbox,
//! signed in or not.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class StatusFeed : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StatusBar &bar;
        ProfileCard &card;
        WorkplaceController &workplaces;
        const Identity &identity;
    };

    explicit StatusFeed(const Parts &parts, QObject *parent = nullptr);

    void update();

private:
    Parts m_parts;
};

} // namespace planops::gui
