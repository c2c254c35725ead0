// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P1 to P3: from exec to the first frame, and the memory of a window at rest.
#include "bench/process.h"
#include "bench/table.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace planops::bench;

namespace {

constexpr int rounds = 15;

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

//! Seconds from exec to the first frame, as the program itself saw it on the common clock.
double firstFrame(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const double start = now();
    process.start(program, QStringList(arguments) << u"--first-frame"_s);
    if (!process.waitForFinished(30'000))
        qFatal("%s did not end", qPrintable(program));
    return process.readAllStandardOutput().trimmed().toDouble() / 1e9 - start;
}

double chromium(const QString &program, const QString &folder)
{
    QProcess process;
    const double start = now();
    process.start(program,
                  {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--dump-dom"_s,
                   u"--user-data-dir="_s + folder, u"about:blank"_s});
    if (!process.waitForFinished(60'000))
        qFatal("Chromium did not end");
    return now() - start;
}

double memoryOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForStarted();
    QThread::sleep(4); // Start-up is over: the sandbox serves, its first page is shown.
    const double megabytes = proportionalMemory(process.processId());
    process.kill();
    process.waitForFinished();
    return megabytes;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    const QString ours = QStringLiteral(PLANOPS_BIN_DIR "/planops-explorer");
    const QString bare = QStringLiteral(PLANOPS_REFERENCE_DIR "/barewindow");
    const QStringList sandbox {u"--sandbox"_s, u"--home"_s, home.path()};
    const auto start = [&] { return firstFrame(ours, sandbox); };

    const Pair first = takeTurns(rounds, start, [&] { return firstFrame(bare, {}); });
    row(u"P1"_s, u"exec to first frame, over a bare Qt window"_s, first.ratio(), 1.6,
        medians(first, 1000, u"ms"_s));

    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    if (browser.isEmpty()) {
        skip(u"P2"_s, u"the same, over headless Chromium"_s, u"there is no Chromium"_s);
    } else {
        const Pair second =
            takeTurns(5, start, [&] { return chromium(browser, home.filePath(u"c"_s)); });
        row(u"P2"_s, u"the same, over headless Chromium"_s, second.ratio(), 0.2,
            medians(second, 1000, u"ms"_s));
    }

    const Pair weight = takeTurns(
        3, [&] { return memoryOf(ours, sandbox); }, [&] { return memoryOf(bare, {}); });
    row(u"P3"_s, u"proportional memory, sandbox open, over a bare Qt window"_s, weight.ratio(), 1.8,
        medians(weight, 1, u"MB"_s));
    return 0;
}
