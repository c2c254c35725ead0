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

QJsonObject postmanItem(const QString &name, const FiledRequest &filed)
{
    const neutral::Request &request = filed.request;
    QJsonObject json {{u"method"_s, request.method},
                      {u"url"_s, request.url},
                      {u"header"_s, postmanFields(request.headers)}};
    const QJsonObject body = filed.bodyFile.isEmpty()
        ? postmanBody(request.body)
        : QJsonObject {{u"mode"_s, u"file"_s},
                       {u"file"_s, QJsonObject {{u"src"_s, filed.bodyFile}}}};
    if (!body.isEmpty())
        json.insert(u"body"_s, body);
    QJsonObject item {{u"name"_s, name}, {u"request"_s, json}};
    if (!filed.sending.directives.followRedirects)
        item.insert(u"protocolProfileBehavior"_s, QJsonObject {{u"followRedirects"_s, false}});
    return item;
}

QList<FiledRequest> asFiled(const QList<neutral::Request> &requests)
{
    QList<FiledRequest> filed;
    filed.reserve(requests.size());
    for (const neutral::Request &request : requests)
        filed.append({request, {}, {}});
    return filed;
}

} // namespace

Exported httpCollection(const QList<neutral::Request> &requests)
{
    return httpCollection(asFiled(requests));
}

Exported httpCollection(const QList<FiledRequest> &requests, const QList<neutral::Field> &variables)
{
    Exported exported;
    HttpFile file;
    for (const FiledRequest &filed : requests) {
        neutral::Request request = filed.request;
        if (file.append(request, filed.bodyFile, filed.sending.directives))
            continue;
        request.body = {};
        exported.notices.append(
            ExporterText::tr("%1: the body cannot be written in a .http file, and was left out.")
                .arg(request.name));
        if (!file.append(request, {}, filed.sending.directives))
            exported.notices.append(ExporterText::tr("%1 was left out.").arg(request.name));
    }
    for (const neutral::Field &variable : variables)
        exported.bytes += "@" + variable.name.toUtf8() + " = " + variable.value.toUtf8() + '\n';
    if (!variables.isEmpty())
        exported.bytes += '\n';
    exported.bytes += file.toBytes();
    return exported;
}

Exported postmanCollection(const QString &name, const QList<neutral::Request> &requests)
{
    return postmanCollection(name, asFiled(requests));
}

Exported postmanCollection(const QString &name, const QList<FiledRequest> &requests,
                           const QList<neutral::Field> &variables)
{
    Exported exported;
    QJsonArray items;
    QStringList folders; // In the order of their first request.
    QHash<QString, QJsonArray> inFolder;
    for (const FiledRequest &filed : requests) {
        const neutral::Request &request = filed.request;
        if (request.body.kind == neutral::Body::Kind::Base64)
            exported.notices.append(
                ExporterText::tr("%1: the body is no text, and was left out.").arg(request.name));
        const qsizetype slash = request.name.indexOf(" / "_L1);
        if (slash < 0) {
            items.append(postmanItem(request.name, filed));
            continue;
        }
        const QString folder = request.name.first(slash);
        if (!inFolder.contains(folder))
            folders.append(folder);
        inFolder[folder].append(postmanItem(request.name.sliced(slash + 3), filed));
    }
    for (const QString &folder : std::as_const(folders))
        items.append(QJsonObject {{u"name"_s, folder}, {u"item"_s, inFolder.value(folder)}});
    const QJsonObject info {
        {u"name"_s, name},
        {u"schema"_s, u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s}};
    QJsonObject collection {{u"info"_s, info}, {u"item"_s, items}};
    if (!variables.isEmpty())
        collection.insert(u"variable"_s, postmanFields(variables));
    exported.bytes = QJsonDocument(collection).toJson();
    return exported;
}

} // namespace planops::workspace
