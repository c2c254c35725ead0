// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/endpointlist.h"

#include "gui/spec/endpointdelegate.h"
#include "gui/spec/endpointmodel.h"

namespace planops::gui {

EndpointList::EndpointList(EndpointModel &model, QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new EndpointDelegate(model, this));
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Endpoints"));
    setMinimumWidth(180);
    setModel(&model);
    connect(this, &QAbstractItemView::clicked, this, [this, &model](const QModelIndex &index) {
        if (!model.operation(index))
            setExpanded(index, !isExpanded(index));
    });
}

void EndpointList::reset()
{
    QTreeView::reset();
    // Not expandAll(): that notes the operations as open, too, and forgetting 20,000 of them at the
    // next reset takes minutes (Qt 6.4).
    for (int group = 0; model() && group < model()->rowCount(); ++group)
        expand(model()->index(group, 0));
}

} // namespace planops::gui
