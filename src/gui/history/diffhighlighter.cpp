// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/diffhighlighter.h"

#include "gui/theme/colors.h"

#include <QEvent>

namespace planops::gui {

DiffHighlighter::DiffHighlighter(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document()), m_editor(editor)
{
    editor->installEventFilter(this);
}

bool DiffHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    // Formats hold colours: with another scheme they are made anew.
    if (watched == m_editor && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    if (text.isEmpty())
        return;
    const Colors &theme = colors(m_editor);
    QTextCharFormat format;
    if (text[0] == u'+') {
        format.setForeground(theme.ok);
        format.setBackground(theme.okTint);
    } else if (text[0] == u'-') {
        format.setForeground(theme.bad);
        format.setBackground(theme.badTint);
    } else if (text[0] == u'…') {
        format.setForeground(theme.text3);
    } else {
        return;
    }
    setFormat(0, static_cast<int>(text.size()), format);
}

} // namespace planops::gui
