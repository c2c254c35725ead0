// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/scope.h"
#include "gui/console/rowmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace planops::gui {

struct Colors;

//! \brief The table of a RowModel: a click or a letter edits, Space switches a row, Delete removes
//! it.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(RowModel *model, QWidget *parent = nullptr);

    //! \brief Offered while a row is typed: \a names, and what \a valuesOf gives for its name.
    void setCompletions(const QStringList &names,
                        const std::function<QStringList(const QString &name)> &valuesOf);
    void setScope(const workspace::Scope &scope); //!< For marking variables.
    [[nodiscard]] RowModel *rowModel() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void editClicked(const QModelIndex &index);
    void removeCurrent();
    void updateHeights();

    RowModel *m_model;
};

//! \brief Draws rows by lines, the check box of the guide, and gives names and values their
//! completion.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(RowTable *table);

    void setCompletions(const QStringList &names,
                        const std::function<QStringList(const QString &)> &valuesOf)
    {
        m_names = names;
        m_valuesOf = valuesOf;
    }
    void setScope(const workspace::Scope &scope) { m_scope = scope; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QStringList completionsOf(const QModelIndex &index) const;
    void paintVariables(QPainter *painter, const QRect &room, const QString &text,
                        const Colors &theme) const;

    RowTable *m_table;
    workspace::Scope m_scope;
    QStringList m_names;
    std::function<QStringList(const QString &)> m_valuesOf;
};

} // namespace planops::gui
