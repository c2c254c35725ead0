// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fault that arch.closure must find: core code that uses a widget. It compiles, but must not
// link.
#include <QtWidgets/QWidget>

QWidget *planted()
{
    return new QWidget;
}
