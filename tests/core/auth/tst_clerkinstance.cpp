// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clerkinstance.h"

#include "core/http/httpclient.h"
#include "sandbox/sandboxserver.h"
#include "support/awaited.h"
#include "support/stubserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;

//! What a holder of the secret key asks of an instance: of the sandbox, and of scripted strangers.
class TestClerkInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void needsTheKeyOnly();
    void tellsJwtsFromOpaqueTokens();
    void createsAnApplicationThatFits();
    void explainsRefusals();

private:
    [[nodiscard]] InstanceKey key() const
    {
        return {Secret(m_server.description().secretKey.toUtf8()),
                *http::Url::parse(m_server.description().issuer)};
    }
    [[nodiscard]] Result<OAuthSettings> settings(const InstanceKey &key)
    {
        return testkit::awaited<OAuthSettings>(
            this, [&](auto completion) { readOAuthSettings(key, m_http, completion); });
    }

    sandbox::SandboxServer m_server {QString()};
    http::HttpClient m_http;
};

void TestClerkInstance::initTestCase()
{
    QSignalSpy started(&m_server, &sandbox::SandboxServer::started);
    m_server.start();
    QVERIFY(started.wait());
}

void TestClerkInstance::needsTheKeyOnly()
{
    ServiceSettings settings;
    QCOMPARE(settings.checkedKey().error().code, u"missing"_s);
    settings.secretKey = u"sk_test_canarycanary"_s;
    const auto key = settings.checkedKey();
    QVERIFY(key);
    QCOMPARE(key->backend.origin().toString(), u"https://api.clerk.com"_s);
    settings.backend = u"https://evil.example"_s; // R25
    QCOMPARE(settings.checkedKey().error().code, u"setting"_s);
    settings.backend.clear();
    settings.secretKey = u"pk_test_canary"_s;
    QCOMPARE(settings.checkedKey().error().code, u"setting"_s);
    QVERIFY(!settings.checkedKey().error().message.contains(u"canary"_s));
}

void TestClerkInstance::tellsJwtsFromOpaqueTokens()
{
    const auto jwts = settings(key());
    QVERIFY2(jwts, jwts ? "" : qPrintable(jwts.error().message));
    QVERIFY(jwts->jwtAccessTokens);
    QVERIFY(!jwts->defaultScopes.isEmpty());
    sandbox::Controls controls;
    controls.opaqueTokens = true;
    m_server.setControls(controls);
    QVERIFY(!settings(key())->jwtAccessTokens);
    m_server.setControls({});
}

void TestClerkInstance::createsAnApplicationThatFits()
{
    const auto created = testkit::awaited<OAuthApplication>(this, [this](auto completion) {
        createOAuthApplication(key(), u"PlanOps Explorer"_s, m_http, completion);
    });
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    QVERIFY(created->id.startsWith(u"oa_"_s));
    QCOMPARE(created->clientId, m_server.description().clientId);
    QCOMPARE(created->name, u"PlanOps Explorer"_s);
    QCOMPARE(created->redirectUris, QStringList {u"http://127.0.0.1/callback"_s});
    QVERIFY(created->scopes.contains(u"offline_access"_s));
}

void TestClerkInstance::explainsRefusals()
{
    InstanceKey wrong = key();
    wrong.secretKey = Secret("sk_test_canarycanary");
    const auto refused = settings(wrong);
    QCOMPARE(refused.error().code, u"clerk_key_invalid"_s);
    QVERIFY(!QString(refused.error().message + refused.error().detail).contains(u"canary"_s));

    testkit::StubServer stranger;
    stranger.setHandler([](const testkit::Received &) { return testkit::Answer::ok("{}"); });
    InstanceKey strange = key();
    strange.backend = *http::Url::parse(QString::fromLatin1(stranger.url()));
    QCOMPARE(settings(strange).error().code, u"strange-answer"_s);
    QCOMPARE(stranger.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestClerkInstance)
#include "tst_clerkinstance.moc"
