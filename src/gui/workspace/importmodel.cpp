// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/importmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

void ImportModel::setRequests(const QList<workspace::FiledRequest> &requests, bool chosen)
{
    beginResetModel();
    m_requests = requests;
    m_chosen.assign(static_cast<size_t>(requests.size()), chosen);
    endResetModel();
    Q_EMIT chosenChanged();
}

QList<workspace::FiledRequest> ImportModel::chosen() const
{
    QList<workspace::FiledRequest> requests;
    for (qsizetype i = 0; i < m_requests.size(); ++i) {
        if (m_chosen[static_cast<size_t>(i)])
            requests.append(m_requests[i]);
    }
    return requests;
}

int ImportModel::chosenCount() const
{
    return static_cast<int>(std::count(m_chosen.begin(), m_chosen.end(), true));
}

void ImportModel::chooseAll(bool chosen)
{
    if (m_chosen.empty())
        return;
    m_chosen.assign(m_chosen.size(), chosen);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const neutral::Request &request = m_requests[index.row()].request;
    switch (role) {
    case Qt::CheckStateRole:
        return m_chosen[static_cast<size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
    case Qt::DisplayRole:
        return request.name.isEmpty() ? request.url : request.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(request.method + u' ' + request.url
                       + (request.name.isEmpty() ? QString() : u", "_s + request.name));
    case MethodRole:
        return request.method;
    case AddressRole:
        return request.name.isEmpty() ? QString() : request.url;
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_chosen[static_cast<size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace planops::gui
