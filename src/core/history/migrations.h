// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace planops::history {

//! \brief What leads from one version of the database to the next. The version is SQLite's
//! user_version: the number of steps that were done.
using MigrationStep = QStringList; // Statements, in order.

//! \brief All steps, oldest first. A step that was released never changes; a new one is appended.
[[nodiscard]] const QList<MigrationStep> &migrationSteps();

//! \brief Brings the database behind \a connection up to date, each step in a transaction of its
//! own.
//!
//! Before a step on a database that is already in use, a copy is left beside \a path, named after
//! the old version ("history.sqlite.before-2"). Errors: Storage; nothing is changed if the file was
//! written by a later version of the program.
[[nodiscard]] Result<void> migrate(const QString &connection, const QString &path,
                                   const QList<MigrationStep> &steps = migrationSteps());

} // namespace planops::history
