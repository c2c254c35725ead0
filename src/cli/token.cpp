// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "core/auth/pastedtoken.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Token)
};

constexpr qint64 longestPaste = qint64 {1024} * 1024;

class Token : public Command
{
public:
    Token(const Output &output, auth::Session &session) : Command(output), m_session(session) { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    void paste();
    void onToken(const Result<Secret> &token);
    void print(const Secret &token);

    auth::Session &m_session;
    bool m_asHeader = false;
    bool m_idToken = false;
};

void Token::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(Text::tr(
        "Prints a valid access token, renewed if needed.\n"
        "token paste: keeps the access token on standard input for this profile; quotes,\n"
        "Bearer, line breaks and a whole curl command do not matter.\n"
        "token mint --env-file FILE: makes one for a service account; see token mint --help."));
    parser.addOptions({{u"header"_s, Text::tr("Print the whole Authorization header.")},
                       {u"id"_s, Text::tr("Print the ID token instead.")}});
    parser.addPositionalArgument(u"paste"_s, Text::tr("Read a token from standard input."),
                                 u"[paste|mint]"_s);
}

void Token::start(const QCommandLineParser &options, const QStringList &arguments)
{
    m_asHeader = options.isSet(u"header"_s);
    m_idToken = options.isSet(u"id"_s);
    if (m_asHeader && m_idToken) {
        failUsage(
            Text::tr("An ID token is no credential for an API: use either --header or --id."));
    } else if (arguments == QStringList {u"paste"_s}) {
        paste();
    } else if (!arguments.isEmpty()) {
        failUsage(Text::tr("“token %1” is unknown. There are: token, token paste, token mint.")
                      .arg(arguments.join(u' ')));
    } else if (m_idToken) {
        whenRestored(m_session, [this] { print(m_session.tokens().idToken); });
    } else {
        m_session.accessToken({this, [this](const Result<Secret> &token) { onToken(token); }});
    }
}

void Token::paste()
{
    const auto tokens = readStandardInput(longestPaste).and_then([this](const QByteArray &pasted) {
        return auth::tokensFromPaste(QString::fromUtf8(pasted), m_session.profile());
    });
    if (!tokens) {
        fail(tokens.error());
        return;
    }
    whenRestored(m_session, [this, pasted = *tokens] {
        m_session.adopt(
            pasted,
            {this, [this](const Result<void> &kept) {
                 if (!kept) {
                     fail(kept.error());
                     return;
                 }
                 m_out.note(Text::tr("The token is kept for %1.").arg(m_session.profile().name));
                 if (m_out.isJson())
                     m_out.document(QJsonDocument(QJsonObject {{u"kept"_s, true}}));
                 finish(Ok);
             }});
    });
}

void Token::onToken(const Result<Secret> &token)
{
    if (token)
        print(*token);
    else
        fail(token.error());
}

void Token::print(const Secret &token)
{
    if (token.isEmpty()) {
        const bool signedIn = m_session.state() == auth::Session::State::SignedIn;
        fail(signedIn
                 ? Error {ErrorKind::Server,
                          Text::tr(
                              "The issuer gave no such token. ID tokens need the scope openid."),
                          {},
                          {}}
                 : signedOutError(m_session));
        return;
    }
    const QString text = QString::fromLatin1(token.reveal());
    const QString shown = m_asHeader ? u"Authorization: Bearer "_s + text : text;
    if (m_out.isJson())
        m_out.document(QJsonDocument(QJsonObject {{m_idToken        ? u"idToken"_s
                                                       : m_asHeader ? u"header"_s
                                                                    : u"accessToken"_s,
                                                   shown}}));
    else
        m_out.line(shown);
    finish(Ok);
}

} // namespace

CommandPtr makeTokenCommand(const Output &output, auth::Session &session)
{
    return std::make_unique<Token>(output, session);
}

} // namespace planops::cli
