// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stepback.h"

#include <QTest>
#include <QThread>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace planops;

class TestStepBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCallerGoesLast();
};

void TestStepBack::onlyTheCallerGoesLast()
{
#ifdef Q_OS_LINUX
    const int mine = ::getpriority(PRIO_PROCESS, 0);
    int before = 0;
    int after = 0;
    int again = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        before = ::getpriority(PRIO_PROCESS, 0);
        stepBack();
        after = ::getpriority(PRIO_PROCESS, 0);
        stepBack();
        again = ::getpriority(PRIO_PROCESS, 0);
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(before, mine);
    QCOMPARE(after, qMax(mine, 5)); // Whoever started us behind others keeps us there.
    QCOMPARE(again, after);
    QCOMPARE(::getpriority(PRIO_PROCESS, 0), mine);
#else
    QSKIP("Only Linux tells.");
#endif
}

QTEST_GUILESS_MAIN(TestStepBack)
#include "tst_stepback.moc"
