// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/statusfeed.h"

#include "gui/auth/profileaddress.h"
#include "gui/auth/profilecard.h"
#include "gui/shell/identity.h"
#include "gui/shell/statusbar.h"
#include "gui/shell/workplacecontroller.h"

#include <QUrl>

namespace planops::gui {

StatusFeed::StatusFeed(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{ }

void StatusFeed::update()
{
    WorkplaceController &workplaces = m_parts.workplaces;
    const auth::Profile profile = workplaces.profile();
    m_parts.card.setProfile(profile);
    StatusBar &bar = m_parts.bar;
    m_parts.identity.describeKeychain(bar);
    bar.set(StatusBar::Environment, Icon::Server, environmentTone(profile.environment),
            auth::environmentLabel(profile.environment), profile.apiBase);
    const bool running = workplaces.sandbox().isRunning();
    bar.set(StatusBar::Sandbox, Icon::Flask, running ? Tone::Violet : Tone::Neutral,
            running ? tr("Sandbox running, %1")
                          .arg(QUrl(workplaces.sandbox().description().apiBase).authority())
                    : tr("Sandbox off"));
    const auto *workplace = workplaces.current();
    const bool signedIn = workplace && workplace->session.state() == auth::Session::State::SignedIn;
    bar.set(StatusBar::Api, signedIn ? Icon::CircleCheck : Icon::CircleX,
            signedIn ? Tone::Ok : Tone::Neutral, signedIn ? tr("Signed in") : tr("Signed out"));
}

} // namespace planops::gui
