// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/hexview.h"

#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace planops::gui {

namespace {

constexpr int margin = 16;
constexpr qint64 perRow = 16;
constexpr qint64 mostCopied = qint64 {1024} * 1024;

bool isPrintable(uchar byte)
{
    return byte > 0x20 && byte < 0x7F;
}

QString hex(qint64 value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0').toUpper();
}

} // namespace

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocusMark(this);
    setTextRole(this, TextRole::Code);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Response body as bytes"));
    viewport()->setCursor(Qt::IBeamCursor);
}

void HexView::setBody(const http::BodyFile &body)
{
    m_body = body;
    m_bytes = m_body.map();
    m_anchor = m_cursor = 0;
    updateScrollBar();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void HexView::showHit(TextRange hit)
{
    if (hit.isEmpty())
        return;
    m_anchor = hit.begin;
    moveCursor(hit.end - 1, true);
}

TextRange HexView::selection() const
{
    if (m_bytes.isEmpty())
        return {};
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor) + 1};
}

QString HexView::selectedText() const
{
    const TextRange range = selection();
    const qint64 length = std::min(range.end - range.begin, mostCopied);
    return QString::fromLatin1(
        m_bytes.sliced(range.begin, length).toByteArray().toHex(' ').toUpper());
}

HexView::Metrics HexView::metrics() const
{
    const double cell = QFontMetricsF(font()).horizontalAdvance(u'0');
    const double hexLeft = margin + cell * 12;
    return {cell, hexLeft, hexLeft + cell * (16 * 3.4 + 1.5),
            std::max(px(22), fontMetrics().height()), px(30)};
}

double HexView::hexX(const Metrics &m, int column) const
{
    return m.hex + m.cell * (column * 3.3 + (column >= 8 ? 1.5 : 0));
}

void HexView::updateScrollBar()
{
    const Metrics m = metrics();
    const qint64 rows = (m_bytes.size() + perRow - 1) / perRow;
    const int visible = std::max(1, (viewport()->height() - m.head) / m.row);
    verticalScrollBar()->setRange(0,
                                  static_cast<int>(std::clamp<qint64>(rows - visible, 0, INT_MAX)));
    verticalScrollBar()->setPageStep(visible);
    const int width = static_cast<int>(m.text + m.cell * 17);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void HexView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors(this).canvas);
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.setFont(font());
    const Metrics m = metrics();
    qint64 row = verticalScrollBar()->value();
    for (int top = m.head + 2; top < viewport()->height() && row * perRow < m_bytes.size();
         top += m.row, ++row)
        paintRow(painter, m, row, top);
    paintHead(painter, m);
}

void HexView::paintHead(QPainter &painter, const Metrics &m)
{
    const Colors &theme = colors(this);
    const int right = viewport()->width() + horizontalScrollBar()->value();
    painter.fillRect(0, m.head - 1, right, 1, theme.line);
    painter.setPen(theme.text3);
    painter.drawText(QRectF(margin, 0, m.hex - margin, m.head), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Offset"));
    for (int column = 0; column < perRow; ++column)
        painter.drawText(QRectF(hexX(m, column), 0, m.cell * 3, m.head),
                         Qt::AlignVCenter | Qt::AlignLeft, hex(column, 2));
}

void HexView::paintRow(QPainter &painter, const Metrics &m, qint64 row, int top)
{
    const Colors &theme = colors(this);
    const TextRange selected = selection();
    const QRectF line(0, top, 0, m.row);
    painter.setPen(theme.text3);
    painter.drawText(QRectF(margin, top, m.hex, m.row), Qt::AlignVCenter | Qt::AlignLeft,
                     hex(row * perRow, 8));
    const qint64 end = std::min<qint64>(m_bytes.size(), (row + 1) * perRow);
    for (qint64 at = row * perRow; at < end; ++at) {
        const auto byte = static_cast<uchar>(m_bytes[at]);
        const int column = static_cast<int>(at % perRow);
        const double x = hexX(m, column);
        const double textX = m.text + m.cell * column;
        if (at >= selected.begin && at < selected.end) {
            const bool joins = at + 1 < selected.end && column + 1 < perRow;
            const double width = joins ? hexX(m, column + 1) - x : m.cell * 2.6;
            painter.fillRect(QRectF(x - m.cell * 0.3, top + 1, width, m.row - 2), theme.sel);
            painter.fillRect(QRectF(textX, top + 1, m.cell, m.row - 2), theme.sel);
        }
        const bool digit = byte >= '0' && byte <= '9';
        painter.setPen(!isPrintable(byte) ? theme.text3 : digit ? theme.jsonNumber : theme.text);
        painter.drawText(QRectF(x, top, m.cell * 3, m.row), Qt::AlignVCenter | Qt::AlignLeft,
                         hex(byte, 2));
        painter.setPen(isPrintable(byte) ? theme.text2 : theme.text3);
        painter.drawText(QRectF(textX, top, m.cell * 2, m.row), Qt::AlignVCenter | Qt::AlignLeft,
                         isPrintable(byte) ? QString(QLatin1Char(static_cast<char>(byte)))
                                           : QString(u'\u00B7'));
    }
    if (hasFocus() && m_cursor / perRow == row && !m_bytes.isEmpty()) {
        const double x = hexX(m, static_cast<int>(m_cursor % perRow));
        painter.fillRect(QRectF(x - m.cell * 0.3, top + m.row - 2, m.cell * 2.6, 2),
                         theme.accentText);
    }
}

qint64 HexView::byteAt(const QPoint &position) const
{
    const Metrics m = metrics();
    const qint64 row = verticalScrollBar()->value() + (position.y() - m.head - 2) / m.row;
    const double x = position.x() + horizontalScrollBar()->value();
    int column = 0;
    if (x >= m.text - m.cell) {
        column = static_cast<int>((x - m.text) / m.cell);
    } else {
        while (column + 1 < perRow && x >= hexX(m, column + 1) - m.cell * 0.3)
            ++column;
    }
    return row * perRow + std::clamp<int>(column, 0, perRow - 1);
}

void HexView::moveCursor(qint64 offset, bool keepAnchor)
{
    if (m_bytes.isEmpty())
        return;
    m_cursor = std::clamp<qint64>(offset, 0, m_bytes.size() - 1);
    if (!keepAnchor)
        m_anchor = m_cursor;
    const qint64 row = m_cursor / perRow;
    const int visible = verticalScrollBar()->pageStep();
    if (row < verticalScrollBar()->value())
        verticalScrollBar()->setValue(static_cast<int>(row));
    else if (row >= verticalScrollBar()->value() + visible)
        verticalScrollBar()->setValue(static_cast<int>(row - visible + 1));
    setAccessibleDescription(
        tr("Byte %1: %2").arg(hex(m_cursor, 8), hex(static_cast<uchar>(m_bytes[m_cursor]), 2)));
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const qint64 page = verticalScrollBar()->pageStep() * perRow;
    if (event == QKeySequence::Copy) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event == QKeySequence::SelectAll) {
        m_anchor = 0;
        moveCursor(m_bytes.size() - 1, true);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - 1, select);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1, select);
    case Qt::Key_Up:
        return moveCursor(m_cursor - (m_cursor >= perRow ? perRow : 0), select);
    case Qt::Key_Down:
        return moveCursor(m_cursor + perRow, select);
    case Qt::Key_Home:
        return moveCursor(control ? 0 : m_cursor - m_cursor % perRow, select);
    case Qt::Key_End:
        return moveCursor(control ? m_bytes.size() - 1 : m_cursor - m_cursor % perRow + perRow - 1,
                          select);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!control)
            return moveCursor(m_cursor + (event->key() == Qt::Key_PageUp ? -page : page), select);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCursor(byteAt(event->position().toPoint()),
                   event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveCursor(byteAt(event->position().toPoint()), true);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateScrollBar();
}

} // namespace planops::gui
