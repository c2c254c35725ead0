// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/services/services.h"

#include <QObject>
#include <QPointer>

namespace planops::gui {

class StatusBar;
class WorkplaceController;

//! \brief What the window does about who is signed in: sign-in and out, pasting, profiles, the
//! keychain.
//!
//! Opens the sheets of those subjects over the window and says how it went. Owner: the main window.
class Identity : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget &window;
        auth::ProfileStore &profiles;
        std::function<auth::TokenVault &()> vault; //!< The one in use now.
        services::SecretVariables &secretVariables;
        WorkplaceController &workplaces;
        std::function<void()> useMemoryVault;
        Clock clock;
    };

    explicit Identity(Parts parts, QObject *parent = nullptr);

    void setWorkplace(services::Workplace &workplace);

    void signIn();
    void signOut();
    void refreshToken();
    void paste();
    //! \brief The same, with what was found on the clipboard filled in.
    void pasteFound(const QString &text);
    void connectService();
    void setUpInstance();
    void openMenu(const QWidget &below);
    void addProfile();
    void editProfile(const QString &id);
    void openSecrets();

    //! \brief Finds out whether the keychain works; says so once if it does not.
    void probeKeychain();
    void describeKeychain(StatusBar &bar) const;

Q_SIGNALS:
    void said(const QString &title, const QString &text, bool isProblem);
    void keychainChanged();
    void inspectRequested(const planops::Secret &token);

private:
    void openProfileSheet(const std::optional<auth::Profile> &profile); //!< Empty: a new one.
    void keepIssuer(const QString &issuer);
    void keepClientId(const QString &clientId);
    void onSignedOut(const Result<auth::Session::SignOutReport> &report);
    void signOutOf(const auth::Profile &profile);
    void deleteAll();
    void wipe(const auth::Profile &profile);
    void onWiped(const Result<void> &removed);

    Parts m_parts;
    services::Workplace *m_workplace = nullptr;
    std::optional<Error> m_keychainProblem;
    bool m_probed = false;
};

} // namespace planops::gui
