// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/vaulterror.h"
#include "sessionfixture.h"

#include <QTimer>

using namespace planops;
using namespace planops::auth;
using namespace planops::testkit;
using namespace planops::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Session::State;

class TestSession : public QObject
{
    Q_OBJECT

    const Signer m_signer {u"RS256"_s};

private Q_SLOTS:
    void aLockedKeyringIsToldFromAMissingEntry()
    {
        SessionFixture f(m_signer);
        f.vault.locked = true;
        f.profile.hasStoredTokens = true;
        f.start();
        QCOMPARE(f.session->state(), State::SignedOut);
        QCOMPARE(f.session->problem()->code, u"locked"_s);
        QCOMPARE(f.accessToken().error().code, u"locked"_s);

        SessionFixture lost(m_signer);
        lost.profile.hasStoredTokens = true;
        lost.start();
        QCOMPARE(lost.session->problem()->code, u"not-found"_s);

        SessionFixture fresh(m_signer);
        fresh.start();
        QVERIFY(!fresh.session->problem());
        QCOMPARE(fresh.accessToken().error().code, u"signed-out"_s);
    }

    void theStoredFlagIsRaisedBeforeTheVaultIsWritten()
    {
        SessionFixture f(m_signer);
        f.start();
        QStringList events;
        connect(f.session.get(), &Session::storedChanged, this, [&](bool stored) {
            events.append(u"%1 with %2 entries"_s.arg(stored).arg(f.vault.entries->size()));
        });
        QVERIFY(f.signIn());
        static_cast<void>(f.signOut());
        QCOMPARE(events, QStringList({u"1 with 0 entries"_s, u"0 with 0 entries"_s}));
    }

    void r22RefreshesThirtySecondsBeforeTheEnd()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.now += 3600s - 31s;
        QCOMPARE(f.accessToken()->reveal(), "at-1"_ba);
        f.now += 1s;
        QCOMPARE(f.accessToken()->reveal(), "at-2"_ba);
        QCOMPARE(f.session->tokens().refreshToken.reveal(), "rt-2"_ba);
        QCOMPARE(f.session->tokens().subject, u"user_ada"_s);
        QCOMPARE(f.issuer.count("/token"), 2);
    }

    void r22AnIdTokenWithinTheLeewayIsGood()
    {
        SessionFixture f(m_signer);
        f.issuer.clock = [&f] { return f.now + 4s; }; // The issuer's clock is ahead.
        f.start();
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        SessionFixture late(m_signer);
        late.issuer.clock = [&late] { return late.now + 60s; };
        late.start();
        QVERIFY(!late.signIn());
        QVERIFY2(late.error().message.contains("clock"_L1), qPrintable(late.error().message));
    }

    void r23FiftyAskersAtTheEndMakeOneRefresh()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.now += 3600s;
        QList<QByteArray> answers;
        for (int i = 0; i < 50; ++i) {
            f.session->accessToken({this, [&](const Result<Secret> &token) {
                                        answers.append(token ? token->reveal() : "error"_ba);
                                    }});
        }
        QVERIFY(f.session->isRefreshing());
        QTRY_COMPARE(answers.size(), 50);
        QCOMPARE(answers.count("at-2"_ba), 50);
        QCOMPARE(f.issuer.count("/token"), 2);
        QVERIFY(!f.session->isRefreshing());
    }

    void r23TheRotatedTokenIsStoredBeforeTheNewOneIsUsed()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.now += 3600s;
        f.vault.changes.clear();
        bool answered = false;
        f.session->accessToken({this, [&](const Result<Secret> &) {
                                    answered = true;
                                    QCOMPARE(f.vault.changes.value(0),
                                             u"write northwind/refresh-token"_s);
                                    QVERIFY(f.vault.entries->value(u"northwind/refresh-token"_s)
                                                .reveal()
                                                .contains("rt-2"));
                                }});
        QTRY_VERIFY(answered);
    }

    void r23NoScopeIsAskedForOnARefresh()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        QCOMPARE(f.refresh("at-1")->reveal(), "at-2"_ba);
        const StubIssuer::Form form = f.issuer.forms("/token").constLast();
        QVERIFY(!form.contains("scope"_ba));
        QVERIFY(!form.contains("client_secret"_ba)); // Qt would send an empty one.
        QCOMPARE(f.issuer.problems, QStringList());
    }

    void r23TwoProcessesMakeOneRefresh()
    {
        const auto entries = std::make_shared<FakeVault::Entries>();
        SessionFixture a(m_signer, nullptr, entries);
        a.start();
        QVERIFY(a.signIn());
        SessionFixture b(m_signer, &a.issuer, entries, a.temporary.path());
        b.start();
        QCOMPARE(b.session->state(), State::SignedIn);
        a.now += 3600s;
        b.now = a.now;
        QList<QByteArray> answers;
        const auto note = [&](const Result<Secret> &token) {
            answers.append(token ? token->reveal() : token.error().detail.toUtf8());
        };
        a.session->accessToken({this, note});
        b.session->accessToken({this, note});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, 15'000);
        QCOMPARE(answers, QList<QByteArray>({"at-2", "at-2"}));
        QCOMPARE(a.issuer.count("/token"), 2);
    }

    void r23ANewerTokenInTheVaultIsTakenAfterInvalidGrant()
    {
        const auto entries = std::make_shared<FakeVault::Entries>();
        SessionFixture a(m_signer, nullptr, entries);
        a.start();
        QVERIFY(a.signIn());
        // Another program without our lock rotates between our look and our request.
        SessionFixture b(m_signer, &a.issuer, entries); // Its home is elsewhere: so is its lock.
        b.start();
        QCOMPARE(b.refresh("at-1")->reveal(), "at-2"_ba);
        const FakeVault::Entries rotated = *entries;
        QVERIFY(rotated.value(u"northwind/refresh-token"_s).reveal().contains("rt-2"));
        // The answer to a's old token is invalid_grant; the vault shows the successor only then.
        loopback::Response refusal = jsonAnswer(401, {{u"error"_s, u"invalid_grant"_s}});
        FakeVault::Entries old = rotated;
        for (auto it = old.begin(); it != old.end(); ++it)
            *it = Secret(QByteArray(it->reveal()).replace("rt-2", "rt-1").replace("at-2", "at-1"));
        *entries = old;
        a.issuer.tokenAnswer = refusal;
        bool swapped = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            if (!swapped && a.issuer.count("/token") == 3) {
                swapped = true;
                a.issuer.tokenAnswer.reset();
                *entries = rotated;
            }
        });
        poll.start(1);
        QCOMPARE(a.refresh("at-1")->reveal(), "at-2"_ba);
        QVERIFY(swapped);
        QCOMPARE(a.session->state(), State::SignedIn);
    }

    void r23InvalidGrantEndsTheSession_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("401") << 401;
    }
    void r23InvalidGrantEndsTheSession()
    {
        QFETCH(int, status);
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.issuer.tokenAnswer = jsonAnswer(status, {{u"error"_s, u"invalid_grant"_s}});
        f.now += 3600s;
        const Result<Secret> token = f.accessToken();
        QVERIFY(!token);
        QCOMPARE(token.error().code, u"invalid_grant"_s);
        QCOMPARE(f.session->state(), State::SignedOut);
        QCOMPARE(f.session->problem()->code, u"invalid_grant"_s);
        QVERIFY(f.vault.entries->isEmpty()); // By then: the program may end now.
        f.issuer.tokenAnswer.reset();
        QVERIFY(f.signIn());
    }

    void r23TroubleOfTheIssuerKeepsTheSession_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("500") << 500;
        QTest::newRow("503") << 503;
        QTest::newRow("network") << 0;
        QTest::newRow("invalid_client") << 401;
    }
    void r23TroubleOfTheIssuerKeepsTheSession()
    {
        QFETCH(int, status);
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        loopback::Response trouble = jsonAnswer(status, {{u"error"_s, u"invalid_client"_s}});
        trouble.abort = status == 0;
        f.issuer.tokenAnswer = trouble;
        f.now += 3600s;
        QVERIFY(!f.accessToken());
        QCOMPARE(f.session->state(), State::SignedIn);
        QVERIFY(f.session->problem());
        QVERIFY(f.vault.entries->value(u"northwind/refresh-token"_s).reveal().contains("rt-1"));
        QCOMPARE(f.issuer.count("/token"), 2); // And not sent again by Qt.
        f.issuer.tokenAnswer.reset();
        QCOMPARE(f.accessToken()->reveal(), "at-2"_ba); // Not stuck.
        QVERIFY(!f.session->problem());
    }

    void aRefreshSpendsNothingWhileTheKeyringIsLocked()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.now += 3600s;
        f.vault.locked = true;
        QCOMPARE(f.accessToken().error().code, u"locked"_s);
        QCOMPARE(f.session->state(), State::SignedIn);
        QCOMPARE(f.issuer.count("/token"), 1);
        f.vault.locked = false;
        QCOMPARE(f.accessToken()->reveal(), "at-2"_ba);
    }

    void aRotatedTokenThatCannotBeSavedStaysInUse()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.now += 3600s;
        f.vault.writeProblem = vaultDenied(u"full"_s).value();
        QCOMPARE(f.accessToken()->reveal(), "at-2"_ba);
        QCOMPARE(f.session->problem()->code, u"denied"_s);
        f.now += 3600s;
        f.vault.writeProblem.reset();
        QCOMPARE(f.accessToken()->reveal(), "at-3"_ba); // Not the old one of the vault.
        QVERIFY(f.vault.entries->value(u"northwind/refresh-token"_s).reveal().contains("rt-3"));
    }

    void aSignOutInAnotherWindowIsNoticed()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.vault.entries->clear();
        f.now += 3600s;
        QCOMPARE(f.accessToken().error().code, u"signed-out"_s);
        QCOMPARE(f.session->state(), State::SignedOut);
    }

    void refreshGivesTheNewerTokenWithoutAskingAgain()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        QCOMPARE(f.refresh("at-1")->reveal(), "at-2"_ba);
        QCOMPARE(f.refresh("at-1")->reveal(), "at-2"_ba);
        QCOMPARE(f.issuer.count("/token"), 2);
        QCOMPARE(f.refresh("at-2")->reveal(), "at-3"_ba);
    }

    void r24SignOutRevokesDeletesAndSaysWhatLives_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("revoked");
        QTest::newRow("200") << 200 << true;
        QTest::newRow("400 unsupported_token_type") << 400 << false;
        QTest::newRow("503") << 503 << false;
        QTest::newRow("offline") << 0 << false;
    }
    void r24SignOutRevokesDeletesAndSaysWhatLives()
    {
        QFETCH(int, status);
        QFETCH(bool, revoked);
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        const QString word =
            status == 400 ? u"unsupported_token_type"_s : u"temporarily_unavailable"_s;
        loopback::Response answer = jsonAnswer(status, {{u"error"_s, word}});
        answer.abort = status == 0;
        if (status != 200)
            f.issuer.revokeAnswer = answer;
        const Session::SignOutReport report = f.signOut();
        QCOMPARE(report.revoked, revoked);
        QCOMPARE(report.problem.has_value(), status != 200 && status != 400);
        QCOMPARE(report.accessTokenLivesUntil.has_value(),
                 !revoked); // "at-1" is opaque: it dies with its grant.
        QVERIFY(f.vault.entries->isEmpty());
        QCOMPARE(f.session->state(), State::SignedOut);
        QVERIFY(f.session->tokens().isEmpty());
        const StubIssuer::Form form = f.issuer.forms("/revoke").constFirst();
        QCOMPARE(form.value("token"_ba), "rt-1"_ba);
        QCOMPARE(form.value("client_id"_ba), "client"_ba);
        QCOMPARE(f.issuer.count("/revoke"), 1);
    }

    void r24AJwtLivesOnAfterTheSignOut()
    {
        SessionFixture f(m_signer);
        f.start();
        TokenSet tokens;
        tokens.accessToken = Secret(m_signer.token({{u"sub"_s, u"x"_s}}));
        tokens.expiresAt = f.now + 60s;
        tokens.source = TokenSet::Source::Pasted;
        bool adopted = false;
        f.session->adopt(tokens,
                         {this, [&](const Result<void> &result) { adopted = result.has_value(); }});
        QTRY_VERIFY(adopted);
        QCOMPARE(f.session->state(), State::SignedIn);
        QCOMPARE(f.accessToken()->reveal(), tokens.accessToken.reveal());
        const Session::SignOutReport report = f.signOut();
        QCOMPARE(report.accessTokenLivesUntil, tokens.expiresAt);
        QVERIFY(!report.problem);
        QCOMPARE(f.issuer.count("/revoke"), 0); // A pasted token is somebody else's to withdraw.
    }

    void r24ConfidentialClientsRevokeWithTheirSecret()
    {
        SessionFixture f(m_signer);
        f.issuer.clientSecret = "s+1"_ba;
        f.profile.hasClientSecret = true;
        f.vault.entries->insert(u"northwind/client-secret"_s, Secret("s+1"_ba));
        f.start();
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        QVERIFY(f.signOut().revoked);
        for (const loopback::Request &request : std::as_const(f.issuer.requests)) {
            if (request.path == "/revoke")
                QCOMPARE(request.header("authorization"), "Basic " + "client:s%2B1"_ba.toBase64());
        }
        QCOMPARE(f.vault.entries->size(),
                 1); // The client secret belongs to the profile, not to the sign-in.
    }

    void signOutWaitsForARunningRefresh()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.now += 3600s;
        bool refreshed = false;
        f.session->accessToken(
            {this, [&](const Result<Secret> &token) { refreshed = token.has_value(); }});
        QVERIFY(f.signOut().revoked);
        QVERIFY(refreshed);
        QVERIFY(f.vault.entries->isEmpty()); // Nothing is written behind the sign-out's back.
        QCOMPARE(f.issuer.forms("/revoke").constFirst().value("token"_ba), "rt-2"_ba);
    }

    void aSessionMayBeDeletedAtAnyMoment()
    {
        for (int i = 0; i < 30; ++i) {
            SessionFixture f(m_signer);
            f.start();
            f.session->signIn();
            int turns = i * 3;
            (void)QTest::qWaitFor([&] { return --turns < 0; }, 100);
            f.session.reset();
            QTest::qWait(0);
        }
    }

    void r25AnotherEnvironmentDoesNotReuseTheTokens()
    {
        const auto entries = std::make_shared<FakeVault::Entries>();
        SessionFixture f(m_signer, nullptr, entries);
        f.start();
        QVERIFY(f.signIn());
        SessionFixture moved(m_signer, nullptr, entries); // The same profile id, another issuer.
        moved.start();
        QCOMPARE(moved.session->state(), State::SignedOut);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
