// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/endpointmodel.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

// Odd for groups. Not the same for all of them: QHash would find thousands at one place then, for
// Qt makes the hash of an index of nothing but its row and this.
quintptr idOfGroup(int group)
{
    return 2 * static_cast<quintptr>(group) + 1;
}

quintptr idBelow(int group)
{
    return 2 * static_cast<quintptr>(group);
}

bool isGroup(const QModelIndex &index)
{
    return index.internalId() % 2 == 1;
}

//! Of the group itself or of what stands below it.
int groupOf(const QModelIndex &index)
{
    return static_cast<int>(index.internalId() / 2);
}

//! The same row, whatever it shows.
bool isSameRow(const spec::Operation &a, const spec::Operation &b)
{
    return a.method == b.method && a.path == b.path;
}

bool looksTheSame(const spec::Operation &a, const spec::Operation &b)
{
    return a.summary == b.summary && a.deprecated == b.deprecated && a.needsAuth() == b.needsAuth();
}

} // namespace

void EndpointModel::setDocument(const spec::Document &document)
{
    QList<Group> groups = groupsOf(document);
    m_prefix = document.commonPath().size();
    if (hasRowsOf(document, groups)) {
        replaceRows(document);
        return;
    }
    beginResetModel();
    m_document = document;
    m_groups = std::move(groups);
    endResetModel();
}

bool EndpointModel::hasRowsOf(const spec::Document &document, const QList<Group> &groups) const
{
    return groups == m_groups && std::all_of(groups.begin(), groups.end(), [&](const Group &group) {
               return std::all_of(
                   group.operations.begin(), group.operations.end(), [&](qsizetype i) {
                       return isSameRow(document.operations.at(i), m_document.operations.at(i));
                   });
           });
}

void EndpointModel::replaceRows(const spec::Document &document)
{
    const spec::Document before = std::exchange(m_document, document);
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &operations = m_groups.at(group).operations;
        for (int row = 0; row < operations.size(); ++row) {
            const qsizetype i = operations.at(row);
            if (looksTheSame(before.operations.at(i), m_document.operations.at(i)))
                continue;
            const QModelIndex changed = createIndex(row, 0, idBelow(group));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

void EndpointModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    rebuild();
}

void EndpointModel::setFilter(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (m_words == words)
        return;
    m_words = words;
    rebuild();
}

bool EndpointModel::fits(const spec::Operation &operation) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return operation.searched.contains(word); });
}

void EndpointModel::rebuild()
{
    beginResetModel();
    m_groups = groupsOf(m_document);
    endResetModel();
}

QList<EndpointModel::Group> EndpointModel::groupsOf(const spec::Document &document) const
{
    QList<Group> groups;
    QHash<QString, qsizetype> known;
    const auto add = [&](const QString &title, qsizetype operation) {
        const auto found = known.constFind(title);
        if (found == known.constEnd()) {
            known.insert(title, groups.size());
            groups.append({title, {operation}});
        } else {
            groups[*found].operations.append(operation);
        }
    };
    for (qsizetype i = 0; i < document.operations.size(); ++i) {
        const spec::Operation &operation = document.operations.at(i);
        if (!fits(operation))
            continue;
        if (m_order == Order::ByPath)
            add(operation.path, i);
        else if (operation.tags.isEmpty())
            add(tr("Without a tag"), i);
        else
            for (const QString &tag : operation.tags)
                add(tag, i);
    }
    if (m_order == Order::ByTag) {
        // As the document lists its tags; those that it does not come as they are used, and what
        // has none at the end.
        const auto placeOf = [&document](const Group &group) {
            const qsizetype listed = document.tags.indexOf(group.title);
            return listed >= 0                       ? listed
                : group.title == tr("Without a tag") ? document.tags.size() + 1
                                                     : document.tags.size();
        };
        std::stable_sort(groups.begin(), groups.end(),
                         [&](const Group &a, const Group &b) { return placeOf(a) < placeOf(b); });
    }
    return groups;
}

int EndpointModel::shownCount() const
{
    QSet<qsizetype> shown;
    for (const Group &group : m_groups)
        shown.unite({group.operations.begin(), group.operations.end()});
    return static_cast<int>(shown.size());
}

const spec::Operation *EndpointModel::operation(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const Group &group = m_groups.at(groupOf(index));
    return &m_document.operations.at(group.operations.at(index.row()));
}

QModelIndex EndpointModel::indexOf(const QString &method, const QString &path) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &operations = m_groups.at(group).operations;
        for (int row = 0; row < operations.size(); ++row) {
            const spec::Operation &candidate = m_document.operations.at(operations.at(row));
            if (candidate.method == method && candidate.path == path)
                return createIndex(row, 0, idBelow(group));
        }
    }
    return {};
}

QModelIndex EndpointModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idBelow(parent.row()) : idOfGroup(row));
}

QModelIndex EndpointModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(groupOf(child), 0, idOfGroup(groupOf(child)));
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (!isGroup(parent) || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).operations.size());
}

int EndpointModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const spec::Operation *shown = operation(index);
    if (!shown) {
        const Group &group = m_groups.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return group.title;
        case CountRole:
            return group.operations.size();
        case IsGroupRole:
            return true;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_order == Order::ByPath && !shown->summary.isEmpty() ? shown->summary
                                                                     : shown->path.sliced(m_prefix);
    case Qt::ToolTipRole: // Plain text whatever the document wrote.
        return QString(u"<p>"_s
                       + QString(shown->method + u' ' + shown->path + u'\n' + shown->summary)
                             .toHtmlEscaped()
                             .replace(u'\n', "<br>"_L1)
                       + u"</p>"_s);
    case Qt::AccessibleTextRole:
        return QString(shown->method + u' ' + shown->path + u' ' + shown->summary
                       + (shown->deprecated ? u' ' + tr("deprecated") : QString()));
    default:
        return {};
    }
}

} // namespace planops::gui
