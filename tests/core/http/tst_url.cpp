// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/headparser.h"
#include "core/http/requestcheck.h"

#include <QtTest>

using namespace planops;
using namespace planops::http;
using namespace Qt::StringLiterals;

//! Addresses, headers and the check before sending: nothing here needs a socket.
class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void origins();
    void loopback_data();
    void loopback();
    void resolves_data();
    void resolves();
    void headerProblems_data();
    void headerProblems();
    void headerLists();
    void requestProblems_data();
    void requestProblems();
    void parsesHeads();
    void boundsHeads();
    void parsesSentHeads();
};

void TestUrl::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << u"https://api.example.com/v1/x?a=b"_s
                           << "https://api.example.com/v1/x?a=b"_ba;
    QTest::newRow("no path") << u"https://h"_s << "https://h/"_ba;
    QTest::newRow("query without path") << u"http://h?x=1"_s << "http://h/?x=1"_ba;
    QTest::newRow("case of scheme and host")
        << u"HTTPS://API.Example.COM/Path"_s << "https://api.example.com/Path"_ba;
    QTest::newRow("default port left out") << u"https://h:443/"_s << "https://h/"_ba;
    QTest::newRow("other port") << u"http://h:8080/"_s << "http://h:8080/"_ba;
    QTest::newRow("fragment dropped") << u"http://h/p?q#frag?x"_s << "http://h/p?q"_ba;
    QTest::newRow("spaces around") << u"  http://h/  "_s << "http://h/"_ba;
    QTest::newRow("space inside") << u"http://h/a b?c d"_s << "http://h/a%20b?c%20d"_ba;
    QTest::newRow("non-ASCII") << u"http://h/é?ü=ß"_s << "http://h/%C3%A9?%C3%BC=%C3%9F"_ba;
    QTest::newRow("good escapes stay")
        << u"http://h/%c3%A9%2F%2e%2e"_s << "http://h/%c3%A9%2F%2e%2e"_ba;
    QTest::newRow("dots stay") << u"http://h/a/../b/./c"_s << "http://h/a/../b/./c"_ba;
    QTest::newRow("plus stays") << u"http://h/?a=1+2%2B3"_s << "http://h/?a=1+2%2B3"_ba;
    QTest::newRow("brackets stay") << u"http://h/?f[a]=1"_s << "http://h/?f[a]=1"_ba;
    QTest::newRow("never legal signs")
        << u"http://h/<\"{|}^`\\>"_s << "http://h/%3C%22%7B%7C%7D%5E%60%5C%3E"_ba;
    QTest::newRow("at in path") << u"http://h/@user?m=a@b"_s << "http://h/@user?m=a@b"_ba;
    QTest::newRow("IDN") << u"http://bücher.example/"_s << "http://xn--bcher-kva.example/"_ba;
    QTest::newRow("IPv4") << u"http://127.0.0.1:1/"_s << "http://127.0.0.1:1/"_ba;
    QTest::newRow("IPv6") << u"http://[::1]:8080/x"_s << "http://[::1]:8080/x"_ba;
    QTest::newRow("IPv6 long form") << u"http://[0:0:0:0:0:0:0:1]/"_s << "http://[::1]/"_ba;
    QTest::newRow("underscore") << u"http://my_host/"_s << "http://my_host/"_ba;
    QTest::newRow("empty query") << u"http://h/?"_s << "http://h/?"_ba;
}

void TestUrl::parses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const auto url = Url::parse(text);
    QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().message));
    QCOMPARE(url->bytes(), bytes);
    QVERIFY(url->path().startsWith('/'));
    const auto again = Url::parse(url->toString());
    QVERIFY(again && *again == *url);
}

void TestUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << u"  "_s << u"empty"_s;
    QTest::newRow("no scheme") << u"api.example.com/x"_s << u"https://"_s;
    QTest::newRow("ftp") << u"ftp://h/"_s << u"https://"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"https://"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"https://"_s;
    QTest::newRow("userinfo") << u"http://u:p@h/"_s << u"Authorization"_s;
    QTest::newRow("user only") << u"http://u@h/"_s << u"Authorization"_s;
    QTest::newRow("userinfo trick") << u"http://good.example\\@evil.example/"_s << QString();
    QTest::newRow("CR LF") << u"http://h/\r\nX: y"_s << u"line break"_s;
    QTest::newRow("NUL") << u"http://h/"_s + QChar(0) + u"x"_s << u"line break"_s;
    QTest::newRow("tab") << u"http://h/a\tb"_s << u"line break"_s;
    QTest::newRow("bad escape") << u"http://h/%zz"_s << u"%zz"_s;
    QTest::newRow("cut escape") << u"http://h/%2"_s << u"%2"_s;
    QTest::newRow("lone percent") << u"http://h/?a=100%"_s << u"%25"_s;
    QTest::newRow("no host") << u"http:///x"_s << u"host name"_s;
    QTest::newRow("port only") << u"http://:80/"_s << u"host name"_s;
    QTest::newRow("port 0") << u"http://h:0/"_s << u"65535"_s;
    QTest::newRow("port 65536") << u"http://h:65536/"_s << u"65535"_s;
    QTest::newRow("port word") << u"http://h:http/"_s << u"65535"_s;
    QTest::newRow("port sign") << u"http://h:+80/"_s << u"65535"_s;
    QTest::newRow("escape in host") << u"http://%6c/"_s << u"host name"_s;
    QTest::newRow("space in host") << u"http://a b/"_s << u"host name"_s;
    QTest::newRow("double dot") << u"http://a..b/"_s << u"host name"_s;
    QTest::newRow("IPv4, short") << u"http://127.1/"_s << u"host name"_s;
    QTest::newRow("IPv4, one number") << u"http://2130706433/"_s << u"host name"_s;
    QTest::newRow("IPv4, octal") << u"http://0177.0.0.1/"_s << u"host name"_s;
    QTest::newRow("IPv4, hex") << u"http://127.0.0.0x1/"_s << u"host name"_s;
    QTest::newRow("IPv4, 256") << u"http://127.0.0.256/"_s << u"host name"_s;
    QTest::newRow("IPv6 open") << u"http://[::1/"_s << u"host name"_s;
    QTest::newRow("IPv6 zone") << u"http://[fe80::1%25eth0]/"_s << u"host name"_s;
}

void TestUrl::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto url = Url::parse(text);
    if (word.isEmpty()) { // may be accepted, but only for the host that is named first
        QVERIFY(!url || url->origin().host == "good.example");
        return;
    }
    QVERIFY2(!url, url ? url->bytes().constData() : "");
    QCOMPARE(url.error().kind, ErrorKind::Invalid);
    QVERIFY2(url.error().message.contains(word), qPrintable(url.error().message));
}

void TestUrl::origins()
{
    const auto https = Url::parse(u"HTTPS://Host:443/x"_s);
    QCOMPARE(https->origin(), (Origin {"https", "host", 443}));
    QCOMPARE(https->origin().toString(), u"https://host"_s);
    QCOMPARE(Url::parse(u"http://[::1]:81/"_s)->origin().toString(), u"http://[::1]:81"_s);
    QCOMPARE(Url::parse(u"http://h/"_s)->origin().port, 80);
    QVERIFY(Url::parse(u"http://h/"_s)->origin() != Url::parse(u"https://h/"_s)->origin());
    const auto url = Url::parse(u"http://h/a/b?c=d?e"_s);
    QCOMPARE(url->path(), "/a/b"_ba);
    QCOMPARE(url->query(), "c=d?e"_ba);
    QVERIFY(Url().isEmpty());
    QCOMPARE(Url().path(), QByteArray());
}

void TestUrl::loopback_data()
{
    QTest::addColumn<bool>("loopback");
    for (const char *host : {"127.0.0.1", "127.9.8.7", "localhost", "LOCALHOST", "[::1]"})
        QTest::newRow(host) << true;
    for (const char *host : {"localhost.example", "127.0.0.1.example", "10.0.0.1", "[::2]",
                             "a.localhost", "128.0.0.1"})
        QTest::newRow(host) << false;
}

void TestUrl::loopback()
{
    QFETCH(bool, loopback);
    const auto url = Url::parse(u"http://%1/"_s.arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(url.has_value());
    QCOMPARE(url->origin().isLoopback(), loopback);
}

void TestUrl::resolves_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *reference, const char *result) {
        QTest::newRow(*reference ? reference : "empty")
            << QByteArray(reference) << QByteArray(result);
    };
    // RFC 3986, 5.4 with the base http://a/b/c/d;p?q (fragments are dropped)
    row("g", "http://a/b/c/g");
    row("./g", "http://a/b/c/g");
    row("g/", "http://a/b/c/g/");
    row("/g", "http://a/g");
    row("//g", "http://g/");
    row("?y", "http://a/b/c/d;p?y");
    row("g?y", "http://a/b/c/g?y");
    row("#s", "http://a/b/c/d;p?q");
    row("g#s", "http://a/b/c/g");
    row(";x", "http://a/b/c/;x");
    row("", "http://a/b/c/d;p?q");
    row(".", "http://a/b/c/");
    row("..", "http://a/b/");
    row("../g", "http://a/b/g");
    row("../..", "http://a/");
    row("../../g", "http://a/g");
    row("../../../g", "http://a/g");
    row("/./g", "http://a/g");
    row("/../g", "http://a/g");
    row("g.", "http://a/b/c/g.");
    row("..g", "http://a/b/c/..g");
    row("./../g", "http://a/b/g");
    row("g;x=1/../y", "http://a/b/c/y");
    row("g?y/../x", "http://a/b/c/g?y/../x");
    row("http://other:81/x/../y?z", "http://other:81/y?z");
    row("HTTPS://Other/", "https://other/");
    row("a b", "http://a/b/c/a%20b");
    row("/\xc3\xa9", "http://a/%C3%A9");
    row("/\\evil.example", "http://a/%5Cevil.example");
    row("?a=b:c", "http://a/b/c/d;p?a=b:c");
}

void TestUrl::resolves()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, result);
    const auto base = Url::parse(u"http://a/b/c/d;p?q"_s);
    const auto url = base->resolved(reference);
    QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().message));
    QCOMPARE(url->bytes(), result);
    for (const char *bad : {"http://u:p@h/", "file:///x", "javascript:x", "//u@h/", "/%zz"})
        QVERIFY2(!base->resolved(bad), bad);
}

void TestUrl::headerProblems_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::newRow("good") << "X-Test"_ba
                          << "a value, \xc3\xa9"_ba << QString();
    QTest::newRow("tab") << "X"_ba
                         << "a\tb"_ba << QString();
    QTest::newRow("empty value") << "X"_ba
                                 << ""_ba << QString();
    QTest::newRow("all token signs") << "!#$%&'*+-.^_`|~09azAZ"_ba
                                     << "x"_ba << QString();
    QTest::newRow("no name") << ""_ba
                             << "x"_ba << u"no name"_s;
    QTest::newRow("space") << "X Y"_ba
                           << "x"_ba << u"letters"_s;
    QTest::newRow("colon") << "X:"_ba
                           << "x"_ba << u"letters"_s;
    QTest::newRow("NUL in name") << QByteArray("X\0", 2) << "x"_ba << u"letters"_s;
    QTest::newRow("non-ASCII name") << "\xc3\xa9"_ba
                                    << "x"_ba << u"letters"_s;
    QTest::newRow("CR LF in name") << "X\r\nY"_ba
                                   << "x"_ba << u"letters"_s;
    QTest::newRow("CR LF") << "X"_ba
                           << "a\r\nY: b"_ba << u"one line"_s;
    QTest::newRow("LF") << "X"_ba
                        << "a\nb"_ba << u"one line"_s;
    QTest::newRow("CR") << "X"_ba
                        << "a\rb"_ba << u"one line"_s;
    QTest::newRow("NUL") << "X"_ba << QByteArray("a\0b", 3) << u"control"_s;
    QTest::newRow("DEL") << "X"_ba
                         << "a\x7f"_ba << u"control"_s;
}

void TestUrl::headerProblems()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    const QString problem = headerProblem({name, content});
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestUrl::headerLists()
{
    Headers headers {{"A", "1"}, {"b", "2"}, {"a", "3"}};
    QCOMPARE(value(headers, "a"), "1"_ba);
    QCOMPARE(value(headers, "B"), "2"_ba);
    QCOMPARE(value(headers, "c"), std::nullopt);
    QCOMPARE(values(headers, "A"), (QList<QByteArray> {"1", "3"}));
    QCOMPARE(removeAll(headers, "A"), 2);
    QCOMPARE(headers, (Headers {{"b", "2"}}));
    QVERIFY(sameName("ETag", "etag"));
    QVERIFY(!sameName("ETag", "etags"));
}

void TestUrl::requestProblems_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("word");
    const Url url = *Url::parse(u"http://h/"_s);
    QTest::newRow("good") << Request {"GET", url, {{"Host", "x"}}, {}, {}} << QString();
    QTest::newRow("own method") << Request {"m-Search", url, {}, "x"_ba, {}} << QString();
    QTest::newRow("no URL") << Request {} << u"empty"_s;
    QTest::newRow("method with space") << Request {"GET /x", url, {}, {}, {}} << u"method"_s;
    QTest::newRow("method with CR LF") << Request {"GET\r\n", url, {}, {}, {}} << u"method"_s;
    QTest::newRow("no method") << Request {"", url, {}, {}, {}} << u"method"_s;
    QTest::newRow("HEAD with body") << Request {"HEAD", url, {}, "x"_ba, {}} << u"HEAD"_s;
    QTest::newRow("injected header")
        << Request {"GET", url, {{"X", "a\r\nb"}}, {}, {}} << u"one line"_s;
    QTest::newRow("two hosts") << Request {"GET", url, {{"Host", "a"}, {"host", "b"}}, {}, {}}
                               << u"Host"_s;
    for (const char *name : {"content-length", "Transfer-Encoding", "CONNECTION"})
        QTest::newRow(name) << Request {"GET", url, {{name, "1"}}, {}, {}}
                            << u"connection itself"_s;
}

void TestUrl::requestProblems()
{
    QFETCH(Request, request);
    QFETCH(QString, word);
    const auto problem = requestProblem(request);
    QCOMPARE(problem.has_value(), !word.isEmpty());
    if (problem) {
        QCOMPARE(problem->kind, ErrorKind::Invalid);
        QVERIFY2(problem->message.contains(word), qPrintable(problem->message));
    }
}

void TestUrl::parsesHeads()
{
    HeadParser parser;
    Hop hop;
    using Outcome = HeadParser::Outcome;
    for (const char *line :
         {"HTTP/1.1 103 Early Hints\r\n", "Link: </a>\r\n", "\r\n", "HTTP/1.1 200 All  right\r\n",
          "A: 1\r\n", "a:2\n", "Folded: x\r\n", "   y\r\n", "Empty:\r\n", "nonsense\r\n"})
        QCOMPARE(parser.takeLine(line, hop), Outcome::More);
    QVERIFY(!parser.isComplete());
    QCOMPARE(parser.takeLine("\r\n", hop), Outcome::HeadComplete);
    QCOMPARE(parser.takeLine("Checksum: abc\r\n", hop), Outcome::More);
    QCOMPARE(parser.takeLine("\r\n", hop), Outcome::More);
    QCOMPARE(hop.status, 200);
    QCOMPARE(hop.reason, "All  right"_ba);
    QCOMPARE(hop.httpVersion, "HTTP/1.1"_ba);
    QCOMPARE(
        hop.headers,
        (Headers {{"A", "1"}, {"a", "2"}, {"Folded", "x y"}, {"Empty", ""}, {"nonsense", ""}}));
    QCOMPARE(hop.informational, (Headers {{"HTTP/1.1 103 Early Hints", ""}, {"Link", "</a>"}}));
    QCOMPARE(hop.trailers, (Headers {{"Checksum", "abc"}}));

    Hop second;
    HeadParser http2;
    QCOMPARE(http2.takeLine("HTTP/2 404 \r\n", second), Outcome::More);
    QCOMPARE(second.status, 404);
    QCOMPARE(second.httpVersion, "HTTP/2"_ba);
    QCOMPARE(second.reason, QByteArray());
}

void TestUrl::boundsHeads()
{
    Hop hop;
    HeadParser lines;
    auto outcome = lines.takeLine("HTTP/1.1 200 OK\r\n", hop);
    int count = 0;
    for (; outcome == HeadParser::Outcome::More && count < 20'000; ++count)
        outcome = lines.takeLine("A: b\r\n", hop);
    QCOMPARE(outcome, HeadParser::Outcome::TooLarge);
    QCOMPARE(count, HeadParser::maximumLines);
    HeadParser bytes;
    QCOMPARE(bytes.takeLine(QByteArray(300 * 1024, 'x'), hop), HeadParser::Outcome::TooLarge);
}

void TestUrl::parsesSentHeads()
{
    Hop hop;
    hop.method = "GET";
    parseSentHead("CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\nProxy-Authorization: Basic x\r\n\r\n"
                  "GET /x HTTP/1.1\r\nHost: h\r\nEmpty:\r\nTwice: 1\r\nTwice: 2\r\n\r\nbody: x\r\n",
                  hop);
    QCOMPARE(hop.requestTarget, "GET /x HTTP/1.1"_ba);
    QCOMPARE(hop.requestHeaders,
             (Headers {{"Host", "h"}, {"Empty", ""}, {"Twice", "1"}, {"Twice", "2"}}));
    parseSentHead("", hop);
    QCOMPARE(hop.requestTarget, QByteArray());
}

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"
