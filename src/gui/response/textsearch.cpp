// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/textsearch.h"

#include "core/base/bytepattern.h"
#include "core/base/stepback.h"

#include <QByteArrayMatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace planops::gui {

namespace {

constexpr qint64 chunkSize = qint64 {1024} * 1024;

} // namespace

struct TextSearch::Job
{
    std::shared_ptr<const void> alive;
    QByteArrayView bytes;
    Needle needle;
    std::optional<BytePattern> pattern;
};

void TextSearch::search(QPromise<Batch> &promise, const Job &job)
{
    stepBack();
    if (job.pattern)
        searchPattern(promise, job);
    else
        searchText(promise, job);
}

void TextSearch::searchText(QPromise<Batch> &promise, const Job &job)
{
    const QByteArray text = job.needle.text.toUtf8();
    const QByteArray needle = job.needle.matchCase ? text : text.toLower();
    const QByteArrayMatcher matcher(needle);
    qsizetype count = 0;
    qint64 notBefore = 0; // hits do not overlap
    for (qint64 begin = 0; begin < job.bytes.size() && !promise.isCanceled(); begin += chunkSize) {
        // So much more that a hit across the border is in this chunk.
        const qint64 length =
            std::min<qint64>(chunkSize + needle.size() - 1, job.bytes.size() - begin);
        QByteArray lowered;
        QByteArrayView chunk = job.bytes.sliced(begin, length);
        if (!job.needle.matchCase) {
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
            if (++count >= mostHits)
                break;
        }
        if (!hits.isEmpty())
            promise.addResult(Batch {hits, false});
        if (count >= mostHits)
            return;
    }
}

void TextSearch::searchPattern(QPromise<Batch> &promise, const Job &job)
{
    ByteMatcher matcher(*job.pattern, job.bytes);
    qsizetype count = 0;
    QList<TextRange> hits;
    while (!promise.isCanceled() && count < mostHits) {
        const ByteMatcher::Outcome outcome = matcher.next(chunkSize);
        if (outcome == ByteMatcher::Outcome::Found) {
            hits.append({matcher.begin(), matcher.end()});
            ++count;
            // The first one is shown at once, the rest by the thousand.
            if (count > 1 && hits.size() < 1000)
                continue;
        }
        const bool gaveUp = outcome == ByteMatcher::Outcome::TooHard;
        if (!hits.isEmpty() || gaveUp)
            promise.addResult(Batch {std::exchange(hits, {}), gaveUp});
        if (gaveUp || outcome == ByteMatcher::Outcome::Over)
            return;
    }
    if (!hits.isEmpty())
        promise.addResult(Batch {hits, false});
}

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
                       const Needle &needle)
{
    stop();
    if (needle.text.isEmpty())
        return;
    Job job {std::move(alive), bytes, needle, {}};
    if (needle.isPattern) {
        const Result<BytePattern> pattern = BytePattern::compile(needle.text, needle.matchCase);
        if (!pattern) {
            m_problem = pattern.error().message;
            return;
        }
        job.pattern = *pattern;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, &TextSearch::search, std::move(job)));
}

void TextSearch::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_hits.clear();
    m_problem.clear();
    Q_EMIT found();
}

void TextSearch::takeResults(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const Batch batch = m_watcher.resultAt(i);
        m_hits.append(batch.hits);
        if (batch.gaveUp)
            m_problem = tr("This expression takes too many steps on this text.");
    }
    Q_EMIT found();
}

} // namespace planops::gui
