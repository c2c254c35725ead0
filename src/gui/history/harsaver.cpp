// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/harsaver.h"

#include "core/base/atomicfile.h"
#include "core/history/harexport.h"

#include <QtConcurrentRun>

namespace planops::gui {

HarSaver::HarSaver(history::HistoryStore &store, const QList<qint64> &ids, const QString &path,
                   QObject *parent)
    : QObject(parent), m_store(store), m_ids(ids.mid(0, mostEntries)), m_path(path)
{
    connect(&m_writer, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> written = m_writer.result();
        if (written)
            Q_EMIT saved(m_path, static_cast<int>(m_records.size()));
        else
            Q_EMIT failed(written.error());
        deleteLater();
    });
}

HarSaver::~HarSaver()
{
    m_writer.disconnect(this);
    m_writer.waitForFinished();
}

void HarSaver::start()
{
    fetchNext();
}

void HarSaver::fetchNext()
{
    if (m_ids.isEmpty()) {
        write();
        return;
    }
    m_store.fetch(m_ids.takeFirst(), {this, [this](const Result<history::HistoryRecord> &record) {
                                          if (record) // One that was removed meanwhile is no loss.
                                              m_records.append(*record);
                                          fetchNext();
                                      }});
}

void HarSaver::write()
{
    m_writer.setFuture(QtConcurrent::run([records = m_records, path = m_path] {
        return writeFileAtomically(path, history::toHar(records));
    }));
}

} // namespace planops::gui
