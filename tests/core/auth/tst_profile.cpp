// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pkce.h"
#include "core/auth/profile.h"
#include "core/auth/profilestore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r2PkceIsTheVectorOfRfc7636()
    {
        QFile file(QStringLiteral(PLANOPS_TEST_DATA "/tokens/rfc7636-b.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject vector = QJsonDocument::fromJson(file.readAll()).object();
        const Pkce pkce = Pkce::of(Secret(vector.value("codeVerifier"_L1).toString().toLatin1()));
        QVERIFY(!pkce.challenge.isEmpty());
        QCOMPARE(QString::fromLatin1(pkce.challenge), vector.value("codeChallenge"_L1).toString());
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const QByteArray verifier = Pkce::create().verifier.reveal();
            QCOMPARE(verifier.size(), 43); // 256 bits
            QVERIFY(!seen.contains(verifier));
            seen.insert(verifier);
        }
    }

    void hostListsHoldHostsOnly()
    {
        QVERIFY(isHostList({}));
        QVERIFY(isHostList({u"oauth2.googleapis.com"_s, u"graph.microsoft.com"_s}));
        for (const QString &no : {u"https://a.example"_s, u"a.example/x"_s, u"a.example:443"_s,
                                  u"u@a.example"_s, u"A.example"_s, QString(), u"a b"_s})
            QVERIFY2(!isHostList({u"a.example"_s, no}), qPrintable(no));
    }

    void publishableKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("Clerk's example") << u"pk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA"_s
                                         << u"https://clerk.inspired.puma-74.lcl.dev"_s;
        QTest::newRow("blanks around it")
            << u"  pk_live_Y2xlcmsuZXhhbXBsZS5jb20k\n"_s << u"https://clerk.example.com"_s;
        QTest::newRow("a sandbox")
            << QString(u"pk_test_"_s + QString::fromLatin1("127.0.0.1:4711$"_ba.toBase64()))
            << u"http://127.0.0.1:4711"_s;
        QTest::newRow("a secret key") << u"sk_test_Y2xlcmsuZXhhbXBsZS5jb20k"_s << QString();
        QTest::newRow("no dollar") << u"pk_test_Y2xlcmsuZXhhbXBsZS5jb20"_s << QString();
        QTest::newRow("two dollars")
            << QString(u"pk_test_"_s + QString::fromLatin1("a.example.com$$"_ba.toBase64()))
            << QString();
        QTest::newRow("a path inside")
            << QString(u"pk_test_"_s + QString::fromLatin1("a.example.com/x$"_ba.toBase64()))
            << QString();
        QTest::newRow("rubbish") << u"pk_test_%%%"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void publishableKeys()
    {
        QFETCH(QString, key);
        QFETCH(QString, issuer);
        QCOMPARE(issuerFromPublishableKey(key).value_or(QString()), issuer);
    }

    void issuers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("plain") << u"https://clerk.example.com"_s << u"https://clerk.example.com"_s;
        QTest::newRow("slash, blanks, case")
            << u"  HTTPS://Clerk.Example.com/ "_s << u"https://clerk.example.com"_s;
        QTest::newRow("no scheme") << u"clerk.example.com"_s << u"https://clerk.example.com"_s;
        QTest::newRow("document") << u"https://a.example/.well-known/openid-configuration"_s
                                  << u"https://a.example"_s;
        QTest::newRow("path") << u"https://a.example/Realms/x/"_s
                              << u"https://a.example/Realms/x"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("R6: http") << u"http://clerk.example.com"_s << QString();
        QTest::newRow("query") << u"https://a.example/?x=1"_s << QString();
        QTest::newRow("userinfo") << u"https://me:pw@a.example"_s << QString();
        QTest::newRow("empty") << u" "_s << QString();
    }
    void issuers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, issuer);
        const Result<QString> result = normalizedIssuer(typed);
        QCOMPARE(result.value_or(QString()), issuer);
        QVERIFY(result || !result.error().message.isEmpty());
    }

    void r25TokensGoToTheProfilesOriginsOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("owned");
        QTest::newRow("API") << u"https://api.example.com/x"_s << true;
        QTest::newRow("API, port written out") << u"https://API.example.com:443/x"_s << true;
        QTest::newRow("issuer") << u"https://clerk.example.com/oauth/userinfo"_s << true;
        QTest::newRow("other scheme") << u"http://api.example.com/x"_s << false;
        QTest::newRow("other port") << u"https://api.example.com:8443/x"_s << false;
        QTest::newRow("subdomain") << u"https://x.api.example.com/x"_s << false;
        QTest::newRow("suffix") << u"https://api.example.com.evil.example/x"_s << false;
    }
    void r25TokensGoToTheProfilesOriginsOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, owned);
        Profile profile;
        profile.issuer = u"https://clerk.example.com"_s;
        profile.apiBase = u"https://api.example.com/v1"_s;
        QCOMPARE(profile.ownsOrigin(http::Url::parse(url)->origin()), owned);
        QVERIFY(!Profile().ownsOrigin(http::Url::parse(url)->origin()));
    }

    void saysWhatIsMissing()
    {
        Profile profile;
        QVERIFY(!profile.signInProblem().isEmpty());
        profile.issuer = u"https://clerk.example.com"_s;
        QVERIFY(profile.signInProblem().contains("client ID"_L1));
        profile.clientId = u"abc"_s;
        QCOMPARE(profile.signInProblem(), QString());
        profile.redirectHost = u"example.com"_s;
        QVERIFY(profile.signInProblem().contains("127.0.0.1"_L1));
    }

    void keepsProfiles()
    {
        const QTemporaryDir folder;
        const Home home = Home::locate(folder.path());
        Profile mine;
        {
            ProfileStore store(home);
            QCOMPARE(store.profiles().size(), 2);
            QCOMPARE(store.current().id, u"sandbox"_s);
            const QSignalSpy changed(&store, &ProfileStore::changed);
            mine.id = store.freeId(u"Nörthwind  Rail!"_s);
            QCOMPARE(mine.id, u"northwind-rail"_s);
            mine.name = u"Nörthwind Rail"_s;
            mine.issuer = u"https://clerk.example.com"_s;
            mine.clientId = u"abc"_s;
            mine.redirectPort = 53682;
            mine.redirectHost = u"localhost"_s;
            mine.issuerHosts = {u"token.example"_s};
            mine.environment = Environment::Production;
            mine.hasStoredTokens = true;
            QVERIFY(store.save(mine));
            QVERIFY(store.setCurrent(mine.id));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(store.freeId(u"Northwind Rail"_s), u"northwind-rail-2"_s);
        }
        ProfileStore again(home);
        QVERIFY(!again.loadProblem());
        QCOMPARE(again.current(), mine);
        QVERIFY(again.find(u"nörthwind rail"_s));
        QVERIFY(!again.remove(u"sandbox"_s));
        QVERIFY(again.remove(mine.id));
        QCOMPARE(again.current().id, u"sandbox"_s);
        QVERIFY(!again.setCurrent(mine.id));
        Profile bad = mine;
        bad.id = u"../x"_s;
        QVERIFY(!again.save(bad));
    }

    void builtInProfilesCanBeChangedAndStayBuiltIn()
    {
        const QTemporaryDir folder;
        Profile planops = planopsProfile();
        planops.issuer = u"https://clerk.planops.example"_s;
        planops.builtIn = false;
        QVERIFY(ProfileStore(Home::locate(folder.path())).save(planops));
        const ProfileStore again(Home::locate(folder.path()));
        QCOMPARE(again.profiles().size(), 2);
        QCOMPARE(again.find(u"planops"_s)->issuer, planops.issuer);
        QVERIFY(again.find(u"planops"_s)->builtIn);
    }

    void seesTheOtherProcess()
    {
        const QTemporaryDir folder;
        ProfileStore a(Home::locate(folder.path()));
        ProfileStore b(Home::locate(folder.path()));
        Profile first;
        first.id = u"first"_s;
        first.name = u"First"_s;
        Profile second = first;
        second.id = u"second"_s;
        QVERIFY(a.save(first));
        QVERIFY(b.save(second));
        QVERIFY(ProfileStore(Home::locate(folder.path())).find(u"first"_s));
        QVERIFY(b.find(u"first"_s));
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << "{\"profiles\": [{\"id\": \"a\""_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("list") << "[]"_ba;
        QTest::newRow("bad id") << R"({"profiles":[{"id":"../../x"}]})"_ba;
        QTest::newRow("binary") << QByteArray(200, '\xff');
    }
    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const Home home = Home::locate(folder.path());
        QVERIFY(home.prepare());
        QFile file(home.configFile(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ProfileStore store(home);
        QVERIFY(store.loadProblem());
        QCOMPARE(store.loadProblem()->kind, ErrorKind::Storage);
        QCOMPARE(store.profiles().size(), 2);
        const QStringList aside =
            QDir(home.configFile(u"."_s)).entryList({u"profiles.damaged-*.json"_s});
        QCOMPARE(aside.size(), 1);
        QFile kept(home.configFile(aside.constFirst()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QVERIFY(store.setCurrent(u"planops"_s));
        QVERIFY(!ProfileStore(home).loadProblem());
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
