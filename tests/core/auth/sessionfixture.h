// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/discovery.h"
#include "core/auth/session.h"
#include "core/tokens/signer.h"
#include "support/browserstub.h"
#include "support/fakevault.h"
#include "support/stubissuer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace planops::test {

//! \brief One session with everything it stands on, and a browser that approves at once.
class SessionFixture
{
public:
    explicit SessionFixture(const Signer &key, testkit::StubIssuer *sharedIssuer = nullptr,
                            std::shared_ptr<testkit::FakeVault::Entries> entries = {},
                            const QString &folder = {})
        : signer(key),
          ownIssuer([this](const QJsonObject &claims) { return signer.token(claims); }, key.jwks()),
          issuer(sharedIssuer ? *sharedIssuer : ownIssuer),
          vault(std::move(entries)),
          home(Home::locate(folder.isEmpty() ? temporary.path() : folder)),
          discovery(http)
    {
        ownIssuer.clock = [this] { return now; };
        profile.id = QStringLiteral("northwind");
        profile.name = QStringLiteral("Northwind");
        profile.issuer = issuer.url();
        profile.clientId = issuer.clientId;
        profile.apiBase = QStringLiteral("https://api.example.com");
    }

    void start()
    {
        session = std::make_unique<auth::Session>(
            profile, auth::Session::Parts {vault, http, discovery, home, [this] { return now; }});
        failed = std::make_unique<QSignalSpy>(session.get(), &auth::Session::signInFailed);
        noticed = std::make_unique<QSignalSpy>(session.get(), &auth::Session::signInNoticed);
        QObject::connect(session.get(), &auth::Session::browserRequested, &browser,
                         [this](const QUrl &url) {
                             if (opens)
                                 browser.open(url);
                         });
        session->restore();
        if (!QTest::qWaitFor(
                [this] { return session->state() != auth::Session::State::Restoring; }))
            qFatal("restore did not end");
    }

    //! \brief True if somebody is signed in at the end.
    bool signIn()
    {
        session->signIn();
        const bool over =
            QTest::qWaitFor([this] { return session->state() != auth::Session::State::SigningIn; },
                            20'000)
            && QTest::qWaitFor(
                [this] { return !session->tokens().isEmpty() || !failed->isEmpty(); }, 5'000);
        return over && session->state() == auth::Session::State::SignedIn;
    }

    [[nodiscard]] Error error() const
    {
        return failed->isEmpty() ? Error() : failed->constLast().constFirst().value<Error>();
    }

    [[nodiscard]] Result<Secret> accessToken()
    {
        return wait([this](auto c) { session->accessToken(c); });
    }
    [[nodiscard]] Result<Secret> refresh(const QByteArray &rejected)
    {
        return wait([&](auto c) { session->refresh(Secret(rejected), c); });
    }
    [[nodiscard]] auth::Session::SignOutReport signOut()
    {
        std::optional<auth::Session::SignOutReport> report;
        session->signOut({&browser, [&](const Result<auth::Session::SignOutReport> &result) {
                              report = *result;
                          }});
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 20'000))
            qFatal("sign-out did not end");
        return *report;
    }

    template <typename Start>
    [[nodiscard]] Result<Secret> wait(Start begin)
    {
        std::optional<Result<Secret>> answer;
        begin(Completion<Secret>(&browser, [&](const Result<Secret> &result) { answer = result; }));
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("no answer");
        return *answer;
    }

    const Signer &signer;
    QTemporaryDir temporary;
    testkit::StubIssuer ownIssuer;
    testkit::StubIssuer &issuer;
    testkit::FakeVault vault;
    Home home;
    http::HttpClient http;
    auth::Discovery discovery;
    auth::Profile profile;
    UnixTime now = systemNow();
    bool opens = true; //!< The browser opens what it is asked to.
    testkit::BrowserStub browser;
    std::unique_ptr<auth::Session> session;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<QSignalSpy> noticed;
};

} // namespace planops::test
