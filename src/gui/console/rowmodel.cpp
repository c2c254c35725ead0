// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/rowmodel.h"

#include <algorithm>

namespace planops::gui {

using console::Row;

RowModel::RowModel(const QString &addText, bool withDescription, QObject *parent)
    : QAbstractTableModel(parent), m_addText(addText), m_withDescription(withDescription)
{ }

void RowModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        // The usual case while somebody types: the selection and an open editor stay.
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_rows.size()) - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RowModel::mergeEnabled(const QList<Row> &enabled)
{
    QList<Row> merged;
    auto next = enabled.begin();
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.enabled)
            merged.append(row);
        else if (next != enabled.end())
            merged.append(*next++);
    }
    for (; next != enabled.end(); ++next)
        merged.append(*next);
    setRows(merged);
}

QList<Row> RowModel::enabledRows() const
{
    QList<Row> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [](const Row &row) { return row.enabled; });
    return rows;
}

QList<Row> RowModel::disabledRows() const
{
    QList<Row> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [](const Row &row) { return !row.enabled; });
    return rows;
}

void RowModel::removeAt(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_withDescription ? 4 : 3;
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return accessibleText(index);
    if (isAddRow(index))
        return role == Qt::DisplayRole && index.column() == Name ? QVariant(m_addText) : QVariant();
    const Row &row = m_rows.at(index.row());
    if (index.column() == Switch) {
        if (role == Qt::CheckStateRole)
            return row.enabled ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Value:
        return row.value;
    default:
        return row.description;
    }
}

QVariant RowModel::accessibleText(const QModelIndex &index) const
{
    if (isAddRow(index))
        return index.column() == Name ? m_addText : QString();
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case Switch:
        return row.enabled ? tr("%1 is sent").arg(row.name)
                           : tr("%1 is switched off").arg(row.name);
    case Name:
        return row.name;
    case Value:
        return row.isFile ? tr("%1, file %2").arg(row.name, row.value)
                          : tr("%1, value %2").arg(row.name, row.value);
    default:
        return row.description;
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    case Description:
        return m_descriptionTitle.isEmpty() ? tr("Description") : m_descriptionTitle;
    default:
        return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() != Switch)
        flags |= Qt::ItemIsEditable;
    else if (!isAddRow(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (isAddRow(index)) {
        if (role != Qt::EditRole || index.column() == Switch || value.toString().isEmpty())
            return false;
        beginInsertRows({}, index.row(), index.row());
        m_rows.append(Row {});
        endInsertRows();
    }
    Row &row = m_rows[index.row()];
    const Row before = row;
    if (role == Qt::CheckStateRole && index.column() == Switch) {
        row.enabled = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() != Switch) {
        QString &field = index.column() == Name ? row.name
            : index.column() == Value           ? row.value
                                                : row.description;
        field = value.toString();
    } else {
        return false;
    }
    if (row == before)
        return true;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT edited();
    return true;
}

} // namespace planops::gui
