// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include "gui/projects/projectsmodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace planops::gui {

//! \brief Paints one cell of the projects table: tile and name, status, task bar, owner, time.
class ProjectDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProjectDelegate(const ProjectsFilter &filter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! \brief The width that a column wants; the name takes what is left.
    [[nodiscard]] static int columnWidth(ProjectsModel::Column column);
    static constexpr int edge = 20; //!< Gutter at both ends of the table.

private:
    void paintName(QPainter *painter, const QStyleOption &option, const QRect &rect,
                   const projects::Project &project, const Colors &colors) const;
    void paintStatus(QPainter *painter, const QStyleOption &option, const QRect &rect,
                     const projects::Project &project, const Colors &colors) const;
    void paintTasks(QPainter *painter, const QStyleOption &option, const QRect &rect,
                    const projects::Project &project, const Colors &colors, bool selected) const;
    void paintOwner(QPainter *painter, const QStyleOption &option, const QRect &rect,
                    const projects::Project &project, const Colors &colors) const;

    const ProjectsFilter &m_filter;
};

//! \brief Column titles that stand exactly over what the delegate paints, with the direction of the
//! sort.
class ProjectsHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ProjectsHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace planops::gui
