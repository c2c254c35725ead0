// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/jsontreemodel.h"

#include <QStyledItemDelegate>
#include <QTreeView>

#include <functional>

namespace planops::gui {

//! \brief The tree of a body: keys and values in the colours of JSON, the path of the current one
//! at the right.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    void setTree(const std::shared_ptr<const JsonTree> &tree);
    //! \brief Of the tree only these values, or all of it again.
    void showResults(std::vector<qint32> nodes);
    void showAll();
    //! \brief Opens the tree down to a value and makes it the current one; as far as \a pointer
    //! (RFC 6901) leads.
    void showPlace(const QString &pointer);
    //! \brief The current value. One that is too large for the clipboard goes into a file, if the
    //! user chooses one.
    void copyValue();
    void saveValue();

Q_SIGNALS:
    void noticed(const QString &title, const QString &text, bool isProblem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void openFew();
    void writeValue(const QString &path, const std::function<QByteArray()> &content);
    [[nodiscard]] QModelIndex childAt(const QModelIndex &parent, const QString &member) const;

    JsonTreeModel *m_model;
    bool m_isWhole = true;
};

//! \brief Paints one value of the tree.
class JsonTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace planops::gui
