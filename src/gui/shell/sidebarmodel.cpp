// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sidebarmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

// A row's internal id is its section's number plus one; 0 marks a section.
constexpr quintptr sectionMark = 0;

} // namespace

SidebarModel::SidebarModel(QList<SidebarSection> sections, QObject *parent)
    : QAbstractItemModel(parent), m_sections(std::move(sections))
{ }

void SidebarModel::setEntries(const QString &section, const QList<SidebarEntry> &entries,
                              const QString &note)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const SidebarSection &s) { return s.id == section; });
    if (found == m_sections.end())
        return;
    const QModelIndex parent = index(static_cast<int>(found - m_sections.begin()), 0);
    if (!found->entries.isEmpty()) {
        beginRemoveRows(parent, 0, static_cast<int>(found->entries.size()) - 1);
        found->entries.clear();
        endRemoveRows();
    }
    if (!entries.isEmpty()) {
        beginInsertRows(parent, 0, static_cast<int>(entries.size()) - 1);
        found->entries = entries;
        endInsertRows();
    }
    found->note = note;
    Q_EMIT dataChanged(parent, parent);
}

const SidebarEntry *SidebarModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionMark)
        return nullptr;
    return &m_sections.at(static_cast<qsizetype>(index.internalId()) - 1).entries.at(index.row());
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionMark);
}

QModelIndex SidebarModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == sectionMark)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, sectionMark);
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != sectionMark || parent.column() > 0)
        return 0;
    return static_cast<int>(m_sections.at(parent.row()).entries.size());
}

int SidebarModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == sectionMark) {
        const SidebarSection &section = m_sections.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return section.title;
        case Qt::AccessibleTextRole:
            return section.note.isEmpty() ? section.title : section.title + u", "_s + section.note;
        case NoteRole:
            return section.note;
        case IsSectionRole:
            return true;
        default:
            return {};
        }
    }
    const SidebarEntry &row = *entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return QStringList {row.method, row.title, row.trailing}.join(u' ').simplified();
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? row.title : row.toolTip;
    case TrailingRole:
        return row.trailing;
    case MethodRole:
        return row.method;
    case StatusRole:
        return row.status;
    case IsEndpointRole:
        return row.isEndpoint;
    case IsSectionRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace planops::gui
