// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/jsontree.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace planops::gui {

//! \brief The tree for a view; child lists are made when a node is opened.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        ValueRole, //!< As shown: of a long text the beginning, of a container how much is in it.
        WholeRole, //!< As to copy: a text without quotes and escapes, a container as JSON.
        TypeRole,
        PathRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(std::shared_ptr<const JsonTree> tree);
    //! \brief At the top only these values of the tree, each with its path as its key; nullopt: the
    //! whole tree again. One value may be there more than once, or below another one.
    void setResults(std::optional<std::vector<qint32>> nodes);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

    //! \brief The value as it stands in the text: costs nothing, however large it is. Valid as long
    //! as the tree.
    [[nodiscard]] QByteArrayView json(const QModelIndex &index) const;
    //! \brief Makes what WholeRole says, as UTF-8, on any thread, even when there is another tree
    //! by then. Takes as long as the value is large.
    [[nodiscard]] std::function<QByteArray()> content(const QModelIndex &index) const;

private:
    // The root's own children are the top level, unless the root is a plain value.
    [[nodiscard]] static qint32 nodeOf(const QModelIndex &index);
    [[nodiscard]] bool isResult(const QModelIndex &index) const;
    [[nodiscard]] bool hasPlainRoot() const;
    [[nodiscard]] const std::vector<qint32> &childrenOf(qint32 node) const;
    [[nodiscard]] QString key(qint32 node) const;
    [[nodiscard]] QString value(qint32 node) const;
    [[nodiscard]] QString wholeValue(qint32 node) const;
    [[nodiscard]] QByteArrayView jsonOf(qint32 node) const;
    [[nodiscard]] QString path(qint32 node) const;

    std::shared_ptr<const JsonTree> m_tree;
    std::optional<std::vector<qint32>> m_results;
    mutable std::unordered_map<qint32, std::vector<qint32>> m_children;
};

} // namespace planops::gui
