// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/accessiblespinbox.h"

#include <QLineEdit>
#include <QSpinBox>

namespace planops::gui {

AccessibleSpinBox::AccessibleSpinBox(QSpinBox *box)
    : QAccessibleWidget(box, QAccessible::SpinBox),
      m_text(box->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly))
{ }

QSpinBox *AccessibleSpinBox::box() const
{
    return static_cast<QSpinBox *>(widget());
}

void *AccessibleSpinBox::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    if (type == QAccessible::TextInterface || type == QAccessible::EditableTextInterface)
        return m_text.interface_cast(type);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleSpinBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.readOnly = box()->isReadOnly();
    return state;
}

QString AccessibleSpinBox::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box()->text() : QAccessibleWidget::text(kind);
}

QVariant AccessibleSpinBox::currentValue() const
{
    return box()->value();
}

void AccessibleSpinBox::setCurrentValue(const QVariant &value)
{
    if (!box()->isReadOnly())
        box()->setValue(value.toInt());
}

QVariant AccessibleSpinBox::maximumValue() const
{
    return box()->maximum();
}

QVariant AccessibleSpinBox::minimumValue() const
{
    return box()->minimum();
}

QVariant AccessibleSpinBox::minimumStepSize() const
{
    return box()->singleStep();
}

} // namespace planops::gui
