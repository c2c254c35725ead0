// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/swagger2.h"

#include "core/spec/refs.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

//! A parameter that is its own schema, as Swagger writes all but bodies.
QJsonObject schemaInside(QJsonObject parameter)
{
    constexpr QLatin1StringView others[] = {
        "name"_L1,      "in"_L1, "description"_L1, "required"_L1, "collectionFormat"_L1,
        "deprecated"_L1};
    for (const QLatin1StringView other : others)
        parameter.remove(other);
    if (parameter.value("type"_L1) == "file"_L1) {
        parameter.insert("type"_L1, "string"_L1);
        parameter.insert("format"_L1, "binary"_L1);
    }
    return parameter;
}

//! How the values of an array are written.
void addStyle(QJsonObject &upgraded, const QJsonObject &parameter)
{
    const QString format = parameter.value("collectionFormat"_L1).toString();
    if (format == "ssv"_L1 || format == "tsv"_L1)
        upgraded.insert("style"_L1, "spaceDelimited"_L1);
    else if (format == "pipes"_L1)
        upgraded.insert("style"_L1, "pipeDelimited"_L1);
    upgraded.insert("explode"_L1, format == "multi"_L1);
}

QJsonObject upgradedParameter(const QJsonObject &parameter)
{
    QJsonObject upgraded;
    for (const QLatin1StringView same :
         {"name"_L1, "in"_L1, "description"_L1, "required"_L1, "deprecated"_L1}) {
        if (parameter.contains(same))
            upgraded.insert(same, parameter.value(same));
    }
    upgraded.insert("schema"_L1, schemaInside(parameter));
    addStyle(upgraded, parameter);
    return upgraded;
}

QStringList mediaTypes(const QJsonObject &root, const QJsonObject &operation,
                       QLatin1StringView member)
{
    const QJsonValue own = operation.value(member);
    const QJsonArray array = (own.isArray() ? own : root.value(member)).toArray();
    QStringList types;
    for (const QJsonValue &type : array)
        types.append(type.toString());
    if (types.isEmpty())
        types.append(u"application/json"_s);
    return types;
}

QJsonObject formBody(const QJsonArray &fields, const QStringList &consumes)
{
    QJsonObject properties;
    QJsonObject encoding;
    QJsonArray required;
    bool hasFile = false;
    for (const QJsonValue &field : fields) {
        const QString name = field["name"_L1].toString();
        hasFile = hasFile || field["type"_L1] == "file"_L1;
        properties.insert(name, schemaInside(field.toObject()));
        if (field["type"_L1] == "array"_L1) {
            QJsonObject style;
            addStyle(style, field.toObject());
            encoding.insert(name, style);
        }
        if (field["required"_L1].toBool())
            required.append(name);
    }
    const bool isMultipart = hasFile || consumes.contains("multipart/form-data"_L1);
    const QJsonObject schema {
        {u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}};
    return {{u"required"_s, !required.isEmpty()},
            {u"content"_s,
             QJsonObject {
                 {isMultipart ? u"multipart/form-data"_s : u"application/x-www-form-urlencoded"_s,
                  QJsonObject {{u"schema"_s, schema}, {u"encoding"_s, encoding}}}}}};
}

QJsonObject upgradedResponse(const QJsonObject &response, const QStringList &produces)
{
    QJsonObject content;
    const QJsonObject examples = response.value("examples"_L1).toObject();
    if (response.contains("schema"_L1)) {
        for (const QString &type : produces) {
            QJsonObject media {{u"schema"_s, response.value("schema"_L1)}};
            if (examples.contains(type))
                media.insert("example"_L1, examples.value(type));
            content.insert(type, media);
        }
    }
    return {{u"description"_s, response.value("description"_L1)}, {u"content"_s, content}};
}

} // namespace

QJsonObject upgradedOperation(const QJsonObject &root, const QJsonObject &operation,
                              const QJsonArray &pathParameters)
{
    const QStringList consumes = mediaTypes(root, operation, "consumes"_L1);
    QJsonObject upgraded = operation;
    QJsonArray parameters;
    QJsonArray fields;
    QJsonArray all = pathParameters;
    const QJsonArray own = operation.value("parameters"_L1).toArray();
    for (const QJsonValue &parameter : own)
        all.append(parameter);
    for (const QJsonValue &value : std::as_const(all)) {
        const QJsonObject parameter = followed(root, value).toObject();
        const QString in = parameter.value("in"_L1).toString();
        if (in == "body"_L1) {
            QJsonObject content;
            for (const QString &type : consumes)
                content.insert(type, QJsonObject {{u"schema"_s, parameter.value("schema"_L1)}});
            upgraded.insert("requestBody"_L1,
                            QJsonObject {{u"required"_s, parameter.value("required"_L1)},
                                         {u"description"_s, parameter.value("description"_L1)},
                                         {u"content"_s, content}});
        } else if (in == "formData"_L1) {
            fields.append(parameter);
        } else {
            parameters.append(parameter.isEmpty() ? value : upgradedParameter(parameter));
        }
    }
    if (!fields.isEmpty())
        upgraded.insert("requestBody"_L1, formBody(fields, consumes));
    upgraded.insert("parameters"_L1, parameters);

    const QStringList produces = mediaTypes(root, operation, "produces"_L1);
    const QJsonObject responses = operation.value("responses"_L1).toObject();
    QJsonObject upgradedResponses;
    for (auto it = responses.begin(); it != responses.end(); ++it)
        upgradedResponses.insert(it.key(),
                                 upgradedResponse(followed(root, it.value()).toObject(), produces));
    if (operation.contains("responses"_L1))
        upgraded.insert("responses"_L1, upgradedResponses);
    return upgraded;
}

QJsonObject upgradedScheme(const QJsonObject &scheme)
{
    QJsonObject upgraded = scheme;
    if (scheme.value("type"_L1) == "basic"_L1) {
        upgraded.insert("type"_L1, "http"_L1);
        upgraded.insert("scheme"_L1, "basic"_L1);
    }
    return upgraded;
}

QStringList upgradedServers(const QJsonObject &root)
{
    const QString host = root.value("host"_L1).toString();
    const QString base = root.value("basePath"_L1).toString();
    if (host.isEmpty())
        return {base.isEmpty() ? u"/"_s : base};
    QStringList servers;
    const QJsonArray schemes = root.value("schemes"_L1).toArray();
    for (const QJsonValue &scheme : schemes)
        servers.append(scheme.toString() + u"://"_s + host + base);
    if (servers.isEmpty())
        servers.append(u"https://"_s + host + base);
    return servers;
}

} // namespace planops::spec
