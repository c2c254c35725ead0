// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/accessiblelineedit.h"

#include <QLineEdit>

namespace planops::gui {

AccessibleLineEdit::AccessibleLineEdit(QLineEdit *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
{ }

QLineEdit *AccessibleLineEdit::edit() const
{
    return static_cast<QLineEdit *>(widget());
}

void *AccessibleLineEdit::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleLineEdit::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.readOnly = edit()->isReadOnly();
    state.passwordEdit = edit()->echoMode() != QLineEdit::Normal;
    state.selectableText = true;
    state.hasPopup = edit()->completer() != nullptr;
    state.supportsAutoCompletion = state.hasPopup;
    return state;
}

QString AccessibleLineEdit::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return edit()->displayText(); // bullets for a password
    const QString said = QAccessibleWidget::text(kind);
    return said.isEmpty() && kind == QAccessible::Name ? edit()->placeholderText() : said;
}

void AccessibleLineEdit::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

void AccessibleLineEdit::selection(int index, int *start, int *end) const
{
    const bool has = index == 0 && edit()->hasSelectedText();
    *start = has ? edit()->selectionStart() : 0;
    *end = has ? edit()->selectionEnd() : 0;
}

int AccessibleLineEdit::selectionCount() const
{
    return edit()->hasSelectedText() ? 1 : 0;
}

void AccessibleLineEdit::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleLineEdit::removeSelection(int index)
{
    if (index == 0)
        edit()->deselect();
}

void AccessibleLineEdit::setSelection(int index, int start, int end)
{
    if (index == 0 && start >= 0 && start <= characterCount())
        edit()->setSelection(start, end - start);
}

int AccessibleLineEdit::cursorPosition() const
{
    return edit()->cursorPosition();
}

void AccessibleLineEdit::setCursorPosition(int position)
{
    edit()->setCursorPosition(position);
}

QString AccessibleLineEdit::text(int start, int end) const
{
    if (start < 0 || end <= start)
        return {};
    return edit()->displayText().mid(start, end - start);
}

int AccessibleLineEdit::characterCount() const
{
    return static_cast<int>(edit()->displayText().size());
}

QRect AccessibleLineEdit::characterRect(int offset) const
{
    if (offset < 0 || offset >= characterCount())
        return {};
    // Only the caret's place is public: the others lie as far from it as the text between is wide.
    const QString shown = edit()->displayText();
    const QFontMetrics metrics = edit()->fontMetrics();
    const QRect caret = edit()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int left = caret.center().x() + metrics.horizontalAdvance(shown, offset)
        - metrics.horizontalAdvance(shown, edit()->cursorPosition());
    const QRect rect(left, caret.top(), metrics.horizontalAdvance(shown.at(offset)),
                     caret.height());
    return {edit()->mapToGlobal(rect.topLeft()), rect.size()};
}

int AccessibleLineEdit::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = edit()->mapFromGlobal(point);
    return edit()->rect().contains(local) ? edit()->cursorPositionAt(local) : -1;
}

void AccessibleLineEdit::scrollToSubstring(int start, int end)
{
    edit()->setCursorPosition(end);
    edit()->setCursorPosition(start);
}

QString AccessibleLineEdit::attributes(int offset, int *start, int *end) const
{
    const bool within = offset >= 0 && offset <= characterCount();
    *start = within ? 0 : -1;
    *end = within ? characterCount() : -1;
    return {};
}

void AccessibleLineEdit::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void AccessibleLineEdit::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void AccessibleLineEdit::replaceText(int start, int end, const QString &text)
{
    if (edit()->isReadOnly() || start < 0 || end < start || start > characterCount())
        return;
    edit()->setSelection(start, end - start); // An empty one is the caret.
    edit()->insert(text);                     // As a person would, so that it can be undone.
}

} // namespace planops::gui
