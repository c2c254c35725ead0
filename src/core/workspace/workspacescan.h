// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/environment.h"
#include "core/workspace/httpfile.h"
#include "core/workspace/savedrequest.h"

namespace planops::workspace {

//! \brief A .http file of the folder and what is in it.
struct WorkspaceFile
{
    QString path;
    QString name; //!< Below the folder: "smoke/projects.http"
    HttpFile file;
    QList<SavedRequest> requests;
    QString problem; //!< Why it could not be read; empty if it could.
};

//! \brief What a workspace's folder held at a moment.
struct WorkspaceScan
{
    QString folder;
    QList<WorkspaceFile> files; //!< By name.
    Environments environments;
    QStringList watched; //!< Files and folders in which a change means something.
    QString problem;     //!< Of the environments, or that there is more than is read.

    [[nodiscard]] const WorkspaceFile *fileAt(const QString &path) const;
    [[nodiscard]] int requestCount() const;
};

//! \brief Reads the folder and those below it, hidden ones and node_modules left out: 2,000 files
//! and 64 MB at most. Thread: any; never the window's.
[[nodiscard]] WorkspaceScan scanWorkspace(const QString &folder);

} // namespace planops::workspace
