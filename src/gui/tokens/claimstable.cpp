// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/claimstable.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kInset = 12;
constexpr int kWide = 520; // from here on there is room for every meaning

//! \brief Paints a row of the claims card: key colour, value in code, meaning at the right, a line
//! inset below.
class ClaimDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &c = colors(option.widget);
        const auto *model = static_cast<const ClaimsModel *>(index.model());
        const tokens::ClaimRow &row = model->at(index.row());
        const bool narrow = option.widget->width() < kWide;
        const bool last = index.row() == model->rowCount() - 1;
        const bool atEnd =
            option.rect.right() >= option.widget->width() - 2; // also a value over two columns
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected) && option.widget->hasFocus())
            painter->fillRect(
                option.rect.adjusted(index.column() == 0 ? 4 : 0, 2, atEnd ? -4 : 0, -2), c.sel);
        if (!last)
            painter->fillRect(QRect(option.rect.left() + (index.column() == 0 ? kInset : 0),
                                    option.rect.bottom(),
                                    option.rect.width() - (index.column() == 0 ? kInset : 0)
                                        - (atEnd ? kInset : 0),
                                    1),
                              c.line);
        const QRect rect =
            option.rect.adjusted(index.column() == 0 ? kInset : 0, 0, atEnd ? -kInset : -8, -1);
        const QColor ink = index.column() == 0 ? c.jsonKey
            : index.column() == 1              ? c.text
            : row.bad                          ? c.bad
                                               : c.text2;
        const QString text =
            index.column() == 2 && narrow ? shortMeaning(row) : index.data().toString();
        painter->setFont(roleFont(index.column() == 2 ? TextRole::Caption : TextRole::Code));
        painter->setPen(ink);
        const auto alignment =
            Qt::AlignVCenter | (index.column() == 2 && narrow ? Qt::AlignRight : Qt::AlignLeft);
        painter->drawText(rect, int(alignment),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {40, px(28)};
    }

    //! "13:52:07" is enough beside "iat"; trouble keeps its word.
    static QString shortMeaning(const tokens::ClaimRow &row)
    {
        if (!tokens::isTimeClaim(row.name))
            return row.bad ? row.meaning : QString();
        return row.bad ? row.meaning : row.meaning.section(u' ', -1);
    }
};

} // namespace

void ClaimsModel::setRows(const QList<tokens::ClaimRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const tokens::ClaimRow &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole)
        return row.meaning.isEmpty() ? row.value : u"%1\n%2"_s.arg(row.value, row.meaning);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case 0:
        return row.name;
    case 1:
        return row.value;
    default:
        return row.meaning;
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Claim") : section == 1 ? tr("Value") : tr("Meaning");
}

ClaimsTable::ClaimsTable(QWidget *parent) : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ClaimDelegate(this));
    setAccessibleName(tr("Claims"));
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    for (QAbstractButton *corner :
         findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Corner of the table"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // the card around it has the surface
}

void ClaimsTable::setClaims(const QJsonObject &claims, UnixTime now)
{
    const QModelIndex before = currentIndex();
    m_model.setRows(tokens::describeClaims(claims, now));
    if (before.isValid())
        setCurrentIndex(m_model.index(before.row(), before.column()));
    arrangeColumns();
    updateGeometry();
}

QSize ClaimsTable::sizeHint() const
{
    return {240, m_model.rowCount() * px(28)};
}

QSize ClaimsTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ClaimsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void ClaimsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

void ClaimsTable::arrangeColumns()
{
    verticalHeader()->setDefaultSectionSize(px(28));
    const QFontMetrics code(roleFont(TextRole::Code));
    int nameWidth = px(46);
    int meaningWidth = 0;
    const QFontMetrics caption(roleFont(TextRole::Caption));
    const bool narrow = width() < kWide;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const tokens::ClaimRow &claim = m_model.at(row);
        nameWidth = std::max(nameWidth, kInset + code.horizontalAdvance(claim.name) + 8);
        if (narrow)
            meaningWidth = std::max(meaningWidth,
                                    caption.horizontalAdvance(ClaimDelegate::shortMeaning(claim)));
    }
    nameWidth = std::min(nameWidth + 6, width() / 3);
    const int meaning = narrow ? std::min(meaningWidth + kInset + 4, width() / 2) : width() * 2 / 5;
    setColumnWidth(0, nameWidth);
    setColumnWidth(1, std::max(40, width() - nameWidth - meaning));
    setColumnWidth(2, meaning);
    // A value may use the room of a meaning that is not there.
    clearSpans();
    if (!narrow)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (ClaimDelegate::shortMeaning(m_model.at(row)).isEmpty())
            setSpan(row, 1, 1, 2);
    }
}

void ClaimsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ClaimsTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, &ClaimsTable::copyCurrent);
    menu->popup(event->globalPos());
}

void ClaimsTable::copyCurrent()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.at(currentIndex().row()).value);
}

} // namespace planops::gui
