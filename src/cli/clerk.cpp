// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/envfile.h"
#include "core/auth/clerkinstance.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Clerk)
};

//! \brief For holders of an instance's secret key: can an API check its tokens, and an application
//! that others sign in to.
class Clerk : public Command
{
public:
    Clerk(const Output &output, http::HttpClient &http) : Command(output), m_http(http) { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    [[nodiscard]] static Result<auth::InstanceKey> keyOf(const QCommandLineParser &options);
    void onSettings(const Result<auth::OAuthSettings> &settings);
    void onCreated(const Result<auth::OAuthApplication> &application);
    void refuse(const Error &error);

    http::HttpClient &m_http;
};

void Clerk::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(Text::tr(
        "For holders of a Clerk instance's secret key, which is CLERK_SECRET_KEY of the .env "
        "file.\n"
        "clerk check: does the instance issue JWT access tokens, which an API can check? Ends "
        "with\n"
        "1 if not.\n"
        "clerk create-app: creates an OAuth application that fits this program, and prints its\n"
        "client ID for: planops profile add NAME --client-id ID\n"
        "Exit codes: 1 no, 2 the file cannot be read or has no key, 3 Clerk refuses, 4 no "
        "network."));
    parser.addPositionalArgument(u"ACTION"_s, Text::tr("What to do."), u"check|create-app"_s);
    parser.addOptions(
        {{u"env-file"_s, Text::tr("The .env file with the key."), u"FILE"_s},
         {u"name"_s, Text::tr("Name of the application; people read it when they sign in."),
          u"NAME"_s, u"PlanOps Explorer"_s}});
}

Result<auth::InstanceKey> Clerk::keyOf(const QCommandLineParser &options)
{
    const Result<auth::ServiceSettings> settings = settingsOfEnvFile(options);
    if (!settings)
        return tl::unexpected(settings.error());
    return settings->checkedKey();
}

void Clerk::start(const QCommandLineParser &options, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    if (arguments.size() != 1 || (action != "check"_L1 && action != "create-app"_L1)) {
        failUsage(Text::tr("clerk takes one action: check or create-app."));
        return;
    }
    const Result<auth::InstanceKey> key = keyOf(options);
    if (!key) {
        fail(key.error());
        return;
    }
    if (action == "check"_L1) {
        auth::readOAuthSettings(*key, m_http,
                                {this, [this](const auto &settings) { onSettings(settings); }});
    } else {
        auth::createOAuthApplication(
            *key, options.value(u"name"_s), m_http,
            {this, [this](const auto &application) { onCreated(application); }});
    }
}

void Clerk::onSettings(const Result<auth::OAuthSettings> &settings)
{
    if (!settings) {
        refuse(settings.error());
        return;
    }
    if (m_out.isJson()) {
        m_out.document(QJsonDocument(QJsonObject {
            {u"jwtAccessTokens"_s, settings->jwtAccessTokens},
            {u"dynamicRegistration"_s, settings->dynamicRegistration},
            {u"defaultScopes"_s, QJsonArray::fromStringList(settings->defaultScopes)}}));
    } else {
        m_out.line(settings->jwtAccessTokens
                       ? Text::tr("The instance issues JWT access tokens: an API can check them.")
                       : Text::tr("The instance issues opaque access tokens, which an API that "
                                  "checks JWTs refuses. Switch JWT access tokens on in Clerk's "
                                  "dashboard, under OAuth applications."));
    }
    finish(settings->jwtAccessTokens ? Ok : No);
}

void Clerk::onCreated(const Result<auth::OAuthApplication> &application)
{
    if (!application) {
        refuse(application.error());
        return;
    }
    if (m_out.isJson()) {
        m_out.document(QJsonDocument(
            QJsonObject {{u"id"_s, application->id},
                         {u"clientId"_s, application->clientId},
                         {u"name"_s, application->name},
                         {u"redirectUris"_s, QJsonArray::fromStringList(application->redirectUris)},
                         {u"scopes"_s, QJsonArray::fromStringList(application->scopes)}}));
    } else {
        m_out.line(application->clientId);
    }
    finish(Ok);
}

//! As for "token mint": it is either Clerk's no, or somebody on the way.
void Clerk::refuse(const Error &error)
{
    m_out.error(error);
    finish(error.kind == ErrorKind::Server ? NoNetwork : exitCodeOf(error));
}

} // namespace

CommandPtr makeClerkCommand(const Output &output, http::HttpClient &http)
{
    return std::make_unique<Clerk>(output, http);
}

} // namespace planops::cli
