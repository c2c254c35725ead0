// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/sidebarmodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace planops::gui {

class SearchField;

//! \brief The left pane: profile card, filter, and the sections of SidebarModel.
//!
//! A click or Enter opens a row; Ctrl+Enter and middle click do the same. Filtering keeps the
//! sections whose rows match.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    //! \param profileCard shown on top; becomes a child.
    explicit Sidebar(QWidget *profileCard, QWidget *parent = nullptr);

    [[nodiscard]] SidebarModel &model() { return *m_model; }
    void focusFilter();
    [[nodiscard]] QWidget *list() const;

    static constexpr const char *projectsSection = "projects";
    static constexpr const char *endpointsSection = "endpoints";
    static constexpr const char *requestsSection = "requests";
    static constexpr const char *savedSection = "saved";
    static constexpr const char *recentSection = "recent";

Q_SIGNALS:
    void projectChosen(const QString &id);
    void projectsChosen(); //!< The section's head was double-clicked.
    //! \brief Both empty: the page as it is.
    void endpointChosen(const QString &method, const QString &path);
    void pastRequestChosen(qint64 historyId);
    void requestChosen(const planops::console::Draft &draft);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index);

    SearchField *m_filter;
    QTreeView *m_list;
    SidebarModel *m_model;
    QSortFilterProxyModel *m_filtered;
};

} // namespace planops::gui
