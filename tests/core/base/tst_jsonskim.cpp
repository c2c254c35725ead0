// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonskim.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;

namespace {

//! Writes down what it is told; passes over what is called "skip", ends at "end".
struct Witness
{
    JsonSkim::Step open(QByteArrayView name, bool isArray)
    {
        if (name == "skip")
            return JsonSkim::Step::PassOver;
        told += name.toByteArray() + (isArray ? '[' : '{');
        return name == "end" ? JsonSkim::Step::End : JsonSkim::Step::LookInside;
    }
    bool scalar(QByteArrayView name, QByteArrayView token)
    {
        told += name.toByteArray() + '=' + token.toByteArray() + ' ';
        return name != "end";
    }
    void close() { told += ')'; }

    QByteArray told;
};

} // namespace

class TestJsonSkim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatStandsWhere_data();
    void tellsWhatStandsWhere();
    void endsEveryPart();
};

void TestJsonSkim::tellsWhatStandsWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("members") << R"({"a":1,"b":"x,]","c":[true,null]})"_ba
                             << R"({a=1 b="x,]" c[=true =null )))"_ba << true;
    QTest::newRow("space") << " {\n\"a\" : 1 ,\r\n\t\"b\" : { } } "_ba
                           << "{a=1 b{))"_ba << true;
    QTest::newRow("escapes in names") << R"({"\"a\\":1})"_ba
                                      << R"({\"a\\=1 ))"_ba << true;
    QTest::newRow("passed over") << R"({"skip":{"a":[{},1,{"b":2}]},"c":3,"skip":[[]]})"_ba
                                 << "{c=3 )"_ba << true;
    QTest::newRow("objects in lists") << R"({"a":[{"b":1},{"b":2}, 3]})"_ba
                                      << "{a[{b=1 ){b=2 )=3 ))"_ba << true;
    QTest::newRow("what follows") << R"({"a":1} {"b":2})"_ba
                                  << "{a=1 )"_ba << true;
    QTest::newRow("ended at a bracket") << R"({"end":{"a":1}})"_ba
                                        << "{end{"_ba << false;
    QTest::newRow("ended at a scalar") << R"({"end":1,"a":2})"_ba
                                       << "{end=1 "_ba << false;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba << false;
    QTest::newRow("an array") << "[{}]"_ba
                              << ""_ba << false;
    QTest::newRow("text before it") << "a: {\"b\":1}"_ba
                                    << ""_ba << false;
    QTest::newRow("names without quotes") << "{a:1}"_ba
                                          << "{"_ba << false;
    QTest::newRow("no colon") << R"({"a","b":1})"_ba
                              << "{"_ba << false;
    QTest::newRow("too deep") << "{\"a\":" + QByteArray(10, '[') << "{a[[[[[[[[[["_ba << false;
    QTest::newRow("a backslash at the end") << "{\"a\\"_ba
                                            << "{"_ba << false;
}

void TestJsonSkim::tellsWhatStandsWhere()
{
    QFETCH(QByteArray, json);
    Witness witness;
    QTEST(JsonSkim(json).run(witness), "isWhole");
    QTEST(witness.told, "told");
}

void TestJsonSkim::endsEveryPart()
{
    const QByteArray json = R"({"a":[1,{"b\\":"c"}],"skip":[{"d":1}],"e":"\""})"_ba;
    for (qsizetype size = 0; size < json.size(); ++size) {
        const QByteArray part(json.constData(), size); // Of its own: a read past its end is seen.
        Witness witness;
        QVERIFY(!JsonSkim(part).run(witness));
    }
}

QTEST_GUILESS_MAIN(TestJsonSkim)
#include "tst_jsonskim.moc"
