// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/asker.h"
#include "core/http/redirects.h"
#include "support/stubserver.h"

using namespace planops;
using namespace planops::http;
using namespace planops::testkit;
using namespace Qt::StringLiterals;

//! The redirect rules as a table, then the loop over real connections.
class TestRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methods_data();
    void methods();
    void credentials_data();
    void credentials();
    void keepsOtherThings();
    void notFollowed_data();
    void notFollowed();
    void followsOnTheWire();
    void dropsCredentialsOnTheWire_data();
    void dropsCredentialsOnTheWire();
    void droppedStaysDropped();
    void endlessRedirectsEnd();
    void bodyOfARedirectIsReadable();
};

static Hop answerOf(int status, const QByteArray &location)
{
    Hop hop;
    hop.status = status;
    hop.headers = {{"Location", location}};
    return hop;
}

void TestRedirects::methods_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("expected");
    struct Row
    {
        int status;
        const char *method;
        const char *expected;
    };
    for (const Row &row : {Row {301, "GET", "GET"},
                           {301, "POST", "GET"},
                           {301, "PUT", "PUT"},
                           {301, "HEAD", "HEAD"},
                           {302, "POST", "GET"},
                           {302, "DELETE", "DELETE"},
                           {302, "PATCH", "PATCH"},
                           {303, "POST", "GET"},
                           {303, "PUT", "GET"},
                           {303, "DELETE", "GET"},
                           {303, "HEAD", "HEAD"},
                           {303, "GET", "GET"},
                           {307, "POST", "POST"},
                           {307, "GET", "GET"},
                           {308, "PUT", "PUT"},
                           {308, "POST", "POST"}}) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(row.status).arg(QLatin1String(row.method))))
            << row.status << QByteArray(row.method) << QByteArray(row.expected);
    }
}

void TestRedirects::methods()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, expected);
    const bool hasBody = method != "HEAD";
    const Request sent = request(method, "http://h/a", {{"Content-Type", "text/plain"}, {"X", "y"}},
                                 hasBody ? RequestBody("body"_ba) : RequestBody());
    const RedirectStep step = redirectStep(sent, answerOf(status, "/b"), 0);
    QVERIFY(step.next.has_value());
    QCOMPARE(step.next->method, expected);
    QCOMPARE(step.next->url.bytes(), "http://h/b"_ba);
    const bool kept = expected == method;
    QCOMPARE(step.next->body, kept ? sent.body : RequestBody());
    QCOMPARE(value(step.next->headers, "Content-Type").has_value(), kept);
    QCOMPARE(value(step.next->headers, "X"), "y"_ba);
}

void TestRedirects::credentials_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("dropped");
    struct Place
    {
        const char *from;
        const char *to;
        bool other;
    };
    for (const Place &place : {Place {"https://a.example/", "https://b.example/", true},
                               {"https://a.example/", "https://a.example:8443/", true},
                               {"https://a.example/", "https://api.a.example/", true},
                               {"http://a.example/", "https://a.example/", true},
                               {"http://127.0.0.1/", "http://localhost/", true},
                               {"https://a.example/", "//b.example/x", true},
                               {"https://a.example/", "/x", false},
                               {"https://a.example/", "https://A.Example:443/x", false},
                               {"http://a.example:80/", "http://a.example/x", false}}) {
        for (const char *header : {"Authorization", "cookie", "Proxy-Authorization", "X-Api-Key",
                                   "X-Auth-Token", "Host", "Accept"}) {
            QTest::newRow(qPrintable(u"%1 -> %2: %3"_s.arg(
                QLatin1String(place.from), QLatin1String(place.to), QLatin1String(header))))
                << QByteArray(place.from) << QByteArray(place.to) << QByteArray(header)
                << (place.other && QByteArray(header) != "Accept");
        }
    }
}

void TestRedirects::credentials()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, header);
    QFETCH(bool, dropped);
    for (const int status : {301, 302, 303, 307, 308}) {
        const RedirectStep step = redirectStep(
            request("GET", from, {{header, "canary"}, {"X-Other", "1"}}), answerOf(status, to), 0);
        QVERIFY(step.next.has_value());
        QCOMPARE(value(step.next->headers, header).has_value(), !dropped);
        QCOMPARE(step.dropped, dropped ? QStringList {QString::fromLatin1(header)} : QStringList());
        QVERIFY(value(step.next->headers, "X-Other").has_value());
    }
}

void TestRedirects::keepsOtherThings()
{
    Request sent = request("GET", "https://a/x");
    sent.options.tls = {u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s};
    sent.options.maximumBody = 7;
    const RedirectStep same = redirectStep(sent, answerOf(302, "/y"), 0);
    QCOMPARE(same.next->options, sent.options);
    const RedirectStep other = redirectStep(sent, answerOf(302, "https://b/y"), 0);
    QCOMPARE(other.next->options.tls, (TlsOptions {u"ca.pem"_s, {}, {}}));
    QCOMPARE(other.next->options.maximumBody, 7);
    QCOMPARE(other.dropped, QStringList {u"client certificate"_s});
}

void TestRedirects::notFollowed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("followed");
    QTest::addColumn<QString>("word");
    QTest::newRow("https to http")
        << "https://a/"_ba << 302 << "http://a/"_ba << 0 << u"unencrypted"_s;
    QTest::newRow("https to http, other host")
        << "https://a/"_ba << 308 << "http://b/"_ba << 0 << u"unencrypted"_s;
    QTest::newRow("file") << "http://a/"_ba << 302 << "file:///etc/passwd"_ba << 0
                          << u"cannot be used"_s;
    QTest::newRow("userinfo") << "http://a/"_ba << 302 << "http://u:p@b/"_ba << 0
                              << u"cannot be used"_s;
    QTest::newRow("bad escape") << "http://a/"_ba << 302 << "/%zz"_ba << 0 << u"cannot be used"_s;
    QTest::newRow("too many") << "http://a/"_ba << 302 << "/b"_ba << 10 << u"10"_s;
    QTest::newRow("300") << "http://a/"_ba << 300 << "/b"_ba << 0 << QString();
    QTest::newRow("304") << "http://a/"_ba << 304 << "/b"_ba << 0 << QString();
    QTest::newRow("201 with Location") << "http://a/"_ba << 201 << "/b"_ba << 0 << QString();
}

void TestRedirects::notFollowed()
{
    QFETCH(QByteArray, from);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(int, followed);
    QFETCH(QString, word);
    const RedirectStep step =
        redirectStep(request("GET", from), answerOf(status, location), followed);
    QVERIFY(!step.next);
    QCOMPARE(step.note.isEmpty(), word.isEmpty());
    QVERIFY2(step.note.contains(word), qPrintable(step.note));

    Request still = request("GET", "http://a/");
    still.options.followRedirects = false;
    const QString note = redirectStep(still, answerOf(302, "/cb?code=c4n4ry"), 0).note;
    QVERIFY2(note.contains(u"http://a/cb"_s) && !note.contains(u"c4n4ry"_s), qPrintable(note));
    Hop bare;
    bare.status = 302;
    QVERIFY(redirectStep(still, bare, 0).note.isEmpty());
}

void TestRedirects::followsOnTheWire()
{
    StubServer server;
    server.on("/a", Answer::redirect(307, "/b"));
    server.on("/b", Answer::redirect(303, "c?x=1"));
    server.on("/c", Answer::ok("done"));
    HttpClient client;
    Asker asker(client);
    QSignalSpy exchanged(&client, &HttpClient::exchanged);
    const auto result = asker.ask(request("PUT", server.url("/a"), {{"X", "y"}}, "body"_ba));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->hops.size(), 3);
    QCOMPARE(result->body.readAll(), "done"_ba);
    QCOMPARE(result->redirectNote, QString());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests()[0].method, "PUT"_ba);
    QCOMPARE(server.requests()[1].method, "PUT"_ba);
    QCOMPARE(server.requests()[1].body, "body"_ba);
    QCOMPARE(server.requests()[2].method, "GET"_ba);
    QCOMPARE(server.requests()[2].target, "/c?x=1"_ba);
    QVERIFY(!server.requests()[2].header("Content-Length"));
    QCOMPARE(result->hops[1].method, "PUT"_ba);
    QCOMPARE(result->hops[2].method, "GET"_ba);
    QCOMPARE(exchanged.size(), 1);
}

void TestRedirects::dropsCredentialsOnTheWire_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("otherServer");
    QTest::addColumn<bool>("dropped");
    QTest::newRow("same origin") << "127.0.0.1"_ba << false << false;
    QTest::newRow("other port") << "127.0.0.1"_ba << true << true;
    QTest::newRow("other name, same address") << "localhost"_ba << false << true;
}

void TestRedirects::dropsCredentialsOnTheWire()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, otherServer);
    QFETCH(bool, dropped);
    StubServer first;
    StubServer second;
    StubServer &target = otherServer ? second : first;
    target.on("/end", Answer::ok());
    HttpClient client;
    Asker asker(client);
    for (const int status : {301, 302, 303, 307, 308}) {
        first.on("/start", Answer::redirect(status, target.url("/end", host)));
        target.clear();
        const auto result = asker.ask(request("POST", first.url("/start"),
                                              {{"Authorization", "Bearer canary"},
                                               {"Cookie", "canary"},
                                               {"X-Api-Key", "canary"},
                                               {"X-Plain", "kept"}},
                                              "b"_ba));
        QVERIFY(result.has_value());
        QCOMPARE(result->hops.size(), 2);
        const Received seen = target.requests().last();
        QCOMPARE(seen.head.contains("canary"), !dropped);
        QCOMPARE(seen.header("X-Plain"), "kept"_ba);
        QCOMPARE(result->last().dropped,
                 dropped ? (QStringList {u"Authorization"_s, u"Cookie"_s, u"X-Api-Key"_s})
                         : QStringList());
    }
}

void TestRedirects::droppedStaysDropped()
{
    StubServer first;
    StubServer second;
    first.on("/start", Answer::redirect(302, second.url("/there")));
    second.on("/there", Answer::redirect(302, first.url("/back")));
    first.on("/back", Answer::ok());
    HttpClient client;
    Asker asker(client);
    const auto result =
        asker.ask(request("GET", first.url("/start"), {{"Authorization", "Bearer canary"}}));
    QVERIFY(result.has_value());
    QCOMPARE(first.requests().last().target, "/back"_ba);
    QVERIFY(!first.requests().last().head.contains("canary"));
    QVERIFY(!second.requests().last().head.contains("canary"));
}

void TestRedirects::endlessRedirectsEnd()
{
    StubServer server;
    server.on("/loop", Answer::redirect(302, "/loop"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/loop")));
    QVERIFY(result.has_value());
    QCOMPARE(server.requests().size(), 11);
    QCOMPARE(result->hops.size(), 11);
    QCOMPARE(result->status(), 302);
    QVERIFY(result->redirectNote.contains(u"10"_s));
    QCOMPARE(server.connections(), 1);
}

void TestRedirects::bodyOfARedirectIsReadable()
{
    StubServer server;
    server.on("/a", Answer::status(302, "moved there", "Location: /b\r\n"));
    HttpClient client;
    Asker asker(client);
    Request still = request("GET", server.url("/a"));
    still.options.followRedirects = false;
    const auto result = asker.ask(still);
    QVERIFY(result.has_value());
    QCOMPARE(result->body.readAll(), "moved there"_ba);
    QVERIFY(!result->redirectNote.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
