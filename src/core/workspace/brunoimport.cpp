// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/brufile.h"
#include "core/workspace/filebody.h"
#include "core/workspace/importers.h"
#include "core/workspace/variables.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct BrunoimportText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Bruno)
};

using Values = QHash<QString, QString>;

constexpr int deepestFolder = 50;

//! What collection.bru and folder.bru hand down.
struct Inherited
{
    QString path;
    QList<BruRow> headers;
    BruFile auth; //!< The file whose auth block counts.
    Values values;
};

Values valuesOf(const BruBlock *block)
{
    Values values;
    if (block) {
        const QList<BruRow> rows = block->rows();
        for (const BruRow &row : rows) {
            if (row.enabled)
                values.insert(row.name, row.value);
        }
    }
    return values;
}

//! "get { … }" and its like, or "http { method: … }".
const BruBlock *requestBlock(const BruFile &file)
{
    static const QStringList methods {u"get"_s,   u"post"_s,    u"put"_s,  u"delete"_s,
                                      u"patch"_s, u"options"_s, u"head"_s, u"connect"_s,
                                      u"trace"_s, u"http"_s};
    for (const BruBlock &block : file.blocks) {
        if (methods.contains(block.name))
            return &block;
    }
    return nullptr;
}

class BruReader
{
public:
    explicit BruReader(const ImportOptions &options) : m_options(options) { }

    void readRequest(const BruFile &file, const Inherited &inherited);
    void readFolder(const QString &path, const Inherited &inherited, int depth);
    [[nodiscard]] std::optional<BruFile> load(const QString &path);
    Imported take() { return std::move(m_imported); }

private:
    [[nodiscard]] neutral::Body bodyOf(const BruFile &file, const QString &mode,
                                       neutral::Request &request);
    [[nodiscard]] neutral::Body multipartOf(const BruBlock &block);
    void authorize(const BruFile &file, const QString &mode, const Lookup &lookup,
                   neutral::Request &request);

    ImportOptions m_options;
    Imported m_imported;
};

//! A file that cannot be read must not lose the others.
std::optional<BruFile> BruReader::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestImport) {
        m_imported.note(BrunoimportText::tr("%1 could not be read and was left out.").arg(path));
        return std::nullopt;
    }
    const auto parsed = BruFile::parse(QString::fromUtf8(file.readAll()));
    if (!parsed) {
        m_imported.note(
            BrunoimportText::tr("%1 was left out. %2").arg(path, parsed.error().message));
        return std::nullopt;
    }
    return *parsed;
}

neutral::Body BruReader::multipartOf(const BruBlock &block)
{
    QList<neutral::Part> parts;
    const QList<BruRow> rows = block.rows();
    for (const BruRow &row : rows) {
        if (!row.enabled)
            continue;
        neutral::Part part;
        part.name = row.name;
        QString value = row.value;
        if (const qsizetype at = value.lastIndexOf("@contentType("_L1);
            at >= 0 && value.endsWith(u')')) {
            part.contentType = value.sliced(at + 13).chopped(1);
            value = value.first(at).trimmed();
        }
        if (!value.startsWith("@file("_L1) || !value.endsWith(u')')) {
            part.value = value;
            parts.append(part);
            continue;
        }
        const QStringList files = value.sliced(6).chopped(1).split(u'|', Qt::SkipEmptyParts);
        for (const QString &file : files) {
            part.file = pathFrom(file, m_options);
            parts.append(part);
        }
    }
    return neutral::Body::fromParts(parts);
}

neutral::Body BruReader::bodyOf(const BruFile &file, const QString &mode, neutral::Request &request)
{
    const auto setType = [&request](const QString &type) {
        if (!request.hasHeader(u"Content-Type"))
            request.headers.append({u"Content-Type"_s, type});
    };
    const auto block = [&file](QLatin1StringView name) { return file.find(QString(name)); };
    if (mode == "json"_L1) {
        const BruBlock *json = block("body:json"_L1) ? block("body:json"_L1) : block("body"_L1);
        if (!json)
            return {};
        setType(u"application/json"_s);
        return neutral::Body::fromText(json->text);
    }
    if (mode == "text"_L1 || mode == "xml"_L1 || mode == "sparql"_L1) {
        const BruBlock *text = file.find(QString(u"body:"_s + mode));
        if (!text)
            return {};
        setType(mode == "text"_L1      ? u"text/plain"_s
                    : mode == "xml"_L1 ? u"application/xml"_s
                                       : u"application/sparql-query"_s);
        return neutral::Body::fromText(text->text);
    }
    if (mode == "formUrlEncoded"_L1 || mode == "form-urlencoded"_L1) {
        QList<neutral::Field> form;
        if (const BruBlock *rows = block("body:form-urlencoded"_L1)) {
            const QList<BruRow> all = rows->rows();
            for (const BruRow &row : all) {
                if (row.enabled)
                    form.append({row.name, row.value});
            }
        }
        return neutral::Body::fromForm(form);
    }
    if (mode == "multipartForm"_L1 || mode == "multipart-form"_L1) {
        const BruBlock *rows = block("body:multipart-form"_L1);
        return rows ? multipartOf(*rows) : neutral::Body();
    }
    if (mode == "graphql"_L1) {
        const BruBlock *query = block("body:graphql"_L1);
        const BruBlock *variables = block("body:graphql:vars"_L1);
        QJsonObject json {{u"query"_s, query ? query->text : QString()}};
        if (variables)
            json.insert(u"variables"_s, QJsonDocument::fromJson(variables->text.toUtf8()).object());
        setType(u"application/json"_s);
        return neutral::Body::fromText(
            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }
    if (!mode.isEmpty() && mode != "none"_L1)
        m_imported.note(
            BrunoimportText::tr("%1: a body of kind “%2” was left out.").arg(request.name, mode));
    return {};
}

void BruReader::authorize(const BruFile &file, const QString &mode, const Lookup &lookup,
                          neutral::Request &request)
{
    if (mode.isEmpty() || mode == "none"_L1)
        return;
    const BruBlock *block = file.find(QString(u"auth:"_s + mode));
    const auto value = [block, &lookup](QStringView name) {
        return block ? expanded(block->value(name), lookup) : QString();
    };
    if (block && mode == "bearer"_L1) {
        request.headers.append({u"Authorization"_s, u"Bearer "_s + value(u"token")});
    } else if (block && mode == "basic"_L1) {
        request.headers.append(
            {u"Authorization"_s, basicCredentials(value(u"username"), value(u"password"))});
    } else if (block && mode == "apikey"_L1 && value(u"placement") == "queryparams"_L1) {
        request.url += (request.url.contains(u'?') ? u'&' : u'?') + value(u"key") + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(value(u"value")));
    } else if (block && mode == "apikey"_L1) {
        request.headers.append({value(u"key"), value(u"value")});
    } else {
        m_imported.note(BrunoimportText::tr("%1: authorization of kind “%2” was left out.")
                            .arg(request.name, mode));
    }
}

void BruReader::readRequest(const BruFile &file, const Inherited &inherited)
{
    const BruBlock *target = requestBlock(file);
    const BruBlock *meta = file.find(u"meta");
    neutral::Request request;
    request.name = inherited.path + (meta ? meta->value(u"name") : QString());
    if (!target) {
        m_imported.note(
            BrunoimportText::tr("“%1” is no HTTP request and was left out.").arg(request.name));
        return;
    }
    request.method = target->name == "http"_L1 ? target->value(u"method") : target->name.toUpper();
    request.url = target->value(u"url");
    if (const BruBlock *path = file.find(u"params:path")) {
        const Values values = valuesOf(path);
        QStringList segments = request.url.section(u'?', 0, 0).split(u'/');
        for (QString &segment : segments) {
            if (segment.startsWith(u':') && values.contains(segment.sliced(1)))
                segment = values.value(segment.sliced(1));
        }
        const qsizetype query = request.url.indexOf(u'?');
        request.url = segments.join(u'/') + (query < 0 ? QString() : request.url.sliced(query));
    }
    const auto addHeaders = [&request](const QList<BruRow> &rows, bool onlyNew) {
        for (const BruRow &row : rows) {
            if (row.enabled && !belongsToConnection(row.name)
                && !(onlyNew && request.hasHeader(row.name)))
                request.headers.append({row.name, row.value});
        }
    };
    if (const BruBlock *headers = file.find(u"headers"))
        addHeaders(headers->rows(), false);
    addHeaders(inherited.headers, true);
    request.body = bodyOf(file, target->value(u"body"), request);

    Values values = inherited.values;
    values.insert(valuesOf(file.find(u"vars:pre-request")));
    values.insert(m_options.variables);
    const Lookup lookup = lookupIn(values);
    const QString mode = target->value(u"auth");
    if (mode != "inherit"_L1) {
        authorize(file, mode, lookup, request);
    } else if (const BruBlock *auth = inherited.auth.find(u"auth")) {
        authorize(inherited.auth, auth->value(u"mode"), lookup, request);
    } else if (inherited.path.isEmpty() && inherited.auth.blocks.isEmpty()) {
        m_imported.note(
            BrunoimportText::tr("%1: its authorization is that of its collection. Import the "
                                "collection's folder to have it.")
                .arg(request.name));
    }
    QStringList unknown;
    request = expanded(request, lookup, &unknown);
    for (const QString &name : std::as_const(unknown))
        m_imported.note(BrunoimportText::tr("The variable {{%1}} has no value.").arg(name));
    const bool hasScripts =
        std::any_of(file.blocks.begin(), file.blocks.end(), [](const BruBlock &block) {
            return block.name.startsWith("script"_L1) || block.name == "tests"_L1
                || block.name == "assert"_L1;
        });
    if (hasScripts)
        m_imported.note(BrunoimportText::tr("Scripts, tests and assertions were left out."));
    m_imported.requests.append(request);
}

void BruReader::readFolder(const QString &path, const Inherited &inherited, int depth)
{
    if (depth > deepestFolder) {
        m_imported.note(BrunoimportText::tr("%1 is nested too deeply and was left out.").arg(path));
        return;
    }
    m_options.folder = depth == 0 ? path : m_options.folder; // Bruno's paths begin at the top.
    struct Item
    {
        BruFile file;
        int order = 0;
    };
    QList<Item> items;
    const QDir folder(path);
    const QStringList names = folder.entryList({u"*.bru"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name == "collection.bru"_L1 || name == "folder.bru"_L1)
            continue;
        if (auto file = load(folder.filePath(name))) {
            const BruBlock *meta = file->find(u"meta");
            items.append({*file, meta ? meta->value(u"seq").toInt() : 0});
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.order < b.order; });
    for (const Item &item : std::as_const(items))
        readRequest(item.file, inherited);
    const QStringList folders =
        folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : folders) {
        if (name == "node_modules"_L1 || (depth == 0 && name == "environments"_L1))
            continue;
        Inherited own = inherited;
        QString shown = name;
        const QString about = folder.filePath(QString(name + u"/folder.bru"_s));
        if (QFile::exists(about)) {
            if (const auto file = load(about)) {
                if (const BruBlock *headers = file->find(u"headers"))
                    own.headers = headers->rows() + own.headers;
                own.values.insert(valuesOf(file->find(u"vars:pre-request")));
                const BruBlock *auth = file->find(u"auth");
                if (auth && auth->value(u"mode") != "inherit"_L1)
                    own.auth = *file;
                if (const BruBlock *meta = file->find(u"meta");
                    meta && !meta->value(u"name").isEmpty())
                    shown = meta->value(u"name");
            }
        }
        own.path += shown + u" / "_s;
        readFolder(folder.filePath(name), own, depth + 1);
    }
}

} // namespace

Result<Imported> importBru(const QByteArray &bytes, const ImportOptions &options)
{
    const auto file = BruFile::parse(QString::fromUtf8(bytes));
    if (!file)
        return tl::unexpected(file.error());
    if (!requestBlock(*file)) {
        return failure(
            ErrorKind::Parse,
            BrunoimportText::tr("There is no request in this file: no block such as get { } or "
                                "post { }."));
    }
    BruReader reader(options);
    reader.readRequest(*file, {});
    return reader.take();
}

Result<Imported> importBrunoFolder(const QString &path, const ImportOptions &options)
{
    const QDir folder(path);
    BruReader reader(options);
    Inherited top;
    QStringList notices;
    const QDir environments(folder.filePath(u"environments"_s));
    const QStringList names = environments.entryList({u"*.bru"_s}, QDir::Files, QDir::Name);
    if (names.size() == 1) {
        if (const auto file = reader.load(environments.filePath(names.constFirst())))
            top.values = valuesOf(file->find(u"vars"));
    } else if (names.size() > 1) {
        notices.append(BrunoimportText::tr("The collection has %n environments; none was chosen.",
                                           nullptr, int(names.size())));
    }
    if (const QString about = folder.filePath(u"collection.bru"_s); QFile::exists(about)) {
        if (const auto file = reader.load(about)) {
            if (const BruBlock *headers = file->find(u"headers"))
                top.headers = headers->rows();
            Values values = valuesOf(file->find(u"vars:pre-request"));
            values.insert(top.values);
            top.values = values;
            top.auth = *file;
        }
    }
    reader.readFolder(path, top, 0);
    Imported imported = reader.take();
    for (const QString &notice : std::as_const(notices))
        imported.note(notice);
    if (imported.requests.isEmpty() && imported.notices.isEmpty()) {
        return failure(
            ErrorKind::Parse,
            BrunoimportText::tr("There are no .bru files in %1. Name the folder that holds "
                                "bruno.json.")
                .arg(path));
    }
    return imported;
}

} // namespace planops::workspace
