// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/secretvariables.h"
#include "core/workspace/workspacefolder.h"

#include <QObject>

namespace planops::gui {

class EnvironmentSheet;
struct EnvironmentSave;

//! \brief Opens the sheet of the environments and saves what is edited there: values of secret
//! variables into the keychain first, then the files.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class EnvironmentDoor : public QObject
{
    Q_OBJECT

public:
    EnvironmentDoor(workspace::WorkspaceFolder &folder, services::SecretVariables &secrets,
                    QWidget &window, QObject *parent = nullptr);

    //! \brief Asks for a folder first where there is none.
    void open();

Q_SIGNALS:
    void folderWanted();
    void said(const QString &title, const QString &text, bool isProblem);

private:
    [[nodiscard]] QString place() const; //!< Of the files.
    void openSheet();
    void keepSecrets(const EnvironmentSave &save);
    void writeFiles(const EnvironmentSave &save, EnvironmentSheet *sheet);

    workspace::WorkspaceFolder &m_folder;
    services::SecretVariables &m_secrets;
    QWidget &m_window;
};

} // namespace planops::gui
