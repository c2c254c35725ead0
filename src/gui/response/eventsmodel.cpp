// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/eventsmodel.h"

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype mostInCell = 500; // Characters; the whole stands below the list.

} // namespace

void EventsModel::append(const QList<http::ServerEvent> &events, const QDateTime &receivedAt)
{
    const QList<http::ServerEvent> kept =
        events.mid(qMax<qsizetype>(0, events.size() - mostEvents));
    if (kept.isEmpty())
        return;
    m_dropped += events.size() - kept.size();
    const qsizetype tooMany = m_rows.size() + kept.size() - mostEvents;
    if (tooMany > 0) {
        beginRemoveRows({}, 0, static_cast<int>(tooMany - 1));
        m_rows.remove(0, tooMany);
        m_dropped += tooMany;
        endRemoveRows();
    }
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(kept.size()) - 1);
    for (const http::ServerEvent &event : kept)
        m_rows.append({receivedAt.toLocalTime(), event});
    endInsertRows();
}

void EventsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_dropped = 0;
    endResetModel();
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Received &row = m_rows.at(index.row());
    switch (index.column()) {
    case Time:
        return row.at.toString(u"HH:mm:ss.zzz"_s);
    case Type:
        return row.event.type;
    case Id:
        return row.event.id;
    default:
        return row.event.data.left(mostInCell).replace(u'\n', u' ');
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Type:
        return tr("Event");
    case Id:
        return tr("ID");
    default:
        return tr("Data");
    }
}

} // namespace planops::gui
