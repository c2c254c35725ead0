// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/workspace/environmentedit.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace planops::gui {

class Switch;

//! \brief One variable of an environment: name, value, whether it is secret.
//!
//! The value of a secret one is never shown, not even when it was just typed; what is in the
//! keychain stays there until something else is typed over it.
class VariableRow : public QWidget
{
    Q_OBJECT

public:
    //! \param isStored of a secret one: the keychain has a value.
    VariableRow(const workspace::EditedVariable &variable, bool isStored,
                QWidget *parent = nullptr);

    [[nodiscard]] workspace::EditedVariable variable() const;
    //! \brief How it was named and kept before it was edited; no name: it is new.
    [[nodiscard]] const workspace::EditedVariable &original() const { return m_original; }
    [[nodiscard]] std::optional<Secret> typedSecret() const;
    //! \brief Why it cannot be saved like this; empty if it can.
    [[nodiscard]] QString problem() const;
    void focusName();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void showSecrecy();
    void nameParts();

    workspace::EditedVariable m_original;
    bool m_isStored;
    QLineEdit *m_name;
    QLineEdit *m_value;
    Switch *m_secret;
};

} // namespace planops::gui
