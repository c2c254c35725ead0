// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/icons.h"

#include <QTabBar>

namespace planops::gui {

//! \brief The strip of document tabs: method or icon, title, and a cross that turns into a dot
//! while unsaved.
//!
//! The active tab joins the canvas. Middle click closes; the keyboard goes through the window's
//! actions.
class DocumentTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit DocumentTabBar(QWidget *parent = nullptr);

    void setTabMethod(int index, const QString &method);
    void setTabIcon(int index, Icon icon); //!< Shown where there is no method.
    void setTabModified(int index, bool modified);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct TabData
    {
        QString method;
        Icon icon = Icon::Layers;
        bool modified = false;
    };
    [[nodiscard]] TabData data(int index) const;
    void setData(int index, const TabData &data);
    [[nodiscard]] QRect closeRect(int index) const;
    //! Without the arrows that scroll: they have no ground of their own.
    [[nodiscard]] QRegion tabsArea() const;
    void paintTab(QPainter *painter, int index) const;

    QPoint m_pointer {-1, -1};
};

} // namespace planops::gui
