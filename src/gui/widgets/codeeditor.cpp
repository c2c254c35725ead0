// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/codeeditor.h"

#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace planops::gui {

CodeEditor::CodeEditor(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new QWidget(this))
{
    setLayoutDirection(Qt::LeftToRight); // Code reads from there everywhere.
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setOwnFocusMark(this);
    setTextRole(this, TextRole::Code);
    document()->setDocumentMargin(4);
    m_gutter->installEventFilter(this);
    m_gutter->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::arrange);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    arrange();
}

void CodeEditor::markProblem(qsizetype position)
{
    m_problem = position;
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype length = document()->characterCount() - 1;
    if (position >= 0 && length > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = textCursor();
        mark.cursor.setPosition(static_cast<int>(std::min(position, length - 1)));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colors(this).bad);
        mark.format.setBackground(colors(this).badTint);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int CodeEditor::gutterWidth() const
{
    const qsizetype digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
    return 16 + static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'0') + 28 - 4;
}

void CodeEditor::arrange()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect(); // Within a frame, if there is one.
    m_gutter->setGeometry(inside.x(), inside.y(), gutterWidth(), inside.height());
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        markProblem(m_problem);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() != Qt::NoModifier) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype indent = 0;
    while (indent < before.size() && before[indent] == u' ')
        ++indent;
    if (before.endsWith(u'{') || before.endsWith(u'['))
        indent += 2;
    textCursor().insertText(u'\n' + QString(indent, u' '));
    ensureCursorVisible();
}

bool CodeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_gutter && event->type() == QEvent::Paint) {
        paintGutter();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void CodeEditor::paintGutter()
{
    QPainter painter(m_gutter);
    painter.fillRect(m_gutter->rect(), colors(this).canvas);
    painter.setFont(font());
    painter.setPen(colors(this).text3);
    const int right = gutterWidth() - 24;
    QTextBlock block = firstVisibleBlock();
    QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && box.top() <= height()) {
        // The first block's box holds the margin above it, the last one's the margin below.
        const QTextLine first = block.layout()->lineAt(0);
        painter.drawText(QRectF(0, box.top() + first.y(), right, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        block = block.next();
        box = blockBoundingGeometry(block).translated(contentOffset());
    }
}

} // namespace planops::gui
