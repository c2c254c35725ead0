// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/document.h"

#include "core/base/jsonreader.h"
#include "core/base/yamljson.h"
#include "core/spec/documentjson.h"
#include "core/spec/documentreader.h"
#include "core/spec/memberorder.h"
#include "core/spec/refs.h"
#include "core/spec/schemaindex.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::Document)
};

//! Where the document breaks: JsonReader tells more than QJsonDocument does.
tl::unexpected<Error> noJson(const QByteArray &bytes)
{
    JsonReader reader(bytes);
    JsonReader::Event event = reader.next();
    while (event.kind != JsonReader::Kind::Error && event.kind != JsonReader::Kind::End)
        event = reader.next();
    if (event.kind == JsonReader::Kind::End)
        return failure(ErrorKind::Parse,
                       DocumentText::tr("The document is nested too deeply, or no valid text."));
    const TextPosition at = positionOf(bytes, event.begin);
    return failure(ErrorKind::Parse,
                   DocumentText::tr("The document is no JSON: line %1, column %2: %3")
                       .arg(at.line)
                       .arg(at.column)
                       .arg(reader.problem()));
}

//! How many of a path's letters stand in the template itself if the path fits it, else -1.
int fitOf(QStringView pattern, QStringView path)
{
    const auto wanted = pattern.split(u'/');
    const auto given = path.split(u'/');
    if (wanted.size() != given.size())
        return -1;
    int fixed = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qsizetype open = wanted[i].indexOf(u'{');
        const qsizetype close = wanted[i].lastIndexOf(u'}');
        if (open < 0 || close < open) {
            if (wanted[i] != given[i])
                return -1;
            fixed += static_cast<int>(given[i].size()) + 1;
            continue;
        }
        const QStringView before = wanted[i].first(open);
        const QStringView after = wanted[i].sliced(close + 1);
        if (given[i].size() <= before.size() + after.size() || !given[i].startsWith(before)
            || !given[i].endsWith(after))
            return -1;
        fixed += static_cast<int>(before.size() + after.size());
    }
    return fixed;
}

//! "/api/v1" of "https://host/api/v1/" and of "/api/v1".
QString basePath(const QString &server)
{
    const qsizetype scheme = server.indexOf("://"_L1);
    const qsizetype from = scheme < 0 ? 0 : server.indexOf(u'/', scheme + 3);
    QString path = from < 0 ? QString() : server.sliced(from);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QJsonValue Document::at(QStringView reference) const
{
    return valueAt(root, reference);
}

QJsonValue Document::resolved(const QJsonValue &value) const
{
    return SchemaIndex(*this).resolved(value);
}

bool Document::hasOldSchemas() const
{
    return !specVersion.startsWith("3.1"_L1) && !specVersion.startsWith("3.2"_L1);
}

QString Document::commonPath() const
{
    if (operations.size() < 2)
        return {};
    const auto above = [](QStringView path) {
        return path.first(qMax(path.lastIndexOf(u'/'), qsizetype {0}));
    };
    QStringView common = above(operations.constFirst().path);
    while (common.contains(u'{'))
        common = above(common);
    for (const Operation &operation : operations) {
        const QStringView path = operation.path;
        while (!common.isEmpty()
               && !(path.startsWith(common) && path.sliced(common.size()).startsWith(u'/')))
            common = above(common);
    }
    return common.toString();
}

const Operation *Document::find(const QString &method, const QString &path) const
{
    const Operation *best = nullptr;
    int bestFit = -1;
    QStringList bases;
    for (const QString &server : servers)
        bases.append(basePath(server));
    bases.append(QString()); // The document may leave out, or repeat, what the profile adds.
    bases.removeDuplicates();
    for (const Operation &operation : operations) {
        if (operation.method != method)
            continue;
        QStringList own;
        for (const QString &server : operation.servers)
            own.append(basePath(server));
        for (const QString &base : own.isEmpty() ? bases : own) {
            const int fit = fitOf(QString(base + operation.path), path);
            if (fit > bestFit) {
                bestFit = fit;
                best = &operation;
            }
        }
    }
    return !best && method == "HEAD"_L1 ? find(u"GET"_s, path) : best;
}

Result<QJsonObject> parseDocument(const QByteArray &bytes)
{
    if (bytes.size() > largestDocument)
        return failure(ErrorKind::Parse,
                       DocumentText::tr("The document is larger than %1 MB.")
                           .arg(largestDocument / (qint64 {1024} * 1024)));
    QByteArrayView start = QByteArrayView(bytes);
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    if (start.trimmed().startsWith('{')) {
        const QByteArray text = start.toByteArray();
        const auto json = QJsonDocument::fromJson(withOrder(text));
        return json.isObject() ? Result<QJsonObject>(json.object()) : noJson(text);
    }
    const auto keep = [](QJsonObject &holder, const QStringList &path, const QStringList &names) {
        if (keepsOrder(path))
            keepOrder(holder, path.constLast(), names);
    };
    const auto yaml = jsonFromYaml(start.toByteArray(), YamlScalars::Typed, keep);
    if (!yaml)
        return tl::unexpected(yaml.error());
    return yaml->toObject();
}

Result<Document> readDocument(const QJsonObject &root)
{
    if (!root.contains("openapi"_L1) && !root.contains("swagger"_L1))
        return failure(ErrorKind::Parse,
                       DocumentText::tr("This is no OpenAPI document: it has neither “openapi” nor "
                                        "“swagger” at its top."));
    return DocumentReader(root).read();
}

Result<Document> readDocument(const QByteArray &bytes)
{
    const auto root = parseDocument(bytes);
    if (!root)
        return tl::unexpected(root.error());
    return readDocument(*root);
}

} // namespace planops::spec
