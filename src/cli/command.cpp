// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace planops::cli {

void Command::fail(const Error &error)
{
    m_out.error(error);
    finish(exitCodeOf(error));
}

void Command::failUsage(const QString &message)
{
    fail({ErrorKind::Invalid, message, {}, u"usage"_s});
}

void Command::whenRestored(auth::Session &session, const std::function<void()> &next)
{
    if (session.state() != auth::Session::State::Restoring) {
        next();
        return;
    }
    connect(
        &session, &auth::Session::stateChanged, this, [next] { next(); }, Qt::SingleShotConnection);
    session.restore();
}

Error Command::signedOutError(const auth::Session &session)
{
    if (session.problem())
        return *session.problem();
    return {ErrorKind::Auth,
            tr("You are not signed in to %1. Run: planops login").arg(session.profile().name),
            {},
            u"signed-out"_s};
}

QByteArray readStandardInput(qint64 maximum)
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(maximum) : QByteArray();
}

Result<QByteArray> readFile(const QString &path, qint64 maximum)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       Command::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    }
    return file.read(maximum);
}

QString localTime(UnixTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count())
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace planops::cli
