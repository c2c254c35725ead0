// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/projectapi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::projects;

class TestParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data();
    void readsEveryShape();
    void keepsUnknownMembers();
    void keepsTheBytesOfEachProject();
    void readsIdsOfEveryKind();
    void pages_data();
    void pages();
    void refusesOtherAnswers_data();
    void refusesOtherAnswers();
    void readsOneProject_data();
    void readsOneProject();
    void textOfMembers();
};

void TestParsing::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray list = R"([{"id":"a","name":"Alpha"},{"id":"b","name":"Beta"}])";
    QTest::newRow("array") << list;
    for (const char *name : {"items", "data", "results", "projects"})
        QTest::newRow(name) << "{\"" + QByteArray(name) + "\":" + list + "}";
    QTest::newRow("nested") << "{\"data\":{\"projects\":" + list + "},\"meta\":{}}";
    QTest::newRow("after other lists") << "{\"errors\":[],\"tags\":[1],\"items\":" + list + "}";
}

void TestParsing::readsEveryShape()
{
    QFETCH(QByteArray, json);
    const auto page = parseProjectPage(json, {});
    QVERIFY(page);
    QCOMPARE(page->projects.size(), 2);
    QCOMPARE(page->projects[0].id, u"a"_s);
    QCOMPARE(page->projects[1].name, u"Beta"_s);
    QVERIFY(!page->mayHaveMore);
}

void TestParsing::keepsUnknownMembers()
{
    const auto page = parseProjectPage(
        R"([{"id":1,"name":"A","x_budget":{"eur":12.5},"tags":["a"],"big":9007199254740993,"none":null}])",
        {});
    QVERIFY(page);
    const QJsonObject &fields = page->projects.constFirst().fields;
    QCOMPARE(fields.size(), 6);
    QCOMPARE(page->projects.constFirst().text(u"x_budget.eur"_s), u"12.5"_s);
    QCOMPARE(page->projects.constFirst().text(u"big"_s), u"9007199254740993"_s);
    QVERIFY(fields.value("none"_L1).isNull());
}

void TestParsing::keepsTheBytesOfEachProject()
{
    const auto page = parseProjectPage(
        R"({"meta":{},"data":{"items":[{"name":"B", "id":"b"},{"id":"a","zeta":1.0,"alpha":1e3}]}})",
        {});
    QVERIFY(page);
    QCOMPARE(page->projects[0].source, R"({"name":"B", "id":"b"})");
    QCOMPARE(page->projects[1].source, R"({"id":"a","zeta":1.0,"alpha":1e3})");
    const auto project = parseProject(R"( {"data":{"name":"B", "id":"b"}} )");
    QVERIFY(project);
    QCOMPARE(project->source, R"({"name":"B", "id":"b"})");
}

void TestParsing::readsIdsOfEveryKind()
{
    const auto page = parseProjectPage(
        R"([{"id":42,"title":"By title"},{"id":"p_7","name":""},{"name":"No id"}])", {});
    QVERIFY(page);
    QCOMPARE(page->projects[0].id, u"42"_s);
    QCOMPARE(page->projects[0].name, u"By title"_s);
    QCOMPARE(page->projects[1].id, u"p_7"_s);
    QCOMPARE(page->projects[2].id, QString());
    QCOMPARE(page->projects[2].name, u"No id"_s);
}

void TestParsing::pages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("more");
    const QByteArray two = R"([{"id":1},{"id":2}])";
    const auto object = [&](const QByteArray &rest) -> QByteArray {
        return "{\"items\":" + two + rest + '}';
    };
    QTest::newRow("full page, nothing said") << two << qint64(0) << qint64(-1) << true;
    QTest::newRow("short page") << R"([{"id":1}])"_ba << qint64(0) << qint64(-1) << false;
    QTest::newRow("empty") << "[]"_ba << qint64(4) << qint64(-1) << false;
    QTest::newRow("total says more") << object(",\"total\":37") << qint64(0) << qint64(37) << true;
    QTest::newRow("total says end") << object(",\"total\":4") << qint64(2) << qint64(4) << false;
    QTest::newRow("count of everything")
        << object(",\"count\":37") << qint64(0) << qint64(37) << true;
    QTest::newRow("count of the page") << object(",\"count\":2") << qint64(0) << qint64(-1) << true;
    QTest::newRow("count of a later page")
        << object(",\"count\":2") << qint64(2) << qint64(-1) << true;
    QTest::newRow("total no number")
        << object(",\"total\":\"many\"") << qint64(0) << qint64(-1) << true;
    QTest::newRow("total negative") << object(",\"total\":-3") << qint64(0) << qint64(-1) << true;
    QTest::newRow("total but empty page")
        << R"({"items":[],"total":37})"_ba << qint64(2) << qint64(37) << false;
}

void TestParsing::pages()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, offset);
    QFETCH(qint64, total);
    QFETCH(bool, more);
    ProjectQuery query;
    query.limit = 2;
    query.offset = offset;
    const auto page = parseProjectPage(json, query);
    QVERIFY(page);
    QCOMPARE(page->offset, offset);
    QCOMPARE(page->total, total);
    QCOMPARE(page->mayHaveMore, more);
}

void TestParsing::refusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("page") << "<!doctype html><title>Sign in</title>"_ba;
    QTest::newRow("cut") << R"([{"id":1},{"id")"_ba;
    QTest::newRow("object without list") << R"({"id":1,"name":"A"})"_ba;
    QTest::newRow("list of numbers") << "[1,2,3]"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("too deep") << R"({"data":{"data":{"data":[]}}})"_ba;
}

void TestParsing::refusesOtherAnswers()
{
    QFETCH(QByteArray, json);
    const auto page = parseProjectPage(json, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Parse);
    QVERIFY(page.error().message.endsWith(u'.'));
    QVERIFY(!page.error().detail.isEmpty());
}

void TestParsing::readsOneProject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("plain") << R"({"id":7,"name":"Alpha","data":{"id":8}})"_ba << true;
    QTest::newRow("wrapped") << R"({"data":{"id":7,"name":"Alpha"}})"_ba << true;
    QTest::newRow("wrapped by name") << R"({"project":{"id":7,"name":"Alpha"}})"_ba << true;
    QTest::newRow("no id") << R"({"name":"Alpha"})"_ba << false;
    QTest::newRow("list") << R"([{"id":7}])"_ba << false;
    QTest::newRow("page") << "<html>"_ba << false;
}

void TestParsing::readsOneProject()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, accepted);
    const auto project = parseProject(json);
    QCOMPARE(project.has_value(), accepted);
    if (accepted) {
        QCOMPARE(project->id, u"7"_s);
        QCOMPARE(project->name, u"Alpha"_s);
    } else {
        QCOMPARE(project.error().kind, ErrorKind::Parse);
    }
}

void TestParsing::textOfMembers()
{
    const auto project = parseProject(
        R"({"id":1,"owner":{"name":"Ada","tags":["x"]},"owner.name":"literal","done":false,"rate":0.5,"none":null})");
    QVERIFY(project);
    QCOMPARE(project->text(u"owner.name"_s), u"literal"_s);
    QCOMPARE(project->text(u"owner.tags"_s), u"[\"x\"]"_s);
    QCOMPARE(project->text(u"owner.missing.deeper"_s), QString());
    QCOMPARE(project->text(u"done"_s), u"false"_s);
    QCOMPARE(project->text(u"rate"_s), u"0.5"_s);
    QCOMPARE(project->text(u"none"_s), QString());
    QCOMPARE(project->text({}), QString());
}

QTEST_GUILESS_MAIN(TestParsing)
#include "tst_parsing.moc"
