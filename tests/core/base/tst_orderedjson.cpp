// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderedjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace planops;
using namespace Qt::StringLiterals;

namespace {

OrderedJson tree(const QByteArray &json)
{
    return OrderedJson::parse(json).value_or(OrderedJson {});
}

QByteArray compact(const OrderedJson &value)
{
    return value.toBytes().replace("\n", "").replace("    ", "");
}

} // namespace

class TestOrderedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten_data();
    void keepsWhatWasWritten();
    void refuses_data();
    void refuses();
    void edits_data();
    void edits();
    void movesElements();
    void looksLikeQJson();
    void quotesAnyText_data();
    void quotesAnyText();
};

void TestOrderedJson::keepsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("order") << R"({"b": 1,"a": 2})"_ba;
    QTest::newRow("repeats") << R"({"a": 1,"a": 2})"_ba;
    QTest::newRow("numbers") << R"([1.10,1e2,-0,12345678901234567890.123])"_ba;
    QTest::newRow("escapes") << R"(["\u00e9\/","é"])"_ba;
    QTest::newRow("names with escapes") << R"({"\u0061": null})"_ba;
    QTest::newRow("empty ones") << R"({"a": {},"b": [],"": ""})"_ba;
    QTest::newRow("a plain value") << "true"_ba;
}

void TestOrderedJson::keepsWhatWasWritten()
{
    QFETCH(QByteArray, json);
    const auto read = OrderedJson::parse(json);
    QVERIFY(read);
    QCOMPARE(compact(*read), json);
    QCOMPARE(OrderedJson::parse(read->toBytes()).value(), *read);
}

void TestOrderedJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << ""_ba << u"Line 1, column 1"_s;
    QTest::newRow("a comma too many") << "{\n\"a\": 1,}"_ba << u"Line 2, column 8"_s;
    QTest::newRow("more after it") << "1 2"_ba << u"Line 1, column 3"_s;
    QTest::newRow("too deep") << QByteArray(300, '[') + QByteArray(300, ']') << u"Line 1, "_s;
    QTest::newRow("no end") << "[1"_ba << u"Line 1, column 3"_s;
}

void TestOrderedJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = OrderedJson::parse(json);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(place), qPrintable(read.error().message));
}

void TestOrderedJson::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("value"); // Empty: taken away.
    QTest::addColumn<QByteArray>("after"); // Empty: refused.
    QTest::newRow("a member") << R"({"b": 1,"a": 2})"_ba << QStringList {u"b"_s} << "7.0"_ba
                              << R"({"b": 7.0,"a": 2})"_ba;
    QTest::newRow("a new member") << R"({"b": 1})"_ba << QStringList {u"a\""_s} << "2"_ba
                                  << R"({"b": 1,"a\"": 2})"_ba;
    QTest::newRow("one further down")
        << R"({"a": [{"x": 1}]})"_ba << QStringList {u"a"_s, u"0"_s, u"y"_s} << "[]"_ba
        << R"({"a": [{"x": 1,"y": []}]})"_ba;
    QTest::newRow("objects on the way") << ""_ba << QStringList {u"a"_s, u"b"_s} << "1"_ba
                                        << R"({"a": {"b": 1}})"_ba;
    QTest::newRow("the whole") << "1"_ba << QStringList {} << "2"_ba
                               << "2"_ba;
    QTest::newRow("taken away") << R"({"b": 1,"a": 2})"_ba << QStringList {u"b"_s} << ""_ba
                                << R"({"a": 2})"_ba;
    QTest::newRow("what is not there") << R"({"b": 1})"_ba << QStringList {u"a"_s, u"c"_s} << ""_ba
                                       << R"({"b": 1})"_ba;
    QTest::newRow("an element more") << "[1]"_ba << QStringList {u"1"_s} << "2"_ba
                                     << "[1,2]"_ba;
    QTest::newRow("an element less") << "[1,2]"_ba << QStringList {u"0"_s} << ""_ba
                                     << "[2]"_ba;
    QTest::newRow("far behind the last") << "[1]"_ba << QStringList {u"9"_s} << "2"_ba
                                         << ""_ba;
    QTest::newRow("through a plain value")
        << R"({"a": 1})"_ba << QStringList {u"a"_s, u"b"_s} << "2"_ba
        << ""_ba;
    QTest::newRow("the last of repeated ones")
        << R"({"a": 1,"a": 2})"_ba << QStringList {u"a"_s} << "3"_ba
        << R"({"a": 1,"a": 3})"_ba;
}

void TestOrderedJson::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(QStringList, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    OrderedJson json = tree(before);
    const OrderedJson untouched = json;
    QCOMPARE(json.set(path, tree(value)), !after.isEmpty());
    if (after.isEmpty())
        QCOMPARE(json, untouched);
    else
        QCOMPARE(compact(json), after);
    if (!after.isEmpty() && !value.isEmpty())
        QCOMPARE(json.at(path), tree(value));
}

void TestOrderedJson::movesElements()
{
    OrderedJson json = tree("[1,2,3]"_ba);
    QVERIFY(json.moveElement(2, 0));
    QCOMPARE(compact(json), "[3,1,2]"_ba);
    QVERIFY(!json.moveElement(0, 3));
    QVERIFY(!json.moveElement(-1, 0));
    OrderedJson object = tree(R"({"a": 1})"_ba);
    QVERIFY(!object.moveElement(0, 0));
}

void TestOrderedJson::looksLikeQJson()
{
    const QByteArray json = R"({"a":[1,2.5,"x\n",true,null],"b":{"c":{}}})"_ba;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QCOMPARE(tree(json).toJson(), QJsonValue(document.object()));
    // But for what is empty: that stays in its line.
    QCOMPARE(OrderedJson::fromJson(document.object()).toBytes(),
             document.toJson().trimmed().replace("{\n        }", "{}"));
    QVERIFY(OrderedJson().toJson().isUndefined());
    QVERIFY(OrderedJson::fromJson(QJsonValue::Undefined).isMissing());
    QCOMPARE(tree(R"({"a": 1,"a": 2})"_ba).toJson()[u"a"_s], QJsonValue(2));
}

void TestOrderedJson::quotesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"text"_s;
    QTest::newRow("marks") << u"\"\\/\b\f\n\r\t\u0001"_s;
    QTest::newRow("beyond the first plane") << u"\U0001f600"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00);
    QTest::newRow("empty") << u""_s;
}

void TestOrderedJson::quotesAnyText()
{
    QFETCH(QString, text);
    const QByteArray quoted = quotedJson(text);
    QCOMPARE(unquotedJson(quoted), text);
    QVERIFY(OrderedJson::parse(quoted));
    QCOMPARE(OrderedJson::fromText(text).text(), text);
}

QTEST_APPLESS_MAIN(TestOrderedJson)
#include "tst_orderedjson.moc"
