// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scrollto.h"

#include <QScrollArea>

namespace planops::gui {

void scrollTo(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area && area->widget() && area->widget()->isAncestorOf(&widget))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace planops::gui
