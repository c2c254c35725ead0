// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace planops::gui {

//! \brief Grey rows where a list will be; invisible for the first 200 ms, then still.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

    //! 44 by default, as the rows that will come.
    void setRowHeight(int pixels);
    //! A square before each row, where the rows have a tile.
    void setTiles(bool tiles);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QTimer m_patience;
    bool m_visible = false;
    int m_rowHeight = 44;
    bool m_tiles = true;
};

} // namespace planops::gui
