// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspacescan.h"
#include "gui/widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace planops::gui {

class FormField;

//! \brief Under which name, and into which file of the workspace, a request is saved.
class SaveSheet : public Sheet
{
    Q_OBJECT

public:
    SaveSheet(const workspace::WorkspaceScan &scan, const QString &name, QWidget *window);

    //! \brief What went wrong at the file, inside the sheet, which stays open.
    void showProblem(const QString &problem);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QComboBox *fileField() const { return m_file; }

Q_SIGNALS:
    void saveRequested(const QString &path, const QString &name);

private:
    void onEdited();
    [[nodiscard]] QString path() const; //!< Empty if what is typed leads out of the folder.

    QString m_folder;
    QLineEdit *m_name;
    QComboBox *m_file;
    FormField *m_fileRow;
    Button *m_save;
};

} // namespace planops::gui
