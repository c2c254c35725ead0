// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sqlitefile.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

class QSqlError;

namespace planops::history {

//! \brief The word in Error::code that means: the file's content is broken, not its surroundings.
inline constexpr QLatin1StringView damagedCode {"damaged"};

//! \brief A failed statement as an Error of kind Storage: full disk, read-only place, damage (code
//! damagedCode) or something else, each with its way out.
[[nodiscard]] Error sqlFailure(const QSqlError &error);

//! \brief Prepares, binds in order and runs one statement on a connection of this thread. Error
//! Storage.
[[nodiscard]] Result<QSqlQuery> runSql(const QString &connection, const QString &sql,
                                       const QVariantList &values = {});

//! \brief Runs it once more with these values. Error Storage.
[[nodiscard]] Result<void> runAgain(PreparedStatement &statement, const QVariantList &values);

//! \brief BEGIN IMMEDIATE until commit(); rolls back if that never comes.
class SqlTransaction
{
public:
    explicit SqlTransaction(QString connection);
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    QString m_connection;
    bool m_open = false;
};

} // namespace planops::history
