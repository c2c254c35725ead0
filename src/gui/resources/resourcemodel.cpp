// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcemodel.h"

#include "gui/resources/resourcenode.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

ResourceModel::ResourceModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{ }

ResourceModel::~ResourceModel() = default;

void ResourceModel::setSource(resources::ResourceApi *api, const QList<spec::Resource> &resources)
{
    beginResetModel();
    m_api = api;
    m_root = std::make_unique<Node>();
    for (const spec::Resource &resource : resources)
        m_root->adopt(Node::ofResource(resource, {}));
    endResetModel();
}

ResourceModel::Node *ResourceModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ResourceModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex ResourceModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, 0, node->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex ResourceModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

int ResourceModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool ResourceModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return !node->children.empty() || (node->hasList() && !node->isLoaded);
}

bool ResourceModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node->hasList() && !node->isLoaded && !node->pending;
}

void ResourceModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(nodeOf(parent));
}

void ResourceModel::load(Node *collection)
{
    if (!m_api)
        return;
    collection->pending = std::make_unique<QObject>();
    tell(collection);
    m_api->list(
        collection->place, collection->listedCount(),
        {collection->pending.get(), [this, collection](const Result<resources::ItemPage> &page) {
             onLoaded(collection, page);
         }});
}

void ResourceModel::onLoaded(Node *collection, const Result<resources::ItemPage> &page)
{
    // The context ends after its own call has returned.
    collection->pending.release()->deleteLater();
    collection->isLoaded = true;
    dropRows(collection, collection->itemCount());
    std::vector<std::unique_ptr<Node>> added;
    if (!page) {
        auto note = std::make_unique<Node>();
        note->kind = Kind::Note;
        note->refusal = m_api->lastRefusal();
        added.push_back(std::move(note));
    } else {
        collection->total = page->total;
        // What was made or read meanwhile comes again in its list.
        QHash<QString, Node *> known;
        for (const std::unique_ptr<Node> &child : collection->children)
            known.insert(child->item.id, child.get());
        known.remove(QString());
        for (const resources::Item &item : page->items) {
            if (Node *there = known.value(item.id))
                there->isListed = true;
            else
                added.push_back(Node::ofItem(*collection, item));
        }
        if (page->mayHaveMore || (page->items.isEmpty() && collection->children.empty())) {
            auto last = std::make_unique<Node>();
            last->kind = page->mayHaveMore ? Kind::More : Kind::Note;
            added.push_back(std::move(last));
        }
    }
    append(collection, std::move(added));
    tell(collection);
    Q_EMIT loaded(indexOf(collection));
}

void ResourceModel::append(Node *node, std::vector<std::unique_ptr<Node>> added)
{
    if (added.empty())
        return;
    const int first = static_cast<int>(node->children.size());
    beginInsertRows(indexOf(node), first, first + static_cast<int>(added.size()) - 1);
    for (std::unique_ptr<Node> &child : added)
        node->adopt(std::move(child));
    endInsertRows();
}

void ResourceModel::dropRows(Node *node, int first)
{
    const int count = static_cast<int>(node->children.size());
    if (first >= count)
        return;
    beginRemoveRows(indexOf(node), first, count - 1);
    node->children.resize(static_cast<std::size_t>(first));
    endRemoveRows();
}

void ResourceModel::tell(const Node *node)
{
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
}

ResourceModel::Kind ResourceModel::kind(const QModelIndex &index) const
{
    return nodeOf(index)->kind;
}

const resources::Place *ResourceModel::place(const QModelIndex &index) const
{
    const Node *node = nodeOf(collectionOf(index));
    return node == m_root.get() ? nullptr : &node->place;
}

const resources::Item *ResourceModel::item(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    const bool isTold = node->isPlace() && !node->item.source.isEmpty();
    const bool hasOne = node->kind == Kind::Item || isTold;
    return hasOne ? &node->item : nullptr;
}

const projects::Refused *ResourceModel::refusal(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node->refusal ? &*node->refusal : nullptr;
}

QModelIndex ResourceModel::collectionOf(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node->isPlace() || node == m_root.get() ? index : indexOf(node->parent);
}

void ResourceModel::reload(const QModelIndex &collection)
{
    Node *node = nodeOf(collection);
    if (!node->hasList())
        return;
    dropRows(node, 0);
    node->isLoaded = false;
    node->pending.reset();
    load(node);
}

void ResourceModel::loadMore(const QModelIndex &more)
{
    Node *node = nodeOf(collectionOf(more));
    if (node->hasList() && !node->pending)
        load(node);
}

void ResourceModel::put(const QModelIndex &index, const resources::Item &item)
{
    Node *node = nodeOf(index);
    if (node->kind != Kind::Item && node->kind != Kind::Single && node->kind != Kind::Action)
        return;
    const QString id = node->item.id;
    node->item = item;
    if (!id.isEmpty()) // The list's word on it: what is below is addressed by that.
        node->item.id = id;
    tell(node);
}

QModelIndex ResourceModel::insert(Node *collection, int row, const resources::Item &item)
{
    if (collection->itemCount() == 0 && collection->isLoaded)
        dropRows(collection, 0); // The note that there is nothing.
    beginInsertRows(indexOf(collection), row, row);
    auto child = Node::ofItem(*collection, item);
    child->parent = collection;
    child->isListed = false;
    collection->children.insert(collection->children.begin() + row, std::move(child));
    collection->renumber(row);
    endInsertRows();
    return index(row, 0, indexOf(collection));
}

QModelIndex ResourceModel::add(const QModelIndex &collection, const resources::Item &item)
{
    Node *node = nodeOf(collection);
    if (node->kind != Kind::Collection)
        return {};
    if (node->total >= 0)
        ++node->total;
    const QModelIndex added = insert(node, 0, item);
    tell(node);
    return added;
}

QModelIndex ResourceModel::keep(const QModelIndex &collection, const resources::Item &item)
{
    Node *node = nodeOf(collection);
    return node->kind == Kind::Collection ? insert(node, node->itemCount(), item) : QModelIndex();
}

QModelIndex ResourceModel::find(const QString &id, const QModelIndex &collection) const
{
    const Node *node = nodeOf(collection);
    const auto found =
        std::find_if(node->children.begin(), node->children.end(), [&id](const auto &child) {
            return child->kind == Kind::Item && child->item.id == id;
        });
    return found == node->children.end() ? QModelIndex() : indexOf(found->get());
}

void ResourceModel::drop(const QModelIndex &item)
{
    const Node *node = nodeOf(item);
    if (node->kind != Kind::Item)
        return;
    Node *collection = node->parent;
    const int row = node->row;
    beginRemoveRows(indexOf(collection), row, row);
    collection->children.erase(collection->children.begin() + row);
    collection->renumber(row);
    endRemoveRows();
    if (collection->total > 0)
        --collection->total;
    if (collection->children.empty() && collection->hasList()) {
        std::vector<std::unique_ptr<Node>> note;
        note.push_back(std::make_unique<Node>());
        note.back()->kind = Kind::Note;
        append(collection, std::move(note));
    }
    tell(collection);
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeOf(index);
    switch (role) {
    case KindRole:
        return QVariant::fromValue(node->kind);
    case BusyRole:
        return node->pending != nullptr;
    case TroubleRole:
        return node->refusal.has_value();
    case DetailRole:
        if (node->kind == Kind::Item)
            return node->item.id == node->item.name ? QString() : node->item.id;
        if (node->kind == Kind::Collection && node->isLoaded && node->total >= 0)
            return QLocale().toString(node->total);
        return {};
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (node->kind) {
    case Kind::Collection:
    case Kind::Single:
    case Kind::Action:
        return node->place.resource.name;
    case Kind::Item:
        return node->item.name.isEmpty() ? tr("Without a name") : node->item.name;
    case Kind::More:
        return tr("Load more");
    case Kind::Note:
        return node->refusal ? tr("Could not be loaded") : tr("Nothing here yet");
    case Kind::None:
        break;
    }
    return {};
}

} // namespace planops::gui
