// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/envfile.h"

#include "core/auth/dotenv.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::cli {

Result<auth::ServiceSettings> settingsOfEnvFile(const QCommandLineParser &options)
{
    if (!options.isSet(u"env-file"_s))
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("planops::cli::EnvFile",
                                        "Which .env file? Give it with --env-file FILE."),
            {}, u"usage"_s);
    const Result<auth::Dotenv> dotenv = auth::Dotenv::read(options.value(u"env-file"_s));
    if (!dotenv)
        return tl::unexpected(dotenv.error());
    return auth::ServiceSettings::from(*dotenv);
}

} // namespace planops::cli
