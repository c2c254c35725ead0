// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signinattempt.h"

#include "core/auth/oauthflow.h"
#include "core/auth/redirectlistener.h"
#include "core/base/logging.h"
#include "core/tokens/claims.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

using Step = Session::Step;

SignInAttempt::SignInAttempt(Profile profile, const Session::Parts &parts, TokenVault &vault,
                             std::chrono::seconds timeout, QObject *parent)
    : QObject(parent),
      m_profile(std::move(profile)),
      m_parts(parts),
      m_vault(vault),
      m_timeout(timeout)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(
        Qt::PreciseTimer); // A coarse one may add 5%: R8 says at most 5 minutes.
    connect(&m_deadline, &QTimer::timeout, this, &SignInAttempt::onDeadline);
}

SignInAttempt::~SignInAttempt() = default;

void SignInAttempt::start()
{
    m_deadline.start(m_timeout);
    if (const QString problem = m_profile.signInProblem(); !problem.isEmpty()) {
        const Error error {
            ErrorKind::Invalid, problem, u"profile %1 is incomplete"_s.arg(m_profile.id), {}};
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    // First of all: whoever cannot keep the tokens should hear it before the browser opens.
    m_vault.probe({this, [this](const Result<void> &result) { onProbed(result); }});
}

void SignInAttempt::onProbed(const Result<void> &result)
{
    if (m_over)
        return;
    if (!result) {
        fail(result.error());
        return;
    }
    m_probing = false;
    if (m_profile.hasClientSecret) {
        m_vault.read({m_profile.id, VaultKey::Kind::ClientSecret},
                     {this, [this](const Result<Secret> &secret) { onClientSecret(secret); }});
    } else {
        discover();
    }
}

void SignInAttempt::onClientSecret(const Result<Secret> &secret)
{
    if (m_over)
        return;
    if (!secret) {
        Error error = secret.error();
        if (error.code == "not-found"_L1)
            error.message = tr("The client secret of this profile is not in the keychain. Enter it "
                               "again in the profile.");
        fail(error);
        return;
    }
    m_client.secret = *secret;
    discover();
}

void SignInAttempt::discover()
{
    enter(Step::Discover);
    m_parts.discovery.metadata(m_profile.issuer,
                               {this, [this](const Result<IssuerMetadata> &metadata) {
                                    if (!m_over)
                                        onMetadata(metadata);
                                }});
}

void SignInAttempt::onMetadata(const Result<IssuerMetadata> &metadata)
{
    if (!metadata) {
        fail(metadata.error());
        return;
    }
    m_client.id = m_profile.clientId;
    m_client.issuer = *metadata;
    m_client.scopes = m_profile.scopes;
    m_flow = std::make_unique<OAuthFlow>(m_client);
    connect(m_flow.get(), &OAuthFlow::linkReady, this, &SignInAttempt::onLink);
    connect(m_flow.get(), &OAuthFlow::answered, this, &SignInAttempt::onTokens);
    connect(m_flow.get(), &OAuthFlow::failed, this, &SignInAttempt::fail);

    m_listener = std::make_unique<RedirectListener>(
        RedirectExpectations {m_flow->stateSecret(), metadata->issuer, metadata->promisesIss});
    connect(m_listener.get(), &RedirectListener::accepted, this, &SignInAttempt::onCode);
    connect(m_listener.get(), &RedirectListener::refused, this, &SignInAttempt::fail);
    connect(m_listener.get(), &RedirectListener::strayArrived, this, &SignInAttempt::noticed);
    if (const Result<void> listening = m_listener->listen(m_profile); !listening) {
        fail(listening.error());
        return;
    }
    m_flow->start(m_listener->redirectUri());
}

void SignInAttempt::onLink(const QUrl &url)
{
    m_url = url;
    enter(Step::OpenBrowser);
    Q_EMIT browserRequested(url);
    if (!m_over)
        enter(Step::WaitForApproval);
}

void SignInAttempt::onCode(const Secret &code)
{
    if (m_over)
        return;
    m_url.clear();
    enter(Step::ExchangeCode);
    m_flow->exchange(code);
}

void SignInAttempt::onTokens(const TokenAnswer &answer)
{
    if (m_over)
        return;
    m_answer = answer;
    enter(Step::CheckIdentity);
    if (answer.idToken.isEmpty()) {
        askUserinfo(); // Without openid there is none (clients that Clerk registered dynamically).
        return;
    }
    m_parts.discovery.keys(m_profile.issuer, keyIdOf(answer.idToken),
                           {this, [this](const Result<tokens::JwkSet> &keys) {
                                if (!m_over)
                                    onKeys(keys);
                            }});
}

void SignInAttempt::onKeys(const Result<tokens::JwkSet> &keys)
{
    if (!keys) {
        fail(keys.error());
        return;
    }
    const Result<Identity> identity = checkIdToken(
        m_answer.idToken, *keys,
        {m_client.issuer.issuer, m_client.id, m_flow->nonceSecret(), m_answer.accessToken, {}},
        m_parts.clock());
    if (!identity) {
        fail(identity.error());
        return;
    }
    m_identity = *identity;
    askUserinfo();
}

void SignInAttempt::askUserinfo()
{
    if (m_client.issuer.userinfoEndpoint.isEmpty()) {
        succeed();
        return;
    }
    http::Request request;
    request.url = m_client.issuer.userinfoEndpoint;
    request.headers = {{"Authorization", "Bearer " + m_answer.accessToken.reveal()},
                       {"Accept", "application/json"}};
    request.options.followRedirects = false;
    request.options.timeout = 15s;
    request.options.maximumBody = qint64 {1024} * 1024;
    m_parts.http.send(request, {this, [this](const Result<http::Response> &answer) {
                                    if (!m_over)
                                        onUserinfo(answer);
                                }});
}

// Userinfo adds a name; an issuer that does not answer it takes nothing away. Another person's is a
// refusal.
void SignInAttempt::onUserinfo(const Result<http::Response> &answer)
{
    if (!answer || answer->status() != 200) {
        qCInfo(logAuth, "userinfo was not available (%d)", answer ? answer->status() : 0);
        succeed();
        return;
    }
    const Result<Identity> identity = readUserinfo(answer->body.readAll(), m_identity.subject);
    if (!identity && identity.error().kind == ErrorKind::Auth) {
        fail(identity.error());
        return;
    }
    if (identity) {
        m_identity.subject = identity->subject;
        if (!identity->name.isEmpty())
            m_identity.name = identity->name;
        if (!identity->email.isEmpty())
            m_identity.email = identity->email;
    }
    succeed();
}

void SignInAttempt::succeed()
{
    if (m_over)
        return;
    TokenSet tokens;
    tokens.accessToken = m_answer.accessToken;
    tokens.refreshToken = m_answer.refreshToken;
    tokens.idToken = m_answer.idToken;
    tokens.issuedAt = m_parts.clock();
    tokens.grant = QDateTime::currentMSecsSinceEpoch();
    tokens.scopes = m_answer.scopes.value_or(m_client.scopes);
    if (m_answer.expiresIn)
        tokens.expiresAt = *tokens.issuedAt + *m_answer.expiresIn;
    if (const Result<tokens::Jwt> jwt = tokens::Jwt::decode(m_answer.accessToken.reveal())) {
        const tokens::Claims claims = tokens::Claims::of(*jwt);
        if (!tokens.expiresAt)
            tokens.expiresAt = claims.expiresAt;
        if (m_identity.subject.isEmpty())
            m_identity.subject = claims.subject;
    }
    tokens.subject = m_identity.subject;
    tokens.name = m_identity.name;
    tokens.email = m_identity.email;
    m_over = true;
    m_deadline.stop();
    Q_EMIT succeeded(tokens);
}

void SignInAttempt::onDeadline()
{
    QString message;
    if (m_probing)
        message =
            tr("The keychain did not answer. Unlock it (look for its window), then sign in again.");
    else if (m_step == Step::WaitForApproval || m_step == Step::OpenBrowser)
        message = tr("The browser did not come back in time. If you finished there and saw an "
                     "error about the redirect "
                     "address, this application is not registered with %1: ask the people who run "
                     "the issuer to add "
                     "http://127.0.0.1/callback for any port, or set the registered port and host "
                     "in the profile. Else sign "
                     "in again.")
                      .arg(m_listener ? m_listener->redirectUri() : QString());
    else
        message = tr("The issuer took too long. Check the network connection, then sign in again.");
    fail({ErrorKind::Timeout, message, u"sign-in: no result after %1 s"_s.arg(m_timeout.count()),
          u"timeout"_s});
}

void SignInAttempt::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged(step);
}

void SignInAttempt::fail(const Error &error)
{
    if (m_over)
        return;
    abandon();
    Q_EMIT failed(error);
}

void SignInAttempt::abandon()
{
    m_over = true;
    m_deadline.stop();
    m_url.clear();
    if (m_listener)
        m_listener->close();
}

QUrl SignInAttempt::url() const
{
    return m_url;
}

quint16 SignInAttempt::port() const
{
    return m_listener ? m_listener->port() : quint16(0);
}

std::chrono::seconds SignInAttempt::timeLeft() const
{
    return m_deadline.isActive()
        ? std::chrono::ceil<std::chrono::seconds>(m_deadline.remainingTimeAsDuration())
        : 0s;
}

Result<void> SignInAttempt::enterRedirect(const QString &redirectUrl)
{
    if (!m_listener || m_over)
        return failure(ErrorKind::Invalid, tr("No sign-in waits for an address. Start one first."),
                       u"no listener"_s);
    return m_listener->enter(redirectUrl);
}

} // namespace planops::auth
