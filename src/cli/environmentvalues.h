// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/secretvariables.h"

namespace planops::cli {

using EnvironmentValues = QHash<QString, QString>;

//! \brief What --env NAME stands for in \a folder: the files' values, and those of the secret
//! variables from the keychain. No name: nothing. Errors: those of workspace::Environments; Vault.
void readEnvironment(services::SecretVariables &secrets, const QString &folder, const QString &name,
                     const Completion<EnvironmentValues> &completion);

} // namespace planops::cli
