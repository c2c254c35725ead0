// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yamljson.h"
#include "core/workspace/filebody.h"
#include "core/workspace/importers.h"
#include "core/workspace/variables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct InsomniaimportText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Insomnia)
};

using Values = QHash<QString, QString>;

constexpr int deepestGroup = 200;

//! {"a": {"b": 1}} as "a.b" → "1".
void flatten(const QJsonObject &data, const QString &prefix, Values &values)
{
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it->isObject())
            flatten(it->toObject(), prefix + it.key() + u'.', values);
        else
            values.insert(prefix + it.key(), it->toVariant().toString());
    }
}

bool isOff(const QJsonValue &item)
{
    return item["disabled"_L1].toBool();
}

struct InsomniaInherited
{
    QString path;
    QJsonObject authentication;
    QJsonArray headers;
    Values values;
};

//! Both versions have the same words for a request; they differ in how groups hold them.
class InsomniaReader
{
public:
    explicit InsomniaReader(const ImportOptions &options) : m_options(options) { }

    void readTree(const QJsonArray &nodes, const InsomniaInherited &inherited, int depth = 0);
    Imported take() { return std::move(m_imported); }

private:
    void readRequest(const QJsonObject &json, const InsomniaInherited &inherited);
    [[nodiscard]] neutral::Body bodyOf(const QJsonObject &json, neutral::Request &request);
    void authorize(const QJsonObject &json, const Lookup &lookup, neutral::Request &request);

    const ImportOptions &m_options;
    Imported m_imported;
};

void InsomniaReader::readTree(const QJsonArray &nodes, const InsomniaInherited &inherited,
                              int depth)
{
    if (depth > deepestGroup) {
        m_imported.note(InsomniaimportText::tr("Groups nested more than %1 deep were left out.")
                            .arg(deepestGroup));
        return;
    }
    for (const QJsonValue &value : nodes) {
        const QJsonObject node = value.toObject();
        if (!node.value("children"_L1).isArray()) {
            readRequest(node, inherited);
            continue;
        }
        InsomniaInherited own = inherited;
        own.path += node.value("name"_L1).toString() + u" / "_s;
        flatten(node.value("environment"_L1).toObject(), {}, own.values);
        if (const QJsonObject ownAuthentication = node.value("authentication"_L1).toObject();
            !ownAuthentication.isEmpty())
            own.authentication = ownAuthentication;
        const QJsonArray headers = node.value("headers"_L1).toArray();
        for (const QJsonValue &header : headers)
            own.headers.append(header);
        readTree(node.value("children"_L1).toArray(), own, depth + 1);
    }
}

neutral::Body InsomniaReader::bodyOf(const QJsonObject &json, neutral::Request &request)
{
    const QString type = json.value("mimeType"_L1).toString();
    const QString text = json.value("text"_L1).toString();
    const QJsonArray params = json.value("params"_L1).toArray();
    if (type == "multipart/form-data"_L1) {
        QList<neutral::Part> parts;
        for (const QJsonValue &param : params) {
            if (isOff(param))
                continue;
            const bool isFile = param["type"_L1].toString() == "file"_L1;
            parts.append({param["name"_L1].toString(),
                          isFile ? QString() : param["value"_L1].toString(),
                          isFile ? pathFrom(param["fileName"_L1].toString(), m_options) : QString(),
                          {},
                          {}});
        }
        request.headers.removeIf([](const neutral::Field &header) {
            return header.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
        });
        return neutral::Body::fromParts(parts);
    }
    if (type == "application/x-www-form-urlencoded"_L1 && text.isEmpty()) {
        QList<neutral::Field> form;
        for (const QJsonValue &param : params) {
            if (!isOff(param))
                form.append(
                    {param["name"_L1].toString(), param["value"_L1].toVariant().toString()});
        }
        return neutral::Body::fromForm(form);
    }
    if (const QString file = json.value("fileName"_L1).toString(); !file.isEmpty()) {
        const auto bytes = readBodyFile(file, m_options, m_imported);
        return bytes ? neutral::Body::fromBytes(*bytes) : neutral::Body();
    }
    if (text.isEmpty())
        return {};
    if (!type.isEmpty() && !request.hasHeader(u"Content-Type"))
        request.headers.append(
            {u"Content-Type"_s, type == "application/graphql"_L1 ? u"application/json"_s : type});
    return neutral::Body::fromText(text);
}

void InsomniaReader::authorize(const QJsonObject &json, const Lookup &lookup,
                               neutral::Request &request)
{
    const QString type = json.value("type"_L1).toString();
    const auto member = [&json, &lookup](QLatin1StringView name) {
        return expanded(json.value(name).toString(), lookup);
    };
    if (type.isEmpty() || type == "none"_L1 || isOff(json))
        return;
    if (type == "bearer"_L1) {
        const QString prefix = member("prefix"_L1);
        request.headers.append(
            {u"Authorization"_s,
             (prefix.isEmpty() ? u"Bearer"_s : prefix) + u' ' + member("token"_L1)});
    } else if (type == "basic"_L1) {
        request.headers.append(
            {u"Authorization"_s, basicCredentials(member("username"_L1), member("password"_L1))});
    } else if (type == "apikey"_L1 && member("addTo"_L1) == "queryParams"_L1) {
        request.url += (request.url.contains(u'?') ? u'&' : u'?') + member("key"_L1) + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(member("value"_L1)));
    } else if (type == "apikey"_L1) {
        request.headers.append({member("key"_L1), member("value"_L1)});
    } else {
        m_imported.note(InsomniaimportText::tr("%1: authorization of kind “%2” was left out.")
                            .arg(request.name, type));
    }
}

void InsomniaReader::readRequest(const QJsonObject &json, const InsomniaInherited &inherited)
{
    neutral::Request request;
    request.name = inherited.path + json.value("name"_L1).toString();
    if (!json.contains("url"_L1) || !json.contains("method"_L1)) {
        m_imported.note(
            InsomniaimportText::tr("“%1” is no HTTP request and was left out.").arg(request.name));
        return;
    }
    request.method = json.value("method"_L1).toString();
    request.url = json.value("url"_L1).toString();
    const auto addHeaders = [&request](const QJsonArray &headers) {
        for (const QJsonValue &header : headers) {
            const QString name = header["name"_L1].toString();
            if (!isOff(header) && !name.isEmpty() && !belongsToConnection(name))
                request.headers.append({name, header["value"_L1].toString()});
        }
    };
    addHeaders(json.value("headers"_L1).toArray());
    for (const QJsonValue &header : inherited.headers) {
        if (!request.hasHeader(header["name"_L1].toString()))
            addHeaders({header});
    }
    const QJsonArray path = json.value("pathParameters"_L1).toArray();
    for (const QJsonValue &parameter : path)
        request.url.replace(QString(u"/:"_s + parameter["name"_L1].toString()),
                            QString(u'/' + parameter["value"_L1].toString()));
    const QJsonArray query = json.value("parameters"_L1).toArray();
    for (const QJsonValue &parameter : query) {
        const QString value = parameter["value"_L1].toVariant().toString();
        if (isOff(parameter) || parameter["name"_L1].toString().isEmpty())
            continue;
        appendToQuery(request, parameter["name"_L1].toString(), value);
    }
    request.body = bodyOf(json.value("body"_L1).toObject(), request);

    Values values = inherited.values;
    values.insert(m_options.variables);
    const Lookup lookup = [&values](const QString &name) -> std::optional<QString> {
        const QString key = name.startsWith("_."_L1) ? name.sliced(2) : name;
        const auto found = values.constFind(key);
        return found == values.constEnd() ? std::nullopt : std::optional<QString>(*found);
    };
    const QJsonObject own = json.value("authentication"_L1).toObject();
    authorize(own.isEmpty() ? inherited.authentication : own, lookup, request);
    QStringList unknown;
    request = expanded(request, lookup, &unknown);
    for (const QString &name : std::as_const(unknown))
        m_imported.note(InsomniaimportText::tr("The variable {{%1}} has no value.").arg(name));
    const bool hasTags = QJsonDocument(request.toJson()).toJson().contains("{%");
    if (hasTags)
        m_imported.note(InsomniaimportText::tr("%1: template tags {% … %} were not filled in.")
                            .arg(request.name));
    if (!json.value("preRequestScript"_L1).toString().isEmpty()
        || !json.value("afterResponseScript"_L1).toString().isEmpty())
        m_imported.note(InsomniaimportText::tr("Scripts were left out."));
    m_imported.requests.append(request);
}

//! Version 4 is a flat list that names parents: made into the tree that version 5 is.
QJsonArray childrenOf(const QString &parent, const QMultiHash<QString, QJsonObject> &byParent,
                      int depth = 0)
{
    QList<QJsonObject> children = byParent.values(parent);
    std::stable_sort(
        children.begin(), children.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return a.value("metaSortKey"_L1).toDouble() < b.value("metaSortKey"_L1).toDouble();
        });
    QJsonArray nodes;
    for (QJsonObject &child : children) {
        const QString type = child.value("_type"_L1).toString();
        if (type == "request_group"_L1 && depth <= deepestGroup)
            child.insert(u"children"_s,
                         childrenOf(child.value("_id"_L1).toString(), byParent, depth + 1));
        nodes.append(child);
    }
    return nodes;
}

Imported readVersion4(const QJsonObject &document, const ImportOptions &options)
{
    QMultiHash<QString, QJsonObject> byParent;
    QStringList roots;
    InsomniaInherited top;
    QStringList others;
    const QJsonArray resources = document.value("resources"_L1).toArray();
    // QMultiHash gives the last inserted first: from behind, the order of the file is kept.
    for (qsizetype i = resources.size() - 1; i >= 0; --i) {
        const QJsonObject resource = resources.at(i).toObject();
        const QString type = resource.value("_type"_L1).toString();
        if (type == "workspace"_L1)
            roots.prepend(resource.value("_id"_L1).toString());
        else if (type == "request"_L1 || type == "request_group"_L1)
            byParent.insert(resource.value("parentId"_L1).toString(), resource);
        else if (type != "environment"_L1 && type != "cookie_jar"_L1 && type != "api_spec"_L1)
            others.append(type);
    }
    for (const QJsonValue &value : resources) {
        // An environment below a workspace is the base, others are choices that nobody has made.
        if (value["_type"_L1].toString() == "environment"_L1
            && (roots.contains(value["parentId"_L1].toString()) || roots.isEmpty()))
            flatten(value["data"_L1].toObject(), {}, top.values);
    }
    if (roots.isEmpty()) {
        for (const QString &parent : byParent.uniqueKeys()) {
            if (parent.isEmpty() || parent.startsWith("wrk_"_L1) || parent == "__WORKSPACE_ID__"_L1)
                roots.append(parent);
        }
    }
    InsomniaReader reader(options);
    for (const QString &root : std::as_const(roots))
        reader.readTree(childrenOf(root, byParent), top);
    Imported imported = reader.take();
    others.removeDuplicates();
    for (const QString &type : std::as_const(others))
        imported.note(InsomniaimportText::tr("Entries of kind “%1” were left out.").arg(type));
    return imported;
}

} // namespace

Result<Imported> importInsomnia(const QByteArray &bytes, const ImportOptions &options)
{
    QJsonObject document;
    if (bytes.trimmed().startsWith('{')) {
        const auto json = jsonObject(bytes);
        if (!json)
            return tl::unexpected(json.error());
        document = *json;
    } else {
        const auto yaml = jsonFromYaml(bytes, YamlScalars::Texts);
        if (!yaml)
            return tl::unexpected(yaml.error());
        document = yaml->toObject();
    }
    if (document.value("resources"_L1).isArray())
        return readVersion4(document, options);
    if (!document.value("collection"_L1).isArray()) {
        return failure(
            ErrorKind::Parse,
            InsomniaimportText::tr("This is no Insomnia export of version 4 or 5: it has neither "
                                   "resources nor a collection. Export it again."));
    }
    InsomniaInherited top;
    const QJsonObject environments = document.value("environments"_L1).toObject();
    flatten(environments.value("data"_L1).toObject(), {}, top.values);
    InsomniaReader reader(options);
    reader.readTree(document.value("collection"_L1).toArray(), top);
    return reader.take();
}

} // namespace planops::workspace
