// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <QList>

class QStackedWidget;

namespace planops::gui {

class DocumentTabBar;

//! \brief The tab strip with its pages. Keeps strip and stack in step; knows nothing of what a page
//! is about.
class DocumentArea : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentArea(QWidget *parent = nullptr);

    //! \brief Takes the page as a child and brings it to the front.
    void addPage(Page *page);
    //! \brief Removes and deletes it, later.
    void removePage(Page *page);

    [[nodiscard]] Page *current() const;
    [[nodiscard]] QList<Page *> pages() const; //!< In tab order.
    void setCurrent(Page *page);               //!< In front already: it is activated again.
    void step(int direction);                  //!< +1 next, −1 previous, around the ends.
    void setCurrentIndex(int index); //!< Out of range: nothing happens; −1 is the last one.

    [[nodiscard]] QWidget *tabStrip() const;
    [[nodiscard]] int wantedWidth() const; //!< Of the page in front; zero if there is none.

Q_SIGNALS:
    void currentChanged(planops::gui::Page *page); //!< Null when the last one closed.
    void newRequested();
    void closeRequested(planops::gui::Page *page);
    void orderChanged();
    void wantedWidthChanged();

private:
    void refreshTab(Page *page);
    [[nodiscard]] int tabOf(const Page *page) const;
    [[nodiscard]] Page *pageAt(int tab) const;

    DocumentTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<Page *> m_order; // Same order as the tabs.
};

} // namespace planops::gui
