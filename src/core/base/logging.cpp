// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "core/base/redaction.h"

#include <cstdio>

namespace planops {

Q_LOGGING_CATEGORY(logApp, "planops.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logAuth, "planops.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(logHistory, "planops.history", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "planops.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logLoopback, "planops.loopback", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "planops.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logSettings, "planops.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(logVault, "planops.vault", QtInfoMsg)

namespace {

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = qFormatLogMessage(type, context, redaction::text(message)) + u'\n';
    const QByteArray bytes = line.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installRedactingLog()
{
    if (qEnvironmentVariableIntValue("PLANOPS_DEBUG") == 1)
        QLoggingCategory::setFilterRules(QStringLiteral("planops.*.debug=true"));
    qInstallMessageHandler(writeRedacted);
}

} // namespace planops
