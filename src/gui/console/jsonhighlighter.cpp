// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/jsonhighlighter.h"

#include "gui/console/codelayout.h"
#include "gui/theme/colors.h"

#include <QEvent>

namespace planops::gui {

namespace {
// Somebody pasted megabytes in one line: colour is not worth a stall.
constexpr qsizetype longestLine = 20'000;
} // namespace

JsonHighlighter::JsonHighlighter(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document()), m_editor(editor)
{
    editor->installEventFilter(this);
}

bool JsonHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    // Formats hold colours: with another scheme they are made anew.
    if (watched == m_editor && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
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
    for (const workspace::VariableUse &use : workspace::variablesIn(text)) {
        QTextCharFormat format;
        const bool isKnown = m_scope.find(use.name).has_value();
        format.setForeground(isKnown ? theme.accentText : theme.bad);
        format.setBackground(isKnown ? theme.accentTint : theme.badTint);
        setFormat(static_cast<int>(use.begin), static_cast<int>(use.length), format);
    }
}

} // namespace planops::gui
