// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store.h"

#include "core/base/logging.h"
#include "core/base/sqlitefile.h"
#include "sandbox/random.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

constexpr int schemaVersion = 1;

const QStringList &schema()
{
    static const QStringList statements {
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        // A grant is what the user consented to; its tokens live and die with it (the "family").
        u"CREATE TABLE grants (id TEXT PRIMARY KEY, client_id TEXT NOT NULL, user_id TEXT NOT NULL,"
        " scope TEXT NOT NULL, resource TEXT NOT NULL, nonce TEXT NOT NULL, created INTEGER NOT "
        "NULL,"
        " revoked INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"_s,
        // Only hashes: the tokens themselves are nowhere on disk.
        u"CREATE TABLE refresh_tokens (hash TEXT PRIMARY KEY, grant_id TEXT NOT NULL REFERENCES "
        u"grants(id),"
        " created INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"_s,
        u"CREATE TABLE access_tokens (jti TEXT PRIMARY KEY, hash TEXT NOT NULL, grant_id TEXT,"
        " user_id TEXT NOT NULL, client_id TEXT NOT NULL, scope TEXT NOT NULL, opaque INTEGER NOT "
        "NULL,"
        " iat INTEGER NOT NULL, exp INTEGER NOT NULL, expired INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"_s,
        u"CREATE INDEX access_tokens_hash ON access_tokens(hash)"_s,
        u"CREATE TABLE sessions (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, organization_id TEXT "
        u"NOT NULL,"
        " status TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE projects (id TEXT PRIMARY KEY, name TEXT NOT NULL, name_fold TEXT NOT NULL "
        u"UNIQUE,"
        " status TEXT NOT NULL, description TEXT, owner_id TEXT, starts_on TEXT, tags TEXT NOT "
        "NULL,"
        " archived INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, updated_at TEXT NOT NULL)"_s,
        u"CREATE TABLE tasks (id TEXT PRIMARY KEY,"
        " project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE, title TEXT NOT NULL,"
        " status TEXT NOT NULL, assignee_id TEXT, due_on TEXT, created_at TEXT NOT NULL,"
        " updated_at TEXT NOT NULL)"_s,
        u"CREATE INDEX tasks_project ON tasks(project_id)"_s,
        u"CREATE TABLE members (project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE,"
        " user_id TEXT NOT NULL, role TEXT NOT NULL, added_at TEXT NOT NULL,"
        " PRIMARY KEY (project_id, user_id)) WITHOUT ROWID"_s,
    };
    return statements;
}

tl::unexpected<Error> storageFailure(const QString &detail, const QString &code = {})
{
    return failure(
        ErrorKind::Storage,
        QCoreApplication::translate(
            "planops::sandbox",
            "The sandbox could not open its data file. Check that its folder can be written and "
            "that the disk is not full."),
        detail, code);
}

} // namespace

Store::Store() : m_connection(u"planops-sandbox-"_s + QString::fromLatin1(randomWord(12)))
{ }

Store::~Store()
{
    closeConnection();
}

void Store::closeConnection()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Store::open(const QString &path)
{
    Result<void> opened = openFile(path);
    if (opened || opened.error().code != "damaged"_L1 || path.isEmpty())
        return opened;
    closeConnection();
    Result<QString> moved = setSqliteAside(path, QDateTime::currentDateTime());
    if (!moved)
        return storageFailure(moved.error().detail);
    m_setAsidePath = *moved;
    qCWarning(logSandbox, "the sandbox's data file was damaged and set aside as %s",
              qPrintable(QFileInfo(m_setAsidePath).fileName()));
    return openFile(path);
}

Result<void> Store::openFile(const QString &path)
{
    if (const Result<void> opened = openSqlite(m_connection, path); !opened)
        return storageFailure(opened.error().detail);
    const auto failed = [](const QSqlError &error) {
        return storageFailure(error.text(), meansDamage(error) ? u"damaged"_s : QString());
    };
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
                                  u"PRAGMA foreign_keys=ON"_s}) {
        if (const QSqlError error = runStatement(m_connection, pragma).lastError(); error.isValid())
            return failed(error);
    }
    QSqlQuery query = runStatement(m_connection, u"PRAGMA quick_check(1)"_s);
    if (!query.next())
        return failed(query.lastError());
    if (query.value(0).toString() != "ok"_L1)
        return storageFailure(query.value(0).toString(), u"damaged"_s);
    query.finish();
    return createSchema();
}

Result<void> Store::createSchema()
{
    QSqlQuery version = run(u"PRAGMA user_version"_s);
    const int found = version.next() ? version.value(0).toInt() : 0;
    version.finish();
    if (found > schemaVersion) {
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate(
                           "planops::sandbox",
                           "The sandbox's data file was written by a newer version of "
                           "PlanOps Explorer. Update the program, or move the file away "
                           "to start afresh."),
                       u"schema version %1, known %2"_s.arg(found).arg(schemaVersion));
    }
    if (found < schemaVersion) {
        Transaction transaction(*this);
        for (const QString &statement : schema())
            run(statement);
        run(u"PRAGMA user_version=%1"_s.arg(schemaVersion));
        if (!m_failure)
            transaction.commit();
    }
    if (const std::optional<QString> trouble = takeFailure())
        return storageFailure(*trouble, u"damaged"_s); // Tables of another making under our name.
    return {};
}

QSqlQuery Store::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = runStatement(m_connection, sql, values);
    if (query.lastError().isValid()) {
        m_failure = describe(query.lastError());
        qCWarning(logSandbox, "database: %s", qPrintable(*m_failure));
    }
    return query;
}

std::optional<QString> Store::takeFailure()
{
    return std::exchange(m_failure, std::nullopt);
}

QString Store::meta(const QString &key)
{
    QSqlQuery query = run(u"SELECT value FROM meta WHERE key = ?"_s, {key});
    return query.next() ? query.value(0).toString() : QString();
}

void Store::setMeta(const QString &key, const QString &value)
{
    run(u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

Transaction::Transaction(Store &store) : m_store(store)
{
    m_store.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_done)
        m_store.run(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_done = true;
    m_store.run(u"COMMIT"_s);
}

} // namespace planops::sandbox
