// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jsoncolors.h"

#include "gui/theme/colors.h"

#include <QEvent>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace planops::gui {

JsonColors::JsonColors(QWidget *widget, QTextDocument *document)
    : QSyntaxHighlighter(document), m_widget(widget)
{
    widget->installEventFilter(this);
}

bool JsonColors::eventFilter(QObject *watched, QEvent *event)
{
    // The widget's own event: a parent's comes before the widget has the new palette.
    if (watched == m_widget && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void JsonColors::highlightBlock(const QString &text)
{
    constexpr qsizetype longestLine = 20'000; // Colour is not worth a stall.
    if (text.size() > longestLine)
        return;
    static const QRegularExpression token(
        uR"(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b)"_s);
    const Colors &c = colors(m_widget);
    setFormat(0, int(text.size()), c.text2);
    QRegularExpressionMatchIterator matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.hasCaptured(1) ? 1 : match.hasCaptured(3) ? 3 : 4;
        const QColor color = group == 3 ? c.jsonNumber
            : group == 4                ? c.jsonLiteral
            : match.hasCaptured(2)      ? c.jsonKey
                                        : c.jsonString;
        setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), color);
    }
}

} // namespace planops::gui
