// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/workspace/scope.h"
#include "core/workspace/workspacescan.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace planops::settings {
class Settings;
}

namespace planops::workspace {

//! \brief The folder of saved requests that the user chose, kept up to date with the disk, and the
//! environment in use.
//!
//! Reads on another thread, soon after a file changes; the settings remember folder and
//! environment. Nothing is read before the first open() or setPath(). Owner: services. Thread:
//! main.
class WorkspaceFolder : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceFolder(settings::Settings &settings, QObject *parent = nullptr);
    ~WorkspaceFolder() override;

    //! \brief Reads the folder of the settings, if there is one.
    void open();
    //! \brief Another folder; empty for none.
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    //! \brief What was read last.
    [[nodiscard]] const WorkspaceScan &scan() const { return m_scan; }
    //! \brief Reads once more: something was written.
    void refresh();

    [[nodiscard]] QString environment() const; //!< Empty: none.
    void setEnvironment(const QString &name);

    //! \brief The values of the secret variables that the environment in use has, by name. They are
    //! dropped when another environment is chosen.
    void setSecretValues(const QHash<QString, Secret> &values);

    //! \brief What a request at \a place sees: variables of its own file over those of the
    //! environment.
    [[nodiscard]] Scope scopeFor(const SavedPlace &place) const;

Q_SIGNALS:
    void changed();            //!< There is a new scan().
    void environmentChanged(); //!< Another one is in use.
    void secretsChanged();     //!< Their values came, or went.

private:
    void onScanned();
    void watch();

    settings::Settings &m_settings;
    WorkspaceScan m_scan;
    QHash<QString, Secret> m_secrets; //!< Of the environment in use.
    QFutureWatcher<WorkspaceScan> m_scanner;
    QFileSystemWatcher m_files;
    QTimer m_settle; //!< Programs write in several steps.
    bool m_scanAgain = false;
};

} // namespace planops::workspace
