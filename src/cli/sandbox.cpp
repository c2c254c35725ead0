// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "sandbox/sandboxserver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Sandbox)
};

class Sandbox : public Command
{
public:
    Sandbox(const Output &output, const Home &home)
        : Command(output), m_home(home), m_server(home.dataFile(u"sandbox.sqlite"_s))
    {
        connect(&m_server, &sandbox::SandboxServer::started, this, &Sandbox::onStarted);
        connect(&m_server, &sandbox::SandboxServer::failed, this,
                [this](const Error &error) { fail(error); });
    }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;
    void interrupt() override
    {
        m_server.stop();
        finish(Ok);
    }

private:
    void onStarted();
    //! Empty if an option is no number in its range; the usage error was said.
    [[nodiscard]] std::optional<qint64> number(const QCommandLineParser &options,
                                               const QString &name, qint64 otherwise, qint64 least,
                                               qint64 most);
    [[nodiscard]] std::optional<sandbox::Controls> controls(const QCommandLineParser &options);

    Home m_home;
    sandbox::SandboxServer m_server;
    bool m_expire = false;
    bool m_rotate = false;
    bool m_revoke = false;
    bool m_reset = false;
};

void Sandbox::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("Serves a PlanOps API and its issuer on this computer until it is stopped.\n"
                 "Prints one line of JSON that says how to use it."));
    parser.addOptions(
        {{u"port"_s, Text::tr("Listen on this port; 0 takes any free one."), u"N"_s, u"0"_s},
         {u"clock-skew"_s, Text::tr("Run the sandbox's clock this much ahead."), u"SECONDS"_s},
         {u"delay"_s, Text::tr("Wait before each answer of the API."), u"MILLISECONDS"_s},
         {u"fail"_s, Text::tr("Answer each API request with this status."), u"STATUS"_s},
         {u"token-lifetime"_s, Text::tr("Lifetime of access tokens."), u"SECONDS"_s},
         {u"abort"_s, Text::tr("Close API connections without an answer.")},
         {u"opaque-tokens"_s, Text::tr("Issue opaque access tokens instead of JWTs.")},
         {u"production"_s, Text::tr("Refuse what Clerk allows on development instances only.")},
         {u"old-fastapi"_s, Text::tr("Answer like FastAPI before 0.122.")},
         {u"no-refresh-token"_s, Text::tr("Issue no refresh tokens.")},
         {u"wrong-nonce"_s, Text::tr("Put a wrong nonce into ID tokens.")},
         {u"wrong-issuer"_s, Text::tr("Put a wrong issuer into ID tokens.")},
         {u"empty-state"_s, Text::tr("Redirect with an empty state, as Clerk sometimes does.")},
         {u"expire-tokens"_s, Text::tr("Let all access tokens issued so far expire.")},
         {u"rotate-key"_s, Text::tr("Sign with a new key from now on.")},
         {u"revoke-sessions"_s, Text::tr("Revoke all refresh tokens issued so far.")},
         {u"reset"_s, Text::tr("Start with the projects of the first day.")}});
}

std::optional<qint64> Sandbox::number(const QCommandLineParser &options, const QString &name,
                                      qint64 otherwise, qint64 least, qint64 most)
{
    if (!options.isSet(name))
        return otherwise;
    bool ok = false;
    const qint64 value = options.value(name).toLongLong(&ok);
    if (ok && value >= least && value <= most)
        return value;
    failUsage(Text::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    return std::nullopt;
}

std::optional<sandbox::Controls> Sandbox::controls(const QCommandLineParser &options)
{
    sandbox::Controls controls;
    constexpr qint64 year = 31'536'000;
    const auto skew = number(options, u"clock-skew"_s, 0, -year, year);
    const auto delay = skew ? number(options, u"delay"_s, 0, 0, 600'000) : std::nullopt;
    const auto status = delay ? number(options, u"fail"_s, 0, 400, 599) : std::nullopt;
    const auto lifetime = status
        ? number(options, u"token-lifetime"_s, controls.accessTokenLifetime.count(), 1, 10 * year)
        : std::nullopt;
    if (!lifetime)
        return std::nullopt;
    controls.clockSkew = std::chrono::seconds(*skew);
    controls.delay = std::chrono::milliseconds(*delay);
    controls.failStatus = static_cast<int>(*status);
    controls.accessTokenLifetime = std::chrono::seconds(*lifetime);
    controls.abortAnswers = options.isSet(u"abort"_s);
    controls.opaqueTokens = options.isSet(u"opaque-tokens"_s);
    controls.production = options.isSet(u"production"_s);
    controls.oldFastApi = options.isSet(u"old-fastapi"_s);
    controls.noRefreshToken = options.isSet(u"no-refresh-token"_s);
    controls.wrongNonce = options.isSet(u"wrong-nonce"_s);
    controls.wrongIssuer = options.isSet(u"wrong-issuer"_s);
    controls.emptyStateDefect = options.isSet(u"empty-state"_s);
    return controls;
}

void Sandbox::start(const QCommandLineParser &options, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        failUsage(Text::tr("sandbox takes no arguments."));
        return;
    }
    const auto port = number(options, u"port"_s, 0, 0, 65535);
    const auto faults = port ? controls(options) : std::nullopt;
    if (!faults)
        return;
    if (const auto ready = m_home.prepare(); !ready) {
        fail(ready.error());
        return;
    }
    m_expire = options.isSet(u"expire-tokens"_s);
    m_rotate = options.isSet(u"rotate-key"_s);
    m_revoke = options.isSet(u"revoke-sessions"_s);
    m_reset = options.isSet(u"reset"_s);
    m_server.setControls(*faults);
    m_server.start(static_cast<quint16>(*port));
}

void Sandbox::onStarted()
{
    if (m_expire)
        m_server.expireTokens();
    if (m_rotate)
        m_server.rotateKey();
    if (m_revoke)
        m_server.revokeSessions();
    if (m_reset)
        m_server.resetData();
    m_out.document(QJsonDocument(m_server.description().toJson()), QJsonDocument::Compact);
    m_out.note(Text::tr("The sandbox is running. Ctrl+C stops it."));
}

} // namespace

CommandPtr makeSandboxCommand(const Output &output, const Home &home)
{
    return std::make_unique<Sandbox>(output, home);
}

} // namespace planops::cli
