// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/discovery.h"
#include "support/stubissuer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace planops::testkit;
using namespace Qt::StringLiterals;

namespace {

QByteArray metadataWith(const QByteArray &members)
{
    return "{\"issuer\":\"https://a.example\",\"authorization_endpoint\":\"https://a.example/"
           "auth\",\"token_endpoint\":\"https://a.example/token\""
        + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

//! Two keys with the ids "one" and "two"; what they are does not matter here.
QByteArray keySet(const QByteArray &id)
{
    // RFC 7515, A.2.1: OpenSSL looks at a modulus, so any bytes will not do.
    const QString modulus =
        u"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7"
        "aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXA"
        "rwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7"
        "d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lF"
        "d2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"_s;
    const QJsonObject key {{u"kty"_s, u"RSA"_s},
                           {u"use"_s, u"sig"_s},
                           {u"kid"_s, QString::fromLatin1(id)},
                           {u"e"_s, u"AQAB"_s},
                           {u"n"_s, modulus}};
    return QJsonDocument(QJsonObject {{u"keys"_s, QJsonArray {key}}}).toJson();
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

    http::HttpClient m_http;

    Result<IssuerMetadata> ask(Discovery &discovery, const QString &issuer)
    {
        std::optional<Result<IssuerMetadata>> answer;
        discovery.metadata(issuer,
                           {this, [&](const Result<IssuerMetadata> &result) { answer = result; }});
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return failure(ErrorKind::Timeout, u"no answer"_s);
        return *answer;
    }

    Result<tokens::JwkSet> askKeys(Discovery &discovery, const QString &issuer, const QString &kid)
    {
        std::optional<Result<tokens::JwkSet>> answer;
        discovery.keys(issuer, kid,
                       {this, [&](const Result<tokens::JwkSet> &result) { answer = result; }});
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return failure(ErrorKind::Timeout, u"no answer"_s);
        return *answer;
    }

private Q_SLOTS:
    void r3PkceMethodsMustIncludeS256_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("good");
        QTest::newRow("not announced") << QByteArray() << true;
        QTest::newRow("S256") << "\"code_challenge_methods_supported\":[\"plain\",\"S256\"]"_ba
                              << true;
        QTest::newRow("plain only")
            << "\"code_challenge_methods_supported\":[\"plain\"]"_ba << false;
    }
    void r3PkceMethodsMustIncludeS256()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, good);
        const Result<IssuerMetadata> result =
            IssuerMetadata::parse(metadataWith(members), u"https://a.example"_s);
        QCOMPARE(result.has_value(), good);
        QVERIFY(good || result.error().message.contains("S256"_L1));
    }

    void r6HostileMetadataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const QString unsafe = u"unsafe_metadata"_s;
        QTest::newRow("other issuer")
            << metadataWith({}).replace("\"https://a.example\"", "\"https://b.example\"")
            << u"issuer_mismatch"_s;
        QTest::newRow("no issuer") << "{}"_ba << u"issuer_mismatch"_s;
        QTest::newRow("http endpoint")
            << metadataWith({}).replace("https://a.example/token", "http://a.example/token")
            << unsafe;
        QTest::newRow("foreign endpoint")
            << metadataWith({}).replace("https://a.example/token", "https://b.example/token")
            << unsafe;
        QTest::newRow("other port")
            << metadataWith({}).replace("https://a.example/auth", "https://a.example:444/auth")
            << unsafe;
        QTest::newRow("loopback endpoint")
            << metadataWith({}).replace("https://a.example/token", "http://127.0.0.1/token")
            << unsafe;
        QTest::newRow("no endpoint") << "{\"issuer\":\"https://a.example\"}"_ba << unsafe;
        QTest::newRow("javascript")
            << metadataWith({}).replace("https://a.example/auth", "javascript:alert(1)") << unsafe;
        QTest::newRow("foreign keys")
            << metadataWith("\"jwks_uri\":\"https://b.example/jwks\"") << unsafe;
        QTest::newRow("foreign userinfo")
            << metadataWith("\"userinfo_endpoint\":\"https://b.example/me\"") << unsafe;
        QTest::newRow("html") << "<!doctype html><title>Welcome</title>"_ba << QString();
        QTest::newRow("array") << "[]"_ba << QString();
    }
    void r6HostileMetadataIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const Result<IssuerMetadata> result = IssuerMetadata::parse(json, u"https://a.example"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().kind, code.isEmpty() ? ErrorKind::Parse : ErrorKind::Auth);
        QVERIFY(!result.error().message.isEmpty());
    }

    //! Some issuers spread over several hosts: then the user's own yes is asked for, host by host.
    void r6EndpointsElsewhereNeedTheUsersTrust()
    {
        const QByteArray json =
            metadataWith("\"jwks_uri\":\"https://keys.example/jwks\"")
                .replace("https://a.example/token", "https://token.example/token");
        const QString issuer = u"https://a.example"_s;
        const Result<IssuerMetadata> asked = IssuerMetadata::parse(json, issuer);
        QVERIFY(!asked);
        QVERIFY(asked.error().message.contains("token.example, keys.example"_L1));
        QVERIFY(!IssuerMetadata::parse(json, issuer, {u"token.example"_s}));
        const QStringList both {u"keys.example"_s, u"token.example"_s};
        const Result<IssuerMetadata> trusted = IssuerMetadata::parse(json, issuer, both);
        QVERIFY(trusted);
        QCOMPARE(trusted->tokenEndpoint.toString(), u"https://token.example/token"_s);
        QByteArray plain = json;
        plain.replace("https://token.example", "http://token.example");
        QVERIFY(!IssuerMetadata::parse(plain, issuer, both));
        QByteArray loopback = json;
        loopback.replace("https://token.example", "http://127.0.0.1:1");
        QVERIFY(!IssuerMetadata::parse(loopback, issuer, both + QStringList {u"127.0.0.1"_s}));
    }

    void asksBothDocuments()
    {
        StubIssuer issuer({}, keySet("one"));
        {
            Discovery discovery(m_http);
            QVERIFY(ask(discovery, issuer.url()));
            QVERIFY(ask(discovery, issuer.url())); // From the cache.
            QCOMPARE(issuer.requests.size(), 1);
        }
        issuer.openIdAnswer = jsonAnswer(404, {});
        Discovery second(m_http);
        QVERIFY(ask(second, issuer.url()));
        QCOMPARE(issuer.count("/.well-known/oauth-authorization-server"), 1);
        issuer.openIdAnswer = loopback::Response {200, {}, {}, "<html>hello</html>"_ba};
        Discovery third(m_http);
        QVERIFY(ask(third, issuer.url()));
    }

    void saysWhenThereIsNoIssuer()
    {
        StubIssuer issuer({}, keySet("one"));
        issuer.openIdAnswer = issuer.oauthAnswer = jsonAnswer(404, {});
        Discovery discovery(m_http);
        const Result<IssuerMetadata> none = ask(discovery, issuer.url());
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"no_metadata"_s);
        issuer.openIdAnswer = loopback::Response {200, {}, {}, "<html>hello</html>"_ba};
        issuer.oauthAnswer = issuer.openIdAnswer;
        const Result<IssuerMetadata> html = ask(discovery, issuer.url());
        QVERIFY(!html);
        QCOMPARE(html.error().kind, ErrorKind::Parse);
        issuer.openIdAnswer = jsonAnswer(503, {});
        QCOMPARE(ask(discovery, issuer.url()).error().kind, ErrorKind::Server);
        const Result<IssuerMetadata> gone = ask(discovery, u"http://127.0.0.1:1"_s);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Network);
        QVERIFY(gone.error().message.contains("127.0.0.1:1"_L1));
        issuer.openIdAnswer.reset();
        QVERIFY(ask(discovery, issuer.url())); // A failure is not remembered.
    }

    void followsNoRedirect()
    {
        StubIssuer other({}, keySet("one"));
        StubIssuer issuer({}, keySet("one"));
        loopback::Response redirect;
        redirect.status = 302;
        redirect.headers = {
            {"Location"_ba, (other.url() + u"/.well-known/openid-configuration"_s).toLatin1()}};
        issuer.openIdAnswer = issuer.oauthAnswer = redirect;
        Discovery discovery(m_http);
        QVERIFY(!ask(discovery, issuer.url()));
        QCOMPARE(other.requests.size(), 0);
    }

    void r21OneRefetchPerUnknownKey()
    {
        StubIssuer issuer({}, keySet("one"));
        Discovery discovery(m_http);
        QVERIFY(!discovery.cachedKeys(issuer.url()));
        QVERIFY(askKeys(discovery, issuer.url(), u"one"_s)->find(u"one"_s));
        QVERIFY(askKeys(discovery, issuer.url(), u"one"_s));
        QCOMPARE(issuer.count("/jwks"), 1);
        QVERIFY(discovery.cachedKeys(issuer.url()));
        issuer.jwks = keySet("two"); // Rotated: found by one more fetch.
        QVERIFY(askKeys(discovery, issuer.url(), u"two"_s)->find(u"two"_s));
        QCOMPARE(issuer.count("/jwks"), 2);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!askKeys(discovery, issuer.url(), u"made-up-%1"_s.arg(i))
                         ->find(u"made-up-%1"_s.arg(i)));
        QCOMPARE(issuer.count("/jwks"), 2);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
