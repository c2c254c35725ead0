// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/accessibility.h"

#include "gui/accessibility/accessiblelineedit.h"
#include "gui/accessibility/accessiblespinbox.h"

#include <QLineEdit>
#include <QSpinBox>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

//! Qt asks for the class of the object, then for each of its bases, so that a class with an
//! interface of its own never comes here with the name of its base.
QAccessibleInterface *makeSafeInterface(const QString &className, QObject *object)
{
    if (className == "QLineEdit"_L1)
        return new AccessibleLineEdit(static_cast<QLineEdit *>(object));
    if (className == "QSpinBox"_L1)
        return new AccessibleSpinBox(static_cast<QSpinBox *>(object));
    if (className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeSafeInterface); // Qt keeps the list, and each function once.
}

} // namespace planops::gui
