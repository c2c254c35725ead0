// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/eventsview.h"

#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/jsonformatter.h"
#include "gui/widgets/label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

namespace planops::gui {

namespace {

constexpr int eventsGutter = 16;
constexpr int cellMargin = 5; // Of the style, before the text of a cell.
constexpr qsizetype mostLaidOut = qsizetype {256} * 1024; // Bytes of JSON, within a frame.

} // namespace

EventsView::EventsView(QWidget *parent)
    : QWidget(parent),
      m_model(new EventsModel(this)),
      m_list(new QTableView),
      m_data(new CodeEditor),
      m_state(new Label({}, TextRole::Caption, Ink::Text2))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Events"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    setTextRole(m_list, TextRole::Code);
    m_data->setReadOnly(true);
    m_data->setFrameShape(QFrame::NoFrame);
    m_data->setAccessibleName(tr("Data of the event"));
    m_data->setPlaceholderText(tr("Choose an event to read its data."));
    m_state->setContentsMargins(16, 4, 16, 4);

    // The text of the first column stands where all text of the pane begins.
    auto *inset = new QWidget;
    auto *row = new QHBoxLayout(inset);
    row->setContentsMargins(eventsGutter - cellMargin, 0, 0, 0);
    row->addWidget(m_list);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(inset);
    parts->addWidget(m_data);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(parts, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventsView::showCurrent);
    updateSizes();
    showState();
}

void EventsView::clear()
{
    m_reader = {};
    m_model->clear();
    m_data->clear();
    showState();
}

void EventsView::take(const QByteArray &bytes)
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum();
    m_model->append(m_reader.take(bytes), QDateTime::currentDateTime());
    if (isAtEnd)
        m_list->scrollToBottom();
    showState();
}

void EventsView::showState()
{
    const int count = m_model->rowCount();
    const auto dropped = static_cast<int>(m_model->droppedCount());
    m_state->setText(count == 0         ? tr("No event yet")
                         : dropped == 0 ? tr("%n event(s)", nullptr, count)
                                        : tr("The last %1 of %2 events")
                                              .arg(QLocale().toString(count),
                                                   QLocale().toString(count + dropped)));
}

void EventsView::showCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0) {
        m_data->clear();
        return;
    }
    const QByteArray bytes = m_model->dataAt(row).toUtf8();
    const FormattedJson json = bytes.size() <= mostLaidOut ? formatJson(bytes) : FormattedJson();
    m_data->setPlainText(json.isValid() ? QString::fromUtf8(json.text) : m_model->dataAt(row));
}

QString EventsView::shownData() const
{
    return m_data->toPlainText();
}

void EventsView::copyAll()
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < EventsModel::Data; ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t') + u'\t' + m_model->dataAt(row));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void EventsView::updateSizes()
{
    m_list->verticalHeader()->setMinimumSectionSize(px(29));
    m_list->verticalHeader()->setDefaultSectionSize(px(29));
    const int room = m_list->viewport()->width();
    m_list->setColumnWidth(EventsModel::Time, px(112));
    m_list->setColumnWidth(EventsModel::Type, qMin(px(140), room / 4));
    m_list->setColumnWidth(EventsModel::Id, qMin(px(110), room / 5));
}

void EventsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateSizes();
}

void EventsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSizes();
}

} // namespace planops::gui
