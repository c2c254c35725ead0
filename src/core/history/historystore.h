// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/history/entry.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace planops::history {

class HistoryDatabase;

//! \brief What was sent and what came back, kept on disk, searchable, bounded.
//!
//! All work on the file is done on a thread of its own, in the order of the calls; answers come on
//! the thread of the store, from its event loop. Nothing touches the disk before the first call.
//! Secrets are masked before anything is written (base/redaction). Several processes can have the
//! same file open; what another one wrote shows at the next find().
//!
//! Errors: Storage (full disk, read-only place, newer version). A damaged file is set aside and a
//! new one begun: replaced() says so, and the call goes on. Owner: services.
class HistoryStore : public QObject
{
    Q_OBJECT

public:
    //! \param path of the SQLite file; its folder is made if it is not there.
    explicit HistoryStore(const QString &path, Clock clock = systemNow, QObject *parent = nullptr);
    //! \brief Writes what is still waiting, and returns when that is done.
    ~HistoryStore() override;

    //! \brief From now on at most this much is kept; the rest goes in the background.
    void setLimits(const HistoryLimits &limits);

    //! \brief Writes an exchange soon. Several that come together share one transaction. Trouble is
    //! told by failed(), once until it works again; what could not be written is dropped.
    void record(const HistoryRecord &record);

    //! \brief Writes all or none, in one transaction.
    void insert(const QList<HistoryRecord> &records,
                const Completion<QList<HistoryEntry>> &completion);

    //! \brief A piece of the list. A question that is overtaken by a later one may get Error
    //! Cancelled.
    void find(const HistoryQuery &query, const Completion<HistorySlice> &completion);

    //! \brief One exchange with its contents. Error Invalid if it is gone.
    void fetch(qint64 id, const Completion<HistoryRecord> &completion);

    void remove(const QList<qint64> &ids, const Completion<void> &completion);
    void clear(const Completion<void> &completion);

Q_SIGNALS:
    void recorded(const QList<planops::history::HistoryEntry> &entries); //!< Oldest first.
    void removed(const QList<qint64> &ids);
    void cleared();
    //! \brief Exchanges are not recorded. Once until it works again.
    void failed(const planops::Error &error);
    //! \brief A damaged file was set aside under this path.
    void replaced(const QString &path);

private:
    template <typename T, typename Work, typename Then>
    void onWorker(Work work, Then then);
    void writeWaiting();
    void onWritten(const Result<QList<HistoryEntry>> &written);
    void trimSoon();
    void tellReplaced(const QString &setAsidePath);

    std::unique_ptr<HistoryDatabase> m_database; //!< Touched by the worker thread only.
    QThreadPool m_worker;
    QList<HistoryRecord> m_waiting;
    std::atomic<quint64> m_lastQuestion = 0;
    bool m_isWriting = false;
    bool m_isTrimming = false;
    bool m_isFailing = false;
};

} // namespace planops::history
