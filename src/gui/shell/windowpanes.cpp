// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowpanes.h"

#include "gui/shell/actions.h"
#include "gui/shell/documentarea.h"
#include "gui/shell/panefocus.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/tokenpane.h"
#include "gui/theme/fonts.h"

#include <QAction>
#include <QEvent>

#include <utility>

namespace planops::gui {

namespace {

// At twice the text size a window is as good as half as wide.
constexpr int railBelow = 1200; // Narrower windows show the token rail instead of the panel.
constexpr int sidebarBelow = 960;
constexpr int usualSidebarWidth = 264;

} // namespace

WindowPanes::WindowPanes(Sidebar *sidebar, DocumentArea *area, TokenPane *tokens, Actions &actions,
                         QWidget *parent)
    : QSplitter(parent),
      m_sidebar(sidebar),
      m_area(area),
      m_tokens(tokens),
      m_actions(actions),
      m_sidebarWidth(px(usualSidebarWidth)),
      m_panelWidth(TokenPane::panelWidth()),
      m_textScale(textScale())
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    addWidget(m_sidebar);
    addWidget(m_area);
    addWidget(m_tokens);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    connect(this, &QSplitter::splitterMoved, this, &WindowPanes::rememberWidths);
    connect(m_area, &DocumentArea::wantedWidthChanged, this, &WindowPanes::arrange);
    connect(m_actions[Actions::ToggleSidebar], &QAction::triggered, m_sidebar,
            &QWidget::setVisible);
    connect(m_actions[Actions::ToggleTokenPanel], &QAction::triggered, this,
            [this](bool shown) { setRail(!shown); });
    connect(m_tokens, &TokenPane::expandRequested, m_actions[Actions::ToggleTokenPanel],
            &QAction::trigger);
}

void WindowPanes::focusNext(int direction)
{
    focusNextPane({m_sidebar, m_area, m_tokens}, direction);
}

bool WindowPanes::focusTab(const QWidget &from, bool next)
{
    QWidget *neighbour = neighbourInTabOrder(&from, {m_sidebar, m_area, m_tokens}, next);
    if (!neighbour)
        return false;
    neighbour->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void WindowPanes::focusFilter()
{
    m_sidebar->setVisible(true);
    m_actions[Actions::ToggleSidebar]->setChecked(true);
    m_sidebar->focusFilter();
}

QByteArray WindowPanes::widths() const
{
    return QByteArray::number(m_sidebarWidth) + ' ' + QByteArray::number(m_panelWidth);
}

void WindowPanes::restoreWidths(const QByteArray &widths)
{
    const QList<QByteArray> parts = widths.split(' ');
    if (parts.size() != 2)
        return;
    const int sidebar = parts.first().toInt();
    const int panel = parts.last().toInt();
    if (sidebar <= 0 || panel <= 0)
        return;
    m_sidebarWidth = sidebar;
    m_panelWidth = panel;
    giveWidths();
}

bool WindowPanes::event(QEvent *event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::FontChange)
        followTextScale();
    // The splitter has just learnt new limits, such as those of a rail that became a panel, and has
    // shared the room out by its own rules.
    if (event->type() == QEvent::LayoutRequest)
        giveWidths();
    return done;
}

void WindowPanes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
    giveWidths();
}

void WindowPanes::followTextScale()
{
    const double change = textScale() / std::exchange(m_textScale, textScale());
    m_sidebarWidth = qRound(m_sidebarWidth * change);
    m_panelWidth = qRound(m_panelWidth * change);
    arrange();
    giveWidths();
}

void WindowPanes::arrange()
{
    const int beside = m_sidebar->isVisibleTo(this) ? m_sidebarWidth : 0;
    const int room = width() - beside - m_panelWidth;
    const bool narrow = width() < px(railBelow) || room < m_area->wantedWidth();
    if (narrow != m_wasNarrow) {
        m_wasNarrow = narrow;
        m_actions[Actions::ToggleTokenPanel]->setChecked(!narrow);
        setRail(narrow);
    }
    const bool tight = width() < px(sidebarBelow);
    if (tight != m_wasTight) {
        m_wasTight = tight;
        m_actions[Actions::ToggleSidebar]->setChecked(!tight);
        m_sidebar->setVisible(!tight);
    }
}

void WindowPanes::setRail(bool rail)
{
    m_tokens->setRail(rail);
    giveWidths();
}

void WindowPanes::giveWidths()
{
    // By itself the splitter lets every pane grow and shrink with the window, and gives the panel
    // no more than its minimum after it was a rail.
    const int side = m_tokens->isRail() ? m_tokens->maximumWidth() : m_panelWidth;
    setSizes({m_sidebarWidth, width() - m_sidebarWidth - side - 2 * handleWidth(), side});
}

void WindowPanes::rememberWidths()
{
    if (m_sidebar->isVisibleTo(this))
        m_sidebarWidth = m_sidebar->width();
    if (!m_tokens->isRail())
        m_panelWidth = m_tokens->width();
}

} // namespace planops::gui
