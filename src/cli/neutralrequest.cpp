// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/neutralrequest.h"

#include "cli/command.h"
#include "core/console/draft.h"
#include "core/neutral/encoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::NeutralRequest)
};

constexpr qint64 longestFile = qint64 {64} * 1024 * 1024;

//! The draft checks address and headers, and refuses masked secrets.
console::Draft draftOf(const neutral::Request &request)
{
    console::Draft draft = console::Draft::make(request.method, request.url);
    for (const neutral::Field &header : request.headers)
        draft.headers.append({header.name, header.value, {}, true});
    return draft;
}

} // namespace

Result<http::Request> requestTo(const QString &method, const QString &url,
                                const QStringList &headerLines, const auth::Profile &profile)
{
    console::Draft draft = console::Draft::make(method, url);
    for (const QString &line : headerLines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return failure(ErrorKind::Invalid,
                           Text::tr("“%1” is no header. Write: Name: value").arg(line.left(40)));
        draft.headers.append({line.first(colon), line.sliced(colon + 1), {}, true});
    }
    return draft.toRequest(profile);
}

void setBody(http::Request &request, const QByteArray &body)
{
    request.body = body;
    if (!http::value(request.headers, "content-type") && !QJsonDocument::fromJson(body).isNull())
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
}

Result<neutral::Request> readNeutral(const QString &path)
{
    const Result<QByteArray> bytes =
        path == "-"_L1 ? readStandardInput(longestFile) : readFile(path, longestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return failure(
            ErrorKind::Parse,
            Text::tr("%1 holds no JSON object, so there is no request in it.").arg(path));
    QJsonObject json = document.object();
    if (json.contains("requests"_L1)) {
        const QJsonArray requests = json.value("requests"_L1).toArray();
        if (requests.size() != 1)
            return failure(ErrorKind::Invalid,
                           Text::tr("%1 holds %2 requests. Put one of them into a file of its own.")
                               .arg(path)
                               .arg(requests.size()));
        json = requests.at(0).toObject();
    }
    auto request = neutral::Request::fromJson(json);
    if (!request)
        return request;
    const QDir folder = path == "-"_L1 ? QDir() : QFileInfo(path).dir();
    for (neutral::Part &part : request->body.parts) {
        if (part.isFile() && !QFile::exists(part.file))
            part.file = folder.filePath(part.file);
    }
    return request;
}

Result<neutral::Request> withWholeAddress(neutral::Request request, const auth::Profile &profile)
{
    const auto target = draftOf(request).toRequest(profile);
    if (!target)
        return tl::unexpected(target.error());
    request.url = target->url.toString();
    return request;
}

Result<http::Request> requestFromNeutral(const neutral::Request &request,
                                         const auth::Profile &profile)
{
    auto made = draftOf(request).toRequest(profile);
    if (!made)
        return made;
    if (const auto encoded = neutral::encodeBody(request.body, *made); !encoded)
        return tl::unexpected(encoded.error());
    return made;
}

} // namespace planops::cli
