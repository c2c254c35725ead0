// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/asker.h"
#include "core/http/curltransfer.h"
#include "support/stubserver.h"

#include <zlib.h>

using namespace planops;
using namespace planops::http;
using namespace planops::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Answers that are broken, endless or made to hurt.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOff_data();
    void cutOff();
    void moreThanAnnounced();
    void headerFlood_data();
    void headerFlood();
    void manyHeadersAreFine();
    void compressed_data();
    void compressed();
    void brokenCompression();
    void unknownCoding();
    void bombs();
    void sizeLimit_data();
    void sizeLimit();
    void noRoomForTheBody();
    void endlessBodyCanBeStopped();
    void pipelinedGarbage();
};

//! windowBits: 15 = zlib ("deflate"), 31 = gzip, -15 = raw.
static QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    z_stream stream {};
    deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

void TestHostile::cutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Answer::After>("after");
    QTest::addColumn<QByteArray>("body");
    using After = Answer::After;
    QTest::newRow("short body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"_ba
                                << After::Close << "only this"_ba;
    QTest::newRow("no body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"_ba << After::Close
                             << ""_ba;
    QTest::newRow("chunks without end")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n"_ba << After::Close
        << "abcd"_ba;
    QTest::newRow("broken chunk size")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\nzz\r\nxx"_ba
        << After::Keep << "abcd"_ba;
    QTest::newRow("reset") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart"_ba
                           << After::Reset << QByteArray();
}

void TestHostile::cutOff()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Answer::After, after);
    QFETCH(QByteArray, body);
    StubServer server;
    Answer answer(bytes);
    answer.after = after;
    if (after == Answer::After::Reset)
        answer.pieces.append({100ms, ""}); // let the bytes arrive before the reset
    server.on("/x", answer);
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("POST", server.url("/x"), {}, "b"_ba));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QVERIFY(result->truncated);
    QCOMPARE(result->status(), 200);
    if (!body.isNull())
        QCOMPARE(result->body.readAll(), body);
    QCOMPARE(server.requests().size(), 1);
}

void TestHostile::moreThanAnnounced()
{
    StubServer server;
    server.on(
        "/x",
        Answer("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabcdHTTP/1.1 500 Smuggled\r\n\r\n"));
    server.on("/y", Answer::ok("clean"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/x")));
    QVERIFY(result.has_value());
    QCOMPARE(result->body.readAll(), "abcd"_ba);
    QVERIFY(!result->truncated);
    const auto next = asker.ask(request("GET", server.url("/y")));
    QVERIFY(next.has_value());
    QCOMPARE(next->status(), 200);
    QCOMPARE(next->body.readAll(), "clean"_ba);
}

void TestHostile::headerFlood_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("10,000 headers") << "A: b\r\n"_ba.repeated(10'000);
    QTest::newRow("10,000 longer headers") << "X-Some-Header: value\r\n"_ba.repeated(10'000);
    QTest::newRow("one of 10 MB") << "A: "_ba + QByteArray(10'000'000, 'x') + "\r\n"_ba;
    QTest::newRow("without end") << "A: "_ba + QByteArray(10'000'000, 'x');
}

void TestHostile::headerFlood()
{
    QFETCH(QByteArray, headers);
    StubServer server;
    server.on("/x", Answer("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: 2\r\n\r\nok"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/x")));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"headers"_s),
             qPrintable(result.error().message + u" | "_s + result.error().detail));
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
}

void TestHostile::manyHeadersAreFine()
{
    StubServer server;
    server.on("/x", Answer::ok("ok", "X-Many: value\r\n"_ba.repeated(2'000)));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/x")));
    QVERIFY(result.has_value());
    QCOMPARE(result->headers().size(), 2'001);
}

void TestHostile::compressed_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<int>("windowBits");
    QTest::newRow("gzip") << "gzip"_ba << 31;
    QTest::newRow("x-gzip") << "x-gzip"_ba << 31;
    QTest::newRow("deflate") << "deflate"_ba << 15;
    QTest::newRow("raw deflate") << "deflate"_ba << -15;
}

void TestHostile::compressed()
{
    QFETCH(QByteArray, coding);
    QFETCH(int, windowBits);
    const QByteArray body = "{\"some\":\"json\",\"n\":123}"_ba.repeated(10'000);
    const QByteArray wire = deflated(body, windowBits);
    StubServer server;
    server.on("/x", Answer::ok(wire, "Content-Encoding: " + coding + "\r\n"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/x")));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QVERIFY(result->body.readAll() == body);
    QCOMPARE(result->wireSize, wire.size());
    QCOMPARE(result->header("Content-Encoding"), coding);

    Request raw = request("GET", server.url("/x"));
    raw.options.decode = false;
    const auto asSent = asker.ask(raw);
    QVERIFY(asSent.has_value());
    QVERIFY(asSent->body.readAll() == wire);
}

void TestHostile::brokenCompression()
{
    QByteArray wire = deflated(QByteArray(100'000, 'x'), 31);
    for (qsizetype i = wire.size() / 2; i < wire.size(); ++i)
        wire[i] = char(~wire[i]);
    StubServer server;
    server.on("/x", Answer::ok(wire, "Content-Encoding: gzip\r\n"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/x")));
    QVERIFY(result.has_value());
    QVERIFY(result->truncated);
    QCOMPARE(result->status(), 200);
}

void TestHostile::unknownCoding()
{
    StubServer server;
    server.on("/x", Answer::ok("????", "Content-Encoding: unheard-of\r\n"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/x")));
    QVERIFY(result.has_value());
    QCOMPARE(result->status(), 200);
    QVERIFY(result->truncated);
}

void TestHostile::bombs()
{
    const QByteArray wire = deflated(QByteArray(CurlTransfer::bombSize + 20'000'000, '\0'), 31);
    QVERIFY(wire.size() < 200'000);
    StubServer server;
    server.on("/bomb", Answer::ok(wire, "Content-Encoding: gzip\r\n"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(request("GET", server.url("/bomb")));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QVERIFY2(result.error().message.contains(u"200 times"_s), qPrintable(result.error().message));
    Request limited = request("GET", server.url("/bomb"));
    limited.options.maximumBody = 1'000'000;
    const auto stopped = asker.ask(limited);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().message.contains(u"1000000"_s));
}

void TestHostile::sizeLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("below") << 999 << true;
    QTest::newRow("equal") << 1000 << true;
    QTest::newRow("above") << 1001 << false;
}

void TestHostile::sizeLimit()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    StubServer server;
    server.on("/x", Answer::ok(QByteArray(size, 'x')));
    HttpClient client;
    Asker asker(client);
    Request sent = request("GET", server.url("/x"));
    sent.options.maximumBody = 1000;
    const auto result = asker.ask(sent);
    QCOMPARE(result.has_value(), fits);
    if (!fits)
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
}

void TestHostile::noRoomForTheBody()
{
    const QByteArray before = qgetenv("TMPDIR");
    StubServer server;
    server.on("/x", Answer::ok(QByteArray(1'000'000, 'x')));
    HttpClient client;
    Asker asker(client);
    qputenv("TMPDIR", "/nonexistent/folder");
    const auto result = asker.ask(request("GET", server.url("/x")));
    qputenv("TMPDIR", before);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
}

void TestHostile::endlessBodyCanBeStopped()
{
    Answer endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 3'000; ++i)
        endless.pieces.append({5ms, "a\r\n0123456789\r\n"});
    StubServer server;
    server.on("/x", endless);
    HttpClient client;
    Asker asker(client);
    const auto exchange = asker.start(request("GET", server.url("/x")));
    QSignalSpy head(exchange, &Exchange::headReceived);
    QSignalSpy progress(exchange, &Exchange::progressed);
    QTRY_VERIFY(progress.size() >= 3);
    QCOMPARE(head.size(), 1);
    QSignalSpy closed(&server, &StubServer::connectionClosed);
    exchange->cancel();
    QTRY_COMPARE(asker.results.size(), 1);
    QCOMPARE(asker.results.first().error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(closed.size(), 1);
}

void TestHostile::pipelinedGarbage()
{
    // Unasked bytes on an idle connection must not become the next answer.
    Answer answer = Answer::ok("first");
    answer.pieces.append({50ms, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"});
    StubServer server;
    server.on("/x", answer);
    server.on("/y", Answer::ok("mine"));
    HttpClient client;
    Asker asker(client);
    for (const char *method : {"GET", "POST"}) {
        QVERIFY(asker.ask(request("GET", server.url("/x"))));
        QTest::qWait(150);
        server.clear();
        const auto next = asker.ask(request(method, server.url("/y")));
        QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().detail));
        QCOMPARE(next->body.readAll(), "mine"_ba);
        QVERIFY(!next->last().timing.reusedConnection);
        QCOMPARE(server.requests().size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
