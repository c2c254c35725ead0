// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neutral/request.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::neutral {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(planops::neutral::Request)
};

constexpr std::pair<Body::Kind, QLatin1StringView> kindWords[] = {
    {Body::Kind::None, "none"_L1},           {Body::Kind::Text, "text"_L1},
    {Body::Kind::Base64, "base64"_L1},       {Body::Kind::Form, "form"_L1},
    {Body::Kind::Multipart, "multipart"_L1},
};

tl::unexpected<Error> wrongMember(const QString &member)
{
    return failure(
        ErrorKind::Parse,
        RequestText::tr("The request cannot be read: “%1” is not what it should be.").arg(member),
        {}, member);
}

//! A missing member is an empty text; a number or a list in its place is a mistake.
Result<QString> textAt(const QJsonObject &json, const QString &name, const QString &place = {})
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return wrongMember(place.isEmpty() ? name : QString(place + u'.' + name));
    return value.toString();
}

Result<QList<QJsonObject>> objectsAt(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    QList<QJsonObject> objects;
    if (value.isUndefined() || value.isNull())
        return objects;
    if (!value.isArray())
        return wrongMember(name);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            return wrongMember(name);
        objects.append(item.toObject());
    }
    return objects;
}

Result<QList<Field>> fieldsAt(const QJsonObject &json, const QString &name)
{
    const auto objects = objectsAt(json, name);
    if (!objects)
        return tl::unexpected(objects.error());
    QList<Field> fields;
    for (const QJsonObject &object : *objects) {
        const auto key = textAt(object, u"name"_s, name);
        const auto value = textAt(object, u"value"_s, name);
        if (!key || !value)
            return wrongMember(name);
        fields.append({*key, *value});
    }
    return fields;
}

QJsonArray jsonOf(const QList<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields)
        array.append(QJsonObject {{u"name"_s, field.name}, {u"value"_s, field.value}});
    return array;
}

QJsonArray jsonOf(const QList<Part> &parts)
{
    QJsonArray array;
    for (const Part &part : parts) {
        QJsonObject object {{u"name"_s, part.name}};
        if (part.isFile())
            object.insert(u"file"_s, part.file);
        else
            object.insert(u"value"_s, part.value);
        if (!part.filename.isEmpty())
            object.insert(u"filename"_s, part.filename);
        if (!part.contentType.isEmpty())
            object.insert(u"contentType"_s, part.contentType);
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const Body &body)
{
    const auto *word =
        std::find_if(std::begin(kindWords), std::end(kindWords),
                     [&body](const auto &entry) { return entry.first == body.kind; });
    QJsonObject json {{u"kind"_s, QString(word->second)}};
    switch (body.kind) {
    case Body::Kind::None:
        break;
    case Body::Kind::Text:
        json.insert(u"text"_s, body.text);
        break;
    case Body::Kind::Base64:
        json.insert(u"base64"_s, QString::fromLatin1(body.bytes.toBase64()));
        break;
    case Body::Kind::Form:
        json.insert(u"form"_s, jsonOf(body.form));
        break;
    case Body::Kind::Multipart:
        json.insert(u"parts"_s, jsonOf(body.parts));
        break;
    }
    return json;
}

Result<QList<Part>> partsOf(const QJsonObject &json)
{
    const auto objects = objectsAt(json, u"parts"_s);
    if (!objects)
        return tl::unexpected(objects.error());
    QList<Part> parts;
    for (const QJsonObject &object : *objects) {
        Part part;
        const std::pair<QString, QString *> members[] = {{u"name"_s, &part.name},
                                                         {u"value"_s, &part.value},
                                                         {u"file"_s, &part.file},
                                                         {u"filename"_s, &part.filename},
                                                         {u"contentType"_s, &part.contentType}};
        for (const auto &[name, target] : members) {
            const auto text = textAt(object, name, u"parts"_s);
            if (!text)
                return tl::unexpected(text.error());
            *target = *text;
        }
        parts.append(part);
    }
    return parts;
}

Result<Body> bodyOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return Body();
    if (!value.isObject())
        return wrongMember(u"body"_s);
    const QJsonObject json = value.toObject();
    const QString kind = json.value("kind"_L1).toString(u"none"_s);
    const auto *word = std::find_if(std::begin(kindWords), std::end(kindWords),
                                    [&kind](const auto &entry) { return kind == entry.second; });
    if (word == std::end(kindWords)) {
        return failure(
            ErrorKind::Parse,
            RequestText::tr("There is no body of kind “%1”. Kinds are none, text, base64, form "
                            "and multipart.")
                .arg(kind));
    }
    Body body;
    body.kind = word->first;
    const auto text = textAt(json, u"text"_s, u"body"_s);
    const auto base64 = textAt(json, u"base64"_s, u"body"_s);
    const auto form = fieldsAt(json, u"form"_s);
    const auto parts = partsOf(json);
    if (!text || !base64)
        return tl::unexpected(text ? base64.error() : text.error());
    if (!form || !parts)
        return tl::unexpected(form ? parts.error() : form.error());
    const auto decoded =
        QByteArray::fromBase64Encoding(base64->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (body.kind == Body::Kind::Base64 && !decoded)
        return failure(ErrorKind::Parse,
                       RequestText::tr("The request's body is no proper base64."));
    body.text = *text;
    if (body.kind == Body::Kind::Base64)
        body.bytes = *decoded;
    body.form = *form;
    body.parts = *parts;
    return body;
}

} // namespace

QString Part::sentFilename() const
{
    return filename.isEmpty() && isFile() ? QFileInfo(file).fileName() : filename;
}

QString Part::sentContentType() const
{
    return contentType.isEmpty() && isFile() ? u"application/octet-stream"_s : contentType;
}

Body Body::fromText(const QString &text)
{
    Body body;
    body.kind = Kind::Text;
    body.text = text;
    return body;
}

Body Body::fromBytes(const QByteArray &bytes)
{
    // A byte order mark would be eaten by the decoder.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError() && text.toUtf8() == bytes)
        return fromText(text);
    Body body;
    body.kind = Kind::Base64;
    body.bytes = bytes;
    return body;
}

Body Body::fromForm(const QList<Field> &form)
{
    Body body;
    body.kind = Kind::Form;
    body.form = form;
    return body;
}

Body Body::fromParts(const QList<Part> &parts)
{
    Body body;
    body.kind = Kind::Multipart;
    body.parts = parts;
    return body;
}

bool Request::hasHeader(QStringView headerName) const
{
    return std::any_of(headers.begin(), headers.end(), [headerName](const Field &header) {
        return headerName.compare(header.name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

QJsonObject Request::toJson() const
{
    return {{u"name"_s, name},
            {u"method"_s, method},
            {u"url"_s, url},
            {u"headers"_s, jsonOf(headers)},
            {u"body"_s, jsonOf(body)}};
}

Result<Request> Request::fromJson(const QJsonObject &json)
{
    Request request;
    const std::pair<QString, QString *> members[] = {
        {u"name"_s, &request.name}, {u"method"_s, &request.method}, {u"url"_s, &request.url}};
    for (const auto &[name, target] : members) {
        const auto text = textAt(json, name);
        if (!text)
            return tl::unexpected(text.error());
        *target = *text;
    }
    if (request.method.isEmpty())
        request.method = u"GET"_s;
    const auto headers = fieldsAt(json, u"headers"_s);
    if (!headers)
        return tl::unexpected(headers.error());
    request.headers = *headers;
    const auto body = bodyOf(json.value("body"_L1));
    if (!body)
        return tl::unexpected(body.error());
    request.body = *body;
    return request;
}

} // namespace planops::neutral
