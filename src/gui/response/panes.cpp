// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/panes.h"

#include "gui/theme/colors.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace planops::gui {

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), colors(this).line);
}

CanvasArea::CanvasArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void CanvasArea::setContent(QWidget *content)
{
    content->setBackgroundRole(QPalette::Base);
    setWidget(content);
}

CardArea::CardArea(QWidget *parent) : CanvasArea(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *corner = new QWidget;
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);
}

QSize CardArea::sizeHint() const
{
    if (!widget())
        return {};
    const int room = parentWidget() ? parentWidget()->width() : width();
    const int width = std::max(room, widget()->minimumSizeHint().width());
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                     : widget()->sizeHint().height();
    const int height = std::max(wanted, widget()->minimumSizeHint().height());
    return {room, height + (width > room ? horizontalScrollBar()->sizeHint().height() : 0)};
}

bool CardArea::eventFilter(QObject *watched, QEvent *event)
{
    // The content asks for another size: so does this.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return CanvasArea::eventFilter(watched, event);
}

void CardArea::resizeEvent(QResizeEvent *event)
{
    CanvasArea::resizeEvent(event);
    updateGeometry();
}

FoldingRow::FoldingRow(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent),
      m_first(first),
      m_second(second),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second);
}

QSize FoldingRow::minimumSizeHint() const
{
    const int width =
        std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FoldingRow::arrange()
{
    const int needed =
        m_first->sizeHint().width() + m_layout->spacing() + m_second->sizeHint().width();
    const auto direction = needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_layout->direction())
        m_layout->setDirection(direction);
}

} // namespace planops::gui
