// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/snippets/codehighlighter.h"

#include "gui/theme/colors.h"

#include <QEvent>

#include <algorithm>

namespace planops::gui {

namespace {

constexpr qsizetype longestColoredLine = 20'000; // A body in one line: colour is not worth a stall.

QColor colorOf(CodePart part, const Colors &theme)
{
    switch (part) {
    case CodePart::Keyword:
        return theme.jsonLiteral;
    case CodePart::String:
        return theme.jsonString;
    case CodePart::Number:
        return theme.jsonNumber;
    case CodePart::Comment:
        return theme.text3;
    }
    Q_UNREACHABLE();
}

} // namespace

CodeHighlighter::CodeHighlighter(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document()), m_editor(editor)
{
    editor->installEventFilter(this);
}

void CodeHighlighter::setGrammar(Grammar grammar)
{
    m_grammar = grammar;
}

bool CodeHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    // Formats hold colours: with another scheme they are made anew.
    if (watched == m_editor && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    char16_t open = static_cast<char16_t>(std::max(0, previousBlockState()));
    if (text.size() <= longestColoredLine) {
        const Colors &theme = colors(m_editor);
        for (const CodeSpan &span : codeSpans(text, m_grammar, open))
            setFormat(static_cast<int>(span.begin), static_cast<int>(span.length),
                      colorOf(span.part, theme));
    }
    setCurrentBlockState(open);
}

} // namespace planops::gui
