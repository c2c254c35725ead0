// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shortcutssheet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/keycaps.h"
#include "gui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace planops::gui {

ShortcutsSheet::ShortcutsSheet(const QList<Actions::Menu> &menus, QWidget *window) : Sheet(window)
{
    setTitle(tr("Keyboard shortcuts"));
    setSubtitle(tr("Everything is also in a menu, and in the palette."));
    for (const Actions::Menu &menu : menus) {
        auto *grid = new QGridLayout;
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(0, 1);
        int row = 0;
        for (const QAction *action : menu.actions) {
            if (action->shortcut().isEmpty())
                continue;
            grid->addWidget(new Label(action->text().remove(u'&'), TextRole::Body), row, 0);
            grid->addWidget(new KeyCaps(action->shortcut()), row, 1, Qt::AlignRight);
            ++row;
        }
        if (row == 0) {
            delete grid;
            continue;
        }
        body()->addWidget(new Label(menu.title, TextRole::Section, Ink::Text2));
        body()->addLayout(grid);
        body()->addSpacing(10);
    }
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
}

} // namespace planops::gui
