// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P15: what a window costs that nobody touches.
#include "bench/process.h"
#include "bench/table.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace planops::bench;

namespace {

constexpr int seconds = 10;

class Running
{
public:
    Running(const QString &program, const QStringList &arguments)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    [[nodiscard]] Work work() const { return workOf(m_process.processId()); }

private:
    QProcess m_process;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home;
    const Running ours(QStringLiteral(PLANOPS_BIN_DIR "/planops-explorer"),
                       {u"--sandbox"_s, u"--home"_s, home.path()});
    const Running bare(QStringLiteral(PLANOPS_REFERENCE_DIR "/barewindow"), {u"--caret"_s});
    QThread::sleep(8); // Start-up, and the saving of what it found, are over.
    const Work oursBefore = ours.work();
    const Work bareBefore = bare.work();
    QThread::sleep(seconds);
    const Work oursAfter = ours.work();
    const Work bareAfter = bare.work();

    const double wakeUps = (oursAfter.wakeUps - oursBefore.wakeUps) / seconds;
    const double reference = (bareAfter.wakeUps - bareBefore.wakeUps) / seconds;
    row(u"P15"_s, u"window at rest: wake-ups a second beyond those of a bare window with a caret"_s,
        wakeUps - reference, 1,
        u"%1 a second, reference %2; processor %3 ms, reference %4 ms, in %5 s"_s.arg(wakeUps)
            .arg(reference)
            .arg((oursAfter.seconds - oursBefore.seconds) * 1000)
            .arg((bareAfter.seconds - bareBefore.seconds) * 1000)
            .arg(seconds));
    return 0;
}
