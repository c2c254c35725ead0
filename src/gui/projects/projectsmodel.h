// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/projects/project.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

namespace planops::gui {

//! \brief The projects of one page of the list, one row each. Columns stand only for fields that
//! the API returned.
class ProjectsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Status, Tasks, Owner, Updated };
    enum Role {
        SortRole = Qt::UserRole + 1, //!< A value that orders the column rightly.
        ColumnRole,                  //!< int(Column)
    };

    explicit ProjectsModel(Clock clock, QObject *parent = nullptr);

    void setProjects(const QList<projects::Project> &projects);
    //! \brief Puts an edited project in its place; true if its id was there.
    bool replace(const projects::Project &project);
    bool removeProject(const QString &id);

    [[nodiscard]] const QList<projects::Project> &projects() const { return m_projects; }
    [[nodiscard]] const projects::Project &at(int row) const { return m_projects.at(row); }
    [[nodiscard]] int rowOf(const QString &id) const; //!< -1 if it is not here.
    [[nodiscard]] Column columnAt(int section) const { return m_columns.at(section); }
    [[nodiscard]] int sectionOf(Column column) const
    {
        return int(m_columns.indexOf(column));
    } //!< -1 if hidden.
    //! \brief The member that the API can sort a column by; empty if only this page can be sorted.
    [[nodiscard]] QString sortMember(int section) const;
    [[nodiscard]] QDateTime now() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QList<Column> columnsFor(const QList<projects::Project> &projects);
    [[nodiscard]] QString text(const projects::Project &project, Column column) const;
    [[nodiscard]] QString toolTip(const projects::Project &project, Column column) const;
    [[nodiscard]] QVariant sortValue(const projects::Project &project, Column column) const;

    Clock m_clock;
    QList<projects::Project> m_projects;
    QList<Column> m_columns {Column::Name};
};

//! \brief Filters by any text of a project and by status, and sorts. The API is asked for the same;
//! this works for APIs that do not know the parameters, and while the answer is on its way.
class ProjectsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProjectsFilter(ProjectsModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setStatus(const QString &status);
    [[nodiscard]] const QString &status() const { return m_status; }
    [[nodiscard]] const projects::Project *projectAt(
        int row) const; //!< nullptr if there is no such row.

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ProjectsModel &m_model;
    QString m_text;
    QString m_status;
};

} // namespace planops::gui
