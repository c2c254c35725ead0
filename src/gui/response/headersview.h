// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace planops::gui {

//! \brief Header lines in order, with a note where a value says something that a person would have
//! to work out.
class HeadersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Note };

    using QAbstractTableModel::QAbstractTableModel;

    //! \param notes one per header, may be shorter.
    void setHeaders(const http::Headers &headers, const QStringList &notes = {});
    [[nodiscard]] const http::Headers &headers() const { return m_headers; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    http::Headers m_headers;
    QStringList m_notes;
};

//! \brief All headers of the answer, trailers after them.
class HeadersView : public QTableView
{
    Q_OBJECT

public:
    explicit HeadersView(QWidget *parent = nullptr);

    //! \param clockOffset the server's clock minus ours.
    void setHop(const http::Hop &hop, std::chrono::seconds clockOffset);
    void copyAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString lineOf(int row) const;
    void copyCurrent(bool valueOnly);
    void updateHeights();

    HeadersModel *m_model;
};

} // namespace planops::gui
