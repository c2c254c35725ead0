// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/secretssheet.h"

#include "core/auth/servicevault.h"
#include "core/services/services.h"
#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "support/fakevault.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

class TestSecretsSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatNothingIsStored();
    void namesTheEntriesOfASignIn();
    void namesAServiceKeyAndRemovesIt();

private:
    void openSheet();
    void storeServiceKey();

    Theme m_theme;
    auth::Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<QWidget> m_window;
    QPointer<SecretsSheet> m_sheet;
};

void TestSecretsSheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    services::Services::Options options;
    options.home = Home::locate(m_folder->filePath(u"home"_s));
    options.vault = std::make_unique<testkit::FakeVault>();
    m_services = std::make_unique<services::Services>(std::move(options));
    m_profile = {};
    m_profile.id = u"northwind"_s;
    m_profile.name = u"Northwind"_s;
    m_profile.issuer = u"https://clerk.northwind.example"_s;
    m_profile.clientId = u"rkI2RHxS55F7qKp8"_s;
    m_profile.apiBase = u"https://api.northwind.example"_s;
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSecretsSheet::cleanup()
{
    m_window.reset();
    m_services.reset();
}

void TestSecretsSheet::openSheet()
{
    QVERIFY(m_services->profiles().save(m_profile));
    m_sheet = new SecretsSheet(m_services->profiles(), m_services->vault(),
                               m_services->secretVariables().entryNames(), m_window.get());
    m_sheet->openSheet();
}

void TestSecretsSheet::storeServiceKey()
{
    auth::ServiceSettings settings;
    settings.secretKey = u"sk_test_canarycanary"_s;
    settings.user = u"ada@northwind.example"_s;
    settings.issuer = m_profile.issuer;
    settings.jwksUrl = u"https://clerk.northwind.example/.well-known/jwks.json"_s;
    auto account = settings.checked();
    QVERIFY(account);
    account->userId = u"user_2kPqX7fT9s"_s; // As found by the mint: nothing is stored before.
    bool stored = false;
    auth::writeServiceAccount(m_services->vault(), m_profile, *account,
                              {this, [&](const Result<void> &done) { stored = done.has_value(); }});
    QTRY_VERIFY(stored);
}

void TestSecretsSheet::saysThatNothingIsStored()
{
    openSheet();
    QVERIFY(shown(*m_sheet).contains(u"Nothing is stored"_s));
    QVERIFY(!shown(*m_sheet).contains(u"Northwind"_s));
    QVERIFY(!buttonNamed(*m_sheet, u"Delete all"_s)->isEnabled());
}

void TestSecretsSheet::namesTheEntriesOfASignIn()
{
    m_profile.hasStoredTokens = true;
    m_profile.hasClientSecret = true;
    openSheet();
    for (const QString &name : {u"access-token"_s, u"refresh-token"_s, u"client-secret"_s})
        QVERIFY2(shown(*m_sheet).contains(u"northwind/"_s + name), qPrintable(shown(*m_sheet)));
    QVERIFY(!shown(*m_sheet).contains(u"Nothing is stored"_s));
    QSignalSpy all(m_sheet, &SecretsSheet::deleteAllRequested);
    buttonNamed(*m_sheet, u"Delete all"_s)->click();
    QCOMPARE(all.size(), 0);
    buttonNamed(*m_sheet, u"Delete all and sign out everywhere"_s)->click();
    QCOMPARE(all.size(), 1);
}

void TestSecretsSheet::namesAServiceKeyAndRemovesIt()
{
    storeServiceKey();
    openSheet();
    QTRY_VERIFY(shown(*m_sheet).contains(u"northwind/service-key"_s));
    QVERIFY2(shown(*m_sheet).contains(u"development instance, for ada@northwind.example"_s),
             qPrintable(shown(*m_sheet)));
    QVERIFY(!shown(*m_sheet).contains(u"canary"_s));
    QVERIFY(!shown(*m_sheet).contains(u"Nothing is stored"_s));
    takePictures(*m_window, u"secrets-service-key"_s, m_theme);
    QSignalSpy gone(m_sheet, &SecretsSheet::disconnectRequested);
    buttonNamed(*m_sheet, u"Remove"_s)->click();
    QCOMPARE(gone.size(), 0);
    buttonNamed(*m_sheet, u"Remove and disconnect"_s)->click();
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<auth::Profile>(), m_profile);
}

QTEST_MAIN(TestSecretsSheet)
#include "tst_secretssheet.moc"
