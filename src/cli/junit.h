// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <chrono>

namespace planops::cli {

//! \brief How one saved request went.
struct RunCase
{
    QString name;
    QString method;
    QString url;    //!< Redacted.
    int status = 0; //!< 0: no answer.
    std::chrono::milliseconds duration {0};
    std::optional<Error> error; //!< Why there is no answer.

    [[nodiscard]] bool isPassed() const { return !error && status < 400; }
};

//! \brief A JUnit XML report, as CI systems show it: a status of 400 or more is a failure, no
//! answer an error. Holds no bodies and no headers. Errors: Storage.
[[nodiscard]] Result<void> writeJunit(const QString &path, const QString &suite,
                                      const QList<RunCase> &cases);

} // namespace planops::cli
