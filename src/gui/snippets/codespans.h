// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace planops::gui {

//! \brief Which rules of writing a snippet follows.
enum class Grammar { Shell, Python, Script };

enum class CodePart { Keyword, String, Number, Comment };

//! \brief A piece of a line that has a colour of its own.
struct CodeSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    CodePart part = CodePart::Keyword;

    friend bool operator==(const CodeSpan &, const CodeSpan &) = default;
};

//! \brief What is to be coloured in one line of the code that core/snippets writes.
//!
//! \a open is the quote that the lines before left open, 0 if none, and is set for the next line.
//! Enough for snippets, and never wrong in a way that hurts: it only colours.
[[nodiscard]] QList<CodeSpan> codeSpans(QStringView line, Grammar grammar, char16_t &open);

} // namespace planops::gui
