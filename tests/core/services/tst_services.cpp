// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/services.h"
#include "support/fakevault.h"
#include "support/stubissuer.h"
#include "support/stubserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace planops;
using namespace planops::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServices : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(const QString &folder) : home(Home::locate(folder))
        {
            auto fake = std::make_unique<FakeVault>();
            vault = fake.get();
            services = std::make_unique<services::Services>(
                services::Services::Options {home, systemNow, std::move(fake)});
        }
        Home home;
        FakeVault *vault = nullptr; //!< Owned by the services.
        std::unique_ptr<services::Services> services;
    };

    static auth::Profile profile()
    {
        auth::Profile profile;
        profile.id = u"northwind"_s;
        profile.name = u"Northwind"_s;
        profile.issuer = u"https://a.example"_s;
        profile.clientId = u"client"_s;
        profile.apiBase = u"https://api.example"_s;
        return profile;
    }
    static auth::TokenSet pasted()
    {
        auth::TokenSet tokens;
        tokens.source = auth::TokenSet::Source::Pasted;
        tokens.accessToken = Secret("at"_ba);
        return tokens;
    }
    bool adopt(auth::Session &session)
    {
        std::optional<bool> done;
        session.adopt(pasted(),
                      {this, [&](const Result<void> &result) { done = result.has_value(); }});
        return QTest::qWaitFor([&] { return done.has_value(); }) && *done;
    }

private Q_SLOTS:
    void makingThemTouchesNothing()
    {
        const QTemporaryDir folder;
        const Fixture f(folder.path());
        QTest::qWait(0);
        QCOMPARE(f.vault->changes, QStringList());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void recordsWhatTheWorkplacesExchange()
    {
        const QTemporaryDir folder;
        StubServer server;
        server.setHandler([](const Received &) { return Answer::status(404, "{}"); });
        services::Services::Options options {Home::locate(folder.path()), systemNow,
                                             std::make_unique<FakeVault>(), true};
        services::Services services(std::move(options));
        auth::Profile here = profile();
        here.apiBase = u"http://127.0.0.1:%1"_s.arg(server.port());
        services::Workplace &place = services.workplace(here);
        QVERIFY(adopt(place.session));

        http::Request request;
        request.url = *http::Url::parse(QString(here.apiBase + u"/projects?code=CANARY"_s));
        QSignalSpy recorded(&services.history(), &history::HistoryStore::recorded);
        place.client.send(request, {this, [](const Result<auth::AuthorizedResponse> &) {}});
        QTRY_COMPARE(recorded.size(), 1);
        const auto entry = recorded.at(0).at(0).value<QList<history::HistoryEntry>>().constFirst();
        QCOMPARE(entry.status, 404);
        QCOMPARE(entry.profileId, here.id);
        QVERIFY(entry.tokenSent);
        QVERIFY(!entry.url.contains("CANARY"_L1));

        services.settings().setHistoryDays(0); // Nothing is recorded any more.
        bool answered = false;
        place.client.send(request, {this, [&answered](const Result<auth::AuthorizedResponse> &) {
                                        answered = true;
                                    }});
        QTRY_VERIFY(answered);
        QTest::qWait(20);
        QCOMPARE(recorded.size(), 1);
    }

    void oneWorkplacePerProfileUntilItsPlacesChange()
    {
        const QTemporaryDir folder;
        const Fixture f(folder.path());
        services::Workplace &first = f.services->workplace(profile());
        auth::Profile renamed = profile();
        renamed.name = u"Other"_s;
        renamed.hasStoredTokens = true;
        QCOMPARE(&f.services->workplace(renamed), &first);
        auth::Profile moved = profile();
        moved.apiBase = u"https://else.example"_s;
        QCOMPARE(f.services->workplace(moved).session.profile().apiBase, moved.apiBase);
    }

    void theStoredFlagIsKeptInTheProfile()
    {
        const QTemporaryDir folder;
        const Fixture f(folder.path());
        QVERIFY(f.services->profiles().save(profile()));
        auth::Session &session = f.services->workplace(profile()).session;
        QVERIFY(adopt(session));
        QVERIFY(auth::ProfileStore(f.home).find(u"northwind"_s)->hasStoredTokens);
        bool out = false;
        session.signOut({this, [&](const Result<auth::Session::SignOutReport> &) { out = true; }});
        QTRY_VERIFY(out);
        QVERIFY(!auth::ProfileStore(f.home).find(u"northwind"_s)->hasStoredTokens);
    }

    void memoryTakesOverWithTheSessions()
    {
        const QTemporaryDir folder;
        const Fixture f(folder.path());
        QVERIFY(f.services->profiles().save(profile()));
        auth::Session &session = f.services->workplace(profile()).session;
        QVERIFY(adopt(session));
        f.services->useMemoryVault();
        QVERIFY(!f.services->vault().isPersistent());
        std::optional<Result<Secret>> entry;
        f.services->vault().read({u"northwind"_s, auth::VaultKey::Kind::AccessToken},
                                 {this, [&](const Result<Secret> &result) { entry = result; }});
        QTRY_VERIFY(entry);
        QVERIFY(entry->value().reveal().contains("\"at\""));
        QCOMPARE(session.state(), auth::Session::State::SignedIn);
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
