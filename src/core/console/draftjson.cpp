// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draft.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

QJsonArray rowsToJson(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object {
            {u"name"_s, row.name}, {u"value"_s, row.value}, {u"enabled"_s, row.enabled}};
        if (!row.description.isEmpty())
            object.insert(u"description"_s, row.description);
        array.append(object);
    }
    return array;
}

QList<Row> rowsFromJson(const QJsonValue &value)
{
    QList<Row> rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        rows.append({object.value("name"_L1).toString(), object.value("value"_L1).toString(),
                     object.value("description"_L1).toString(),
                     object.value("enabled"_L1).toBool(true)});
    }
    return rows;
}

constexpr std::pair<Draft::BodyKind, QLatin1StringView> bodyKinds[] = {
    {Draft::BodyKind::None, "none"_L1},
    {Draft::BodyKind::Json, "json"_L1},
    {Draft::BodyKind::Text, "text"_L1},
    {Draft::BodyKind::Form, "form"_L1},
    {Draft::BodyKind::Xml, "xml"_L1},
    {Draft::BodyKind::GraphQl, "graphql"_L1},
    {Draft::BodyKind::Multipart, "multipart"_L1},
    {Draft::BodyKind::File, "file"_L1},
};

QString wordOf(Draft::BodyKind kind)
{
    for (const auto &[value, word] : bodyKinds) {
        if (value == kind)
            return word;
    }
    Q_UNREACHABLE();
}

//! A word from a later version keeps the body as text rather than losing it.
Draft::BodyKind bodyKindOf(const QString &text)
{
    for (const auto &[value, word] : bodyKinds) {
        if (text == word)
            return value;
    }
    return text.isEmpty() ? Draft::BodyKind::None : Draft::BodyKind::Text;
}

QJsonArray partsToJson(const QList<PartRow> &rows)
{
    QJsonArray array;
    for (const PartRow &row : rows) {
        QJsonObject object {{u"name"_s, row.part.name}, {u"enabled"_s, row.enabled}};
        if (row.part.isFile())
            object.insert(u"file"_s, row.part.file);
        else
            object.insert(u"value"_s, row.part.value);
        if (!row.part.filename.isEmpty())
            object.insert(u"filename"_s, row.part.filename);
        if (!row.part.contentType.isEmpty())
            object.insert(u"contentType"_s, row.part.contentType);
        array.append(object);
    }
    return array;
}

QList<PartRow> partsFromJson(const QJsonValue &value)
{
    QList<PartRow> rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        rows.append({{object.value("name"_L1).toString(), object.value("value"_L1).toString(),
                      object.value("file"_L1).toString(), object.value("filename"_L1).toString(),
                      object.value("contentType"_L1).toString()},
                     object.value("enabled"_L1).toBool(true)});
    }
    return rows;
}

constexpr std::pair<http::Proxy::Mode, QLatin1StringView> proxyModes[] = {
    {http::Proxy::Mode::System, "system"_L1},
    {http::Proxy::Mode::None, "none"_L1},
    {http::Proxy::Mode::Manual, "manual"_L1},
};

//! Only what differs from a new draft's way of sending.
void addWay(const Draft &draft, QJsonObject &json)
{
    const Draft usual;
    if (draft.proxy != usual.proxy) {
        for (const auto &[mode, word] : proxyModes) {
            if (mode == draft.proxy.mode)
                json.insert(u"proxy"_s, word);
        }
        json.insert(u"proxyUrl"_s, QString::fromUtf8(draft.proxy.url));
    }
    const std::pair<QString, QString> files[] = {{u"caFile"_s, draft.tls.caFile},
                                                 {u"certificateFile"_s, draft.tls.certificateFile},
                                                 {u"keyFile"_s, draft.tls.keyFile}};
    for (const auto &[name, path] : files) {
        if (!path.isEmpty())
            json.insert(name, path);
    }
}

void readWay(const QJsonObject &json, Draft &draft)
{
    for (const auto &[mode, word] : proxyModes) {
        if (json.value("proxy"_L1).toString() == word)
            draft.proxy.mode = mode;
    }
    draft.proxy.url = json.value("proxyUrl"_L1).toString().toUtf8();
    draft.tls = {json.value("caFile"_L1).toString(), json.value("certificateFile"_L1).toString(),
                 json.value("keyFile"_L1).toString()};
}

void addPlace(const workspace::SavedPlace &place, QJsonObject &json)
{
    if (place.isSaved())
        json.insert(u"saved"_s,
                    QJsonObject {{u"path"_s, place.path},
                                 {u"position"_s, static_cast<int>(place.position)},
                                 {u"digest"_s, place.digest}});
}

workspace::SavedPlace placeFromJson(const QJsonObject &json)
{
    return {json.value("path"_L1).toString(), json.value("position"_L1).toInt(),
            json.value("digest"_L1).toString()};
}

//! Only the members that the kind of body has.
void addBody(const Draft &draft, QJsonObject &json)
{
    if (!draft.bodyVariables.isEmpty())
        json.insert(u"bodyVariables"_s, draft.bodyVariables);
    if (!draft.parts.isEmpty())
        json.insert(u"parts"_s, partsToJson(draft.parts));
    if (!draft.bodyFile.isEmpty())
        json.insert(u"bodyFile"_s, draft.bodyFile);
}

} // namespace

QJsonObject Draft::toJson() const
{
    QJsonObject json {{u"id"_s, id},
                      {u"title"_s, title},
                      {u"method"_s, method},
                      {u"url"_s, url},
                      {u"disabledQuery"_s, rowsToJson(disabledQuery)},
                      {u"headers"_s, rowsToJson(headers)},
                      {u"bodyKind"_s, wordOf(bodyKind)},
                      {u"body"_s, body},
                      {u"auth"_s, auth == AuthKind::Profile ? u"profile"_s : u"none"_s},
                      {u"followRedirects"_s, followRedirects},
                      {u"timeoutSeconds"_s, timeoutSeconds}};
    addBody(*this, json);
    addWay(*this, json);
    addPlace(saved, json);
    return json;
}

Result<Draft> Draft::fromJson(const QJsonObject &json)
{
    if (!json.value("method"_L1).isString() || !json.value("url"_L1).isString()) {
        return failure(ErrorKind::Parse,
                       QCoreApplication::translate(
                           "planops::console::Draft",
                           "A saved request is damaged: its method or address is missing."));
    }
    Draft draft = make(json.value("method"_L1).toString(), json.value("url"_L1).toString());
    if (const QString id = json.value("id"_L1).toString(); !id.isEmpty())
        draft.id = id;
    draft.title = json.value("title"_L1).toString();
    draft.disabledQuery = rowsFromJson(json.value("disabledQuery"_L1));
    for (Row &row : draft.disabledQuery)
        row.enabled = false;
    draft.headers = rowsFromJson(json.value("headers"_L1));
    draft.bodyKind = bodyKindOf(json.value("bodyKind"_L1).toString());
    draft.body = json.value("body"_L1).toString();
    draft.bodyVariables = json.value("bodyVariables"_L1).toString();
    draft.parts = partsFromJson(json.value("parts"_L1));
    draft.bodyFile = json.value("bodyFile"_L1).toString();
    readWay(json, draft);
    draft.saved = placeFromJson(json.value("saved"_L1).toObject());
    draft.auth = json.value("auth"_L1).toString() == "none"_L1 ? AuthKind::None : AuthKind::Profile;
    draft.followRedirects = json.value("followRedirects"_L1).toBool(true);
    draft.timeoutSeconds = json.value("timeoutSeconds"_L1).toInt(draft.timeoutSeconds);
    return draft;
}

} // namespace planops::console
