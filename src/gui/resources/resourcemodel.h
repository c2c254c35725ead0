// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/resourceapi.h"

#include <QAbstractItemModel>

#include <memory>

namespace planops::gui {

//! \brief What an API keeps, as a tree: collections, their items, what is below each item.
//!
//! A collection is asked for when it is opened; what does not come in one answer ends in a row that
//! loads more; one without a list holds what was opened by its id. A failure is a row too, with the
//! whole refusal. Asks through the ResourceApi, whose end must be told by setSource(nullptr, {}).
class ResourceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind {
        None, //!< No row of this model.
        Collection,
        Single,
        Action,
        Item,
        More, //!< Loads what follows.
        Note, //!< There is nothing, or it could not be loaded.
    };
    enum Role {
        KindRole = Qt::UserRole,
        DetailRole, //!< A count, an id; may be empty.
        BusyRole,
        TroubleRole, //!< A note that tells of a failure.
    };

    explicit ResourceModel(QObject *parent = nullptr);
    ~ResourceModel() override;

    void setSource(resources::ResourceApi *api, const QList<spec::Resource> &resources);

    [[nodiscard]] Kind kind(const QModelIndex &index) const;
    //! \brief The resource of a collection, single or action; that of the collection for the rows
    //! in it.
    [[nodiscard]] const resources::Place *place(const QModelIndex &index) const;
    [[nodiscard]] const resources::Item *item(const QModelIndex &index) const;      //!< Or null.
    [[nodiscard]] const projects::Refused *refusal(const QModelIndex &index) const; //!< Or null.
    //! \brief The row of the collection that \a index is in; of a collection itself.
    [[nodiscard]] QModelIndex collectionOf(const QModelIndex &index) const;

    void reload(const QModelIndex &collection); //!< From its beginning.
    void loadMore(const QModelIndex &more);
    //! \brief What is known newly of an item or a single; what an action was answered.
    void put(const QModelIndex &index, const resources::Item &item);
    QModelIndex add(const QModelIndex &collection, const resources::Item &item); //!< First row.
    //! \brief An item that was read by itself: behind those of the list that came so far.
    QModelIndex keep(const QModelIndex &collection, const resources::Item &item);
    void drop(const QModelIndex &item);
    //! \brief The item of this id among those of \a collection that came; else no index.
    [[nodiscard]] QModelIndex find(const QString &id, const QModelIndex &collection) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded(const QModelIndex &collection); //!< An answer came, good or bad.

private:
    struct Node; // resourcenode.h
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void load(Node *collection);
    void onLoaded(Node *collection, const Result<resources::ItemPage> &page);
    QModelIndex insert(Node *collection, int row, const resources::Item &item);
    void dropRows(Node *node, int first);
    void append(Node *node, std::vector<std::unique_ptr<Node>> added);
    void tell(const Node *node);

    resources::ResourceApi *m_api = nullptr;
    std::unique_ptr<Node> m_root;
};

} // namespace planops::gui
