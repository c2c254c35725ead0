// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/readabletext.h"

#include <algorithm>

namespace planops::gui {

CharacterRange textItemAt(const QString &text, int offset, QTextBoundaryFinder::BoundaryType type)
{
    const int size = static_cast<int>(text.size());
    const int position = std::clamp(offset, 0, size);
    if (position == size)
        return {size, size};
    QTextBoundaryFinder finder(type, text);
    const auto isEdge = [&finder] {
        return bool(finder.boundaryReasons()
                    & (QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem));
    };
    finder.setPosition(position);
    while (finder.position() > 0 && !isEdge())
        finder.toPreviousBoundary();
    const int start = static_cast<int>(std::max<qsizetype>(0, finder.position()));
    finder.setPosition(position);
    qsizetype end = finder.toNextBoundary(); // -1 behind the last one
    while (end >= 0 && end < size && !isEdge())
        end = finder.toNextBoundary();
    return {start, end < 0 ? size : static_cast<int>(end)};
}

QString ReadableText::textAtOffset(int offset, QAccessible::TextBoundaryType boundary,
                                   int *startOffset, int *endOffset) const
{
    if (boundary != QAccessible::WordBoundary && boundary != QAccessible::SentenceBoundary)
        return QAccessibleTextInterface::textAtOffset(offset, boundary, startOffset, endOffset);
    const QString all = text(0, characterCount());
    const CharacterRange range =
        textItemAt(all, offset == -1 ? characterCount() : offset, // -1: at the end, says Qt
                   boundary == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
                                                         : QTextBoundaryFinder::Sentence);
    *startOffset = range.start;
    *endOffset = range.end;
    return all.mid(range.start, range.end - range.start);
}

} // namespace planops::gui
