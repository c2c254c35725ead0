// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/httprequest.h"

#include "core/workspace/dynamicvalues.h"
#include "core/workspace/filebody.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct HttprequestText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::HttpFile)
};

QString contentTypeOf(const HttpSpec &spec)
{
    for (const neutral::Field &header : spec.headers) {
        if (header.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            return header.value.toLower();
    }
    return {};
}

//! The body as bytes: text lines with variables filled in, files as they are.
class BodyBuilder
{
public:
    BodyBuilder(const ImportOptions &options, const Lookup &lookup, QStringList &unknown)
        : m_options(options), m_lookup(lookup), m_unknown(unknown)
    { }

    Result<QByteArray> build(const HttpSpec &spec);

private:
    Result<QByteArray> contentOf(const HttpBodyLine &line);

    const ImportOptions &m_options;
    const Lookup &m_lookup;
    QStringList &m_unknown;
};

Result<QByteArray> BodyBuilder::contentOf(const HttpBodyLine &line)
{
    if (!line.isFile)
        return expanded(line.text, m_lookup, &m_unknown).toUtf8();
    Imported problems;
    const QString path = expanded(line.text, m_lookup, &m_unknown);
    const auto bytes = readBodyFile(path, m_options, problems);
    if (!bytes)
        return failure(ErrorKind::Storage, problems.notices.value(0));
    return line.fillsVariables ? expanded(QString::fromUtf8(*bytes), m_lookup, &m_unknown).toUtf8()
                               : *bytes;
}

Result<QByteArray> BodyBuilder::build(const HttpSpec &spec)
{
    const QString type = contentTypeOf(spec);
    const bool isMultipart = type.startsWith("multipart/"_L1);
    // A form is written over several lines for the reader; its parts follow each other at once.
    const bool isForm = type.startsWith("application/x-www-form-urlencoded"_L1);
    const QByteArray lineEnd = isMultipart ? "\r\n"_ba : isForm ? ""_ba : "\n"_ba;
    QByteArray body;
    for (qsizetype i = 0; i < spec.body.size(); ++i) {
        const auto content = contentOf(spec.body[i]);
        if (!content)
            return content;
        if (i > 0)
            body += lineEnd;
        body += isForm && !spec.body[i].isFile ? content->trimmed() : *content;
    }
    if (isMultipart)
        body += lineEnd;
    return body;
}

} // namespace

Result<neutral::Request> requestOf(const HttpFile &file, qsizetype index,
                                   const ImportOptions &options, bool complete,
                                   QStringList &notices)
{
    const HttpBlock &block = file.blocks()[index];
    const HttpSpec &spec = *block.request;
    QHash<QString, QString> values = options.variables;
    values.insert(file.variablesFor(index));
    // An import keeps {{$uuid}} and its kin: they are to be new each time.
    const Lookup lookup = [&values, complete](const QString &name) -> std::optional<QString> {
        const auto found = values.constFind(name);
        if (found != values.constEnd())
            return *found;
        return complete ? dynamicValue(name) : std::nullopt;
    };
    QStringList unknown;
    neutral::Request request;
    request.name = block.name;
    request.method = spec.method;
    request.url = spec.url;
    request.headers = spec.headers;
    request = expanded(request, lookup, &unknown);
    if (request.url.startsWith(u'/')) {
        // JetBrains: the host may stand in a header of its own.
        const auto host = std::find_if(
            request.headers.begin(), request.headers.end(), [](const neutral::Field &header) {
                return header.name.compare("host"_L1, Qt::CaseInsensitive) == 0;
            });
        if (host != request.headers.end()) {
            request.url = u"http://"_s + host->value + request.url;
            request.headers.erase(host);
        }
    }
    const bool isNamed = options.namesBodyFiles && !bodyFileOf(spec, options).isEmpty();
    if (!spec.body.isEmpty() && !isNamed) {
        const auto body = BodyBuilder(options, lookup, unknown).build(spec);
        if (!body && complete)
            return tl::unexpected(body.error());
        if (body)
            request.body = neutral::Body::fromBytes(*body);
        else
            notices.append(body.error().message);
    }
    if (block.hasScripts)
        notices.append(HttprequestText::tr("Scripts were left out."));
    if (unknown.isEmpty())
        return request;
    if (complete) {
        return failure(
            ErrorKind::Invalid,
            HttprequestText::tr("Line %1: {{%2}} has no value. Define it in the file, or choose an "
                                "environment that has it.")
                .arg(spec.line)
                .arg(unknown.join(u"}}, {{"_s)));
    }
    for (const QString &name : std::as_const(unknown))
        notices.append(HttprequestText::tr("The variable {{%1}} has no value.").arg(name));
    return request;
}

} // namespace planops::workspace
