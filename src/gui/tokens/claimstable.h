// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/claims.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace planops::gui {

//! \brief The claims of a token: name, value, meaning.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<tokens::ClaimRow> &rows);
    [[nodiscard]] const tokens::ClaimRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<tokens::ClaimRow> m_rows;
};

//! \brief All rows at once, without a scroll bar of its own; Ctrl+C copies the value.
//!
//! In a narrow place only the times say what they mean; the rest is in the tooltip.
class ClaimsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ClaimsTable(QWidget *parent = nullptr);

    void setClaims(const QJsonObject &claims, UnixTime now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeColumns();
    void copyCurrent();

    ClaimsModel m_model;
};

} // namespace planops::gui
