// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exporter.h"

#include "core/workspace/httpfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct ExporterText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Exporter)
};

QJsonArray postmanFields(const QList<neutral::Field> &fields)
{
    QJsonArray array;
    for (const neutral::Field &field : fields)
        array.append(QJsonObject {{u"key"_s, field.name}, {u"value"_s, field.value}});
    return array;
}

QJsonArray postmanParts(const QList<neutral::Part> &parts)
{
    QJsonArray array;
    for (const neutral::Part &part : parts) {
        QJsonObject json {{u"key"_s, part.name},
                          {u"type"_s, part.isFile() ? u"file"_s : u"text"_s}};
        json.insert(part.isFile() ? u"src"_s : u"value"_s, part.isFile() ? part.file : part.value);
        if (!part.contentType.isEmpty())
            json.insert(u"contentType"_s, part.contentType);
        array.append(json);
    }
    return array;
}

QJsonObject postmanBody(const neutral::Body &body)
{
    switch (body.kind) {
    case neutral::Body::Kind::Text:
        return {{u"mode"_s, u"raw"_s}, {u"raw"_s, body.text}};
    case neutral::Body::Kind::Form:
        return {{u"mode"_s, u"urlencoded"_s}, {u"urlencoded"_s, postmanFields(body.form)}};
    case neutral::Body::Kind::Multipart:
        return {{u"mode"_s, u"formdata"_s}, {u"formdata"_s, postmanParts(body.parts)}};
    case neutral::Body::Kind::Base64:
    case neutral::Body::Kind::None:
        break;
    }
    return {};
}

QJsonObject postmanItem(const QString &name, const neutral::Request &request)
{
    QJsonObject json {{u"method"_s, request.method},
                      {u"url"_s, request.url},
                      {u"header"_s, postmanFields(request.headers)}};
    if (const QJsonObject body = postmanBody(request.body); !body.isEmpty())
        json.insert(u"body"_s, body);
    return {{u"name"_s, name}, {u"request"_s, json}};
}

} // namespace

Exported httpCollection(const QList<neutral::Request> &requests)
{
    Exported exported;
    HttpFile file;
    for (neutral::Request request : requests) {
        if (file.append(request))
            continue;
        request.body = {};
        exported.notices.append(
            ExporterText::tr("%1: the body cannot be written in a .http file, and was left out.")
                .arg(request.name));
        if (!file.append(request))
            exported.notices.append(ExporterText::tr("%1 was left out.").arg(request.name));
    }
    exported.bytes = file.toBytes();
    return exported;
}

Exported postmanCollection(const QString &name, const QList<neutral::Request> &requests)
{
    Exported exported;
    QJsonArray items;
    QStringList folders; // In the order of their first request.
    QHash<QString, QJsonArray> inFolder;
    for (const neutral::Request &request : requests) {
        if (request.body.kind == neutral::Body::Kind::Base64)
            exported.notices.append(
                ExporterText::tr("%1: the body is no text, and was left out.").arg(request.name));
        const qsizetype slash = request.name.indexOf(" / "_L1);
        if (slash < 0) {
            items.append(postmanItem(request.name, request));
            continue;
        }
        const QString folder = request.name.first(slash);
        if (!inFolder.contains(folder))
            folders.append(folder);
        inFolder[folder].append(postmanItem(request.name.sliced(slash + 3), request));
    }
    for (const QString &folder : std::as_const(folders))
        items.append(QJsonObject {{u"name"_s, folder}, {u"item"_s, inFolder.value(folder)}});
    const QJsonObject info {
        {u"name"_s, name},
        {u"schema"_s, u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s}};
    exported.bytes = QJsonDocument(QJsonObject {{u"info"_s, info}, {u"item"_s, items}}).toJson();
    return exported;
}

} // namespace planops::workspace
