// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace planops::history {

//! \brief The SQLite file of the history: opening, bringing up to date, setting aside when damaged.
//!
//! WAL, mode 0600, several processes at once. Every call comes on one and the same thread.
class HistoryFile
{
public:
    explicit HistoryFile(QString path);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    //! \brief Does nothing if it is open. A damaged file is set aside under a dated name and a new
    //! one begun. Error Storage.
    [[nodiscard]] Result<void> open();

    //! \brief After a statement failed with damagedCode: sets the file aside and begins a new one,
    //! unless another process did that already.
    [[nodiscard]] Result<void> renew();

    void close();

    //! \brief The name of the connection, for runSql().
    [[nodiscard]] const QString &connection() const { return m_connection; }

    //! \brief Where a damaged file went since the last call; empty if none did.
    [[nodiscard]] QString takeSetAsidePath();

private:
    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] Result<void> openOrReplace();
    [[nodiscard]] Result<void> setAside();

    QString m_path;
    QString m_connection;
    QString m_birth; //!< Of the file that is open.
    QString m_setAsidePath;
    bool m_isOpen = false;
};

} // namespace planops::history
