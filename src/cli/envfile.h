// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceaccount.h"

class QCommandLineParser;

namespace planops::cli {

//! \brief What the .env file of --env-file says, not checked yet. Errors: Invalid (usage) where the
//! option is missing; those of auth::Dotenv.
[[nodiscard]] Result<auth::ServiceSettings> settingsOfEnvFile(const QCommandLineParser &options);

} // namespace planops::cli
