// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/outline.h"
#include "generateddocument.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! What a list shows of an operation, to be compared.
QString shown(const Operation &operation)
{
    return QStringList {operation.method,
                        operation.path,
                        operation.id,
                        operation.summary,
                        operation.tags.join(u','),
                        operation.deprecated ? u"deprecated"_s : QString(),
                        operation.needsAuth() ? u"locked"_s : QString(),
                        operation.scopes().join(u',')}
        .join(u'|');
}

//! What it searches beside that: "GET /tasks page".
QSet<QString> searched(const Document &document)
{
    QSet<QString> lines;
    for (const Operation &operation : document.operations) {
        const QString names = operation.searched.sliced(searchedText(operation, {}).size());
        for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
            lines.insert(operation.method + u' ' + operation.path + u' ' + name);
    }
    return lines;
}

QStringList sorted(const QSet<QString> &lines)
{
    QStringList list = lines.values();
    list.sort();
    return list;
}

QStringList shown(const Document &document)
{
    QStringList lines;
    for (const Operation &operation : document.operations)
        lines.append(shown(operation));
    return lines;
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheDocumentSays_data();
    void findsWhatTheDocumentSays();
    void findsWhatGeneratedOnesSay();
    void readsTheText_data();
    void readsTheText();
    void endsWhatIsNone_data();
    void endsWhatIsNone();
    void endsEveryPartOfADocument();
};

void TestOutline::findsWhatTheDocumentSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("early"); // Searched only until the whole is there.
    QTest::addColumn<QStringList>("late");  // And only then: behind references.
    QTest::newRow("3.1") << u"tasks31.yaml"_s << QStringList()
                         << QStringList {u"GET /tasks task"_s};
    QTest::newRow("3.0") << u"versions.yaml"_s << QStringList() << QStringList {u"GET /a a"_s};
    QTest::newRow("many schemas") << u"mutations.yaml"_s << QStringList() << QStringList();
    QTest::newRow("broken") << u"broken.yaml"_s << QStringList {u"GET /a/{id} none"_s}
                            << QStringList {u"GET /a/{id} id"_s, u"POST /a/{id} id"_s};
    QTest::newRow("Swagger 2.0") << u"pets20.json"_s << QStringList()
                                 << QStringList {u"GET /pets fault"_s};
}

// Whatever a list shows early is what the whole document says later.
void TestOutline::findsWhatTheDocumentSays()
{
    QFETCH(QString, file);
    const QByteArray text = read(QStringLiteral(PLANOPS_TEST_DATA "/spec/") + file);
    const QJsonObject root = parseDocument(text).value();
    const Document whole = readDocument(root).value();
    QVERIFY(!whole.operations.isEmpty());
    // As it is kept: sorted, with the order of the paths beside it.
    const Document outline = outlineOf(QJsonDocument(root).toJson());
    QCOMPARE(shown(outline), shown(whole));
    QTEST(sorted(searched(outline) - searched(whole)), "early");
    QTEST(sorted(searched(whole) - searched(outline)), "late");
    QCOMPARE(outline.title, whole.title);
    QCOMPARE(outline.version, whole.version);
    QCOMPARE(outline.tags, whole.tags);
    const Document compact = outlineOf(QJsonDocument(root).toJson(QJsonDocument::Compact));
    QCOMPARE(shown(compact), shown(outline));
    QCOMPARE(searched(compact), searched(outline));
    if (text.startsWith('{')) // As it came.
        QCOMPARE(shown(outlineOf(text)), shown(whole));
}

// Documents made of all that an outline looks at, in any order and with any spelling.
void TestOutline::findsWhatGeneratedOnesSay()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 500; ++round) {
        const QByteArray text = generatedDocument(random);
        const auto whole = readDocument(text);
        QVERIFY2(whole, text.constData());
        const Document outline = outlineOf(text);
        QCOMPARE(shown(outline), shown(*whole));
        QCOMPARE(sorted(searched(outline)), sorted(searched(*whole)));
        QCOMPARE(outline.title, whole->title);
        QCOMPARE(outline.version, whole->version);
        QCOMPARE(outline.tags, whole->tags);
    }
}

void TestOutline::readsTheText_data()
{
    QTest::addColumn<QByteArray>("paths");
    QTest::addColumn<QString>("lines");
    QTest::newRow("order of the methods")
        << R"("/b":{"delete":{},"get":{}},"/a":{"post":{}})"_ba << u"GET /b,DELETE /b,POST /a"_s;
    QTest::newRow("extensions") << R"("x-a":{"get":{}},"/a":{"x-get":{},"get":{}})"_ba
                                << u"GET /a"_s;
    QTest::newRow("escapes") << R"("\/a\u0062\"":{"get":{}})"_ba << u"GET /ab\""_s;
    QTest::newRow("brackets in texts") << R"("/a":{"summary":"}],{\"","get":{}})"_ba << u"GET /a"_s;
    QTest::newRow("empty") << R"("/a":{},"/b":{ "get" : { } })"_ba << u"GET /b"_s;
    QTest::newRow("paths in examples")
        << R"("/a":{"get":{"responses":{"200":{"content":{"a/b":{"example":
           {"paths":{"/c":{"get":{}}}}}}}}}})"_ba
        << u"GET /a"_s;
    QTest::newRow("no objects") << R"("/a":7,"/b":{"get":null,"put":[]},"/c":{"get":{}})"_ba
                                << u"GET /c"_s;
    QTest::newRow("a path elsewhere")
        << R"("/a":{"$ref":"#/components/pathItems/A","get":{}},"/b":{"get":{}})"_ba << u"GET /b"_s;
}

void TestOutline::readsTheText()
{
    QFETCH(QByteArray, paths);
    QFETCH(QString, lines);
    const QByteArray text =
        "{\"openapi\":\"3.1.0\",\"paths\":{" + paths + "},\"info\":{\"title\":\"A\"}}";
    const Document document = outlineOf(text);
    QStringList found;
    for (const Operation &operation : document.operations)
        found.append(operation.method + u' ' + operation.path);
    QCOMPARE(found.join(u','), lines);
    QCOMPARE(document.title, u"A"_s);
}

void TestOutline::endsWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("yaml") << "openapi: 3.1.0\npaths: {/a: {get: {}}}\n"_ba;
    QTest::newRow("no document") << R"({"paths":{"/a":{"get":{}}}})"_ba;
    QTest::newRow("an array") << R"([{"openapi":"3.1.0","paths":{"/a":{"get":{}}}}])"_ba;
    QTest::newRow("text behind a bracket") << R"({"openapi":"3.1.0","paths":{x:{"get":{}}}})"_ba;
    QTest::newRow("behind yaml")
        << "openapi: 3.1.0\nexample: {\"openapi\":\"3\",\"paths\":{\"/a\":{\"get\":{}}}}\n"_ba;
    // What counts in these is for the full read to say.
    QTest::newRow("paths twice")
        << R"({"openapi":"3","paths":{"/a":{"get":{}}},"paths":{"/b":{"get":{}}}})"_ba;
    QTest::newRow("a path twice")
        << R"({"openapi":"3","paths":{"/a":{"get":{}},"\/a":{"put":{}}}})"_ba;
    QTest::newRow("a method twice") << R"({"openapi":"3","paths":{"/a":{"get":{},"get":7}}})"_ba;
    QTest::newRow("tags twice")
        << R"({"openapi":"3","paths":{"/a":{"get":{"tags":["a"],"tags":["b"]}}}})"_ba;
    QTest::newRow("escapes in words") << R"({"openapi":"3","p\u0061ths":{"/a":{"get":{}}}})"_ba;
    QTest::newRow("too deep") << "{\"openapi\":\"3\",\"paths\":" + QByteArray(100'000, '[');
}

void TestOutline::endsWhatIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(outlineOf(text).operations.isEmpty());
}

void TestOutline::endsEveryPartOfADocument()
{
    const QByteArray text = read(QStringLiteral(PLANOPS_TEST_DATA "/spec/pets20.json")).trimmed();
    QVERIFY(!outlineOf(text).operations.isEmpty());
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY(outlineOf(QByteArray(text.constData(), size)).operations.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
