// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace planops::gui {

class EndpointModel;

//! \brief Paints groups as section heads, operations as method and path; a deprecated one is
//! struck through, one that needs a token has a lock.
class EndpointDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EndpointDelegate(const EndpointModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
    void paintOperation(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;

    const EndpointModel &m_model;
};

} // namespace planops::gui
