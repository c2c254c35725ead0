// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accounts.h"
#include "sandbox/controlboard.h"
#include "sandbox/jsontext.h"
#include "sandbox/jwtsigner.h"
#include "sandbox/random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace planops;
using namespace planops::sandbox;
using namespace Qt::StringLiterals;

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsWhatItVerifies();
    void keepsItsKeyAsPem();
    void publishesAWholeJwk();
    void matchesRedirects_data();
    void matchesRedirects();
    void keepsTheOrderOfJsonMembers();
    void makesRandomWords();
    void comparesSecrets();
    void mergesControls();
    void refusesBadControls_data();
    void refusesBadControls();
};

void PartsTest::signsWhatItVerifies()
{
    const auto signer = JwtSigner::generate();
    QVERIFY(signer);
    const QByteArray jwt = signer->sign({{u"typ"_s, u"JWT"_s}}, {{u"sub"_s, u"x"_s}});
    const QList<QByteArray> parts = jwt.split('.');
    QCOMPARE(parts.size(), 3);
    const QByteArray signature = QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding);
    QCOMPARE(signature.size(), 256);
    QVERIFY(signer->verify(parts[0] + '.' + parts[1], signature));
    QVERIFY(!signer->verify(parts[0] + '.' + parts[1] + 'A', signature));
    QVERIFY(!signer->verify(parts[0] + '.' + parts[1], signature.chopped(1)));
    QVERIFY(!signer->verify(parts[0] + '.' + parts[1], QByteArray()));
    const auto other = JwtSigner::generate();
    QVERIFY(!other->verify(parts[0] + '.' + parts[1], signature));
    QVERIFY(other->kid() != signer->kid());
    const QJsonObject header =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(header["alg"_L1].toString(), u"RS256"_s);
    QCOMPARE(header["kid"_L1].toString().toLatin1(), signer->kid());
}

void PartsTest::keepsItsKeyAsPem()
{
    const auto signer = JwtSigner::generate();
    const auto again = JwtSigner::fromPem(signer->toPem(), signer->kid());
    QVERIFY(again);
    QCOMPARE(again->publicJwk(), signer->publicJwk());
    QVERIFY(!JwtSigner::fromPem("rubbish"_ba, "ins_x"_ba));
    QVERIFY(!JwtSigner::fromPem(signer->toPem(), {}));
}

void PartsTest::publishesAWholeJwk()
{
    const auto signer = JwtSigner::generate();
    const QJsonObject jwk = signer->publicJwk();
    QCOMPARE(jwk["kty"_L1].toString(), u"RSA"_s);
    QCOMPARE(jwk["use"_L1].toString(), u"sig"_s);
    QCOMPARE(jwk["alg"_L1].toString(), u"RS256"_s);
    QCOMPARE(jwk["e"_L1].toString(), u"AQAB"_s);
    QVERIFY(jwk["kid"_L1].toString().startsWith("ins_"_L1));
    QCOMPARE(
        QByteArray::fromBase64(jwk["n"_L1].toString().toLatin1(), QByteArray::Base64UrlEncoding)
            .size(),
        256);
    QCOMPARE(jwk.size(), 6); // Nothing of the private half.
}

void PartsTest::matchesRedirects_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("matches");
    QTest::newRow("as registered") << u"http://127.0.0.1/callback"_s << true;
    QTest::newRow("any port") << u"http://127.0.0.1:51234/callback"_s << true;
    QTest::newRow("localhost, registered port") << u"http://localhost:53682/callback"_s << true;
    QTest::newRow("localhost, other port") << u"http://localhost:53683/callback"_s << false;
    QTest::newRow("localhost, no port") << u"http://localhost/callback"_s << false;
    QTest::newRow("other loopback address") << u"http://127.0.0.2:1/callback"_s << false;
    QTest::newRow("IPv6") << u"http://[::1]:1/callback"_s << false;
    QTest::newRow("https") << u"https://127.0.0.1:1/callback"_s << false;
    QTest::newRow("other path") << u"http://127.0.0.1:1/callback2"_s << false;
    QTest::newRow("slash after path") << u"http://127.0.0.1:1/callback/"_s << false;
    QTest::newRow("dots in path") << u"http://127.0.0.1:1/x/../callback"_s << false;
    QTest::newRow("query") << u"http://127.0.0.1:1/callback?x=1"_s << false;
    QTest::newRow("fragment") << u"http://127.0.0.1:1/callback#x"_s << false;
    QTest::newRow("userinfo") << u"http://a@127.0.0.1:1/callback"_s << false;
    QTest::newRow("elsewhere") << u"http://evil.example/callback"_s << false;
    QTest::newRow("lookalike") << u"http://127.0.0.1.evil.example/callback"_s << false;
    QTest::newRow("line end") << u"http://127.0.0.1:1/callback\r\nX: y"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void PartsTest::matchesRedirects()
{
    QFETCH(QString, uri);
    QTEST(matchesRedirect(clients()[0], uri), "matches");
}

void PartsTest::keepsTheOrderOfJsonMembers()
{
    JsonText inner;
    inner.add("z"_L1, 1).add("a"_L1, QJsonValue());
    JsonText json;
    json.add("name"_L1, u"Côté \"x\"\n"_s)
        .add("b"_L1, true)
        .add("a"_L1, inner)
        .add("list"_L1, {inner, inner});
    const QByteArray text = json.toJson();
    QCOMPARE(
        text,
        R"({"name":"Côté \"x\"\n","b":true,"a":{"z":1,"a":null},"list":[{"z":1,"a":null},{"z":1,"a":null}]})"_ba);
    QVERIFY(QJsonDocument::fromJson(text).isObject());
}

void PartsTest::makesRandomWords()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const QByteArray word = randomWord(27);
        QCOMPARE(word.size(), 27);
        seen.insert(word);
        QCOMPARE(randomToken().size(), 43);
        QVERIFY(!randomCrockford(16).contains('I'));
    }
    QCOMPARE(seen.size(), 200);
}

void PartsTest::comparesSecrets()
{
    QVERIFY(equalSecrets("abc"_ba, "abc"_ba));
    QVERIFY(!equalSecrets("abc"_ba, "abd"_ba));
    QVERIFY(!equalSecrets("abc"_ba, "ab"_ba));
    QVERIFY(equalSecrets({}, {}));
}

void PartsTest::mergesControls()
{
    Controls base;
    base.production = true;
    const auto controls = controlsFromJson(
        base, {{u"clockSkewSeconds"_s, -90}, {u"failStatus"_s, 503}, {u"abortAnswers"_s, true}});
    QVERIFY(controls);
    QCOMPARE(controls->clockSkew, std::chrono::seconds(-90));
    QCOMPARE(controls->failStatus, 503);
    QVERIFY(controls->abortAnswers);
    QVERIFY(controls->production);
    const auto same = controlsFromJson(Controls {}, controlsToJson(*controls));
    QVERIFY(same);
    QCOMPARE(controlsToJson(*same), controlsToJson(*controls));
}

void PartsTest::refusesBadControls_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("unknown") << QJsonObject {{u"speed"_s, 1}};
    QTest::newRow("wrong type") << QJsonObject {{u"production"_s, 1}};
    QTest::newRow("text for number") << QJsonObject {{u"delayMs"_s, u"1"_s}};
    QTest::newRow("negative delay") << QJsonObject {{u"delayMs"_s, -1}};
    QTest::newRow("fraction") << QJsonObject {{u"delayMs"_s, 1.5}};
    QTest::newRow("status 200") << QJsonObject {{u"failStatus"_s, 200}};
    QTest::newRow("status 600") << QJsonObject {{u"failStatus"_s, 600}};
    QTest::newRow("no lifetime") << QJsonObject {{u"accessTokenLifetimeSeconds"_s, 0}};
    QTest::newRow("huge skew") << QJsonObject {{u"clockSkewSeconds"_s, 1e18}};
}

void PartsTest::refusesBadControls()
{
    QFETCH(QJsonObject, json);
    const auto controls = controlsFromJson(Controls {}, json);
    QVERIFY(!controls);
    QCOMPARE(controls.error().kind, ErrorKind::Invalid);
    QCOMPARE(controls.error().code, json.keys().first());
}

QTEST_GUILESS_MAIN(PartsTest)
#include "tst_parts.moc"
