// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectdetails.h"

#include "gui/projects/fieldgrid.h"
#include "gui/projects/projectlook.h"
#include "gui/projects/responseobject.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/scrolling.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace planops::gui {

//! \brief The bar of done, late and open tasks.
class ProjectDetails::TaskBar : public QWidget
{
public:
    explicit TaskBar(QWidget *parent) : QWidget(parent) { setFixedHeight(8); }

    void setCount(const TaskCount &count)
    {
        m_count = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintTaskBar(&painter, rect(), layoutDirection(), m_count, true, colors(this),
                     colors(this).press);
    }

private:
    TaskCount m_count;
};

ProjectDetails::ProjectDetails(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Project details"));
    setFilling(false);
    auto *inside = new QWidget;

    m_fields = new FieldGrid(inside);
    connect(m_fields, &FieldGrid::copied, this, &ProjectDetails::copied);

    m_tasksBox = new QWidget(inside);
    m_tasksText = new Label(QString(), TextRole::Body, Ink::Text2, m_tasksBox);
    m_taskBar = new TaskBar(m_tasksBox);
    auto *tasks = new QGridLayout(m_tasksBox);
    tasks->setContentsMargins(0, 0, 0, 20);
    tasks->setVerticalSpacing(8);
    tasks->addWidget(new Label(tr("Tasks"), TextRole::Strong, Ink::Text, m_tasksBox), 0, 0);
    tasks->addWidget(m_tasksText, 0, 1, Qt::AlignRight);
    tasks->addWidget(m_taskBar, 1, 0, 1, 2);

    m_json = new ResponseObject(inside);

    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 16, 14, 18);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(14);
    column->addWidget(makeActions());
    column->addSpacing(20);
    column->addWidget(m_fields);
    column->addSpacing(20);
    column->addWidget(m_tasksBox);
    auto *below =
        new Button(tr("Show what is below it"), Icon::ListTree, ButtonKind::Secondary, inside);
    connect(below, &QAbstractButton::clicked, this, &ProjectDetails::belowRequested);
    column->addWidget(below, 0, Qt::AlignLeading);
    column->addSpacing(20);
    column->addWidget(m_json);
    column->addStretch(1);
    fillScrolling(this, inside, tr("Details"));
}

void ProjectDetails::setFilling(bool filling)
{
    // The scroll bar stands beside the content, not on it.
    const int beside = px(348) + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    setMinimumWidth(filling ? px(240) : beside);
    setMaximumWidth(filling ? QWIDGETSIZE_MAX : beside);
}

QWidget *ProjectDetails::makeHead()
{
    auto *head = new QWidget;
    m_avatar = new Avatar(head);
    m_avatar->setSide(40);
    m_name = new Label(QString(), TextRole::Subheading, Ink::Text, head);
    m_sub = new Label(QString(), TextRole::Body, Ink::Text2, head);
    auto *close = new IconButton(Icon::Close, tr("Close details"), head);
    close->setKeys(QKeySequence(Qt::Key_Escape));
    connect(close, &QAbstractButton::clicked, this, &ProjectDetails::closeRequested);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_sub);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *ProjectDetails::makeActions()
{
    auto *actions = new QWidget;
    auto *console =
        new Button(tr("Open in console"), Icon::Terminal, ButtonKind::Secondary, actions);
    auto *curl = new Button(tr("Copy as cURL"), Icon::Copy, ButtonKind::Secondary, actions);
    auto *more = new IconButton(Icon::More, tr("More about the project"), actions);
    auto *menu = new QMenu(more);
    menu->addAction(iconFor(Icon::Pencil), tr("Edit project…"), this,
                    &ProjectDetails::editRequested);
    menu->addAction(iconFor(Icon::Trash), tr("Delete project…"), this,
                    &ProjectDetails::deleteRequested);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(console, &QAbstractButton::clicked, this, &ProjectDetails::openInConsoleRequested);
    connect(curl, &QAbstractButton::clicked, this, &ProjectDetails::copyCurlRequested);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(console);
    row->addWidget(curl);
    row->addStretch(1);
    row->addWidget(more);
    return actions;
}

void ProjectDetails::setProject(const projects::Project &project, const QDateTime &now)
{
    m_project = project;
    const QString name = project.name.isEmpty() ? project.id : project.name;
    m_avatar->setName(name);
    m_name->setText(name);
    const QString organization = project.text(u"organization.name"_s);
    const QString owner = projectOwner(project);
    m_sub->setText(!organization.isEmpty() ? organization : owner);
    m_sub->setVisible(!m_sub->text().isEmpty());
    showFields(now);
    const std::optional<TaskCount> count = taskCount(project);
    m_tasksBox->setVisible(count.has_value());
    if (count) {
        m_tasksText->setText(
            count->late > 0
                ? tr("%1 of %2 done, %3 late").arg(count->done).arg(count->total).arg(count->late)
                : tr("%1 of %2 done").arg(count->done).arg(count->total));
        m_taskBar->setCount(*count);
    }
    m_json->setJson(project.source);
}

void ProjectDetails::showFields(const QDateTime &now)
{
    m_fields->clear();
    m_fields->addId(project().id);
    const QString status = projectStatus(m_project);
    if (!status.isEmpty())
        m_fields->addField(tr("Status"), statusLabel(status), status);
    if (hasOwnerMember(m_project))
        m_fields->addField(tr("Owner"),
                           projectOwner(m_project).isEmpty() ? tr("No owner")
                                                             : projectOwner(m_project),
                           m_project.text(u"owner.email"_s));
    m_fields->addMembers(m_project.fields,
                         {u"id"_s, u"name"_s, u"status"_s, u"owner"_s, u"tasks"_s}, now);
}

} // namespace planops::gui
