// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sidebar.h"

#include "gui/shell/sidebardelegate.h"
#include "gui/theme/colors.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

Sidebar::Sidebar(QWidget *profileCard, QWidget *parent)
    : QWidget(parent),
      m_filter(new SearchField(tr("Filter"), Icon::Filter)),
      m_list(new QTreeView),
      m_model(new SidebarModel({{QLatin1String(projectsSection), tr("Projects"), {}, {}},
                                {QLatin1String(endpointsSection), tr("Endpoints"), {}, {}},
                                {QLatin1String(requestsSection), tr("Requests"), {}, {}},
                                {QLatin1String(savedSection), tr("Saved"), {}, {}},
                                {QLatin1String(recentSection), tr("Recent"), {}, {}}},
                               this)),
      m_filtered(new QSortFilterProxyModel(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_filter->setKeys(QKeySequence(u"Ctrl+E"_s));
    m_filter->setAccessibleName(tr("Filter the sidebar"));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        m_list->expandAll();
    });

    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAnimated(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Projects, endpoints, requests and recent answers"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->expandAll();
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(SidebarModel::IsSectionRole).toBool())
            m_list->setExpanded(index, !m_list->isExpanded(index));
        else
            open(index);
    });
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(SidebarModel::IsSectionRole).toBool())
            return;
        const int section = m_filtered->mapToSource(index).row();
        if (section == 0)
            Q_EMIT projectsChosen();
        else if (section == 1)
            Q_EMIT endpointChosen({}, {});
    });
    m_list->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->setSpacing(8);
    head->addWidget(profileCard);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setScaled(this, Extent::MinimumWidth, 220);
    setScaled(this, Extent::MaximumWidth, 400);
}

void Sidebar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QWidget *Sidebar::list() const
{
    return m_list;
}

void Sidebar::open(const QModelIndex &index)
{
    const SidebarEntry *entry = m_model->entry(m_filtered->mapToSource(index));
    if (!entry)
        return;
    if (!entry->projectId.isEmpty())
        Q_EMIT projectChosen(entry->projectId);
    else if (entry->isEndpoint)
        Q_EMIT endpointChosen(entry->method, entry->draft.url);
    else if (entry->historyId != 0)
        Q_EMIT pastRequestChosen(entry->historyId);
    else
        Q_EMIT requestChosen(entry->draft);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_filtered->index(0, 0));
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        const QModelIndex index = m_list->currentIndex();
        if (index.data(SidebarModel::IsSectionRole).toBool())
            m_list->setExpanded(index, !m_list->isExpanded(index));
        else
            open(index);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors(this).chrome);
}

} // namespace planops::gui
