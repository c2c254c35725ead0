// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"

#include "core/workspace/importers.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct ImporterText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Importer)
};

using Reader = Result<Imported> (*)(const QByteArray &, const ImportOptions &);

struct Entry
{
    Format format;
    QLatin1StringView name;
    Reader read;
};

constexpr Entry importers[] = {
    {Format::Curl, "curl"_L1, importCurl},  {Format::Postman, "postman"_L1, importPostman},
    {Format::Har, "har"_L1, importHar},     {Format::Insomnia, "insomnia"_L1, importInsomnia},
    {Format::Bruno, "bruno"_L1, importBru}, {Format::Http, "http"_L1, importHttp},
};

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorKind::Invalid,
                   ImporterText::tr("The file is larger than %1 MB. Export fewer requests.")
                       .arg(largestImport / (qint64 {1024} * 1024)));
}

//! Every failure of a file's content says which file.
tl::unexpected<Error> inFile(const QString &path, Error error)
{
    error.message = ImporterText::tr("%1: %2").arg(path, error.message);
    return tl::unexpected(error);
}

Result<Imported> importFile(Format format, const QString &path, const ImportOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       ImporterText::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    // One byte more than allowed tells a large file, also where the size is not known beforehand.
    auto imported = importBytes(format, file.read(largestImport + 1), options);
    if (!imported)
        return inFile(path, imported.error());
    return imported;
}

Result<Imported> importHttpFolder(const QString &path, ImportOptions options)
{
    QStringList files;
    QDirIterator walk(path, {u"*.http"_s, u"*.rest"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    Imported all;
    for (const QString &file : std::as_const(files)) {
        options.folder = QFileInfo(file).path();
        const auto imported = importFile(Format::Http, file, options);
        if (!imported)
            return imported;
        all.append(*imported);
    }
    return all;
}

} // namespace

QStringList formatNames()
{
    QStringList names;
    for (const Entry &entry : importers)
        names.append(entry.name);
    return names;
}

std::optional<Format> formatOf(const QString &name)
{
    for (const Entry &entry : importers) {
        if (name == entry.name)
            return entry.format;
    }
    return std::nullopt;
}

ImportOptions ImportOptions::forEditing()
{
    ImportOptions options;
    options.namesBodyFiles = true;
    options.takesSending = true;
    options.largestBody = largestEditedBody;
    return options;
}

void Imported::note(const QString &notice)
{
    if (!notices.contains(notice))
        notices.append(notice);
}

void Imported::append(const Imported &other)
{
    for (auto it = other.bodyFiles.constBegin(); it != other.bodyFiles.constEnd(); ++it)
        bodyFiles.insert(requests.size() + it.key(), it.value());
    for (auto it = other.sendings.constBegin(); it != other.sendings.constEnd(); ++it)
        sendings.insert(requests.size() + it.key(), it.value());
    requests.append(other.requests);
    for (const QString &notice : other.notices)
        note(notice);
}

QList<FiledRequest> Imported::filed() const
{
    QList<FiledRequest> all;
    all.reserve(requests.size());
    for (qsizetype i = 0; i < requests.size(); ++i)
        all.append({requests[i], bodyFiles.value(i), sendings.value(i)});
    return all;
}

Result<Imported> importBytes(Format format, const QByteArray &bytes, const ImportOptions &options)
{
    if (bytes.size() > largestImport)
        return tooLarge();
    for (const Entry &entry : importers) {
        if (entry.format == format)
            return entry.read(bytes, options);
    }
    Q_UNREACHABLE();
}

Result<Imported> importPath(Format format, const QString &path, ImportOptions options)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(
            ErrorKind::Storage,
            ImporterText::tr("There is no file or folder %1. Check its name.").arg(path));
    }
    if (info.isDir()) {
        if (format == Format::Bruno)
            return importBrunoFolder(path, options);
        if (format == Format::Http)
            return importHttpFolder(path, options);
        return failure(ErrorKind::Invalid,
                       ImporterText::tr("%1 is a folder. Name the exported file in it.").arg(path));
    }
    if (options.folder.isEmpty())
        options.folder = info.path();
    return importFile(format, path, options);
}

Result<QJsonObject> jsonObject(const QByteArray &bytes)
{
    QJsonParseError problem;
    // A byte order mark is no JSON, but Windows programs write it.
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isObject())
        return document.object();
    if (problem.error == QJsonParseError::NoError)
        return failure(
            ErrorKind::Parse,
            ImporterText::tr("The document is no JSON object. Export the collection again."));
    const QByteArrayView before =
        QByteArrayView(json).first(qMin<qsizetype>(problem.offset, json.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1);
    return failure(ErrorKind::Parse,
                   ImporterText::tr("The document is no JSON: line %1, column %2. Export it again.")
                       .arg(line)
                       .arg(column),
                   problem.errorString());
}

QString basicCredentials(const QString &user, const QString &password)
{
    return u"Basic "_s + QString::fromLatin1(QString(user + u':' + password).toUtf8().toBase64());
}

void appendToQuery(neutral::Request &request, const QString &name, const QString &value)
{
    const QString pair = QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'='
        + (value.contains("{{"_L1) ? value : QString::fromLatin1(QUrl::toPercentEncoding(value)));
    request.url += (request.url.contains(u'?') ? u'&' : u'?') + pair;
}

bool belongsToConnection(QStringView headerName)
{
    static constexpr QLatin1StringView names[] = {"content-length"_L1, "transfer-encoding"_L1,
                                                  "connection"_L1, "keep-alive"_L1,
                                                  "proxy-connection"_L1};
    return headerName.startsWith(u':') // HTTP/2's, in HAR files.
        || std::any_of(std::begin(names), std::end(names), [headerName](QLatin1StringView name) {
               return headerName.compare(name, Qt::CaseInsensitive) == 0;
           });
}

} // namespace planops::workspace
