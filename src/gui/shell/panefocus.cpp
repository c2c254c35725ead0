// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/panefocus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace planops::gui {

namespace {

//! A list is what a pane is about; else its first control.
QWidget *entryOf(QWidget *pane)
{
    QWidget *first = nullptr;
    for (QWidget *child : pane->findChildren<QWidget *>()) {
        if (!child->isVisible() || !child->isEnabled() || !(child->focusPolicy() & Qt::TabFocus))
            continue;
        if (qobject_cast<QAbstractItemView *>(child))
            return child;
        if (!first)
            first = child;
    }
    return first;
}

//! As QApplication decides for Tab.
bool takesTab(const QWidget &widget, const QWidget &window)
{
    const bool all = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = all ? Qt::TabFocus : Qt::StrongFocus;
    return (widget.focusPolicy() & wanted) == wanted && !widget.focusProxy() && widget.isEnabled()
        && widget.isVisibleTo(&window);
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, int direction)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = direction > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && panes.at(i)->isAncestorOf(focused))
            now = i;
    }
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        now = (now + direction + panes.size()) % panes.size();
        QWidget *pane = panes.at(now);
        QWidget *entry = pane->isVisible() ? entryOf(pane) : nullptr;
        if (!entry)
            continue;
        entry->setFocus(Qt::TabFocusReason);
        return;
    }
}

QWidget *neighbourInTabOrder(const QWidget *from, const QList<QWidget *> &panes, bool next)
{
    QWidgetList order;
    const QWidget *window = from->window();
    for (QWidget *w = window->nextInFocusChain(); w != window; w = w->nextInFocusChain()) {
        if (takesTab(*w, *window) || w == from)
            order.append(w);
    }
    const auto rank = [&](const QWidget *widget) {
        const auto pane = std::find_if(panes.begin(), panes.end(), [widget](const QWidget *p) {
            return p->isAncestorOf(widget);
        });
        // What belongs to no pane is above them all.
        return pane == panes.end() ? -1 : std::distance(panes.begin(), pane);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const QWidget *a, const QWidget *b) { return rank(a) < rank(b); });
    const qsizetype now = std::find(order.begin(), order.end(), from) - order.begin();
    QWidget *neighbour = order.value((now + (next ? 1 : -1) + order.size()) % order.size());
    return neighbour == from ? nullptr : neighbour;
}

} // namespace planops::gui
