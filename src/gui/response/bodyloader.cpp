// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/bodyloader.h"

#include "core/base/jsonreader.h"
#include "core/base/stepback.h"
#include "core/base/textcodec.h"
#include "gui/response/jsonlines.h"
#include "gui/widgets/jsonformatter.h"
#include "gui/widgets/wording.h"

#include <QStringConverter>
#include <QtConcurrentRun>

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

bool isUtf8Name(const QByteArray &charset)
{
    return charset.isEmpty() || charset == "utf-8" || charset == "utf8" || charset == "us-ascii"
        || charset == "ascii";
}

bool looksLikeJson(QByteArrayView bytes, const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    if (type.contains("json"))
        return true;
    if (!type.isEmpty() && !type.startsWith("text/plain"))
        return false;
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](char c) {
        return c != ' ' && c != '\n' && c != '\r' && c != '\t';
    });
    return first != bytes.end() && (*first == '{' || *first == '[');
}

bool isPicture(const QByteArray &contentType)
{
    return contentType.toLower().startsWith("image/");
}

bool isTextual(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.isEmpty() || type.startsWith("text/") || type.contains("json")
        || type.contains("xml") || type.contains("javascript") || type.contains("form-urlencoded");
}

// What the server says, then what the text says of itself, then what it looks like.
QByteArray charsetOfText(QByteArrayView bytes, const QByteArray &contentType, QString &notice)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        if (*marked == QStringConverter::Utf8)
            return {};
        const QByteArray name = QStringConverter::nameForEncoding(*marked);
        return name.first(
            6); // "UTF-16" or "UTF-32": which of the two ends comes first, the mark says.
    }
    if (const QByteArray named = charsetOf(contentType); !named.isEmpty())
        return named;
    if (!isTextual(contentType))
        return {};
    if (const QByteArray declared = declaredCharset(bytes); !declared.isEmpty())
        return declared;
    const QByteArray guess = guessedCharset(bytes);
    if (!guess.isEmpty())
        notice = BodyLoader::tr("Nobody says which charset this is. It is read as %1, by a guess.")
                     .arg(QString::fromLatin1(guess));
    return guess;
}

// Made UTF-8 of whatever charset the server used; null if the body is UTF-8 as it is.
QByteArray decoded(QByteArrayView bytes, const QByteArray &contentType, QString &notice)
{
    const QByteArray charset = charsetOfText(bytes, contentType, notice);
    if (isUtf8Name(charset))
        return {};
    if (const std::optional<QByteArray> text = toUtf8(bytes, charset))
        return *text;
    notice = BodyLoader::tr("The server says that this is %1, which is no charset known here; it "
                            "is shown as UTF-8.")
                 .arg(QString::fromLatin1(charset));
    return {};
}

QString noJson(const TextPosition &at, const QString &problem)
{
    return BodyLoader::tr(
               "This is no valid JSON, so it is shown as it came. Line %L1, column %L2: %3")
        .arg(at.line)
        .arg(at.column)
        .arg(problem);
}

void addLargeJson(LoadedBody &loaded, const ByteText::Storage &storage, qint64 length)
{
    const QByteArrayView text = storage.view();
    loaded.treeProblem = BodyLoader::tr("%1 is too much for a tree. Pretty shows everything.")
                             .arg(describeSize(text.size()));
    auto lines = std::make_shared<const JsonLines>(storage, length);
    const bool isCut = length >= 0 && lines->problemAt() == length;
    if (lines->problemAt() < 0 || isCut)
        loaded.pretty = std::move(lines);
    else
        loaded.notice = noJson(positionOf(text, lines->problemAt()),
                               BodyLoader::tr("Brackets or quotation marks do not fit together."));
}

void addJson(LoadedBody &loaded, const ByteText::Storage &storage)
{
    const QByteArrayView text = storage.view();
    if (text.size() > BodyLoader::formatLimit) {
        addLargeJson(loaded, storage, -1);
        return;
    }
    FormattedJson formatted = formatJson(text);
    if (!formatted.isValid()) {
        const TextPosition at = positionOf(text, formatted.problemAt);
        loaded.notice = noJson(at, formatted.problem);
        loaded.treeProblem = formatted.problem;
        return;
    }
    loaded.pretty = std::make_shared<const ByteText>(
        ByteText::Storage {{}, std::move(formatted.text)}, std::move(formatted.folds));
    auto tree = std::make_shared<JsonTree>(JsonTree::build(storage));
    loaded.treeProblem = tree->problem;
    if (tree->problem.isEmpty())
        loaded.tree = std::move(tree);
}

} // namespace

QByteArray charsetOf(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.toLower().split(';');
    for (const QByteArray &part : parts.mid(1)) {
        QByteArray parameter = part.trimmed();
        if (parameter.startsWith("charset=")) {
            parameter.remove(0, 8);
            if (parameter.size() >= 2 && parameter.startsWith('"') && parameter.endsWith('"'))
                parameter = parameter.sliced(1, parameter.size() - 2);
            return parameter.trimmed();
        }
    }
    return {};
}

LoadedBody BodyLoader::prepare(const http::BodyFile &body, const QByteArray &contentType)
{
    LoadedBody loaded;
    loaded.body = body;
    ByteText::Storage storage {body, decoded(body.map(), contentType, loaded.notice)};
    loaded.raw = std::make_shared<const ByteText>(storage);
    if (isPicture(contentType))
        loaded.image = BodyImage::read(body.map());
    if (!loaded.image.problem.isEmpty())
        loaded.notice = tr("This is no picture that can be shown: %1").arg(loaded.image.problem);
    if (!body.isEmpty() && looksLikeJson(storage.view(), contentType))
        addJson(loaded, storage);
    else
        loaded.treeProblem = tr("The body is no JSON, so there is no tree.");
    return loaded;
}

std::optional<LoadedBody> BodyLoader::preview(const http::BodyFile &body,
                                              const QByteArray &contentType)
{
    const QByteArrayView bytes = body.map();
    if (bytes.size() <= formatLimit || QStringConverter::encodingForData(bytes)
        || !isUtf8Name(charsetOf(contentType)))
        return std::nullopt;
    LoadedBody loaded;
    loaded.body = body;
    loaded.isPreview = true;
    const ByteText::Storage storage {body, {}};
    loaded.raw = std::make_shared<const ByteText>(storage, QList<Fold>(), TextSource::usualRowLimit,
                                                  previewLimit);
    if (looksLikeJson(bytes, contentType))
        addLargeJson(loaded, storage, previewLimit);
    return loaded;
}

BodyLoader::BodyLoader(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BodyLoader::onFinished);
}

BodyLoader::~BodyLoader()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void BodyLoader::load(const http::BodyFile &body, const QByteArray &contentType)
{
    // A small file may be a large picture.
    if (body.size() <= atOnceLimit && !isPicture(contentType)) {
        m_watcher.setFuture({});
        Q_EMIT loaded(prepare(body, contentType));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [body, contentType] {
        stepBack();
        return prepare(body, contentType);
    }));
    if (const auto beginning = preview(body, contentType))
        Q_EMIT loaded(*beginning);
}

void BodyLoader::onFinished()
{
    if (m_watcher.future().resultCount() > 0)
        Q_EMIT loaded(m_watcher.result());
}

} // namespace planops::gui
