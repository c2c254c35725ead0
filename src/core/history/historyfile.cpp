// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"

#include "core/base/logging.h"
#include "core/base/sqlitefile.h"
#include "core/history/migrations.h"
#include "core/history/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::history {

namespace {

constexpr std::chrono::milliseconds lockWait = 20s; // A migration of a large file takes its time.

tl::unexpected<Error> placeFailure(const QString &path, const QString &detail)
{
    return failure(
        ErrorKind::Storage,
        QCoreApplication::translate(
            "planops::history",
            "The history cannot be kept in %1, so nothing is recorded. Requests are sent as "
            "before; check the permissions of that folder and that the disk is not full.")
            .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
        detail);
}

bool isDamage(const Result<void> &result)
{
    return !result && result.error().code == damagedCode;
}

} // namespace

HistoryFile::HistoryFile(QString path)
    : m_path(std::move(path)),
      m_connection(u"planops-history-"_s + QUuid::createUuid().toString(QUuid::Id128))
{ }

HistoryFile::~HistoryFile()
{
    close();
}

void HistoryFile::close()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
    m_isOpen = false;
}

QString HistoryFile::takeSetAsidePath()
{
    return std::exchange(m_setAsidePath, {});
}

Result<void> HistoryFile::open()
{
    if (m_isOpen)
        return {};
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return placeFailure(m_path, u"mkpath"_s);
    QLockFile lock(m_path + u".lock"_s); // Two processes neither migrate nor rename at once.
    if (!lock.tryLock(static_cast<int>(lockWait.count())))
        return placeFailure(m_path, u"lock %1"_s.arg(lock.error()));
    return openOrReplace();
}

Result<void> HistoryFile::renew()
{
    const QString damaged = std::exchange(m_birth, {});
    close();
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(static_cast<int>(lockWait.count())))
        return placeFailure(m_path, u"lock %1"_s.arg(lock.error()));
    if (const Result<void> opened = openFile(); opened && m_birth != damaged)
        return opened; // Another process was faster: this is a new file.
    close();
    if (const Result<void> moved = setAside(); !moved)
        return moved;
    return openFile();
}

Result<void> HistoryFile::openOrReplace()
{
    Result<void> opened = openFile();
    if (!isDamage(opened))
        return opened;
    close();
    if (const Result<void> moved = setAside(); !moved)
        return moved;
    return openFile();
}

Result<void> HistoryFile::openFile()
{
    if (const Result<void> opened = openSqlite(m_connection, m_path); !opened)
        return placeFailure(m_path, opened.error().detail);
    // secure_delete=FAST: what was deleted is overwritten where that costs no further access.
    for (const QString &pragma : {u"PRAGMA auto_vacuum=INCREMENTAL"_s, u"PRAGMA journal_mode=WAL"_s,
                                  u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA secure_delete=FAST"_s}) {
        if (const auto set = runSql(m_connection, pragma); !set)
            return tl::unexpected(set.error());
    }
    if (const Result<void> ready = migrate(m_connection, m_path); !ready)
        return ready;
    Result<QSqlQuery> birth = runSql(m_connection, u"SELECT birth FROM state"_s);
    if (!birth)
        return tl::unexpected(birth.error());
    if (!birth->next())
        return failure(ErrorKind::Storage, {}, u"no state"_s, damagedCode);
    m_birth = birth->value(0).toString();
    m_isOpen = true;
    return {};
}

Result<void> HistoryFile::setAside()
{
    const Result<QString> target = setSqliteAside(m_path, QDateTime::currentDateTimeUtc());
    if (!target)
        return placeFailure(m_path, target.error().detail);
    m_setAsidePath = *target;
    qCWarning(logHistory, "the history was damaged and set aside as %ls",
              qUtf16Printable(QFileInfo(*target).fileName()));
    return {};
}

} // namespace planops::history
