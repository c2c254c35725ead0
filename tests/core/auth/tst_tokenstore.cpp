// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenstore.h"
#include "core/auth/vaulterror.h"
#include "support/fakevault.h"

#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace planops::testkit;
using namespace Qt::StringLiterals;

namespace {

TokenSet tokenSet(qint64 grant, const QByteArray &access, const QByteArray &refresh,
                  const QByteArray &id = {})
{
    TokenSet tokens;
    tokens.grant = grant;
    tokens.accessToken = Secret(access);
    tokens.refreshToken = Secret(refresh);
    tokens.idToken = Secret(id);
    tokens.expiresAt = UnixTime(std::chrono::seconds(1'800'000'000));
    tokens.scopes = {u"openid"_s, u"email"_s};
    tokens.subject = u"user_ada"_s;
    tokens.name = u"Ada \"O\"\nkafor"_s;
    return tokens;
}

Profile profile()
{
    Profile profile;
    profile.id = u"northwind"_s;
    profile.issuer = u"https://a.example"_s;
    profile.clientId = u"client"_s;
    return profile;
}

} // namespace

class TestTokenStore : public QObject
{
    Q_OBJECT

    std::optional<Result<TokenSet>> m_loaded;
    std::optional<Result<void>> m_done;

    TokenSet load(TokenStore &store)
    {
        m_loaded.reset();
        store.load({this, [this](const Result<TokenSet> &result) { m_loaded = result; }});
        if (!QTest::qWaitFor([this] { return m_loaded.has_value(); }))
            qFatal("no answer from the store");
        return m_loaded->value_or(TokenSet());
    }
    bool save(TokenStore &store, const TokenSet &tokens)
    {
        m_done.reset();
        store.save(tokens, {this, [this](const Result<void> &result) { m_done = result; }});
        return QTest::qWaitFor([this] { return m_done.has_value(); }, 200) && m_done->has_value();
    }

private Q_SLOTS:
    void keepsEverything()
    {
        FakeVault vault;
        TokenStore store(profile(), vault);
        QVERIFY(load(store).isEmpty());
        QVERIFY(m_loaded->has_value());
        const TokenSet tokens = tokenSet(7, "a1", "r1", "i1");
        QVERIFY(save(store, tokens));
        const TokenSet back = load(store);
        QCOMPARE(back.accessToken, tokens.accessToken);
        QCOMPARE(back.refreshToken, tokens.refreshToken);
        QCOMPARE(back.idToken, tokens.idToken);
        QCOMPARE(back.expiresAt, tokens.expiresAt);
        QVERIFY(!back.issuedAt);
        QCOMPARE(back.scopes, tokens.scopes);
        QCOMPARE(back.name, tokens.name);
        for (const Secret &entry : std::as_const(*vault.entries))
            QVERIFY(!entry.reveal().contains('\n')); // One line each.
    }

    void r23TheRefreshTokenIsWrittenFirst()
    {
        FakeVault vault;
        TokenStore store(profile(), vault);
        QVERIFY(save(store, tokenSet(7, "a1", "r1", "i1")));
        QCOMPARE(vault.changes,
                 QStringList({u"write northwind/refresh-token"_s, u"write northwind/access-token"_s,
                              u"write northwind/id-token"_s}));
        vault.changes.clear();
        m_done.reset();
        store.clear({this, [this](const Result<void> &result) { m_done = result; }});
        QTRY_VERIFY(m_done);
        QCOMPARE(vault.entries->size(), 0);
    }

    void aKillAtAnyMomentLosesNothing_data()
    {
        QTest::addColumn<bool>("newGrant");
        QTest::addColumn<bool>("withRefresh");
        QTest::newRow("refresh") << false << true;
        QTest::newRow("another sign-in") << true << true;
        QTest::newRow("another sign-in without a refresh token") << true << false;
    }
    void aKillAtAnyMomentLosesNothing()
    {
        QFETCH(bool, newGrant);
        QFETCH(bool, withRefresh);
        for (int killedAfter = 0; killedAfter <= 4; ++killedAfter) {
            const auto entries = std::make_shared<FakeVault::Entries>();
            {
                FakeVault vault(entries);
                TokenStore store(profile(), vault);
                QVERIFY(save(store, tokenSet(7, "a1", "r1", "i1")));
            }
            {
                FakeVault vault(entries);
                vault.changesLeft = killedAfter;
                TokenStore store(profile(), vault);
                TokenSet later = tokenSet(newGrant ? 8 : 7, "a2", withRefresh ? "r2" : "", "i2");
                if (newGrant)
                    later.subject = u"user_ben"_s;
                (void)save(store, later);
            }
            FakeVault vault(entries);
            TokenStore store(profile(), vault);
            const TokenSet left = load(store);
            const QByteArray access = left.accessToken.reveal();
            const QByteArray refresh = left.refreshToken.reveal();
            // Whatever is left has its owner: an access token's and a refresh token's is one.
            QCOMPARE(left.subject, newGrant && killedAfter > 0 ? u"user_ben"_s : u"user_ada"_s);
            QCOMPARE(left.scopes, (QStringList {u"openid"_s, u"email"_s}));
            if (killedAfter == 0) {
                QCOMPARE(access, "a1"_ba);
                QCOMPARE(refresh, "r1"_ba);
            } else if (withRefresh) {
                // The new refresh token is safe; never an access token of the sign-in before beside
                // it.
                QCOMPARE(refresh, "r2"_ba);
                QVERIFY(access == "a2"
                        || (killedAfter == 1 && access == (newGrant ? ""_ba : "a1"_ba)));
            } else {
                QCOMPARE(access, "a2"_ba);
                QCOMPARE(refresh, ""_ba);
            }
        }
    }

    void r7TokensStayWithTheirIssuerAndClient()
    {
        FakeVault vault;
        TokenStore store(profile(), vault);
        QVERIFY(save(store, tokenSet(7, "a1", "r1")));
        Profile moved = profile();
        moved.issuer = u"https://b.example"_s;
        TokenStore other(moved, vault);
        QVERIFY(load(other).isEmpty());
        moved = profile();
        moved.clientId = u"else"_s;
        TokenStore third(moved, vault);
        QVERIFY(load(third).isEmpty());
    }

    void aFailureStopsTheOrder()
    {
        FakeVault vault;
        TokenStore store(profile(), vault);
        vault.writeProblem = vaultUnavailable(u"no bus"_s).value();
        QVERIFY(!save(store, tokenSet(7, "a1", "r1")));
        QCOMPARE(m_done->error().code, u"unavailable"_s);
        QCOMPARE(vault.entries->size(), 0);
        vault.writeProblem.reset();
        vault.readProblem = vaultDenied(u"x"_s).value();
        load(store);
        QCOMPARE(m_loaded->error().code, u"denied"_s);
    }

    void damagedEntriesCountForNothing()
    {
        FakeVault vault;
        TokenStore store(profile(), vault);
        vault.entries->insert(u"northwind/access-token"_s, Secret("rubbish"_ba));
        vault.entries->insert(u"northwind/refresh-token"_s, Secret("{\"refresh_token\":1}"_ba));
        QVERIFY(load(store).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
