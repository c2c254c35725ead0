// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/projects/projectsmodel.h"

#include <QTableView>

namespace planops::gui {

class Button;
class IconButton;
class Label;

//! \brief The table of projects: rows of 44, the name as wide as there is room, sorting by the
//! head.
class ProjectsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ProjectsTable(ProjectsFilter &filter, QWidget *parent = nullptr);

Q_SIGNALS:
    void sortChosen(int section, Qt::SortOrder order);
    void currentProjectChanged();
    void opened();          //!< Enter or double click.
    void deleteRequested(); //!< The Delete key.
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void arrangeColumns();

    ProjectsFilter &m_filter;
};

//! \brief Below the table: which rows these are, the pages; while loading, for how long, and
//! Cancel.
class ProjectsFooter : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectsFooter(QWidget *parent = nullptr);

    struct Place
    {
        qint64 first = 0;
        qint64 count = 0;
        qint64 hidden = 0; //!< Left out by the filter here.
        qint64 total = -1;
        qint64 limit = 50;
        bool mayHaveMore = false;
    };

    void setPlace(const Place &place);
    void showLoading(double seconds);
    void clear(); //!< There is nothing to say.

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void cancelRequested();

private:
    Label *m_text;
    Label *m_pages;
    IconButton *m_previous;
    IconButton *m_next;
    Button *m_cancel;
};

//! \brief Head and rows in grey until the first answer comes, in the places of the table's columns.
class ProjectsSkeleton : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectsSkeleton(QWidget *parent = nullptr);
};

} // namespace planops::gui
