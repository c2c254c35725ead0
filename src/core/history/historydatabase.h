// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/history/entry.h"
#include "core/history/historyfile.h"

#include <QSqlQuery>
#include <QVariant>

namespace planops::history {

//! \brief The statements of the history, done at once. HistoryStore is what the program uses; this
//! works for it, on its worker thread.
//!
//! Opens the file at the first call. If a call finds the file damaged, a new one is begun and the
//! call done once more. Every call comes on one and the same thread. Errors: Storage.
class HistoryDatabase
{
public:
    HistoryDatabase(QString path, Clock clock);

    void setLimits(const HistoryLimits &limits) { m_limits = limits; }

    //! \brief Redacts and writes all or none; returns their lines, ids filled in, in the same
    //! order.
    [[nodiscard]] Result<QList<HistoryEntry>> insert(const QList<HistoryRecord> &records);

    [[nodiscard]] Result<HistorySlice> find(const HistoryQuery &query);

    //! \brief Error Invalid if there is no such entry any more.
    [[nodiscard]] Result<HistoryRecord> fetch(qint64 id);

    [[nodiscard]] Result<void> remove(const QList<qint64> &ids);

    //! \brief Removes everything and hands the space back to the disk.
    [[nodiscard]] Result<void> clear();

    //! \brief Removes some of what is beyond the limits, oldest first, in a bounded time; true if
    //! there is more to remove.
    [[nodiscard]] Result<bool> trim();

    void close() { m_file.close(); }

    //! \brief See HistoryFile::takeSetAsidePath().
    [[nodiscard]] QString takeSetAsidePath() { return m_file.takeSetAsidePath(); }

private:
    template <typename Work>
    auto guarded(Work work) -> decltype(work());

    [[nodiscard]] Result<QList<HistoryEntry>> insertAll(const QList<HistoryRecord> &records);
    [[nodiscard]] Result<HistorySlice> findNow(const HistoryQuery &query);
    [[nodiscard]] Result<HistoryRecord> fetchNow(qint64 id);
    [[nodiscard]] Result<void> removeAll(const QList<qint64> &ids);
    [[nodiscard]] Result<void> clearNow();
    [[nodiscard]] Result<bool> trimNow();
    [[nodiscard]] Result<QList<qint64>> idsBeyondLimits();
    [[nodiscard]] Result<void> addToTotal(qint64 bytes);
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    HistoryFile m_file;
    Clock m_clock;
    HistoryLimits m_limits;
};

} // namespace planops::history
