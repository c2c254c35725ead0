// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcedelegate.h"

#include "gui/resources/resourcemodel.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/rowpaint.h"

#include <QPainter>

namespace planops::gui {

namespace {

using Kind = ResourceModel::Kind;

constexpr int treeInset = 8; // Of the selection, from the list's edges.
constexpr int treeEdge = 16;

int levelOf(const QModelIndex &index)
{
    int level = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    return level;
}

Icon iconOf(Kind kind, bool isOpen, bool isTrouble)
{
    switch (kind) {
    case Kind::Collection:
        return isOpen ? Icon::FolderOpen : Icon::Folder;
    case Kind::Single:
        return Icon::Sliders;
    case Kind::Action:
        return Icon::Send;
    case Kind::Item:
        return Icon::FileText;
    case Kind::More:
        return Icon::ArrowDown;
    case Kind::Note:
        return isTrouble ? Icon::Warning : Icon::Info;
    case Kind::None:
        break;
    }
    return Icon::None;
}

} // namespace

QSize ResourceDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const
{
    return {px(160), px(30)};
}

bool ResourceDelegate::isOnChevron(const QModelIndex &index, int x, const QWidget &view)
{
    if (view.layoutDirection() == Qt::RightToLeft)
        x = view.width() - 1 - x;
    const int left = treeEdge + levelOf(index) * step - 5;
    return index.model()->hasChildren(index) && x >= left && x < left + 24;
}

void ResourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors &c = colors(option.widget);
    const auto kind = index.data(ResourceModel::KindRole).value<Kind>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const bool isQuiet = kind == Kind::More || kind == Kind::Note;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(option.rect).adjusted(treeInset, 1, -treeInset, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? c.sel : c.hover);
        painter->drawRoundedRect(panel, radius::button, radius::button);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(c.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(panel, radius::button, radius::button);
    }

    QRect row = option.rect.adjusted(treeEdge + levelOf(index) * step, 0, -treeEdge, 0);
    const double top = row.center().y() - 6.5;
    if (index.model()->hasChildren(index))
        paintIcon(painter, placedInRow(option, QRectF(row.left(), top + 1, 12, 12)),
                  isOpen                                    ? Icon::ChevronDown
                      : option.direction == Qt::RightToLeft ? Icon::ChevronLeft
                                                            : Icon::ChevronRight,
                  c.text3);
    row.setLeft(row.left() + 18);
    const bool isTrouble = index.data(ResourceModel::TroubleRole).toBool();
    paintIcon(painter, placedInRow(option, QRectF(row.left(), top, 14, 14)),
              iconOf(kind, isOpen, isTrouble), isTrouble ? c.ink(Tone::Bad) : c.text3);
    row.setLeft(row.left() + 22);

    const QString detail = index.data(ResourceModel::BusyRole).toBool()
        ? ResourceModel::tr("Loading")
        : index.data(ResourceModel::DetailRole).toString();
    const QFont nameFont = roleFont(kind == Kind::Collection ? TextRole::Strong : TextRole::Body);
    painter->setFont(roleFont(TextRole::Count));
    const int room = painter->fontMetrics().horizontalAdvance(detail) + 12;
    const int wanted = QFontMetrics(nameFont).horizontalAdvance(index.data().toString());
    // The name comes first: an id that has no room is in the details.
    if (!detail.isEmpty() && (kind != Kind::Item || wanted + room <= row.width())) {
        painter->setPen(c.text3);
        paintRowText(painter, option, row, Qt::AlignRight, detail);
        row.setRight(row.right() - room);
    }
    painter->setFont(nameFont);
    painter->setPen(isQuiet ? c.text2 : c.text);
    paintRowText(
        painter, option, row, Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width()));
    painter->restore();
}

} // namespace planops::gui
