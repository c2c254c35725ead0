// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"

#include <QTest>

using namespace planops;

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void positions();
};

void TestJsonReader::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"{}", "[]", "null", "0", "-1.5e+10", R"("x")", R"({"a":[1,2,{"b":null}]})", " [ 1 , 2 ] ",
          "\xEF\xBB\xBF{}", R"("\"\\\u00e9")", "[1e400,123456789012345678901234567890]"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonReader::accepts()
{
    QFETCH(QByteArray, json);
    JsonReader reader(json);
    JsonReader::Event event = reader.next();
    for (int i = 0; i < 100 && event.kind != JsonReader::Kind::End; ++i) {
        QVERIFY2(event.kind != JsonReader::Kind::Error, qPrintable(reader.problem()));
        event = reader.next();
    }
    QCOMPARE(event.kind, JsonReader::Kind::End);
    QCOMPARE(reader.next().kind, JsonReader::Kind::End);
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("comma before end") << QByteArray("[1,]") << 3;
    QTest::newRow("object comma") << QByteArray(R"({"a":1,})") << 7;
    QTest::newRow("no colon") << QByteArray(R"({"a" 1})") << 5;
    QTest::newRow("single quotes") << QByteArray("{'a':1}") << 1;
    QTest::newRow("two values") << QByteArray("1 2") << 2;
    QTest::newRow("leading zero") << QByteArray("[01]") << 1;
    QTest::newRow("wrong word") << QByteArray("[nul]") << 1;
    QTest::newRow("open string") << QByteArray("[\"abc") << 1;
    QTest::newRow("escape at the end") << QByteArray("\"\\") << 0;
    QTest::newRow("line end in string") << QByteArray("\"a\nb\"") << 2;
    QTest::newRow("open list") << QByteArray("[1") << 2;
    QTest::newRow("wrong bracket") << QByteArray("[1}") << 2;
    QTest::newRow("html") << QByteArray("<html>") << 0;
    QTest::newRow("zero byte") << QByteArray("\0", 1) << 0;
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, at);
    JsonReader reader(json);
    JsonReader::Event event = reader.next();
    while (event.kind != JsonReader::Kind::End && event.kind != JsonReader::Kind::Error)
        event = reader.next();
    QCOMPARE(event.kind, JsonReader::Kind::Error);
    QCOMPARE(event.begin, at);
    QVERIFY(!reader.problem().isEmpty());
}

void TestJsonReader::positions()
{
    const QByteArray text("ab\n\xc3\xa9\xc3\xa9x");
    QCOMPARE(positionOf(text, 0).line, 1);
    QCOMPARE(positionOf(text, 3).line, 2);
    QCOMPARE(positionOf(text, 7).column, 3);
    QCOMPARE(positionOf(text, 1000).column, 4);
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
