// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::test;

//! import openapi and check, as a script uses them.
class TestSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsDocuments_data();
    void importsDocuments();
    void importsFromStandardInput();

private:
    Runner m_runner;
};

void TestSpec::importsDocuments_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("operations");
    QTest::addColumn<int>("problems");
    QTest::newRow("3.1, YAML") << u"tasks31.yaml"_s << u"Tasks"_s << 5 << 0;
    QTest::newRow("2.0, JSON") << u"pets20.json"_s << u"Pets"_s << 3 << 0;
    QTest::newRow("several files") << u"multi/root.yaml"_s << u"Several files"_s << 3 << 2;
    QTest::newRow("broken") << u"broken.yaml"_s << QString() << 3 << 15;
}

void TestSpec::importsDocuments()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    QFETCH(int, operations);
    QFETCH(int, problems);
    const Run run = m_runner.run({u"--json"_s, u"import"_s, u"openapi"_s,
                                  QStringLiteral(PLANOPS_TEST_DATA "/spec/") + file});
    QCOMPARE(run.code, 0);
    const QJsonObject json = run.json().object();
    QCOMPARE(json["title"_L1].toString(), title);
    QCOMPARE(json["operations"_L1].toArray().size(), operations);
    QCOMPARE(json["problems"_L1].toArray().size(), problems);
}

void TestSpec::importsFromStandardInput()
{
    const Run run = m_runner.run(
        {u"--json"_s, u"import"_s, u"openapi"_s, u"-"_s},
        "openapi: 3.1.0\ninfo: {title: T, version: '2'}\npaths:\n  /a:\n    get: {operationId: a, "
        "summary: All, tags: [x], responses: {'200': {description: ok}}}\n");
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()["version"_L1].toString(), u"2"_s);
    const QJsonObject operation = run.json()["operations"_L1][0].toObject();
    QCOMPARE(operation["id"_L1].toString(), u"a"_s);
    QCOMPARE(operation["method"_L1].toString(), u"GET"_s);
    QCOMPARE(operation["path"_L1].toString(), u"/a"_s);
    QCOMPARE(operation["summary"_L1].toString(), u"All"_s);
    QCOMPARE(operation["tags"_L1].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
