// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/history/historystore.h"

#include <QObject>

namespace planops::gui {

//! \brief Opens an exchange of the history as a request, and says what of it has to be entered
//! again: the history holds no secrets and no large bodies.
//!
//! Thread: GUI; the history is read on its own thread.
class HistoryOpener : public QObject
{
    Q_OBJECT

public:
    explicit HistoryOpener(history::HistoryStore &store, QObject *parent = nullptr);

    //! \brief \a apiBase of the profile in use: what lies below it becomes a path.
    void open(qint64 id, const QString &apiBase);

Q_SIGNALS:
    void opened(const planops::console::Draft &draft);
    void noticed(const QString &title, const QString &text, bool isProblem); //!< As Page says it.

private:
    void tellWhatIsMissing(const history::HistoryRecord &record, const console::Draft &draft);

    history::HistoryStore &m_store;
};

} // namespace planops::gui
