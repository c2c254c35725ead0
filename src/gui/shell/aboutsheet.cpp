// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/aboutsheet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QVBoxLayout>

namespace planops::gui {

AboutSheet::AboutSheet(QWidget *window) : Sheet(window)
{
    setTitle(tr("PlanOps Explorer %1").arg(QLatin1String(PLANOPS_VERSION)));
    setSubtitle(tr("An API explorer for PlanOps and any REST API behind OpenID Connect."));
    auto *text = new Label(tr("Free software under the GNU General Public License, version 3 or "
                              "later. Built on Qt %1. "
                              "It connects to the hosts of your profiles and to nothing else.")
                               .arg(QLatin1String(qVersion())),
                           TextRole::Body, Ink::Text2);
    text->setWordWrap(true);
    body()->addWidget(text);
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
}

} // namespace planops::gui
