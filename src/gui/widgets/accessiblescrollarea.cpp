// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessiblescrollarea.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

//! Qt asks for the class of the object, then for each of its bases.
QAccessibleInterface *makeScrollArea(const QString &className, QObject *object)
{
    if (className != "QScrollArea"_L1 && className != "QAbstractScrollArea"_L1)
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
}

} // namespace

void installScrollAreaAccessibility()
{
    QAccessible::installFactory(makeScrollArea); // Qt keeps the list, and each function once.
}

} // namespace planops::gui
