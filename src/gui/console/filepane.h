// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace planops::gui {

class FormField;

//! \brief A path that is typed or chosen; says at once if there is no such file.
class FilePane : public QWidget
{
    Q_OBJECT

public:
    explicit FilePane(const QString &label, QWidget *parent = nullptr);

    void setHelp(const QString &help);
    void setInForm(); //!< As one row of several: no margins of its own.
    [[nodiscard]] QString path() const;
    void setPath(const QString &path); //!< Does not emit edited().

Q_SIGNALS:
    void edited();

private:
    void choose();
    void check();

    QLineEdit *m_path;
    FormField *m_field;
};

} // namespace planops::gui
