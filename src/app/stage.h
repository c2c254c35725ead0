// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/script.h"
#include "core/auth/session.h"
#include "sandbox/sandboxserver.h"

namespace planops::gui {
class MainWindow;
}

namespace planops::app {

//! \brief A script in the sandbox: what the tour and the pictures do alike.
class Stage : public Script
{
    Q_OBJECT

public:
    Stage(gui::MainWindow &window, sandbox::SandboxServer &sandbox, const QString &folder);

protected:
    [[nodiscard]] bool isSignedInAs(const QString &email) const;
    //! \brief Signs in as the account whose name starts with \a name, through the real flow.
    void signInAs(const QString &name);
    [[nodiscard]] QString emailOf(const QString &name) const;

    //! \brief Opens a request in a tab of its own and sends it.
    void send(const QString &method, const QString &path, const QString &json = {});
    [[nodiscard]] bool hasAnswered(int status) const { return m_lastStatus == status; }

    gui::MainWindow &m_main;
    sandbox::SandboxServer &m_sandbox;

private:
    int m_lastStatus = -1; // -1: an answer is awaited.
};

} // namespace planops::app
