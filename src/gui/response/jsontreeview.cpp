// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsontreeview.h"

#include "core/base/atomicfile.h"
#include "core/base/jsonpointer.h"
#include "core/base/whendone.h"
#include "core/tokens/findjwt.h"
#include "gui/response/codeview.h"
#include "gui/response/inspectaction.h"
#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/widgets/savedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QtConcurrentRun>

namespace planops::gui {

using namespace Qt::StringLiterals;
using Type = JsonTree::Type;

namespace {
constexpr int gutter = 16;
constexpr int arrow = 12;
} // namespace

JsonTreeView::JsonTreeView(QWidget *parent) : QTreeView(parent), m_model(new JsonTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new JsonTreeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(20);
    setOwnFocusMark(this);
    setTextRole(this, TextRole::Code);
    setAccessibleName(tr("Response body as a tree"));
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(true);
}

void JsonTreeView::setTree(const std::shared_ptr<const JsonTree> &tree)
{
    m_isWhole = true;
    m_model->setTree(tree);
    openFew();
}

void JsonTreeView::showResults(std::vector<qint32> nodes)
{
    m_isWhole = false;
    m_model->setResults(std::move(nodes));
    openFew();
    scrollToTop();
}

void JsonTreeView::showAll()
{
    if (std::exchange(m_isWhole, true))
        return;
    m_model->setResults(std::nullopt);
    openFew();
}

void JsonTreeView::openFew()
{
    if (m_model->rowCount() > 0 && m_model->rowCount() <= 20)
        expandToDepth(0);
}

QModelIndex JsonTreeView::childAt(const QModelIndex &parent, const QString &member) const
{
    bool isNumber = false;
    const int number = member.toInt(&isNumber);
    const int count = m_model->rowCount(parent);
    if (isNumber && number >= 0 && number < count) { // An item; or a member that is named so.
        const QModelIndex item = m_model->index(number, 0, parent);
        const QString key = item.data(JsonTreeModel::KeyRole).toString();
        if (key == member || !m_model->json(parent).startsWith('{'))
            return item;
    }
    for (int row = 0; row < count; ++row) {
        const QModelIndex child = m_model->index(row, 0, parent);
        if (child.data(JsonTreeModel::KeyRole).toString() == member)
            return child;
    }
    return {};
}

void JsonTreeView::showPlace(const QString &pointer)
{
    QModelIndex place;
    for (const QString &step : pointerSteps(pointer)) {
        const QModelIndex child = childAt(place, step);
        if (!child.isValid())
            break;
        expand(place);
        place = child;
    }
    setCurrentIndex(place);
    scrollTo(place, PositionAtCenter);
}

void JsonTreeView::copyValue()
{
    if (!currentIndex().isValid())
        return;
    if (m_model->json(currentIndex()).size() <= CodeView::copyLimit) {
        QApplication::clipboard()->setText(
            currentIndex().data(JsonTreeModel::WholeRole).toString());
        return;
    }
    Q_EMIT noticed(tr("Not copied"),
                   tr("More than 16 MB is too much for the clipboard. Save the value instead."),
                   true);
    saveValue();
}

void JsonTreeView::saveValue()
{
    if (!currentIndex().isValid())
        return;
    askWhereToSave(this, {tr("Save the value"), u"value.json"_s}, this,
                   [this, content = m_model->content(currentIndex())](const QString &path) {
                       writeValue(path, content);
                   });
}

void JsonTreeView::writeValue(const QString &path, const std::function<QByteArray()> &content)
{
    const auto written = QtConcurrent::run(
        [path, content] { return writeFileAtomically(path, content(), FileMode::AsItWas); });
    whenDone(this, written, [this, path](const Result<void> &saved) {
        if (saved)
            Q_EMIT noticed(tr("Saved"), path, false);
        else
            Q_EMIT noticed(tr("Not saved"), saved.error().message, true);
    });
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && currentIndex().isValid())
        copyValue();
    else
        QTreeView::keyPressEvent(event);
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!indexAt(event->pos()).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, &JsonTreeView::copyValue);
    menu->addAction(tr("Save value…"), this, &JsonTreeView::saveValue);
    menu->addAction(tr("Copy path"), this, [this] {
        QApplication::clipboard()->setText(currentIndex().data(JsonTreeModel::PathRole).toString());
    });
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    addInspectAction(*menu, tokens::findJwt(m_model->json(indexAt(event->pos()))), *this);
    menu->popup(event->globalPos());
}

void JsonTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &theme = colors(this);
    const bool current = index == currentIndex();
    painter->fillRect(option.rect, current ? theme.sel : theme.canvas);
    QTreeView::drawRow(painter, option, index);
    if (!current)
        return;
    const QString path = index.data(JsonTreeModel::PathRole).toString();
    painter->setFont(font());
    const int room = std::max(0, option.rect.width() / 2);
    const QString shown = painter->fontMetrics().elidedText(path, Qt::ElideLeft, room);
    const int width = painter->fontMetrics().horizontalAdvance(shown);
    const QRect box(option.rect.right() - width - gutter - 12, option.rect.top(),
                    width + gutter + 12, option.rect.height());
    painter->fillRect(box, theme.sel);
    painter->setPen(theme.text2);
    painter->drawText(box.adjusted(12, 0, -gutter, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void JsonTreeView::drawBranches(QPainter *painter, const QRect &rect,
                                const QModelIndex &index) const
{
    const Colors &theme = colors(this);
    painter->setPen(theme.line);
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    for (int level = 1; level <= depth; ++level) {
        const int x = level * indentation() + gutter - indentation() + arrow / 2;
        painter->drawLine(x, rect.top(), x, rect.bottom());
    }
    if (m_model->hasChildren(index)) {
        const QRectF box(depth * indentation() + gutter, rect.center().y() - arrow / 2.0 + 0.5,
                         arrow, arrow);
        paintIcon(painter, box, isExpanded(index) ? Icon::ChevronDown : Icon::ChevronRight,
                  theme.text2);
    }
}

QSize JsonTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 60, px(24)};
}

void JsonTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors &theme = colors(option.widget);
    const auto type = static_cast<Type>(index.data(JsonTreeModel::TypeRole).toInt());
    const bool item = !index.data(JsonTreeModel::KeyRole).toString().isEmpty();
    int x = option.rect.left() + gutter;
    const auto write = [&](const QString &text, const QColor &ink, const QFont &font) {
        painter->setFont(font);
        painter->setPen(ink);
        const QRect room(x, option.rect.top(), option.rect.right() - x, option.rect.height());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        x += painter->fontMetrics().horizontalAdvance(text);
    };
    const QFont code = roleFont(TextRole::Code);
    painter->save();
    if (item) {
        const QString key = index.data(JsonTreeModel::KeyRole).toString();
        const bool number = !key.isEmpty() && key.front().isDigit();
        write(key, number ? theme.text2 : theme.jsonKey, code);
        x += 14;
    }
    const QString value = index.data(JsonTreeModel::ValueRole).toString();
    switch (type) {
    case Type::Object:
    case Type::Array:
        write(type == Type::Object ? u"{ }"_s : u"[ ]"_s, theme.text2, code);
        x += 10;
        write(value, theme.text2, roleFont(TextRole::Caption));
        break;
    case Type::String:
        write(value, theme.jsonString, code);
        break;
    case Type::Number:
        write(value, theme.jsonNumber, code);
        break;
    case Type::Literal:
        write(value, theme.jsonLiteral, code);
        break;
    }
    painter->restore();
}

} // namespace planops::gui
