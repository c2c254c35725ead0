// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/specinput.h"
#include "core/spec/examplerequest.h"
#include "core/workspace/exporter.h"
#include "core/workspace/importer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Import)
};

QString allFormats()
{
    return (workspace::formatNames() << u"openapi"_s).join(u", "_s);
}

//! Prints what another program's file holds as neutral requests, or what a document of an
//! API describes. Works offline.
class Import : public Command
{
public:
    Import(const Output &output, http::HttpClient &http) : Command(output), m_documents(http) { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    [[nodiscard]] static Result<workspace::ImportOptions> optionsOf(
        const QCommandLineParser &options);
    void show(const workspace::Imported &imported);
    void show(const spec::Document &document);
    //! The operations as requests of another program's format.
    void write(const spec::Loaded &loaded, const QString &format);

    spec::DocumentLoader m_documents;
};

void Import::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        Text::tr("Reads requests that another program wrote and prints them as JSON."));
    parser.addOption(
        {u"variables"_s, Text::tr("A Postman environment, for its values."), u"FILE"_s});
    parser.addOption({u"as"_s,
                      Text::tr("Of openapi: the operations as requests in this format, http or "
                               "postman, instead of their list."),
                      u"FORMAT"_s});
    parser.addPositionalArgument(u"FORMAT"_s, allFormats());
    parser.addPositionalArgument(
        u"FILE"_s, Text::tr("A file, a folder of bruno or http, or - for standard input."),
        u"FILE|DIR|-"_s);
}

Result<workspace::ImportOptions> Import::optionsOf(const QCommandLineParser &options)
{
    workspace::ImportOptions made;
    const QString path = options.value(u"variables"_s);
    if (path.isEmpty())
        return made;
    const auto file = readFile(path, workspace::largestImport);
    if (!file)
        return tl::unexpected(file.error());
    const auto values = workspace::postmanEnvironment(*file);
    if (!values)
        return failure(ErrorKind::Parse, Text::tr("%1: %2").arg(path, values.error().message));
    made.variables = *values;
    return made;
}

void Import::start(const QCommandLineParser &options, const QStringList &arguments)
{
    const QString as = options.value(u"as"_s);
    const bool isKnown = as.isEmpty() || as == "http"_L1 || as == "postman"_L1;
    const bool isOpenapi = arguments.value(0) == "openapi"_L1 && arguments.size() == 2;
    if (!isKnown || (!as.isEmpty() && (!isOpenapi || m_out.isJson()))) {
        failUsage(Text::tr("Use: planops import openapi FILE --as http|postman, without --json"));
        return;
    }
    if (isOpenapi) {
        loadDocument(m_documents, arguments[1],
                     {this, [this, as](const Result<spec::Loaded> &loaded) {
                          if (loaded && !as.isEmpty())
                              write(*loaded, as);
                          else if (loaded)
                              show(loaded->document);
                          else
                              fail(loaded.error());
                      }});
        return;
    }
    const auto format = workspace::formatOf(arguments.value(0));
    if (!format || arguments.size() != 2) {
        failUsage(Text::tr("Use: planops import FORMAT FILE. Formats: %1").arg(allFormats()));
        return;
    }
    const auto importOptions = optionsOf(options);
    if (!importOptions) {
        fail(importOptions.error());
        return;
    }
    const auto imported = arguments[1] == "-"_L1
        ? readStandardInput(workspace::largestImport).and_then([&](const QByteArray &bytes) {
              return workspace::importBytes(*format, bytes, *importOptions);
          })
        : workspace::importPath(*format, arguments[1], *importOptions);
    if (imported)
        show(*imported);
    else
        fail(imported.error());
}

void Import::show(const workspace::Imported &imported)
{
    QJsonArray requests;
    for (const neutral::Request &request : imported.requests)
        requests.append(request.toJson());
    m_out.document(QJsonDocument(QJsonObject {
        {u"requests"_s, requests}, {u"notices"_s, QJsonArray::fromStringList(imported.notices)}}));
    if (!m_out.isJson()) {
        for (const QString &notice : imported.notices)
            m_out.note(notice);
    }
    finish(Ok);
}

void Import::show(const spec::Document &document)
{
    QJsonArray operations;
    for (const spec::Operation &operation : document.operations)
        operations.append(
            QJsonObject {{u"id"_s, operation.id},
                         {u"method"_s, operation.method},
                         {u"path"_s, operation.path},
                         {u"summary"_s, operation.summary},
                         {u"tags"_s, QJsonArray::fromStringList(operation.tags)},
                         {u"deprecated"_s, operation.deprecated},
                         {u"needsAuth"_s, operation.needsAuth()},
                         {u"scopes"_s, QJsonArray::fromStringList(operation.scopes())}});
    QJsonArray problems;
    for (const spec::Problem &problem : document.problems)
        problems.append(QJsonObject {{u"pointer"_s, problem.pointer}, {u"text"_s, problem.text}});
    m_out.document(
        QJsonDocument(QJsonObject {{u"title"_s, document.title},
                                   {u"version"_s, document.version},
                                   {u"openapi"_s, document.specVersion},
                                   {u"servers"_s, QJsonArray::fromStringList(document.servers)},
                                   {u"operations"_s, operations},
                                   {u"problems"_s, problems}}));
    if (!m_out.isJson()) {
        for (const spec::Problem &problem : document.problems)
            m_out.note(problem.pointer + u": "_s + problem.text);
    }
    finish(Ok);
}

void Import::write(const spec::Loaded &loaded, const QString &format)
{
    const bool isWeb = loaded.address.scheme().startsWith("http"_L1);
    const QList<neutral::Request> requests =
        spec::exampleRequests(loaded.document, isWeb ? loaded.address : QUrl());
    const workspace::Exported exported = format == "http"_L1
        ? workspace::httpCollection(requests)
        : workspace::postmanCollection(loaded.document.title, requests);
    m_out.raw(exported.bytes);
    for (const QString &notice : exported.notices)
        m_out.note(notice);
    finish(Ok);
}

} // namespace

CommandPtr makeImportCommand(const Output &output, http::HttpClient &http)
{
    return std::make_unique<Import>(output, http);
}

} // namespace planops::cli
