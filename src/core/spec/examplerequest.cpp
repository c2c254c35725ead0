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

//! The fields of a form: members that hold several values are repeated.
QList<neutral::Field> formFields(const QJsonValue &body)
{
    QList<neutral::Field> fields;
    const QJsonObject object = body.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        Parameter field;
        field.name = it.key();
        field.style = u"form"_s;
        field.explode = it.value().isArray();
        field.isJson = it.value().isObject();
        fields += parameterFields(field, it.value());
    }
    return fields;
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

void addBody(neutral::Request &request, const Filling &filling)
{
    if (filling.mediaType.isEmpty() || (filling.body.isUndefined() && filling.bodyText.isEmpty()))
        return;
    const QString type = filling.mediaType;
    if (type.startsWith("multipart/"_L1)) { // Its type with a boundary is written when it is sent.
        QList<neutral::Part> parts;
        const QList<neutral::Field> fields = formFields(filling.body);
        for (const neutral::Field &field : fields) {
            const bool isFile = filling.files.contains(field.name);
            parts.append({field.name,
                          isFile ? QString() : field.value,
                          isFile ? field.value : QString(),
                          {},
                          {}});
        }
        request.body = neutral::Body::fromParts(parts);
        return;
    }
    request.headers.append({u"Content-Type"_s, type});
    if (!filling.bodyFile.isEmpty())
        return;
    if (type.startsWith("application/x-www-form-urlencoded"_L1))
        request.body = neutral::Body::fromForm(formFields(filling.body));
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
    QString path = operation.path;
    QList<neutral::Field> query;
    QStringList cookies;
    for (const Parameter &parameter : operation.parameters) {
        const QJsonValue value = filling.parameters.value({parameter.in, parameter.name},
                                                          QJsonValue(QJsonValue::Undefined));
        if (value.isUndefined())
            continue;
        switch (parameter.in) {
        case Parameter::In::Path:
            path.replace(QString(u'{' + parameter.name + u'}'), pathText(parameter, value));
            break;
        case Parameter::In::Query:
            query += parameterFields(parameter, value);
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
    request.url = callBase(document, operation, base) + path;
    if (!query.isEmpty())
        request.url += u'?' + QString::fromLatin1(neutral::encodedForm(query));
    if (!cookies.isEmpty())
        request.headers.append({u"Cookie"_s, cookies.join(u"; "_s)});
    addBody(request, filling);
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
