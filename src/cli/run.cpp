// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/environmentvalues.h"
#include "cli/junit.h"
#include "cli/neutralrequest.h"
#include "cli/responsejson.h"
#include "core/base/redaction.h"
#include "core/workspace/directives.h"
#include "core/workspace/httprequest.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Run)
};

//! Sends the requests of a .http file one after the other, in the file's order.
class Run : public Command
{
public:
    Run(const Output &output, auth::AuthorizedClient &client, services::SecretVariables &secrets,
        const auth::Profile &profile)
        : Command(output), m_client(client), m_secrets(secrets), m_profile(profile)
    { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    struct Planned
    {
        QString name;
        http::Request request;
    };

    [[nodiscard]] Result<void> plan(const QString &path, const QString &name,
                                    const EnvironmentValues &variables);
    [[nodiscard]] Result<Planned> planOne(const workspace::HttpFile &file, qsizetype index,
                                          const workspace::ImportOptions &options);
    void sendNext();
    void onAnswer(const Result<auth::AuthorizedResponse> &answer);
    void show(const RunCase &one, const Result<auth::AuthorizedResponse> &answer);
    void end();

    auth::AuthorizedClient &m_client;
    services::SecretVariables &m_secrets;
    auth::Profile m_profile;
    QString m_suite;
    QString m_junit;
    bool m_showsBody = false; //!< One request was named: its answer is what is wanted.
    QList<Planned> m_planned;
    QList<RunCase> m_cases;
    QJsonArray m_results;
};

void Run::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("Sends the saved requests of a .http file. Ends with 1 if one of them fails or is "
                 "answered with status 400 or more."));
    parser.addOptions({{u"env"_s, Text::tr("An environment of http-client.env.json."), u"NAME"_s},
                       {u"junit"_s, Text::tr("Write a JUnit report to this file."), u"FILE"_s}});
    parser.addPositionalArgument(u"FILE.http"_s, Text::tr("The file with the requests."));
    parser.addPositionalArgument(u"NAME"_s, Text::tr("Send this request only, and print its body."),
                                 u"[NAME]"_s);
}

void applyDirectives(const workspace::SendDirectives &directives, http::SendOptions &options)
{
    options.followRedirects = directives.followRedirects;
    if (directives.timeoutSeconds)
        options.timeout = std::chrono::seconds(*directives.timeoutSeconds);
}

Result<Run::Planned> Run::planOne(const workspace::HttpFile &file, qsizetype index,
                                  const workspace::ImportOptions &options)
{
    QStringList notices;
    const auto neutral = workspace::requestOf(file, index, options, true, notices);
    if (!neutral)
        return tl::unexpected(neutral.error());
    for (const QString &notice : std::as_const(notices))
        m_out.note(notice);
    const workspace::HttpBlock &block = file.blocks()[index];
    auto request = requestFromNeutral(*neutral, m_profile);
    if (!request) {
        Error error = request.error();
        error.message =
            Text::tr("Line %1: %2").arg(QString::number(block.request->line), error.message);
        return tl::unexpected(error);
    }
    applyDirectives(workspace::SendDirectives::of(block.directives), request->options);
    const QString name = neutral->name.isEmpty()
        ? QString(neutral->method + u' ' + block.request->url)
        : neutral->name;
    return Planned {name, *request};
}

//! All of the file is understood before anything is sent.
Result<void> Run::plan(const QString &path, const QString &name, const EnvironmentValues &variables)
{
    const auto input = readFile(path, workspace::largestImport);
    if (!input)
        return tl::unexpected(input.error());
    const auto file = workspace::HttpFile::parse(*input);
    workspace::ImportOptions options;
    options.folder = QFileInfo(path).path();
    options.variables = variables;
    for (qsizetype i = 0; i < file.blocks().size(); ++i) {
        const workspace::HttpBlock &block = file.blocks()[i];
        if (!block.request || (!name.isEmpty() && block.name != name))
            continue;
        const auto planned = planOne(file, i, options);
        if (!planned)
            return tl::unexpected(planned.error());
        m_planned.append(*planned);
    }
    if (m_planned.isEmpty()) {
        return failure(ErrorKind::Invalid,
                       name.isEmpty()
                           ? Text::tr("There is no request in %1.").arg(path)
                           : Text::tr("There is no request “%1” in %2.").arg(name, path));
    }
    return {};
}

void Run::start(const QCommandLineParser &options, const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.size() > 2) {
        failUsage(Text::tr("Use: planops run FILE.http [NAME]"));
        return;
    }
    m_suite = QFileInfo(arguments[0]).fileName();
    m_junit = options.value(u"junit"_s);
    m_showsBody = arguments.size() == 2;
    const QString &path = arguments[0];
    const QString name = arguments.value(1);
    readEnvironment(m_secrets, QFileInfo(path).path(), options.value(u"env"_s),
                    {this, [this, path, name](const Result<EnvironmentValues> &values) {
                         const auto planned =
                             values ? plan(path, name, *values) : tl::unexpected(values.error());
                         if (planned)
                             sendNext();
                         else
                             fail(planned.error());
                     }});
}

void Run::sendNext()
{
    if (m_cases.size() == m_planned.size()) {
        end();
        return;
    }
    m_client.send(
        m_planned[m_cases.size()].request,
        {this, [this](const Result<auth::AuthorizedResponse> &answer) { onAnswer(answer); }});
}

void Run::onAnswer(const Result<auth::AuthorizedResponse> &answer)
{
    const Planned &planned = m_planned[m_cases.size()];
    RunCase one;
    one.name = planned.name;
    one.method = QString::fromUtf8(planned.request.method);
    one.url = redaction::url(planned.request.url.toQUrl()).toString();
    if (answer) {
        one.status = answer->response.status();
        for (const http::Hop &hop : answer->response.hops)
            one.duration += std::chrono::duration_cast<std::chrono::milliseconds>(hop.timing.total);
    } else {
        one.error = answer.error();
    }
    m_cases.append(one);
    show(one, answer);
    sendNext();
}

void Run::show(const RunCase &one, const Result<auth::AuthorizedResponse> &answer)
{
    if (m_out.isJson()) {
        QJsonObject result = answer
            ? toJson(answer->response, {})
            : QJsonObject {{u"error"_s,
                            QJsonObject {{u"kind"_s, errorKindName(one.error->kind)},
                                         {u"message"_s, one.error->message}}}};
        result.insert(u"name"_s, one.name);
        result.insert(u"passed"_s, one.isPassed());
        m_results.append(result);
        return;
    }
    const QString status = one.error ? u"---"_s : QString::number(one.status);
    const QString line = status + u"  "_s + one.method + u' ' + one.url + u"  "_s
        + QString::number(one.duration.count()) + u" ms  "_s + one.name;
    if (one.error)
        m_out.note(one.error->message);
    if (!m_showsBody) {
        m_out.line(line);
        return;
    }
    m_out.note(line);
    if (answer)
        m_out.raw(answer->response.body.map());
}

void Run::end()
{
    const bool passed = std::all_of(m_cases.begin(), m_cases.end(),
                                    [](const RunCase &one) { return one.isPassed(); });
    if (m_out.isJson())
        m_out.document(
            QJsonDocument(QJsonObject {{u"results"_s, m_results}, {u"passed"_s, passed}}));
    if (!m_junit.isEmpty()) {
        if (const auto written = writeJunit(m_junit, m_suite, m_cases); !written) {
            m_out.note(u"planops: "_s + written.error().message);
            finish(Usage);
            return;
        }
    }
    finish(passed ? Ok : No);
}

} // namespace

CommandPtr makeRunCommand(const Output &output, auth::AuthorizedClient &client,
                          services::SecretVariables &secrets, const auth::Profile &profile)
{
    return std::make_unique<Run>(output, client, secrets, profile);
}

} // namespace planops::cli
