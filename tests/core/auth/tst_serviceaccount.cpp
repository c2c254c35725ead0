// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serviceaccount.h"

#include "core/auth/dotenv.h"

#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;

using Field = ServiceSettings::Field;

namespace {

ServiceSettings goodSettings()
{
    ServiceSettings settings;
    settings.secretKey = u"sk_test_abcdefghijklmnop"_s;
    settings.user = u"user_2kPqX7fT9sHq3LmVz0RbWcYd1Ae"_s;
    settings.issuer = u"https://clerk.example.com"_s;
    settings.jwksUrl = u"https://clerk.example.com/.well-known/jwks.json"_s;
    return settings;
}

} // namespace

class TestServiceAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSettings();
    void namesAllThatIsMissing();
    void tellsKeysApart_data();
    void tellsKeysApart();
    void warnsOfALiveKey();
    void sendsTheKeyToClerkOnly_data();
    void sendsTheKeyToClerkOnly();
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void survivesTheVault();
};

void TestServiceAccount::readsTheSettings()
{
    const auto dotenv = Dotenv::parse("CLERK_SECRET_KEY='sk_test_abcdefghijklmnop'\n"
                                      "CLERK_SERVICE_USER_EMAIL=ada@northwind.example\n"
                                      "CLERK_ISSUER=https://clerk.example.com/\n"
                                      "CLERK_JWKS_URL=${CLERK_ISSUER}.well-known/jwks.json\n"_ba);
    QVERIFY(dotenv);
    const auto account = ServiceSettings::from(*dotenv).checked();
    QVERIFY2(account, account ? "" : qPrintable(account.error().message));
    QCOMPARE(account->secretKey.reveal(), "sk_test_abcdefghijklmnop"_ba);
    QCOMPARE(account->email, u"ada@northwind.example"_s);
    QVERIFY(account->userId.isEmpty());
    QCOMPARE(account->issuer, u"https://clerk.example.com"_s);
    QCOMPARE(account->jwksUrl, u"https://clerk.example.com/.well-known/jwks.json"_s);
    QCOMPARE(account->backend.origin().toString(), u"https://api.clerk.com"_s);

    const auto both =
        Dotenv::parse("CLERK_SERVICE_USER_ID=user_1\nCLERK_SERVICE_USER_EMAIL=a@b"_ba);
    QCOMPARE(ServiceSettings::from(*both).user, u"user_1"_s);
}

void TestServiceAccount::namesAllThatIsMissing()
{
    const auto none = ServiceSettings().checked();
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Invalid);
    for (const QString &name :
         {u"CLERK_SECRET_KEY"_s, u"CLERK_SERVICE_USER_ID"_s, u"CLERK_SERVICE_USER_EMAIL"_s,
          u"CLERK_ISSUER"_s, u"CLERK_JWKS_URL"_s})
        QVERIFY2(none.error().message.contains(name), qPrintable(name));
    ServiceSettings settings = goodSettings();
    settings.issuer.clear();
    const auto one = settings.checked();
    QVERIFY(!one);
    QVERIFY(one.error().message.contains(u"CLERK_ISSUER"_s));
    QVERIFY(!one.error().message.contains(u"CLERK_SECRET_KEY"_s));
}

void TestServiceAccount::tellsKeysApart_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::newRow("publishable") << u"pk_test_Y2xlcmsuZXhhbXBsZS5jb20k"_s << u"publishable key"_s;
    QTest::newRow("webhook") << u"whsec_abcdefghijklmnop"_s << u"webhook"_s;
    QTest::newRow("jwt") << u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2ln"_s << u"a token"_s;
    QTest::newRow("opaque token") << u"oat_abcdefghijklmnop"_s << u"a token"_s;
    QTest::newRow("machine") << u"ak_abcdefghijklmnop"_s << u"machine"_s;
    QTest::newRow("placeholder") << u"sk_test_…"_s << u"not whole"_s;
    QTest::newRow("anything") << u"hunter2"_s << u"no secret key"_s;
}

void TestServiceAccount::tellsKeysApart()
{
    QFETCH(const QString, key);
    QFETCH(const QString, word);
    ServiceSettings settings = goodSettings();
    settings.secretKey = key;
    const auto account = settings.checked();
    QVERIFY(!account);
    QVERIFY2(account.error().message.contains(word), qPrintable(account.error().message));
    QVERIFY(account.error().message.startsWith(u"CLERK_SECRET_KEY"_s));
    QVERIFY(!account.error().message.contains(key)); // It may be somebody's secret all the same.
    QVERIFY(!account.error().detail.contains(key));
}

void TestServiceAccount::warnsOfALiveKey()
{
    ServiceSettings settings = goodSettings();
    QVERIFY(settings.warning().isEmpty());
    QVERIFY(!settings.checked()->isLive());
    settings.secretKey = u"sk_live_abcdefghijklmnop"_s;
    QVERIFY(settings.warning().contains(u"production"_s));
    QVERIFY(settings.checked()->isLive());
}

void TestServiceAccount::sendsTheKeyToClerkOnly_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QString>("used"); // Empty = refused.
    const QString clerk = u"https://api.clerk.com"_s;
    const QString remote = u"https://clerk.example.com"_s;
    const QString sandbox = u"http://127.0.0.1:4010"_s;
    QTest::newRow("usual") << remote << QString() << clerk;
    QTest::newRow("sandbox") << sandbox << QString() << sandbox;
    QTest::newRow("given with a path") << remote << u"https://api.clerk.com/v1/"_s << clerk;
    QTest::newRow("loopback given") << remote << u"http://localhost:9"_s << u"http://localhost:9"_s;
    QTest::newRow("plain http") << remote << u"http://api.clerk.com"_s << QString();
    QTest::newRow("other port") << remote << u"https://api.clerk.com:444"_s << QString();
    QTest::newRow("other host") << remote << u"https://api.clerk.com.evil.example"_s << QString();
    QTest::newRow("other scheme") << remote << u"ftp://127.0.0.1"_s << QString();
    QTest::newRow("userinfo") << remote << u"https://api.clerk.com@evil.example"_s << QString();
}

void TestServiceAccount::sendsTheKeyToClerkOnly()
{
    QFETCH(const QString, issuer);
    QFETCH(const QString, backend);
    QFETCH(const QString, used);
    ServiceSettings settings = goodSettings();
    settings.issuer = issuer;
    settings.backend = backend;
    const auto account = settings.checked();
    QCOMPARE(account ? account->backend.origin().toString() : QString(), used);
}

void TestServiceAccount::refusesWhatCannotWork_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("session") << int(Field::User) << u"sess_2kPqX7fT9sHq3LmVz0RbWcYd1Ae"_s;
    QTest::newRow("two addresses") << int(Field::User) << u"a@b@c"_s;
    QTest::newRow("path") << int(Field::User) << u"user_1/../2"_s;
    QTest::newRow("plain issuer") << int(Field::Issuer) << u"http://clerk.example.com"_s;
    QTest::newRow("plain keys") << int(Field::JwksUrl) << u"http://clerk.example.com/jwks"_s;
    QTest::newRow("no address") << int(Field::JwksUrl) << u"jwks.json"_s;
}

void TestServiceAccount::refusesWhatCannotWork()
{
    QFETCH(const int, field);
    QFETCH(const QString, value);
    ServiceSettings settings = goodSettings();
    QString &setting = Field(field) == Field::User ? settings.user
        : Field(field) == Field::Issuer            ? settings.issuer
                                                   : settings.jwksUrl;
    setting = value;
    const QList<ServiceSettings::Problem> problems = settings.problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, Field(field));
    QVERIFY(!problems.first().missing);
    QVERIFY(!settings.checked());
}

void TestServiceAccount::survivesTheVault()
{
    ServiceSettings settings = goodSettings();
    auto account = settings.checked();
    account->lifetime = std::chrono::seconds(90);
    account->jwtTemplate = u"planops"_s;
    account->sessionId = u"sess_1"_s;
    const Secret line = account->toLine();
    QVERIFY(!line.reveal().contains('\n'));
    const auto back = ServiceAccount::fromLine(line);
    QVERIFY(back);
    QCOMPARE(back->toLine().reveal(), line.reveal());
    QCOMPARE(back->backend, account->backend);

    // An entry that would send the key elsewhere is none.
    QByteArray hostile = line.reveal();
    hostile.replace("https://api.clerk.com", "https://evil.example");
    QVERIFY(!ServiceAccount::fromLine(Secret(hostile)));
    QVERIFY(!ServiceAccount::fromLine(Secret("nonsense")));
}

QTEST_GUILESS_MAIN(TestServiceAccount)
#include "tst_serviceaccount.moc"
