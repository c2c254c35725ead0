// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answerfile.h"
#include "cli/commands.h"
#include "cli/neutralrequest.h"
#include "cli/specinput.h"
#include "core/spec/answercheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Check)
};

bool isAddress(const QString &place)
{
    return place.startsWith("https://"_L1, Qt::CaseInsensitive)
        || place.startsWith("http://"_L1, Qt::CaseInsensitive);
}

//! Checks an answer against the API's document: the document first, then the answer.
class Check : public Command
{
public:
    Check(const Output &output, http::HttpClient &http, auth::AuthorizedClient &client,
          const auth::Profile &profile)
        : Command(output), m_client(client), m_profile(profile), m_documents(http)
    { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    [[nodiscard]] bool readAnswer(const QString &place, const QCommandLineParser &options);
    void loadContract(const QString &place);
    void onDocument(const Result<spec::Loaded> &loaded);
    void send();
    void onAnswer(const http::Response &response);
    void judge();
    void show(const spec::Operation *operation, const spec::Findings &findings);

    auth::AuthorizedClient &m_client;
    auth::Profile m_profile;
    spec::DocumentLoader m_documents;
    std::optional<http::Request> m_request; //!< Unset: the answer was read already.
    auth::TokenUse m_tokenUse = auth::TokenUse::OwnOrigins;
    AnswerFile m_answer;
    spec::Document m_document;
};

void Check::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("Checks an answer against the API's OpenAPI document. Ends with 1 if they "
                 "differ, with 2 if one of them cannot be read."));
    parser.addOptions(
        {{u"openapi"_s,
          Text::tr("The document: a file or an address. Otherwise it is looked for at the API."),
          u"FILE|URL"_s},
         {u"method"_s, Text::tr("The method, GET if nothing else is said."), u"METHOD"_s},
         {u"path"_s, Text::tr("What was asked for, if the file does not tell."), u"PATH"_s},
         {u"status"_s, Text::tr("The status, if the file does not tell; else 200."), u"NUMBER"_s},
         {u"no-auth"_s, Text::tr("Send no token of the profile.")}});
    parser.addPositionalArgument(
        u"ANSWER"_s,
        Text::tr("An address to ask now; or a file, or - for standard input, with what “planops "
                 "request --json” or “curl -i” printed, or with a JSON body."),
        u"URL|FILE|-"_s);
}

void Check::start(const QCommandLineParser &options, const QStringList &arguments)
{
    const QString document = options.value(u"openapi"_s);
    if (arguments.size() != 1 || (arguments[0] == "-"_L1 && document == "-"_L1)) {
        failUsage(Text::tr("Use: planops check URL|FILE|- [--openapi FILE]"));
        return;
    }
    const QString method = options.value(u"method"_s);
    if (options.isSet(u"no-auth"_s))
        m_tokenUse = auth::TokenUse::Never;
    if (isAddress(arguments[0])) {
        const auto request =
            requestTo(method.isEmpty() ? u"GET"_s : method, arguments[0], {}, m_profile);
        if (!request) {
            fail(request.error());
            return;
        }
        m_request = *request;
        m_answer.method = QString::fromLatin1(request->method);
        m_answer.path = QString::fromLatin1(request->url.path());
    } else if (!readAnswer(arguments[0], options)) {
        return;
    }
    loadContract(document);
}

bool Check::readAnswer(const QString &place, const QCommandLineParser &options)
{
    // What is printed about an answer is larger than the answer.
    constexpr qint64 longest = spec::largestCheckedBody * 4;
    const Result<QByteArray> bytes =
        place == "-"_L1 ? readStandardInput(longest) : readFile(place, longest);
    if (!bytes) {
        fail(bytes.error());
        return false;
    }
    m_answer = answerIn(*bytes);
    if (options.isSet(u"method"_s))
        m_answer.method = options.value(u"method"_s).toUpper();
    else if (m_answer.method.isEmpty())
        m_answer.method = u"GET"_s;
    if (options.isSet(u"path"_s))
        m_answer.path = QUrl(options.value(u"path"_s)).path(QUrl::FullyEncoded);
    if (options.isSet(u"status"_s))
        m_answer.status = options.value(u"status"_s).toInt();
    if (m_answer.path.isEmpty()) {
        failUsage(Text::tr("The file does not tell what was asked for. Add --path /…"));
        return false;
    }
    if (m_answer.status < 100 || m_answer.status > 599) {
        failUsage(Text::tr("The answer has no status between 100 and 599."));
        return false;
    }
    return true;
}

void Check::loadContract(const QString &place)
{
    const Completion<spec::Loaded> loaded {
        this, [this](const Result<spec::Loaded> &found) { onDocument(found); }};
    if (!place.isEmpty()) {
        loadDocument(m_documents, place, loaded);
        return;
    }
    const QString base =
        m_request && !m_request->url.toString().startsWith(QString(m_profile.apiBase + u'/'))
        ? m_request->url.origin().toString()
        : m_profile.apiBase;
    m_documents.probe(QUrl(base), loaded);
}

void Check::onDocument(const Result<spec::Loaded> &loaded)
{
    if (!loaded) {
        Error error = loaded.error();
        if (error.kind == ErrorKind::Server) // A document that cannot be had is no finding.
            error.kind = ErrorKind::Invalid;
        fail(error);
        return;
    }
    m_document = loaded->document;
    if (m_request)
        send();
    else
        judge();
}

void Check::send()
{
    m_client.send(*m_request,
                  {this,
                   [this](const Result<auth::AuthorizedResponse> &answer) {
                       if (answer)
                           onAnswer(answer->response);
                       else
                           fail(answer.error());
                   }},
                  m_tokenUse);
}

void Check::onAnswer(const http::Response &response)
{
    m_answer.status = response.status();
    m_answer.contentType = response.header("content-type").value_or(QByteArray());
    m_answer.body = response.body.readAll();
    judge();
}

void Check::judge()
{
    const spec::Operation *operation = m_document.find(m_answer.method, m_answer.path);
    if (!operation) {
        show(nullptr,
             {{{u"undocumented-operation"_s,
                {},
                Text::tr("The document does not mention %1 %2.")
                    .arg(m_answer.method, m_answer.path)}},
              true});
        return;
    }
    show(operation,
         spec::checkAnswer(
             m_document, *operation,
             {m_answer.status, m_answer.contentType, m_answer.body, m_answer.method == "HEAD"_L1}));
}

void Check::show(const spec::Operation *operation, const spec::Findings &findings)
{
    if (m_out.isJson()) {
        QJsonArray list;
        for (const spec::Finding &finding : findings.list)
            list.append(QJsonObject {{u"id"_s, finding.id},
                                     {u"pointer"_s, finding.pointer},
                                     {u"text"_s, finding.text},
                                     {u"note"_s, finding.isNote()}});
        m_out.document(QJsonDocument(
            QJsonObject {{u"operation"_s,
                          operation ? QJsonValue(QJsonObject {{u"id"_s, operation->id},
                                                              {u"method"_s, operation->method},
                                                              {u"path"_s, operation->path}})
                                    : QJsonValue()},
                         {u"status"_s, m_answer.status},
                         {u"findings"_s, list},
                         {u"complete"_s, findings.isComplete}}));
    } else {
        for (const spec::Finding &finding : findings.list)
            m_out.line((finding.pointer.isEmpty() ? QString() : QString(finding.pointer + u": "_s))
                       + finding.text + u" ["_s + finding.id + u']');
        if (findings.list.isEmpty())
            m_out.line(findings.isComplete
                           ? Text::tr("The answer is as documented.")
                           : Text::tr("What was checked of the answer is as documented."));
    }
    if (!findings.isComplete)
        m_out.note(Text::tr("The answer, or what the document says of it, is too large to be "
                            "checked as a whole."));
    finish(findings.list.isEmpty() ? Ok : No);
}

} // namespace

CommandPtr makeCheckCommand(const Output &output, http::HttpClient &http,
                            auth::AuthorizedClient &client, const auth::Profile &profile)
{
    return std::make_unique<Check>(output, http, client, profile);
}

} // namespace planops::cli
