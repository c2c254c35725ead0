// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/workplacecontroller.h"

#include "core/base/logging.h"

#include <QDesktopServices>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

// The same port at every start keeps the sandbox's sign-in valid: the port is part of the issuer.
constexpr quint16 usualSandboxPort = 4010;

bool isOfSandbox(const auth::Profile &profile)
{
    return profile.environment == auth::Environment::Sandbox && profile.builtIn;
}

} // namespace

WorkplaceController::WorkplaceController(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.sandbox, &sandbox::SandboxServer::started, this,
            &WorkplaceController::onSandboxStarted);
    connect(&m_parts.sandbox, &sandbox::SandboxServer::failed, this,
            &WorkplaceController::onSandboxFailed);
}

auth::Profile WorkplaceController::profile() const
{
    return m_current ? m_current->session.profile() : m_parts.profiles.current();
}

bool WorkplaceController::isReady(const auth::Profile &profile) const
{
    return !isOfSandbox(profile) || m_parts.sandbox.isRunning();
}

console::Sender WorkplaceController::senderFor(const auth::Profile &profile)
{
    services::Workplace &workplace = m_parts.workplaceFor(profile);
    return {workplace.session.profile(), &workplace.client, workplace.cookies};
}

void WorkplaceController::useProfile(const QString &id)
{
    const std::optional<auth::Profile> profile = m_parts.profiles.find(id);
    if (!profile) {
        Q_EMIT profileFailed(
            {ErrorKind::Invalid,
             tr("There is no profile “%1”. Choose another one, or add it in the profile menu.")
                 .arg(id),
             {},
             {}});
        return;
    }
    if (const auto chosen = m_parts.profiles.setCurrent(profile->id); !chosen)
        Q_EMIT profileFailed(chosen.error());
    if (isOfSandbox(*profile)) {
        if (m_parts.sandbox.isRunning())
            onSandboxStarted();
        else
            startSandbox();
        return;
    }
    enter(*profile);
}

void WorkplaceController::startSandbox()
{
    m_triedUsualPort = true;
    m_parts.sandbox.start(usualSandboxPort);
}

void WorkplaceController::onSandboxFailed(const Error &error)
{
    if (std::exchange(m_triedUsualPort, false)) {
        // Another window has the usual port, most likely.
        m_parts.sandbox.start(0);
        return;
    }
    Q_EMIT profileFailed(error);
}

void WorkplaceController::onSandboxStarted()
{
    m_triedUsualPort = false;
    const sandbox::Description description = m_parts.sandbox.description();
    auth::Profile profile = auth::sandboxProfile();
    if (const std::optional<auth::Profile> stored = m_parts.profiles.find(profile.id))
        profile = *stored;
    if (profile.issuer != description.issuer || profile.apiBase != description.apiBase
        || profile.clientId != description.clientId) {
        profile.issuer = description.issuer;
        profile.apiBase = description.apiBase;
        profile.clientId = description.clientId;
        if (const auto saved = m_parts.profiles.save(profile); !saved)
            Q_EMIT profileFailed(saved.error());
    }
    if (m_parts.profiles.current().id == profile.id)
        enter(profile);
}

void WorkplaceController::enter(const auth::Profile &profile)
{
    if (m_current)
        disconnect(&m_current->session, nullptr, this, nullptr);
    services::Workplace &workplace = m_parts.workplaceFor(profile);
    m_current = &workplace;
    connect(&workplace.session, &auth::Session::browserRequested, this,
            &WorkplaceController::onBrowserRequested);
    Q_EMIT workplaceChanged(workplace);
    if (workplace.session.state() == auth::Session::State::Restoring)
        workplace.session.restore();
}

void WorkplaceController::signIn()
{
    if (!m_current)
        return;
    m_sandboxAccount.clear();
    m_current->session.signIn();
}

void WorkplaceController::signInToSandbox(const QString &email)
{
    if (!m_current || !m_parts.sandbox.isRunning())
        return;
    m_sandboxAccount = email;
    Q_EMIT walkingByItself();
    m_current->session.signIn();
}

void WorkplaceController::onBrowserRequested(const QUrl &url)
{
    if (!m_sandboxAccount.isEmpty()) {
        walkSandbox(url);
        return;
    }
    openBrowser(url);
}

void WorkplaceController::openBrowser(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        Q_EMIT browserFailed();
}

void WorkplaceController::walkSandbox(const QUrl &url)
{
    QUrl silent = url;
    QUrlQuery query(url);
    query.removeAllQueryItems(u"prompt"_s);
    query.addQueryItem(u"prompt"_s, u"none"_s);
    query.addQueryItem(
        u"login_hint"_s,
        QString::fromLatin1(QUrl::toPercentEncoding(std::exchange(m_sandboxAccount, {}))));
    silent.setQuery(query);
    const auto target = http::Url::parse(silent.toString(QUrl::FullyEncoded));
    if (!target) {
        Q_EMIT profileFailed(target.error());
        return;
    }
    http::Request request;
    request.url = *target;
    // The redirect ends at the session's own listener, which takes it from there.
    m_parts.http.send(request, {this, [this](const Result<http::Response> &answer) {
                                    if (!answer)
                                        Q_EMIT profileFailed(answer.error());
                                }});
}

} // namespace planops::gui
