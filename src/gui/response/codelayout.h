// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace planops::gui {

struct Colors;

//! \brief One row as text to show, and where each of its UTF-16 units comes from.
//!
//! Bytes that are no UTF-8 become U+FFFD, control characters their pictures (U+2400…), marks that
//! turn the direction of writing their code in angle brackets: what is shown cannot lie about what
//! is there.
struct DisplayRow
{
    QString text;
    std::vector<int>
        offsets;    //!< Byte offset in the row per unit of text, and one more for the end.
    int indent = 0; //!< Columns before the first byte.

    [[nodiscard]] int offsetOf(qsizetype column) const;
    [[nodiscard]] int columnOf(qint64 offset) const;
};

//! \brief \a indent columns stand before it; they belong to its first byte.
[[nodiscard]] DisplayRow displayRow(QByteArrayView bytes, int indent = 0);

//! \brief What a piece of JSON text is, for its colour.
enum class JsonPart { Key, String, Number, Literal, Punctuation };

struct JsonSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    JsonPart part = JsonPart::Punctuation;
};

//! \brief The parts of one line. \a insideString: the line begins inside a string that began
//! earlier.
[[nodiscard]] QList<JsonSpan> jsonSpans(QStringView line, bool insideString = false);

[[nodiscard]] QColor jsonColor(JsonPart part, const Colors &colors);

//! \brief The same as formats for a text layout.
[[nodiscard]] QList<QTextLayout::FormatRange> jsonFormats(QStringView line, bool insideString,
                                                          const Colors &colors);

} // namespace planops::gui
