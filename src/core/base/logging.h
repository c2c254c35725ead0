// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace planops {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logHistory)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logLoopback)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logSettings)
Q_DECLARE_LOGGING_CATEGORY(logVault)

//! \brief Sends every message of the process, Qt's own included, through redaction to stderr.
//!
//! Call once, first thing in main(): Qt Network Authorization and QDesktopServices log whole
//! authorization URLs. Debug messages show only with QT_LOGGING_RULES or PLANOPS_DEBUG=1.
void installRedactingLog();

} // namespace planops
