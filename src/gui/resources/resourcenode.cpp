// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcenode.h"

#include <algorithm>

namespace planops::gui {

namespace {

ResourceModel::Kind kindOf(spec::Resource::Kind kind)
{
    switch (kind) {
    case spec::Resource::Kind::Collection:
        return ResourceModel::Kind::Collection;
    case spec::Resource::Kind::Single:
        return ResourceModel::Kind::Single;
    case spec::Resource::Kind::Action:
        break;
    }
    return ResourceModel::Kind::Action;
}

} // namespace

std::unique_ptr<ResourceModel::Node> ResourceModel::Node::ofResource(const spec::Resource &resource,
                                                                     const QStringList &ids)
{
    auto node = std::make_unique<Node>();
    node->kind = kindOf(resource.kind);
    node->place = {resource, ids};
    return node;
}

std::unique_ptr<ResourceModel::Node> ResourceModel::Node::ofItem(const Node &collection,
                                                                 const resources::Item &item)
{
    auto node = std::make_unique<Node>();
    node->kind = Kind::Item;
    node->item = item;
    if (item.id.isEmpty()) // What is below it cannot be addressed.
        return node;
    for (const spec::Resource &below : collection.place.resource.children)
        node->adopt(ofResource(below, collection.place.ids + QStringList(item.id)));
    return node;
}

void ResourceModel::Node::adopt(std::unique_ptr<Node> child)
{
    child->parent = this;
    child->row = static_cast<int>(children.size());
    children.push_back(std::move(child));
}

void ResourceModel::Node::renumber(int first)
{
    for (int i = first; i < static_cast<int>(children.size()); ++i)
        children.at(static_cast<std::size_t>(i))->row = i;
}

bool ResourceModel::Node::hasList() const
{
    return kind == Kind::Collection && place.resource.list >= 0;
}

bool ResourceModel::Node::isPlace() const
{
    return kind == Kind::Collection || kind == Kind::Single || kind == Kind::Action;
}

int ResourceModel::Node::itemCount() const
{
    return static_cast<int>(std::count_if(children.begin(), children.end(), [](const auto &child) {
        return child->kind == Kind::Item;
    }));
}

int ResourceModel::Node::listedCount() const
{
    return static_cast<int>(std::count_if(children.begin(), children.end(), [](const auto &child) {
        return child->kind == Kind::Item && child->isListed;
    }));
}

} // namespace planops::gui
