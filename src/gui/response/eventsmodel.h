// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/eventstream.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace planops::gui {

//! \brief The events of a stream, oldest first; beyond \c mostEvents the oldest go.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Type, Id, Data, ColumnCount };
    static constexpr qsizetype mostEvents = 5'000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<http::ServerEvent> &events, const QDateTime &receivedAt);
    void clear();
    [[nodiscard]] QString dataAt(int row) const { return m_rows.at(row).event.data; }
    [[nodiscard]] qsizetype droppedCount() const { return m_dropped; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Received
    {
        QDateTime at; //!< Local time.
        http::ServerEvent event;
    };
    QList<Received> m_rows;
    qsizetype m_dropped = 0;
};

} // namespace planops::gui
