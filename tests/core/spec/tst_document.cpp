// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/document.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

Document fixture(const QString &name)
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA) + u"/spec/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readDocument(file.readAll()).value_or(Document {});
}

const Operation &operation(const Document &document, const QString &id)
{
    static const Operation none;
    for (const Operation &candidate : document.operations) {
        if (candidate.id == id)
            return candidate;
    }
    return none;
}

QString idAt(const Document &document, const QString &method, const QString &path)
{
    const Operation *found = document.find(method, path);
    return found ? found->id : QString();
}

//! Bytes that this program had in memory at most; 0 where that cannot be told.
qint64 mostMemory()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    rusage usage {};
    return getrusage(RUSAGE_SELF, &usage) == 0 ? qint64 {usage.ru_maxrss} * 1024 : 0;
#else
    return 0;
#endif
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOpenApi();
    void readsParameters();
    void fillsInUndescribedPlaceholders();
    void readsSecurity();
    void readsSwagger();
    void readsForms();
    void readsWhatMakesSense();
    void findsOperations();
    void followsReferences();
    void refuses_data();
    void refuses();
    void endsHostileDocuments_data();
    void endsHostileDocuments();
};

void TestDocument::readsOpenApi()
{
    const Document document = fixture(u"tasks31.yaml"_s);
    QVERIFY(document.problems.isEmpty());
    QCOMPARE(document.title, u"Tasks"_s);
    QCOMPARE(document.version, u"1"_s);
    QCOMPARE(document.specVersion, u"3.1.0"_s);
    QCOMPARE(document.servers, (QStringList {u"https://api.example/api/v1/"_s, u"/api/v1"_s}));
    QCOMPARE(document.operations.size(), 5);
    const Operation &list = operation(document, u"list_tasks"_s);
    QCOMPARE(list.method, u"GET"_s);
    QCOMPARE(list.path, u"/tasks"_s);
    QCOMPARE(list.summary, u"List tasks"_s);
    QCOMPARE(list.tags, QStringList {u"tasks"_s});
    QCOMPARE(list.pointer, u"/paths/~1tasks/get"_s);
    QCOMPARE(list.responseFor(200)->content.at(0).type, u"application/json"_s);
    QCOMPARE(list.responseFor(404)->status, u"4XX"_s);
    QVERIFY(!list.responseFor(500));
    const Operation &create = operation(document, u"create_task"_s);
    QVERIFY(create.deprecated && create.body && create.body->required);
    QCOMPARE(create.body->content.at(0).example, QJsonValue(QJsonObject {{u"id"_s, 1}}));
    QCOMPARE(create.responseFor(404)->status, u"default"_s);
}

void TestDocument::readsParameters()
{
    const Document document = fixture(u"tasks31.yaml"_s);
    const QList<Parameter> parameters = operation(document, u"list_tasks"_s).parameters;
    QCOMPARE(parameters.size(), 4); // The operation's own page instead of its path's.
    QCOMPARE(parameters[0].name, u"page"_s);
    QCOMPARE(parameters[0].example, QJsonValue(3));
    QVERIFY(parameters[0].explode && parameters[0].style == "form"_L1);
    QVERIFY(!parameters[1].explode && parameters[1].style == "pipeDelimited"_L1);
    QVERIFY(parameters[2].in == Parameter::In::Header && parameters[2].required);
    QVERIFY(parameters[2].style == "simple"_L1 && parameters[2].example.isUndefined());
    QVERIFY(parameters[3].isJson && parameters[3].schema["type"_L1] == "object"_L1);
    QCOMPARE(operation(document, u"create_task"_s).parameters.at(0).description, u"From one"_s);
}

void TestDocument::fillsInUndescribedPlaceholders()
{
    const auto document = readDocument(R"({"openapi": "3.1.0", "paths": {"/a/{one}/{two}": {"get": {
        "parameters": [{"name": "one", "in": "path", "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "Ok"}}}}}})"_ba);
    QVERIFY(document);
    const QList<Parameter> &parameters = document->operations.constFirst().parameters;
    QCOMPARE(parameters.size(), 2);
    QCOMPARE(parameters.at(1).name, u"two"_s);
    QVERIFY(parameters.at(1).in == Parameter::In::Path && parameters.at(1).required);
    QVERIFY(std::any_of(document->problems.begin(), document->problems.end(),
                        [](const Problem &problem) { return problem.text.contains(u"{two}"_s); }));
}

void TestDocument::readsSecurity()
{
    const Document document = fixture(u"tasks31.yaml"_s);
    QCOMPARE(document.schemes.size(), 2);
    QCOMPARE(document.schemes[0].scheme, u"bearer"_s);
    const Operation &list = operation(document, u"list_tasks"_s);
    QCOMPARE(list.security.size(), 2);
    QCOMPARE(list.scopes(), (QStringList {u"tasks:read"_s, u"tasks:admin"_s}));
    QVERIFY(!operation(document, u"create_task"_s).needsAuth());
    QVERIFY(operation(document, u"get_task"_s).needsAuth());
}

void TestDocument::readsSwagger()
{
    const Document document = fixture(u"pets20.json"_s);
    QVERIFY(document.problems.isEmpty());
    QCOMPARE(document.servers,
             (QStringList {u"https://pets.example/v2"_s, u"http://pets.example/v2"_s}));
    QCOMPARE(document.schemes[0].type, u"http"_s);
    QCOMPARE(document.schemes[0].scheme, u"basic"_s);
    QCOMPARE(document.schemes[1].key, u"X-Key"_s);
    const Operation &pets = operation(document, u"pets"_s);
    QCOMPARE(pets.parameters.size(), 3);
    QCOMPARE(pets.parameters[0].schema["maximum"_L1], QJsonValue(50));
    QVERIFY(pets.parameters[1].explode && !pets.parameters[2].explode);
    QCOMPARE(pets.parameters[2].style, u"pipeDelimited"_s);
    const Response *found = pets.responseFor(200);
    QVERIFY(found);
    QCOMPARE(found->content.size(), 2);
    QVERIFY(found->content[0].example.isArray());
    QCOMPARE(found->content[0].schema["items"_L1]["$ref"_L1], QJsonValue(u"#/definitions/Pet"_s));
    QCOMPARE(pets.responseFor(410)->content[0].schema["$ref"_L1],
             QJsonValue(u"#/definitions/Fault"_s));
}

void TestDocument::readsForms()
{
    const Document document = fixture(u"pets20.json"_s);
    const auto &add = operation(document, u"addPet"_s);
    QVERIFY(add.body && add.body->required);
    QCOMPARE(add.body->content.at(0).type, u"application/json"_s);
    const auto &photo = operation(document, u"photo"_s);
    QCOMPARE(photo.parameters.size(), 1);
    const MediaType form = photo.body->content.at(0);
    QCOMPARE(form.type, u"multipart/form-data"_s);
    QCOMPARE(form.schema["properties"_L1]["file"_L1]["format"_L1], QJsonValue(u"binary"_s));
    QCOMPARE(form.schema["required"_L1], QJsonValue(QJsonArray {u"file"_s}));
}

void TestDocument::readsWhatMakesSense()
{
    const Document document = fixture(u"broken.yaml"_s);
    QStringList places;
    for (const Problem &problem : document.problems)
        places.append(problem.pointer);
    places.sort();
    const QStringList expected {u"/info/title"_s,
                                u"/paths/tasks"_s,
                                u"/paths/~1a~1{id}/get"_s,
                                u"/paths/~1a~1{id}/get/parameters/0"_s,
                                u"/paths/~1a~1{id}/get/parameters/1"_s,
                                u"/paths/~1a~1{id}/get/parameters/2"_s,
                                u"/paths/~1a~1{id}/get/responses"_s,
                                u"/paths/~1a~1{id}/get/security"_s,
                                u"/paths/~1a~1{id}/post"_s,
                                u"/paths/~1a~1{id}/post/operationId"_s,
                                u"/paths/~1a~1{id}/post/responses/200"_s,
                                u"/paths/~1a~1{id}/post/responses/400"_s, // The circle.
                                u"/paths/~1a~1{id}/post/responses/okay"_s,
                                u"/paths/~1a~1{id}/put"_s,
                                u"/paths/~1b"_s};
    QCOMPARE(places, expected);
    QCOMPARE(document.operations.size(), 3);
}

void TestDocument::findsOperations()
{
    const Document document = fixture(u"tasks31.yaml"_s);
    QCOMPARE(idAt(document, u"GET"_s, u"/api/v1/tasks"_s), u"list_tasks"_s);
    QCOMPARE(idAt(document, u"HEAD"_s, u"/api/v1/tasks"_s), u"list_tasks"_s);
    QCOMPARE(idAt(document, u"GET"_s, u"/api/v1/tasks/mine"_s), u"my_tasks"_s);
    QCOMPARE(idAt(document, u"GET"_s, u"/api/v1/tasks/7"_s), u"get_task"_s);
    QCOMPARE(idAt(document, u"GET"_s, u"/tasks/7"_s), u"get_task"_s);
    QCOMPARE(idAt(document, u"GET"_s, u"/x/tasks/7/export.csv"_s), u"export_task"_s);
    QVERIFY(idAt(document, u"GET"_s, u"/x/tasks/7/export."_s).isEmpty());
    QVERIFY(idAt(document, u"GET"_s, u"/api/v1/tasks/7/more"_s).isEmpty());
    QVERIFY(idAt(document, u"DELETE"_s, u"/api/v1/tasks"_s).isEmpty());
}

void TestDocument::followsReferences()
{
    const Document document = fixture(u"tasks31.yaml"_s);
    QCOMPARE(document.at(u"#/components/schemas/a~1b~0c/type"), QJsonValue(u"null"_s));
    QCOMPARE(document.at(u"#/components/schemas/a~1b%7E0c/type"), QJsonValue(u"null"_s));
    QCOMPARE(document.at(u"#/servers/1/url"), QJsonValue(u"/api/v1"_s));
    QVERIFY(document.at(u"#/servers/2").isUndefined());
    QVERIFY(document.at(u"other.yaml#/a").isUndefined());
    QVERIFY(document.resolved(fixture(u"broken.yaml"_s).at(u"#/components/responses/Circle"))
                .isUndefined());
}

void TestDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << ""_ba << u"no OpenAPI"_s;
    QTest::newRow("other JSON") << "{\"a\": 1}"_ba << u"no OpenAPI"_s;
    QTest::newRow("broken JSON") << "{\"openapi\":\n\"3.0.0\",}"_ba << u"line 2, column 9"_s;
    QTest::newRow("broken YAML") << "openapi: [\nb: }"_ba << u"line 2"_s;
    QTest::newRow("a page") << "<!doctype html><html></html>"_ba << u"no OpenAPI"_s;
}

void TestDocument::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto document = readDocument(bytes);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(word), qPrintable(document.error().message));
}

void TestDocument::endsHostileDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray chain = "{\"openapi\":\"3.0.0\",\"paths\":{},\"components\":{\"schemas\":{";
    for (int i = 0; i < 10'000; ++i)
        chain += "\"s" + QByteArray::number(i) + "\":{\"$ref\":\"#/components/schemas/s"
            + QByteArray::number(i + 1) + "\"},";
    chain += "\"s10000\":{}}}}";
    QTest::newRow("10,000 references in a row") << chain;
    QTest::newRow("deep JSON") << QByteArray("{\"openapi\":\"3.0.0\",\"paths\":"
                                             + QByteArray(100'000, '['));
    QTest::newRow("1,000 levels") << QByteArray("{\"openapi\":\"3.0.0\",\"paths\":"
                                                + QByteArray("{\"a\":").repeated(1000) + "1"
                                                + QByteArray(1000, '}') + '}');
    QByteArray large = "{\"openapi\":\"3.0.0\",\"paths\":{";
    for (int i = 0; large.size() < 50 * 1024 * 1024; ++i)
        large += "\"/p" + QByteArray::number(i) + "\":{\"get\":{\"description\":\""
            + QByteArray(900, 'x') + "\"}},";
    QTest::newRow("50 MB") << QByteArray(large + "\"/\":{}}}");
    QTest::newRow("50 MB of YAML")
        << QByteArray("openapi: [" + QByteArray("a,").repeated(25 << 20));
    QByteArray bomb = "openapi: 3.0.0\na0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray one = "*a" + QByteArray::number(i - 1);
        bomb += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + one
            + QByteArray("," + one).repeated(8) + "]\n";
    }
    QTest::newRow("aliases of aliases") << bomb;
}

void TestDocument::endsHostileDocuments()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto document = readDocument(bytes);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    // A few times the largest of them, with the test's own copies.
    QVERIFY2(mostMemory() < qint64 {600} * 1024 * 1024, qPrintable(QString::number(mostMemory())));
    if (document)
        QVERIFY(document->problems.size() <= mostProblems);
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
