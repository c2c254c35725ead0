// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyopener.h"

#include "core/console/historydraft.h"

#include <algorithm>

namespace planops::gui {

namespace {

bool hasRowsToFillIn(const console::Draft &draft)
{
    return !draft.disabledQuery.isEmpty()
        || std::any_of(draft.headers.begin(), draft.headers.end(),
                       [](const console::Row &row) { return !row.enabled; });
}

} // namespace

HistoryOpener::HistoryOpener(history::HistoryStore &store, QObject *parent)
    : QObject(parent), m_store(store)
{ }

void HistoryOpener::open(qint64 id, const QString &apiBase)
{
    m_store.fetch(id, {this, [this, apiBase](const Result<history::HistoryRecord> &record) {
                           if (!record) {
                               Q_EMIT noticed(tr("Not opened"), record.error().message, true);
                               return;
                           }
                           const console::Draft draft = console::draftOf(*record, apiBase);
                           tellWhatIsMissing(*record, draft);
                           Q_EMIT opened(draft);
                       }});
}

void HistoryOpener::tellWhatIsMissing(const history::HistoryRecord &record,
                                      const console::Draft &draft)
{
    if (!record.requestBody.isWhole && record.entry.requestSize > 0)
        Q_EMIT noticed(tr("The body is missing"),
                       tr("The history keeps short text bodies only. Enter it again."), true);
    else if (hasRowsToFillIn(draft))
        Q_EMIT noticed(tr("Secrets were left out"),
                       tr("Their rows are switched off. Enter the values again to send them."),
                       false);
}

} // namespace planops::gui
