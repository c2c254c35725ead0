// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/jsonhighlighter.h"

#include "gui/console/variablemarks.h"
#include "gui/response/codelayout.h"
#include "gui/theme/colors.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

namespace planops::gui {

namespace {
// Somebody pasted megabytes in one line: colour is not worth a stall.
constexpr qsizetype longestLine = 20'000;
} // namespace

JsonHighlighter::JsonHighlighter(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document()), m_editor(editor)
{
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
}

bool JsonHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    // Formats hold colours: with another scheme they are made anew.
    if (watched == m_editor && event->type() == QEvent::PaletteChange)
        rehighlight();
    if (watched == m_editor->viewport() && event->type() == QEvent::ToolTip)
        return explain(*static_cast<QHelpEvent *>(event));
    return QSyntaxHighlighter::eventFilter(watched, event);
}

//! True if there is a variable below the pointer.
bool JsonHighlighter::explain(const QHelpEvent &event)
{
    const QTextCursor cursor = m_editor->cursorForPosition(event.pos());
    const QString line = cursor.block().text();
    if (line.size() > longestLine)
        return false;
    // The cursor stands between two characters: the pointer is on the one that it is over.
    const bool isAfter = m_editor->cursorRect(cursor).left() > event.pos().x();
    const QString words = variableHint(line, cursor.positionInBlock() - (isAfter ? 1 : 0), m_scope);
    if (words.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(event.globalPos(), words, m_editor->viewport());
    return true;
}

void JsonHighlighter::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    rehighlight();
}

void JsonHighlighter::setScope(const workspace::Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestLine)
        return;
    const Colors &theme = colors(m_editor);
    if (m_enabled) {
        for (const JsonSpan &span : jsonSpans(text))
            setFormat(static_cast<int>(span.begin), static_cast<int>(span.length),
                      jsonColor(span.part, theme));
    }
    for (const QTextLayout::FormatRange &mark : variableMarks(text, m_scope, theme))
        setFormat(mark.start, mark.length, mark.format);
}

} // namespace planops::gui
