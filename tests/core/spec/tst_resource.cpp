// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/resource.h"

#include <QFile>
#include <QTest>

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

//! A document of these lines: "GET /projects" or "GET /projects list".
Document documentOf(const QStringList &lines)
{
    Document document;
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        Operation operation;
        operation.method = words.at(0);
        operation.path = words.at(1);
        if (words.value(2) == "list"_L1) {
            MediaType json {u"application/json"_s, QJsonObject {{u"type"_s, u"array"_s}}, {}};
            operation.responses.append(Response {u"200"_s, {}, {json}});
        }
        document.operations.append(operation);
    }
    return document;
}

//! "projects(LCRUD)[tasks(L)]": what can be done with each, and what is below it.
QString told(const QList<Resource> &resources)
{
    QStringList all;
    for (const Resource &resource : resources) {
        QString text = resource.name;
        if (resource.kind != Resource::Kind::Collection)
            text += resource.kind == Resource::Kind::Single ? u'!' : u'>';
        text += u'(';
        text += resource.list >= 0 ? u"L"_s : QString();
        text += resource.create >= 0 ? u"C"_s : QString();
        text += resource.read >= 0 ? u"R"_s : QString();
        text += resource.update >= 0 ? u"U"_s : QString();
        text += resource.remove >= 0 ? u"D"_s : QString();
        text += u')';
        if (!resource.children.isEmpty())
            text += u'[' + told(resource.children) + u']';
        all.append(text);
    }
    return all.join(u' ');
}

} // namespace

class TestResource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheTree_data();
    void findsTheTree();
    void namesPathsAndKeys();
    void readsTheSandboxesDocument();
    void endsInDepth();
};

void TestResource::findsTheTree_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("tree");
    QTest::newRow("nothing") << QStringList {} << u""_s;
    QTest::newRow("a list with items") << QStringList {u"GET /p"_s, u"POST /p"_s, u"GET /p/{id}"_s,
                                                       u"PUT /p/{id}"_s, u"DELETE /p/{id}"_s}
                                       << u"p(LCRUD)"_s;
    QTest::newRow("placeholders of two names, slashes at the end")
        << QStringList {u"GET /p/"_s, u"GET /p/{id}/"_s, u"GET /p/{p_id}/tasks/ list"_s,
                        u"POST /p/{pid}/tasks"_s}
        << u"p(LR)[tasks(LC)]"_s;
    QTest::newRow("items that cannot be read, with something below")
        << QStringList {u"GET /p list"_s, u"GET /p/{id}/tasks"_s, u"GET /p/{id}/tasks/{t}"_s,
                        u"DELETE /p/{id}/tasks/{t}"_s}
        << u"p(L)[tasks(LRD)]"_s;
    QTest::newRow("what there is one of")
        << QStringList {u"GET /me"_s, u"GET /p list"_s, u"GET /p/{id}/settings"_s,
                        u"PATCH /p/{id}/settings"_s}
        << u"p(L)[settings!(RU)] me!(R)"_s;
    QTest::newRow("what is sent")
        << QStringList {u"POST /imports"_s,        u"GET /p list"_s,         u"GET /p/{id}"_s,
                        u"POST /p/{id}/archive"_s, u"DELETE /p/{id}/lock"_s, u"POST /p/search"_s}
        << u"p(LR)[archive>(C) lock>(C)] imports>(C) p/search>(C)"_s;
    QTest::newRow("what is opened by its id")
        << QStringList {u"GET /reports/{id}"_s, u"GET /q/{id}/r list"_s, u"POST /s"_s,
                        u"GET /s/{id}"_s, u"GET /p list"_s}
        << u"p(L) reports(R) q()[r(L)] s(CR)"_s;
    QTest::newRow("nothing says what it is")
        << QStringList {u"GET /{tenant}/p list"_s, u"GET /p/{a}/{b}"_s} << u"p()"_s;
    QTest::newRow("a part that is half a placeholder")
        << QStringList {u"GET /files list"_s, u"GET /files/{name}.{type}"_s} << u"files(L)"_s;
    QTest::newRow("the top itself") << QStringList {u"GET /"_s, u"GET /{id}"_s} << u""_s;
}

void TestResource::findsTheTree()
{
    QFETCH(QStringList, lines);
    QTEST(told(resourcesOf(documentOf(lines))), "tree");
}

void TestResource::namesPathsAndKeys()
{
    const QList<Resource> found = resourcesOf(documentOf(
        {u"GET /v1/p/ list"_s, u"GET /v1/p/{id}/t list"_s, u"GET /v1/p/{pid}/t/{tid}"_s}));
    QCOMPARE(found.size(), 1);
    const Resource &top = found.constFirst();
    QCOMPARE(top.path, u"/v1/p/"_s); // As written: some servers mind.
    QCOMPARE(top.itemPath, u"/v1/p/{id}"_s);
    QCOMPARE(top.key(), u"id"_s);
    const Resource below = top.children.value(0);
    QCOMPARE(below.path, u"/v1/p/{id}/t"_s);
    QCOMPARE(below.itemPath, u"/v1/p/{pid}/t/{tid}"_s);
    QCOMPARE(below.key(), u"tid"_s);
    QCOMPARE(placeholders(below.itemPath), (QStringList {u"pid"_s, u"tid"_s}));
    const Resource known = resourcesOf(documentOf({u"GET /r/{id}/pages list"_s})).value(0);
    QCOMPARE(known.path, u"/r"_s);
    QCOMPARE(known.itemPath, u"/r/{id}"_s);
}

void TestResource::readsTheSandboxesDocument()
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/../../src/sandbox/data/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = readDocument(file.readAll());
    QVERIFY(document);
    QCOMPARE(told(resourcesOf(*document)), u"projects(LCRUD)[tasks(LCRUD) members(LCD)] me!(R)"_s);
}

void TestResource::endsInDepth()
{
    QStringList lines;
    QString path;
    for (int i = 0; i < 200; ++i) {
        path += u"/a%1"_s.arg(i);
        lines.append("GET "_L1 + path + " list"_L1);
        path += u"/{x%1}"_s.arg(i);
    }
    QList<Resource> level = resourcesOf(documentOf(lines));
    int depth = 0;
    while (!level.isEmpty()) {
        const QList<Resource> next = level.constFirst().children;
        level = next;
        ++depth;
    }
    QCOMPARE(depth, 13);
}

QTEST_APPLESS_MAIN(TestResource)
#include "tst_resource.moc"
