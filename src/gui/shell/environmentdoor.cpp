// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/environmentdoor.h"

#include "core/base/whendone.h"
#include "gui/workspace/environmentsheet.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace planops::gui {

EnvironmentDoor::EnvironmentDoor(workspace::WorkspaceFolder &folder,
                                 services::SecretVariables &secrets, QWidget &window,
                                 QObject *parent)
    : QObject(parent), m_folder(folder), m_secrets(secrets), m_window(window)
{
    connect(&m_secrets, &services::SecretVariables::failed, this, [this](const Error &error) {
        Q_EMIT said(tr("Secret variables have no value"), error.message, true);
    });
}

QString EnvironmentDoor::place() const
{
    const QString found = m_folder.scan().environments.folder;
    return found.isEmpty() ? m_folder.path() : found;
}

void EnvironmentDoor::open()
{
    if (m_folder.path().isEmpty())
        Q_EMIT folderWanted();
    else
        openSheet();
}

void EnvironmentDoor::openSheet()
{
    const auto isStored = [this](const QString &environment, const QString &name) {
        return m_secrets.isStored({place(), environment, name});
    };
    auto *sheet = new EnvironmentSheet(m_folder.scan().environments, m_folder.environment(),
                                       isStored, &m_window);
    connect(sheet, &EnvironmentSheet::saveRequested, this,
            [this, sheet](const EnvironmentSave &save) {
                // The keychain first: a value that leaves a file is somewhere else by then.
                keepSecrets(save);
                writeFiles(save, sheet);
            });
    sheet->openSheet();
}

void EnvironmentDoor::keepSecrets(const EnvironmentSave &save)
{
    for (auto it = save.secrets.constBegin(); it != save.secrets.constEnd(); ++it) {
        m_secrets.write({place(), save.edit.environment, it.key()}, *it,
                        {this, [this](const Result<void> &kept) {
                             if (!kept)
                                 Q_EMIT said(tr("Not in the keychain"), kept.error().message, true);
                         }});
    }
}

void EnvironmentDoor::writeFiles(const EnvironmentSave &save, EnvironmentSheet *sheet)
{
    const QString folder = place();
    whenDone(this, QtConcurrent::run(&workspace::saveEnvironment, folder, save.edit),
             [this, save, folder, sheet = QPointer(sheet)](const Result<void> &saved) {
                 if (!saved) {
                     if (sheet)
                         sheet->showProblem(saved.error().message);
                     else
                         Q_EMIT said(tr("Not saved"), saved.error().message, true);
                     return;
                 }
                 for (const QString &name : save.dropped) {
                     m_secrets.remove({folder, save.edit.environment, name},
                                      {this, [this](const Result<void> &removed) {
                                           if (!removed)
                                               Q_EMIT said(tr("Still in the keychain"),
                                                           removed.error().message, true);
                                       }});
                 }
                 if (sheet)
                     sheet->closeSheet();
                 m_folder.refresh();
             });
}

} // namespace planops::gui
