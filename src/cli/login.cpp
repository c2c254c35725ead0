// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

using auth::Session;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Login)
};

//! $BROWSER is a command, perhaps with %s for the address, perhaps several with colons between;
//! without it the desktop decides.
bool openBrowser(const QUrl &url)
{
    const QString address = QString::fromLatin1(url.toEncoded());
    const QString first = qEnvironmentVariable("BROWSER").section(u':', 0, 0);
    QStringList words = QProcess::splitCommand(first);
    if (words.isEmpty())
        words.append(u"xdg-open"_s);
    const bool hasPlace = !words.filter(u"%s"_s).isEmpty();
    if (hasPlace)
        words.replaceInStrings(u"%s"_s, address);
    else
        words.append(address);
    QProcess browser;
    browser.setProgram(words.takeFirst());
    browser.setArguments(words);
    browser.setStandardOutputFile(
        QProcess::nullDevice()); // Our standard output is the result's alone.
    browser.setStandardErrorFile(QProcess::nullDevice());
    return browser.startDetached();
}

class Login : public Command
{
public:
    Login(const Output &output, Session &session) : Command(output), m_session(session) { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;
    void interrupt() override;

private:
    void signIn();
    void onBrowserRequested(const QUrl &url);
    void onFailed(const Error &error);
    void onSignedIn();

    Session &m_session;
    Session::Step m_step = Session::Step::Discover;
    bool m_openBrowser = true;
};

void Login::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(Text::tr("Signs in through the browser."));
    parser.addOptions(
        {{u"no-browser"_s, Text::tr("Only print the address.")},
         {u"timeout"_s, Text::tr("Wait this long for the browser, at most 300."), u"SECONDS"_s}});
}

void Login::start(const QCommandLineParser &options, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        failUsage(Text::tr("login takes no arguments."));
        return;
    }
    if (options.isSet(u"timeout"_s)) {
        bool ok = false;
        const int seconds = options.value(u"timeout"_s).toInt(&ok);
        if (!ok || seconds < 1) {
            failUsage(Text::tr("--timeout takes a number of seconds."));
            return;
        }
        m_session.setSignInTimeout(std::chrono::seconds(seconds));
    }
    m_openBrowser = !options.isSet(u"no-browser"_s);
    if (const QString problem = m_session.profile().signInProblem(); !problem.isEmpty()) {
        failUsage(problem);
        return;
    }
    whenRestored(m_session, [this] { signIn(); });
}

void Login::signIn()
{
    connect(&m_session, &Session::stepChanged, this, [this](Session::Step step) { m_step = step; });
    connect(&m_session, &Session::browserRequested, this, &Login::onBrowserRequested);
    connect(&m_session, &Session::signInNoticed, this,
            [this](const Error &notice) { m_out.note(notice.message); });
    connect(&m_session, &Session::signInFailed, this, &Login::onFailed);
    connect(&m_session, &Session::tokensChanged, this, &Login::onSignedIn);
    m_session.signIn();
}

void Login::interrupt()
{
    m_session.cancelSignIn();
    m_out.note(Text::tr("Sign-in was cancelled."));
    finish(NotSignedIn);
}

void Login::onBrowserRequested(const QUrl &url)
{
    m_out.note(Text::tr("Sign in to %1 at this address:").arg(m_session.profile().name));
    m_out.note(QString::fromLatin1(url.toEncoded()));
    if (m_openBrowser && !openBrowser(url))
        m_out.note(Text::tr("No browser could be started. Open the address yourself."));
    m_out.note(Text::tr("Waiting for the browser … (Ctrl+C cancels)"));
}

void Login::onFailed(const Error &error)
{
    m_out.error(error);
    // Nobody answered in the browser: that is no network trouble.
    const bool waited =
        error.kind == ErrorKind::Timeout && m_step == Session::Step::WaitForApproval;
    finish(waited ? NotSignedIn : exitCodeOf(error));
}

void Login::onSignedIn()
{
    if (m_step < Session::Step::ExchangeCode)
        return; // Those are the tokens of an earlier sign-in, just read from the vault.
    const auth::TokenSet &tokens = m_session.tokens();
    const QString who = tokens.name.isEmpty()
        ? (tokens.email.isEmpty() ? tokens.subject : tokens.email)
        : tokens.name;
    m_out.note(Text::tr("Signed in as %1.").arg(who));
    if (m_out.isJson()) {
        m_out.document(
            QJsonDocument(QJsonObject {{u"subject"_s, tokens.subject},
                                       {u"name"_s, tokens.name},
                                       {u"email"_s, tokens.email},
                                       {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)}}));
    }
    finish(Ok);
}

} // namespace

CommandPtr makeLoginCommand(const Output &output, auth::Session &session)
{
    return std::make_unique<Login>(output, session);
}

} // namespace planops::cli
