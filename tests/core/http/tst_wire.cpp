// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/asker.h"
#include "support/stubserver.h"

#include <QNetworkProxyFactory>

using namespace planops;
using namespace planops::http;
using namespace planops::testkit;
using namespace Qt::StringLiterals;

//! What is on the wire is what the request says, byte for byte, and once.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactBytes_data();
    void exactBytes();
    void automaticHeadersCanBeReplaced();
    void pathAsIs();
    void tellsWhatWasSent();
    void sendsAFile();
    void sendsPieces();
    void sendsEveryByteOfABigBody();
    void answersAreKeptAsTheyCame();
    void headHasNoBody();
    void postIsSentOnce_data();
    void postIsSentOnce();
    void refusedRequestsSendNothing();
    void throughAProxy();
    void systemProxyAndLoopback();
};

void TestWire::exactBytes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<RequestBody>("body");
    QTest::addColumn<QByteArray>(
        "lines"); // after "METHOD /x HTTP/1.1", with HOST for the Host header
    const RequestBody none;
    QTest::newRow("bare GET") << "GET"_ba << Headers() << none << "HOST\r\n"_ba;
    QTest::newRow("order, spelling, repeats")
        << "GET"_ba
        << Headers {{"zeTA", "1"}, {"Alpha", "2"}, {"zeTA", "3"}, {"aCCept", "x"}, {"Alpha", "2"}}
        << none << "HOST\r\nzeTA: 1\r\nAlpha: 2\r\nzeTA: 3\r\naCCept: x\r\nAlpha: 2\r\n"_ba;
    QTest::newRow("empty value") << "GET"_ba << Headers {{"X-Empty", ""}, {"X-Blank", "  "}} << none
                                 << "HOST\r\nX-Empty:\r\nX-Blank:\r\n"_ba;
    QTest::newRow("odd values") << "GET"_ba
                                << Headers {{"X", "a;b: c, \"d\"\t\xc3\xa9"}, {"Y", "@file"}}
                                << none << "HOST\r\nX: a;b: c, \"d\"\t\xc3\xa9\r\nY: @file\r\n"_ba;
    QTest::newRow("own Host") << "GET"_ba << Headers {{"A", "1"}, {"Host", "other.example"}} << none
                              << "Host: other.example\r\nA: 1\r\n"_ba;
    QTest::newRow("authorization and cookie")
        << "GET"_ba << Headers {{"Cookie", "a=b"}, {"Authorization", "Bearer x"}} << none
        << "HOST\r\nCookie: a=b\r\nAuthorization: Bearer x\r\n"_ba;
    QTest::newRow("own method") << "m-Search"_ba << Headers() << none << "HOST\r\n"_ba;
    QTest::newRow("DELETE") << "DELETE"_ba << Headers() << none << "HOST\r\n"_ba;
    QTest::newRow("HEAD") << "HEAD"_ba << Headers() << none << "HOST\r\n"_ba;
    QTest::newRow("OPTIONS") << "OPTIONS"_ba << Headers() << none << "HOST\r\n"_ba;
    for (const char *method : {"POST", "PUT", "PATCH"}) {
        QTest::newRow(method) << QByteArray(method) << Headers {{"X", "1"}}
                              << RequestBody("{\"a\":1}"_ba)
                              << "HOST\r\nX: 1\r\nContent-Length: 7\r\n\r\n{\"a\":1}"_ba;
    }
    for (const char *method : {"GET", "DELETE", "OPTIONS", "QUERY"}) {
        QTest::newRow(qPrintable(QLatin1String(method) + u" with body"_s))
            << QByteArray(method) << Headers {{"Content-Type", "text/x"}} << RequestBody("abc"_ba)
            << "HOST\r\nContent-Type: text/x\r\nContent-Length: 3\r\n\r\nabc"_ba;
    }
    QTest::newRow("POST without body")
        << "POST"_ba << Headers() << none << "HOST\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("POST, empty body")
        << "POST"_ba << Headers() << RequestBody(""_ba) << "HOST\r\nContent-Length: 0\r\n"_ba;
    QTest::newRow("binary body") << "POST"_ba << Headers()
                                 << RequestBody(QByteArray("\0\r\n\xff", 4))
                                 << "HOST\r\nContent-Length: 4\r\n\r\n"_ba
            + QByteArray("\0\r\n\xff", 4);
}

void TestWire::exactBytes()
{
    QFETCH(QByteArray, method);
    QFETCH(Headers, headers);
    QFETCH(RequestBody, body);
    QFETCH(QByteArray, lines);
    StubServer server;
    server.on("/x", Answer::ok());
    HttpClient client;
    Asker asker(client);
    Request sent = request(method, server.url("/x"), headers, body);
    sent.options.automaticHeaders = false;
    const auto result = asker.ask(sent);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QByteArray expected = method + " /x HTTP/1.1\r\n" + lines;
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n";
    expected.replace("HOST\r\n", host);
    if (!expected.contains("\r\n\r\n"))
        expected += "\r\n";
    QCOMPARE(server.bytesIn(), expected);
}

void TestWire::automaticHeadersCanBeReplaced()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    HttpClient client;
    Asker asker(client);
    QVERIFY(asker.ask(request("GET", server.url())));
    const Received plain = server.requests().last();
    QVERIFY(plain.header("User-Agent")->startsWith("PlanOps-Explorer/"));
    QCOMPARE(plain.header("Accept"), "*/*"_ba);
    QVERIFY(plain.header("Accept-Encoding")->startsWith("gzip, deflate"));
    QCOMPARE(plain.headers.size(), 4);

    QVERIFY(asker.ask(request("GET", server.url(), {{"user-agent", "mine"}, {"Accept", ""}})));
    const Received own = server.requests().last();
    QCOMPARE(own.head.count("ser-"), 1);
    QVERIFY(own.head.contains("user-agent: mine\r\n"));
    QCOMPARE(own.header("Accept"), ""_ba);

    Request raw = request("GET", server.url());
    raw.options.decode = false;
    QVERIFY(asker.ask(raw));
    QVERIFY(!server.requests().last().header("Accept-Encoding"));
}

void TestWire::pathAsIs()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    HttpClient client;
    Asker asker(client);
    for (const char *target : {"/a/../b/./c", "/%2e%2e/x", "//double", "/a+b?c=+&d=%2B", "/?",
                               "/x?y=?&z=/..", "/%c3%A9"}) {
        QVERIFY(asker.ask(request("GET", server.url(target))));
        QCOMPARE(server.requests().last().target, QByteArray(target));
    }
}

void TestWire::tellsWhatWasSent()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    HttpClient client;
    Asker asker(client);
    const auto result =
        asker.ask(request("POST", server.url("/p?q=1"), {{"A", "1"}, {"A", "2"}}, "12345"_ba));
    QVERIFY(result.has_value());
    const Hop &hop = result->last();
    QCOMPARE(hop.requestTarget, "POST /p?q=1 HTTP/1.1"_ba);
    QCOMPARE(hop.requestBodySize, 5);
    const Received &seen = server.requests().last();
    QCOMPARE(hop.requestHeaders.size(), seen.headers.size());
    for (qsizetype i = 0; i < seen.headers.size(); ++i) {
        QCOMPARE(hop.requestHeaders[i].name, seen.headers[i].first);
        QCOMPARE(hop.requestHeaders[i].value, seen.headers[i].second);
    }
    QCOMPARE(hop.remoteAddress, u"127.0.0.1:%1"_s.arg(server.port()));
    QCOMPARE(hop.proxy, QString());
}

void TestWire::sendsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray content = QByteArray("0123456789abcdef").repeated(100'000);
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("PUT", server.url(), {}, FileBody {file.fileName()}));
    QVERIFY(result.has_value());
    QVERIFY(server.requests().last().body == content);
    QCOMPARE(result->last().requestBodySize, content.size());

    const auto missing = asker.ask(request("PUT", server.url(), {}, FileBody {u"/nonexistent"_s}));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    QVERIFY(missing.error().message.contains(u"/nonexistent"_s));
    QCOMPARE(server.requests().size(), 1);
}

void TestWire::sendsPieces()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray content = QByteArray("0123456789abcdef").repeated(20'000);
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    QTemporaryFile empty;
    QVERIFY(empty.open());
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    HttpClient client;
    Asker asker(client);
    const PiecesBody body {{"--a\r\n"_ba, FileBody {file.fileName()}, ""_ba, "\r\n--a\r\n"_ba,
                            FileBody {empty.fileName()}, "end"_ba}};
    const auto result = asker.ask(request("POST", server.url(), {}, body));
    QVERIFY(result.has_value());
    const QByteArray expected = "--a\r\n" + content + "\r\n--a\r\nend";
    QVERIFY(server.requests().last().body == expected);
    QCOMPARE(result->last().requestBodySize, expected.size());

    const PiecesBody missing {{"a"_ba, FileBody {u"/nonexistent"_s}}};
    const auto refused = asker.ask(request("POST", server.url(), {}, missing));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(server.requests().size(), 1);
}

void TestWire::sendsEveryByteOfABigBody()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    HttpClient client;
    Asker asker(client);
    QByteArray content(8'000'003, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 7 + i / 1000);
    QVERIFY(asker.ask(request("POST", server.url(), {}, content)));
    QVERIFY(server.requests().last().body == content);
}

void TestWire::answersAreKeptAsTheyCame()
{
    StubServer server;
    server.on(
        "/x",
        Answer(
            "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
            "HTTP/1.1 299 Odd  reason\r\nzZ: 1\r\nSet-Cookie: a=1\r\nEmpty:\r\nset-cookie: b=2\r\n"
            "Transfer-Encoding: chunked\r\nTrailer: Sum\r\n\r\n"
            "3\r\nabc\r\n4;ext=1\r\ndefg\r\n0\r\nSum: 99\r\n\r\n"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/x")));
    QVERIFY(result.has_value());
    QCOMPARE(result->status(), 299);
    QCOMPARE(result->last().reason, "Odd  reason"_ba);
    QCOMPARE(result->last().httpVersion, "HTTP/1.1"_ba);
    QCOMPARE(result->headers(),
             (Headers {{"zZ", "1"},
                       {"Set-Cookie", "a=1"},
                       {"Empty", ""},
                       {"set-cookie", "b=2"},
                       {"Transfer-Encoding", "chunked"},
                       {"Trailer", "Sum"}}));
    QCOMPARE(result->last().trailers, (Headers {{"Sum", "99"}}));
    QCOMPARE(result->last().informational,
             (Headers {{"HTTP/1.1 103 Early Hints", ""}, {"Link", "</a.css>"}}));
    QCOMPARE(result->body.readAll(), "abcdefg"_ba);
    QVERIFY(!result->truncated);
    QVERIFY(result->sentAt.isValid());
}

void TestWire::headHasNoBody()
{
    StubServer server;
    server.on("/x", Answer("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("HEAD", server.url("/x")));
    QVERIFY(result.has_value());
    QVERIFY(result->body.isEmpty());
    QVERIFY(!result->truncated);
    QCOMPARE(result->header("content-length"), "1000"_ba);
}

void TestWire::postIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<RequestBody>("body");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<Answer::After>("after");
    for (const bool reused : {false, true}) {
        for (const Answer::After after : {Answer::After::Close, Answer::After::Reset}) {
            for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "CUSTOM"}) {
                for (const bool body : {false, true}) {
                    QTest::newRow(qPrintable(u"%1%2%3%4"_s.arg(
                        QLatin1String(method), body ? u" body"_s : u""_s,
                        reused ? u" reused"_s : u" fresh"_s,
                        after == Answer::After::Reset ? u" reset"_s : u" close"_s)))
                        << QByteArray(method) << (body ? RequestBody("x"_ba) : RequestBody())
                        << reused << after;
                }
            }
        }
    }
}

void TestWire::postIsSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(RequestBody, body);
    QFETCH(bool, reused);
    QFETCH(Answer::After, after);
    StubServer server;
    server.on("/warm", Answer::ok());
    server.on("/x", Answer({}, after));
    HttpClient client;
    Asker asker(client);
    if (reused) {
        const auto warm = asker.ask(request("GET", server.url("/warm")));
        QVERIFY(warm.has_value());
        server.clear();
    }
    const auto result = asker.ask(request(method, server.url("/x"), {}, body));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY2(result.error().message.contains(u"before you send it again"_s),
             qPrintable(result.error().message));
    QCOMPARE(server.requests().size(), 1);
    if (reused)
        QCOMPARE(server.requests().first().connection, 1); // or this test shows nothing
}

void TestWire::refusedRequestsSendNothing()
{
    StubServer server;
    HttpClient client;
    Asker asker(client);
    QSignalSpy failed(&client, &HttpClient::failed);
    const Request bad = request("GET", server.url(), {{"X", "a\r\nInjected: yes"}});
    const auto exchange = asker.start(bad);
    QVERIFY(exchange);
    QVERIFY2(asker.results.isEmpty(), "delivered inside the call");
    QTRY_COMPARE(asker.results.size(), 1);
    QCOMPARE(asker.results.first().error().kind, ErrorKind::Invalid);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(server.connections(), 0);
    QTRY_VERIFY(!exchange);
}

void TestWire::throughAProxy()
{
    StubServer proxy;
    proxy.setHandler([](const Received &seen) {
        return seen.method == "CONNECT" ? Answer::status(403) : Answer::ok("via proxy");
    });
    HttpClient client;
    Asker asker(client);
    Request sent = request("GET", "http://api.invalid/x", {{"Authorization", "Bearer t"}});
    sent.options.proxy = {Proxy::Mode::Manual,
                          "http://user:pw@127.0.0.1:" + QByteArray::number(proxy.port())};
    const auto result = asker.ask(sent);
    QVERIFY(result.has_value());
    QCOMPARE(result->body.readAll(), "via proxy"_ba);
    QCOMPARE(proxy.requests().last().target, "http://api.invalid/x"_ba);
    QCOMPARE(proxy.requests().last().header("Proxy-Authorization"), "Basic dXNlcjpwdw=="_ba);
    QVERIFY(!result->last().proxy.contains(u"pw"_s));
    QVERIFY(result->last().proxy.startsWith(u"http://127.0.0.1:"_s));

    sent.url = *Url::parse(u"https://api.invalid/"_s);
    const auto refused = asker.ask(sent);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Network);
    QVERIFY2(refused.error().message.contains(u"proxy"_s), qPrintable(refused.error().message));
    QVERIFY(!proxy.requests().last().head.contains("Bearer"));
    for (const char *bad : {"", "ftp://h:1", "host:8080", "http://"}) {
        sent.options.proxy.url = bad;
        const auto invalid = asker.ask(sent);
        QVERIFY2(!invalid && invalid.error().kind == ErrorKind::Invalid, bad);
    }
}

void TestWire::systemProxyAndLoopback()
{
    StubServer proxy;
    proxy.setHandler([](const Received &) { return Answer::ok("via proxy"); });
    StubServer server;
    server.on("/x", Answer::ok("direct"));
    qputenv("http_proxy", QByteArray("http://127.0.0.1:" + QByteArray::number(proxy.port())));
    HttpClient client;
    Asker asker(client);
    const auto direct = asker.ask(request("GET", server.url("/x")));
    const auto named = asker.ask(request("GET", "http://api.invalid/x"));
    Request none = request("GET", "http://api.invalid/x");
    none.options.proxy.mode = Proxy::Mode::None;
    const auto without = asker.ask(none);
    qunsetenv("http_proxy");
    QVERIFY(direct && direct->body.readAll() == "direct");
    QVERIFY(named && named->body.readAll() == "via proxy");
    QVERIFY(!without);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
