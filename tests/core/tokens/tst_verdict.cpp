// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/verdict.h"

#include "core/tokens/signer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::tokens;
using State = planops::tokens::Verdict::State;

namespace {

constexpr UnixTime now {std::chrono::seconds(1'800'000'000)};

QJsonObject goodClaims()
{
    return {{u"iss"_s, u"https://clerk.planops.example"_s},
            {u"sub"_s, u"user_2kPqX7fT9s"_s},
            {u"aud"_s, u"planops-api"_s},
            {u"azp"_s, u"https://app.planops.example"_s},
            {u"iat"_s, 1'799'999'900},
            {u"nbf"_s, 1'799'999'890},
            {u"exp"_s, 1'800'003'500}};
}

Expectations goodExpectations()
{
    Expectations expected;
    expected.issuer = u"https://clerk.planops.example"_s;
    expected.audience = u"planops-api"_s;
    expected.authorizedParties = {u"https://app.planops.example"_s};
    return expected;
}

const test::Signer &signer()
{
    static const test::Signer signer(u"RS256"_s);
    return signer;
}

JwkSet keysOf(const test::Signer &signer)
{
    return JwkSet::parse(signer.jwks()).value_or(JwkSet());
}

Report judge(const QByteArray &token, const JwkSet *keys, const Expectations &expected)
{
    const auto jwt = Jwt::decode(token);
    return jwt ? examine(*jwt, keys, expected, now) : Report();
}

} // namespace

Q_DECLARE_METATYPE(planops::tokens::Expectations)

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTokenPassesEverything();
    void orderIsSteady();
    void everyAlgorithmIsValid_data();
    void everyAlgorithmIsValid();
    void claims_data();
    void claims();
    void header_data();
    void header();
    void nothingExpectedIsUnknown();
    void withoutKeysItCannotBeTold();
    void otherKeysMeanMismatch();
    void keyWithoutIdIsFound();
    void publicKeyAsSecretIsRefused();
    void headerKeysAreIgnored();
    void requiredClaims();
    void duplicatesAreInvalid();
    void rfcExamples();
    void noFlippedByteIsValid();
};

void TestVerdict::goodTokenPassesEverything()
{
    const JwkSet keys = keysOf(signer());
    const Report report =
        judge(signer().token(goodClaims(), {{u"typ"_s, u"JWT"_s}}), &keys, goodExpectations());
    for (const Verdict &verdict : report.verdicts) {
        QVERIFY2(verdict.state == State::Pass, qPrintable(verdict.name + u": "_s + verdict.text));
        QVERIFY(verdict.reason.isEmpty());
        QVERIFY(verdict.text.endsWith(u'.'));
    }
    QCOMPARE(report.valid(), std::optional(true));
}

void TestVerdict::orderIsSteady()
{
    QStringList names;
    const Report report = judge(signer().token({}), nullptr, {});
    for (const Verdict &verdict : report.verdicts)
        names.append(verdict.name);
    QCOMPARE(names,
             (QStringList {u"json"_s, u"typ"_s, u"alg"_s, u"crit"_s, u"kid"_s, u"signature"_s,
                           u"iss"_s, u"aud"_s, u"azp"_s, u"exp"_s, u"nbf"_s, u"iat"_s}));
    QVERIFY(report.find(u"exp"_s));
    QVERIFY(!report.find(u"nothing"_s));
    QCOMPARE(stateName(State::Pass) + stateName(State::Fail) + stateName(State::Unknown),
             u"passfailunknown"_s);
}

void TestVerdict::everyAlgorithmIsValid_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const QString &algorithm : Expectations().algorithms)
        QTest::newRow(qPrintable(algorithm)) << algorithm;
}

void TestVerdict::everyAlgorithmIsValid()
{
    QFETCH(QString, algorithm);
    const test::Signer signer(algorithm);
    const JwkSet keys = keysOf(signer);
    const QByteArray token = signer.token(goodClaims());
    QCOMPARE(judge(token, &keys, goodExpectations()).valid(), std::optional(true));

    Expectations others = goodExpectations();
    others.algorithms.removeAll(algorithm);
    const Report report = judge(token, &keys, others);
    QCOMPARE(report.valid(), std::optional(false));
    QCOMPARE(report.find(u"alg"_s)->reason, u"token-invalid-algorithm"_s);
}

void TestVerdict::claims_data()
{
    QTest::addColumn<QJsonObject>("change"); // Null removes a claim.
    QTest::addColumn<QString>("name");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("reason");
    const qint64 t = now.time_since_epoch().count();
    const QString failed = u"token-verification-failed"_s;
    const auto row = [](const char *title, const QString &name, const QJsonValue &value,
                        State state, const QString &reason = {}) {
        QTest::newRow(title) << QJsonObject {{name, value}} << name << state << reason;
    };
    row("other issuer", u"iss"_s, u"https://other.example"_s, State::Fail,
        u"token-invalid-issuer"_s);
    row("issuer with slash", u"iss"_s, u"https://clerk.planops.example/"_s, State::Fail,
        u"token-invalid-issuer"_s);
    row("no issuer", u"iss"_s, {}, State::Fail, u"token-invalid-issuer"_s);
    row("issuer a number", u"iss"_s, 7, State::Fail, u"token-invalid-issuer"_s);
    row("other audience", u"aud"_s, u"other"_s, State::Fail, failed);
    row("audience list", u"aud"_s, QJsonArray {u"other"_s, u"planops-api"_s}, State::Pass);
    row("audience list without", u"aud"_s, QJsonArray {u"other"_s}, State::Fail, failed);
    row("audience a number", u"aud"_s, 7, State::Fail, failed);
    row("no audience", u"aud"_s, {}, State::Unknown);
    row("empty audience list", u"aud"_s, QJsonArray(), State::Unknown);
    row("other party", u"azp"_s, u"https://evil.example"_s, State::Fail,
        u"token-invalid-authorized-parties"_s);
    row("no party", u"azp"_s, {}, State::Fail, u"token-invalid-authorized-parties"_s);
    row("expired long ago", u"exp"_s, t - 720, State::Fail, u"token-expired"_s);
    row("expired at the leeway", u"exp"_s, t - 5, State::Fail, u"token-expired"_s);
    row("expired within the leeway", u"exp"_s, t - 4, State::Pass);
    row("no exp", u"exp"_s, {}, State::Unknown);
    row("exp a text", u"exp"_s, QString::number(t + 60), State::Fail, failed);
    row("exp with fraction", u"exp"_s, static_cast<double>(t) + 0.5, State::Pass);
    row("exp absurd", u"exp"_s, 1e300, State::Fail, failed);
    row("early", u"nbf"_s, t + 6, State::Fail, u"token-not-active-yet"_s);
    row("early within the leeway", u"nbf"_s, t + 5, State::Pass);
    row("no nbf", u"nbf"_s, {}, State::Unknown);
    row("nbf a text", u"nbf"_s, u"soon"_s, State::Fail, failed);
    row("issued in the future", u"iat"_s, t + 6, State::Fail, u"token-iat-in-the-future"_s);
    row("issued within the leeway", u"iat"_s, t + 5, State::Pass);
    row("no iat", u"iat"_s, {}, State::Unknown);
    row("iat true", u"iat"_s, true, State::Fail, failed);
    QTest::newRow("sub a number") << QJsonObject {{u"sub"_s, 7}} << u"json"_s << State::Fail
                                  << failed;
}

void TestVerdict::claims()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, name);
    QFETCH(State, state);
    QFETCH(QString, reason);
    QJsonObject claims = goodClaims();
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (it.value().isNull())
            claims.remove(it.key());
        else
            claims.insert(it.key(), it.value());
    }
    const JwkSet keys = keysOf(signer());
    const Report report = judge(signer().token(claims), &keys, goodExpectations());
    const Verdict *verdict = report.find(name);
    QVERIFY(verdict);
    QVERIFY2(verdict->state == state, qPrintable(verdict->text));
    QCOMPARE(verdict->reason, reason);
    QCOMPARE(report.valid(), std::optional(state != State::Fail));
    // Three kinds of truth stay apart: a wrong claim does not touch the signature.
    QCOMPARE(report.find(u"signature"_s)->state, State::Pass);
}

void TestVerdict::header_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<QString>("name");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const QJsonObject &header, const QString &name,
                        State state, const QString &reason = {}) {
        QTest::newRow(title) << header << name << state << reason;
    };
    const QString badAlgorithm = u"token-invalid-algorithm"_s;
    row("typ JWT", {{u"typ"_s, u"JWT"_s}}, u"typ"_s, State::Pass);
    row("typ at+jwt", {{u"typ"_s, u"at+jwt"_s}}, u"typ"_s, State::Pass);
    row("typ application/at+jwt", {{u"typ"_s, u"application/at+jwt"_s}}, u"typ"_s, State::Pass);
    row("typ logout+jwt", {{u"typ"_s, u"logout+jwt"_s}}, u"typ"_s, State::Fail, u"token-invalid"_s);
    row("typ a number", {{u"typ"_s, 1}}, u"typ"_s, State::Fail, u"token-invalid"_s);
    row("alg none", {{u"alg"_s, u"none"_s}}, u"alg"_s, State::Fail, badAlgorithm);
    row("alg NoNe", {{u"alg"_s, u"NoNe"_s}}, u"alg"_s, State::Fail, badAlgorithm);
    row("alg empty", {{u"alg"_s, u""_s}}, u"alg"_s, State::Fail, badAlgorithm);
    row("alg a list", {{u"alg"_s, QJsonArray {u"RS256"_s}}}, u"alg"_s, State::Fail, badAlgorithm);
    row("alg of another key", {{u"alg"_s, u"ES256"_s}}, u"signature"_s, State::Fail, badAlgorithm);
    row("crit", {{u"crit"_s, QJsonArray {u"exp"_s}}}, u"crit"_s, State::Fail, u"token-invalid"_s);
    row("crit empty", {{u"crit"_s, QJsonArray()}}, u"crit"_s, State::Fail, u"token-invalid"_s);
    row("kid unknown", {{u"kid"_s, u"ins_other"_s}}, u"kid"_s, State::Fail, u"jwk-kid-mismatch"_s);
    row("kid a number", {{u"kid"_s, 7}}, u"kid"_s, State::Fail, u"token-invalid"_s);
    row("kid a path", {{u"kid"_s, u"../../dev/null"_s}}, u"kid"_s, State::Fail,
        u"jwk-kid-mismatch"_s);
    row("Clerk's extras", {{u"cat"_s, u"cl_B7d4PD111AAA"_s}, {u"oiat"_s, 1}}, u"signature"_s,
        State::Pass);
}

void TestVerdict::header()
{
    QFETCH(QJsonObject, header);
    QFETCH(QString, name);
    QFETCH(State, state);
    QFETCH(QString, reason);
    const JwkSet keys = keysOf(signer());
    const Report report = judge(signer().token(goodClaims(), header), &keys, goodExpectations());
    const Verdict *verdict = report.find(name);
    QVERIFY(verdict);
    QVERIFY2(verdict->state == state, qPrintable(verdict->text));
    QCOMPARE(verdict->reason, reason);
    QVERIFY(!verdict->text.isEmpty());
    QCOMPARE(report.valid(), std::optional(state == State::Pass));
}

void TestVerdict::nothingExpectedIsUnknown()
{
    const JwkSet keys = keysOf(signer());
    const Report report = judge(signer().token(goodClaims()), &keys, {});
    for (const QString &name : {u"iss"_s, u"aud"_s, u"azp"_s})
        QCOMPARE(report.find(name)->state, State::Unknown);
    QCOMPARE(report.valid(), std::optional(true));
}

void TestVerdict::withoutKeysItCannotBeTold()
{
    const Report report = judge(signer().token(goodClaims()), nullptr, goodExpectations());
    QCOMPARE(report.find(u"signature"_s)->state, State::Unknown);
    QCOMPARE(report.find(u"signature"_s)->reason, u"jwk-remote-failed-to-load"_s);
    QCOMPARE(report.valid(), std::nullopt);
    // Expired is expired, whoever signed it.
    QJsonObject old = goodClaims();
    old.insert(u"exp"_s, 1'799'000'000);
    QCOMPARE(judge(signer().token(old), nullptr, goodExpectations()).valid(), std::optional(false));
}

void TestVerdict::otherKeysMeanMismatch()
{
    const test::Signer sameId(u"RS256"_s);
    const JwkSet keys = keysOf(sameId);
    const Report report = judge(signer().token(goodClaims()), &keys, goodExpectations());
    QCOMPARE(report.find(u"kid"_s)->state, State::Pass);
    QCOMPARE(report.find(u"signature"_s)->reason, u"token-invalid-signature"_s);
    QCOMPARE(report.valid(), std::optional(false));

    const JwkSet empty = JwkSet::parse("{\"keys\":[]}"_ba).value_or(JwkSet());
    QCOMPARE(judge(signer().token(goodClaims()), &empty, goodExpectations()).valid(),
             std::optional(false));
}

void TestVerdict::keyWithoutIdIsFound()
{
    QJsonObject first = test::Signer(u"ES256"_s, u"a"_s).jwk();
    QJsonObject second = signer().jwk();
    second.remove("kid"_L1);
    const auto keys = JwkSet::parse(
        QJsonDocument(QJsonObject {{u"keys"_s, QJsonArray {first, second}}}).toJson());
    QVERIFY(keys);
    const QByteArray payload = QJsonDocument(goodClaims()).toJson();
    const Report report =
        judge(signer().tokenOf("{\"alg\":\"RS256\"}"_ba, payload), &*keys, goodExpectations());
    QCOMPARE(report.find(u"kid"_s)->state, State::Unknown);
    QCOMPARE(report.valid(), std::optional(true));
}

void TestVerdict::publicKeyAsSecretIsRefused()
{
    const JwkSet keys = keysOf(signer());
    const QByteArray secrets[] = {
        signer().jwks(), QJsonDocument(signer().jwk()).toJson(QJsonDocument::Compact), ""_ba};
    for (const QByteArray &secret : secrets) {
        const Report report =
            judge(test::hs256Token(secret, goodClaims(), u"ins_test"_s), &keys, goodExpectations());
        QCOMPARE(report.find(u"alg"_s)->reason, u"token-invalid-algorithm"_s);
        QCOMPARE(report.find(u"signature"_s)->state, State::Fail);
        QCOMPARE(report.valid(), std::optional(false));
    }
    // Not even for somebody who asks for HS256.
    Expectations careless = goodExpectations();
    careless.algorithms = {u"HS256"_s};
    QCOMPARE(judge(test::hs256Token(signer().jwks(), goodClaims(), u"ins_test"_s), &keys, careless)
                 .valid(),
             std::optional(false));
}

void TestVerdict::headerKeysAreIgnored()
{
    const test::Signer attacker(u"RS256"_s, u"ins_attacker"_s);
    const JwkSet keys = keysOf(signer());
    const QJsonObject header {{u"jwk"_s, attacker.jwk()},
                              {u"jku"_s, u"https://evil.example/jwks.json"_s},
                              {u"x5c"_s, QJsonArray {u"AAAA"_s}}};
    QCOMPARE(judge(attacker.token(goodClaims(), header), &keys, goodExpectations()).valid(),
             std::optional(false));
    QCOMPARE(judge(attacker.token(goodClaims(), header), nullptr, goodExpectations()).valid(),
             std::nullopt);
}

void TestVerdict::requiredClaims()
{
    const JwkSet keys = keysOf(signer());
    Expectations expected;
    expected.required = {u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s};
    QCOMPARE(judge(signer().token(goodClaims()), &keys, expected).valid(), std::optional(true));
    for (const QString &name : std::as_const(expected.required)) {
        QJsonObject claims = goodClaims();
        claims.remove(name);
        const Report report = judge(signer().token(claims), &keys, expected);
        QCOMPARE(report.find(name)->state, State::Fail);
        QCOMPARE(report.find(name)->reason, u"token-verification-failed"_s);
        QCOMPARE(report.valid(), std::optional(false));
    }
}

void TestVerdict::duplicatesAreInvalid()
{
    const JwkSet keys = keysOf(signer());
    const QByteArray header = "{\"alg\":\"RS256\",\"kid\":\"ins_test\"}"_ba;
    const QByteArray payload = "{\"sub\":\"user_a\",\"exp\":1800003500,\"sub\":\"user_b\"}"_ba;
    const Report report = judge(signer().tokenOf(header, payload), &keys, {});
    QCOMPARE(report.find(u"signature"_s)->state, State::Pass);
    QCOMPARE(report.find(u"json"_s)->reason, u"token-invalid"_s);
    QVERIFY(report.find(u"json"_s)->text.contains("sub"_L1));
    QCOMPARE(report.valid(), std::optional(false));
}

void TestVerdict::rfcExamples()
{
    const auto read = [](const QString &name) {
        QFile file(QStringLiteral(PLANOPS_TEST_DATA "/tokens/") + name);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    };
    const UnixTime then {std::chrono::seconds(1'300'819'000)}; // Before their exp.
    for (const QString &name : {u"rfc7515-a2.json"_s, u"rfc7515-a3.json"_s}) {
        const QJsonObject example = read(name);
        const auto keys = JwkSet::parse(QJsonDocument(example).toJson());
        const auto jwt = Jwt::decode(example.value("token"_L1).toString().toLatin1());
        QVERIFY(keys && jwt);
        QCOMPARE(examine(*jwt, &*keys, {}, then).valid(), std::optional(true));
        QCOMPARE(examine(*jwt, &*keys, {}, now).find(u"exp"_s)->reason, u"token-expired"_s);
    }
    const auto unsecured =
        Jwt::decode(read(u"rfc7519-6.1.json"_s).value("token"_L1).toString().toLatin1());
    QVERIFY(unsecured);
    QCOMPARE(examine(*unsecured, nullptr, {}, then).valid(), std::optional(false));
}

void TestVerdict::noFlippedByteIsValid()
{
    const test::Signer quick(u"ES256"_s);
    const JwkSet keys = keysOf(quick);
    const QByteArray token = quick.token(goodClaims(), {{u"typ"_s, u"JWT"_s}});
    QCOMPARE(judge(token, &keys, goodExpectations()).valid(), std::optional(true));
    int decoded = 0;
    for (qsizetype at = 0; at < token.size(); ++at) {
        // Each single bit, and a swap within the alphabet, so that many mutants still decode.
        for (const int mask : {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x03}) {
            QByteArray mutant = token;
            mutant[at] = static_cast<char>(mutant[at] ^ mask);
            const auto jwt = Jwt::decode(mutant);
            if (!jwt)
                continue;
            ++decoded;
            QVERIFY2(examine(*jwt, &keys, goodExpectations(), now).valid() != std::optional(true),
                     qPrintable(u"valid with byte %1 xor %2"_s.arg(at).arg(mask)));
            QVERIFY(examine(*jwt, &keys, goodExpectations(), now).find(u"signature"_s)->state
                    != State::Pass);
        }
    }
    QVERIFY2(decoded > token.size(),
             "too few mutants reached the signature check to prove anything");
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
