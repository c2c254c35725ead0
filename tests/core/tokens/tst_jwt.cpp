// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/jsonscan.h"
#include "core/tokens/jwt.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::tokens;

namespace {

QByteArray join(const QByteArray &header, const QByteArray &payload,
                const QByteArray &signature = "sig")
{
    return toBase64Url(header) + '.' + toBase64Url(payload) + '.' + toBase64Url(signature);
}

QByteArray fixtureToken(const QString &name)
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/tokens/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("token"_L1).toString().toLatin1();
}

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRfc7519Example();
    void readsUnsecuredToken();
    void keepsWideText();
    void refuses_data();
    void refuses();
    void refusesOverOneMebibyte();
    void findsDuplicates_data();
    void findsDuplicates();
    void looksLikeJwt_data();
    void looksLikeJwt();
    void base64UrlIsStrict_data();
    void base64UrlIsStrict();
};

void TestJwt::readsRfc7519Example()
{
    const QByteArray token = fixtureToken(u"rfc7519-3.1.json"_s);
    const auto jwt = Jwt::decode(token);
    QVERIFY(jwt);
    QCOMPARE(jwt->algorithm(), u"HS256"_s);
    QCOMPARE(jwt->header.value("typ"_L1).toString(), u"JWT"_s);
    QCOMPARE(jwt->headerJson, "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba);
    QCOMPARE(
        jwt->payloadJson,
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"_ba);
    QCOMPARE(jwt->claims.value("iss"_L1).toString(), u"joe"_s);
    QCOMPARE(jwt->claims.value("http://example.com/is_root"_L1).toBool(), true);
    QCOMPARE(jwt->signature.size(), 32);
    QCOMPARE(jwt->signingInput(), token.first(token.lastIndexOf('.')));
    QVERIFY(jwt->duplicates.isEmpty());
}

void TestJwt::readsUnsecuredToken()
{
    const auto jwt = Jwt::decode(fixtureToken(u"rfc7519-6.1.json"_s));
    QVERIFY(jwt);
    QCOMPARE(jwt->algorithm(), u"none"_s);
    QVERIFY(jwt->signature.isEmpty());
}

void TestJwt::keepsWideText()
{
    const auto jwt = Jwt::decode(join("{}", "{\"name\":\"Łukasz Żółć 東京 🚀\",\"n\\u00e4me\":1}"));
    QVERIFY(jwt);
    QCOMPARE(jwt->claims.value("name"_L1).toString(), u"Łukasz Żółć 東京 🚀"_s);
    QCOMPARE(jwt->claims.value(u"näme"_s).toInt(), 1);
}

void TestJwt::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("part"); // A word that the sentence must hold.
    const QByteArray good = join("{}", "{}");
    QTest::newRow("empty") << ""_ba << u"empty"_s;
    QTest::newRow("one part") << "oat_abc"_ba << u"1 part"_s;
    QTest::newRow("two parts") << "e30.e30"_ba << u"2 part"_s;
    QTest::newRow("four parts") << "e30.e30.c2ln.x"_ba << u"4 part"_s;
    QTest::newRow("encrypted") << "e30.e30.e30.e30.e30"_ba << u"encrypted"_s;
    QTest::newRow("dots") << QByteArray(1000, '.') << u"part"_s;
    QTest::newRow("space before") << ' ' + good << u"header"_s;
    QTest::newRow("line break after") << good + '\n' << u"signature"_s;
    QTest::newRow("NUL") << QByteArray("e30.e3\0.c2ln", 12) << u"payload"_s;
    QTest::newRow("standard alphabet") << "e30.eyJhIjoi/z8/In0.c2ln"_ba << u"payload"_s;
    QTest::newRow("padding") << "e30=.e30.c2ln"_ba << u"header"_s;
    QTest::newRow("stray low bits")
        << "e31.e30.c2ln"_ba << u"header"_s; // e30 decodes to the same bytes.
    QTest::newRow("cut by one") << "e30.e30.c2lnA"_ba << u"signature"_s;
    QTest::newRow("header no JSON") << join("hello", "{}") << u"header"_s;
    QTest::newRow("empty header") << ".e30.c2ln"_ba << u"header"_s;
    QTest::newRow("payload no object") << join("{}", "[1]") << u"payload"_s;
    QTest::newRow("payload a number") << join("{}", "1") << u"payload"_s;
    QTest::newRow("garbage behind JSON") << join("{}", "{}x") << u"payload"_s;
    QTest::newRow("not UTF-8") << join("{}", "{\"a\":\"\xff\"}") << u"UTF-8"_s;
    QTest::newRow("overlong UTF-8") << join("{}", "{\"a\":\"\xc0\xaf\"}") << u"UTF-8"_s;
    QTest::newRow("byte order mark") << join("\xef\xbb\xbf{}", "{}") << u"header"_s;
    QTest::newRow("UTF-16") << join(QByteArray("{\0}\0", 4), "{}") << u"header"_s;
    QTest::newRow("bottomless") << join(
        "{}", "{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}')
                                << u"payload"_s;
}

void TestJwt::refuses()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, part);
    const auto jwt = Jwt::decode(token);
    QVERIFY(!jwt);
    QCOMPARE(jwt.error().kind, ErrorKind::Parse);
    QVERIFY2(jwt.error().message.contains(part), qPrintable(jwt.error().message));
}

void TestJwt::refusesOverOneMebibyte()
{
    const QByteArray filler(700'000, 'x');
    const auto atLimit = Jwt::decode(join("{}", "{\"a\":\"" + filler + "\"}"));
    QVERIFY(atLimit);
    const auto beyond = Jwt::decode(join("{}", "{\"a\":\"" + filler + filler + "\"}"));
    QVERIFY(!beyond);
    QVERIFY(beyond.error().message.contains("1 MiB"_L1));
}

void TestJwt::findsDuplicates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << "{\"a\":1,\"b\":{\"a\":2},\"c\":[{\"a\":1},{\"a\":2}]}"_ba
                          << QStringList();
    QTest::newRow("top") << "{\"sub\":\"a\",\"x\":1,\"sub\":\"b\"}"_ba << QStringList {u"sub"_s};
    QTest::newRow("escaped name") << "{\"sub\":1,\"\\u0073ub\":2}"_ba << QStringList {u"sub"_s};
    QTest::newRow("nested") << "{\"o\":{\"rol\":\"a\", \"rol\" : \"b\"}}"_ba
                            << QStringList {u"rol"_s};
    QTest::newRow("value is no name") << "{\"a\":\"a\",\"b\":[\"a\",\"a\"]}"_ba << QStringList();
    QTest::newRow("quote in value") << R"({"a":"\"a\":1,","b":"\\"})"_ba << QStringList();
    QTest::newRow("thrice is one") << "{\"a\":1,\"a\":2,\"a\":3}"_ba << QStringList {u"a"_s};
}

void TestJwt::findsDuplicates()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, names);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QCOMPARE(duplicateMembers(json), names);
    const auto inPayload = Jwt::decode(join("{}", json));
    QVERIFY(inPayload);
    QCOMPARE(inPayload->duplicates, names);
    const auto inHeader = Jwt::decode(join(json, "{}"));
    QVERIFY(inHeader);
    QCOMPARE(inHeader->duplicates, names);
}

void TestJwt::looksLikeJwt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("token") << join("{}", "{}") << true;
    QTest::newRow("nonsense in shape") << "a.b.c"_ba << true;
    QTest::newRow("no signature") << "e30.e30."_ba << false;
    QTest::newRow("host name") << "api.planops.example"_ba << true;
    QTest::newRow("sentence") << "one. two. three"_ba << false;
    QTest::newRow("two parts") << "a.b"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void TestJwt::looksLikeJwt()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    QCOMPARE(Jwt::looksLikeJwt(text), expected);
}

void TestJwt::base64UrlIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba << true << ""_ba;
    QTest::newRow("one byte") << "_w"_ba << true << "\xff"_ba;
    QTest::newRow("three bytes") << "-_-_"_ba << true << "\xfb\xff\xbf"_ba;
    QTest::newRow("padded") << "_w=="_ba << false << ""_ba;
    QTest::newRow("low bits") << "_x"_ba << false << ""_ba;
    QTest::newRow("lonely character") << "A"_ba << false << ""_ba;
    QTest::newRow("plus") << "+w"_ba << false << ""_ba;
    QTest::newRow("space") << "_ w"_ba << false << ""_ba;
}

void TestJwt::base64UrlIsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    QFETCH(QByteArray, bytes);
    const auto decoded = fromBase64Url(text);
    QCOMPARE(decoded.has_value(), accepted);
    if (accepted)
        QCOMPARE(*decoded, bytes);
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
