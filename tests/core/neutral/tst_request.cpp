// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neutral/encoding.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::neutral;

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughJson();
    void refusesWrongJson_data();
    void refusesWrongJson();
    void tellsTextFromBytes();
    void encodesForms();
    void encodesParts();
    void keepsAGivenBoundary();
    void saysWhichFileIsMissing();
    void becomesAnHttpRequest();
};

void TestRequest::goesThroughJson()
{
    Request request;
    request.name = u"n"_s;
    request.method = u"POST"_s;
    request.url = u"/x"_s;
    request.headers = {{u"A"_s, u"1"_s}, {u"A"_s, u"2"_s}};
    for (const Body &body : {Body(), Body::fromText(u"t"_s), Body::fromBytes("\xff"_ba),
                             Body::fromForm({{u"a"_s, u"b"_s}}),
                             Body::fromParts({{u"a"_s, u"v"_s, {}, {}, {}},
                                              {u"f"_s, {}, u"/f"_s, u"n"_s, u"t/t"_s}})}) {
        request.body = body;
        const auto again = Request::fromJson(request.toJson());
        QVERIFY(again);
        QCOMPARE(*again, request);
    }
}

void TestRequest::refusesWrongJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("method") << R"({"method": 1})"_ba << u"method"_s;
    QTest::newRow("headers") << R"({"headers": {}})"_ba << u"headers"_s;
    QTest::newRow("header") << R"({"headers": [{"name": "a", "value": 1}]})"_ba << u"headers"_s;
    QTest::newRow("body") << R"({"body": "x"})"_ba << u"body"_s;
    QTest::newRow("kind") << R"({"body": {"kind": "odd"}})"_ba << u"odd"_s;
    QTest::newRow("base64") << R"({"body": {"kind": "base64", "base64": "a?"}})"_ba << u"base64"_s;
    QTest::newRow("parts") << R"({"body": {"kind": "multipart", "parts": [1]}})"_ba << u"parts"_s;
}

void TestRequest::refusesWrongJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto request = Request::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Parse);
    QVERIFY2(request.error().message.contains(word), qPrintable(request.error().message));
}

void TestRequest::tellsTextFromBytes()
{
    QCOMPARE(Body::fromBytes("ü\r\n\0"_ba).kind, Body::Kind::Text);
    QCOMPARE(Body::fromBytes("\xff"_ba).kind, Body::Kind::Base64);
    QCOMPARE(Body::fromBytes("\xEF\xBB\xBFx"_ba).kind, Body::Kind::Base64);
    QCOMPARE(Body::fromBytes("\xED\xA0\x80"_ba).kind, Body::Kind::Base64);
}

void TestRequest::encodesForms()
{
    QCOMPARE(encodedForm({{u"a b"_s, u"1&2=ü+"_s}, {u"a b"_s, {}}}),
             "a%20b=1%262%3D%C3%BC%2B&a%20b="_ba);
}

void TestRequest::encodesParts()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"f.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\r\n\xff", 4));
    file.close();
    http::Request made;
    made.headers = {{"Content-Type"_ba, "multipart/form-data; boundary=B"_ba}};
    QVERIFY(encodeBody(Body::fromParts({{u"a\"\r\nb"_s, u"v"_s, {}, {}, {}},
                                        {u"f"_s, {}, file.fileName(), {}, {}},
                                        {u"c"_s, u"w"_s, {}, {}, {}}}),
                       made));
    // The file is named, and read when it is sent.
    const auto *pieces = std::get_if<http::PiecesBody>(&made.body);
    QVERIFY(pieces);
    QCOMPARE(pieces->pieces.size(), 3);
    QVERIFY(std::holds_alternative<http::FileBody>(pieces->pieces.at(1)));
    QCOMPARE(bodyBytes(made.body).value(),
             QByteArray("--B\r\nContent-Disposition: form-data; name=\"a%22%0D%0Ab\"\r\n\r\nv\r\n"
                        "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.bin\"\r\n"
                        "Content-Type: application/octet-stream\r\n\r\n")
                 + QByteArray("\0\r\n\xff", 4)
                 + "\r\n--B\r\nContent-Disposition: form-data; name=\"c\"\r\n\r\nw\r\n--B--\r\n");
    QVERIFY(!encodeBody(Body::fromParts({{u"a"_s, u"x--B"_s, {}, {}, {}}}), made));
    QVERIFY(!encodeBody(Body::fromParts({{u"a"_s, u"x"_s, {}, {}, u"t/t\r\nX: y"_s}}), made));
}

void TestRequest::keepsAGivenBoundary()
{
    Request request;
    request.method = u"POST"_s;
    request.url = u"https://x.example/"_s;
    request.headers = {{u"Content-Type"_s, u"multipart/form-data; boundary=\"given\""_s}};
    request.body = Body::fromParts({{u"a"_s, u"b"_s, {}, {}, {}}});
    QVERIFY(std::get<QByteArray>(toHttp(request)->body).startsWith("--given\r\n"));
    request.headers[0].value = u"multipart/form-data"_s;
    const auto made = toHttp(request);
    const QByteArray boundary = made->headers[0].value.mid(30);
    QVERIFY(made->headers[0].value.startsWith("multipart/form-data; boundary=planops-"));
    QVERIFY(std::get<QByteArray>(made->body).startsWith(QByteArray("--" + boundary + "\r\n")));
}

void TestRequest::saysWhichFileIsMissing()
{
    http::Request made;
    QVERIFY(encodeBody(Body::fromParts({{u"a"_s, {}, u"/nowhere/x"_s, {}, {}}}), made));
    const auto bytes = bodyBytes(made.body);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Storage);
    QVERIFY(bytes.error().message.contains("/nowhere/x"_L1));
}

void TestRequest::becomesAnHttpRequest()
{
    Request request;
    request.method = u"POST"_s;
    request.url = u"https://x.example/"_s;
    request.body = Body::fromText(u"{}"_s);
    const auto made = toHttp(request);
    QCOMPARE(http::value(made->headers, "content-type"), "application/json"_ba);
    QCOMPARE(toHttp(fromHttp(*made).value()).value(), *made);
    request.headers = {{u"Connection"_s, u"close"_s}};
    QVERIFY(!toHttp(request));
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
