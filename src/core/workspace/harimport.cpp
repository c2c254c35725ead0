// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filebody.h"
#include "core/workspace/importers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct HarimportText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Har)
};

neutral::Body multipartOf(const QJsonArray &params)
{
    QList<neutral::Part> parts;
    for (const QJsonValue &param : params) {
        neutral::Part part {param["name"_L1].toString(),
                            param["value"_L1].toString(),
                            {},
                            param["fileName"_L1].toString(),
                            param["contentType"_L1].toString()};
        parts.append(part);
    }
    return neutral::Body::fromParts(parts);
}

neutral::Body formOf(const QJsonArray &params)
{
    QList<neutral::Field> form;
    for (const QJsonValue &param : params) {
        // Chrome writes them as they were sent, Firefox decoded: an escape tells them apart.
        const auto decoded = [](const QString &text) {
            return text.contains(u'%') ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
        };
        form.append({decoded(param["name"_L1].toString()), decoded(param["value"_L1].toString())});
    }
    return neutral::Body::fromForm(form);
}

//! HAR 1.2, postData: text as sent if there is any; params say the same in another form.
neutral::Body harBody(const QJsonObject &data)
{
    const QString type = data.value("mimeType"_L1).toString().toLower();
    const QString text = data.value("text"_L1).toString();
    const QJsonArray params = data.value("params"_L1).toArray();
    const bool isBase64 = data.value("encoding"_L1).toString() == "base64"_L1
        || data.value("_encoding"_L1).toString() == "base64"_L1;
    if (!text.isEmpty()) {
        return isBase64 ? neutral::Body::fromBytes(QByteArray::fromBase64(text.toLatin1()))
                        : neutral::Body::fromText(text);
    }
    if (params.isEmpty())
        return {};
    return type.startsWith("multipart/"_L1) ? multipartOf(params) : formOf(params);
}

neutral::Request harRequest(const QJsonObject &json)
{
    neutral::Request request;
    request.method = json.value("method"_L1).toString(u"GET"_s);
    request.url = json.value("url"_L1).toString();
    const qsizetype fragment = request.url.indexOf(u'#');
    if (fragment >= 0)
        request.url.truncate(fragment);
    const QJsonObject data = json.value("postData"_L1).toObject();
    request.body = harBody(data);
    const QString host = QUrl(request.url).authority();
    const QJsonArray headers = json.value("headers"_L1).toArray();
    for (const QJsonValue &header : headers) {
        const QString name = header["name"_L1].toString();
        const QString value = header["value"_L1].toString();
        const bool isOwnHost = name.compare("host"_L1, Qt::CaseInsensitive) == 0 && value == host;
        // Its boundary belongs to the parts as they were sent; ours come with their own.
        const bool isOldBoundary = request.body.kind == neutral::Body::Kind::Multipart
            && name.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
        if (!belongsToConnection(name) && !isOwnHost && !isOldBoundary)
            request.headers.append({name, value});
    }
    const QString type = data.value("mimeType"_L1).toString();
    if (!type.isEmpty() && request.body.kind != neutral::Body::Kind::None
        && request.body.kind != neutral::Body::Kind::Multipart
        && !request.hasHeader(u"Content-Type"))
        request.headers.append({u"Content-Type"_s, type});
    request.name = request.method + u' ' + QUrl(request.url).path();
    return request;
}

} // namespace

Result<Imported> importHar(const QByteArray &bytes, const ImportOptions &)
{
    const auto document = jsonObject(bytes);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonValue entries = document->value("log"_L1)["entries"_L1];
    if (!entries.isArray()) {
        return failure(
            ErrorKind::Parse,
            HarimportText::tr("This is no HAR file: it has no log.entries. Export it with “Save "
                              "all as HAR” in the browser's network panel."));
    }
    Imported imported;
    qsizetype skipped = 0;
    const QJsonArray list = entries.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject json = entry["request"_L1].toObject();
        const QString url = json.value("url"_L1).toString();
        if (!url.startsWith("http://"_L1, Qt::CaseInsensitive)
            && !url.startsWith("https://"_L1, Qt::CaseInsensitive)) {
            ++skipped;
            continue;
        }
        imported.requests.append(harRequest(json));
        const auto &body = imported.requests.constLast().body;
        if (body.kind == neutral::Body::Kind::None && json.value("bodySize"_L1).toInteger() > 0)
            imported.note(HarimportText::tr("The body of %1 is not in the file.")
                              .arg(imported.requests.constLast().name));
    }
    if (skipped > 0)
        imported.note(HarimportText::tr("%n entries without an http address were left out.",
                                        nullptr, int(skipped)));
    return imported;
}

} // namespace planops::workspace
