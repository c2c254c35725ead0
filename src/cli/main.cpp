// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "core/base/logging.h"
#include "core/services/services.h"
#include "core/services/translation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Program)
};

const QStringList commandNames {
    u"profile"_s,  u"login"_s,  u"logout"_s,  u"whoami"_s, u"token"_s,   u"inspect"_s, u"request"_s,
    u"projects"_s, u"import"_s, u"snippet"_s, u"run"_s,    u"sandbox"_s, u"clerk"_s,   u"check"_s};

//! Options that stand before the command.
void describeProgram(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Text::tr("Signs in, and talks to the PlanOps API.\n\nCommands: %1\nplanops COMMAND --help "
                 "says more.")
            .arg(commandNames.join(u' ')));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"home"_s, Text::tr("Keep everything below this folder."), u"DIR"_s},
         {u"profile"_s, Text::tr("Use this profile instead of the current one."), u"NAME"_s},
         {u"json"_s, Text::tr("Print one JSON document on standard output.")}});
    parser.addPositionalArgument(u"COMMAND"_s, commandNames.join(u", "_s));
}

class Program : public QObject
{
public:
    Program(const QCommandLineParser &options, const QStringList &rest)
        : m_out(options.isSet(u"json"_s)),
          m_services({Home::locate(options.value(u"home"_s)), systemNow, nullptr}),
          m_profileName(options.value(u"profile"_s)),
          m_rest(rest)
    {
        connect(&m_interrupt, &Interrupt::requested, this, [this] {
            if (m_command)
                m_command->interrupt();
            else
                end(No);
        });
    }

    void start();

private:
    void end(int code) { QCoreApplication::exit(code); }
    void failUsage(const QString &message);
    [[nodiscard]] CommandPtr makeCommand(const QString &name, const auth::Profile &profile);

    Output m_out;
    services::Services m_services;
    QString m_profileName;
    QStringList m_rest;
    CommandPtr m_command;
    QCommandLineParser m_parser;
    Interrupt m_interrupt;
};

void Program::failUsage(const QString &message)
{
    m_out.error({ErrorKind::Invalid, message, {}, u"usage"_s});
    end(Usage);
}

void Program::start()
{
    const QString name = m_rest.value(0);
    if (!commandNames.contains(name)) {
        failUsage(
            name.isEmpty()
                ? Text::tr("Which command? One of: %1").arg(commandNames.join(u", "_s))
                : Text::tr("“%1” is no command. One of: %2").arg(name, commandNames.join(u", "_s)));
        return;
    }
    auth::Profile profile = m_services.profiles().current();
    if (!m_profileName.isEmpty()) {
        const std::optional<auth::Profile> found = m_services.profiles().find(m_profileName);
        if (!found) {
            failUsage(
                Text::tr("There is no profile “%1”. See: planops profile list").arg(m_profileName));
            return;
        }
        profile = *found;
    }
    if (const auto &problem = m_services.profiles().loadProblem())
        m_out.note(u"planops: "_s + problem->message);

    if (name == "token"_L1 && m_rest.value(1) == "mint"_L1)
        m_rest = QStringList {u"token mint"_s} + m_rest.sliced(2);
    m_command = makeCommand(m_rest.first(), profile);
    connect(m_command.get(), &Command::finished, this, &Program::end, Qt::QueuedConnection);
    const QCommandLineOption help = m_parser.addHelpOption();
    m_command->describe(m_parser);
    if (!m_parser.parse(m_rest)) { // The command's name stands where a program's name would.
        failUsage(m_parser.errorText());
        return;
    }
    if (m_parser.isSet(help)) {
        // Qt names the program only; the command belongs into the usage line.
        const QString text = m_parser.helpText().replace(
            u" [options]"_s, QString(u' ' + m_rest.first() + u" [options]"_s));
        m_out.raw(text.toLocal8Bit());
        end(Ok);
        return;
    }
    m_command->start(m_parser, m_parser.positionalArguments());
}

CommandPtr Program::makeCommand(const QString &name, const auth::Profile &profile)
{
    services::Services &parts = m_services;
    if (name == "profile"_L1)
        return makeProfileCommand(m_out, parts.profiles(), parts.vault());
    if (name == "inspect"_L1)
        return makeInspectCommand(m_out, parts.http(), parts.clock());
    if (name == "token mint"_L1)
        return makeMintCommand(m_out, parts.http(), parts.clock());
    if (name == "clerk"_L1)
        return makeClerkCommand(m_out, parts.http());
    if (name == "sandbox"_L1)
        return makeSandboxCommand(m_out, parts.home());
    if (name == "import"_L1)
        return makeImportCommand(m_out, parts.http());
    services::Workplace &place = parts.workplace(profile);
    if (name == "login"_L1)
        return makeLoginCommand(m_out, place.session);
    if (name == "logout"_L1)
        return makeLogoutCommand(m_out, place.session);
    if (name == "whoami"_L1)
        return makeWhoamiCommand(m_out, place.session);
    if (name == "token"_L1)
        return makeTokenCommand(m_out, place.session);
    if (name == "request"_L1)
        return makeRequestCommand(m_out, place.client, parts.specs(), parts.secretVariables(),
                                  profile, parts.clock());
    if (name == "check"_L1)
        return makeCheckCommand(m_out, parts.http(), place.client, profile);
    if (name == "snippet"_L1)
        return makeSnippetCommand(m_out, place.session, profile);
    if (name == "run"_L1)
        return makeRunCommand(m_out, place.client, parts.secretVariables(), profile);
    return makeProjectsCommand(m_out, place.projects);
}

} // namespace

} // namespace planops::cli

int main(int argc, char **argv)
{
    planops::installRedactingLog();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"planops"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANOPS_VERSION));

    // As every command-line program: the language is the environment's, not the window's.
    planops::services::installTranslation(app, {});

    QCommandLineParser options;
    planops::cli::describeProgram(options);
    options.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!options.parse(QCoreApplication::arguments())) {
        planops::cli::Output(false).error(
            {planops::ErrorKind::Invalid, options.errorText(), {}, u"usage"_s});
        return planops::cli::Usage;
    }
    if (options.isSet(u"help"_s))
        options.showHelp(planops::cli::Ok);
    if (options.isSet(u"version"_s))
        options.showVersion();

    planops::cli::Program program(options, options.positionalArguments());
    QMetaObject::invokeMethod(
        &program, [&program] { program.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
