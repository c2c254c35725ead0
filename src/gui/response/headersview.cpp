// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/headersview.h"

#include "core/tokens/findjwt.h"
#include "gui/response/inspectaction.h"
#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gutter = 16;

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &theme = colors(option.widget);
        const auto *view = static_cast<const QAbstractItemView *>(option.widget);
        const bool selected = view->selectionModel()->isRowSelected(index.row(), {});
        painter->save();
        painter->fillRect(option.rect, selected ? theme.sel : theme.canvas);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.line);
        if (selected && view->hasFocus() && index.column() == HeadersModel::Name)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              theme.accentText);
        const bool note = index.column() == HeadersModel::Note;
        painter->setFont(roleFont(note ? TextRole::Caption : TextRole::Code));
        painter->setPen(note                                       ? theme.text2
                            : index.column() == HeadersModel::Name ? theme.jsonKey
                                                                   : theme.text);
        const QRect room = option.rect.adjusted(index.column() == HeadersModel::Name ? gutter : 8,
                                                0, note ? -gutter : -8, -1);
        painter->drawText(
            room, Qt::AlignVCenter | (note ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                              room.width()));
        painter->restore();
    }
};

} // namespace

void HeadersModel::setHeaders(const http::Headers &headers, const QStringList &notes)
{
    beginResetModel();
    m_headers = headers;
    m_notes = notes;
    endResetModel();
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const http::Header &header = m_headers.at(index.row());
    switch (index.column()) {
    case Name:
        return QString::fromLatin1(header.name);
    case Value:
        return QString::fromUtf8(header.value);
    default:
        return m_notes.value(index.row());
    }
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Value ? tr("Value") : tr("Note");
}

HeadersView::HeadersView(QWidget *parent) : QTableView(parent), m_model(new HeadersModel(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setOwnFocusMark(this);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Response headers"));
    updateHeights();
}

void HeadersView::setHop(const http::Hop &hop, std::chrono::seconds clockOffset)
{
    http::Headers all = hop.headers;
    QStringList notes(all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!http::sameName(all[i].name, "date"))
            continue;
        const qint64 seconds = clockOffset.count();
        if (std::abs(seconds) > 1) {
            notes[i] = seconds < 0
                ? tr("%n seconds behind this computer", nullptr, static_cast<int>(-seconds))
                : tr("%n seconds ahead of this computer", nullptr, static_cast<int>(seconds));
        }
    }
    for (const http::Header &trailer : hop.trailers) {
        all.append(trailer);
        notes.append(tr("trailer"));
    }
    m_model->setHeaders(all, notes);
}

QString HeadersView::lineOf(int row) const
{
    const http::Header &header = m_model->headers().at(row);
    return QString::fromLatin1(header.name) % u": "_s % QString::fromUtf8(header.value);
}

void HeadersView::copyAll()
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines.append(lineOf(row));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void HeadersView::copyCurrent(bool valueOnly)
{
    if (!currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    QApplication::clipboard()->setText(
        valueOnly ? QString::fromUtf8(m_model->headers().at(row).value) : lineOf(row));
}

void HeadersView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        copyCurrent(false);
    else
        QTableView::keyPressEvent(event);
}

void HeadersView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!indexAt(event->pos()).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, [this] { copyCurrent(true); });
    menu->addAction(tr("Copy line"), this, [this] { copyCurrent(false); });
    menu->addAction(tr("Copy all"), this, &HeadersView::copyAll);
    const int row = indexAt(event->pos()).row();
    addInspectAction(*menu, tokens::findJwt(m_model->headers().at(row).value), *this);
    menu->popup(event->globalPos());
}

void HeadersView::updateHeights()
{
    verticalHeader()->setMinimumSectionSize(px(29));
    verticalHeader()->setDefaultSectionSize(px(29));
}

void HeadersView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(HeadersModel::Name, std::clamp(width * 28 / 100, 140, 320));
    setColumnWidth(HeadersModel::Value,
                   width - columnWidth(HeadersModel::Name) - std::min(230, width / 4));
}

void HeadersView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateHeights();
}

} // namespace planops::gui
