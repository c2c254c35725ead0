// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyinsert.h"

#include "core/history/record.h"

using namespace Qt::StringLiterals;

namespace planops::history {

namespace {

constexpr qint64 rowOverhead = 256; // What a row weighs besides its texts.

//! QSQLITE binds a null string as NULL, which no column here takes.
QString stored(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

//! About as many bytes as the row takes: most texts are ASCII.
qint64 weightOf(const HistoryEntry &entry, const QVariantList &contents)
{
    qint64 weight = rowOverhead + entry.url.size() + entry.problem.size();
    for (const QVariant &part : contents)
        weight += part.toString().size();
    return weight;
}

//! What the view "searchable" says of the row, column by column: FTS5 forgets a row by these words.
QVariantList searchedTexts(const HistoryEntry &entry, const QVariantList &contents)
{
    const QString status = entry.hasAnswer()
        ? QString(QString::number(entry.status) + u' ' + entry.reason)
        : entry.problem;
    const QString headers = contents.at(0).toString() + u'\n' + contents.at(3).toString();
    const QString bodies = contents.at(1).toString() + u'\n' + contents.at(4).toString();
    return {stored(entry.method), stored(entry.url), stored(status), headers, bodies};
}

} // namespace

// The words are given, not selected from the view: in a transaction FTS5 writes what it gathered so
// far to the file at each INSERT ... SELECT (its savepoints do), which took three quarters of the
// time.
HistoryInsert::HistoryInsert(const QString &connection)
    : m_entry(connection,
              u"INSERT INTO exchanges (sent_at, profile, method, url, status, reason, error_kind,"
              " problem, duration, request_size, response_size, token_sent, bytes)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_contents(connection, u"INSERT INTO contents VALUES (?, ?, ?, ?, ?, ?, ?)"_s),
      m_words(connection,
              u"INSERT INTO search(rowid, method, url, status, headers, bodies)"
              " VALUES (?, ?, ?, ?, ?, ?)"_s)
{ }

Result<HistoryInsert::Row> HistoryInsert::insert(const HistoryRecord &record)
{
    const HistoryEntry &entry = record.entry;
    const QVariantList contents {
        stored(toLines(record.requestHeaders)), stored(record.requestBody.text),
        record.requestBody.isWhole ? 1 : 0,     stored(toLines(record.responseHeaders)),
        stored(record.responseBody.text),       record.responseBody.isWhole ? 1 : 0};
    const qint64 weight = weightOf(entry, contents);
    const auto listed = runAgain(
        m_entry,
        {entry.sentAt.toMSecsSinceEpoch(), stored(entry.profileId), stored(entry.method),
         stored(entry.url), entry.status, stored(entry.reason), static_cast<int>(entry.errorKind),
         stored(entry.problem), static_cast<qint64>(entry.duration.count()), entry.requestSize,
         entry.responseSize, entry.tokenSent ? 1 : 0, weight});
    if (!listed)
        return tl::unexpected(listed.error());
    const qint64 id = m_entry.lastInsertId();
    if (const auto kept = runAgain(m_contents, QVariantList {id} + contents); !kept)
        return tl::unexpected(kept.error());
    if (const auto learned = runAgain(m_words, QVariantList {id} + searchedTexts(entry, contents));
        !learned)
        return tl::unexpected(learned.error());
    return Row {id, weight};
}

} // namespace planops::history
