// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loopback/requestreader.h"

#include <QTest>

using namespace planops::loopback;
using namespace Qt::StringLiterals;

namespace {

const QByteArray host = "Host: 127.0.0.1:1\r\n"_ba;

} // namespace

class RequestReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASimpleRequest();
    void readsByteByByte();
    void readsPipelinedRequestsInOrder();
    void readsChunkedBodies();
    void keepsHeaderSpellingAndOrder();
    void decidesKeepAlive_data();
    void decidesKeepAlive();
    void refusesWhatIsAmbiguous_data();
    void refusesWhatIsAmbiguous();
    void refusesLargeHeadsBeforeTheyEnd();
    void refusesLargeBodiesBeforeTheyArrive();
    void countsChunksTogether();
    void tellsExpectContinueOnce();
    void staysRefused();
};

void RequestReaderTest::readsASimpleRequest()
{
    RequestReader reader(1024, 1024);
    QVERIFY(reader.isIdle());
    reader.append("GET /callback?code=a%20b&state=c HTTP/1.1\r\n" + host + "\r\n");
    QVERIFY(!reader.isIdle());
    const auto read = reader.next();
    QVERIFY(read);
    QCOMPARE(read->request.method, "GET"_ba);
    QCOMPARE(read->request.target, "/callback?code=a%20b&state=c"_ba);
    QCOMPARE(read->request.path, "/callback"_ba);
    QCOMPARE(read->request.query, "code=a%20b&state=c"_ba);
    QCOMPARE(read->request.header("HOST"), "127.0.0.1:1"_ba);
    QVERIFY(!read->request.header("Cookie"));
    QVERIFY(read->keepAlive);
    QVERIFY(reader.isIdle());
    QVERIFY(!reader.next());
    QVERIFY(!reader.refusal());
}

void RequestReaderTest::readsByteByByte()
{
    const QByteArray wire = "POST /x HTTP/1.1\r\n" + host
        + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;a=b\r\n world\r\n0\r\nT: v\r\n\r\n";
    RequestReader reader(1024, 1024);
    for (qsizetype i = 0; i + 1 < wire.size(); ++i) {
        reader.append(wire.sliced(i, 1));
        QVERIFY(!reader.next());
        QVERIFY(!reader.refusal());
        QVERIFY(!reader.isIdle());
    }
    reader.append("\n");
    const auto read = reader.next();
    QVERIFY(read);
    QCOMPARE(read->request.body, "hello world"_ba);
}

void RequestReaderTest::readsPipelinedRequestsInOrder()
{
    RequestReader reader(1024, 1024);
    reader.append("\r\nPOST /1 HTTP/1.1\r\n" + host
                  + "Content-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n" + host
                  + "\r\nGET /3 HTTP/1.1\r\n");
    const auto first = reader.next();
    QVERIFY(first);
    QCOMPARE(first->request.body, "abc"_ba);
    const auto second = reader.next();
    QVERIFY(second);
    QCOMPARE(second->request.path, "/2"_ba);
    QVERIFY(second->request.body.isEmpty());
    QVERIFY(!reader.next());
    QVERIFY(!reader.isIdle());
}

void RequestReaderTest::readsChunkedBodies()
{
    RequestReader reader(1024, 1024);
    reader.append("POST / HTTP/1.1\r\n" + host
                  + "Transfer-Encoding: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n");
    const auto read = reader.next();
    QVERIFY(read);
    QCOMPARE(read->request.body, "0123456789"_ba);
}

void RequestReaderTest::keepsHeaderSpellingAndOrder()
{
    RequestReader reader(1024, 1024);
    reader.append("GET / HTTP/1.1\r\nhOsT: \t127.0.0.1:1 \t\r\nX-a: 1\r\nx-A:\r\nX-a: 3\r\n\r\n");
    const auto read = reader.next();
    QVERIFY(read);
    const QList<QPair<QByteArray, QByteArray>> expected {
        {"hOsT", "127.0.0.1:1"}, {"X-a", "1"}, {"x-A", ""}, {"X-a", "3"}};
    QCOMPARE(read->request.headers, expected);
}

void RequestReaderTest::decidesKeepAlive_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nConnection: foo, Close\r\n"_ba << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n"_ba << false;
    QTest::newRow("1.0 keep-alive") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n"_ba << true;
}

void RequestReaderTest::decidesKeepAlive()
{
    QFETCH(QByteArray, head);
    RequestReader reader(1024, 1024);
    reader.append(head + "\r\n");
    const auto read = reader.next();
    QVERIFY(read);
    QTEST(read->keepAlive, "keepAlive");
}

void RequestReaderTest::refusesWhatIsAmbiguous_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    const auto post = [](const QByteArray &rest) -> QByteArray {
        return "POST / HTTP/1.1\r\n" + host + rest;
    };
    QTest::newRow("bare LF") << "GET / HTTP/1.1\nHost: x\n\n"_ba << 400;
    QTest::newRow("LF inside head") << "GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n"_ba << 400;
    QTest::newRow("CR inside value") << "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n"_ba << 400;
    QTest::newRow("NUL") << QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\n\r\n", 27) << 400;
    QTest::newRow("fold") << "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n"_ba << 400;
    QTest::newRow("blank before colon") << "GET / HTTP/1.1\r\nHost : b\r\n\r\n"_ba << 400;
    QTest::newRow("no colon") << "GET / HTTP/1.1\r\nHost\r\n\r\n"_ba << 400;
    QTest::newRow("empty name") << "GET / HTTP/1.1\r\n: x\r\n\r\n"_ba << 400;
    QTest::newRow("two blanks") << "GET  / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("HTTP/0.9") << "GET /\r\n\r\n"_ba << 400;
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\r\n\r\n", 9) << 400;
    QTest::newRow("HTTP/2 preface") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba << 505;
    QTest::newRow("lower-case http") << "GET / http/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("absolute target") << "GET http://evil/ HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("authority target") << "CONNECT a:1 HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("fragment") << "GET /#x HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("raw UTF-8") << "GET /\xc3\xa4 HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("bad method") << "G(T / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("length twice") << post("Content-Length: 1\r\nContent-Length: 1\r\n\r\na") << 400;
    QTest::newRow("length list") << post("Content-Length: 1, 1\r\n\r\na") << 400;
    QTest::newRow("length signed") << post("Content-Length: +1\r\n\r\na") << 400;
    QTest::newRow("length negative") << post("Content-Length: -5\r\n\r\n") << 400;
    QTest::newRow("length words") << post("Content-Length: abc\r\n\r\n") << 400;
    QTest::newRow("length empty") << post("Content-Length:\r\n\r\n") << 400;
    QTest::newRow("length overflow") << post("Content-Length: 99999999999999999999\r\n\r\n") << 413;
    QTest::newRow("length and chunked")
        << post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("gzip, chunked") << post("Transfer-Encoding: gzip, chunked\r\n\r\n") << 501;
    QTest::newRow("coding twice") << post(
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n")
                                  << 400;
    QTest::newRow("chunked in 1.0")
        << "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 400;
    const QByteArray chunked = post("Transfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("chunk size 0x") << chunked + "0x1\r\na\r\n" << 400;
    QTest::newRow("chunk size blank") << chunked + " 1\r\na\r\n" << 400;
    QTest::newRow("chunk size sign") << chunked + "-1\r\na\r\n" << 400;
    QTest::newRow("chunk size empty") << chunked + "\r\na\r\n" << 400;
    QTest::newRow("chunk size huge") << chunked + "fffffffff\r\n" << 400;
    QTest::newRow("chunk too long") << chunked + "1\r\nab\r\n" << 400;
    QTest::newRow("chunk line endless") << chunked + "1;" + QByteArray(500, 'x') << 400;
    QTest::newRow("trailer broken") << chunked + "0\r\nno colon\r\n\r\n" << 400;
    QTest::newRow("expectation") << post("Expect: miracles\r\n\r\n") << 417;
    QByteArray many = "GET / HTTP/1.1\r\n"_ba;
    for (int i = 0; i < 101; ++i)
        many += "a:b\r\n";
    QTest::newRow("101 headers") << many + "\r\n" << 431;
}

void RequestReaderTest::refusesWhatIsAmbiguous()
{
    QFETCH(QByteArray, wire);
    RequestReader reader(1024, 1024);
    reader.append(wire);
    QVERIFY(!reader.next());
    QVERIFY(reader.refusal());
    QTEST(reader.refusal()->status, "status");
    QVERIFY(!reader.refusal()->reason.isEmpty());
}

void RequestReaderTest::refusesLargeHeadsBeforeTheyEnd()
{
    RequestReader reader(1024, 1024);
    reader.append("GET /" + QByteArray(1024, 'a'));
    QVERIFY(!reader.next());
    QVERIFY(reader.refusal());
    QCOMPARE(reader.refusal()->status, 431);
}

void RequestReaderTest::refusesLargeBodiesBeforeTheyArrive()
{
    RequestReader reader(1024, 1024);
    reader.append("POST / HTTP/1.1\r\nContent-Length: 1025\r\n\r\n");
    QVERIFY(!reader.next());
    QVERIFY(reader.refusal());
    QCOMPARE(reader.refusal()->status, 413);

    RequestReader exact(1024, 1024);
    exact.append("POST / HTTP/1.1\r\nContent-Length: 1024\r\n\r\n" + QByteArray(1024, 'b'));
    QVERIFY(exact.next());
}

void RequestReaderTest::countsChunksTogether()
{
    RequestReader reader(1024, 10);
    reader.append(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n123456\r\n5\r\n12345\r\n");
    QVERIFY(!reader.next());
    QVERIFY(reader.refusal());
    QCOMPARE(reader.refusal()->status, 413);
}

void RequestReaderTest::tellsExpectContinueOnce()
{
    RequestReader reader(1024, 1024);
    reader.append("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(!reader.next());
    QVERIFY(reader.takeExpectContinue());
    QVERIFY(!reader.takeExpectContinue());
    reader.append("ok");
    QVERIFY(reader.next());
    QVERIFY(!reader.takeExpectContinue());
}

void RequestReaderTest::staysRefused()
{
    RequestReader reader(1024, 1024);
    reader.append("rubbish\r\n\r\n");
    QVERIFY(!reader.next());
    reader.append("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(!reader.next());
    QVERIFY(reader.refusal());
}

QTEST_GUILESS_MAIN(RequestReaderTest)
#include "tst_requestreader.moc"
