// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/codeview.h"

#include "core/tokens/findjwt.h"
#include "gui/response/codeviewaccessible.h"
#include "gui/response/inspectaction.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

// The half of CodeView that deals with the cursor: keys, mouse, selection, clipboard and the text
// that is read aloud.

namespace planops::gui {

TextRange CodeView::selection() const
{
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

void CodeView::select(TextRange range)
{
    m_anchor = std::clamp<qint64>(range.begin, 0, m_source->bytes().size());
    moveCursor(std::clamp<qint64>(range.end, 0, m_source->bytes().size()), true);
}

void CodeView::selectAll()
{
    m_anchor = 0;
    m_cursor = m_source->bytes().size();
    viewport()->update();
    Q_EMIT selectionChanged();
}

QString CodeView::selectedText() const
{
    const TextRange range = selection();
    const qint64 length = std::min(range.end - range.begin, copyLimit);
    return QString::fromUtf8(m_source->bytes().sliced(range.begin, length));
}

void CodeView::copy()
{
    const TextRange range = selection();
    if (range.isEmpty())
        return;
    if (range.end - range.begin > copyLimit) {
        Q_EMIT copyRefused();
        return;
    }
    QApplication::clipboard()->setText(selectedText());
}

CodeView::Spot CodeView::spotAt(const QPoint &position) const
{
    const int offsetRows = position.y() < 0 ? -1 : position.y() / rowHeight();
    const qint64 place = std::clamp<qint64>(firstPlace() + offsetRows, 0, m_folds.placeCount() - 1);
    const qint64 row = m_folds.rowOfPlace(place);
    const Line &current = line(row);
    const double x = position.x() - gutterWidth() + horizontalScrollBar()->value();
    const int column = current.layout.lineAt(0).xToCursor(x);
    return {row, current.row.begin + current.display.offsetOf(column),
            position.x() < gutterWidth() - 4};
}

void CodeView::moveCursor(qint64 offset, bool keepAnchor)
{
    m_cursor = offset;
    if (!keepAnchor)
        m_anchor = offset;
    ensureVisible(offset);
    viewport()->update();
    announceCursor();
    Q_EMIT selectionChanged();
}

void CodeView::ensureVisible(qint64 offset)
{
    const qint64 row = m_source->rowAt(offset);
    const qint64 place = m_folds.placeOfRow(row);
    const int rows = visibleRows();
    if (place < firstPlace())
        verticalScrollBar()->setValue(static_cast<int>(place));
    else if (place >= firstPlace() + rows)
        verticalScrollBar()->setValue(static_cast<int>(place - rows + 1));
    const Line &current = line(row);
    updateScrollBars();
    const int column = current.display.columnOf(offset - current.row.begin);
    const double x = current.layout.lineAt(0).cursorToX(column);
    const int room = viewport()->width() - gutterWidth() - 24;
    if (x < horizontalScrollBar()->value())
        horizontalScrollBar()->setValue(static_cast<int>(x) - 24);
    else if (x > horizontalScrollBar()->value() + room)
        horizontalScrollBar()->setValue(static_cast<int>(x) - room + 24);
}

qint64 CodeView::sideways(int direction, bool words) const
{
    const qint64 row = m_source->rowAt(m_cursor);
    const Line &current = line(row);
    const int column = current.display.columnOf(m_cursor - current.row.begin);
    const auto mode = words ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    const qint64 place = m_folds.placeOfRow(row);
    if (direction > 0) {
        if (column >= current.display.text.size())
            return place + 1 < m_folds.placeCount()
                ? m_source->row(m_folds.rowOfPlace(place + 1)).begin
                : m_cursor;
        int next = column;
        do {
            next = current.layout.nextCursorPosition(next, mode);
        } while (next < current.display.text.size()
                 && current.row.begin + current.display.offsetOf(next) == m_cursor);
        return current.row.begin + current.display.offsetOf(next);
    }
    if (column <= 0)
        return place > 0 ? m_source->row(m_folds.rowOfPlace(place - 1)).end : 0;
    const int previous = current.layout.previousCursorPosition(column, mode);
    return current.row.begin + current.display.offsetOf(previous);
}

qint64 CodeView::vertically(qint64 rows)
{
    const qint64 row = m_source->rowAt(m_cursor);
    const Line &current = line(row);
    if (m_preferredX < 0) {
        const int column = current.display.columnOf(m_cursor - current.row.begin);
        m_preferredX = current.layout.lineAt(0).cursorToX(column);
    }
    const qint64 place =
        std::clamp<qint64>(m_folds.placeOfRow(row) + rows, 0, m_folds.placeCount() - 1);
    const Line &target = line(m_folds.rowOfPlace(place));
    return target.row.begin
        + target.display.offsetOf(target.layout.lineAt(0).xToCursor(m_preferredX));
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        copy();
    } else if (event == QKeySequence::SelectAll) {
        selectAll();
    } else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
               || event->key() == Qt::Key_Enter) {
        if (event->modifiers() != Qt::NoModifier) {
            QAbstractScrollArea::keyPressEvent(event);
            return;
        }
        toggleFoldAt(m_cursor);
    } else {
        moveByKey(event);
    }
}

void CodeView::moveByKey(QKeyEvent *event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const TextSource::Row row = m_source->row(m_source->rowAt(m_cursor));
    const qint64 page = std::max(1, visibleRows() - 1);
    const double preferred = m_preferredX;
    m_preferredX = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(sideways(-1, control), select);
        return;
    case Qt::Key_Right:
        moveCursor(sideways(1, control), select);
        return;
    case Qt::Key_Home:
        moveCursor(control ? 0 : row.begin, select);
        return;
    case Qt::Key_End:
        moveCursor(control ? m_source->bytes().size() : row.end, select);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
        const bool line = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        if (control)
            break; // Ctrl+PgUp and Ctrl+PgDn move between tabs.
        m_preferredX = preferred;
        moveCursor(vertically((down ? 1 : -1) * (line ? 1 : page)), select);
        return;
    }
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void CodeView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.inGutter) {
        toggleFoldAt(m_source->row(spot.row).begin);
        return;
    }
    m_selecting = true;
    m_preferredX = -1;
    moveCursor(spot.offset, event->modifiers().testFlag(Qt::ShiftModifier));
}

void CodeView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    viewport()->setCursor(position.x() < gutterWidth() - 4 ? Qt::ArrowCursor : Qt::IBeamCursor);
    if (!m_selecting)
        return;
    moveCursor(spotAt(position).offset, true);
    const bool outside = position.y() < 0 || position.y() >= viewport()->height();
    if (outside && m_scrollTimer == 0) {
        m_scrollTimer = startTimer(40);
    } else if (!outside && m_scrollTimer != 0) {
        killTimer(m_scrollTimer);
        m_scrollTimer = 0;
    }
}

void CodeView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrollTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint position = viewport()->mapFromGlobal(QCursor::pos());
    const int step = position.y() < 0 ? -1 : 1;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    moveCursor(spotAt(position).offset, true);
}

void CodeView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_selecting = false;
    if (m_scrollTimer != 0) {
        killTimer(m_scrollTimer);
        m_scrollTimer = 0;
    }
}

void CodeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.inGutter) {
        mousePressEvent(event);
        return;
    }
    const Line &current = line(spot.row);
    const QString &text = current.display.text;
    const auto isWord = [&text](qsizetype i) {
        return text[i].isLetterOrNumber() || text[i] == u'_' || text[i] == u'-';
    };
    qsizetype begin = current.display.columnOf(spot.offset - current.row.begin);
    qsizetype end = begin;
    while (begin > 0 && isWord(begin - 1))
        --begin;
    while (end < text.size() && isWord(end))
        ++end;
    select({current.row.begin + current.display.offsetOf(begin),
            current.row.begin + current.display.offsetOf(end)});
}

void CodeView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CodeView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CodeView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &CodeView::copy);
    copyAction->setEnabled(!selection().isEmpty());
    menu->addAction(tr("Select all"), this, &CodeView::selectAll);
    if (m_source->hasFolds()) {
        menu->addSeparator();
        menu->addAction(tr("Fold all"), this, [this] { closeFoldsFrom(1); });
        menu->addAction(tr("Unfold all"), this, [this] { closeFoldsFrom(-1); });
    }
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    const qint64 place =
        event->reason() == QContextMenuEvent::Mouse ? spotAt(event->pos()).offset : m_cursor;
    addInspectAction(*menu, tokens::jwtAt(m_source->bytes(), place), *this);
    menu->popup(event->globalPos());
}

void CodeView::announceCursor()
{
    announceTextCursor(this, visibleCursor());
}

} // namespace planops::gui
