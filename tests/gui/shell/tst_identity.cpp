// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/identity.h"

#include "core/services/services.h"
#include "gui/seen.h"
#include "gui/shell/workplacecontroller.h"
#include "gui/theme/theme.h"
#include "gui/widgets/sheet.h"
#include "support/awaited.h"
#include "support/fakevault.h"
#include "support/stubissuer.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;

namespace {

auth::TokenSet tokensOf(const QByteArray &name)
{
    auth::TokenSet tokens;
    tokens.accessToken = Secret("at-" + name);
    tokens.refreshToken = Secret("rt-" + name);
    tokens.expiresAt = UnixTime(systemNow() + std::chrono::hours(1));
    return tokens;
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesAndRevokesWhatEveryProfileHas();

private:
    Theme m_theme;
};

//! Also of a profile that nobody used since the program started.
void TestIdentity::deletesAndRevokesWhatEveryProfileHas()
{
    // Nobody signs in here, so there is nothing to sign.
    const auto noToken = [](const QJsonObject & /*claims*/) { return QByteArray(); };
    testkit::StubIssuer north(noToken, R"({"keys":[]})");
    testkit::StubIssuer south(noToken, R"({"keys":[]})");
    const QTemporaryDir folder;
    const auto entries = std::make_shared<testkit::FakeVault::Entries>();
    const auto open = [&] {
        services::Services::Options options;
        options.home = Home::locate(folder.path());
        options.vault = std::make_unique<testkit::FakeVault>(entries);
        return std::make_unique<services::Services>(std::move(options));
    };
    auto services = open();
    for (const auto &[id, issuer] : {std::pair {u"north"_s, &north}, {u"south"_s, &south}}) {
        auth::Profile profile;
        profile.id = id;
        profile.name = id;
        profile.issuer = issuer->url();
        profile.clientId = issuer->clientId;
        profile.apiBase = u"https://api.example.com"_s;
        QVERIFY(services->profiles().save(profile));
        auth::Session &session = services->workplace(profile).session;
        QVERIFY(testkit::awaited<void>(
            this, [&](auto done) { session.adopt(tokensOf(id.toLatin1()), done); }));
    }
    QVERIFY(testkit::awaited<void>(this, [&](auto done) {
        services->secretVariables().write({folder.path(), u"dev"_s, u"apiKey"_s},
                                          Secret("canary-1"_ba), done);
    }));
    QVERIFY(!entries->isEmpty());
    services = open(); // The program was started again.

    QWidget window;
    window.resize(1000, 800);
    window.show();
    sandbox::SandboxServer sandbox {QString()};
    WorkplaceController workplaces({services->profiles(), sandbox, services->http(),
                                    [&](const auth::Profile &profile) -> services::Workplace & {
                                        return services->workplace(profile);
                                    }});
    Identity identity({window, services->profiles(),
                       [&]() -> auth::TokenVault & { return services->vault(); },
                       services->secretVariables(), workplaces, [] {}, services->clock()});
    connect(&workplaces, &WorkplaceController::workplaceChanged, &identity,
            &Identity::setWorkplace);
    workplaces.useProfile(u"north"_s);
    QSignalSpy said(&identity, &Identity::said);
    identity.openSecrets();
    const auto *sheet = window.findChild<Sheet *>();
    QVERIFY(sheet);
    test::buttonNamed(*sheet, u"Delete all"_s)->click();
    test::buttonNamed(*sheet, u"Delete all and sign out everywhere"_s)->click();

    QTRY_COMPARE(north.count("/revoke"), 1);
    QTRY_COMPARE(south.count("/revoke"), 1);
    QTRY_VERIFY(entries->isEmpty());
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.constLast().at(0).toString(), u"All secrets deleted"_s);
    QVERIFY(!services->profiles().find(u"south"_s)->hasStoredTokens);
}

QTEST_MAIN(TestIdentity)
#include "tst_identity.moc"
