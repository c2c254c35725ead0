// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memoryvault.h"
#include "core/auth/vaulterror.h"
#include "core/base/redaction.h"
#include "sessionfixture.h"
#include "support/stubserver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QUrlQuery>

using namespace planops;
using namespace planops::auth;
using namespace planops::testkit;
using namespace planops::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Session::State;
using Step = Session::Step;

class TestSignIn : public QObject
{
    Q_OBJECT

    const Signer m_signer {u"RS256"_s};

private Q_SLOTS:
    void signsIn()
    {
        SessionFixture f(m_signer);
        f.start();
        QCOMPARE(f.session->state(), State::SignedOut);
        QVERIFY(!f.session->problem());
        QList<Step> steps;
        connect(f.session.get(), &Session::stepChanged, this,
                [&](Step step) { steps.append(step); });
        QStringList changesAtSignIn;
        connect(f.session.get(), &Session::stateChanged, this, [&](State state) {
            if (state == State::SignedIn)
                changesAtSignIn = f.vault.changes;
        });
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        QCOMPARE(steps,
                 QList<Step>({Step::Discover, Step::OpenBrowser, Step::WaitForApproval,
                              Step::ExchangeCode, Step::CheckIdentity, Step::StoreTokens}));
        QCOMPARE(changesAtSignIn.size(), 3); // In the vault before anybody is told.
        const TokenSet &tokens = f.session->tokens();
        QCOMPARE(tokens.accessToken.reveal(), "at-1"_ba);
        QCOMPARE(tokens.refreshToken.reveal(), "rt-1"_ba);
        QCOMPARE(tokens.subject, u"user_ada"_s);
        QCOMPARE(tokens.email, u"ada@example.com"_s);
        QCOMPARE(tokens.expiresAt, f.now + 3600s);
        QCOMPARE(tokens.scopes, f.profile.scopes);
        QCOMPARE(f.issuer.problems, QStringList());
        QCOMPARE(f.browser.lastStatus, 200);
        QCOMPARE(f.session->listeningPort(), 0);
        QCOMPARE(f.accessToken()->reveal(), "at-1"_ba);
    }

    void aRestartFindsOneSignedIn()
    {
        const auto entries = std::make_shared<FakeVault::Entries>();
        SessionFixture f(m_signer, nullptr, entries);
        f.start();
        QVERIFY(f.signIn());
        SessionFixture again(m_signer, &f.issuer, entries);
        again.start();
        QCOMPARE(again.session->state(), State::SignedIn);
        QCOMPARE(again.accessToken()->reveal(), "at-1"_ba);
    }

    void worksWithoutAnIdTokenAndWithoutARefreshToken()
    {
        SessionFixture f(m_signer);
        f.profile.scopes = {u"profile"_s, u"email"_s};
        f.issuer.openId = false;
        f.issuer.refreshTokens = false;
        f.start();
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        QCOMPARE(f.session->tokens().subject, u"user_ada"_s);
        QVERIFY(f.session->tokens().idToken.isEmpty());
        QVERIFY(!QUrlQuery(f.browser.visited.constFirst()).hasQueryItem(u"nonce"_s));
        QCOMPARE(f.accessToken()->reveal(), "at-1"_ba);
        f.now += 3590s; // Its last seconds are still used: there is no other.
        QCOMPARE(f.accessToken()->reveal(), "at-1"_ba);
        f.now += 20s;
        QCOMPARE(f.accessToken().error().code, u"expired"_s);
    }

    void r1ForgedRedirectsAreIgnoredAndTheRightOneStillCounts()
    {
        SessionFixture f(m_signer);
        f.browser.onRedirect = [&](const QUrl &url) {
            f.browser.onRedirect = {};
            QUrl forged = url;
            QUrlQuery query(url);
            query.removeQueryItem(u"state"_s);
            query.addQueryItem(u"state"_s, u"forged"_s);
            forged.setQuery(query);
            f.browser.open(forged);
            connect(
                &f.browser, &BrowserStub::finished, this, [&f, url] { f.browser.open(url); },
                Qt::SingleShotConnection);
            return QUrl();
        };
        f.start();
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        QCOMPARE(f.noticed->size(), 1);
        QCOMPARE(f.issuer.count("/token"), 1);
    }

    void r1StateAndNonceAreNewForEachAttempt()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        const QUrlQuery first(f.browser.visited.constFirst());
        f.browser.visited.clear();
        f.failed->clear();
        QVERIFY(f.signIn());
        const QUrlQuery second(f.browser.visited.constFirst());
        for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
            QVERIFY(first.queryItemValue(name).size() >= 43);
            QVERIFY(first.queryItemValue(name) != second.queryItemValue(name));
        }
    }

    void r2PkceIsAlwaysUsedEvenWithASecret()
    {
        SessionFixture f(m_signer);
        f.issuer.clientSecret = "p+ss&wörd%41 ="_ba;
        f.profile.hasClientSecret = true;
        f.vault.entries->insert(u"northwind/client-secret"_s, Secret(f.issuer.clientSecret));
        f.start();
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        QCOMPARE(
            QUrlQuery(f.browser.visited.constFirst()).queryItemValue(u"code_challenge_method"_s),
            u"S256"_s);
        QVERIFY(f.issuer.forms("/token").constFirst().value("code_verifier"_ba).size() >= 43);
        QVERIFY(!f.issuer.forms("/token").constFirst().contains("client_secret"_ba));
        f.issuer.metadata.insert("token_endpoint_auth_methods_supported"_L1,
                                 QJsonArray {u"client_secret_post"_s});
        SessionFixture post(m_signer, &f.issuer, f.vault.entries);
        post.profile = f.profile;
        post.start();
        QVERIFY2(post.signIn(), qPrintable(post.error().detail));
        QCOMPARE(f.issuer.forms("/token").constLast().value("client_secret"_ba),
                 f.issuer.clientSecret);
    }

    void r3r6HostileMetadataEndTheSignInBeforeTheBrowser_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("R3") << u"code_challenge_methods_supported"_s
                            << QJsonValue(QJsonArray {u"plain"_s});
        QTest::newRow("R6 issuer") << u"issuer"_s << QJsonValue(u"https://evil.example"_s);
        QTest::newRow("R6 endpoint")
            << u"token_endpoint"_s << QJsonValue(u"https://evil.example/token"_s);
    }
    void r3r6HostileMetadataEndTheSignInBeforeTheBrowser()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        SessionFixture f(m_signer);
        f.issuer.metadata.insert(member, value);
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().kind, ErrorKind::Auth);
        QVERIFY(f.browser.visited.isEmpty());
    }

    void r4r20AnIdTokenThatDoesNotHoldIsRefused_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("R4 nonce") << u"nonce"_s << QJsonValue(u"another"_s);
        QTest::newRow("R4 no nonce") << u"nonce"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("R20 iss") << u"iss"_s << QJsonValue(u"https://evil.example"_s);
        QTest::newRow("R20 aud") << u"aud"_s << QJsonValue(u"another"_s);
        QTest::newRow("R20 sub against userinfo") << u"sub"_s << QJsonValue(u"user_ben"_s);
    }
    void r4r20AnIdTokenThatDoesNotHoldIsRefused()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        SessionFixture f(m_signer);
        f.issuer.idClaims.insert(claim, value);
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().kind, ErrorKind::Auth);
        QVERIFY(f.vault.entries->isEmpty());
    }

    void r5IssOnTheRedirect()
    {
        SessionFixture f(m_signer);
        f.issuer.redirect.insert("iss"_L1, u"https://evil.example"_s);
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().code, u"issuer_mismatch"_s);
        QCOMPARE(f.issuer.count("/token"), 0);
    }

    void r7TwoIssuersCannotBeMixedUp()
    {
        SessionFixture a(m_signer);
        SessionFixture b(m_signer);
        a.opens = b.opens = false;
        a.start();
        b.start();
        a.session->signIn();
        b.session->signIn();
        QTRY_VERIFY(!a.session->signInUrl().isEmpty() && !b.session->signInUrl().isEmpty());
        // The browser of A comes back at B's door, with A's code.
        const quint16 portOfB = b.session->listeningPort();
        a.browser.onRedirect = [&](QUrl url) {
            url.setPort(portOfB);
            return url;
        };
        a.browser.open(a.session->signInUrl());
        QTRY_COMPARE(b.noticed->size(), 1);
        QCOMPARE(a.issuer.count("/token") + b.issuer.count("/token"), 0);
        a.session->cancelSignIn();
        b.session->cancelSignIn();
    }

    void r8TheDoorIsOpenDuringAnAttemptOnly()
    {
        SessionFixture f(m_signer);
        f.opens = false;
        f.start();
        QCOMPARE(f.session->listeningPort(), 0);
        f.session->signIn();
        QTRY_VERIFY(f.session->listeningPort() != 0);
        QVERIFY(f.session->timeLeft() > 290s && f.session->timeLeft() <= 300s);
        f.session->cancelSignIn();
        QCOMPARE(f.session->listeningPort(), 0);
        QCOMPARE(f.session->state(), State::SignedOut);
        QCOMPARE(f.session->signInUrl(), QUrl());
        QVERIFY(f.failed->isEmpty()); // Cancelling is no failure.
        f.session->setSignInTimeout(std::chrono::hours(1));
        f.session->signIn();
        QTRY_VERIFY(f.session->listeningPort() != 0);
        QVERIFY(f.session->timeLeft() <= 300s);
        f.session->cancelSignIn();
    }

    void r8ATimeoutExplainsTheRedirectAddress()
    {
        SessionFixture f(m_signer);
        f.browser.onRedirect = [](const QUrl &) {
            return QUrl();
        }; // Clerk's own page: "does not exactly match"
        f.start();
        f.session->setSignInTimeout(1s);
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().kind, ErrorKind::Timeout);
        QVERIFY2(f.error().message.contains("http://127.0.0.1/callback"_L1),
                 qPrintable(f.error().message));
        QCOMPARE(f.session->listeningPort(), 0);
    }

    void r9TheRedirectUriIsTheSameInBothRequests()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        const QString asked = QUrlQuery(f.browser.visited.constFirst())
                                  .queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
        QVERIFY(asked.startsWith("http://127.0.0.1:"_L1));
        QCOMPARE(f.issuer.forms("/token").constFirst().value("redirect_uri"_ba), asked.toLatin1());
    }

    void r12ErrorsOfTheIssuer_data()
    {
        QTest::addColumn<QString>("error");
        QTest::newRow("denied") << u"access_denied"_s;
        QTest::newRow("scope") << u"invalid_scope"_s;
    }
    void r12ErrorsOfTheIssuer()
    {
        QFETCH(QString, error);
        SessionFixture f(m_signer);
        f.issuer.redirect = {{u"code"_s, QJsonValue::Null}, {u"error"_s, error}};
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().code, error);
        QCOMPARE(f.session->problem()->code, error);
        QCOMPARE(f.session->state(), State::SignedOut);
    }

    void r12ClerksLostQueryIsANoticeAndTheSecondTryWorks()
    {
        SessionFixture f(m_signer);
        f.issuer.redirect = {{u"code"_s, QJsonValue::Null},
                             {u"state"_s, QString()},
                             {u"error"_s, u"unsupported_response_type"_s}};
        f.start();
        connect(f.session.get(), &Session::signInNoticed, this, [&](const Error &error) {
            QCOMPARE(error.code, u"retry"_s);
            f.issuer.redirect = {};
            f.browser.open(f.session->signInUrl());
        });
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        QCOMPARE(f.noticed->size(), 1);
    }

    void r13TheCodeIsExchangedOnce()
    {
        SessionFixture f(m_signer);
        // The token endpoint breaks off: Qt would send the request again by itself.
        loopback::Response broken;
        broken.abort = true;
        f.issuer.tokenAnswer = broken;
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().kind, ErrorKind::Network);
        QCOMPARE(f.issuer.count("/token"), 1);
    }

    void r14r15NoSecretInAnyUrlOrFile()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.now += 3600s;
        QCOMPARE(f.accessToken()->reveal(), "at-2"_ba);
        static_cast<void>(f.signOut());
        const Secret verifier(f.issuer.forms("/token").constFirst().value("code_verifier"_ba));
        for (const loopback::Request &request : std::as_const(f.issuer.requests)) {
            for (const QByteArray &secret :
                 {"at-1"_ba, "at-2"_ba, "rt-1"_ba, "rt-2"_ba, verifier.reveal()})
                QVERIFY2(!request.target.contains(secret), request.target.constData());
        }
        QDirIterator files(f.temporary.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &secret : {"at-1"_ba, "rt-1"_ba, "rt-2"_ba, verifier.reveal()})
                QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        }
    }

    void r17AnUntrustedCertificateIsRefused()
    {
        SessionFixture f(m_signer);
        StubServer tls(CertificateAuthority::selfSigned());
        f.profile.issuer = QString::fromLatin1(tls.url(""));
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().kind, ErrorKind::Tls);
        QVERIFY(tls.requests().isEmpty());
    }

    void r18TheTokenRequestFollowsNoRedirect_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("302") << 302;
        QTest::newRow("307") << 307;
    }
    void r18TheTokenRequestFollowsNoRedirect()
    {
        QFETCH(int, status);
        StubIssuer other({}, {});
        SessionFixture f(m_signer);
        loopback::Response redirect;
        redirect.status = status;
        redirect.headers = {{"Location"_ba, (other.url() + u"/token"_s).toLatin1()}};
        f.issuer.tokenAnswer = redirect;
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().code, u"redirected"_s);
        QVERIFY(other.requests.isEmpty());
    }

    void theTokenEndpointsOwnWordsAreUsed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("invalid_client")
            << 401 << R"({"error":"invalid_client"})"_ba << ErrorKind::Auth << u"invalid_client"_s;
        QTest::newRow("invalid_grant")
            << 400 << R"({"error":"invalid_grant"})"_ba << ErrorKind::Auth << u"invalid_grant"_s;
        QTest::newRow("html") << 200 << "<html>"_ba << ErrorKind::Parse << QString();
        QTest::newRow("empty") << 200 << ""_ba << ErrorKind::Parse << QString();
        QTest::newRow("500") << 500 << ""_ba << ErrorKind::Server << QString();
        QTest::newRow("2 MiB") << 200 << QByteArray(2 * 1024 * 1024, ' ') << ErrorKind::Parse
                               << QString();
    }
    void theTokenEndpointsOwnWordsAreUsed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        SessionFixture f(m_signer);
        loopback::Response answer;
        answer.status = status;
        answer.body = body;
        if (status == 401)
            answer.headers = {{"WWW-Authenticate"_ba, "Basic realm=\"x\""_ba}};
        f.issuer.tokenAnswer = answer;
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().kind, kind);
        QCOMPARE(f.error().code, code);
        QCOMPARE(f.issuer.count("/token"), 1); // Not again with Basic and an empty password.
    }

    void saysWhatIsWrongWithTheIssuer()
    {
        SessionFixture f(m_signer);
        f.profile.issuer = u"https://issuer.invalid"_s;
        f.start();
        QVERIFY(!f.signIn());
        QVERIFY(f.error().kind == ErrorKind::Network || f.error().kind == ErrorKind::Timeout);
        QVERIFY(f.error().message.contains("issuer.invalid"_L1));
        f.profile.issuer.clear();
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().kind, ErrorKind::Invalid);
    }

    void aBusyPortIsNamed()
    {
        SessionFixture holder(m_signer);
        SessionFixture f(m_signer);
        f.profile.redirectPort = static_cast<quint16>(QUrl(holder.issuer.url()).port());
        f.start();
        QVERIFY(!f.signIn());
        QVERIFY2(f.error().message.contains(QString::number(f.profile.redirectPort)),
                 qPrintable(f.error().message));
    }

    void aFailureKeepsTheEarlierSignIn()
    {
        SessionFixture f(m_signer);
        f.start();
        QVERIFY(f.signIn());
        f.issuer.redirect = {{u"code"_s, QJsonValue::Null}, {u"error"_s, u"access_denied"_s}};
        f.session->signIn();
        QTRY_COMPARE(f.failed->size(), 1);
        QCOMPARE(f.session->state(), State::SignedIn);
        QCOMPARE(f.accessToken()->reveal(), "at-1"_ba);
    }

    void withoutAKeychainTheUserHearsItFirstAndMayGoOnInMemory()
    {
        SessionFixture f(m_signer);
        f.vault.probeProblem = vaultUnavailable(u"no bus"_s).value();
        f.start();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().code, u"unavailable"_s);
        QVERIFY(f.browser.visited.isEmpty());
        MemoryVault memory;
        f.session->moveTo(memory);
        f.failed->clear();
        QVERIFY2(f.signIn(), qPrintable(f.error().detail));
        QVERIFY(f.vault.entries->isEmpty());
        f.session.reset();
    }

    void aSignInThatCannotBeSavedIsNotLost()
    {
        SessionFixture f(m_signer);
        f.start();
        f.vault.writeProblem = vaultLocked(u"locked"_s).value();
        QVERIFY(!f.signIn());
        QCOMPARE(f.error().code, u"locked"_s);
        MemoryVault memory;
        f.session->moveTo(memory);
        QTRY_COMPARE(f.session->state(), State::SignedIn);
        QCOMPARE(f.accessToken()->reveal(), "at-1"_ba);
        QCOMPARE(f.issuer.count("/token"), 1);
        f.session.reset();
    }

    void aRedirectMayBePasted()
    {
        SessionFixture f(m_signer);
        QUrl pasted;
        f.browser.onRedirect = [&](const QUrl &url) {
            pasted = url;
            return QUrl();
        };
        f.start();
        QVERIFY(!f.session->enterRedirect(u"http://127.0.0.1/callback?code=x"_s));
        f.session->signIn();
        QTRY_VERIFY(!pasted.isEmpty());
        QVERIFY(!f.session->enterRedirect(u"https://evil.example/callback?code=x"_s));
        QVERIFY(f.session->enterRedirect(QString::fromLatin1(pasted.toEncoded())));
        QTRY_COMPARE(f.session->state(), State::SignedIn);
        QCOMPARE(f.issuer.problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
