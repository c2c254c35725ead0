// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/entrance.h"

#include "gui/auth/signinpage.h"
#include "gui/auth/welcomepage.h"

namespace planops::gui {

Entrance::Entrance(const auth::ProfileStore &profiles, QWidget *parent)
    : QStackedWidget(parent), m_profiles(profiles)
{ }

WelcomePage &Entrance::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage;
    addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::signInRequested, this, &Entrance::signInRequested);
    connect(m_welcome, &WelcomePage::pasteRequested, this, &Entrance::pasteRequested);
    connect(m_welcome, &WelcomePage::serviceRequested, this, &Entrance::serviceRequested);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &Entrance::sandboxRequested);
    connect(m_welcome, &WelcomePage::profileChosen, this, &Entrance::profileChosen);
    connect(m_welcome, &WelcomePage::editProfileRequested, this, &Entrance::editProfileRequested);
    connect(m_welcome, &WelcomePage::addProfileRequested, this, &Entrance::addProfileRequested);
    connect(&m_profiles, &auth::ProfileStore::changed, this, &Entrance::showProfiles);
    connect(&m_profiles, &auth::ProfileStore::currentChanged, this, &Entrance::showProfiles);
    showProfiles();
    m_welcome->setKeychainAvailable(m_keychainAvailable);
    return *m_welcome;
}

SignInPage &Entrance::waiting()
{
    if (m_waiting)
        return *m_waiting;
    m_waiting = new SignInPage;
    addWidget(m_waiting);
    connect(m_waiting, &SignInPage::openBrowserRequested, this, &Entrance::openBrowserRequested);
    connect(m_waiting, &SignInPage::copied, this, &Entrance::copied);
    connect(m_waiting, &SignInPage::cancelRequested, this, [this] {
        if (m_session)
            m_session->cancelSignIn();
        Q_EMIT left(false);
    });
    connect(m_waiting, &SignInPage::retryRequested, this, &Entrance::signInRequested);
    connect(m_waiting, &SignInPage::backRequested, this, [this] { Q_EMIT left(false); });
    if (m_session)
        m_waiting->setSession(*m_session);
    return *m_waiting;
}

void Entrance::setSession(auth::Session &session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &auth::Session::stateChanged, this, &Entrance::onStateChanged);
    connect(&session, &QObject::destroyed, this, [this](const QObject *gone) {
        if (m_session == gone)
            m_session = nullptr;
    });
    if (m_waiting)
        m_waiting->setSession(session);
}

void Entrance::setKeychainAvailable(bool available)
{
    m_keychainAvailable = available;
    if (m_welcome)
        m_welcome->setKeychainAvailable(available);
}

void Entrance::showWelcome()
{
    setCurrentWidget(&welcome());
    Q_EMIT shown();
}

void Entrance::showProfiles()
{
    m_welcome->setProfiles(m_profiles.profiles(), m_profiles.current().id);
}

void Entrance::onStateChanged(auth::Session::State state)
{
    switch (state) {
    case auth::Session::State::SigningIn:
        if (m_quiet)
            return;
        setCurrentWidget(&waiting());
        Q_EMIT shown();
        return;
    case auth::Session::State::SignedIn:
        m_quiet = false;
        Q_EMIT left(true);
        return;
    case auth::Session::State::SignedOut:
    case auth::Session::State::Restoring:
        m_quiet = false;
        return; // A failed attempt stays on the waiting page, which says why.
    }
}

} // namespace planops::gui
