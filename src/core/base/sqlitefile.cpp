// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sqlitefile.h"

#include <QDateTime>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace planops {

Result<void> openSqlite(const QString &connection, const QString &path)
{
    if (!path.isEmpty() && !QFile::exists(path)) {
        QFile file(path); // Made before SQLite does, so that it is never readable by others.
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(ErrorKind::Storage, {}, file.errorString());
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    if (!database.open())
        return failure(ErrorKind::Storage, {}, describe(database.lastError()));
    return {};
}

QSqlQuery runStatement(const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    query.setForwardOnly(true);
    if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        query.exec();
    }
    return query;
}

PreparedStatement::PreparedStatement(const QString &connection, const QString &sql)
    : m_query(QSqlDatabase::database(connection))
{
    m_query.setForwardOnly(true);
    m_query.prepare(sql);
}

void PreparedStatement::run(const QVariantList &values)
{
    if (m_query.lastError().isValid())
        return; // It could not be prepared, or has failed before.
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    m_query.exec();
}

QSqlError PreparedStatement::lastError() const
{
    return m_query.lastError();
}

bool meansDamage(const QSqlError &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB, without the upper bytes that refine them.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

QString describe(const QSqlError &error)
{
    return error.nativeErrorCode() + u' ' + error.text();
}

Result<QString> setSqliteAside(const QString &path, const QDateTime &now)
{
    const QString first = path + u".damaged-"_s + now.toString(u"yyyyMMdd-HHmmss"_s);
    QString target = first;
    for (int i = 2; QFile::exists(target); ++i)
        target = first + u'-' + QString::number(i);
    if (!QFile::rename(path, target))
        return failure(ErrorKind::Storage, {}, u"cannot rename the damaged file"_s);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return failure(ErrorKind::Storage, {}, u"cannot rename the damaged file's companion"_s);
    }
    return target;
}

} // namespace planops
