// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/resources/resourcemodel.h"

#include <vector>

namespace planops::gui {

//! \brief A row of ResourceModel, with those below it. The model's own: it tells the views.
struct ResourceModel::Node
{
    Kind kind = Kind::None;
    Node *parent = nullptr;
    int row = 0;
    resources::Place place; //!< Of a resource; the rows in a collection ask their parent.
    resources::Item item;
    std::optional<projects::Refused> refusal;
    std::vector<std::unique_ptr<Node>> children;
    bool isListed = true; //!< An item that its list has given; others came by themselves.
    bool isLoaded = false;
    qint64 total = -1;
    std::unique_ptr<QObject> pending; //!< Context of the request in flight; its end cancels.

    [[nodiscard]] static std::unique_ptr<Node> ofResource(const spec::Resource &resource,
                                                          const QStringList &ids);
    //! \brief With the resources below it.
    [[nodiscard]] static std::unique_ptr<Node> ofItem(const Node &collection,
                                                      const resources::Item &item);

    void adopt(std::unique_ptr<Node> child);
    void renumber(int first); //!< After an insertion or removal at \a first.
    [[nodiscard]] bool hasList() const;
    [[nodiscard]] bool isPlace() const; //!< A resource.
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] int listedCount() const; //!< How far the list was given.
};

} // namespace planops::gui
