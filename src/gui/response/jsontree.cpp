// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsontree.h"

#include "core/base/jsonreader.h"

#include <QCoreApplication>

namespace planops::gui {

using Kind = JsonReader::Kind;

namespace {

struct TreeText
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::JsonTree)
};

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
                : TreeText::tr("More than %L1 values: too many for a tree. Pretty shows them all.")
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

} // namespace planops::gui
