// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "gui/theme/colors.h"

#include <QStyledItemDelegate>

namespace planops::history {
struct HistoryEntry;
}

namespace planops::gui {

class HistoryModel;

//! \brief Paints one line of the history: method, status, address, size, time, when.
//!
//! Where it gets narrow, size and time go first, never the address.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const HistoryModel &model, Clock clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintBack(QPainter *painter, const QStyleOptionViewItem &option, const Colors &c) const;
    [[nodiscard]] int paintHead(QPainter *painter, const QStyleOption &option, const QRect &rect,
                                const history::HistoryEntry &entry, const Colors &c) const;
    [[nodiscard]] int paintTail(QPainter *painter, const QStyleOption &option, const QRect &rect,
                                const history::HistoryEntry &entry, const Colors &c) const;
    void paintAddress(QPainter *painter, const QStyleOption &option, const QRect &rect,
                      const history::HistoryEntry &entry, const Colors &c) const;

    const HistoryModel &m_model;
    Clock m_clock;
};

} // namespace planops::gui
