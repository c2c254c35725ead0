// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/jsontree.h"

#include "gui/console/codelayout.h"
#include "gui/widgets/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;
using Kind = JsonReader::Kind;

namespace {

constexpr qint64 longestShown = 2000;

JsonTree::Type typeOf(Kind kind)
{
    switch (kind) {
    case Kind::ObjectBegin:
        return JsonTree::Type::Object;
    case Kind::ArrayBegin:
        return JsonTree::Type::Array;
    case Kind::String:
        return JsonTree::Type::String;
    case Kind::Number:
        return JsonTree::Type::Number;
    default:
        return JsonTree::Type::Literal;
    }
}

// A JSON string without quotes and escapes; Qt's parser knows them all.
QString unquoted(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return displayRow(quoted.sliced(1, quoted.size() - 2)).text;
    const QByteArray list = '[' + quoted.toByteArray() + ']';
    const QJsonArray parsed = QJsonDocument::fromJson(list).array();
    return parsed.isEmpty() ? displayRow(quoted).text : parsed.first().toString();
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

JsonTree JsonTree::build(ByteText::Storage storage)
{
    JsonTree tree;
    tree.storage = std::move(storage);
    JsonReader reader(tree.storage.view());
    std::vector<qint32> open;
    std::vector<qint32> lastChild;
    JsonReader::Event key;
    bool hasKey = false;
    for (;;) {
        const JsonReader::Event event = reader.next();
        if (event.kind == Kind::End)
            return tree;
        if (event.kind == Kind::Error || tree.nodes.size() >= mostNodes) {
            tree.problem = event.kind == Kind::Error
                ? reader.problem()
                : JsonTreeModel::tr(
                      "More than %L1 values: too many for a tree. Pretty shows them all.")
                      .arg(mostNodes);
            tree.nodes.clear();
            return tree;
        }
        if (event.kind == Kind::Key) {
            key = event;
            hasKey = true;
            continue;
        }
        if (event.kind == Kind::ObjectEnd || event.kind == Kind::ArrayEnd) {
            tree.nodes[static_cast<size_t>(open.back())].valueEnd = static_cast<qint32>(event.end);
            open.pop_back();
            lastChild.pop_back();
            continue;
        }
        const auto number = static_cast<qint32>(tree.nodes.size());
        Node node;
        node.type = typeOf(event.kind);
        node.valueBegin = static_cast<qint32>(event.begin);
        node.valueEnd = static_cast<qint32>(event.end);
        if (hasKey) {
            node.keyBegin = static_cast<qint32>(key.begin);
            node.keyEnd = static_cast<qint32>(key.end);
            hasKey = false;
        }
        if (!open.empty()) {
            node.parent = open.back();
            Node &parent = tree.nodes[static_cast<size_t>(open.back())];
            node.row = parent.children++;
            if (lastChild.back() < 0)
                parent.firstChild = number;
            else
                tree.nodes[static_cast<size_t>(lastChild.back())].nextSibling = number;
            lastChild.back() = number;
        }
        tree.nodes.push_back(node);
        if (event.kind == Kind::ObjectBegin || event.kind == Kind::ArrayBegin) {
            open.push_back(number);
            lastChild.push_back(-1);
        }
    }
}

void JsonTreeModel::setTree(std::shared_ptr<const JsonTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_children.clear();
    endResetModel();
}

bool JsonTreeModel::hasPlainRoot() const
{
    const JsonTree::Type type = m_tree->nodes.front().type;
    return type != JsonTree::Type::Object && type != JsonTree::Type::Array;
}

qint32 JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<qint32>(index.internalId()) : 0;
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
    if (!parent.isValid() && hasPlainRoot())
        return createIndex(0, 0, quintptr(0));
    return createIndex(row, 0,
                       static_cast<quintptr>(childrenOf(nodeOf(parent))[static_cast<size_t>(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !m_tree)
        return {};
    const qint32 parent = m_tree->nodes[static_cast<size_t>(nodeOf(index))].parent;
    if (parent <= 0)
        return {};
    return createIndex(m_tree->nodes[static_cast<size_t>(parent)].row, 0,
                       static_cast<quintptr>(parent));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree || m_tree->nodes.empty() || parent.column() > 0)
        return 0;
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
        const QString name = key(node);
        return name.isEmpty() ? value(node) : QString(name % u": "_s % value(node));
    }
    case KeyRole:
        return key(node);
    case ValueRole:
        return value(node);
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
