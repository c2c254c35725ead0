// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/rowtable.h"

#include "core/console/resolve.h"
#include "core/tokens/findjwt.h"
#include "gui/console/variablemarks.h"
#include "gui/response/inspectaction.h"
#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/scaledsize.h"

#include <QCompleter>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace planops::gui {

namespace {
constexpr int gutter = 16;
constexpr int checkSide = 16;
constexpr int switchColumn = gutter + checkSide + 16;
constexpr int nameIndent = 4;
constexpr int valueIndent = 12;

int indentOf(int column)
{
    return column == RowModel::Name ? nameIndent : valueIndent;
}

// The titles stand above the texts of their columns.
class RowHead : public QHeaderView
{
public:
    explicit RowHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colors &theme = colors(this);
        painter->fillRect(rect, theme.sunken);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        painter->setFont(roleFont(TextRole::Caption));
        painter->setPen(theme.text2);
        const QString title = model()->headerData(section, orientation()).toString();
        painter->drawText(rect.adjusted(indentOf(section), 0, 0, -1),
                          Qt::AlignVCenter | Qt::AlignLeft, title);
    }
};

//! As Qt underlines a wrong word, for text that is painted by hand; in the painter's pen.
void paintWave(QPainter &painter, qreal left, qreal right, qreal y)
{
    QPainterPath wave(QPointF(left, y));
    const int steps = static_cast<int>((right - left) / 2);
    for (int step = 1; step <= steps; ++step)
        wave.lineTo(left + 2 * step, y - (step % 2 == 0 ? 0.0 : 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

} // namespace

RowTable::RowTable(RowModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new RowHead(this));
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setOwnFocusMark(this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(switchColumn);
    head->setSectionResizeMode(RowModel::Switch, QHeaderView::Fixed);
    head->setStretchLastSection(true);
    setScaled(head, Extent::FixedHeight, 28);
    updateHeights();
    connect(this, &QAbstractItemView::clicked, this, &RowTable::editClicked);
}

void RowTable::setCompletions(const QStringList &names,
                              const std::function<QStringList(const QString &name)> &valuesOf)
{
    static_cast<RowDelegate *>(itemDelegate())->setCompletions(names, valuesOf);
}

void RowTable::setScope(const workspace::Scope &scope)
{
    static_cast<RowDelegate *>(itemDelegate())->setScope(scope);
    viewport()->update();
}

void RowTable::updateHeights()
{
    verticalHeader()->setMinimumSectionSize(px(32));
    verticalHeader()->setDefaultSectionSize(px(32));
    setColumnWidth(RowModel::Switch, switchColumn);
}

void RowTable::editClicked(const QModelIndex &index)
{
    if (index.column() != RowModel::Switch)
        edit(index);
    else if (m_model->isAddRow(index))
        edit(index.siblingAtColumn(RowModel::Name));
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
            removeCurrent();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
            editClicked(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::removeCurrent()
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_model->removeAt(row);
    setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_model->isAddRow(index))
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit"), this, [this] { editClicked(currentIndex()); });
    menu->addAction(tr("Remove"), this, &RowTable::removeCurrent);
    const QByteArray value =
        index.siblingAtColumn(RowModel::Value).data(Qt::EditRole).toString().toUtf8();
    addInspectAction(*menu, tokens::findJwt(value), *this);
    menu->popup(event->globalPos());
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        updateHeights();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int room = viewport()->width() - columnWidth(RowModel::Switch);
    const bool wide = m_model->columnCount() == 4;
    setColumnWidth(RowModel::Name, room * (wide ? 24 : 32) / 100);
    if (wide)
        setColumnWidth(RowModel::Value, room * 40 / 100);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() || currentIndex().column() == RowModel::Switch) {
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            setCurrentIndex(m_model->index(0, RowModel::Name));
    }
}

RowDelegate::RowDelegate(RowTable *table) : QStyledItemDelegate(table), m_table(table)
{ }

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), px(32)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Colors &theme = colors(m_table);
    const bool add = m_table->rowModel()->isAddRow(index);
    const bool on = !add && m_table->rowModel()->rows().at(index.row()).enabled;
    painter->save();
    painter->fillRect(option.rect, theme.canvas);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
    const bool last = index.column() == index.model()->columnCount() - 1;
    if (index.column() != RowModel::Switch && !last)
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                          theme.line);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && m_table->hasFocus();
    if (index.column() == RowModel::Switch) {
        const QRectF box(option.rect.left() + gutter,
                         option.rect.center().y() - checkSide / 2.0 + 0.5, checkSide, checkSide);
        if (add) {
            paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Plus, theme.text3);
        } else {
            PressState state;
            state.hovered = option.state.testFlag(QStyle::State_MouseOver);
            paintCheckBox(painter, box, on ? Qt::Checked : Qt::Unchecked, state, theme);
        }
    } else {
        painter->setFont(roleFont(index.column() == RowModel::Description || add ? TextRole::Body
                                                                                 : TextRole::Code));
        painter->setPen(add || !on                                    ? theme.text3
                            : index.column() == RowModel::Description ? theme.text2
                                                                      : theme.text);
        QRect room = option.rect.adjusted(indentOf(index.column()), 0, -10, -1);
        const bool isFile = !add && index.column() == RowModel::Value
            && m_table->rowModel()->rows().at(index.row()).isFile;
        if (isFile) {
            const QRectF icon(room.left(), room.center().y() - 6.5, 14, 14);
            paintIcon(painter, icon, Icon::FileText, theme.text3);
            room.setLeft(room.left() + 20);
        }
        const QString text = index.data().toString();
        // The end of a path says which file it is.
        const auto elide = isFile ? Qt::ElideLeft : Qt::ElideRight;
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, elide, room.width()));
        if (on && index.column() == RowModel::Value)
            paintVariables(painter, room, text, theme);
    }
    if (focused) {
        painter->setPen(QPen(theme.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), radius::cap,
                                 radius::cap);
    }
    painter->restore();
}

void RowDelegate::paintVariables(QPainter *painter, const QRect &room, const QString &text,
                                 const Colors &theme) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    for (const QTextLayout::FormatRange &mark : variableMarks(text, m_scope, theme)) {
        const QString name = text.mid(mark.start, mark.length);
        const QRect place(room.left() + metrics.horizontalAdvance(text.left(mark.start)),
                          room.center().y() - metrics.height() / 2 - 1,
                          metrics.horizontalAdvance(name), metrics.height() + 3);
        if (place.right() > room.right())
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark.format.background());
        painter->drawRoundedRect(QRectF(place).adjusted(-2, 0, 2, 0), radius::cap, radius::cap);
        painter->setPen(mark.format.foreground().color());
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
        if (mark.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            paintWave(*painter, place.left(), place.right(), place.bottom() - 1.5);
    }
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString words = console::describeVariables(index.data().toString(), m_scope);
    if (words.isEmpty() || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), words, view);
    return true;
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *editor = new QLineEdit(parent);
    editor->setProperty("embedded", true);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    setTextRole(editor, index.column() == RowModel::Description ? TextRole::Body : TextRole::Code);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const QStringList offered = completionsOf(index);
    if (!offered.isEmpty()) {
        auto *completer = new QCompleter(offered, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
        // A few usual values are shown before a letter is typed; the names are too many for that.
        if (index.column() == RowModel::Value && index.data(Qt::EditRole).toString().isEmpty())
            QMetaObject::invokeMethod(
                completer, [completer] { completer->complete(); }, Qt::QueuedConnection);
    }
    return editor;
}

QStringList RowDelegate::completionsOf(const QModelIndex &index) const
{
    if (index.column() == RowModel::Name)
        return m_names;
    if (index.column() != RowModel::Value || !m_valuesOf)
        return {};
    return m_valuesOf(index.siblingAtColumn(RowModel::Name).data(Qt::EditRole).toString());
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    // A line edit has two pixels before its text.
    editor->setGeometry(option.rect.adjusted(indentOf(index.column()) - 2, 1, -6, -2));
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != RowModel::Switch || m_table->rowModel()->isAddRow(index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool click = event->type() == QEvent::MouseButtonRelease;
    const bool key = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
            || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Select);
    if (!click && !key)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace planops::gui
