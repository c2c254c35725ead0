// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filebody.h"
#include "core/workspace/importers.h"
#include "core/workspace/postmanauth.h"
#include "core/workspace/variables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct PostmanimportText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Postman)
};

using Values = QHash<QString, QString>;

bool isDisabled(const QJsonValue &item)
{
    return item["disabled"_L1].toBool() || item["enabled"_L1] == QJsonValue(false);
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString(); // Numbers and booleans occur as values.
}

Values valuesOf(const QJsonValue &list)
{
    Values values;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array) {
        const QString key = item["key"_L1].toString(item["id"_L1].toString());
        if (!key.isEmpty() && !isDisabled(item))
            values.insert(key, textOf(item["value"_L1]));
    }
    return values;
}

//! What a folder hands down to the requests in it.
struct PostmanParent
{
    QString path; //!< "Projects / " in front of names.
    QJsonObject auth;
    Values variables;
};

class PostmanReader
{
public:
    explicit PostmanReader(const ImportOptions &options) : m_options(options) { }

    void readItems(const QJsonArray &items, const PostmanParent &inherited);
    Imported take() { return std::move(m_imported); }

private:
    void readRequest(const QJsonObject &item, const PostmanParent &inherited);
    [[nodiscard]] QString urlOf(const QJsonValue &value) const;
    [[nodiscard]] neutral::Body bodyOf(const QJsonObject &json, neutral::Request &request);
    [[nodiscard]] neutral::Body rawBody(const QJsonObject &json, neutral::Request &request) const;
    [[nodiscard]] neutral::Body multipartBody(const QJsonArray &rows);
    [[nodiscard]] neutral::Body graphqlBody(const QJsonObject &json,
                                            neutral::Request &request) const;

    const ImportOptions &m_options;
    Imported m_imported;
};

void PostmanReader::readItems(const QJsonArray &items, const PostmanParent &inherited)
{
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        PostmanParent own = inherited;
        if (item.value("auth"_L1).isObject())
            own.auth = item.value("auth"_L1).toObject();
        own.variables.insert(valuesOf(item.value("variable"_L1)));
        const bool hasScripts = !item.value("event"_L1).toArray().isEmpty();
        if (hasScripts)
            m_imported.note(PostmanimportText::tr("Scripts were left out."));
        if (item.value("item"_L1).isArray()) {
            own.path += item.value("name"_L1).toString() + u" / "_s;
            readItems(item.value("item"_L1).toArray(), own);
        } else {
            readRequest(item, own);
        }
    }
}

//! A text, or an object whose "raw" says it all but for :path variables.
QString PostmanReader::urlOf(const QJsonValue &value) const
{
    if (value.isString())
        return value.toString();
    const auto joined = [](const QJsonValue &part, QChar separator) {
        if (part.isString())
            return part.toString();
        QStringList pieces;
        const QJsonArray array = part.toArray();
        for (const QJsonValue &piece : array)
            pieces.append(piece.isObject() ? textOf(piece["value"_L1]) : textOf(piece));
        return pieces.join(separator);
    };
    const Values path = valuesOf(value["variable"_L1]);
    QString url = value["raw"_L1].toString();
    QStringList off;
    QStringList query;
    const QJsonArray rows = value["query"_L1].toArray();
    for (const QJsonValue &row : rows) {
        const QString pair = textOf(row["key"_L1])
            + (row["value"_L1].isNull() ? QString() : QString(u'=' + textOf(row["value"_L1])));
        (isDisabled(row) ? off : query).append(pair);
    }
    if (url.isEmpty()) {
        const QString protocol = value["protocol"_L1].toString(u"http"_s);
        const QString port = textOf(value["port"_L1]);
        url = protocol + u"://"_s + joined(value["host"_L1], u'.')
            + (port.isEmpty() ? QString() : QString(u':' + port)) + u'/'
            + joined(value["path"_L1], u'/');
    } else if (!off.isEmpty()) {
        url = url.section(u'?', 0, 0);
    } else {
        query.clear();
    }
    if (!query.isEmpty())
        url += u'?' + query.join(u'&');
    QStringList segments = url.section(u'?', 0, 0).split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u':') && path.contains(segment.sliced(1)))
            segment = path.value(segment.sliced(1));
    }
    const QString rest = url.contains(u'?') ? QString(u'?' + url.section(u'?', 1)) : QString();
    return segments.join(u'/') + rest;
}

neutral::Body PostmanReader::rawBody(const QJsonObject &json, neutral::Request &request) const
{
    const QString text = json.value("raw"_L1).toString();
    if (text.isEmpty())
        return {};
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> types[] = {
        {"json"_L1, "application/json"_L1},
        {"xml"_L1, "application/xml"_L1},
        {"html"_L1, "text/html"_L1},
        {"javascript"_L1, "application/javascript"_L1},
        {"text"_L1, "text/plain"_L1}};
    const QString language = json["options"_L1]["raw"_L1]["language"_L1].toString();
    for (const auto &[word, type] : types) {
        if (language == word && !request.hasHeader(u"Content-Type"))
            request.headers.append({u"Content-Type"_s, type});
    }
    return neutral::Body::fromText(text);
}

neutral::Body PostmanReader::multipartBody(const QJsonArray &rows)
{
    QList<neutral::Part> parts;
    for (const QJsonValue &row : rows) {
        if (isDisabled(row))
            continue;
        neutral::Part part;
        part.name = row["key"_L1].toString();
        part.contentType = row["contentType"_L1].toString();
        if (row["type"_L1].toString() != "file"_L1) {
            part.value = textOf(row["value"_L1]);
            parts.append(part);
            continue;
        }
        const QJsonValue source = row["src"_L1];
        QJsonArray files = source.toArray();
        if (source.isString())
            files.append(source);
        if (files.isEmpty())
            m_imported.note(
                PostmanimportText::tr("Part “%1” of a form names no file and was left out.")
                    .arg(part.name));
        for (const QJsonValue &file : std::as_const(files)) {
            part.file = pathFrom(file.toString(), m_options);
            parts.append(part);
        }
    }
    return neutral::Body::fromParts(parts);
}

neutral::Body PostmanReader::graphqlBody(const QJsonObject &json, neutral::Request &request) const
{
    const QJsonObject graphql = json.value("graphql"_L1).toObject();
    QJsonObject document {{u"query"_s, graphql.value("query"_L1).toString()}};
    const QJsonValue variables = graphql.value("variables"_L1);
    const QJsonObject parsed = variables.isObject()
        ? variables.toObject()
        : QJsonDocument::fromJson(variables.toString().toUtf8()).object();
    if (!parsed.isEmpty())
        document.insert(u"variables"_s, parsed);
    if (const QString name = graphql.value("operationName"_L1).toString(); !name.isEmpty())
        document.insert(u"operationName"_s, name);
    if (!request.hasHeader(u"Content-Type"))
        request.headers.append({u"Content-Type"_s, u"application/json"_s});
    return neutral::Body::fromText(
        QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
}

neutral::Body PostmanReader::bodyOf(const QJsonObject &json, neutral::Request &request)
{
    const QString mode = json.value("mode"_L1).toString();
    if (isDisabled(json) || mode.isEmpty() || mode == "none"_L1)
        return {};
    if (mode == "raw"_L1)
        return rawBody(json, request);
    if (mode == "graphql"_L1)
        return graphqlBody(json, request);
    if (mode == "formdata"_L1)
        return multipartBody(json.value("formdata"_L1).toArray());
    if (mode == "urlencoded"_L1) {
        QList<neutral::Field> form;
        const QJsonArray rows = json.value("urlencoded"_L1).toArray();
        for (const QJsonValue &row : rows) {
            if (!isDisabled(row))
                form.append({row["key"_L1].toString(), textOf(row["value"_L1])});
        }
        return neutral::Body::fromForm(form);
    }
    if (mode == "file"_L1) {
        const QString source = json["file"_L1]["src"_L1].toString();
        const auto bytes = readBodyFile(source, m_options, m_imported);
        return bytes ? neutral::Body::fromBytes(*bytes) : neutral::Body();
    }
    m_imported.note(PostmanimportText::tr("A body of mode “%1” was left out.").arg(mode));
    return {};
}

void PostmanReader::readRequest(const QJsonObject &item, const PostmanParent &inherited)
{
    neutral::Request request;
    request.name = inherited.path + item.value("name"_L1).toString();
    const QJsonValue described = item.value("request"_L1);
    if (described.isString()) { // Short for a GET of this address.
        request.url = described.toString();
    } else if (!described.isObject()) {
        m_imported.note(
            PostmanimportText::tr("“%1” is neither a folder nor a request and was left out.")
                .arg(request.name));
        return;
    }
    const QJsonObject json = described.toObject();
    request.method = json.value("method"_L1).toString(u"GET"_s);
    if (described.isObject())
        request.url = urlOf(json.value("url"_L1));
    const QJsonArray headers = json.value("header"_L1).toArray();
    for (const QJsonValue &header : headers) {
        const QString name = header["key"_L1].toString();
        if (!isDisabled(header) && !name.isEmpty() && !belongsToConnection(name))
            request.headers.append({name, textOf(header["value"_L1])});
    }
    request.body = bodyOf(json.value("body"_L1).toObject(), request);

    Values variables = inherited.variables;
    variables.insert(m_options.variables);
    const Lookup lookup = lookupIn(variables);
    QStringList unknown;
    // Credentials are filled in first: Basic hides them in base64.
    const QJsonObject auth =
        json.value("auth"_L1).isObject() ? json.value("auth"_L1).toObject() : inherited.auth;
    const QString filled =
        expanded(QString::fromUtf8(QJsonDocument(auth).toJson(QJsonDocument::Compact)),
                 [&lookup](const QString &name) -> std::optional<QString> {
                     const auto value = lookup(name);
                     if (!value)
                         return value;
                     // Inside a JSON text: quoted as JSON does it.
                     const QByteArray quoted =
                         QJsonDocument(QJsonArray {*value}).toJson(QJsonDocument::Compact);
                     return QString::fromUtf8(quoted.mid(2, quoted.size() - 4));
                 });
    applyPostmanAuth(QJsonDocument::fromJson(filled.toUtf8()).object(), request, m_imported);
    request = expanded(request, lookup, &unknown);
    if (!request.url.isEmpty() && !request.url.contains("://"_L1) && !request.url.startsWith(u'/')
        && !request.url.startsWith("{{"_L1))
        request.url.prepend(u"http://"_s); // As Postman does.
    for (const QString &name : std::as_const(unknown))
        m_imported.note(PostmanimportText::tr("The variable {{%1}} has no value.").arg(name));
    m_imported.requests.append(request);
}

} // namespace

Result<QHash<QString, QString>> postmanEnvironment(const QByteArray &bytes)
{
    const auto document = jsonObject(bytes);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->value("values"_L1).isArray()) {
        return failure(
            ErrorKind::Parse,
            PostmanimportText::tr("This is no Postman environment: it has no list of values."));
    }
    return valuesOf(document->value("values"_L1));
}

Result<Imported> importPostman(const QByteArray &bytes, const ImportOptions &options)
{
    auto document = jsonObject(bytes);
    if (!document)
        return tl::unexpected(document.error());
    if (document->value("collection"_L1).isObject()) // As Postman's own API gives it.
        document = document->value("collection"_L1).toObject();
    if (!document->value("item"_L1).isArray()) {
        if (document->value("values"_L1).isArray()) {
            return failure(ErrorKind::Parse,
                           PostmanimportText::tr(
                               "This is a Postman environment, which holds no requests. Name "
                               "the collection, and the environment with --variables."));
        }
        return failure(
            ErrorKind::Parse,
            PostmanimportText::tr("This is no Postman collection of version 2.0 or 2.1: it has no "
                                  "list of items. Export it as Collection v2.1."));
    }
    PostmanParent top;
    top.auth = document->value("auth"_L1).toObject();
    top.variables = valuesOf(document->value("variable"_L1));
    PostmanReader reader(options);
    reader.readItems(document->value("item"_L1).toArray(), top);
    return reader.take();
}

} // namespace planops::workspace
