// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/bodyloader.h"

#include "core/base/jsonreader.h"
#include "gui/console/jsonlines.h"
#include "gui/widgets/jsonformatter.h"
#include "gui/widgets/wording.h"

#include <QStringDecoder>
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

// To UTF-8 in pieces, so that there is never a QString of the whole.
QByteArray toUtf8(QByteArrayView bytes, QStringDecoder &decoder)
{
    constexpr qsizetype piece = qsizetype {64} * 1024;
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QString text = decoder.decode(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        result.append(text.toUtf8());
    }
    return result;
}

// Makes formatted bytes of whatever encoding the server used; null if the body is UTF-8 as it is.
QByteArray decoded(QByteArrayView bytes, const QByteArray &contentType, QString &notice)
{
    const QByteArray charset = charsetOf(contentType);
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        return toUtf8(bytes, decoder);
    }
    if (marked || isUtf8Name(charset))
        return {};
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid()) {
        notice = BodyLoader::tr("The server says that this is %1, which cannot be decoded here; it "
                                "is shown as UTF-8.")
                     .arg(QString::fromLatin1(charset));
        return {};
    }
    return toUtf8(bytes, decoder);
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
    if (body.size() <= atOnceLimit) {
        m_watcher.setFuture({});
        Q_EMIT loaded(prepare(body, contentType));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, &BodyLoader::prepare, body, contentType));
    if (const auto beginning = preview(body, contentType))
        Q_EMIT loaded(*beginning);
}

void BodyLoader::onFinished()
{
    if (m_watcher.future().resultCount() > 0)
        Q_EMIT loaded(m_watcher.result());
}

} // namespace planops::gui
