// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/bodyloader.h"

#include "core/base/jsonreader.h"
#include "core/base/stepback.h"
#include "core/base/textcodec.h"
#include "gui/response/jsonlines.h"
#include "gui/widgets/jsonformatter.h"
#include "gui/widgets/wording.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

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

QString noteOf(const TextCharset &charset)
{
    switch (charset.origin) {
    case CharsetOrigin::Guess:
        return BodyLoader::tr("Nobody says which character set this is. It is read as %1, by a "
                              "guess; another can be chosen above.")
            .arg(QString::fromLatin1(charset.name));
    case CharsetOrigin::NotKnown:
        return BodyLoader::tr("The server says that this is %1, which is no character set known "
                              "here. It is read as %2, by a guess; another can be chosen above.")
            .arg(QString::fromLatin1(charset.notKnown), QString::fromLatin1(charset.name));
    default:
        return {};
    }
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

LoadedBody BodyLoader::prepare(const http::BodyFile &body, const QByteArray &contentType,
                               const QByteArray &charset)
{
    LoadedBody loaded;
    loaded.body = body;
    ByteText::Storage storage {body, {}};
    const TextCharset inUse = charsetOf(body.map(), contentType, charset);
    if (!inUse.isUtf8())
        storage.formatted = toUtf8(body.map(), inUse.name).value_or(QByteArray());
    if (!body.isEmpty() && (!isPicture(contentType) || isTextual(contentType)))
        loaded.charset = inUse;
    loaded.notice = noteOf(inUse);
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
    if (bytes.size() <= formatLimit || !charsetOf(bytes, contentType).isUtf8())
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
    if (contentType != m_contentType)
        m_charset.clear();
    m_body = body;
    m_contentType = contentType;
    start();
    if (!m_watcher.isRunning() || !m_charset.isEmpty())
        return;
    if (const auto beginning = preview(body, contentType))
        Q_EMIT loaded(*beginning);
}

void BodyLoader::setCharset(const QByteArray &name)
{
    m_charset = name;
    start();
}

void BodyLoader::start()
{
    m_watcher.future().cancel(); // What has not begun need not begin.
    // A small file may be a large picture.
    if (m_body.size() <= atOnceLimit && !isPicture(m_contentType)) {
        m_watcher.setFuture({});
        Q_EMIT loaded(prepare(m_body, m_contentType, m_charset));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [body = m_body, contentType = m_contentType, charset = m_charset] {
            stepBack();
            return prepare(body, contentType, charset);
        }));
}

void BodyLoader::onFinished()
{
    if (m_watcher.future().resultCount() > 0)
        Q_EMIT loaded(m_watcher.result());
}

} // namespace planops::gui
