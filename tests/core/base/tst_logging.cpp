// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include <QProcess>
#include <QtTest>

#include <array>

using namespace planops;
using namespace Qt::StringLiterals;

//! Runs itself as a child process, whose stderr is what a user's terminal or journal would get.
class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r15MasksEverySource();
    void debugNeedsAsking_data();
    void debugNeedsAsking();
};

static QByteArray childOutput(const QStringList &variables)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLANOPS_TEST_CHILD"_s, u"1"_s);
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    if (!child.waitForFinished() || child.exitCode() != 0)
        return "child failed";
    return child.readAllStandardError();
}

void TestLogging::r15MasksEverySource()
{
    const QByteArray out = childOutput({u"PLANOPS_DEBUG=1"_s});
    QVERIFY2(!out.contains("c4n4ry"), out.constData());
    QVERIFY(out.contains("from us"));
    QVERIFY(out.contains("from Qt's default category"));
    QCOMPARE(out.count("•••"), 3);
}

void TestLogging::debugNeedsAsking_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("shown");
    QTest::newRow("by default not") << QStringList() << false;
    QTest::newRow("PLANOPS_DEBUG=1") << QStringList {u"PLANOPS_DEBUG=1"_s} << true;
    QTest::newRow("PLANOPS_DEBUG=0") << QStringList {u"PLANOPS_DEBUG=0"_s} << false;
    QTest::newRow("QT_LOGGING_RULES")
        << QStringList {u"QT_LOGGING_RULES=planops.http.debug=true"_s} << true;
}

void TestLogging::debugNeedsAsking()
{
    QFETCH(QStringList, variables);
    QFETCH(bool, shown);
    const QByteArray out = childOutput(variables);
    QCOMPARE(out.contains("a debug line"), shown);
    QVERIFY(out.contains("from us"));
}

static int runChild()
{
    installRedactingLog();
    qCWarning(logHttp) << "from us: Authorization: Bearer c4n4ry";
    qWarning("from Qt's default category: https://issuer/authorize?code=c4n4ry1&state=c4n4ry2");
    qCDebug(logHttp) << "a debug line";
    return 0;
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet("PLANOPS_TEST_CHILD"))
        return runChild();
    QCoreApplication application(argc, argv);
    TestLogging test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logging.moc"
