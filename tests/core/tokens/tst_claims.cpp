// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/claims.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::tokens;

namespace {

Claims claimsOf(const QByteArray &json)
{
    Jwt jwt;
    jwt.claims = QJsonDocument::fromJson(json).object();
    return Claims::of(jwt);
}

UnixTime at(int hour, int minute, int second, int day = 24)
{
    return UnixTime(std::chrono::seconds(
        QDateTime(QDate(2026, 11, day), QTime(hour, minute, second)).toSecsSinceEpoch()));
}

qint64 seconds(UnixTime time)
{
    return time.time_since_epoch().count();
}

const ClaimRow *find(const QList<ClaimRow> &rows, const QString &name)
{
    for (const ClaimRow &row : rows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOAuthToken();
    void readsSessionV2();
    void readsSessionV1();
    void survivesWrongTypes();
    void namesFallBack_data();
    void namesFallBack();
    void describesTimes();
    void describesEverythingInOrder();
    void durations_data();
    void durations();
};

void TestClaims::readsOAuthToken()
{
    const Claims claims =
        claimsOf(R"({"iss":"https://clerk.example","sub":"user_1","client_id":"rkI2RHxS55F7qKp8",
        "jti":"oat_ABCDEFGH12345678","scope":"email profile  offline_access","exp":1800086401,"iat":1800000000,
        "nbf":1799999990,"org_id":"org_9"})");
    QCOMPARE(claims.issuer, u"https://clerk.example"_s);
    QCOMPARE(claims.clientId, u"rkI2RHxS55F7qKp8"_s);
    QCOMPARE(claims.scopes, (QStringList {u"email"_s, u"profile"_s, u"offline_access"_s}));
    QCOMPARE(claims.expiresAt->time_since_epoch().count(), 1'800'086'401);
    QCOMPARE(claims.issuedAt->time_since_epoch().count(), 1'800'000'000);
    QCOMPARE(claims.notBefore->time_since_epoch().count(), 1'799'999'990);
    QCOMPARE(claims.organizationId, u"org_9"_s);
    QCOMPARE(claims.tokenId, u"oat_ABCDEFGH12345678"_s);
    QVERIFY(claims.audience.isEmpty());
    QCOMPARE(claimsOf(R"({"scp":["a","b"]})").scopes, (QStringList {u"a"_s, u"b"_s}));
}

void TestClaims::readsSessionV2()
{
    const Claims claims = claimsOf(
        R"({"azp":"http://localhost:3000","sid":"sess_1","v":2,"sts":"pending","aud":["x","y"],
        "o":{"id":"org_1","slg":"northwind","rol":"viewer","per":"read"},"act":{"sub":"user_admin"}})");
    QCOMPARE(claims.authorizedParty, u"http://localhost:3000"_s);
    QCOMPARE(claims.sessionId, u"sess_1"_s);
    QCOMPARE(claims.sessionStatus, u"pending"_s);
    QCOMPARE(claims.organizationId, u"org_1"_s);
    QCOMPARE(claims.organizationSlug, u"northwind"_s);
    QCOMPARE(claims.role, u"viewer"_s);
    QCOMPARE(claims.actor.value("sub"_L1).toString(), u"user_admin"_s);
    QCOMPARE(claims.audience, (QStringList {u"x"_s, u"y"_s}));
}

void TestClaims::readsSessionV1()
{
    const Claims claims =
        claimsOf(R"({"org_id":"org_1","org_slug":"northwind","org_role":"org:admin"})");
    QCOMPARE(claims.organizationId, u"org_1"_s);
    QCOMPARE(claims.organizationSlug, u"northwind"_s);
    QCOMPARE(claims.role, u"admin"_s);
}

void TestClaims::survivesWrongTypes()
{
    const Claims claims = claimsOf(
        R"({"iss":1,"sub":[],"aud":{"a":1},"exp":"soon","iat":null,"nbf":-1e308,"scope":7,"o":[],
        "act":"x","name":false})");
    QVERIFY(claims.issuer.isEmpty() && claims.subject.isEmpty() && claims.audience.isEmpty());
    QVERIFY(!claims.expiresAt && !claims.issuedAt && !claims.notBefore);
    QVERIFY(claims.scopes.isEmpty() && claims.actor.isEmpty() && claims.name.isEmpty());
}

void TestClaims::namesFallBack_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << R"({"name":"Ada Okafor","given_name":"X"})"_ba << u"Ada Okafor"_s;
    QTest::newRow("both") << R"({"given_name":"Ada","family_name":"Okafor"})"_ba << u"Ada Okafor"_s;
    QTest::newRow("given") << R"({"given_name":"Ada"})"_ba << u"Ada"_s;
    QTest::newRow("username") << R"({"preferred_username":"ada"})"_ba << u"ada"_s;
    QTest::newRow("none") << "{}"_ba << QString();
}

void TestClaims::namesFallBack()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    QCOMPARE(claimsOf(json).name, name);
}

void TestClaims::describesTimes()
{
    const QJsonObject claims {{u"iat"_s, seconds(at(13, 52, 7))},
                              {u"exp"_s, seconds(at(14, 52, 7))}};
    const auto before = describeClaims(claims, at(14, 0, 0));
    QCOMPARE(find(before, u"exp"_s)->meaning, u"expires 14:52:07"_s);
    QVERIFY(!find(before, u"exp"_s)->bad);
    QCOMPARE(find(before, u"iat"_s)->meaning, u"issued 13:52:07"_s);
    QCOMPARE(find(before, u"exp"_s)->value, QString::number(seconds(at(14, 52, 7))));

    const auto after = describeClaims(claims, at(14, 52, 7));
    QCOMPARE(find(after, u"exp"_s)->meaning, u"expired 14:52:07"_s);
    QVERIFY(find(after, u"exp"_s)->bad);

    const auto nextDay = describeClaims(claims, at(8, 0, 0, 25));
    QVERIFY(find(nextDay, u"exp"_s)->meaning.endsWith("14:52:07"_L1));
    QVERIFY(find(nextDay, u"exp"_s)->meaning != u"expired 14:52:07"_s); // The day is named.

    const auto early = describeClaims(claims, at(13, 0, 0));
    QVERIFY(find(early, u"iat"_s)->bad);
    QVERIFY(find(describeClaims({{u"exp"_s, u"soon"_s}}, at(1, 1, 1)), u"exp"_s)->bad);
    QVERIFY(find(describeClaims({{u"nbf"_s, seconds(at(2, 0, 0))}}, at(1, 1, 1)), u"nbf"_s)->bad);
}

void TestClaims::describesEverythingInOrder()
{
    const QJsonObject claims {
        {u"zebra"_s, QJsonObject {{u"a"_s, 1}}},
        {u"sub"_s, u"user_1"_s},
        {u"alpha"_s, true},
        {u"iss"_s, u"https://x"_s},
        {u"aud"_s, QJsonArray {u"a"_s, u"b"_s}},
        {u"mixed"_s, QJsonArray {1, u"b"_s}},
        {u"big"_s, qint64(9'007'199'254'740'993)},
        {u"o"_s, QJsonObject {{u"slg"_s, u"northwind"_s}, {u"rol"_s, u"viewer"_s}}}};
    const auto rows = describeClaims(claims, at(0, 0, 0));
    QStringList names;
    for (const ClaimRow &row : rows)
        names.append(row.name);
    QCOMPARE(names,
             (QStringList {u"iss"_s, u"sub"_s, u"aud"_s, u"o"_s, u"alpha"_s, u"big"_s, u"mixed"_s,
                           u"zebra"_s}));
    QCOMPARE(find(rows, u"aud"_s)->value, u"a, b"_s);
    QCOMPARE(find(rows, u"mixed"_s)->value, u"[1,\"b\"]"_s);
    QCOMPARE(find(rows, u"zebra"_s)->value, u"{\"a\":1}"_s);
    QCOMPARE(find(rows, u"alpha"_s)->value, u"true"_s);
    QCOMPARE(find(rows, u"big"_s)->value, u"9007199254740993"_s);
    QCOMPARE(find(rows, u"o"_s)->meaning, u"viewer in organization northwind"_s);
    QVERIFY(!find(rows, u"iss"_s)->meaning.isEmpty());
    QVERIFY(find(rows, u"zebra"_s)->meaning.isEmpty());
}

void TestClaims::durations_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << u"now"_s;
    QTest::newRow("second") << qint64(1) << u"in 1 s"_s;
    QTest::newRow("picture") << qint64(38 * 60 + 12) << u"in 38 min 12 s"_s;
    QTest::newRow("past") << qint64(-12 * 60) << u"12 min ago"_s;
    QTest::newRow("hour") << qint64(3600) << u"in 1 h"_s;
    QTest::newRow("hour and seconds") << qint64(3605) << u"in 1 h"_s;
    QTest::newRow("almost a day") << qint64(86'399) << u"in 23 h 59 min"_s;
    QTest::newRow("days") << qint64(-(3 * 86'400 + 4 * 3600 + 59)) << u"3 d 4 h ago"_s;
    QTest::newRow("ten years") << qint64(315'360'000) << u"in 3650 d"_s;
}

void TestClaims::durations()
{
    QFETCH(qint64, duration);
    QFETCH(QString, text);
    QCOMPARE(describeDuration(std::chrono::seconds(duration)), text);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
