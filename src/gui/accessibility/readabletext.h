// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QTextBoundaryFinder>

namespace planops::gui {

//! \brief A run of characters; positions count UTF-16 units, \c end is behind the last.
struct CharacterRange
{
    int start = 0;
    int end = 0;

    friend bool operator==(const CharacterRange &, const CharacterRange &) = default;
};

//! \brief The word or sentence, the gap between two of them, or the character \a offset is in.
//!
//! At the end of \a text that is the empty run there; beyond it too. Bounded by the length of
//! \a text.
[[nodiscard]] CharacterRange textItemAt(const QString &text, int offset,
                                        QTextBoundaryFinder::BoundaryType type);

//! \brief The base of our texts that a screen reader reads.
//!
//! Replaces what Qt's own does for words and sentences: when none ends behind the offset (as at
//! the end of the text, where the caret is while one types), it looks for the next end forever
//! (QAccessibleTextInterface::textAtOffset(), Qt 6.4 to 6.8). GUI thread.
class ReadableText : public QAccessibleTextInterface
{
public:
    using QAccessibleTextInterface::text;

    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                         int *endOffset) const override;
};

} // namespace planops::gui
