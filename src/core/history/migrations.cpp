// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/migrations.h"

#include "core/history/searchwords.h"
#include "core/history/sql.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace planops::history {

namespace {

//! Narrow rows for the list, wide ones for the contents: paging never reads a body.
MigrationStep tables()
{
    return {
        // AUTOINCREMENT: an id that was deleted never comes back, and paging goes by ids.
        u"CREATE TABLE exchanges (id INTEGER PRIMARY KEY AUTOINCREMENT, sent_at INTEGER NOT NULL,"
        " profile TEXT NOT NULL, method TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL,"
        " reason TEXT NOT NULL, error_kind INTEGER NOT NULL, problem TEXT NOT NULL,"
        " duration INTEGER NOT NULL, request_size INTEGER NOT NULL, response_size INTEGER NOT NULL,"
        " token_sent INTEGER NOT NULL, bytes INTEGER NOT NULL)"_s,
        u"CREATE INDEX exchanges_sent_at ON exchanges(sent_at)"_s,
        u"CREATE TABLE contents (id INTEGER PRIMARY KEY REFERENCES exchanges(id) ON DELETE CASCADE,"
        " request_headers TEXT NOT NULL, request_body TEXT NOT NULL, request_whole INTEGER NOT "
        "NULL,"
        " response_headers TEXT NOT NULL, response_body TEXT NOT NULL,"
        " response_whole INTEGER NOT NULL)"_s,
        // bytes: what all rows weigh together. birth: which file this is, see HistoryFile::renew().
        u"CREATE TABLE state (bytes INTEGER NOT NULL, birth TEXT NOT NULL)"_s,
        u"INSERT INTO state VALUES (0, lower(hex(randomblob(16))))"_s,
    };
}

//! Words and the rows that hold them, nothing else (detail=none): a search reads row numbers only,
//! whatever the size of the bodies.
MigrationStep searchIndex()
{
    QStringList lengths;
    for (const int length : indexedPrefixes)
        lengths.append(QString::number(length));
    return {
        u"CREATE VIEW searchable AS SELECT e.id, e.method, e.url,"
        " CASE e.status WHEN 0 THEN e.problem ELSE e.status || ' ' || e.reason END AS status,"
        " c.request_headers || char(10) || c.response_headers AS headers,"
        " c.request_body || char(10) || c.response_body AS bodies"
        " FROM exchanges e JOIN contents c ON c.id = e.id"_s,
        u"CREATE VIRTUAL TABLE search USING fts5(method, url, status, headers, bodies,"
        " content='searchable', content_rowid='id', detail=none, prefix='%1',"
        " tokenize='unicode61 remove_diacritics 2')"_s.arg(lengths.join(u' ')),
        u"INSERT INTO search(search) VALUES ('rebuild')"_s,
    };
}

Result<int> versionOf(const QString &connection)
{
    Result<QSqlQuery> query = runSql(connection, u"PRAGMA user_version"_s);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> backUp(const QString &connection, const QString &path, int version)
{
    const QString copy = path + u".before-"_s + QString::number(version + 1);
    QFile::remove(copy); // Of an attempt that was broken off.
    QFile file(copy);    // Made before SQLite does, so that it is never readable by others.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate(
                           "planops::history",
                           "The history has to be brought up to date, but no copy of it can be "
                           "made first. Check that its folder can be written and that the disk is "
                           "not full."),
                       file.errorString());
    }
    file.close();
    // Not a copy of the file: what is still in the write-ahead log has to be in it.
    const Result<QSqlQuery> done = runSql(connection, u"VACUUM INTO ?"_s, {copy});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> take(const QString &connection, const MigrationStep &step, int version)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString &statement : step) {
        if (const auto done = runSql(connection, statement); !done)
            return tl::unexpected(done.error());
    }
    const auto marked =
        runSql(connection, u"PRAGMA user_version = "_s + QString::number(version + 1));
    if (!marked)
        return tl::unexpected(marked.error());
    return transaction.commit();
}

} // namespace

const QList<MigrationStep> &migrationSteps()
{
    static const QList<MigrationStep> steps {tables(), searchIndex()};
    return steps;
}

Result<void> migrate(const QString &connection, const QString &path,
                     const QList<MigrationStep> &steps)
{
    const Result<int> found = versionOf(connection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > steps.size()) {
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate(
                           "planops::history",
                           "The history was written by a newer version of PlanOps Explorer, so "
                           "nothing is recorded. Update the program, or move the file away to "
                           "start afresh."),
                       u"schema version %1, known %2"_s.arg(*found).arg(steps.size()));
    }
    for (int version = *found; version < steps.size(); ++version) {
        if (*found > 0) {
            if (const auto kept = backUp(connection, path, version); !kept)
                return kept;
        }
        if (const auto taken = take(connection, steps.at(version), version); !taken)
            return taken;
    }
    return {};
}

} // namespace planops::history
