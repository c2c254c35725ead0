// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/findjwt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using planops::tokens::findJwt;
using planops::tokens::jwtAt;

namespace {

const QByteArray kToken = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2ln"_ba;

} // namespace

class TestFindJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void findsTheOneAtThePlace();
};

void TestFindJwt::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("alone") << kToken;
    QTest::newRow("bearer") << "Bearer " + kToken;
    QTest::newRow("cookie") << "a=1; __session=" + kToken + "; Path=/";
    QTest::newRow("json") << R"({"access_token":")" + kToken + R"(","expires_in":60})";
    QTest::newRow("sentence") << "The token is " + kToken + ".";
    QTest::newRow("after another word") << "api.example.com " + kToken;
    QTest::newRow("in one word with a name") << "sid-" + kToken;
    QTest::newRow("address") << "https://a.example/cb?token=" + kToken + "&x=1";
}

void TestFindJwt::finds()
{
    QFETCH(QByteArray, text);
    QCOMPARE(findJwt(text).value_or(QByteArray()), kToken);
    QCOMPARE(jwtAt(text, text.indexOf("eyJ") + 10).value_or(QByteArray()), kToken);
}

void TestFindJwt::findsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ"_ba;
    QTest::newRow("no signature") << "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ."_ba;
    QTest::newRow("version number") << "1.2.3"_ba;
    QTest::newRow("host") << "www.eyJ.example"_ba;
    QTest::newRow("opaque") << "Bearer oat_0123456789abcdef"_ba;
}

void TestFindJwt::findsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!findJwt(text));
    for (qsizetype i = -1; i <= text.size() + 1; ++i)
        QVERIFY(!jwtAt(text, i));
}

void TestFindJwt::findsTheOneAtThePlace()
{
    QByteArray other = kToken;
    other.replace("c2ln", "b3RoZXI");
    const QByteArray text = kToken + " " + other;
    QCOMPARE(jwtAt(text, 3).value_or(QByteArray()), kToken);
    QCOMPARE(jwtAt(text, kToken.size() + 5).value_or(QByteArray()), other);
    QCOMPARE(jwtAt(text, text.size()).value_or(QByteArray()), other);
}

QTEST_GUILESS_MAIN(TestFindJwt)
#include "tst_findjwt.moc"
