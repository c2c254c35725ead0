// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourceapi.h"

#include "support/awaited.h"
#include "support/signedoutclient.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::resources;
using planops::testkit::Answer;
using planops::testkit::awaited;

class TestResourceApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsPartByPart();
    void callsEachOperation();
    void keepsTheRefusal();
    void sendsNothingItCannotAddress_data();
    void sendsNothingItCannotAddress();
    void tellsWhatTheDocumentLacks();
    void sendsCredentials();
    void sendsNothingWithoutACredential();
    void sendsNoCredentialToAnotherHost();
    void fillsInNothingElse();
    void sendsFilesAsTheyAreRead();

private:
    [[nodiscard]] Place tasksOf(const QString &project) const;
    //! Every operation of the document wants \a needs from now on.
    void secure(const QList<spec::SecurityNeed> &needs);

    struct Parts;
    std::unique_ptr<Parts> m;
};

struct TestResourceApi::Parts : testkit::SignedOutClient
{
    ResourceApi api {client};
};

void TestResourceApi::init()
{
    m = std::make_unique<Parts>();
    m->session.restore();
    QTRY_COMPARE(m->session.state(), auth::Session::State::SignedOut);
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/../../src/sandbox/data/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto document = spec::readDocument(file.readAll());
    QVERIFY(document);
    document->servers = {QString::fromLatin1(m->server.url("/base"))};
    m->api.setContract({*document, QUrl(QString::fromLatin1(m->server.url("/openapi.json")))});
}

void TestResourceApi::cleanup()
{
    m.reset();
}

Place TestResourceApi::tasksOf(const QString &project) const
{
    const QList<spec::Resource> top = spec::resourcesOf(m->api.contract().document);
    for (const spec::Resource &resource : top.value(0).children) {
        if (resource.name == "tasks"_L1)
            return {resource, {project}};
    }
    qFatal("no tasks in the document");
}

void TestResourceApi::listsPartByPart()
{
    m->server.setHandler([](const testkit::Received &received) {
        return Answer::ok(received.target.contains("offset=2")
                              ? R"({"items":[{"id":"t3","title":"C"}],"total":3})"
                              : R"({"items":[{"id":"t1","title":"A"},{"id":"t2"}],"total":3})");
    });
    const Place tasks = tasksOf(u"a b/ü"_s);
    const auto first = awaited<ItemPage>(
        this, [&](const Completion<ItemPage> &done) { m->api.list(tasks, 0, done); });
    QVERIFY(first);
    QCOMPARE(first->items.size(), 2);
    QCOMPARE(first->items.constFirst().name, u"A"_s);
    QCOMPARE(first->items.constLast().name, u"t2"_s);
    QVERIFY(first->mayHaveMore);
    // Neither the example of a filter nor of an offset is sent.
    QCOMPARE(m->request().target, "/base/api/v1/projects/a%20b%2F%C3%BC/tasks?limit=50"_ba);
    const auto second = awaited<ItemPage>(
        this, [&](const Completion<ItemPage> &done) { m->api.list(tasks, 2, done); });
    QVERIFY(second);
    QVERIFY(!second->mayHaveMore);
    QVERIFY(m->request().target.contains("offset=2"));
}

void TestResourceApi::callsEachOperation()
{
    m->server.setHandler([](const testkit::Received &received) {
        return received.method == "DELETE" ? Answer::status(204)
                                           : Answer::ok(R"({"id":"t1","title":"A","extra":1})");
    });
    const Place tasks = tasksOf(u"p1"_s);
    const auto read = awaited<Item>(
        this, [&](const Completion<Item> &done) { m->api.read(tasks, u"t1"_s, done); });
    QVERIFY(read);
    QCOMPARE(read->fields.size(), 3);
    QCOMPARE(m->request().method, "GET"_ba);
    QCOMPARE(m->request().target, "/base/api/v1/projects/p1/tasks/t1"_ba);

    spec::Filling filling;
    filling.mediaType = u"application/json"_s;
    filling.bodyText = u"{\"title\": \"A\", \"size\": 1.50}"_s;
    QVERIFY(awaited<Item>(
        this, [&](const Completion<Item> &done) { m->api.create(tasks, filling, done); }));
    QCOMPARE(m->request().method, "POST"_ba);
    QCOMPARE(m->request().target, "/base/api/v1/projects/p1/tasks"_ba);
    QCOMPARE(m->request().header("Content-Type"), "application/json"_ba);
    QCOMPARE(m->request().body, filling.bodyText.toUtf8()); // As it was written.

    QVERIFY(awaited<Item>(
        this, [&](const Completion<Item> &done) { m->api.update(tasks, u"t1"_s, filling, done); }));
    QCOMPARE(m->request().method, "PATCH"_ba);
    QCOMPARE(m->request().body, filling.bodyText.toUtf8());

    QVERIFY(awaited<void>(
        this, [&](const Completion<void> &done) { m->api.remove(tasks, u"t1"_s, done); }));
    QCOMPARE(m->request().method, "DELETE"_ba);
    QCOMPARE(m->request().target, "/base/api/v1/projects/p1/tasks/t1"_ba);
}

void TestResourceApi::keepsTheRefusal()
{
    m->server.setHandler([](const testkit::Received &) {
        return Answer::status(
            422,
            R"({"detail":[{"loc":["body","title"],"msg":"Field required","type":"missing"}]})");
    });
    const auto answer = awaited<Item>(
        this, [&](const Completion<Item> &done) { m->api.create(tasksOf(u"p1"_s), {}, done); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"422"_s);
    QCOMPARE(m->api.lastRefusal().fields.value(0).field, u"title"_s);
}

void TestResourceApi::sendsNothingItCannotAddress_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("id");
    QTest::newRow("no id above") << u""_s << u"t1"_s;
    QTest::newRow("no id") << u"p1"_s << u""_s;
    QTest::newRow("the folder itself") << u"p1"_s << u"."_s;
    QTest::newRow("what is above") << u".."_s << u"t1"_s;
}

void TestResourceApi::sendsNothingItCannotAddress()
{
    QFETCH(QString, project);
    QFETCH(QString, id);
    const auto answer = awaited<void>(
        this, [&](const Completion<void> &done) { m->api.remove(tasksOf(project), id, done); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    QVERIFY(m->server.requests().isEmpty());
}

void TestResourceApi::tellsWhatTheDocumentLacks()
{
    Place tasks = tasksOf(u"p1"_s);
    tasks.resource.remove = -1;
    const auto answer = awaited<void>(
        this, [&](const Completion<void> &done) { m->api.remove(tasks, u"t1"_s, done); });
    QVERIFY(!answer);
    QVERIFY(answer.error().message.contains(u"tasks"_s));
    QVERIFY(m->server.requests().isEmpty());
}

void TestResourceApi::secure(const QList<spec::SecurityNeed> &needs)
{
    Contract contract = m->api.contract();
    contract.document.schemes = {
        {u"shop"_s, u"apiKey"_s, {}, u"header"_s, u"X-Shop"_s, {}},
        {u"tenant"_s, u"apiKey"_s, {}, u"query"_s, u"tenant"_s, {}},
        {u"who"_s, u"http"_s, u"basic"_s, {}, {}, {}},
    };
    for (spec::Operation &operation : contract.document.operations)
        operation.security = {needs};
    m->api.setContract(contract);
}

void TestResourceApi::sendsCredentials()
{
    secure({{u"shop"_s, {}}, {u"tenant"_s, {}}, {u"who"_s, {}}});
    workspace::Scope scope;
    scope.add(u"shop"_s, {u"key-of-{{stage}}"_s, {}});
    scope.add(u"stage"_s, {u"dev"_s, {}});
    scope.add(u"tenant"_s, {u"a&b"_s, {}});
    scope.add(u"who"_s, {u"bmFtZTpwYXNz"_s, {}, true});
    m->api.setScope(scope);
    m->server.setHandler([](const testkit::Received &) {
        return Answer::ok(R"({"items":[{"id":"t1","title":"A"}],"total":1})");
    });
    const Place tasks = tasksOf(u"p1"_s);
    const auto check = [&](const QByteArray &method) {
        QCOMPARE(m->request().method, method);
        QCOMPARE(m->request().header("X-Shop"), "key-of-dev"_ba);
        QCOMPARE(m->request().header("Authorization"), "Basic bmFtZTpwYXNz"_ba);
        QVERIFY2(m->request().target.endsWith("tenant=a%26b"), m->request().target.constData());
    };
    QVERIFY(awaited<ItemPage>(
        this, [&](const Completion<ItemPage> &done) { m->api.list(tasks, 0, done); }));
    check("GET");
    QVERIFY(awaited<Item>(
        this, [&](const Completion<Item> &done) { m->api.read(tasks, u"t1"_s, done); }));
    check("GET");
    QVERIFY(
        awaited<Item>(this, [&](const Completion<Item> &done) { m->api.create(tasks, {}, done); }));
    check("POST");
    QVERIFY(awaited<Item>(
        this, [&](const Completion<Item> &done) { m->api.update(tasks, u"t1"_s, {}, done); }));
    check("PATCH");
    QVERIFY(awaited<void>(
        this, [&](const Completion<void> &done) { m->api.remove(tasks, u"t1"_s, done); }));
    check("DELETE");
    // The console gets names, and no secret.
    const auto shown = m->api.requestFor(tasks, tasks.resource.list);
    QVERIFY(shown);
    QVERIFY(shown->headers.contains({u"X-Shop"_s, u"{{shop}}"_s}));
    QVERIFY(shown->url.endsWith(u"tenant={{tenant}}"_s));
}

void TestResourceApi::sendsNothingWithoutACredential()
{
    secure({{u"shop"_s, {}}, {u"who"_s, {}}});
    workspace::Scope scope;
    scope.add(u"who"_s, {u"bmFtZTpwYXNz"_s, {}});
    m->api.setScope(scope);
    const Place tasks = tasksOf(u"p1"_s);
    const auto answer = awaited<ItemPage>(
        this, [&](const Completion<ItemPage> &done) { m->api.list(tasks, 0, done); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    QCOMPARE(answer.error().code, missingCredential);
    QVERIFY(answer.error().message.contains(u"{{shop}} as the header X-Shop"_s));
    QVERIFY(!answer.error().message.contains(u"{{who}}"_s));
    QVERIFY(m->server.requests().isEmpty());
    QCOMPARE(m->api.lastRefusal().error, answer.error());
    // Asked before anything is typed.
    QCOMPARE(m->api.credentialProblem(tasks.resource.create), answer.error());
    scope.add(u"shop"_s, {u"k"_s, {}});
    m->api.setScope(scope);
    QVERIFY(!m->api.credentialProblem(tasks.resource.create));
}

// A document may name any server and any variable.
void TestResourceApi::sendsNoCredentialToAnotherHost()
{
    secure({{u"shop"_s, {}}});
    workspace::Scope scope;
    scope.add(u"shop"_s, {u"canary"_s, {}, true});
    m->api.setScope(scope);
    Contract contract = m->api.contract();
    testkit::StubServer elsewhere;
    contract.document.servers = {QString::fromLatin1(elsewhere.url("/base"))};
    m->api.setContract(contract);
    const Place tasks = tasksOf(u"p1"_s);
    const auto answer = awaited<ItemPage>(
        this, [&](const Completion<ItemPage> &done) { m->api.list(tasks, 0, done); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    QVERIFY(answer.error().message.contains(u"no host of the profile"_s));
    QVERIFY(elsewhere.requests().isEmpty());
}

// An API that names its things "{{shop}}" is told no secret by that.
void TestResourceApi::fillsInNothingElse()
{
    secure({{u"shop"_s, {}}});
    workspace::Scope scope;
    scope.add(u"shop"_s, {u"canary"_s, {}, true});
    m->api.setScope(scope);
    m->server.setHandler([](const testkit::Received &) { return Answer::status(204); });
    spec::Filling filling;
    filling.mediaType = u"application/json"_s;
    filling.bodyText = u"{\"title\": \"{{shop}}\"}"_s;
    QVERIFY(awaited<Item>(this, [&](const Completion<Item> &done) {
        m->api.update(tasksOf(u"{{shop}}"_s), u"t1"_s, filling, done);
    }));
    QCOMPARE(m->request().header("X-Shop"), "canary"_ba);
    QCOMPARE(m->request().body, filling.bodyText.toUtf8());
    QCOMPARE(m->request().target, "/base/api/v1/projects/%7B%7Bshop%7D%7D/tasks/t1"_ba);
}

void TestResourceApi::sendsFilesAsTheyAreRead()
{
    m->server.setHandler([](const testkit::Received &) { return Answer::status(204); });
    QFile file(m->folder.filePath(u"plan.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1'000'000, 'x'));
    file.close();
    spec::Filling filling;
    filling.mediaType = u"multipart/form-data"_s;
    filling.body = QJsonObject {{u"title"_s, u"A"_s}, {u"plan"_s, file.fileName()}};
    filling.files = {u"plan"_s};
    QVERIFY(awaited<Item>(this, [&](const Completion<Item> &done) {
        m->api.create(tasksOf(u"p1"_s), filling, done);
    }));
    QVERIFY(m->request().body.contains("filename=\"plan.bin\""));
    QVERIFY(m->request().body.contains(QByteArray(1'000'000, 'x')));
    // Nobody looks at it before it is its turn.
    QVERIFY(file.remove());
    const auto gone = awaited<Item>(this, [&](const Completion<Item> &done) {
        m->api.create(tasksOf(u"p1"_s), filling, done);
    });
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestResourceApi)
#include "tst_resourceapi.moc"
