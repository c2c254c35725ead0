// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage.h"

#include "gui/console/consolepage.h"
#include "gui/mainwindow.h"
#include "gui/shell/documents.h"

#include <algorithm>

namespace planops::app {

Stage::Stage(gui::MainWindow &window, sandbox::SandboxServer &sandbox, const QString &folder)
    : Script(window, folder), m_main(window), m_sandbox(sandbox)
{
    connect(&window.documents(), &gui::Documents::answered, this,
            [this](const gui::ExchangeSummary &summary) { m_lastStatus = summary.status; });
}

bool Stage::isSignedInAs(const QString &email) const
{
    const services::Workplace *workplace = m_main.workplaces().current();
    return workplace && workplace->session.state() == auth::Session::State::SignedIn
        && workplace->session.tokens().email == email;
}

QString Stage::emailOf(const QString &name) const
{
    const QList<sandbox::Account> accounts = m_sandbox.description().accounts;
    const auto found =
        std::find_if(accounts.begin(), accounts.end(),
                     [&](const sandbox::Account &a) { return a.name.startsWith(name); });
    return found == accounts.end() ? QString() : found->email;
}

void Stage::signInAs(const QString &name)
{
    m_main.workplaces().signInToSandbox(emailOf(name));
}

void Stage::send(const QString &method, const QString &path, const QString &json)
{
    m_lastStatus = -1;
    console::Draft draft = console::Draft::make(method, path);
    if (!json.isEmpty()) {
        draft.bodyKind = console::Draft::BodyKind::Json;
        draft.body = json;
    }
    m_main.documents().openRequest(draft);
    m_main.actions()[gui::Actions::Send]->trigger();
}

} // namespace planops::app
