// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystore.h"

#include <QAbstractListModel>

namespace planops::gui {

//! \brief The history as a list, newest first, fetched piece by piece as it is scrolled to.
//!
//! Follows the store: what is recorded appears on top, what is removed goes.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(history::HistoryStore &store, QObject *parent = nullptr);
    ~HistoryModel() override;

    //! \brief Shows only what matches; the old rows stay until the answer is there.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    //! \brief Asks anew from the top: another process may have written.
    void reload();

    [[nodiscard]] const history::HistoryEntry *entryAt(int row) const; //!< Null if there is none.
    //! \brief False until the first answer: an empty list may then say that it is empty.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); //!< The rows are those of text().
    void failed(const planops::Error &error);

private:
    void ask(qint64 before);
    void onSlice(qint64 before, const Result<history::HistorySlice> &slice);
    void onRecorded(const QList<history::HistoryEntry> &entries);
    void onRemoved(const QList<qint64> &ids);

    history::HistoryStore &m_store;
    QList<history::HistoryEntry> m_entries;
    QString m_text;
    std::unique_ptr<QObject> m_question; //!< Context of the question under way.
    bool m_hasMore = false;
    bool m_isLoaded = false;
};

//! \brief "now", "4 min", "14:52", "24 Nov 14:52": how long ago, as short as it can be said.
[[nodiscard]] QString describeAge(const QDateTime &at, const QDateTime &now);

} // namespace planops::gui
