// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/console/pairedsend.h"
#include "core/services/services.h"
#include "sandbox/sandboxserver.h"

#include <QObject>

#include <functional>

namespace planops::gui {

//! \brief Which profile is in use, and what that takes: the sandbox's server, the session, the
//! browser.
//!
//! Owner: the main window. Outlives no collaborator.
class WorkplaceController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        auth::ProfileStore &profiles;
        sandbox::SandboxServer &sandbox;
        http::HttpClient &http;
        std::function<services::Workplace &(const auth::Profile &)> workplaceFor;
    };

    explicit WorkplaceController(Parts parts, QObject *parent = nullptr);

    //! \brief Null until the first profile is ready: the sandbox's needs its server first.
    [[nodiscard]] services::Workplace *current() const { return m_current; }
    [[nodiscard]] auth::Profile profile() const;
    //! \brief Of any profile, in use or not.
    [[nodiscard]] auth::Session &sessionOf(const auth::Profile &profile)
    {
        return m_current && m_current->session.profile().id == profile.id
            ? m_current->session
            : m_parts.workplaceFor(profile).session;
    }
    //! \brief Who sends as a profile that is not in use. The sandbox's must be running.
    [[nodiscard]] console::Sender senderFor(const auth::Profile &profile);
    //! \brief False for the sandbox's profile while its server is off.
    [[nodiscard]] bool isReady(const auth::Profile &profile) const;
    [[nodiscard]] sandbox::SandboxServer &sandbox() { return m_parts.sandbox; }
    [[nodiscard]] http::HttpClient &http() { return m_parts.http; }

    //! \brief Changes to this profile; the sandbox is started first if it is the sandbox's.
    void useProfile(const QString &id);

    //! \brief Signs in through the system's browser.
    void signIn();
    //! \brief Signs in to the sandbox as \a email with no browser: the program walks its pages
    //! itself (OpenID Connect prompt=none with login_hint), everything else is the real flow.
    void signInToSandbox(const QString &email);
    //! \brief Opens the system's browser.
    void openBrowser(const QUrl &url);

Q_SIGNALS:
    void workplaceChanged(planops::services::Workplace &workplace);
    void profileFailed(
        const planops::Error &error); //!< The sandbox did not start, or the profile is not there.
    void browserFailed();   //!< No browser could be started: the user has to open the link.
    void walkingByItself(); //!< A sign-in to the sandbox that needs no waiting page.

private:
    void startSandbox();
    void onSandboxStarted();
    void onSandboxFailed(const Error &error);
    void enter(const auth::Profile &profile);
    void onBrowserRequested(const QUrl &url);
    void walkSandbox(const QUrl &url);

    Parts m_parts;
    services::Workplace *m_current = nullptr;
    QString m_sandboxAccount; //!< Who the next sandbox sign-in is for; empty = the browser asks.
    bool m_triedUsualPort = false;
};

} // namespace planops::gui
