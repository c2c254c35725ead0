// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/panefocus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QWidget>

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

} // namespace planops::gui
