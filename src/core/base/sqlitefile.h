// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QVariant>

class QDateTime;
class QSqlError;

//! \file
//! \brief What every SQLite file of ours has in common. Errors: Storage with a detail only; the
//! sentence is for those who know what the file is for. Any thread, one connection a thread.
namespace planops {

//! \brief Opens \a path as \a connection, in memory if it is empty. A new file is readable by its
//! owner only.
[[nodiscard]] Result<void> openSqlite(const QString &connection, const QString &path);

//! \brief Prepares, binds in order and runs one statement. QSqlQuery::lastError() says how it went.
QSqlQuery runStatement(const QString &connection, const QString &sql,
                       const QVariantList &values = {});

//! \brief A statement that is run many times, prepared once: for SQLite that is most of the work of
//! a small one. Must be gone before its connection is closed.
class PreparedStatement
{
public:
    PreparedStatement(const QString &connection, const QString &sql);

    //! \brief Binds in order and runs; lastError() says how it went.
    void run(const QVariantList &values);
    [[nodiscard]] QSqlError lastError() const;
    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlQuery m_query;
};

//! \brief The file's content is broken, not its surroundings.
[[nodiscard]] bool meansDamage(const QSqlError &error);

//! \brief The engine's code and words.
[[nodiscard]] QString describe(const QSqlError &error);

//! \brief Moves a damaged file and its companions out of the way, keeping what is in them for
//! whoever can rescue it. Returns the new path: the old one, ".damaged-" and the time \a now.
[[nodiscard]] Result<QString> setSqliteAside(const QString &path, const QDateTime &now);

} // namespace planops
