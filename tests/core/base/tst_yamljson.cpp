// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yamljson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace planops;
using namespace Qt::StringLiterals;

class TestYamlJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhere();
    void endsBombs();
};

void TestYamlJson::reads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<bool>("typed");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("numbers") << "a: [1, -2, 0x1F, 0o17, 1.5, 1e3, .5, +7]"_ba << true
                             << R"({"a":[1,-2,31,15,1.5,1000,0.5,7]})"_ba;
    QTest::newRow("no numbers")
        << "a: ['1', \"2\", 1.2.3, 1_000, 0x, 2020-01-02, -, 1e999]"_ba << true
        << R"({"a":["1","2","1.2.3","1_000","0x","2020-01-02","-","1e999"]})"_ba;
    QTest::newRow("as texts") << "a: [1, 2.0, true, ~]"_ba << false
                              << R"({"a":["1","2.0",true,null]})"_ba;
    QTest::newRow("keys") << "200: a\ntrue: b\nnull: c\n1.0: d"_ba << true
                          << R"({"1.0":"d","200":"a","null":"c","true":"b"})"_ba;
    QTest::newRow("aliases") << "a: &x {b: 1}\nc: *x"_ba << true
                             << R"({"a":{"b":1},"c":{"b":1}})"_ba;
    QTest::newRow("blocks") << "a: |\n  one\n  two\nb: >\n  one\n  two\n"_ba << true
                            << R"({"a":"one\ntwo\n","b":"one two\n"})"_ba;
}

void TestYamlJson::reads()
{
    QFETCH(QByteArray, yaml);
    QFETCH(bool, typed);
    QFETCH(QByteArray, json);
    const auto read = jsonFromYaml(yaml, typed ? YamlScalars::Typed : YamlScalars::Texts);
    QVERIFY(read);
    QCOMPARE(QJsonDocument(read->toObject()).toJson(QJsonDocument::Compact), json);
}

void TestYamlJson::saysWhere()
{
    const auto read = jsonFromYaml("a: [1,\nb: }"_ba, YamlScalars::Typed);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Parse);
    QVERIFY(read.error().message.contains("line 2"_L1));
}

void TestYamlJson::endsBombs()
{
    QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray one = "*a" + QByteArray::number(i - 1);
        bomb += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + one
            + QByteArray("," + one).repeated(8) + "]\n";
    }
    QVERIFY(!jsonFromYaml(bomb, YamlScalars::Typed));
    QVERIFY(!jsonFromYaml(QByteArray(200, '['), YamlScalars::Typed));
}

QTEST_APPLESS_MAIN(TestYamlJson)
#include "tst_yamljson.moc"
