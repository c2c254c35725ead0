// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectstable.h"

#include "gui/projects/projectdelegate.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/skeleton.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

ProjectsTable::ProjectsTable(ProjectsFilter &filter, QWidget *parent)
    : QTableView(parent), m_filter(filter)
{
    auto *head = new ProjectsHeader(this);
    setHorizontalHeader(head);
    setModel(&filter);
    setItemDelegate(new ProjectDelegate(filter, this));
    setAccessibleName(tr("Projects"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &ProjectsTable::sortChosen);
    connect(this, &QAbstractItemView::doubleClicked, this, &ProjectsTable::opened);
    connect(&filter, &QAbstractItemModel::modelReset, this, &ProjectsTable::arrangeColumns);
    arrangeColumns();
}

void ProjectsTable::arrangeColumns()
{
    verticalHeader()->setDefaultSectionSize(px(44));
    const int count = m_filter.columnCount();
    int rest = viewport()->width();
    // Too narrow for all: the columns at the right go first, never the name.
    for (int section = 1; section < count; ++section) {
        const QVariant column =
            m_filter.headerData(section, Qt::Horizontal, ProjectsModel::ColumnRole);
        const int width = ProjectDelegate::columnWidth(ProjectsModel::Column(column.toInt()));
        const bool fits = rest - width >= px(180);
        setColumnHidden(section, !fits);
        if (!fits)
            continue;
        setColumnWidth(section, width);
        rest -= width;
    }
    if (count > 0)
        setColumnWidth(0, rest);
}

void ProjectsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void ProjectsTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
            Q_EMIT opened();
            return;
        }
        break;
    case Qt::Key_Delete:
        if (currentIndex().isValid()) {
            Q_EMIT deleteRequested();
            return;
        }
        break;
    case Qt::Key_Escape:
        event->ignore(); // the page cancels or closes with it
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ProjectsTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !indexAt(event->pos()).isValid())
        return;
    if (!currentIndex().isValid())
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuRequested(place);
}

void ProjectsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentProjectChanged();
}

ProjectsFooter::ProjectsFooter(QWidget *parent)
    : QWidget(parent),
      m_text(new Label(QString(), TextRole::Body, Ink::Text2, this)),
      m_pages(new Label(QString(), TextRole::Body, Ink::Text2, this)),
      m_previous(new IconButton(Icon::ChevronLeft, tr("Previous page"), this)),
      m_next(new IconButton(Icon::ChevronRight, tr("Next page"), this)),
      m_cancel(new Button(tr("Cancel"), ButtonKind::Secondary, this))
{
    m_cancel->setKeys(QKeySequence(Qt::Key_Escape));
    m_cancel->setControlHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_pages);
    row->addSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    setScaled(this, Extent::FixedHeight, 40);
    connect(m_previous, &QAbstractButton::clicked, this, &ProjectsFooter::previousRequested);
    connect(m_next, &QAbstractButton::clicked, this, &ProjectsFooter::nextRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProjectsFooter::cancelRequested);
    m_cancel->hide();
}

void ProjectsFooter::setPlace(const Place &place)
{
    m_cancel->hide();
    m_text->setLeadingIcon(Icon::None);
    const qint64 last = place.first + place.count;
    const QString range = place.count == 0 ? tr("No projects")
        : place.total >= 0 ? tr("%1 to %2 of %3").arg(place.first + 1).arg(last).arg(place.total)
                           : tr("%1 to %2").arg(place.first + 1).arg(last);
    m_text->setText(place.hidden > 0
                        ? tr("%1, %2 of these hidden by the filter").arg(range).arg(place.hidden)
                        : range);
    const bool more = place.total >= 0 ? last < place.total : place.mayHaveMore;
    const bool paged = place.first > 0 || more;
    const qint64 page = place.first / std::max<qint64>(1, place.limit) + 1;
    const qint64 pages =
        place.total >= 0 ? (place.total + place.limit - 1) / std::max<qint64>(1, place.limit) : -1;
    m_pages->setText(pages > 0 ? tr("Page %1 of %2").arg(page).arg(pages)
                               : tr("Page %1").arg(page));
    m_pages->setVisible(paged);
    m_previous->setVisible(paged);
    m_next->setVisible(paged);
    m_previous->setEnabled(place.first > 0);
    m_next->setEnabled(more);
}

void ProjectsFooter::showLoading(double seconds)
{
    m_text->setLeadingIcon(Icon::Clock, Ink::Accent);
    m_text->setText(tr("Loading projects, %1 s so far.").arg(seconds, 0, 'f', 1));
    m_pages->hide();
    m_previous->hide();
    m_next->hide();
    m_cancel->show();
}

void ProjectsFooter::clear()
{
    m_text->setLeadingIcon(Icon::None);
    m_text->clear();
    for (QWidget *part : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_cancel)})
        part->hide();
}

ProjectsSkeleton::ProjectsSkeleton(QWidget *parent) : QWidget(parent)
{
    auto *rows = new Skeleton(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows);
    setAccessibleName(tr("Loading projects"));
}

} // namespace planops::gui
