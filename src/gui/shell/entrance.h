// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/auth/session.h"

#include <QStackedWidget>

namespace planops::gui {

class SignInPage;
class WelcomePage;

//! \brief What stands before the documents: the welcome, or a sign-in in progress.
//!
//! Follows one session: asks to be shown when a sign-in starts, and to be left when it is over. Its
//! pages are made when they are first shown: most starts find somebody signed in.
class Entrance : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Entrance(const auth::ProfileStore &profiles, QWidget *parent = nullptr);

    void setSession(auth::Session &session);
    void setKeychainAvailable(bool available);
    //! \brief The next sign-in runs by itself: the waiting page stays away.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    void showWelcome();

Q_SIGNALS:
    void signInRequested();
    void pasteRequested();
    void serviceRequested();
    void sandboxRequested();
    void profileChosen(const QString &id);
    void editProfileRequested(const QString &id);
    void addProfileRequested();
    void openBrowserRequested(const QUrl &url);
    void copied(const QString &what);
    void shown();             //!< Bring me to the front.
    void left(bool signedIn); //!< The documents may return.

private:
    [[nodiscard]] WelcomePage &welcome();
    [[nodiscard]] SignInPage &waiting();
    void showProfiles();
    void onStateChanged(auth::Session::State state);

    const auth::ProfileStore &m_profiles;
    WelcomePage *m_welcome = nullptr;
    SignInPage *m_waiting = nullptr;
    auth::Session *m_session = nullptr;
    bool m_quiet = false;
    bool m_keychainAvailable = true;
};

} // namespace planops::gui
