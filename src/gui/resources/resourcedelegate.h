// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace planops::gui {

//! \brief One row of the resource tree: chevron, icon, name, and its id or count at the end.
class ResourceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! \brief What the whole row is moved in for each level; the tree itself indents nothing.
    static constexpr int step = 18;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! \brief True if \a x, from the row's left edge, is on the chevron.
    [[nodiscard]] static bool isOnChevron(const QModelIndex &index, int x, const QWidget &view);
};

} // namespace planops::gui
