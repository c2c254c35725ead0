// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draft.h"

#include "core/base/redaction.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::console;

namespace {

auth::Profile profile(const QString &apiBase = u"https://api.example/base/"_s)
{
    auth::Profile profile;
    profile.apiBase = apiBase;
    return profile;
}

QString rowText(const QList<Row> &rows)
{
    QStringList parts;
    for (const Row &row : rows)
        parts.append(row.name + u'|' + row.value);
    return parts.join(u' ');
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBelowTheBase();
    void readsQueries_data();
    void readsQueries();
    void writingBackChangesNothing_data();
    void writingBackChangesNothing();
    void changesOnlyTheTouchedRow();
    void encodesWhatIsTyped();
    void leavesOutWhatIsOff();
    void joinsBelowTheApiBase_data();
    void joinsBelowTheApiBase();
    void refuses_data();
    void refuses();
    void keepsHeadersAsWritten();
    void addsContentTypeOnlyIfAbsent();
    void sendsTheBodyByteForByte();
    void wrapsAGraphQlQuery();
    void reopensAGraphQlQuery();
    void sendsPartsAndFiles();
    void goesToFilesAndBack();
    void neverSendsAMask_data();
    void neverSendsAMask();
    void comesFromARequest();
    void goesThroughJson();
    void refusesDamagedJson();
    void namesItself_data();
    void namesItself();
};

void TestDraft::leadsBelowTheBase()
{
    for (const QString &base : {u"https://api.example/v2"_s, u"https://api.example/v2//"_s}) {
        QCOMPARE(wholeAddress(u" /projects?a=b "_s, base),
                 u"https://api.example/v2/projects?a=b"_s);
        QCOMPARE(wholeAddress(u"https://other.example/x"_s, base), u"https://other.example/x"_s);
    }
    QCOMPARE(wholeAddress(u"/projects"_s, {}), u"/projects"_s);
}

void TestDraft::readsQueries_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rows");
    QTest::newRow("none") << u"/api"_s << u""_s;
    QTest::newRow("empty") << u"/api?"_s << u""_s;
    QTest::newRow("two") << u"/api?status=active&limit=20"_s << u"status|active limit|20"_s;
    QTest::newRow("escapes") << u"/api?q=a%26b+c%2B%C3%BC"_s << u"q|a&b c+ü"_s;
    QTest::newRow("raw wide text") << u"/api?q=ü"_s << u"q|ü"_s;
    QTest::newRow("no equals sign") << u"/api?flag&x="_s << u"flag| x|"_s;
    QTest::newRow("several equals signs") << u"/api?a=b=c"_s << u"a|b=c"_s;
    QTest::newRow("repeats in order") << u"/api?a=1&b=2&a=3"_s << u"a|1 b|2 a|3"_s;
    QTest::newRow("fragment") << u"/api?a=1#x?b=2"_s << u"a|1"_s;
    QTest::newRow("question mark in the fragment") << u"/api#x?b=2"_s << u""_s;
    QTest::newRow("question mark in a value") << u"/api?a=?&b=1"_s << u"a|? b|1"_s;
    QTest::newRow("bad escape") << u"/api?a=100%"_s << u"a|100%"_s;
    QTest::newRow("variable") << u"/api?limit={{pageSize}}"_s << u"limit|{{pageSize}}"_s;
}

void TestDraft::readsQueries()
{
    QFETCH(QString, url);
    QFETCH(QString, rows);
    QCOMPARE(rowText(Draft::make(u"GET"_s, url).queryRows()), rows);
}

void TestDraft::writingBackChangesNothing_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"/api", "/api?a=%7e%2f&b=x+y&c=%c3%bc&flag&d=#frag", "https://h.example/?a=1&a=1&a=2",
          "/a b?c=d e", "/api?q=%zz", "?x=1", "/p?a=ü&b={{v}}"})
        QTest::newRow(url) << QString::fromUtf8(url);
}

void TestDraft::writingBackChangesNothing()
{
    QFETCH(QString, url);
    Draft draft = Draft::make(u"GET"_s, url);
    draft.setQueryRows(draft.queryRows());
    QCOMPARE(draft.url, url);
}

void TestDraft::changesOnlyTheTouchedRow()
{
    Draft draft = Draft::make(u"GET"_s, u"https://h.example/p%7E?a=%7e&limit=20&c=x+y#f"_s);
    QList<Row> rows = draft.queryRows();
    rows[1].value = u"50"_s;
    draft.setQueryRows(rows);
    QCOMPARE(draft.url, u"https://h.example/p%7E?a=%7e&limit=50&c=x+y#f"_s);
    rows.removeFirst();
    draft.setQueryRows(rows);
    QCOMPARE(draft.url, u"https://h.example/p%7E?limit=50&c=x+y#f"_s);
    rows.swapItemsAt(0, 1);
    draft.setQueryRows(rows);
    QCOMPARE(draft.url, u"https://h.example/p%7E?c=x+y&limit=50#f"_s);
    draft.setQueryRows({});
    QCOMPARE(draft.url, u"https://h.example/p%7E#f"_s);
}

void TestDraft::encodesWhatIsTyped()
{
    Draft draft = Draft::make(u"GET"_s, u"/api"_s);
    const QList<Row> rows {{u"q"_s, u"a&b=c d+e#f%ü"_s, {}, true},
                           {u"at"_s, u"2026-11-24T08:00+01:00"_s, {}, true},
                           {u"limit"_s, u"{{pageSize}}"_s, {}, true}};
    draft.setQueryRows(rows);
    QCOMPARE(
        draft.url,
        u"/api?q=a%26b=c%20d%2Be%23f%25%C3%BC&at=2026-11-24T08:00%2B01:00&limit={{pageSize}}"_s);
    QCOMPARE(draft.queryRows(), rows);
}

void TestDraft::leavesOutWhatIsOff()
{
    Draft draft = Draft::make(u"GET"_s, u"/api?a=1"_s);
    draft.disabledQuery = {{u"kept"_s, u"1"_s, {}, false}};
    draft.setQueryRows({{u"a"_s, u"1"_s, {}, false}, {{}, {}, {}, true}, {u"b"_s, {}, {}, true}});
    QCOMPARE(draft.url, u"/api?b="_s);
    QCOMPARE(draft.disabledQuery.size(), 1);
}

void TestDraft::joinsBelowTheApiBase_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("relative") << u"/api/v1/projects?limit=20"_s
                              << "https://api.example/base/api/v1/projects?limit=20"_ba;
    QTest::newRow("absolute") << u"https://other.example/x"_s << "https://other.example/x"_ba;
    QTest::newRow("two slashes stay ours")
        << u"//evil.example/x"_s << "https://api.example/base//evil.example/x"_ba;
    QTest::newRow("at sign stays ours")
        << u"/@evil.example/x"_s << "https://api.example/base/@evil.example/x"_ba;
    QTest::newRow("address in a value")
        << u"/go?to=https://x.example/"_s << "https://api.example/base/go?to=https://x.example/"_ba;
    QTest::newRow("blanks around") << u"  /x  "_s << "https://api.example/base/x"_ba;
    QTest::newRow("wide text") << u"/ü x"_s << "https://api.example/base/%C3%BC%20x"_ba;
}

void TestDraft::joinsBelowTheApiBase()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, sent);
    const auto request = Draft::make(u"GET"_s, url).toRequest(profile());
    QVERIFY(request);
    QCOMPARE(request->url.bytes(), sent);
    QCOMPARE(request->method, "GET"_ba);
    QVERIFY(request->headers.isEmpty());
    QVERIFY(std::holds_alternative<std::monostate>(request->body));
}

void TestDraft::refuses_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("word");
    QTest::newRow("no address") << u"GET"_s << u" "_s << u"address"_s;
    QTest::newRow("no method") << u""_s << u"/x"_s << u"method"_s;
    QTest::newRow("method with blank") << u"GET /"_s << u"/x"_s << u"method"_s;
    QTest::newRow("method with umlaut") << u"GÄT"_s << u"/x"_s << u"method"_s;
    QTest::newRow("host without scheme") << u"GET"_s << u"localhost:8000/x"_s << u"https://"_s;
    QTest::newRow("other scheme") << u"GET"_s << u"ftp://h.example/x"_s << u"http"_s;
    QTest::newRow("userinfo") << u"GET"_s << u"https://a:b@h.example/"_s << u"@"_s;
}

void TestDraft::refuses()
{
    QFETCH(QString, method);
    QFETCH(QString, url);
    QFETCH(QString, word);
    const auto request = Draft::make(method, url).toRequest(profile());
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Invalid);
    QVERIFY2(request.error().message.contains(word), qPrintable(request.error().message));
    const auto homeless = Draft::make(u"GET"_s, u"/x"_s).toRequest(profile({}));
    QVERIFY(!homeless);
    QCOMPARE(homeless.error().kind, ErrorKind::Invalid);
}

void TestDraft::keepsHeadersAsWritten()
{
    Draft draft = Draft::make(u"PoSt"_s, u"/x"_s);
    draft.headers = {{u"x-B"_s, u"1"_s, {}, true},
                     {u"X-a"_s, u" ü "_s, {}, true},
                     {u"off"_s, u"bad\nvalue"_s, {}, false},
                     {u"x-B"_s, u"2"_s, {}, true},
                     {{}, {}, {}, true}};
    const auto request = draft.toRequest(profile());
    QVERIFY(request);
    QCOMPARE(request->method, "PoSt"_ba);
    const http::Headers expected {{"x-B", "1"}, {"X-a", "\xc3\xbc"}, {"x-B", "2"}};
    QCOMPARE(request->headers, expected);

    draft.headers[2].enabled = true;
    const auto refused = draft.toRequest(profile());
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"“off”"_s));
}

void TestDraft::addsContentTypeOnlyIfAbsent()
{
    Draft draft = Draft::make(u"POST"_s, u"/x"_s);
    draft.body = u"{}"_s;
    const auto typeOf = [&] {
        const auto request = draft.toRequest(profile());
        return request ? http::values(request->headers, "content-type")
                       : QList<QByteArray> {"refused"_ba};
    };
    draft.bodyKind = Draft::BodyKind::Json;
    QCOMPARE(typeOf(), QList<QByteArray> {"application/json"_ba});
    draft.bodyKind = Draft::BodyKind::Form;
    QCOMPARE(typeOf(), QList<QByteArray> {"application/x-www-form-urlencoded"_ba});
    draft.bodyKind = Draft::BodyKind::Text;
    QCOMPARE(typeOf(), QList<QByteArray> {"text/plain; charset=utf-8"_ba});
    draft.headers = {{u"CONTENT-type"_s, u"application/merge-patch+json"_s, {}, true}};
    QCOMPARE(typeOf(), QList<QByteArray> {"application/merge-patch+json"_ba});
    draft.headers.clear();
    draft.bodyKind = Draft::BodyKind::None;
    QVERIFY(typeOf().isEmpty());
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body.clear();
    QVERIFY(typeOf().isEmpty());
}

void TestDraft::sendsTheBodyByteForByte()
{
    Draft draft = Draft::make(u"POST"_s, u"/x"_s);
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{ \"not\": json,\r\n\t\"ü\": 1.0 "_s; // Wrong on purpose: the API shall judge.
    const auto request = draft.toRequest(profile());
    QVERIFY(request);
    QCOMPARE(std::get<QByteArray>(request->body), draft.body.toUtf8());
    QCOMPARE(request->options.timeout, std::chrono::milliseconds(30'000));
}

void TestDraft::neverSendsAMask_data()
{
    QTest::addColumn<Draft>("draft");
    const QString mask = redaction::mask();
    Draft header = Draft::make(u"GET"_s, u"/x"_s);
    header.headers = {{u"Authorization"_s, u"Bearer "_s + mask, {}, true}};
    QTest::newRow("header") << header;
    QTest::newRow("query") << Draft::make(u"GET"_s, u"/x?token="_s + mask);
    Draft encoded = Draft::make(u"GET"_s, u"/x"_s);
    encoded.setQueryRows({{u"token"_s, mask, {}, true}});
    QTest::newRow("encoded query") << encoded;
    Draft body = Draft::make(u"POST"_s, u"/x"_s);
    body.bodyKind = Draft::BodyKind::Json;
    body.body = u"{\"password\":\""_s + mask + u"\"}"_s;
    QTest::newRow("body") << body;
}

void TestDraft::neverSendsAMask()
{
    QFETCH(Draft, draft);
    const auto request = draft.toRequest(profile());
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Invalid);
}

void TestDraft::comesFromARequest()
{
    http::Request request;
    request.method = "PATCH";
    request.url = *http::Url::parse(u"https://api.example/base/api/v1/projects/7?x=%7E"_s);
    request.headers = {{"X-A", "1"}, {"Content-Type", "application/json; charset=utf-8"}};
    request.body = "{\"a\":1}"_ba;
    request.options.followRedirects = false;
    request.options.timeout = std::chrono::milliseconds(1500);
    const Draft draft = Draft::fromRequest(request, u"https://api.example/base"_s);
    QCOMPARE(draft.url, u"/api/v1/projects/7?x=%7E"_s);
    QCOMPARE(draft.bodyKind, Draft::BodyKind::Json);
    QCOMPARE(draft.auth, Draft::AuthKind::Profile);
    QCOMPARE(draft.timeoutSeconds, 2);
    QVERIFY(!draft.id.isEmpty());
    const auto back = draft.toRequest(profile());
    QVERIFY(back);
    QCOMPARE(back->url, request.url);
    QCOMPARE(back->headers, request.headers);
    QCOMPARE(back->body, request.body);
    QCOMPARE(back->options.followRedirects, false);

    // A neighbour whose name only begins like the base keeps its whole address.
    request.url = *http::Url::parse(u"https://api.example/based/x"_s);
    request.headers = {{"authorization", "Basic x"}};
    const Draft foreign = Draft::fromRequest(request, u"https://api.example/base"_s);
    QCOMPARE(foreign.url, u"https://api.example/based/x"_s);
    QCOMPARE(foreign.auth, Draft::AuthKind::None);
}

void TestDraft::goesThroughJson()
{
    Draft draft = Draft::make(u"PUT"_s, u"/x?ü= "_s);
    draft.title = u"Mine"_s;
    draft.disabledQuery = {{u"a"_s, u"1"_s, u"why"_s, false}};
    draft.headers = {{u"h"_s, u"v"_s, u"d"_s, true}, {u"h"_s, u"w"_s, {}, false}};
    draft.body = u"line\r\n\0x"_s;
    draft.auth = Draft::AuthKind::None;
    draft.followRedirects = false;
    draft.timeoutSeconds = 0;
    draft.bodyVariables = u"{}"_s;
    draft.bodyFile = u"/tmp/plan.bin"_s;
    draft.proxy = {http::Proxy::Mode::Manual, "http://127.0.0.1:3128"_ba};
    draft.tls = {u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s};
    for (const auto kind : {Draft::BodyKind::None, Draft::BodyKind::Json, Draft::BodyKind::Text,
                            Draft::BodyKind::Form, Draft::BodyKind::Xml, Draft::BodyKind::GraphQl,
                            Draft::BodyKind::Multipart, Draft::BodyKind::File}) {
        draft.bodyKind = kind;
        const auto back = Draft::fromJson(draft.toJson());
        QVERIFY(back);
        QCOMPARE(*back, draft);
    }
    // Missing members have defaults; a kind of a later version does not lose the body.
    const auto sparse = Draft::fromJson({{u"method"_s, u"GET"_s}, {u"url"_s, u"/"_s}});
    QVERIFY(sparse);
    QCOMPARE(sparse->timeoutSeconds, 30);
    QVERIFY(!sparse->id.isEmpty());
    const auto later = Draft::fromJson(
        {{u"method"_s, u"GET"_s}, {u"url"_s, u"/"_s}, {u"bodyKind"_s, u"protobuf"_s}});
    QCOMPARE(later->bodyKind, Draft::BodyKind::Text);
}

void TestDraft::refusesDamagedJson()
{
    for (const QJsonObject &json :
         {QJsonObject {}, QJsonObject {{u"method"_s, 1}, {u"url"_s, u"/"_s}}}) {
        const auto draft = Draft::fromJson(json);
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::Parse);
    }
}

void TestDraft::namesItself_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("title");
    QTest::newRow("path") << u"/api/v1/projects?limit=2#x"_s << u"GET /api/v1/projects"_s;
    QTest::newRow("absolute") << u"https://h.example/a?b"_s << u"GET /a"_s;
    QTest::newRow("host alone") << u"https://h.example"_s << u"GET /"_s;
    QTest::newRow("empty") << u""_s << u"GET"_s;
}

void TestDraft::namesItself()
{
    QFETCH(QString, url);
    QFETCH(QString, title);
    Draft draft = Draft::make(u"GET"_s, url);
    QCOMPARE(draft.displayTitle(), title);
    draft.title = u"Mine"_s;
    QCOMPARE(draft.displayTitle(), u"Mine"_s);
}

void TestDraft::reopensAGraphQlQuery()
{
    Draft draft = Draft::make(u"POST"_s, u"https://api.example/graphql"_s);
    draft.bodyKind = Draft::BodyKind::GraphQl;
    draft.body = u"query Two($n: Int) {\n  things(first: $n) { name }\n}"_s;
    for (const QString &variables : {QString(), u"{\"n\": 12345678901234567890}"_s}) {
        draft.bodyVariables = variables;
        const auto neutral = draft.toNeutral();
        QVERIFY(neutral);
        const Draft fromFile = Draft::fromNeutral(*neutral);
        QCOMPARE(fromFile.bodyKind, Draft::BodyKind::GraphQl);
        QCOMPARE(fromFile.body, draft.body);
        QCOMPARE(fromFile.bodyVariables, variables);
        const auto sent = draft.toRequest({});
        QVERIFY(sent);
        const Draft fromHistory = Draft::fromRequest(*sent, {});
        QCOMPARE(fromHistory.bodyKind, Draft::BodyKind::GraphQl);
        QCOMPARE(fromHistory.toRequest({})->body, sent->body); // Byte for byte.
    }
    // What would not come back the same, or is another "query", stays JSON.
    for (const QString &other :
         {u"{\"query\":\"harbour\"}"_s, u"{ \"query\": \"{a}\" }"_s,
          u"{\"query\":\"{a}\",\"operationName\":\"x\"}"_s, u"{\"query\":{\"match\":1}}"_s,
          u"{\"query\":\"{a}\",\"variables\":[1]}"_s, u"{\"variables\":{},\"query\":\"{a}\"}"_s}) {
        neutral::Request request;
        request.method = u"POST"_s;
        request.headers = {{u"Content-Type"_s, u"application/json"_s}};
        request.body = neutral::Body::fromText(other);
        const Draft json = Draft::fromNeutral(request);
        QCOMPARE(json.bodyKind, Draft::BodyKind::Json);
        QCOMPARE(json.body, other);
        QVERIFY(json.bodyVariables.isEmpty());
    }
}

void TestDraft::wrapsAGraphQlQuery()
{
    Draft draft = Draft::make(u"POST"_s, u"/graphql"_s);
    draft.bodyKind = Draft::BodyKind::GraphQl;
    draft.body = u"{ project(id: \"7\") { name } }"_s;
    draft.bodyVariables = u"{\"big\": 12345678901234567890}"_s;
    const auto request = draft.toRequest(profile());
    QVERIFY(request);
    QCOMPARE(std::get<QByteArray>(request->body),
             "{\"query\":\"{ project(id: \\\"7\\\") { name } }\","
             "\"variables\":{\"big\": 12345678901234567890}}"_ba);
    QCOMPARE(http::value(request->headers, "Content-Type"), "application/json"_ba);
    draft.bodyVariables = u"[1]"_s;
    QVERIFY(!draft.toRequest(profile()));
}

void TestDraft::sendsPartsAndFiles()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("\0\1file"_ba + QByteArray(1, '\0'));
    file.close();
    Draft draft = Draft::make(u"POST"_s, u"/upload"_s);
    draft.bodyKind = Draft::BodyKind::File;
    QVERIFY(!draft.toRequest(profile()));
    draft.bodyFile = file.fileName();
    auto request = draft.toRequest(profile());
    QVERIFY(request);
    QCOMPARE(std::get<http::FileBody>(request->body).path, file.fileName());
    QCOMPARE(http::value(request->headers, "Content-Type"), "application/octet-stream"_ba);

    draft.bodyKind = Draft::BodyKind::Multipart;
    draft.parts = {{{u"name"_s, u"Quay"_s, {}, {}, {}}, true},
                   {{u"off"_s, u"not sent"_s, {}, {}, {}}, false},
                   {{u"plan"_s, {}, file.fileName(), u"plan.bin"_s, {}}, true}};
    QCOMPARE(*Draft::fromJson(draft.toJson()), draft);
    request = draft.toRequest(profile());
    QVERIFY(request);
    QVERIFY(http::value(request->headers, "Content-Type")->startsWith("multipart/form-data; b"));
}

void TestDraft::goesToFilesAndBack()
{
    Draft draft = Draft::make(u"POST"_s, u"{{base}}/things?a=1"_s);
    draft.title = u"Create"_s;
    draft.headers = {{u"X-One"_s, u"1"_s, {}, true}, {u"X-Off"_s, u"2"_s, {}, false}};
    draft.bodyKind = Draft::BodyKind::Xml;
    draft.body = u"<a/>"_s;
    const auto neutral = draft.toNeutral();
    QVERIFY(neutral);
    QCOMPARE(neutral->url, draft.url);
    QCOMPARE(
        neutral->headers,
        (QList<neutral::Field> {{u"X-One"_s, u"1"_s}, {u"Content-Type"_s, u"application/xml"_s}}));
    const Draft back = Draft::fromNeutral(*neutral);
    QCOMPARE(back.title, draft.title);
    QCOMPARE(back.body, draft.body);
    QCOMPARE(back.bodyKind, Draft::BodyKind::Xml);
    QCOMPARE(*back.toNeutral(), *neutral);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
