// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"
#include "cli/commands.h"
#include "cli/neutralrequest.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Snippet)
};

class Snippet : public Command
{
public:
    Snippet(const Output &output, auth::Session &session, const auth::Profile &profile)
        : Command(output), m_session(session), m_profile(profile)
    { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    void onRestored();
    void onToken(const Result<Secret> &token);
    void show();

    auth::Session &m_session;
    auth::Profile m_profile;
    snippets::Language m_language = snippets::Language::Curl;
    snippets::Options m_options;
    neutral::Request m_request;
};

void Snippet::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("Prints code that sends the same request as planops request --from."));
    parser.addOptions(
        {{u"from"_s, Text::tr("The request, as a neutral JSON file; - reads standard input."),
          u"FILE.json"_s},
         {u"token"_s,
          Text::tr("What stands for the token: placeholder, env (PLANOPS_TOKEN) or value."),
          u"MODE"_s, u"placeholder"_s}});
    parser.addPositionalArgument(u"LANG"_s, snippets::languageNames().join(u", "_s));
}

void Snippet::start(const QCommandLineParser &options, const QStringList &arguments)
{
    const auto language = snippets::languageOf(arguments.value(0));
    if (!language || arguments.size() != 1) {
        failUsage(Text::tr("Use: planops snippet LANG --from FILE.json. Languages: %1")
                      .arg(snippets::languageNames().join(u", "_s)));
        return;
    }
    const auto token = snippets::tokenModeOf(options.value(u"token"_s));
    if (!token) {
        failUsage(Text::tr("--token takes placeholder, env or value."));
        return;
    }
    if (!options.isSet(u"from"_s)) {
        failUsage(Text::tr("Which request? Name a file with --from."));
        return;
    }
    auto request = readNeutral(options.value(u"from"_s));
    if (request)
        request = withWholeAddress(*request, m_profile);
    if (!request) {
        fail(request.error());
        return;
    }
    m_language = *language;
    m_options.token = *token;
    m_request = *request;
    const auto url = http::Url::parse(m_request.url);
    m_options.addsToken = url && m_profile.ownsOrigin(url->origin());
    const bool needsToken = m_options.addsToken && *token == snippets::Token::Value
        && !m_request.hasHeader(u"Authorization");
    if (needsToken)
        whenRestored(m_session, [this] { onRestored(); });
    else
        show();
}

void Snippet::onRestored()
{
    m_session.accessToken({this, [this](const Result<Secret> &token) { onToken(token); }});
}

void Snippet::onToken(const Result<Secret> &token)
{
    if (!token || token->isEmpty()) {
        fail(token ? signedOutError(m_session) : token.error());
        return;
    }
    m_options.tokenValue = QString::fromUtf8(token->reveal());
    show();
}

void Snippet::show()
{
    const auto code = snippets::make(m_language, m_request, m_options);
    if (!code) {
        fail(code.error());
        return;
    }
    if (m_out.isJson())
        m_out.document(QJsonDocument(QJsonObject {{u"code"_s, *code}}));
    else
        m_out.raw(code->toUtf8());
    finish(Ok);
}

} // namespace

CommandPtr makeSnippetCommand(const Output &output, auth::Session &session,
                              const auth::Profile &profile)
{
    return std::make_unique<Snippet>(output, session, profile);
}

} // namespace planops::cli
