// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcedetails.h"

#include "gui/projects/fieldgrid.h"
#include "gui/projects/responseobject.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

ResourceDetails::ResourceDetails(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Details"));
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);

    m_title = new Label(QString(), TextRole::Subheading, Ink::Text, inside);
    m_title->setElideMode(Qt::ElideRight);
    m_request = new Label(QString(), TextRole::Code, Ink::Text2, inside);
    m_request->setElideMode(Qt::ElideMiddle);
    m_request->setSelectable(true);
    m_about = new Label(QString(), TextRole::Body, Ink::Text2, inside);
    m_about->setWordWrap(true);
    m_fields = new FieldGrid(inside);
    connect(m_fields, &FieldGrid::copied, this, &ResourceDetails::copied);

    m_answer = new ResponseObject(inside);

    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 16, 18);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_request);
    column->addSpacing(14);
    column->addWidget(makeActions());
    column->addSpacing(20);
    column->addWidget(m_about);
    column->addWidget(m_fields);
    column->addSpacing(20);
    column->addWidget(m_answer);
    column->addStretch(1);
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *ResourceDetails::makeActions()
{
    auto *actions = new QWidget;
    auto *row = new FlowLayout(8, 8);
    row->setContentsMargins(0, 0, 0, 0);
    actions->setLayout(row);
    const auto add = [&](const QString &text, Icon icon, ButtonKind kind,
                         void (ResourceDetails::*signal)()) {
        auto *button = new Button(text, icon, kind, actions);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    m_create = add(tr("New…"), Icon::Plus, ButtonKind::Primary, &ResourceDetails::createRequested);
    m_edit = add(tr("Edit…"), Icon::Pencil, ButtonKind::Secondary, &ResourceDetails::editRequested);
    m_reload = add(tr("Reload"), Icon::RefreshCw, ButtonKind::Secondary,
                   &ResourceDetails::reloadRequested);
    m_console = add(tr("Open in console"), Icon::Terminal, ButtonKind::Secondary,
                    &ResourceDetails::consoleRequested);
    m_delete =
        add(tr("Delete…"), Icon::Trash, ButtonKind::Secondary, &ResourceDetails::deleteRequested);
    return actions;
}

void ResourceDetails::showCollection(const resources::Place &place, const QString &request)
{
    const spec::Resource &resource = place.resource;
    m_title->setText(resource.name);
    m_request->setText(request);
    m_create->setVisible(resource.create >= 0);
    m_edit->hide();
    m_delete->hide();
    m_reload->show();
    m_console->setVisible(resource.list >= 0);
    QStringList below;
    for (const spec::Resource &child : resource.children)
        below.append(child.name);
    m_about->setText(
        below.isEmpty()
            ? tr("Open it to see what is in it.")
            : tr("Open it to see what is in it. Below each entry: %1.").arg(below.join(u", "_s)));
    m_about->show();
    m_fields->hide();
    m_answer->hide();
}

void ResourceDetails::showItem(const resources::Place &place, const QString &request,
                               const resources::Item *item, const QDateTime &now)
{
    const spec::Resource &resource = place.resource;
    const bool isSingle = resource.kind == spec::Resource::Kind::Single;
    m_title->setText(!item || item->name.isEmpty() ? resource.name : item->name);
    m_request->setText(request);
    const bool canAddress = isSingle || (item && !item->id.isEmpty());
    m_create->hide();
    m_edit->setVisible(canAddress && item && resource.update >= 0);
    m_delete->setVisible(canAddress && resource.remove >= 0);
    m_reload->setVisible(canAddress && resource.read >= 0);
    m_console->setVisible(canAddress && resource.read >= 0);
    m_about->setVisible(item && !canAddress);
    m_about->setText(tr("The API gave this no usable id, so it can only be looked at."));
    m_fields->setVisible(item != nullptr);
    m_answer->setVisible(item != nullptr);
    m_fields->clear();
    if (!item)
        return;
    if (!item->id.isEmpty())
        m_fields->addId(item->id);
    m_fields->addMembers(item->fields, {u"id"_s, u"name"_s}, now);
    m_answer->setJson(item->source);
}

} // namespace planops::gui
