// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/inspectaction.h"

#include "core/base/secret.h"
#include "gui/page.h"

#include <QCoreApplication>
#include <QMenu>

namespace planops::gui {

namespace {

struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::InspectAction)
};

Page *pageOf(QWidget *widget)
{
    while (widget) {
        if (auto *page = qobject_cast<Page *>(widget))
            return page;
        widget = widget->parentWidget();
    }
    return nullptr;
}

} // namespace

void addInspectAction(QMenu &menu, const std::optional<QByteArray> &token, QWidget &asker)
{
    Page *page = token ? pageOf(&asker) : nullptr;
    if (!page)
        return;
    menu.addSeparator();
    menu.addAction(InspectText::tr("Inspect token"), page,
                   [page, secret = Secret(*token)] { Q_EMIT page->inspectTokenRequested(secret); });
}

} // namespace planops::gui
