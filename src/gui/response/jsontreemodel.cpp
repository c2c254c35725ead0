// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsontreemodel.h"

#include "gui/response/codelayout.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qint64 longestShown = 2000;

// An index says which value it is, and below which result: the same value may be below several.
static_assert(sizeof(quintptr) == 8);
constexpr quintptr nodeMask = 0xFFFF'FFFF;

quintptr idOf(qint32 node, int result)
{
    return (static_cast<quintptr>(result) << 32) | static_cast<quintptr>(node);
}

int resultOf(quintptr id)
{
    return static_cast<int>(id >> 32);
}

// A JSON string without quotes and escapes; Qt's parser knows them all, and takes it in a list
// only.
std::optional<QString> parsedString(QByteArrayView quoted)
{
    const QJsonArray list = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array();
    return list.isEmpty() ? std::nullopt : std::optional(list.first().toString());
}

QString unquoted(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return displayRow(quoted.sliced(1, quoted.size() - 2)).text;
    return parsedString(quoted).value_or(displayRow(quoted).text);
}

bool isPlainName(const QString &name)
{
    const auto fits = [](QChar c) {
        return c == u'_' || c == u'$' || (c < u'\x80' && c.isLetterOrNumber());
    };
    return !name.isEmpty() && !name.front().isDigit()
        && std::all_of(name.begin(), name.end(), fits);
}

} // namespace

void JsonTreeModel::setTree(std::shared_ptr<const JsonTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_results.reset();
    m_children.clear();
    endResetModel();
}

void JsonTreeModel::setResults(std::optional<std::vector<qint32>> nodes)
{
    beginResetModel();
    m_results = std::move(nodes);
    endResetModel();
}

bool JsonTreeModel::hasPlainRoot() const
{
    const JsonTree::Type type = m_tree->nodes.front().type;
    return type != JsonTree::Type::Object && type != JsonTree::Type::Array;
}

qint32 JsonTreeModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<qint32>(index.internalId() & nodeMask) : 0;
}

bool JsonTreeModel::isResult(const QModelIndex &index) const
{
    return m_results && index.isValid() && !index.parent().isValid();
}

const std::vector<qint32> &JsonTreeModel::childrenOf(qint32 node) const
{
    const auto known = m_children.find(node);
    if (known != m_children.end())
        return known->second;
    std::vector<qint32> children;
    const auto &nodes = m_tree->nodes;
    children.reserve(static_cast<size_t>(nodes[static_cast<size_t>(node)].children));
    for (qint32 child = nodes[static_cast<size_t>(node)].firstChild; child >= 0;
         child = nodes[static_cast<size_t>(child)].nextSibling)
        children.push_back(child);
    return m_children.emplace(node, std::move(children)).first->second;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && m_results)
        return createIndex(row, 0, idOf((*m_results)[static_cast<size_t>(row)], row));
    if (!parent.isValid() && hasPlainRoot())
        return createIndex(0, 0, quintptr(0));
    return createIndex(
        row, 0,
        idOf(childrenOf(nodeOf(parent))[static_cast<size_t>(row)], resultOf(parent.internalId())));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !m_tree)
        return {};
    const qint32 node = nodeOf(index);
    const qint32 parent = m_tree->nodes[static_cast<size_t>(node)].parent;
    if (!m_results) {
        return parent <= 0
            ? QModelIndex()
            : createIndex(m_tree->nodes[static_cast<size_t>(parent)].row, 0, idOf(parent, 0));
    }
    const int result = resultOf(index.internalId());
    const qint32 top = (*m_results)[static_cast<size_t>(result)];
    if (node == top)
        return {};
    return createIndex(parent == top ? result : m_tree->nodes[static_cast<size_t>(parent)].row, 0,
                       idOf(parent, result));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree || m_tree->nodes.empty() || parent.column() > 0)
        return 0;
    if (!parent.isValid() && m_results)
        return static_cast<int>(m_results->size());
    if (hasPlainRoot())
        return parent.isValid() ? 0 : 1;
    return m_tree->nodes[static_cast<size_t>(nodeOf(parent))].children;
}

int JsonTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint32 node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString name = isResult(index) ? path(node) : key(node);
        return name.isEmpty() ? value(node) : QString(name % u": "_s % value(node));
    }
    case KeyRole:
        return isResult(index) ? path(node) : key(node);
    case ValueRole:
        return value(node);
    case WholeRole:
        return wholeValue(node);
    case TypeRole:
        return static_cast<int>(m_tree->nodes[static_cast<size_t>(node)].type);
    case PathRole:
    case Qt::ToolTipRole:
        return path(node);
    default:
        return {};
    }
}

QString JsonTreeModel::key(qint32 node) const
{
    const JsonTree::Node &data = m_tree->nodes[static_cast<size_t>(node)];
    if (data.keyEnd > data.keyBegin)
        return unquoted(m_tree->storage.view().sliced(data.keyBegin, data.keyEnd - data.keyBegin));
    return data.parent < 0 ? QString() : QString::number(data.row);
}

QString JsonTreeModel::value(qint32 node) const
{
    const JsonTree::Node &data = m_tree->nodes[static_cast<size_t>(node)];
    if (data.type == JsonTree::Type::Object)
        return tr("%n keys", nullptr, data.children);
    if (data.type == JsonTree::Type::Array)
        return tr("%n items", nullptr, data.children);
    const qint64 length = data.valueEnd - data.valueBegin;
    QString shown =
        displayRow(m_tree->storage.view().sliced(data.valueBegin, std::min(length, longestShown)))
            .text;
    if (length > longestShown)
        shown.append(u'…');
    return shown;
}

QString JsonTreeModel::wholeValue(qint32 node) const
{
    const bool isText = m_tree->nodes[static_cast<size_t>(node)].type == JsonTree::Type::String;
    return isText ? parsedString(jsonOf(node)).value_or(QString())
                  : QString::fromUtf8(jsonOf(node));
}

QByteArrayView JsonTreeModel::json(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? jsonOf(nodeOf(index))
                                                             : QByteArrayView();
}

std::function<QByteArray()> JsonTreeModel::content(const QModelIndex &index) const
{
    const bool isText =
        m_tree->nodes[static_cast<size_t>(nodeOf(index))].type == JsonTree::Type::String;
    return [tree = m_tree, json = json(index), isText] {
        return isText ? parsedString(json).value_or(QString()).toUtf8() : json.toByteArray();
    };
}

QByteArrayView JsonTreeModel::jsonOf(qint32 node) const
{
    const JsonTree::Node &data = m_tree->nodes[static_cast<size_t>(node)];
    return m_tree->storage.view().sliced(data.valueBegin, data.valueEnd - data.valueBegin);
}

QString JsonTreeModel::path(qint32 node) const
{
    QStringList steps;
    for (; node >= 0 && steps.size() < 200;
         node = m_tree->nodes[static_cast<size_t>(node)].parent) {
        const JsonTree::Node &data = m_tree->nodes[static_cast<size_t>(node)];
        if (data.parent < 0) {
            steps.prepend(u"$"_s);
        } else if (data.keyEnd == data.keyBegin) {
            steps.prepend(u"[%1]"_s.arg(data.row));
        } else {
            const QString name = key(node);
            steps.prepend(isPlainName(name) ? QString(u'.' % name) : u"[\"%1\"]"_s.arg(name));
        }
    }
    return steps.join(QString());
}

} // namespace planops::gui
