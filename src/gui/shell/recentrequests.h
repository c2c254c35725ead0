// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystore.h"
#include "gui/shell/sidebarmodel.h"

#include <QDateTime>
#include <QObject>

namespace planops::gui {

//! \brief What a profile has sent last, newest first, for the sidebar. Bounded.
//!
//! What is sent while the program runs opens again as it was; what is older comes from the history,
//! which leaves secrets out. Trouble of the history is not told here: the store tells it.
class RecentRequests : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype limit = 50;
    static constexpr qsizetype olderLimit = 10; //!< Of these from the history.

    explicit RecentRequests(history::HistoryStore &history, QObject *parent = nullptr);

    //! \brief Forgets the rows and asks the history for those of \a profileId.
    void showFor(const QString &profileId);
    //! \param url for the tooltip, secrets masked. \param status 0 = there was no answer.
    void add(const console::Draft &draft, const QString &url, int status);

    //! \brief Rows with "now", "4 min" behind the status.
    [[nodiscard]] QList<SidebarEntry> entries(const QDateTime &now) const;

Q_SIGNALS:
    void changed();

private:
    struct Item
    {
        console::Draft draft; //!< Of this run.
        qint64 historyId = 0; //!< Of an earlier one.
        QString method;
        QString path;
        QString url;
        int status = 0;
        QDateTime at;
    };

    void askHistory();
    void addOlder(const QList<history::HistoryEntry> &entries);
    void onRemoved(const QList<qint64> &ids);
    void clear();

    history::HistoryStore &m_history;
    QString m_profileId;
    QDateTime m_since; //!< Of what came later add() was told.
    QList<Item> m_items;
};

} // namespace planops::gui
