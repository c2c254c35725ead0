// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QAbstractItemModel>

namespace planops::gui {

//! \brief The operations of a document in two levels: below their tags, or below their paths.
//!
//! In the list of a tag, what all paths begin with ("/api/v1") is left out. Filtering keeps what
//! has every word in its path, method, summary, id, tags, parameters or the names of its schemas.
class EndpointModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Order { ByTag, ByPath };
    enum Role { IsGroupRole = Qt::UserRole, CountRole };

    using QAbstractItemModel::QAbstractItemModel;

    //! \brief If the rows are the same as before (an outline's and the whole document's are, as a
    //! rule), this is no reset: a view keeps its place, what is chosen and what is folded.
    void setDocument(const spec::Document &document);
    void setOrder(Order order);
    void setFilter(const QString &text);

    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] int shownCount() const; //!< Operations; one of several tags counts once.
    [[nodiscard]] const spec::Operation *operation(
        const QModelIndex &index) const; //!< Null for a group.
    //! \brief The first row of an operation; invalid if it is filtered out.
    [[nodiscard]] QModelIndex indexOf(const QString &method, const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        QString title;
        QList<qsizetype> operations; //!< Positions in the document.

        friend bool operator==(const Group &, const Group &) = default;
    };

    void rebuild();
    [[nodiscard]] QList<Group> groupsOf(const spec::Document &document) const;
    [[nodiscard]] bool fits(const spec::Operation &operation) const;
    [[nodiscard]] bool hasRowsOf(const spec::Document &document, const QList<Group> &groups) const;
    void replaceRows(const spec::Document &document);

    spec::Document m_document;
    QStringList m_words;    //!< Of the filter, in lower case.
    qsizetype m_prefix = 0; //!< Letters that all paths begin with, and that nobody needs to read.
    QList<Group> m_groups;
    Order m_order = Order::ByTag;
};

} // namespace planops::gui
