// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/documentreader.h"

#include "core/base/jsonpointer.h"
#include "core/spec/memberorder.h"
#include "core/spec/refs.h"
#include "core/spec/schemawords.h"
#include "core/spec/swagger2.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct DocumentreaderText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::DocumentReader)
};

//! A text, also where YAML made a number of it: version: 1.0.
QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

//! A group without a name would be none.
void addTag(QStringList &tags, const QJsonValue &name)
{
    if (const QString text = textOf(name); !text.isEmpty())
        tags.append(text);
}

std::optional<Parameter::In> placeOf(const QString &name)
{
    if (name == "path"_L1)
        return Parameter::In::Path;
    if (name == "query"_L1)
        return Parameter::In::Query;
    if (name == "header"_L1)
        return Parameter::In::Header;
    if (name == "cookie"_L1)
        return Parameter::In::Cookie;
    return std::nullopt;
}

QString serverAddress(const QJsonObject &server)
{
    QString url = server.value("url"_L1).toString();
    const QJsonObject variables = server.value("variables"_L1).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        url.replace(QString(u'{' + it.key() + u'}'), textOf(it.value()["default"_L1]));
    return url;
}

QStringList serversOf(const QJsonArray &values)
{
    QStringList servers;
    for (const QJsonValue &server : values) {
        if (const QString url = serverAddress(server.toObject()); !url.isEmpty())
            servers.append(url);
    }
    return servers;
}

void addSchemaNames(const QList<MediaType> &content, QString &names)
{
    for (const MediaType &media : content) {
        for (const QString &name : {schemaName(media.schema), schemaName(media.schema["items"_L1])})
            if (!name.isEmpty())
                names += u' ' + name;
    }
}

QString namesIn(const Operation &operation)
{
    QString names;
    for (const Parameter &parameter : operation.parameters)
        names += u' ' + parameter.name;
    if (operation.body)
        addSchemaNames(operation.body->content, names);
    for (const Response &response : operation.responses)
        addSchemaNames(response.content, names);
    return names;
}

} // namespace

DocumentReader::DocumentReader(const QJsonObject &root)
{
    m_document.root = root;
    m_isSwagger2 = root.contains("swagger"_L1);
}

void DocumentReader::note(const QString &pointer, const QString &text)
{
    if (m_document.problems.size() < mostProblems)
        m_document.problems.append({pointer, text});
}

QJsonObject DocumentReader::object(const QJsonValue &value, const QString &pointer)
{
    const QJsonValue found = followed(m_document.root, value);
    if (!found.isObject() && !value.toObject().contains("$ref"_L1)) // Those are noted at the end.
        note(pointer, DocumentreaderText::tr("An object should stand here."));
    return found.toObject();
}

Document DocumentReader::read()
{
    const QJsonObject &root = m_document.root;
    m_document.specVersion = textOf(root.value(m_isSwagger2 ? "swagger"_L1 : "openapi"_L1));
    if (m_isSwagger2 && m_document.specVersion == "2"_L1)
        m_document.specVersion = u"2.0"_s; // Unquoted in YAML.
    if (!m_document.specVersion.startsWith(m_isSwagger2 ? "2."_L1 : "3"_L1))
        note(m_isSwagger2 ? u"/swagger"_s : u"/openapi"_s,
             DocumentreaderText::tr("Version %1 is not known; it was read as %2.")
                 .arg(m_document.specVersion, m_isSwagger2 ? u"2.0"_s : u"3.1"_s));
    const QJsonObject info = root.value("info"_L1).toObject();
    m_document.title = textOf(info.value("title"_L1));
    m_document.version = textOf(info.value("version"_L1));
    m_document.description = textOf(info.value("description"_L1));
    if (m_document.title.isEmpty())
        note(u"/info/title"_s, DocumentreaderText::tr("The title is missing."));
    readServers();
    readSchemes();
    const QJsonValue paths = root.value("paths"_L1);
    if (!paths.isObject() && !root.contains("webhooks"_L1) && !root.contains("components"_L1))
        note(u"/paths"_s, DocumentreaderText::tr("The paths are missing."));
    const QJsonObject items = paths.toObject();
    const QStringList names = orderedNames(root, u"paths"_s);
    for (const QString &path : names) {
        if (!path.startsWith("x-"_L1))
            readPath(path, items.value(path));
    }
    const QJsonArray tags = root.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags)
        addTag(m_document.tags, tag["name"_L1]);
    readReferences();
    return std::move(m_document);
}

void DocumentReader::readServers()
{
    m_document.servers = m_isSwagger2 ? upgradedServers(m_document.root)
                                      : serversOf(m_document.root.value("servers"_L1).toArray());
}

void DocumentReader::readSchemes()
{
    const QJsonObject schemes = m_isSwagger2
        ? m_document.root.value("securityDefinitions"_L1).toObject()
        : m_document.root.value("components"_L1).toObject().value("securitySchemes"_L1).toObject();
    for (auto it = schemes.begin(); it != schemes.end(); ++it) {
        QJsonObject scheme = followed(m_document.root, it.value()).toObject();
        if (m_isSwagger2)
            scheme = upgradedScheme(scheme);
        m_document.schemes.append(
            {it.key(), scheme.value("type"_L1).toString(),
             scheme.value("scheme"_L1).toString().toLower(), scheme.value("in"_L1).toString(),
             scheme.value("name"_L1).toString(), scheme.value("description"_L1).toString()});
    }
}

void DocumentReader::readPath(const QString &path, const QJsonValue &value)
{
    const QString pointer = pointerTo(u"/paths"_s, path);
    if (!path.startsWith(u'/'))
        note(pointer, DocumentreaderText::tr("A path begins with “/”."));
    const QJsonObject item = object(value, pointer);
    for (const QLatin1StringView method : methodNames) {
        if (!item.contains(method))
            continue;
        if (m_document.operations.size() >= mostOperations) {
            note(pointer,
                 DocumentreaderText::tr("Only the first %L1 operations were read.")
                     .arg(mostOperations));
            return;
        }
        readOperation(path, method, item.value(method), item);
    }
}

void DocumentReader::readOperation(const QString &path, const QString &method,
                                   const QJsonValue &value, const QJsonObject &item)
{
    const QString pathPointer = pointerTo(u"/paths"_s, path);
    Operation operation;
    operation.pointer = pointerTo(pathPointer, method);
    if (!value.isObject()) {
        note(operation.pointer, DocumentreaderText::tr("An object should stand here."));
        return;
    }
    QJsonObject json = value.toObject();
    QJsonArray shared = item.value("parameters"_L1).toArray();
    if (m_isSwagger2) {
        json = upgradedOperation(m_document.root, json, shared);
        shared = {};
    }
    operation.id = textOf(json.value("operationId"_L1));
    operation.method = method.toUpper();
    operation.path = path;
    operation.summary = textOf(json.value("summary"_L1));
    if (operation.summary.isEmpty())
        operation.summary = textOf(item.value("summary"_L1));
    operation.description = textOf(json.value("description"_L1));
    operation.deprecated = json.value("deprecated"_L1).toBool();
    const QJsonArray tags = json.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags)
        addTag(operation.tags, tag);
    const QJsonValue servers =
        json.contains("servers"_L1) ? json.value("servers"_L1) : item.value("servers"_L1);
    operation.servers = serversOf(servers.toArray());
    if (!operation.id.isEmpty() && m_ids.contains(operation.id))
        note(pointerTo(operation.pointer, u"operationId"_s),
             DocumentreaderText::tr("“%1” names another operation, too.").arg(operation.id));
    m_ids.insert(operation.id);

    readParameters(operation, shared, pointerTo(pathPointer, u"parameters"_s));
    readParameters(operation, json.value("parameters"_L1).toArray(),
                   pointerTo(operation.pointer, u"parameters"_s));
    addPlaceholders(operation);
    if (json.contains("requestBody"_L1))
        operation.body =
            body(json.value("requestBody"_L1), pointerTo(operation.pointer, u"requestBody"_s));
    const QString responsesPointer = pointerTo(operation.pointer, u"responses"_s);
    operation.responses = responses(json.value("responses"_L1).toObject(), responsesPointer);
    if (operation.responses.isEmpty())
        note(responsesPointer, DocumentreaderText::tr("No answer is described."));
    const bool ownSecurity = json.value("security"_L1).isArray();
    operation.security =
        security((ownSecurity ? json : m_document.root).value("security"_L1).toArray(),
                 pointerTo(ownSecurity ? operation.pointer : QString(), u"security"_s));
    operation.searched = searchedText(operation, namesIn(operation));
    m_document.operations.append(std::move(operation));
}

std::optional<Parameter> DocumentReader::parameter(const QJsonValue &value, const QString &pointer)
{
    const QJsonObject json = object(value, pointer);
    if (json.isEmpty())
        return std::nullopt;
    Parameter parameter;
    parameter.name = textOf(json.value("name"_L1));
    const auto place = placeOf(json.value("in"_L1).toString());
    if (parameter.name.isEmpty() || !place) {
        note(pointer,
             DocumentreaderText::tr("A parameter needs a name, and “in” is one of path, "
                                    "query, header and cookie."));
        return std::nullopt;
    }
    parameter.in = *place;
    parameter.required = json.value("required"_L1).toBool() || *place == Parameter::In::Path;
    parameter.deprecated = json.value("deprecated"_L1).toBool();
    parameter.description = textOf(json.value("description"_L1));
    const bool inForm = *place == Parameter::In::Query || *place == Parameter::In::Cookie;
    parameter.style = json.value("style"_L1).toString(inForm ? u"form"_s : u"simple"_s);
    parameter.explode = json.value("explode"_L1).toBool(parameter.style == "form"_L1);
    parameter.allowReserved = json.value("allowReserved"_L1).toBool();
    parameter.schema = json.value("schema"_L1);
    parameter.example = example(json);
    if (const auto media = content(json); !media.isEmpty()) {
        parameter.schema = media.constFirst().schema;
        parameter.isJson = isJsonType(media.constFirst().type);
        if (parameter.example.isUndefined())
            parameter.example = media.constFirst().example;
    }
    return parameter;
}

void DocumentReader::readParameters(Operation &operation, const QJsonArray &values,
                                    const QString &pointer)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto read = parameter(values.at(i), pointerTo(pointer, QString::number(i)));
        if (!read)
            continue;
        // An operation's own one replaces its path's.
        operation.parameters.removeIf([&read](const Parameter &other) {
            return other.name == read->name && other.in == read->in;
        });
        operation.parameters.append(std::move(*read));
    }
}

//! Whoever forgot to describe one wants it filled in all the same: braces are no address.
void DocumentReader::addPlaceholders(Operation &operation)
{
    static const QRegularExpression placeholder(u"\\{([^{}]+)\\}"_s);
    auto matches = placeholder.globalMatch(operation.path);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        const bool isDescribed =
            std::any_of(operation.parameters.begin(), operation.parameters.end(),
                        [&name](const Parameter &known) {
                            return known.in == Parameter::In::Path && known.name == name;
                        });
        if (isDescribed)
            continue;
        note(operation.pointer,
             DocumentreaderText::tr("No parameter describes {%1} of the path.").arg(name));
        Parameter text;
        text.name = name;
        text.in = Parameter::In::Path;
        text.required = true;
        text.style = u"simple"_s;
        text.schema = QJsonObject {{u"type"_s, u"string"_s}};
        text.example = QJsonValue::Undefined;
        operation.parameters.append(text);
    }
}

QJsonValue DocumentReader::example(const QJsonObject &holder) const
{
    if (holder.contains("example"_L1))
        return holder.value("example"_L1);
    const QJsonObject examples = holder.value("examples"_L1).toObject();
    const QStringList names = orderedNames(holder, u"examples"_s);
    if (names.isEmpty())
        return {QJsonValue::Undefined};
    return followed(m_document.root, examples.value(names.constFirst()))
        .toObject()
        .value("value"_L1);
}

QList<MediaType> DocumentReader::content(const QJsonObject &holder) const
{
    QList<MediaType> media;
    const QJsonObject values = holder.value("content"_L1).toObject();
    const QStringList types = orderedNames(holder, u"content"_s);
    for (const QString &type : types) {
        const QJsonObject json = values.value(type).toObject();
        media.append(
            {type, json.value("schema"_L1), example(json), json.value("encoding"_L1).toObject()});
    }
    return media;
}

RequestBody DocumentReader::body(const QJsonValue &value, const QString &pointer)
{
    const QJsonObject json = object(value, pointer);
    return {json.value("required"_L1).toBool(), textOf(json.value("description"_L1)),
            content(json)};
}

QList<Response> DocumentReader::responses(const QJsonObject &values, const QString &pointer)
{
    static const QRegularExpression status(u"^(?:[1-5](?:[0-9][0-9]|XX|xx)|default)$"_s);
    QList<Response> list;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().startsWith("x-"_L1))
            continue;
        const QString place = pointerTo(pointer, it.key());
        if (!status.match(it.key()).hasMatch())
            note(place,
                 DocumentreaderText::tr("“%1” is no status: a number such as 200, a class "
                                        "such as 4XX, or default.")
                     .arg(it.key()));
        const QJsonObject json = object(it.value(), place);
        list.append({it.key(), textOf(json.value("description"_L1)), content(json)});
    }
    return list;
}

QList<QList<SecurityNeed>> DocumentReader::security(const QJsonArray &values,
                                                    const QString &pointer)
{
    QList<QList<SecurityNeed>> alternatives;
    for (const QJsonValue &value : values) {
        QList<SecurityNeed> needs;
        const QJsonObject json = value.toObject();
        for (auto it = json.begin(); it != json.end(); ++it) {
            SecurityNeed need {it.key(), {}};
            const QJsonArray scopes = it.value().toArray();
            for (const QJsonValue &scope : scopes)
                need.scopes.append(textOf(scope));
            const bool isKnown = std::any_of(
                m_document.schemes.begin(), m_document.schemes.end(),
                [&need](const SecurityScheme &scheme) { return scheme.name == need.scheme; });
            const Problem unknown {
                pointer,
                DocumentreaderText::tr("The security scheme “%1” is not described.").arg(it.key())};
            if (!isKnown && !m_document.problems.contains(unknown))
                note(unknown.pointer, unknown.text);
            needs.append(std::move(need));
        }
        alternatives.append(std::move(needs));
    }
    return alternatives;
}

} // namespace planops::spec
