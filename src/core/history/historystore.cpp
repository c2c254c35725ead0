// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"

#include "core/base/whendone.h"
#include "core/history/historydatabase.h"

#include <QtConcurrent>

#include <utility>

namespace planops::history {

namespace {

//! What the worker brings back, with the news that somebody should hear.
template <typename T>
struct Answer
{
    Result<T> result;
    QString setAsidePath;
};

} // namespace

HistoryStore::HistoryStore(const QString &path, Clock clock, QObject *parent)
    : QObject(parent), m_database(std::make_unique<HistoryDatabase>(path, std::move(clock)))
{
    // One thread that stays: a QSqlDatabase belongs to the thread that opened it.
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    m_worker.setObjectName(QStringLiteral("history"));
}

HistoryStore::~HistoryStore()
{
    HistoryDatabase *database = m_database.get();
    m_worker.start([database, waiting = std::exchange(m_waiting, {})] {
        if (!waiting.isEmpty())
            (void)database->insert(waiting); // Nobody is left to be told.
        database->close();
    });
    m_worker.waitForDone();
}

template <typename T, typename Work, typename Then>
void HistoryStore::onWorker(Work work, Then then)
{
    const auto ask = [database = m_database.get(), work]() -> Answer<T> {
        Result<T> result = work(*database);
        return {std::move(result), database->takeSetAsidePath()};
    };
    whenDone(this, QtConcurrent::run(&m_worker, ask), [this, then](const Answer<T> &answer) {
        tellReplaced(answer.setAsidePath);
        then(answer.result);
    });
}

void HistoryStore::setLimits(const HistoryLimits &limits)
{
    m_worker.start([database = m_database.get(), limits] { database->setLimits(limits); });
    trimSoon();
}

void HistoryStore::record(const HistoryRecord &record)
{
    m_waiting.append(record);
    if (!m_isWriting)
        writeWaiting();
}

void HistoryStore::writeWaiting()
{
    m_isWriting = true;
    onWorker<QList<HistoryEntry>>(
        [waiting = std::exchange(m_waiting, {})](HistoryDatabase &database) {
            return database.insert(waiting);
        },
        [this](const Result<QList<HistoryEntry>> &written) { onWritten(written); });
}

void HistoryStore::onWritten(const Result<QList<HistoryEntry>> &written)
{
    m_isWriting = false;
    if (!m_waiting.isEmpty())
        writeWaiting();
    const bool wasFailing = std::exchange(m_isFailing, !written);
    if (!written) {
        if (!wasFailing)
            Q_EMIT failed(written.error());
        return;
    }
    Q_EMIT recorded(*written);
    trimSoon();
}

void HistoryStore::insert(const QList<HistoryRecord> &records,
                          const Completion<QList<HistoryEntry>> &completion)
{
    onWorker<QList<HistoryEntry>>(
        [records](HistoryDatabase &database) { return database.insert(records); },
        [this, completion](const Result<QList<HistoryEntry>> &written) {
            if (written) {
                Q_EMIT recorded(*written);
                trimSoon();
            }
            completion(written);
        });
}

void HistoryStore::find(const HistoryQuery &query, const Completion<HistorySlice> &completion)
{
    const quint64 question = ++m_lastQuestion;
    onWorker<HistorySlice>(
        [this, question, query](HistoryDatabase &database) -> Result<HistorySlice> {
            // While somebody types, only the last word counts. The worker ends before the store.
            if (m_lastQuestion != question)
                return failure(ErrorKind::Cancelled, {});
            return database.find(query);
        },
        completion);
}

void HistoryStore::fetch(qint64 id, const Completion<HistoryRecord> &completion)
{
    onWorker<HistoryRecord>([id](HistoryDatabase &database) { return database.fetch(id); },
                            completion);
}

void HistoryStore::remove(const QList<qint64> &ids, const Completion<void> &completion)
{
    onWorker<void>([ids](HistoryDatabase &database) { return database.remove(ids); },
                   [this, ids, completion](const Result<void> &done) {
                       if (done)
                           Q_EMIT removed(ids);
                       completion(done);
                   });
}

void HistoryStore::clear(const Completion<void> &completion)
{
    onWorker<void>([](HistoryDatabase &database) { return database.clear(); },
                   [this, completion](const Result<void> &done) {
                       if (done)
                           Q_EMIT cleared();
                       completion(done);
                   });
}

void HistoryStore::trimSoon()
{
    if (std::exchange(m_isTrimming, true))
        return;
    // In bounded steps, so that what the user asks for comes in between.
    onWorker<bool>([](HistoryDatabase &database) { return database.trim(); },
                   [this](const Result<bool> &hasMore) {
                       m_isTrimming = false;
                       if (hasMore.value_or(false))
                           trimSoon();
                   });
}

void HistoryStore::tellReplaced(const QString &setAsidePath)
{
    if (!setAsidePath.isEmpty())
        Q_EMIT replaced(setAsidePath);
}

} // namespace planops::history
