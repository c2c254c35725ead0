// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/guess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct GuessText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Importer)
};

constexpr qsizetype headLength = 65536; // What a format says of itself stands near its start.

std::optional<Format> formatOfJson(const QByteArray &bytes)
{
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    if (document.value("log"_L1).isObject())
        return Format::Har;
    if (document.contains("__export_format"_L1)
        || document.value("type"_L1).toString().startsWith("collection.insomnia"_L1))
        return Format::Insomnia;
    if (document.value("info"_L1).isObject() || document.value("collection"_L1).isObject())
        return Format::Postman;
    return std::nullopt;
}

std::optional<Format> formatOfText(const QString &head)
{
    struct Rule
    {
        Format format;
        QRegularExpression pattern;
    };
    constexpr auto lines = QRegularExpression::MultilineOption;
    static const std::array<Rule, 5> rules {{
        {Format::Curl, QRegularExpression(u"\\A(?:[$#>%]\\s+)?(?:\\S*/)?curl(?:\\.exe)?\\s"_s)},
        {Format::Insomnia, QRegularExpression(u"^type: +collection\\.insomnia"_s, lines)},
        {Format::Insomnia, QRegularExpression(u"^_type: +export"_s, lines)},
        {Format::Bruno, QRegularExpression(u"^meta \\{\\s*$"_s, lines)},
        {Format::Http,
         QRegularExpression(
             u"^###|^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|GRAPHQL) +(?:/|https?:|\\{\\{)"_s,
             lines)},
    }};
    for (const Rule &rule : rules) {
        if (rule.pattern.match(head).hasMatch())
            return rule.format;
    }
    return std::nullopt;
}

std::optional<Format> formatOfName(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == "http"_L1 || ending == "rest"_L1)
        return Format::Http;
    if (ending == "bru"_L1)
        return Format::Bruno;
    if (ending == "har"_L1)
        return Format::Har;
    if (ending == "sh"_L1)
        return Format::Curl;
    return std::nullopt;
}

tl::unexpected<Error> unknownFormat()
{
    return failure(ErrorKind::Parse,
                   GuessText::tr("This is no cURL command and no export of Postman, Insomnia or "
                                 "Bruno, no HAR and no .http file."));
}

Result<GuessedImport> importAs(std::optional<Format> format, const QByteArray &bytes,
                               const ImportOptions &options)
{
    if (!format)
        return unknownFormat();
    return importBytes(*format, bytes, options).map([format](const Imported &imported) {
        return GuessedImport {*format, imported};
    });
}

} // namespace

std::optional<Format> guessFormat(const QByteArray &bytes, const QString &fileName)
{
    const QByteArray text = (bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes).trimmed();
    const auto format = text.startsWith('{')
        ? formatOfJson(text)
        : formatOfText(QString::fromUtf8(text.left(headLength)));
    return format ? format : formatOfName(fileName);
}

Result<GuessedImport> importGuessed(const QByteArray &bytes, const ImportOptions &options)
{
    return importAs(guessFormat(bytes), bytes, options);
}

Result<GuessedImport> importGuessedPath(const QString &path, ImportOptions options)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        const Format format =
            QFile::exists(QDir(path).filePath(u"bruno.json"_s)) ? Format::Bruno : Format::Http;
        return importPath(format, path, options).map([format](const Imported &imported) {
            return GuessedImport {format, imported};
        });
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       GuessText::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    options.folder = info.absolutePath();
    const QByteArray bytes = file.read(largestImport + 1);
    auto imported = importAs(guessFormat(bytes, path), bytes, options);
    if (!imported) {
        Error error = imported.error();
        error.message = GuessText::tr("%1: %2").arg(path, error.message);
        return tl::unexpected(error);
    }
    return imported;
}

} // namespace planops::workspace
