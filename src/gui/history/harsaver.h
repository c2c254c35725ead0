// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystore.h"

#include <QFutureWatcher>

namespace planops::gui {

//! \brief Writes entries of the history into a HAR file, off the window's thread. Deletes itself
//! when it is done.
class HarSaver : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostEntries = 500; //!< More are left out: a file to be read.

    HarSaver(history::HistoryStore &store, const QList<qint64> &ids, const QString &path,
             QObject *parent);
    ~HarSaver() override;

    void start();

Q_SIGNALS:
    void saved(const QString &path, int entries);
    void failed(const planops::Error &error);

private:
    void fetchNext();
    void write();

    history::HistoryStore &m_store;
    QList<qint64> m_ids;
    QString m_path;
    QList<history::HistoryRecord> m_records;
    QFutureWatcher<Result<void>> m_writer;
};

} // namespace planops::gui
