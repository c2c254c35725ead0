// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonpath/source.h"
#include "gui/response/jsontree.h"

#include <memory>

namespace planops::gui {

//! \brief A JSON tree as queries read it. Any thread; the nodes are those of the tree.
class JsonTreeSource final : public jsonpath::Source
{
public:
    explicit JsonTreeSource(std::shared_ptr<const JsonTree> tree) : m_tree(std::move(tree)) { }

    [[nodiscard]] jsonpath::Node root() const override { return 0; }
    [[nodiscard]] Type type(jsonpath::Node node) const override;
    [[nodiscard]] jsonpath::Node firstChild(jsonpath::Node node) const override;
    [[nodiscard]] jsonpath::Node nextSibling(jsonpath::Node node) const override;
    [[nodiscard]] qint32 childCount(jsonpath::Node node) const override;
    [[nodiscard]] QString name(jsonpath::Node node) const override;
    [[nodiscard]] QString text(jsonpath::Node node) const override;
    [[nodiscard]] double number(jsonpath::Node node) const override;

private:
    [[nodiscard]] const JsonTree::Node &at(jsonpath::Node node) const;
    [[nodiscard]] QByteArrayView bytes(qint32 begin, qint32 end) const;

    std::shared_ptr<const JsonTree> m_tree;
};

} // namespace planops::gui
