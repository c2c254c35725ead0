// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/examplerequest.h"

#include "core/neutral/encoding.h"
#include "core/spec/calladdress.h"
#include "core/spec/credentials.h"
#include "core/spec/example.h"
#include "core/spec/parametertext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

QString indented(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

//! The type that the document gives a member of a form: one, without a pattern. Else empty.
QString typeGiven(const QJsonObject &encoding)
{
    const QString type = encoding.value("contentType"_L1).toString();
    return type.contains(u',') || type.contains(u'*') ? QString() : type;
}

//! The fields of a form: members that hold several values are repeated, objects are JSON, unless
//! the document says how they are written (OpenAPI 3.1, 4.8.15).
QList<neutral::Field> formFields(const QJsonValue &body, const QJsonObject &encodings)
{
    QList<neutral::Field> fields;
    const QJsonObject object = body.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject encoding = encodings.value(it.key()).toObject();
        const bool isStyled = encoding.contains("style"_L1) || encoding.contains("explode"_L1);
        Parameter field;
        field.name = it.key();
        field.style = encoding.value("style"_L1).toString(u"form"_s);
        field.explode = encoding.value("explode"_L1).toBool(field.style == "form"_L1);
        field.isJson = !isStyled && (it.value().isObject() || isJsonType(typeGiven(encoding)));
        fields += parameterFields(field, it.value());
    }
    return fields;
}

//! One part for each value. An object is JSON, and says so: many servers read it as nothing else.
QList<neutral::Part> formParts(const Filling &filling, const QJsonObject &encodings)
{
    QList<neutral::Part> parts;
    const QJsonObject members = filling.body.toObject();
    const QList<neutral::Field> fields = formFields(filling.body, encodings);
    for (const neutral::Field &field : fields) {
        const bool isFile = filling.files.contains(field.name);
        const QJsonValue value = members.value(field.name);
        const bool isJson = value.isObject() || value.toArray().at(0).isObject();
        QString type = typeGiven(encodings.value(field.name).toObject());
        if (type.isEmpty() && isJson)
            type = u"application/json"_s;
        parts.append({field.name,
                      isFile ? QString() : field.value,
                      isFile ? field.value : QString(),
                      {},
                      type});
    }
    return parts;
}

//! JSON is the best to show; else the first one.
const MediaType *preferred(const QList<MediaType> &content)
{
    for (const MediaType &media : content) {
        if (isJsonType(media.type))
            return &media;
    }
    return content.isEmpty() ? nullptr : &content.constFirst();
}

//! A range of types is the document's, a request has one: "application/json" of "*/*".
QString sentType(const Filling &filling)
{
    const QString type = filling.mediaType;
    if (!type.contains(u'*'))
        return type;
    if (isJsonType(type))
        return u"application/json"_s;
    if (!filling.bodyFile.isEmpty())
        return u"application/octet-stream"_s;
    const bool isText = type.startsWith("text/"_L1) || filling.body.isString();
    return isText ? u"text/plain"_s : u"application/json"_s;
}

//! In one go: what is filled in may have braces of its own.
QString filledPath(const QString &path, const QHash<QString, QString> &places)
{
    QString filled;
    qsizetype at = 0;
    for (qsizetype open = path.indexOf(u'{'); open >= 0; open = path.indexOf(u'{', at)) {
        const qsizetype close = path.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString whole = path.sliced(open, close + 1 - open);
        filled += path.sliced(at, open - at) + places.value(whole.sliced(1).chopped(1), whole);
        at = close + 1;
    }
    return filled + path.sliced(at);
}

QJsonObject encodingOf(const Operation &operation, const QString &mediaType)
{
    const QList<MediaType> content = operation.body ? operation.body->content : QList<MediaType>();
    for (const MediaType &media : content) {
        if (media.type == mediaType)
            return media.encoding;
    }
    return {};
}

void addBody(neutral::Request &request, const Filling &filling, const QJsonObject &encodings)
{
    if (filling.mediaType.isEmpty() || (filling.body.isUndefined() && filling.bodyText.isEmpty()))
        return;
    const QString type = filling.mediaType;
    if (type.startsWith("multipart/"_L1)) { // Its type with a boundary is written when it is sent.
        request.body = neutral::Body::fromParts(formParts(filling, encodings));
        return;
    }
    request.headers.append({u"Content-Type"_s, sentType(filling)});
    if (!filling.bodyFile.isEmpty())
        return;
    if (type.startsWith("application/x-www-form-urlencoded"_L1))
        request.body = neutral::Body::fromForm(formFields(filling.body, encodings));
    else if (!filling.bodyText.isEmpty())
        request.body = neutral::Body::fromText(filling.bodyText);
    else if (isJsonType(type) || !filling.body.isString())
        request.body = neutral::Body::fromText(indented(filling.body));
    else
        request.body = neutral::Body::fromText(filling.body.toString());
}

} // namespace

Filling exampleFilling(const Document &document, const Operation &operation)
{
    constexpr auto direction = SchemaChecker::Direction::Request;
    Filling filling;
    for (const Parameter &parameter : operation.parameters) {
        if (!parameter.example.isUndefined() && !parameter.deprecated)
            filling.parameters.insert({parameter.in, parameter.name}, parameter.example);
        else if (parameter.required)
            filling.parameters.insert({parameter.in, parameter.name},
                                      exampleOf(document, parameter.schema, direction));
    }
    if (!operation.body)
        return filling;
    if (const MediaType *media = preferred(operation.body->content)) {
        filling.mediaType = media->type;
        filling.body = media->example.isUndefined() ? exampleOf(document, media->schema, direction)
                                                    : media->example;
    }
    return filling;
}

neutral::Request requestFor(const Document &document, const Operation &operation,
                            const Filling &filling, const QUrl &base)
{
    neutral::Request request;
    request.name = operation.summary.isEmpty() ? operation.id : operation.summary;
    request.method = operation.method;
    QHash<QString, QString> places; // By the names of the path's placeholders.
    QStringList query;
    const auto braces = filling.hasVariables ? neutral::Braces::Keep : neutral::Braces::Encode;
    QStringList cookies;
    for (const Parameter &parameter : operation.parameters) {
        const QJsonValue value = filling.parameters.value({parameter.in, parameter.name},
                                                          QJsonValue(QJsonValue::Undefined));
        if (value.isUndefined())
            continue;
        switch (parameter.in) {
        case Parameter::In::Path:
            places.insert(parameter.name, pathText(parameter, value, braces));
            break;
        case Parameter::In::Query:
            query.append(queryText(parameter, value, braces));
            break;
        case Parameter::In::Header:
            request.headers.append({parameter.name, headerText(parameter, value)});
            break;
        case Parameter::In::Cookie: {
            const QList<neutral::Field> fields = parameterFields(parameter, value);
            for (const neutral::Field &field : fields)
                cookies.append(field.name + u'=' + field.value);
            break;
        }
        }
    }
    request.url = callBase(document, operation, base) + filledPath(operation.path, places);
    query.removeAll(QString());
    if (!query.isEmpty())
        request.url += u'?' + query.join(u'&');
    if (!cookies.isEmpty())
        request.headers.append({u"Cookie"_s, cookies.join(u"; "_s)});
    addBody(request, filling, encodingOf(operation, filling.mediaType));
    return request;
}

neutral::Request exampleRequest(const Document &document, const Operation &operation,
                                const QUrl &base)
{
    return requestFor(document, operation, exampleFilling(document, operation), base);
}

QList<neutral::Request> exampleRequests(const Document &document, const QUrl &base)
{
    QList<neutral::Request> requests;
    for (const Operation &operation : document.operations) {
        neutral::Request request = exampleRequest(document, operation, base);
        addCredentials(request, credentialsFor(document, operation));
        if (request.name.isEmpty())
            request.name = operation.method + u' ' + operation.path;
        if (const QString tag = operation.tags.value(0).simplified(); !tag.isEmpty())
            request.name = tag + " / "_L1 + request.name;
        request.name = request.name.simplified(); // A name is one line.
        if (request.url.startsWith(u'/'))
            request.url.prepend("{{baseUrl}}"_L1);
        requests.append(request);
    }
    std::stable_sort(requests.begin(), requests.end(),
                     [](const neutral::Request &a, const neutral::Request &b) {
                         return a.name.section(" / "_L1, 0, -2) < b.name.section(" / "_L1, 0, -2);
                     });
    return requests;
}

} // namespace planops::spec
