// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace planops::gui {

class FormField;

//! \brief How to get a token out of a browser that is signed in: the line to run in its console,
//! ready to copy, and what to know about it.
//!
//! Holds no secret: the line asks for a token, the clipboard gets it in the browser.
class DevToolsHelp : public QWidget
{
    Q_OBJECT

public:
    explicit DevToolsHelp(QWidget *parent = nullptr);

    [[nodiscard]] QString line() const;

private:
    void updateLine();

    QComboBox *m_whose;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLineEdit *m_line;
};

} // namespace planops::gui
