// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

//! One byte more than allowed tells, also where the size is not known beforehand.
Result<QByteArray> allOf(QIODevice &source, const QString &name, qint64 maximum)
{
    // A pipe gives what it has: one reading need not be all.
    QByteArray bytes;
    for (QByteArray piece; bytes.size() <= maximum; bytes += piece) {
        piece = source.read(maximum + 1 - bytes.size());
        if (piece.isEmpty())
            break;
    }
    if (bytes.size() > maximum) {
        return failure(
            ErrorKind::Invalid,
            Command::tr("%1 is larger than %2, which is the most that is read.")
                .arg(name,
                     QLocale().formattedDataSize(maximum, 0, QLocale::DataSizeTraditionalFormat)));
    }
    return bytes;
}

} // namespace

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

Result<QByteArray> readStandardInput(qint64 maximum)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return QByteArray();
    return allOf(input, Command::tr("Standard input"), maximum);
}

Result<QByteArray> readFile(const QString &path, qint64 maximum)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       Command::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    }
    return allOf(file, path, maximum);
}

QString localTime(UnixTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count())
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace planops::cli
