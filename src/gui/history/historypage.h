// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historystore.h"
#include "gui/page.h"

#include <QTimer>

class QListView;
class QStackedWidget;

namespace planops::gui {

class Banner;
class Button;
class EmptyState;
class HistoryModel;
class HistoryOpener;
class SearchField;

//! \brief Everything that was sent, newest first: search as you type, open again, remove.
//!
//! Enter or a double click opens an entry as a request, Delete removes what is selected.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(history::HistoryStore &store, Clock clock = systemNow,
                         QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon tabIcon() const override { return Icon::History; }
    void setWorkplace(services::Workplace &workplace) override;
    void activated() override;

    [[nodiscard]] HistoryModel &model() { return *m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }

public Q_SLOTS:
    void openCurrent();
    void removeSelected();
    void confirmClear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEmpty();
    void copyAsCode();
    [[nodiscard]] bool canCompare() const;
    void showWhatCompares();
    void compareSelected();
    void chooseHarFile();
    [[nodiscard]] QList<qint64> selectedIds() const;
    void showMenu(const QPoint &position);
    void showRows();
    void showTrouble(const Error &error);

    history::HistoryStore &m_store;
    HistoryModel *m_model;
    HistoryOpener *m_opener;
    SearchField *m_search = nullptr;
    Button *m_compare = nullptr;
    Button *m_clear = nullptr;
    Banner *m_trouble;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty = nullptr;
    Button *m_start = nullptr; //!< In the empty state: send something, or search for less.
    QTimer m_minute;           //!< "4 min" grows older.
    QString m_apiBase;
};

} // namespace planops::gui
