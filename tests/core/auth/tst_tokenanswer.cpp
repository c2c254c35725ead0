// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenanswer.h"

#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r19ReadsGrants()
    {
        const Result<TokenAnswer> clerk = parseTokenAnswer(
            200,
            R"({"access_token":"eyJ.a.b","expires_in":86400,"refresh_token":"MDFL","scope":"email profile","token_type":"bearer","new":[1]})");
        QVERIFY(clerk);
        QCOMPARE(clerk->accessToken.reveal(), "eyJ.a.b"_ba);
        QCOMPARE(clerk->refreshToken.reveal(), "MDFL"_ba);
        QVERIFY(clerk->idToken.isEmpty());
        QCOMPARE(clerk->expiresIn, 86400s);
        QCOMPARE(clerk->scopes, QStringList({u"email"_s, u"profile"_s}));
        const Result<TokenAnswer> least =
            parseTokenAnswer(200, R"({"access_token":"x","token_type":"BEARER"})");
        QVERIFY(least);
        QVERIFY(!least->expiresIn);
        QVERIFY(!least->scopes);
    }

    void r19RefusesWhatIsNoGrant_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"", "<html>", "null", "[]", "\"x\"", "{}", "{\"access_token\":\"x\"}",
              "{\"access_token\":\"x\",\"token_type\":\"mac\"}",
              "{\"access_token\":\"\",\"token_type\":\"bearer\"}",
              "{\"access_token\":1,\"token_type\":\"bearer\"}",
              "{\"access_token\":[\"x\"],\"token_type\":\"bearer\"}",
              "{\"access_token\":\"a\\r\\nb\",\"token_type\":\"bearer\"}",
              "{\"access_token\":\"\\u00fc\",\"token_type\":\"bearer\"}",
              "{\"access_token\":\"x\",\"token_type\":\"bearer\""})
            QTest::newRow(body) << QByteArray(body);
    }
    void r19RefusesWhatIsNoGrant()
    {
        QFETCH(QByteArray, body);
        const Result<TokenAnswer> answer = parseTokenAnswer(200, body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Parse);
        QVERIFY(!answer.error().message.isEmpty());
    }

    void oddLifetimesAreNoneAtAll()
    {
        for (const char *value : {"-1", "1e300", "null", "\"soon\"", "[]"}) {
            const QByteArray body = R"({"access_token":"x","token_type":"bearer","expires_in":)"
                + QByteArray(value) + '}';
            const Result<TokenAnswer> answer = parseTokenAnswer(200, body);
            QVERIFY2(answer && !answer->expiresIn, value);
        }
        QCOMPARE(
            parseTokenAnswer(200, R"({"access_token":"x","token_type":"bearer","expires_in":"60"})")
                ->expiresIn,
            60s);
    }

    void refusalsAreToldByTheirBody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("400") << 400 << R"({"error":"invalid_grant"})"_ba << ErrorKind::Auth
                             << u"invalid_grant"_s;
        QTest::newRow("401 grant")
            << 401 << R"({"error":"invalid_grant"})"_ba << ErrorKind::Auth << u"invalid_grant"_s;
        QTest::newRow("client") << 401 << R"({"error":"invalid_client"})"_ba << ErrorKind::Auth
                                << u"invalid_client"_s;
        QTest::newRow("unknown word")
            << 400 << R"({"error":"zork"})"_ba << ErrorKind::Auth << u"zork"_s;
        QTest::newRow("html") << 403 << "<html>"_ba << ErrorKind::Server << QString();
        QTest::newRow("empty") << 404 << ""_ba << ErrorKind::Server << QString();
        QTest::newRow("429 stays")
            << 429 << R"({"error":"invalid_grant"})"_ba << ErrorKind::Server << QString();
        QTest::newRow("503 stays")
            << 503 << R"({"error":"invalid_grant"})"_ba << ErrorKind::Server << QString();
        QTest::newRow("R18: redirect") << 307 << ""_ba << ErrorKind::Auth << u"redirected"_s;
    }
    void refusalsAreToldByTheirBody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const Result<TokenAnswer> answer = parseTokenAnswer(status, body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().code, code);
        QVERIFY(!answer.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
