// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace planops::sandbox {

//! \brief The sandbox's SQLite file: opening, schema, small values. Tables are used by GrantStore
//! and ProjectStore.
//!
//! WAL, mode 0600. A damaged file is set aside under a dated name and a new one begins. Lives on
//! the thread that opened it.
class Store
{
public:
    Store();
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    //! \param path empty = in memory. Error Storage: the folder cannot be written, or the file is
    //! from a newer version.
    [[nodiscard]] Result<void> open(const QString &path);

    //! \brief Where a damaged file was moved to by open(); empty if it was sound.
    [[nodiscard]] const QString &setAsidePath() const { return m_setAsidePath; }

    //! \brief Runs one statement with its values bound in order. A failure is kept for
    //! takeFailure().
    QSqlQuery run(const QString &sql, const QVariantList &values = {});

    //! \brief What went wrong in run() since the last call: the answer must not claim success.
    [[nodiscard]] std::optional<QString> takeFailure();

    [[nodiscard]] QString meta(const QString &key);
    void setMeta(const QString &key, const QString &value);

private:
    [[nodiscard]] Result<void> openFile(const QString &path);
    [[nodiscard]] Result<void> createSchema();
    void closeConnection();

    QString m_connection;
    QString m_setAsidePath;
    std::optional<QString> m_failure;
};

//! \brief Everything between construction and commit() happens together or not at all.
class Transaction
{
public:
    explicit Transaction(Store &store);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    void commit();

private:
    Store &m_store;
    bool m_done = false;
};

} // namespace planops::sandbox
