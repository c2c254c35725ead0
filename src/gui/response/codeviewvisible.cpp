// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on the screen as one text, for assistive tools.
#include "gui/response/codeview.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;

//! A closed fold is heard as it is seen.
QString CodeView::spoken(const Line &line) const
{
    if (!line.fold || !m_folds.isClosed(*line.fold))
        return line.display.text;
    return line.display.text + u' ' + closedFoldWords(*line.fold).join(", "_L1);
}

QString CodeView::visibleText() const
{
    QString text;
    const qint64 last = std::min(firstPlace() + visibleRows(), m_folds.placeCount());
    for (qint64 place = firstPlace(); place < last; ++place)
        text.append(spoken(line(m_folds.rowOfPlace(place)))).append(u'\n');
    return text;
}

QPair<int, int> CodeView::visibleSelection() const
{
    int begin = -1;
    int end = -1;
    int at = 0;
    const TextRange range = selection();
    const qint64 last = std::min(firstPlace() + visibleRows(), m_folds.placeCount());
    for (qint64 place = firstPlace(); place < last; ++place) {
        const Line &current = line(m_folds.rowOfPlace(place));
        if (begin < 0 && range.begin <= current.row.end)
            begin =
                at + current.display.columnOf(std::max<qint64>(0, range.begin - current.row.begin));
        if (range.end >= current.row.begin)
            end = at + current.display.columnOf(range.end - current.row.begin);
        at += static_cast<int>(spoken(current).size()) + 1;
    }
    return {begin, std::max(begin, end)};
}

//! Where a row begins in that text; -1 if it is not on the screen.
int CodeView::visibleStart(qint64 row) const
{
    int at = 0;
    const qint64 last = std::min(firstPlace() + visibleRows(), m_folds.placeCount());
    for (qint64 place = firstPlace(); place < last; ++place) {
        const qint64 current = m_folds.rowOfPlace(place);
        if (current == row)
            return at;
        at += static_cast<int>(spoken(line(current)).size()) + 1;
    }
    return -1;
}

int CodeView::visibleCursor() const
{
    const qint64 row = m_source->rowAt(m_cursor);
    const int start = visibleStart(row);
    if (start < 0)
        return -1;
    const Line &current = line(row);
    return start + current.display.columnOf(m_cursor - current.row.begin);
}

QRect CodeView::visibleCharacterRect(int index) const
{
    const qint64 last = std::min(firstPlace() + visibleRows(), m_folds.placeCount());
    int top = 0;
    for (qint64 place = firstPlace(); place < last; ++place, top += rowHeight()) {
        const Line &current = line(m_folds.rowOfPlace(place));
        const int length = static_cast<int>(spoken(current).size()) + 1;
        if (index < length) {
            const QTextLine textLine = current.layout.lineAt(0);
            const double left = textLine.cursorToX(index);
            const double right = std::max<double>(left + 1, textLine.cursorToX(index + 1));
            return QRectF(gutterWidth() + left - horizontalScrollBar()->value(), top, right - left,
                          rowHeight())
                .toRect();
        }
        index -= length;
    }
    return {};
}

int CodeView::visibleIndexAt(const QPoint &viewportPosition) const
{
    const Spot spot = spotAt(viewportPosition);
    const Line &current = line(spot.row);
    return visibleStart(spot.row) + current.display.columnOf(spot.offset - current.row.begin);
}

void CodeView::announceFold(qint64 row)
{
    if (!QAccessible::isActive())
        return;
    const Line &current = line(row);
    const int start = visibleStart(row);
    if (start < 0 || !current.fold)
        return;
    const int end = start + static_cast<int>(current.display.text.size());
    const QString words = u' ' + closedFoldWords(*current.fold).join(", "_L1);
    if (m_folds.isClosed(*current.fold)) {
        QAccessibleTextInsertEvent event(this, end, words);
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextRemoveEvent event(this, end, words);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace planops::gui
