// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accessibility/accessiblelineedit.h"

class QSpinBox;

namespace planops::gui {

//! \brief A number with arrows as a screen reader meets it: its value, and its text as that of a
//! line edit.
//!
//! Owner: Qt, which deletes it with its spin box. GUI thread.
class AccessibleSpinBox : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleSpinBox(QSpinBox *box);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    // QAccessibleValueInterface
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    QSpinBox *box() const;

    AccessibleLineEdit m_text;
};

} // namespace planops::gui
