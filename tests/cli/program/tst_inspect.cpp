// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::test;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(PLANOPS_TEST_DATA "/tokens/") + name;
}

QString tokenIn(const QString &name)
{
    QFile file(fixture(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["token"_L1].toString();
}

QJsonObject verdict(const QJsonDocument &document, const QString &name)
{
    const QJsonArray verdicts = document["verdicts"_L1].toArray();
    for (const QJsonValue &value : verdicts) {
        if (value["name"_L1].toString() == name)
            return value.toObject();
    }
    return {};
}

const QString inTime = u"1300819000"_s; // Before the examples' exp.

} // namespace

class TestInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesRfcExamples_data();
    void judgesRfcExamples();
    void cannotTellWithoutKeys();
    void refusesForgeries();
    void checksExpectations();
    void readsStandardInput();
    void tellsOpaqueTokens();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void refusesWhatIsNoKeySet();
    void speaksToPeople();

private:
    Runner m_runner;
};

void TestInspect::judgesRfcExamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("RS256") << u"rfc7515-a2.json"_s;
    QTest::newRow("ES256") << u"rfc7515-a3.json"_s;
}

void TestInspect::judgesRfcExamples()
{
    QFETCH(QString, file);
    // The fixture is a key set as well: it has a member "keys".
    const QStringList base {u"--json"_s, u"inspect"_s, tokenIn(file), u"--jwks"_s, fixture(file)};
    const Run good = m_runner.run(base + QStringList {u"--at"_s, inTime});
    QVERIFY2(good.code == 0, good.err.constData());
    QCOMPARE(good.json()["valid"_L1], QJsonValue(true));
    QCOMPARE(good.json()["kind"_L1].toString(), u"jwt"_s);
    QCOMPARE(good.json()["claims"_L1]["iss"_L1].toString(), u"joe"_s);
    QVERIFY(good.json()["header"_L1]["alg"_L1].isString());

    const Run late = m_runner.run(base);
    QCOMPARE(late.code, 1);
    QCOMPARE(late.json()["valid"_L1], QJsonValue(false));
    QCOMPARE(verdict(late.json(), u"exp"_s)["reason"_L1].toString(), u"token-expired"_s);
    QCOMPARE(verdict(late.json(), u"signature"_s)["state"_L1].toString(), u"pass"_s);
}

void TestInspect::cannotTellWithoutKeys()
{
    const Run run =
        m_runner.run({u"--json"_s, u"inspect"_s, u"--at"_s, inTime, tokenIn(u"rfc7515-a2.json"_s)});
    QCOMPARE(run.code, 0);
    QVERIFY(run.json()["valid"_L1].isNull());
}

void TestInspect::refusesForgeries()
{
    QString forged = tokenIn(u"rfc7515-a2.json"_s);
    forged.replace(forged.size() - 20, 1, forged[forged.size() - 20] == u'A' ? u"B"_s : u"A"_s);
    const QStringList keys {u"--jwks"_s, fixture(u"rfc7515-a2.json"_s), u"--at"_s, inTime};
    for (const QString &token :
         {forged, tokenIn(u"rfc7519-3.1.json"_s), tokenIn(u"rfc7519-6.1.json"_s)}) {
        const Run run = m_runner.run(QStringList {u"--json"_s, u"inspect"_s, token} + keys);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()["valid"_L1], QJsonValue(false));
    }
}

void TestInspect::checksExpectations()
{
    const QStringList base {u"--json"_s,
                            u"inspect"_s,
                            tokenIn(u"rfc7515-a3.json"_s),
                            u"--jwks"_s,
                            fixture(u"rfc7515-a3.json"_s),
                            u"--at"_s,
                            inTime};
    QCOMPARE(m_runner.run(base + QStringList {u"--issuer"_s, u"joe"_s}).code, 0);
    const Run issuer = m_runner.run(base + QStringList {u"--issuer"_s, u"https://other.example"_s});
    QCOMPARE(issuer.code, 1);
    QCOMPARE(verdict(issuer.json(), u"iss"_s)["reason"_L1].toString(), u"token-invalid-issuer"_s);
    const Run party =
        m_runner.run(base + QStringList {u"--authorized-party"_s, u"https://app.example"_s});
    QCOMPARE(party.code, 1);
    QCOMPARE(verdict(party.json(), u"azp"_s)["reason"_L1].toString(),
             u"token-invalid-authorized-parties"_s);
}

void TestInspect::readsStandardInput()
{
    const QByteArray token = tokenIn(u"rfc7515-a2.json"_s).toLatin1();
    for (const QByteArray &input : {token, QByteArray("Authorization: Bearer " + token + "\n"),
                                    QByteArray('"' + token + "\"\r\n")}) {
        const Run run = m_runner.run({u"--json"_s, u"inspect"_s, u"--at"_s, inTime, u"-"_s}, input);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json()["claims"_L1]["iss"_L1].toString(), u"joe"_s);
    }
}

void TestInspect::tellsOpaqueTokens()
{
    const Run run = m_runner.run({u"--json"_s, u"inspect"_s, u"oat_ABCDEFGH12345678"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()["kind"_L1].toString(), u"opaque_access"_s);
    QVERIFY(run.json()["valid"_L1].isNull() && run.json()["claims"_L1].isNull());
}

void TestInspect::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("words") << "correct horse battery"_ba;
    QTest::newRow("noise") << QByteArray("\0\xff.\xfe.\x01", 6);
    QTest::newRow("shape only") << "a.b.c"_ba;
    QTest::newRow("much") << QByteArray(3'000'000, 'a');
}

void TestInspect::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, input);
    const Run run = m_runner.run({u"inspect"_s}, input);
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestInspect::refusesWhatIsNoKeySet()
{
    const QString token = tokenIn(u"rfc7515-a2.json"_s);
    QCOMPARE(m_runner.run({u"inspect"_s, token, u"--jwks"_s, u"/no/such/file"_s}).code, 2);
    QCOMPARE(m_runner.run({u"inspect"_s, token, u"--jwks"_s, fixture(u"rfc7519-3.1.json"_s)}).code,
             2);
    QCOMPARE(
        m_runner.run({u"inspect"_s, token, u"--jwks"_s, u"http://127.0.0.1:9/jwks.json"_s}).code,
        4);
}

void TestInspect::speaksToPeople()
{
    const Run run = m_runner.run({u"inspect"_s, tokenIn(u"rfc7515-a2.json"_s)});
    QCOMPARE(run.code, 1);
    for (const char *word : {"iss", "joe", "expired", "token-expired", "not valid"})
        QVERIFY2(run.out.contains(word), word);
}

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
