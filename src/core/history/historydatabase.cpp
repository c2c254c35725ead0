// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historydatabase.h"

#include "core/history/historyinsert.h"
#include "core/history/record.h"
#include "core/history/searchwords.h"
#include "core/history/sql.h"

#include <QCoreApplication>
#include <QSqlError>

#include <limits>

using namespace Qt::StringLiterals;

namespace planops::history {

namespace {

constexpr int trimStep = 500; // Rows removed in one go: some milliseconds.

constexpr QLatin1StringView entryColumns {
    "e.id, e.sent_at, e.profile, e.method, e.url, e.status, e.reason, e.error_kind, e.problem,"
    " e.duration, e.request_size, e.response_size, e.token_sent"};
constexpr int entryColumnCount = 13;

//! FTS5 forgets a row only if it is told the words that it knew.
constexpr QLatin1StringView forgetWords {
    "INSERT INTO search(search, rowid, method, url, status, headers, bodies)"
    " SELECT 'delete', id, method, url, status, headers, bodies FROM searchable WHERE id = ?"};

HistoryEntry entryOf(const QSqlQuery &row)
{
    HistoryEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.sentAt = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()).toUTC();
    entry.profileId = row.value(2).toString();
    entry.method = row.value(3).toString();
    entry.url = row.value(4).toString();
    entry.status = row.value(5).toInt();
    entry.reason = row.value(6).toString();
    entry.errorKind = static_cast<ErrorKind>(row.value(7).toInt());
    entry.problem = row.value(8).toString();
    entry.duration = std::chrono::microseconds(row.value(9).toLongLong());
    entry.requestSize = row.value(10).toLongLong();
    entry.responseSize = row.value(11).toLongLong();
    entry.tokenSent = row.value(12).toBool();
    return entry;
}

} // namespace

HistoryDatabase::HistoryDatabase(QString path, Clock clock)
    : m_file(std::move(path)), m_clock(std::move(clock))
{ }

template <typename Work>
auto HistoryDatabase::guarded(Work work) -> decltype(work())
{
    if (const Result<void> opened = m_file.open(); !opened)
        return tl::unexpected(opened.error());
    auto result = work();
    if (result || result.error().code != damagedCode)
        return result;
    if (const Result<void> renewed = m_file.renew(); !renewed)
        return tl::unexpected(renewed.error());
    return work();
}

Result<QList<HistoryEntry>> HistoryDatabase::insert(const QList<HistoryRecord> &records)
{
    return guarded([&] { return insertAll(records); });
}

Result<HistorySlice> HistoryDatabase::find(const HistoryQuery &query)
{
    return guarded([&] { return findNow(query); });
}

Result<HistoryRecord> HistoryDatabase::fetch(qint64 id)
{
    return guarded([&] { return fetchNow(id); });
}

Result<void> HistoryDatabase::remove(const QList<qint64> &ids)
{
    return guarded([&] { return removeAll(ids); });
}

Result<void> HistoryDatabase::clear()
{
    return guarded([&] { return clearNow(); });
}

Result<bool> HistoryDatabase::trim()
{
    return guarded([&] { return trimNow(); });
}

Result<QSqlQuery> HistoryDatabase::run(const QString &sql, const QVariantList &values)
{
    return runSql(m_file.connection(), sql, values);
}

Result<QList<HistoryEntry>> HistoryDatabase::insertAll(const QList<HistoryRecord> &records)
{
    SqlTransaction transaction(m_file.connection());
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    HistoryInsert statements(m_file.connection());
    QList<HistoryEntry> entries;
    entries.reserve(records.size());
    qint64 total = 0;
    for (const HistoryRecord &record : records) {
        const HistoryRecord clean = redacted(record);
        const Result<HistoryInsert::Row> row = statements.insert(clean);
        if (!row)
            return tl::unexpected(row.error());
        entries.append(clean.entry);
        entries.last().id = row->id;
        total += row->weight;
    }
    if (const auto added = addToTotal(total); !added)
        return tl::unexpected(added.error());
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return entries;
}

Result<HistorySlice> HistoryDatabase::findNow(const HistoryQuery &query)
{
    const QString expression = matchExpression(query.text);
    const qint64 before = query.before > 0 ? query.before : std::numeric_limits<qint64>::max();
    const int limit = qMax(1, query.limit);
    // One more than asked for tells whether there is more.
    auto rows = expression.isEmpty()
        ? run(u"SELECT %1 FROM exchanges e WHERE e.id < ? ORDER BY e.id DESC LIMIT ?"_s.arg(
                  entryColumns),
              {before, limit + 1})
        : run(u"SELECT %1 FROM search s JOIN exchanges e ON e.id = s.rowid"
              " WHERE s.search MATCH ? AND s.rowid < ? ORDER BY s.rowid DESC LIMIT ?"_s.arg(
                  entryColumns),
              {expression, before, limit + 1});
    if (!rows) {
        // A letter that this SQLite does not know as one yet: then no row is known by it either.
        if (!expression.isEmpty() && rows.error().detail.contains("fts5:"_L1))
            return HistorySlice();
        return tl::unexpected(rows.error());
    }
    HistorySlice slice;
    while (rows->next()) {
        if (slice.entries.size() == limit) {
            slice.hasMore = true;
            break;
        }
        slice.entries.append(entryOf(*rows));
    }
    if (rows->lastError().isValid())
        return tl::unexpected(sqlFailure(rows->lastError()));
    return slice;
}

Result<HistoryRecord> HistoryDatabase::fetchNow(qint64 id)
{
    auto row =
        run(u"SELECT %1, c.request_headers, c.request_body, c.request_whole,"
            " c.response_headers, c.response_body, c.response_whole"
            " FROM exchanges e JOIN contents c ON c.id = e.id WHERE e.id = ?"_s.arg(entryColumns),
            {id});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next()) {
        if (row->lastError().isValid())
            return tl::unexpected(sqlFailure(row->lastError()));
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("planops::history",
                                                   "This exchange is not in the history any more."),
                       u"id %1"_s.arg(id));
    }
    constexpr int first = entryColumnCount;
    HistoryRecord record;
    record.entry = entryOf(*row);
    record.requestHeaders = fromLines(row->value(first).toString());
    record.requestBody = {row->value(first + 1).toString(), row->value(first + 2).toBool()};
    record.responseHeaders = fromLines(row->value(first + 3).toString());
    record.responseBody = {row->value(first + 4).toString(), row->value(first + 5).toBool()};
    return record;
}

Result<void> HistoryDatabase::removeAll(const QList<qint64> &ids)
{
    SqlTransaction transaction(m_file.connection());
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    qint64 freed = 0;
    for (const qint64 id : ids) {
        auto weight = run(u"SELECT bytes FROM exchanges WHERE id = ?"_s, {id});
        if (!weight)
            return tl::unexpected(weight.error());
        if (!weight->next())
            continue; // Another process was faster.
        freed += weight->value(0).toLongLong();
        weight->finish();
        for (const QString &statement :
             {QString(forgetWords), u"DELETE FROM contents WHERE id = ?"_s,
              u"DELETE FROM exchanges WHERE id = ?"_s}) {
            if (const auto done = run(statement, {id}); !done)
                return tl::unexpected(done.error());
        }
    }
    if (const auto subtracted = addToTotal(-freed); !subtracted)
        return subtracted;
    return transaction.commit();
}

Result<void> HistoryDatabase::clearNow()
{
    {
        SqlTransaction transaction(m_file.connection());
        if (const auto begun = transaction.begin(); !begun)
            return begun;
        for (const QString &statement :
             {u"INSERT INTO search(search) VALUES ('delete-all')"_s, u"DELETE FROM contents"_s,
              u"DELETE FROM exchanges"_s, u"UPDATE state SET bytes = 0"_s}) {
            if (const auto done = run(statement); !done)
                return tl::unexpected(done.error());
        }
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    // What somebody wanted gone is not to be found in free pages or in the log either. Another
    // process that reads right now can hinder that; then it happens by and by.
    (void)run(u"VACUUM"_s);
    (void)run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return {};
}

Result<void> HistoryDatabase::addToTotal(qint64 bytes)
{
    const auto done = run(u"UPDATE state SET bytes = max(0, bytes + ?)"_s, {bytes});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<QList<qint64>> HistoryDatabase::idsBeyondLimits()
{
    QList<qint64> ids;
    const qint64 cutoff =
        std::chrono::milliseconds(m_clock().time_since_epoch() - m_limits.age).count();
    auto old = run(u"SELECT id FROM exchanges WHERE sent_at < ? ORDER BY sent_at LIMIT ?"_s,
                   {cutoff, trimStep});
    if (!old)
        return tl::unexpected(old.error());
    while (old->next())
        ids.append(old->value(0).toLongLong());
    if (!ids.isEmpty())
        return ids; // The bytes are looked at when nothing is too old any more.

    auto state = run(u"SELECT bytes FROM state"_s);
    if (!state)
        return tl::unexpected(state.error());
    qint64 surplus = state->next() ? state->value(0).toLongLong() - m_limits.bytes : 0;
    state->finish();
    if (surplus <= 0)
        return ids;
    auto oldest = run(u"SELECT id, bytes FROM exchanges ORDER BY id LIMIT ?"_s, {trimStep});
    if (!oldest)
        return tl::unexpected(oldest.error());
    while (surplus > 0 && oldest->next()) {
        ids.append(oldest->value(0).toLongLong());
        surplus -= oldest->value(1).toLongLong();
    }
    return ids;
}

Result<bool> HistoryDatabase::trimNow()
{
    const Result<QList<qint64>> ids = idsBeyondLimits();
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->isEmpty())
        return false;
    if (const auto removed = removeAll(*ids); !removed)
        return tl::unexpected(removed.error());
    auto freed = run(u"PRAGMA incremental_vacuum(1000)"_s);
    while (freed && freed->next()) { } // Each step frees one page.
    return true;
}

} // namespace planops::history
