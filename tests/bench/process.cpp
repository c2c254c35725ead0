// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace planops::bench {

namespace {

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! "Name:   12 kB" of one of the files in /proc.
double numberOf(const QString &path, const QString &name)
{
    const QRegularExpression line(u"^"_s + name + u":\\s+(\\d+)"_s,
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(textOf(path))).captured(1).toDouble();
}

QStringList threadsOf(qint64 pid)
{
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    QStringList paths;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths.append(tasks + u'/' + task);
    return paths;
}

} // namespace

double proportionalMemory(qint64 pid)
{
    double sum = numberOf(u"/proc/%1/smaps_rollup"_s.arg(pid), u"Pss"_s) / 1024;
    for (const QString &thread : threadsOf(pid)) {
        for (const QByteArray &child : textOf(thread + u"/children"_s).simplified().split(' ')) {
            if (!child.isEmpty())
                sum += proportionalMemory(child.toLongLong());
        }
    }
    return sum;
}

double privateMemory()
{
    return numberOf(u"/proc/self/status"_s, u"RssAnon"_s) / 1024;
}

Work workOf(qint64 pid)
{
    Work work;
    for (const QString &thread : threadsOf(pid))
        work.wakeUps += numberOf(thread + u"/status"_s, u"voluntary_ctxt_switches"_s);
#ifdef Q_OS_UNIX
    // After the name, which may hold anything: fields 14 and 15 are user and system time.
    const QByteArray stat = textOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    work.seconds = (fields.value(11).toDouble() + fields.value(12).toDouble())
        / static_cast<double>(sysconf(_SC_CLK_TCK));
#endif
    return work;
}

} // namespace planops::bench
