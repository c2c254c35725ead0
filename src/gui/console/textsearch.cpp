// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/textsearch.h"

#include <QByteArrayMatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace planops::gui {

namespace {

constexpr qint64 chunkSize = qint64 {1024} * 1024;

struct Job
{
    std::shared_ptr<const void> alive;
    QByteArrayView bytes;
    QByteArray needle;
    bool matchCase = false;
};

void search(QPromise<QList<TextRange>> &promise, const Job &job)
{
    const QByteArray needle = job.matchCase ? job.needle : job.needle.toLower();
    const QByteArrayMatcher matcher(needle);
    qsizetype count = 0;
    qint64 notBefore = 0; // hits do not overlap
    for (qint64 begin = 0; begin < job.bytes.size() && !promise.isCanceled(); begin += chunkSize) {
        // So much more that a hit across the border is in this chunk.
        const qint64 length =
            std::min<qint64>(chunkSize + needle.size() - 1, job.bytes.size() - begin);
        QByteArray lowered;
        QByteArrayView chunk = job.bytes.sliced(begin, length);
        if (!job.matchCase) {
            lowered = chunk.toByteArray().toLower();
            chunk = lowered;
        }
        QList<TextRange> hits;
        qsizetype from = std::max<qint64>(0, notBefore - begin);
        for (;;) {
            const qsizetype at = matcher.indexIn(chunk.data(), chunk.size(), from);
            if (at < 0 || at >= chunkSize)
                break;
            hits.append({begin + at, begin + at + needle.size()});
            from = at + needle.size();
            notBefore = begin + from;
            if (++count >= TextSearch::mostHits)
                break;
        }
        if (!hits.isEmpty())
            promise.addResult(hits);
        if (count >= TextSearch::mostHits)
            return;
    }
}

} // namespace

TextSearch::TextSearch(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &TextSearch::takeResults);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TextSearch::finished);
}

TextSearch::~TextSearch()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void TextSearch::start(std::shared_ptr<const void> alive, QByteArrayView bytes,
                       const QString &needle, bool matchCase)
{
    stop();
    if (!needle.isEmpty())
        m_watcher.setFuture(QtConcurrent::run(
            &m_pool, search, Job {std::move(alive), bytes, needle.toUtf8(), matchCase}));
}

void TextSearch::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_hits.clear();
    Q_EMIT found();
}

void TextSearch::takeResults(int begin, int end)
{
    for (int i = begin; i < end; ++i)
        m_hits.append(m_watcher.resultAt(i));
    Q_EMIT found();
}

} // namespace planops::gui
