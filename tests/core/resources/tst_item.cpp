// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/item.h"
#include "core/resources/paging.h"

#include <QJsonDocument>
#include <QTest>

using namespace planops;
using namespace planops::resources;
using namespace Qt::StringLiterals;

class TestItem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsIdAndName_data();
    void findsIdAndName();
    void asksForTheNextPart_data();
    void asksForTheNextPart();
};

void TestItem::findsIdAndName_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << R"({"id":"t1","name":"Dig"})"_ba << u"task_id"_s << u"t1"_s
                           << u"Dig"_s;
    QTest::newRow("a number") << R"({"id":7,"title":"Dig"})"_ba << u"task_id"_s << u"7"_s
                              << u"Dig"_s;
    QTest::newRow("a large number") << R"({"id":9007199254740993})"_ba << u"id"_s
                                    << u"9007199254740993"_s << u"9007199254740993"_s;
    QTest::newRow("the placeholder's own name first")
        << R"({"id":"m9","user_id":"u1","email":"a@b.example"})"_ba << u"user_id"_s << u"u1"_s
        << u"a@b.example"_s;
    QTest::newRow("in camel case") << R"({"taskId":"t1"})"_ba << u"task_id"_s << u"t1"_s << u"t1"_s;
    QTest::newRow("a name one level down")
        << R"({"user_id":"u1","user":{"name":"Ada"}})"_ba << u"user_id"_s << u"u1"_s << u"Ada"_s;
    QTest::newRow("nothing to call it by")
        << R"({"a":[1],"b":null})"_ba << u"id"_s << u""_s << u""_s;
}

void TestItem::findsIdAndName()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const Item item = itemOf({QJsonDocument::fromJson(json).object(), json}, key);
    QTEST(item.id, "id");
    QTEST(item.name, "name");
    QCOMPARE(item.source, json);
}

void TestItem::asksForTheNextPart_data()
{
    QTest::addColumn<QStringList>("parameters"); // name, or name and schema
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("third"); // after 100 items
    QTest::newRow("none") << QStringList {u"q"_s} << u""_s << u""_s;
    QTest::newRow("limit and offset")
        << QStringList {u"limit"_s, u"offset"_s} << u"limit=50"_s << u"limit=50 offset=100"_s;
    QTest::newRow("a smaller limit") << QStringList {u"limit {\"maximum\":20}"_s, u"skip"_s}
                                     << u"limit=20"_s << u"limit=20 skip=100"_s;
    QTest::newRow("pages") << QStringList {u"page"_s, u"per_page"_s} << u"per_page=50"_s
                           << u"page=3 per_page=50"_s;
    QTest::newRow("pages from zero")
        << QStringList {u"Page {\"minimum\":0}"_s, u"size {\"maximum\":10}"_s} << u"size=10"_s
        << u"Page=10 size=10"_s;
    QTest::newRow("a size without a place")
        << QStringList {u"limit"_s} << u"limit=50"_s << u"limit=50"_s;
}

void TestItem::asksForTheNextPart()
{
    QFETCH(QStringList, parameters);
    spec::Operation operation;
    for (const QString &line : std::as_const(parameters)) {
        spec::Parameter parameter;
        parameter.name = line.section(u' ', 0, 0);
        parameter.schema = QJsonDocument::fromJson(line.section(u' ', 1).toUtf8()).object();
        operation.parameters.append(parameter);
    }
    const auto asked = [paging = Paging::of({}, operation)](qint64 offset) {
        spec::Filling filling;
        paging.fill(filling, offset);
        QStringList all;
        for (auto it = filling.parameters.cbegin(); it != filling.parameters.cend(); ++it)
            all.append(it.key().second + u'=' + QString::number(it.value().toInteger()));
        return all.join(u' ');
    };
    QTEST(asked(0), "first");
    QTEST(asked(100), "third");
}

QTEST_APPLESS_MAIN(TestItem)
#include "tst_item.moc"
