// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/environmentvalues.h"
#include "cli/neutralrequest.h"
#include "cli/responsejson.h"
#include "core/services/contract.h"
#include "core/workspace/scope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Request)
};

constexpr qint64 longestInput = qint64 {64} * 1024 * 1024;

class Request : public Command
{
public:
    Request(const Output &output, auth::AuthorizedClient &client, spec::SpecLibrary &specs,
            services::SecretVariables &secrets, const auth::Profile &profile, const Clock &clock)
        : Command(output),
          m_client(client),
          m_specs(specs),
          m_secrets(secrets),
          m_profile(profile),
          m_clock(clock)
    { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    //! With the {{variables}} of --env filled in; without it braces are what they are.
    [[nodiscard]] Result<http::Request> build(const QCommandLineParser &options,
                                              const QStringList &arguments) const;
    [[nodiscard]] Result<http::Request> buildFilled(const QCommandLineParser &options,
                                                    const QStringList &arguments,
                                                    QStringList &unknown) const;
    void begin(const QCommandLineParser &options, const QStringList &arguments);
    //! \param text what -d says.
    [[nodiscard]] static Result<void> addBody(http::Request &request,
                                              const QCommandLineParser &options,
                                              const QString &text);
    [[nodiscard]] static Result<void> addOptions(http::Request &request,
                                                 const QCommandLineParser &options);
    void onAnswer(const Result<auth::AuthorizedResponse> &answer);
    //! The API's document may tell what was missing, if it is kept here.
    void askDocument();
    void show(const diagnosis::Contract &contract);
    void showText(const http::Response &response, const QList<diagnosis::Cause> &causes) const;

    auth::AuthorizedClient &m_client;
    spec::SpecLibrary &m_specs;
    services::SecretVariables &m_secrets;
    auth::Profile m_profile;
    Clock m_clock;
    http::Request m_request;
    auth::AuthorizedResponse m_answer;
    bool m_fillsVariables = false;
    workspace::Scope m_scope;
    bool m_include = false;
    bool m_failOnStatus = false;
};

void Request::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("Sends one request with the token of the profile and prints the answer's body."));
    parser.addOptions(
        {{u"H"_s, Text::tr("A header; may be repeated."), u"NAME: VALUE"_s},
         {u"d"_s, Text::tr("The body."), u"TEXT"_s},
         {u"data-file"_s, Text::tr("The body is in this file; - reads standard input."), u"FILE"_s},
         {u"env"_s,
          Text::tr(
              "Fill in {{variables}} from this environment of http-client.env.json, here or in "
              "a folder above."),
          u"NAME"_s},
         {u"from"_s, Text::tr("Take the request from a neutral JSON file."), u"FILE.json"_s},
         {u"include"_s, Text::tr("Print status and headers, too.")},
         {u"fail"_s, Text::tr("End with 1 if the status is 400 or more.")},
         {u"no-auth"_s, Text::tr("Send no token of the profile.")},
         {u"no-follow"_s, Text::tr("Follow no redirect.")},
         {u"timeout"_s, Text::tr("Give up after this long; 0 waits for ever."), u"SECONDS"_s},
         {u"ca"_s, Text::tr("Trust the certificates in this file instead of the system's."),
          u"FILE"_s},
         {u"cert"_s, Text::tr("Client certificate."), u"FILE"_s},
         {u"key"_s, Text::tr("Key of the client certificate."), u"FILE"_s},
         {u"proxy"_s, Text::tr("Go through this proxy; none goes direct."), u"URL"_s}});
    parser.addPositionalArgument(u"METHOD"_s, Text::tr("GET, POST …"));
    parser.addPositionalArgument(
        u"URL"_s, Text::tr("A whole address, or a path below the profile's API address."));
}

Result<void> Request::addBody(http::Request &request, const QCommandLineParser &options,
                              const QString &text)
{
    if (options.isSet(u"d"_s) && options.isSet(u"data-file"_s))
        return failure(ErrorKind::Invalid, Text::tr("Use either -d or --data-file."));
    if (options.isSet(u"d"_s)) {
        setBody(request, text.toUtf8());
    } else if (options.value(u"data-file"_s) == "-"_L1) {
        const Result<QByteArray> body = readStandardInput(longestInput);
        if (!body)
            return failure(body.error().kind,
                           Text::tr("%1 Give a file to --data-file instead: it is streamed, "
                                    "whatever its size.")
                               .arg(body.error().message));
        setBody(request, *body);
    } else if (const QString path = options.value(u"data-file"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Storage,
                           Text::tr("%1 could not be read: %2.").arg(path, file.errorString()));
        request.body = http::FileBody {path}; // Streamed, whatever its size.
    }
    return {};
}

Result<void> Request::addOptions(http::Request &request, const QCommandLineParser &options)
{
    request.options.followRedirects = !options.isSet(u"no-follow"_s);
    if (options.isSet(u"timeout"_s)) {
        bool ok = false;
        const double seconds = options.value(u"timeout"_s).toDouble(&ok);
        if (!ok || !(seconds >= 0) || seconds > 86'400)
            return failure(ErrorKind::Invalid, Text::tr("--timeout takes a number of seconds."));
        request.options.timeout = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    }
    request.options.tls = {options.value(u"ca"_s), options.value(u"cert"_s),
                           options.value(u"key"_s)};
    const QString proxy = options.value(u"proxy"_s);
    if (proxy == "none"_L1)
        request.options.proxy = {http::Proxy::Mode::None, {}};
    else if (!proxy.isEmpty())
        request.options.proxy = {http::Proxy::Mode::Manual, proxy.toUtf8()};
    return {};
}

Result<http::Request> Request::build(const QCommandLineParser &options,
                                     const QStringList &arguments) const
{
    QStringList unknown;
    auto request = buildFilled(options, arguments, unknown);
    if (unknown.isEmpty())
        return request;
    return failure(
        ErrorKind::Invalid,
        Text::tr("{{%1}} has no value in this environment.").arg(unknown.join(u"}}, {{"_s)));
}

Result<http::Request> Request::buildFilled(const QCommandLineParser &options,
                                           const QStringList &arguments, QStringList &unknown) const
{
    const workspace::Lookup lookup = m_scope.lookup();
    const auto fill = [&](const QString &text) {
        return m_fillsVariables ? workspace::expanded(text, lookup, &unknown) : text;
    };
    Result<http::Request> request;
    if (options.isSet(u"from"_s)) {
        if (!arguments.isEmpty())
            return failure(ErrorKind::Invalid,
                           Text::tr("With --from the file says method and address."));
        auto neutral = readNeutral(options.value(u"from"_s));
        if (!neutral)
            return tl::unexpected(neutral.error());
        if (m_fillsVariables)
            *neutral = workspace::expanded(*neutral, lookup, &unknown);
        request = requestFromNeutral(*neutral, m_profile);
    } else {
        if (arguments.size() != 2)
            return failure(ErrorKind::Invalid, Text::tr("Use: planops request METHOD URL"));
        QStringList headers;
        for (const QString &header : options.values(u"H"_s))
            headers.append(fill(header));
        request = requestTo(arguments[0], fill(arguments[1]), headers, m_profile);
    }
    if (!request)
        return request;
    if (const auto added = addBody(*request, options, fill(options.value(u"d"_s))); !added)
        return tl::unexpected(added.error());
    if (const auto set = addOptions(*request, options); !set)
        return tl::unexpected(set.error());
    return request;
}

void Request::start(const QCommandLineParser &options, const QStringList &arguments)
{
    const QString environment = options.value(u"env"_s);
    m_fillsVariables = !environment.isEmpty();
    // The options are the program's, and live as long as it does.
    readEnvironment(m_secrets, QDir::currentPath(), environment,
                    {this, [this, &options, arguments](const Result<EnvironmentValues> &values) {
                         if (!values) {
                             fail(values.error());
                             return;
                         }
                         for (auto it = values->constBegin(); it != values->constEnd(); ++it)
                             m_scope.add(it.key(), {*it, {}, false});
                         begin(options, arguments);
                     }});
}

void Request::begin(const QCommandLineParser &options, const QStringList &arguments)
{
    const auto request = build(options, arguments);
    if (!request) {
        fail(request.error());
        return;
    }
    m_request = *request;
    m_include = options.isSet(u"include"_s);
    m_failOnStatus = options.isSet(u"fail"_s);
    m_client.send(
        m_request,
        {this, [this](const Result<auth::AuthorizedResponse> &answer) { onAnswer(answer); }},
        options.isSet(u"no-auth"_s) ? auth::TokenUse::Never : auth::TokenUse::OwnOrigins);
}

void Request::onAnswer(const Result<auth::AuthorizedResponse> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_answer = *answer;
    const int status = answer->response.status();
    const auto base = http::Url::parse(m_profile.apiBase);
    if ((status == 401 || status == 403) && base && base->origin() == m_request.url.origin())
        askDocument();
    else
        show({});
}

void Request::askDocument()
{
    const QString api = m_profile.apiBase;
    connect(&m_specs, &spec::SpecLibrary::changed, this, [this, api] {
        const spec::Known *known = m_specs.known(api);
        if (!known && m_specs.isBusy(api))
            return;
        disconnect(&m_specs, nullptr, this, nullptr);
        show(known ? services::contractOf(known->document, m_request) : diagnosis::Contract());
    });
    m_specs.useKept(api);
}

void Request::show(const diagnosis::Contract &contract)
{
    const http::Response &response = m_answer.response;
    const QList<diagnosis::Cause> causes =
        diagnosis::explain({m_profile, m_request, m_answer, m_clock(), nullptr, contract});
    if (m_out.isJson())
        m_out.document(QJsonDocument(toJson(response, causes)));
    else
        showText(response, causes);
    finish(m_failOnStatus && response.status() >= 400 ? No : Ok);
}

void Request::showText(const http::Response &response, const QList<diagnosis::Cause> &causes) const
{
    const http::Hop &last = response.last();
    if (m_include) {
        m_out.raw(QByteArray(last.httpVersion + ' ' + QByteArray::number(last.status) + ' '
                             + last.reason + '\n'));
        for (const http::Header &header : last.headers)
            m_out.raw(QByteArray(header.name + ": " + header.value + '\n'));
        m_out.raw("\n");
    }
    m_out.raw(response.body.map());
    if (response.truncated)
        m_out.note(Text::tr("The connection closed before the answer was complete."));
    if (!response.redirectNote.isEmpty())
        m_out.note(response.redirectNote);
    if (!causes.isEmpty())
        m_out.note(u"\n"_s + causes.constFirst().title + u".\n"_s
                   + causes.constFirst().explanation);
}

} // namespace

CommandPtr makeRequestCommand(const Output &output, auth::AuthorizedClient &client,
                              spec::SpecLibrary &specs, services::SecretVariables &secrets,
                              const auth::Profile &profile, const Clock &clock)
{
    return std::make_unique<Request>(output, client, specs, secrets, profile, clock);
}

} // namespace planops::cli
