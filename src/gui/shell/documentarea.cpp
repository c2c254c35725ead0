// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/documentarea.h"

#include "gui/shell/documenttabbar.h"
#include "gui/theme/colors.h"
#include "gui/widgets/iconbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace planops::gui {

namespace {

//! The ground behind strip and buttons: chrome with the line that the active tab breaks.
class Strip : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colors(this).chrome);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors(this).line);
    }
};

} // namespace

DocumentArea::DocumentArea(QWidget *parent)
    : QWidget(parent), m_tabs(new DocumentTabBar), m_stack(new QStackedWidget)
{
    auto *add = new IconButton(Icon::Plus, tr("New request"));
    connect(add, &QAbstractButton::clicked, this, &DocumentArea::newRequested);

    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);

    auto *strip = new Strip;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_tabs, 0);
    row->addWidget(add);
    row->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        Page *page = pageAt(tab);
        if (page)
            m_stack->setCurrentWidget(page);
        Q_EMIT currentChanged(page);
        if (page)
            page->activated();
        Q_EMIT wantedWidthChanged();
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this,
            [this](int tab) { Q_EMIT closeRequested(pageAt(tab)); });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_order.move(from, to);
        Q_EMIT orderChanged();
    });

    // Ctrl+1 to 8, and 9 for the last. Shortcuts of a hidden widget sleep: the welcome has its own
    // Ctrl+1 to 4.
    for (int i = 1; i <= 9; ++i) {
        auto *jump = new QAction(this);
        jump->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i)));
        connect(jump, &QAction::triggered, this,
                [this, i] { setCurrentIndex(i == 9 ? -1 : i - 1); });
        addAction(jump);
    }
}

void DocumentArea::addPage(Page *page)
{
    m_order.append(page);
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, [this, page] { refreshTab(page); });
    connect(page, &Page::wantedWidthChanged, this, &DocumentArea::wantedWidthChanged);
    m_tabs->addTab(page->title());
    refreshTab(page);
    m_tabs->setCurrentIndex(tabOf(page));
}

void DocumentArea::removePage(Page *page)
{
    const int tab = tabOf(page);
    if (tab < 0)
        return;
    disconnect(page, nullptr, this, nullptr);
    m_order.removeAt(tab);
    m_stack->removeWidget(page);
    m_tabs->removeTab(tab);
    page->deleteLater();
}

int DocumentArea::wantedWidth() const
{
    const Page *page = current();
    return page ? page->wantedWidth() : 0;
}

Page *DocumentArea::current() const
{
    return pageAt(m_tabs->currentIndex());
}

QList<Page *> DocumentArea::pages() const
{
    return m_order;
}

void DocumentArea::setCurrent(Page *page)
{
    if (page && page == current())
        page->activated(); // Asked for again: the keyboard goes where it is used first.
    else
        m_tabs->setCurrentIndex(tabOf(page));
}

void DocumentArea::step(int direction)
{
    const int count = m_tabs->count();
    if (count > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + direction + count) % count);
}

void DocumentArea::setCurrentIndex(int index)
{
    m_tabs->setCurrentIndex(index < 0 ? m_tabs->count() - 1 : index);
}

QWidget *DocumentArea::tabStrip() const
{
    return m_tabs;
}

void DocumentArea::refreshTab(Page *page)
{
    const int tab = tabOf(page);
    if (tab < 0)
        return;
    // The method has its own place on the tab.
    QString title = page->title();
    const QString method = page->method() + u' ';
    if (title.startsWith(method))
        title.remove(0, method.size());
    m_tabs->setTabText(tab, title);
    m_tabs->setTabMethod(tab, page->method());
    m_tabs->setTabIcon(tab, page->tabIcon());
    m_tabs->setTabModified(tab, page->isModified());
    m_tabs->setTabToolTip(tab, page->title());
}

int DocumentArea::tabOf(const Page *page) const
{
    return static_cast<int>(m_order.indexOf(page));
}

Page *DocumentArea::pageAt(int tab) const
{
    return m_order.value(tab, nullptr);
}

} // namespace planops::gui
