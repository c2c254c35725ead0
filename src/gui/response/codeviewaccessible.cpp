// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/codeviewaccessible.h"

#include "gui/accessibility/readabletext.h"
#include "gui/response/codeview.h"

#include <QAccessibleWidget>
#include <QScrollBar>

#include <algorithm>

namespace planops::gui {

namespace {

class AccessibleCodeView : public QAccessibleWidget, public ReadableText
{
public:
    explicit AccessibleCodeView(CodeView *view)
        : QAccessibleWidget(view, QAccessible::EditableText, view->accessibleName())
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->visibleText() : QAccessibleWidget::text(kind);
    }

    // QAccessibleTextInterface: positions count UTF-16 units of the visible text.
    void selection(int index, int *start, int *end) const override
    {
        const auto range = index == 0 ? view()->visibleSelection() : QPair<int, int>(0, 0);
        *start = range.first;
        *end = range.second;
    }
    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override
    {
        view()->select({view()->selection().end, view()->selection().end});
    }
    void setSelection(int, int, int) override { } // only the user selects in a read-only view
    int cursorPosition() const override { return view()->visibleCursor(); }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override
    {
        return view()->visibleText().mid(start, end - start);
    }
    int characterCount() const override { return static_cast<int>(view()->visibleText().size()); }
    QRect characterRect(int offset) const override
    {
        const QRect rect = view()->visibleCharacterRect(offset);
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint local = view()->viewport()->mapFromGlobal(point);
        return view()->viewport()->rect().contains(local) ? view()->visibleIndexAt(local) : -1;
    }
    void scrollToSubstring(int, int) override { } // what can be asked for is on the screen
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    CodeView *view() const { return static_cast<CodeView *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<CodeView *>(object))
        return new AccessibleCodeView(view);
    return nullptr;
}

} // namespace

void installCodeViewAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt keeps the list, and each function once.
}

void announceTextCursor(QWidget *view, int position)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(view, position);
    QAccessible::updateAccessibility(&event);
}

} // namespace planops::gui
