// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace planops::gui {

class Label;

//! \brief One row of a form: label above, type or limit beside it, the editor, help or an error
//! below.
//!
//! The editor gets the label as accessible name and buddy, and "invalid" while there is an error.
class FormField : public QWidget
{
    Q_OBJECT
    // For Designer: the texts of a form stand in its .ui file.
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
    Q_PROPERTY(QString help READ help WRITE setHelp)

public:
    explicit FormField(QWidget *parent = nullptr);
    //! \a editor becomes a child.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const;
    void setEditor(QWidget *editor);
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    //! Beside the label: "Required", "Optional, up to 2,000 characters".
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const;
    void setHelp(const QString &help);
    [[nodiscard]] QString help() const { return m_help; }
    //! A sentence; empty takes it away. It is announced to assistive technology.
    void setError(const QString &error);
    [[nodiscard]] bool hasError() const;

private:
    void updateFoot();

    QVBoxLayout *m_layout;
    Label *m_label;
    Label *m_hint;
    Label *m_foot;
    QWidget *m_editor = nullptr;
    QString m_help;
    QString m_error;
};

} // namespace planops::gui
