// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QAbstractTableModel>

namespace planops::gui {

//! \brief Named values that can be switched off one by one: parameters, headers, form fields.
//!
//! The last row is always an empty one; writing into it adds a row.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Switch, Name, Value, Description };

    //! \param addText what the empty row says: "Add parameter"
    RowModel(const QString &addText, bool withDescription, QObject *parent = nullptr);

    [[nodiscard]] const QList<console::Row> &rows() const { return m_rows; }
    //! \brief The head over the third column, where it is something else than a description.
    void setDescriptionTitle(const QString &title) { m_descriptionTitle = title; }
    void setRows(const QList<console::Row> &rows);
    //! \brief Takes new values for the rows that are on; rows that are off stay where they are.
    void mergeEnabled(const QList<console::Row> &enabled);
    [[nodiscard]] QList<console::Row> enabledRows() const;
    [[nodiscard]] QList<console::Row> disabledRows() const;
    [[nodiscard]] bool isAddRow(const QModelIndex &index) const
    {
        return index.row() == m_rows.size();
    }
    void removeAt(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(); //!< By the user, not by setRows() or mergeEnabled().

private:
    [[nodiscard]] QVariant accessibleText(const QModelIndex &index) const;

    QList<console::Row> m_rows;
    QString m_addText;
    QString m_descriptionTitle;
    bool m_withDescription;
};

} // namespace planops::gui
