// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/entitlements.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using planops::tokens::Entitlements;

namespace {

Entitlements of(const QByteArray &json)
{
    return Entitlements::of(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestEntitlements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void keepsTheTableSquare();
    void saysWhatDoesNotFit_data();
    void saysWhatDoesNotFit();
};

void TestEntitlements::unpacks_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QStringList>("grants");

    // Clerk's own example (session tokens, version 2).
    QTest::newRow("Clerk's example")
        << QByteArray(R"({"fea":"o:dashboard,o:teams","o":{"per":"manage,read","fpm":"3,2"}})")
        << QStringList {u"dashboard:manage"_s, u"dashboard:read"_s, u"teams:read"_s};
    QTest::newRow("features of the user are not the organization's")
        << QByteArray(R"({"fea":"u:beta,o:teams,ou:logs","o":{"per":"read","fpm":"1,1"}})")
        << QStringList {u"teams:read"_s, u"logs:read"_s};
    QTest::newRow("blanks") << QByteArray(R"({"fea":"o:a, o:b","o":{"per":"x, y","fpm":"1, 2"}})")
                            << QStringList {u"a:x"_s, u"b:y"_s};
    QTest::newRow("version 1") << QByteArray(
        R"({"org_permissions":["org:teams:read","org:teams:manage","org:logs:read","odd"]})")
                               << QStringList {u"teams:read"_s, u"teams:manage"_s, u"logs:read"_s};
    QTest::newRow("none") << QByteArray(R"({"sub":"user_1"})") << QStringList {};
    QTest::newRow("wrong types") << QByteArray(R"({"fea":7,"o":{"per":[],"fpm":null}})")
                                 << QStringList {};
}

void TestEntitlements::unpacks()
{
    QFETCH(QByteArray, claims);
    QFETCH(QStringList, grants);
    const Entitlements entitlements = of(claims);
    QCOMPARE(entitlements.grants(), grants);
    QCOMPARE(entitlements.isEmpty(), grants.isEmpty());
    QVERIFY(entitlements.problem.isEmpty());
}

void TestEntitlements::keepsTheTableSquare()
{
    const Entitlements entitlements =
        of(R"({"org_permissions":["org:teams:read","org:logs:manage"]})");
    QCOMPARE(entitlements.permissions, (QStringList {u"read"_s, u"manage"_s}));
    QCOMPARE(
        entitlements.features,
        (QList<Entitlements::Feature> {{u"teams"_s, {true, false}}, {u"logs"_s, {false, true}}}));
}

void TestEntitlements::saysWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::newRow("a bit without a permission")
        << QByteArray(R"({"fea":"o:a","o":{"per":"read","fpm":"3"}})");
    QTest::newRow("fewer maps than features")
        << QByteArray(R"({"fea":"o:a,o:b","o":{"per":"read","fpm":"1"}})");
    QTest::newRow("more maps than features")
        << QByteArray(R"({"fea":"o:a","o":{"per":"read","fpm":"1,1"}})");
    QTest::newRow("no number") << QByteArray(R"({"fea":"o:a","o":{"per":"read","fpm":"x"}})");
    QTest::newRow("negative") << QByteArray(R"({"fea":"o:a","o":{"per":"read","fpm":"-1"}})");
}

void TestEntitlements::saysWhatDoesNotFit()
{
    QFETCH(QByteArray, claims);
    QVERIFY(!of(claims).problem.isEmpty());
}

QTEST_APPLESS_MAIN(TestEntitlements)
#include "tst_entitlements.moc"
