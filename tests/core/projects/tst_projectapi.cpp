// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/projectapi.h"

#include "support/signedoutclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::projects;
using planops::testkit::Answer;

namespace {

//! What a completion got; filled by the event loop.
template <typename T>
struct Outcome
{
    std::optional<Result<T>> result;

    Completion<T> completion(QObject *context)
    {
        return {context, [this](const Result<T> &value) { result = value; }};
    }
};

} // namespace

class TestProjectApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWithQuery();
    void leavesEmptyParametersOut();
    void readsByEncodedId();
    void createsAndUpdates();
    void removes();
    void refusesUnusableIds_data();
    void refusesUnusableIds();
    void keepsTheRefusal_data();
    void keepsTheRefusal();
    void tellsWrongShapes();
    void tellsAbsentServer();
    void needsAnApiBase();

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

struct TestProjectApi::Parts : testkit::SignedOutClient
{
    ProjectApi api {client, profile().apiBase + u'/'};
};

void TestProjectApi::init()
{
    m = std::make_unique<Parts>();
    m->session.restore();
    QTRY_COMPARE(m->session.state(), auth::Session::State::SignedOut);
}

void TestProjectApi::cleanup()
{
    m.reset();
}

void TestProjectApi::listsWithQuery()
{
    m->server.on("/base/api/v1/projects",
                 Answer::ok(R"({"items":[{"id":3,"name":"A & B"}],"total":1})"));
    ProjectQuery query;
    query.limit = 20;
    query.offset = 40;
    query.status = u"active"_s;
    query.search = u"a&b ü"_s;
    query.sort = u"-updated_at"_s;
    Outcome<ProjectPage> outcome;
    m->api.list(query, outcome.completion(this));
    QTRY_VERIFY(outcome.result);
    QVERIFY(*outcome.result);
    QCOMPARE((*outcome.result)->projects.constFirst().name, u"A & B"_s);
    QCOMPARE(m->request().method, "GET"_ba);
    QCOMPARE(
        m->request().target,
        "/base/api/v1/projects?limit=20&offset=40&status=active&q=a%26b%20%C3%BC&sort=-updated_at"_ba);
    QCOMPARE(m->request().header("accept").value_or(""), "application/json"_ba);
}

void TestProjectApi::leavesEmptyParametersOut()
{
    m->server.on("/base/api/v1/projects", Answer::ok("[]"));
    Outcome<ProjectPage> outcome;
    m->api.list({}, outcome.completion(this));
    QTRY_VERIFY(outcome.result);
    QCOMPARE(m->request().target, "/base/api/v1/projects?limit=50"_ba);
    QCOMPARE(m->api.listRequest({})->url.toString(),
             QString::fromLatin1(m->server.url("/base/api/v1/projects?limit=50")));
}

void TestProjectApi::readsByEncodedId()
{
    m->server.setHandler(
        [](const testkit::Received &) { return Answer::ok(R"({"id":"a/b ?","name":"X"})"); });
    Outcome<Project> outcome;
    m->api.read(u"a/b ?"_s, outcome.completion(this));
    QTRY_VERIFY(outcome.result);
    QVERIFY(*outcome.result);
    QCOMPARE(m->request().target, "/base/api/v1/projects/a%2Fb%20%3F"_ba);
}

void TestProjectApi::createsAndUpdates()
{
    m->server.setHandler([](const testkit::Received &) {
        return Answer::status(201, R"({"id":9,"name":"Tunnel"})");
    });
    Outcome<Project> made;
    m->api.create({{u"name"_s, u"Tunnel"_s}}, made.completion(this));
    QTRY_VERIFY(made.result);
    QVERIFY(*made.result);
    QCOMPARE((*made.result)->id, u"9"_s);
    QCOMPARE(m->request().method, "POST"_ba);
    QCOMPARE(m->request().body, R"({"name":"Tunnel"})"_ba);
    QCOMPARE(m->request().header("content-type").value_or(""), "application/json"_ba);

    Outcome<Project> changed;
    m->api.update(u"9"_s, {{u"status"_s, u"done"_s}}, changed.completion(this));
    QTRY_VERIFY(changed.result);
    QCOMPARE(m->request().method, "PATCH"_ba);
    QCOMPARE(m->request().target, "/base/api/v1/projects/9"_ba);
    QCOMPARE(m->request().body, R"({"status":"done"})"_ba);
}

void TestProjectApi::removes()
{
    m->server.setHandler(
        [](const testkit::Received &) { return Answer("HTTP/1.1 204 No Content\r\n\r\n"_ba); });
    Outcome<void> outcome;
    m->api.remove(u"9"_s, outcome.completion(this));
    QTRY_VERIFY(outcome.result);
    QVERIFY(*outcome.result);
    QCOMPARE(m->request().method, "DELETE"_ba);
    QCOMPARE(m->request().target, "/base/api/v1/projects/9"_ba);
}

void TestProjectApi::refusesUnusableIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("up") << u".."_s;
}

void TestProjectApi::refusesUnusableIds()
{
    QFETCH(QString, id);
    Outcome<void> outcome;
    m->api.remove(id, outcome.completion(this));
    QVERIFY(!outcome.result); // Never from within the call.
    QTRY_VERIFY(outcome.result);
    QCOMPARE(outcome.result->error().kind, ErrorKind::Invalid);
    QVERIFY(m->server.requests().isEmpty());
}

void TestProjectApi::keepsTheRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("fields");
    QTest::newRow("401") << 401 << R"({"detail":"Not authenticated"})"_ba << 0;
    QTest::newRow("403") << 403
                         << R"({"detail":"Insufficient permissions to access this resource"})"_ba
                         << 0;
    QTest::newRow("404") << 404 << R"({"detail":"Project not found"})"_ba << 0;
    QTest::newRow("409") << 409 << R"({"detail":"exists"})"_ba << 0;
    QTest::newRow("422") << 422
                         << R"({"detail":[{"loc":["body","name"],"msg":"x","type":"missing"}]})"_ba
                         << 1;
    QTest::newRow("429") << 429 << ""_ba << 0;
    QTest::newRow("500") << 500 << "Internal Server Error"_ba << 0;
    QTest::newRow("418") << 418 << "<html>"_ba << 0;
}

void TestProjectApi::keepsTheRefusal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, fields);
    m->server.on("/base/api/v1/projects", Answer::status(status, body));
    bool seenBefore = false;
    std::optional<Result<Project>> result;
    m->api.create({}, {this, [&](const Result<Project> &answer) {
                           result = answer;
                           seenBefore = m->api.lastRefusal().error.code == QString::number(status);
                       }});
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Server);
    QCOMPARE(result->error().code, QString::number(status));
    QVERIFY(result->error().message.endsWith(u'.'));
    QVERIFY(seenBefore);
    QVERIFY(m->api.lastRefusal().answer);
    QCOMPARE(m->api.lastRefusal().answer->response.status(), status);
    QCOMPARE(m->api.lastRefusal().fields.size(), fields);
    if (status == 404)
        QCOMPARE(result->error().detail, u"Project not found"_s);
}

void TestProjectApi::tellsWrongShapes()
{
    m->server.on("/base/api/v1/projects", Answer::ok("<!doctype html><title>Welcome</title>"));
    Outcome<ProjectPage> outcome;
    m->api.list({}, outcome.completion(this));
    QTRY_VERIFY(outcome.result);
    QVERIFY(!*outcome.result);
    QCOMPARE(outcome.result->error().kind, ErrorKind::Parse);
    QVERIFY(m->api.lastRefusal().answer);
}

void TestProjectApi::tellsAbsentServer()
{
    m->server.setHandler(
        [](const testkit::Received &) { return Answer(""_ba, Answer::After::Reset); });
    Outcome<ProjectPage> outcome;
    m->api.list({}, outcome.completion(this));
    QTRY_VERIFY(outcome.result);
    QVERIFY(!*outcome.result);
    QCOMPARE(outcome.result->error().kind, ErrorKind::Network);
    QVERIFY(!m->api.lastRefusal().answer);
}

void TestProjectApi::needsAnApiBase()
{
    ProjectApi homeless(m->client, {});
    const auto request = homeless.listRequest({});
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestProjectApi)
#include "tst_projectapi.moc"
