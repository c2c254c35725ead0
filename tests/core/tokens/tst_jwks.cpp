// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/jwks.h"

#include "core/tokens/jwt.h"
#include "core/tokens/signer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::tokens;

namespace {

QJsonObject fixture(const QString &name)
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/tokens/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QByteArray setOf(const QJsonArray &keys)
{
    return QJsonDocument(QJsonObject {{u"keys"_s, keys}}).toJson();
}

JwkSet parsed(const QJsonArray &keys)
{
    return JwkSet::parse(setOf(keys)).value_or(JwkSet());
}

const QStringList algorithms {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s,
                              u"PS512"_s, u"ES256"_s, u"ES384"_s, u"ES512"_s, u"EdDSA"_s};

} // namespace

class TestJwks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesRfcExamples_data();
    void verifiesRfcExamples();
    void readsRfc7517Set();
    void verifiesEveryAlgorithm_data();
    void verifiesEveryAlgorithm();
    void refusesOtherSaltLength();
    void skips_data();
    void skips();
    void refusesWhatIsNoSet_data();
    void refusesWhatIsNoSet();
    void findsById();
};

void TestJwks::verifiesRfcExamples_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name :
         {u"rfc7515-a2.json"_s, u"rfc7515-a3.json"_s, u"rfc7515-a4.json"_s, u"rfc8037-a4.json"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestJwks::verifiesRfcExamples()
{
    QFETCH(QString, file);
    const QJsonObject example = fixture(file);
    const JwkSet keys = parsed(example.value("keys"_L1).toArray());
    QCOMPARE(keys.keys().size(), 1);
    const QByteArray token = example.value("token"_L1).toString().toLatin1();
    const qsizetype dot = token.lastIndexOf('.');
    const auto signature = fromBase64Url(QByteArrayView(token).sliced(dot + 1));
    QVERIFY(signature);
    const QString algorithm = example.value("algorithm"_L1).toString();
    QVERIFY(keys.keys().constFirst().verifies(algorithm, token.first(dot), *signature));
    QVERIFY(!keys.keys().constFirst().verifies(algorithm, token.first(dot) + 'x', *signature));
}

void TestJwks::readsRfc7517Set()
{
    const JwkSet keys = parsed(fixture(u"rfc7517-a1.json"_s).value("keys"_L1).toArray());
    QCOMPARE(keys.keys().size(), 1); // The other one is for encryption.
    QCOMPARE(keys.skipped(), 1);
    const Jwk *key = keys.find(u"2011-04-29"_s);
    QVERIFY(key);
    QCOMPARE(key->keyType(), u"RSA"_s);
    QCOMPARE(key->algorithm(), u"RS256"_s);
    QVERIFY(!keys.find(u"1"_s));
}

void TestJwks::verifiesEveryAlgorithm_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const QString &algorithm : algorithms)
        QTest::newRow(qPrintable(algorithm)) << algorithm;
}

void TestJwks::verifiesEveryAlgorithm()
{
    QFETCH(QString, algorithm);
    const test::Signer signer(algorithm);
    const QByteArray data = "header.payload"_ba;
    const QByteArray signature = signer.sign(data);

    QJsonObject withoutAlg = signer.jwk();
    withoutAlg.remove("alg"_L1);
    const JwkSet open = parsed({withoutAlg});
    const JwkSet bound = parsed({signer.jwk()});
    QCOMPARE(open.keys().size(), 1);
    QCOMPARE(bound.keys().size(), 1);
    QVERIFY(open.keys().constFirst().verifies(algorithm, data, signature));
    QVERIFY(bound.keys().constFirst().verifies(algorithm, data, signature));

    // No other algorithm, not even one of the same family, and none that needs no key.
    for (const QString &other :
         algorithms + QStringList {u"none"_s, u"HS256"_s, u""_s, u"ES256K"_s}) {
        if (other != algorithm) {
            QVERIFY2(!bound.keys().constFirst().verifies(other, data, signature),
                     qPrintable(other));
            QVERIFY2(!open.keys().constFirst().verifies(other, data, signature), qPrintable(other));
        }
    }
    const Jwk &key = bound.keys().constFirst();
    QVERIFY(!key.verifies(algorithm, data, {}));
    QVERIFY(!key.verifies(algorithm, data, QByteArray(signature.size(), '\0')));
    QVERIFY(!key.verifies(algorithm, data, signature + '\0'));
    QVERIFY(!key.verifies(algorithm, data, signature.chopped(1)));
    QVERIFY(!key.verifies(algorithm, "header.Payload"_ba, signature));
    QVERIFY(!parsed({test::Signer(algorithm).jwk()})
                 .keys()
                 .constFirst()
                 .verifies(algorithm, data, signature));
}

void TestJwks::refusesOtherSaltLength()
{
    // RFC 7518, 3.5: the salt is as long as the digest; a PS256 signature checked as PS512 has
    // neither right.
    const test::Signer signer(u"PS256"_s);
    QJsonObject jwk = signer.jwk();
    jwk.insert(u"alg"_s, u"PS512"_s);
    QVERIFY(
        !parsed({jwk}).keys().constFirst().verifies(u"PS512"_s, "data"_ba, signer.sign("data"_ba)));
}

void TestJwks::skips_data()
{
    QTest::addColumn<QJsonObject>("key");
    const QJsonObject rsa = test::Signer(u"RS256"_s).jwk();
    const QJsonObject ec = test::Signer(u"ES256"_s).jwk();
    const QJsonObject ed = test::Signer(u"EdDSA"_s).jwk();
    const auto with = [](QJsonObject key, const QString &name, const QJsonValue &value) {
        key.insert(name, value);
        return key;
    };
    QTest::newRow("weak RSA") << test::Signer(u"RS256"_s, u"weak"_s, 1024).jwk();
    QTest::newRow("RSA without e") << with(rsa, u"e"_s, QJsonValue());
    QTest::newRow("RSA with e = 1") << with(rsa, u"e"_s, u"AQ"_s);
    QTest::newRow("RSA with even n")
        << with(rsa, u"n"_s, QString::fromLatin1(toBase64Url("\xc0" + QByteArray(255, '\0'))));
    QTest::newRow("RSA far too large") << with(rsa, u"n"_s, QString(20'000, u'_'));
    QTest::newRow("RSA padded") << with(rsa, u"e"_s, u"AQAB="_s);
    QTest::newRow("EC off the curve") << with(ec, u"y"_s, ec.value("x"_L1));
    QTest::newRow("EC short coordinate") << with(ec, u"x"_s, u"AQ"_s);
    QTest::newRow("EC other curve") << with(ec, u"crv"_s, u"P-384"_s);
    QTest::newRow("EC unknown curve") << with(ec, u"crv"_s, u"secp256k1"_s);
    QTest::newRow("EC at infinity")
        << with(with(ec, u"x"_s, QString(43, u'A')), u"y"_s, QString(43, u'A'));
    QTest::newRow("Ed25519 short") << with(ed, u"x"_s, u"AQ"_s);
    QTest::newRow("X25519") << with(ed, u"crv"_s, u"X25519"_s);
    QTest::newRow("shared secret")
        << QJsonObject {{u"kty"_s, u"oct"_s}, {u"k"_s, u"c2VjcmV0"_s}, {u"kid"_s, u"h"_s}};
    QTest::newRow("for encryption") << with(rsa, u"use"_s, u"enc"_s);
    QTest::newRow("not for verifying") << with(rsa, u"key_ops"_s, QJsonArray {u"encrypt"_s});
    QTest::newRow("unknown type") << with(rsa, u"kty"_s, u"AKP"_s);
    QTest::newRow("empty") << QJsonObject();
}

void TestJwks::skips()
{
    QFETCH(QJsonObject, key);
    const QJsonObject good = test::Signer(u"ES256"_s, u"good"_s).jwk();
    const JwkSet keys = parsed({key, good, u"no object"_s});
    QCOMPARE(keys.keys().size(), 1);
    QCOMPARE(keys.skipped(), 2);
    QVERIFY(keys.find(u"good"_s));
}

void TestJwks::refusesWhatIsNoSet_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("page") << "<!doctype html><title>404</title>"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("other object") << "{\"issuer\":\"x\"}"_ba;
    QTest::newRow("keys no list") << "{\"keys\":{}}"_ba;
    QTest::newRow("cut") << "{\"keys\":["_ba;
}

void TestJwks::refusesWhatIsNoSet()
{
    QFETCH(QByteArray, json);
    const auto keys = JwkSet::parse(json);
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::Parse);
    QVERIFY(!keys.error().message.isEmpty());
}

void TestJwks::findsById()
{
    const test::Signer one(u"ES256"_s, u"ins_one"_s);
    const test::Signer two(u"ES256"_s, u"ins_two"_s);
    const QByteArray json = setOf({one.jwk(), two.jwk()});
    const auto keys = JwkSet::parse(json);
    QVERIFY(keys);
    QVERIFY(!keys->isEmpty());
    QCOMPARE(keys->json(), json);
    QVERIFY(keys->find(u"ins_two"_s)->verifies(u"ES256"_s, "x"_ba, two.sign("x"_ba)));
    QVERIFY(!keys->find(u"ins_one"_s)->verifies(u"ES256"_s, "x"_ba, two.sign("x"_ba)));
    QVERIFY(!keys->find(u"ins_three"_s));
}

QTEST_GUILESS_MAIN(TestJwks)
#include "tst_jwks.moc"
