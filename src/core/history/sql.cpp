// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sql.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace planops::history {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::history)
};

// https://www.sqlite.org/rescode.html, without the upper bytes that refine them.
enum SqliteCode {
    Busy = 5,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Error logged(const Error &error)
{
    qCWarning(logHistory, "%ls", qUtf16Printable(error.detail));
    return error;
}

} // namespace

Error sqlFailure(const QSqlError &error)
{
    // Only the engine's own words: the driver's text may hold the statement, never its values.
    const QString detail = u"SQLite "_s + error.nativeErrorCode() + u": "_s + error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return {ErrorKind::Storage,
                Text::tr("The history could not be written because the disk is full. Requests are "
                         "sent as before; free some space to record them again."),
                detail,
                {}};
    case ReadOnly:
    case CannotOpen:
        return {ErrorKind::Storage,
                Text::tr("The history could not be written because its folder cannot be. Requests "
                         "are sent as before; check the permissions of the folder."),
                detail,
                {}};
    case Busy:
        return {ErrorKind::Storage,
                Text::tr("The history is in use by another program. Try again in a moment."),
                detail,
                {}};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Storage, Text::tr("The history file is damaged."), detail, damagedCode};
    default:
        return {ErrorKind::Storage,
                Text::tr("The history could not be read or written. Check that the disk works."),
                detail,
                {}};
    }
}

Result<QSqlQuery> runSql(const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query = runStatement(connection, sql, values);
    if (!query.lastError().isValid())
        return query;
    return tl::unexpected(logged(sqlFailure(query.lastError())));
}

Result<void> runAgain(PreparedStatement &statement, const QVariantList &values)
{
    statement.run(values);
    if (!statement.lastError().isValid())
        return {};
    return tl::unexpected(logged(sqlFailure(statement.lastError())));
}

SqlTransaction::SqlTransaction(QString connection) : m_connection(std::move(connection))
{ }

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        (void)runSql(m_connection, u"ROLLBACK"_s); // What led here is reported already.
}

Result<void> SqlTransaction::begin()
{
    const Result<QSqlQuery> begun = runSql(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return tl::unexpected(begun.error());
    m_open = true;
    return {};
}

Result<void> SqlTransaction::commit()
{
    const Result<QSqlQuery> done = runSql(m_connection, u"COMMIT"_s);
    if (!done)
        return tl::unexpected(done.error());
    m_open = false;
    return {};
}

} // namespace planops::history
