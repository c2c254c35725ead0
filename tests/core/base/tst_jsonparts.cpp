// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonparts.h"

#include <QTest>

using namespace planops;

class TestJsonParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreByteForByte_data();
    void membersAreByteForByte();
    void elementsAreByteForByte_data();
    void elementsAreByteForByte();
};

void TestJsonParts::membersAreByteForByte_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("object") << QByteArray(R"({"a":1, "x" : {"b": [1, {}], "a":1.0e2} ,"z":0})")
                            << QByteArray(R"({"b": [1, {}], "a":1.0e2})");
    QTest::newRow("array") << QByteArray(R"({"x":[[],[{"x":7}]]})")
                           << QByteArray(R"([[],[{"x":7}]])");
    QTest::newRow("string") << QByteArray(R"({"y":{"x":1},"x":"\u00e9"})")
                            << QByteArray(R"("\u00e9")");
    QTest::newRow("number") << QByteArray(R"({"x":9007199254740993})")
                            << QByteArray("9007199254740993");
    QTest::newRow("repeated") << QByteArray(R"({"x":1,"x":2})") << QByteArray("2");
    QTest::newRow("deeper only") << QByteArray(R"({"y":{"x":1}})") << QByteArray();
    QTest::newRow("no object") << QByteArray(R"([{"x":1}])") << QByteArray();
    QTest::newRow("broken after it") << QByteArray(R"({"x":1,)") << QByteArray("1");
    QTest::newRow("broken in it") << QByteArray(R"({"x":{"a":1)") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestJsonParts::membersAreByteForByte()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    QCOMPARE(jsonMember(json, "x").toByteArray(), value);
}

void TestJsonParts::elementsAreByteForByte_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::newRow("mixed") << QByteArray(R"([ 1.50 ,"a",{"b":[2]},[],null ])")
                           << QByteArrayList {"1.50", "\"a\"", R"({"b":[2]})", "[]", "null"};
    QTest::newRow("empty") << QByteArray("[]") << QByteArrayList();
    QTest::newRow("object") << QByteArray(R"({"a":[1]})") << QByteArrayList();
    QTest::newRow("cut off") << QByteArray(R"([{"a":1},{"b")") << QByteArrayList {R"({"a":1})"};
}

void TestJsonParts::elementsAreByteForByte()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArrayList, elements);
    QByteArrayList found;
    for (const QByteArrayView element : jsonElements(json))
        found.append(element.toByteArray());
    QCOMPARE(found, elements);
}

QTEST_APPLESS_MAIN(TestJsonParts)
#include "tst_jsonparts.moc"
