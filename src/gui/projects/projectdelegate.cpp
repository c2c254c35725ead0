// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectdelegate.h"

#include "gui/projects/projectlook.h"
#include "gui/theme/fonts.h"
#include "gui/theme/rowpaint.h"
#include "gui/widgets/avatar.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kGap = 12; // between the end of one column's content and the next column

void drawText(QPainter *painter, const QStyleOption &option, const QRect &rect, const QString &text,
              TextRole role, const QColor &color, Qt::Alignment side = Qt::AlignLeft)
{
    const QFont font = roleFont(role);
    painter->setFont(font);
    painter->setPen(color);
    paintRowText(painter, option, rect, side,
                 QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QRectF middleSquare(const QRect &rect, int side)
{
    return QRectF(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side);
}

} // namespace

ProjectDelegate::ProjectDelegate(const ProjectsFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent), m_filter(filter)
{ }

QSize ProjectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {columnWidth(ProjectsModel::Column(index.data(ProjectsModel::ColumnRole).toInt())),
            px(44)};
}

int ProjectDelegate::columnWidth(ProjectsModel::Column column)
{
    switch (column) {
    case ProjectsModel::Column::Name:
        return px(240);
    case ProjectsModel::Column::Status:
        return px(96);
    case ProjectsModel::Column::Tasks:
        return px(160);
    case ProjectsModel::Column::Owner:
        return px(140);
    case ProjectsModel::Column::Updated:
        return px(104) + edge;
    }
    return px(100);
}

void ProjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const projects::Project *project = m_filter.projectAt(index.row());
    if (!project)
        return;
    const Colors &c = colors(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, c.sel);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, c.sunken);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      c.line);
    if (selected && index.column() == 0)
        painter->fillRect(
            placedInRow(option,
                        QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
            c.accent);

    QRect rect = option.rect.adjusted(0, 0, -kGap, -1);
    switch (ProjectsModel::Column(index.data(ProjectsModel::ColumnRole).toInt())) {
    case ProjectsModel::Column::Name:
        paintName(painter, option, rect.adjusted(edge, 0, 0, 0), *project, c);
        break;
    case ProjectsModel::Column::Status:
        paintStatus(painter, option, rect, *project, c);
        break;
    case ProjectsModel::Column::Tasks:
        paintTasks(painter, option, rect, *project, c, selected);
        break;
    case ProjectsModel::Column::Owner:
        paintOwner(painter, option, rect, *project, c);
        break;
    case ProjectsModel::Column::Updated:
        rect.setRight(option.rect.right() - edge);
        drawText(painter, option, rect, index.data().toString(), TextRole::Body, c.text2,
                 Qt::AlignRight);
        break;
    }
    painter->restore();
}

void ProjectDelegate::paintName(QPainter *painter, const QStyleOption &option, const QRect &rect,
                                const projects::Project &project, const Colors &c) const
{
    const QString name = project.name.isEmpty() ? project.id : project.name;
    const QRectF tile = middleSquare(rect, px(26));
    paintAvatar(painter, placedInRow(option, tile), initialsOf(name), toneOf(name),
                Avatar::Shape::Tile, c);
    drawText(painter, option, rect.adjusted(int(tile.width()) + 12, 0, 0, 0), name,
             TextRole::Control, c.text);
}

void ProjectDelegate::paintStatus(QPainter *painter, const QStyleOption &option, const QRect &rect,
                                  const projects::Project &project, const Colors &c) const
{
    const QString status = projectStatus(project);
    if (status.isEmpty())
        return;
    const QRectF shape = middleSquare(rect, px(16));
    paintStatusShape(painter, placedInRow(option, shape), statusShape(status), c);
    drawText(painter, option, rect.adjusted(int(shape.width()) + 6, 0, 0, 0), statusLabel(status),
             TextRole::Body, c.text);
}

void ProjectDelegate::paintTasks(QPainter *painter, const QStyleOption &option, const QRect &rect,
                                 const projects::Project &project, const Colors &c,
                                 bool selected) const
{
    const std::optional<TaskCount> count = taskCount(project);
    if (!count)
        return;
    const int barWidth = px(84);
    const QRectF bar(rect.left(), rect.center().y() - 2, barWidth, 5);
    paintTaskBar(painter, placedInRow(option, bar), option.direction, *count, false, c,
                 selected ? mix(c.sel, c.accentText, 0.18) : c.press);
    drawText(painter, option, rect.adjusted(barWidth + 10, 0, kGap, 0),
             u"%1/%2"_s.arg(count->done).arg(count->total), TextRole::Body, c.text2);
}

void ProjectDelegate::paintOwner(QPainter *painter, const QStyleOption &option, const QRect &rect,
                                 const projects::Project &project, const Colors &c) const
{
    const QString owner = projectOwner(project);
    const QRectF avatar = placedInRow(option, middleSquare(rect, px(20)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (owner.isEmpty()) {
        QPen dashes(c.field, 1);
        dashes.setDashPattern({3, 2});
        painter->setPen(dashes);
        painter->drawEllipse(avatar.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        paintAvatar(painter, avatar, initialsOf(owner), Tone::Neutral, Avatar::Shape::Round, c);
    }
    painter->restore();
    drawText(painter, option, rect.adjusted(int(avatar.width()) + 8, 0, 0, 0),
             owner.isEmpty() ? tr("No owner") : owner, TextRole::Body,
             owner.isEmpty() ? c.text2 : c.text);
}

ProjectsHeader::ProjectsHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(px(60));
    setAccessibleName(tr("Columns"));
}

QSize ProjectsHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), px(32)};
}

void ProjectsHeader::paintEvent(QPaintEvent *event)
{
    // Also where no section is, so that the head reaches both ends.
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors(this).sunken);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), colors(this).line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void ProjectsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &c = colors(this);
    QStyleOption option;
    option.initFrom(this);
    option.rect = rect;
    painter->fillRect(rect, c.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    const bool right =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QRect inner = rect.adjusted(section == 0 ? ProjectDelegate::edge : 0, 0,
                                      right ? -ProjectDelegate::edge : -kGap, -1);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    drawText(painter, option, inner, text, TextRole::Section, sorted ? c.text : c.text2,
             right ? Qt::AlignRight : Qt::AlignLeft);
    if (!sorted)
        return;
    const int width = QFontMetrics(roleFont(TextRole::Section)).horizontalAdvance(text);
    const int x = right ? inner.right() - width - 16 : inner.left() + width + 4;
    paintIcon(painter, placedInRow(option, QRectF(x, rect.center().y() - 6, 12, 12)),
              sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ArrowUp : Icon::ArrowDown,
              c.text2);
}

} // namespace planops::gui
