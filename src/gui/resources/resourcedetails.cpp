// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcedetails.h"

#include "gui/projects/fieldgrid.h"
#include "gui/projects/responseobject.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/scrolling.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

ResourceDetails::ResourceDetails(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Details"));
    auto *inside = new QWidget;

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
    fillScrolling(this, inside, tr("Details"));
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
    m_send = add(tr("Send…"), Icon::Send, ButtonKind::Primary, &ResourceDetails::createRequested);
    m_open = add(tr("Open by ID…"), Icon::Search, ButtonKind::Secondary,
                 &ResourceDetails::openRequested);
    m_edit = add(tr("Edit…"), Icon::Pencil, ButtonKind::Secondary, &ResourceDetails::editRequested);
    m_reload = add(tr("Reload"), Icon::RefreshCw, ButtonKind::Secondary,
                   &ResourceDetails::reloadRequested);
    m_console = add(tr("Open in console"), Icon::Terminal, ButtonKind::Secondary,
                    &ResourceDetails::consoleRequested);
    m_delete =
        add(tr("Delete…"), Icon::Trash, ButtonKind::Secondary, &ResourceDetails::deleteRequested);
    return actions;
}

void ResourceDetails::offer(std::initializer_list<Button *> buttons)
{
    for (Button *button : {m_create, m_send, m_open, m_edit, m_reload, m_console, m_delete})
        button->setVisible(std::find(buttons.begin(), buttons.end(), button) != buttons.end());
}

void ResourceDetails::showAbout(const QString &text)
{
    m_about->setText(text);
    m_about->setVisible(!text.isEmpty());
}

void ResourceDetails::showCollection(const resources::Place &place, const QString &request)
{
    const spec::Resource &resource = place.resource;
    const bool hasList = resource.list >= 0;
    m_title->setText(resource.name);
    m_request->setText(hasList ? request : resource.path);
    offer({resource.create >= 0 ? m_create : nullptr,
           resource.itemPath.isEmpty() ? nullptr : m_open, hasList ? m_reload : nullptr,
           hasList ? m_console : nullptr});
    QStringList below;
    for (const spec::Resource &child : resource.children)
        below.append(child.name);
    const QString what = hasList ? tr("Open it to see what is in it.")
                                 : tr("The API gives no list of these. Open one by its ID.");
    showAbout(below.isEmpty() ? what
                              : tr("%1 Below each entry: %2.").arg(what, below.join(u", "_s)));
    m_fields->hide();
    m_answer->hide();
}

void ResourceDetails::showAction(const resources::Place &place, const QString &request,
                                 const resources::Item *answer)
{
    m_title->setText(place.resource.name);
    m_request->setText(request);
    offer({m_send, m_console});
    showAbout(answer ? QString() : tr("The API keeps nothing here to look at. It is sent."));
    m_fields->hide();
    m_answer->setVisible(answer != nullptr);
    if (answer)
        m_answer->setJson(answer->source);
}

void ResourceDetails::showItem(const resources::Place &place, const QString &request,
                               const resources::Item *item, const QDateTime &now)
{
    const spec::Resource &resource = place.resource;
    const bool isSingle = resource.kind == spec::Resource::Kind::Single;
    m_title->setText(!item || item->name.isEmpty() ? resource.name : item->name);
    m_request->setText(request);
    const bool canAddress = isSingle || (item && !item->id.isEmpty());
    const bool canRead = canAddress && resource.read >= 0;
    offer({canAddress && item && resource.update >= 0 ? m_edit : nullptr,
           canRead ? m_reload : nullptr, canRead ? m_console : nullptr,
           canAddress && resource.remove >= 0 ? m_delete : nullptr});
    const bool isTold = item && !item->source.isEmpty();
    if (item && !canAddress)
        showAbout(tr("The API gave this no usable id, so it can only be looked at."));
    else if (item && !isTold && !canRead)
        showAbout(tr("The API tells nothing about it by itself."));
    else
        showAbout(QString());
    m_fields->setVisible(item != nullptr);
    m_answer->setVisible(isTold);
    m_fields->clear();
    if (!item)
        return;
    if (!item->id.isEmpty())
        m_fields->addId(item->id);
    m_fields->addMembers(item->fields, {u"id"_s, u"name"_s}, now);
    if (isTold)
        m_answer->setJson(item->source);
}

} // namespace planops::gui
