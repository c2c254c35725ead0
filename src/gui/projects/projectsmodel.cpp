// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectsmodel.h"

#include "gui/projects/projectlook.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

bool containsText(const QJsonValue &value, const QString &text)
{
    if (value.isString())
        return value.toString().contains(text, Qt::CaseInsensitive);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [&](const QJsonValue &entry) { return containsText(entry, text); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(),
                           [&](const QJsonValue &entry) { return containsText(entry, text); });
    }
    return false;
}

} // namespace

ProjectsModel::ProjectsModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(std::move(clock))
{ }

void ProjectsModel::setProjects(const QList<projects::Project> &projects)
{
    beginResetModel();
    m_projects = projects;
    m_columns = columnsFor(projects);
    endResetModel();
}

bool ProjectsModel::replace(const projects::Project &project)
{
    const int row = rowOf(project.id);
    if (row < 0)
        return false;
    QList<projects::Project> changed = m_projects;
    changed[row] = project;
    if (columnsFor(changed) != m_columns) {
        setProjects(changed);
        return true;
    }
    m_projects = changed;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return true;
}

bool ProjectsModel::removeProject(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_projects.removeAt(row);
    endRemoveRows();
    return true;
}

int ProjectsModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_projects.begin(), m_projects.end(),
                     [&](const projects::Project &project) { return project.id == id; });
    return found == m_projects.end() ? -1 : int(found - m_projects.begin());
}

QDateTime ProjectsModel::now() const
{
    return QDateTime::fromSecsSinceEpoch(m_clock().time_since_epoch().count());
}

QString ProjectsModel::sortMember(int section) const
{
    switch (m_columns.at(section)) {
    case Column::Name:
        return u"name"_s;
    case Column::Status:
        return u"status"_s;
    case Column::Updated:
        return m_projects.isEmpty() ? QString() : updatedMember(m_projects.constFirst());
    case Column::Tasks:
    case Column::Owner:
        break;
    }
    return {};
}

QList<ProjectsModel::Column> ProjectsModel::columnsFor(const QList<projects::Project> &projects)
{
    const auto any = [&](auto &&has) { return std::any_of(projects.begin(), projects.end(), has); };
    QList<Column> columns {Column::Name};
    if (any([](const projects::Project &p) { return !projectStatus(p).isEmpty(); }))
        columns << Column::Status;
    if (any([](const projects::Project &p) { return taskCount(p).has_value(); }))
        columns << Column::Tasks;
    if (any(hasOwnerMember))
        columns << Column::Owner;
    if (any([](const projects::Project &p) { return projectUpdated(p).isValid(); }))
        columns << Column::Updated;
    return columns;
}

int ProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_projects.size());
}

int ProjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const projects::Project &project = m_projects.at(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(project, column);
    case Qt::AccessibleTextRole:
        if (column == Column::Tasks) {
            const std::optional<TaskCount> count = taskCount(project);
            return count ? tr("%1 of %2 tasks done").arg(count->done).arg(count->total)
                         : tr("No tasks");
        }
        return text(project, column);
    case Qt::ToolTipRole:
        return toolTip(project, column);
    case Qt::TextAlignmentRole:
        return int((column == Column::Updated ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(project, column);
    case ColumnRole:
        return int(column);
    default:
        return {};
    }
}

QString ProjectsModel::text(const projects::Project &project, Column column) const
{
    switch (column) {
    case Column::Name:
        return project.name.isEmpty() ? project.id : project.name;
    case Column::Status:
        return statusLabel(projectStatus(project));
    case Column::Tasks: {
        const std::optional<TaskCount> count = taskCount(project);
        return count ? u"%1/%2"_s.arg(count->done).arg(count->total) : QString();
    }
    case Column::Owner: {
        const QString owner = projectOwner(project);
        return owner.isEmpty() ? tr("No owner") : owner;
    }
    case Column::Updated:
        return relativeTime(projectUpdated(project), now());
    }
    return {};
}

QString ProjectsModel::toolTip(const projects::Project &project, Column column) const
{
    if (column == Column::Updated)
        return exactTime(projectUpdated(project), now());
    if (column == Column::Name)
        return project.id.isEmpty() ? project.name : u"%1\n%2"_s.arg(project.name, project.id);
    return {};
}

QVariant ProjectsModel::sortValue(const projects::Project &project, Column column) const
{
    switch (column) {
    case Column::Tasks: {
        const TaskCount count = taskCount(project).value_or(TaskCount {});
        return count.total > 0 ? double(count.done) / double(count.total) : -1.0;
    }
    case Column::Updated:
        return projectUpdated(project).toMSecsSinceEpoch();
    case Column::Owner:
        return projectOwner(project);
    case Column::Name:
    case Column::Status:
        break;
    }
    return text(project, column);
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column column = m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Updated ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ColumnRole)
        return int(column);
    if (role == Qt::ToolTipRole && (column == Column::Tasks || column == Column::Owner))
        return tr("Sorts the projects of this page: the API is not asked");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Status:
        return tr("Status");
    case Column::Tasks:
        return tr("Tasks done");
    case Column::Owner:
        return tr("Owner");
    case Column::Updated:
        return tr("Updated");
    }
    return {};
}

ProjectsFilter::ProjectsFilter(ProjectsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(ProjectsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ProjectsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ProjectsFilter::setStatus(const QString &status)
{
    m_status = status;
    invalidateFilter();
}

const projects::Project *ProjectsFilter::projectAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? &m_model.at(source.row()) : nullptr;
}

bool ProjectsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const projects::Project &project = m_model.at(sourceRow);
    if (!m_status.isEmpty() && projectStatus(project).compare(m_status, Qt::CaseInsensitive) != 0)
        return false;
    return m_text.isEmpty() || project.name.contains(m_text, Qt::CaseInsensitive)
        || project.id.contains(m_text, Qt::CaseInsensitive) || containsText(project.fields, m_text);
}

} // namespace planops::gui
