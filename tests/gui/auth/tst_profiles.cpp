// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/devtoolshelp.h"
#include "gui/auth/pastesheet.h"
#include "gui/auth/profilecard.h"
#include "gui/auth/profilemenu.h"
#include "gui/auth/profilesheet.h"
#include "gui/auth/signoutnotice.h"

#include "core/services/services.h"
#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/tokens/sampletoken.h"
#include "gui/widgets/formfield.h"
#include "support/fakevault.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

namespace { } // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private:
    services::Services::Options options()
    {
        services::Services::Options options;
        options.home = Home::locate(m_folder->filePath(u"home"_s));
        options.clock = [] { return at(sampleExpiresAt - 2292); };
        auto vault = std::make_unique<testkit::FakeVault>();
        m_vault = vault.get();
        options.vault = std::move(vault);
        return options;
    }

    static QLineEdit *line(const QWidget &sheet, const QString &name)
    {
        return sheet.findChild<QLineEdit *>(name);
    }
    static bool hasError(const QWidget &sheet, const QString &name)
    {
        return sheet.findChild<FormField *>(name + u"Field"_s)->hasError();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_services = std::make_unique<services::Services>(options());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 900);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void addsAProfile()
    {
        auto *sheet = new ProfileSheet(m_services->profiles(), m_services->vault(), m_window.get());
        sheet->openSheet();
        line(*sheet, u"name"_s)->setText(u"Northwind Rail"_s);
        line(*sheet, u"issuer"_s)->setText(u" https://clerk.northwind.example/ "_s);
        line(*sheet, u"clientId"_s)->setText(u"abc"_s);
        line(*sheet, u"apiBase"_s)->setText(u"https://api.northwind.example/"_s);
        QSignalSpy saved(sheet, &ProfileSheet::saved);
        QSignalSpy closed(sheet, &Sheet::closed);
        buttonNamed(*sheet, u"Add profile"_s)->click();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(closed.count(), 1);
        const std::optional<auth::Profile> profile =
            m_services->profiles().find(saved.at(0).at(0).toString());
        QVERIFY(profile);
        QCOMPARE(profile->name, u"Northwind Rail"_s);
        QCOMPARE(profile->issuer, u"https://clerk.northwind.example"_s);
        QCOMPARE(profile->apiBase, u"https://api.northwind.example"_s);
        QVERIFY(profile->signInProblem().isEmpty());
    }

    void readsTheIssuerFromAPublishableKey()
    {
        ProfileSheet sheet(m_services->profiles(), m_services->vault(), m_window.get());
        QLineEdit *issuer = line(sheet, u"issuer"_s);
        issuer->setText(u"pk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA"_s);
        Q_EMIT issuer->editingFinished();
        QCOMPARE(issuer->text(), u"https://clerk.inspired.puma-74.lcl.dev"_s);
        issuer->setText(u"pk_test_???"_s);
        Q_EMIT issuer->editingFinished();
        QVERIFY(hasError(sheet, u"issuer"_s));
    }

    void saysMistakesAtTheirField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"name"_s << u"  "_s;
        QTest::newRow("plain http issuer") << u"issuer"_s << u"http://clerk.example.com"_s;
        QTest::newRow("no API") << u"apiBase"_s << QString();
        QTest::newRow("plain http API") << u"apiBase"_s << u"http://api.example.com"_s;
        QTest::newRow("no address") << u"apiBase"_s << u"what"_s;
        QTest::newRow("path") << u"redirectPath"_s << u"callback"_s;
        QTest::newRow("host with a scheme") << u"issuerHosts"_s << u"https://token.example"_s;
        QTest::newRow("client ID") << u"clientId"_s << u"a b"_s;
    }

    void saysMistakesAtTheirField()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        ProfileSheet sheet(m_services->profiles(), m_services->vault(), m_window.get());
        line(sheet, u"name"_s)->setText(u"N"_s);
        line(sheet, u"issuer"_s)->setText(u"https://clerk.example.com"_s);
        line(sheet, u"apiBase"_s)->setText(u"http://127.0.0.1:4010"_s);
        QVERIFY(sheet.checkedProfile());
        line(sheet, field)->setText(text);
        QVERIFY(!sheet.checkedProfile());
        QVERIFY(hasError(sheet, field));
    }

    void putsTheClientSecretIntoTheVault()
    {
        auto *sheet = new ProfileSheet(m_services->profiles(), m_services->vault(), m_window.get());
        line(*sheet, u"name"_s)->setText(u"Secretive"_s);
        line(*sheet, u"apiBase"_s)->setText(u"https://api.example.com"_s);
        line(*sheet, u"clientSecret"_s)->setText(u"canary-secret"_s);
        QSignalSpy saved(sheet, &ProfileSheet::saved);
        buttonNamed(*sheet, u"Add profile"_s)->click();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(m_services->profiles().find(u"secretive"_s)->hasClientSecret);
        QCOMPARE(m_vault->entries->size(), 1);
        QCOMPARE(m_vault->entries->constBegin()->reveal(), "canary-secret"_ba);
    }

    void aRefusingKeychainLosesNothing()
    {
        ProfileSheet sheet(m_services->profiles(), m_services->vault(), m_window.get());
        sheet.openSheet();
        sheet.setKept(true);
        m_vault->writeProblem =
            Error {ErrorKind::Vault, u"The keyring is locked."_s, {}, u"locked"_s};
        line(sheet, u"name"_s)->setText(u"Secretive"_s);
        line(sheet, u"apiBase"_s)->setText(u"https://api.example.com"_s);
        line(sheet, u"clientSecret"_s)->setText(u"x"_s);
        buttonNamed(sheet, u"Add profile"_s)->click();
        QTRY_VERIFY(shows(sheet, u"The keyring is locked."_s));
        QCOMPARE(line(sheet, u"name"_s)->text(), u"Secretive"_s);
        QVERIFY(!m_services->profiles().find(u"secretive"_s));
    }

    void menuTellsAndChooses()
    {
        ProfileMenu menu;
        auth::Profile profile = sampleProfile();
        profile.hasStoredTokens = true;
        menu.setProfiles({auth::sandboxProfile(), profile}, profile.id);
        QSignalSpy chosen(&menu, &ProfileMenu::profileChosen);
        QSignalSpy edit(&menu, &ProfileMenu::editRequested);
        const QList<QAction *> actions = menu.actions();
        QCOMPARE(actions.at(1)->text(), u"Northwind\tStaging, signed in"_s);
        QVERIFY(actions.at(1)->isChecked());
        actions.at(0)->trigger();
        QCOMPARE(chosen.at(0).at(0).toString(), auth::sandboxProfile().id);
        for (QAction *action : actions) {
            if (action->text().startsWith(u"Edit"_s))
                action->trigger();
        }
        QCOMPARE(edit.count(), 1);
    }

    void cardSaysProfileAndPlace()
    {
        ProfileCard card;
        card.setProfile(sampleProfile());
        QVERIFY(card.accessibleName().contains(u"Northwind"_s));
        QVERIFY(card.accessibleName().contains(u"staging.planops.example"_s));
        QSignalSpy clicked(&card, &QAbstractButton::clicked);
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
    }

    void adoptsAPastedToken()
    {
        services::Workplace &place = m_services->workplace(sampleProfile());
        auto *sheet = new PasteSheet(place.session, m_services->clock(), m_window.get());
        sheet->openSheet();
        QVERIFY(!buttonNamed(*sheet, u"Use this token"_s)->isEnabled());
        sheet->setText(u"Authorization: Bearer "_s + QString::fromLatin1(sampleToken()) + u"\n"_s);
        QVERIFY(shows(*sheet, u"For Ada Okafor"_s));
        QVERIFY(shows(*sheet, u"Expires in 38 min 12 s"_s));
        QSignalSpy adopted(sheet, &PasteSheet::adopted);
        buttonNamed(*sheet, u"Use this token"_s)->click();
        QTRY_COMPARE(adopted.count(), 1);
        QCOMPARE(place.session.state(), auth::Session::State::SignedIn);
        QCOMPARE(place.session.tokens().accessToken.reveal(), sampleToken());
    }

    void readsTheClipboardOnlyWhenAsked()
    {
        QApplication::clipboard()->setText(QString::fromLatin1(sampleToken()));
        auto *sheet = new PasteSheet(m_services->workplace(sampleProfile()).session,
                                     m_services->clock(), m_window.get());
        sheet->openSheet();
        QVERIFY(!buttonNamed(*sheet, u"Use this token"_s)->isEnabled());
        buttonNamed(*sheet, u"Paste from the clipboard"_s)->click();
        QVERIFY(buttonNamed(*sheet, u"Use this token"_s)->isEnabled());
        sheet->closeSheet();
    }

    void offersALineForTheBrowser()
    {
        auto *sheet = new PasteSheet(m_services->workplace(sampleProfile()).session,
                                     m_services->clock(), m_window.get());
        sheet->openSheet();
        QVERIFY(!buttonNamed(*sheet, u"Copy line"_s));
        buttonNamed(*sheet, u"Where do I get one?"_s)->click();
        auto *help = sheet->findChild<DevToolsHelp *>();
        auto *whose = help->findChild<QComboBox *>();
        whose->setCurrentIndex(whose->findText(u"By a JWT template"_s));
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"name"_s), u"planops-cli"_s);
        buttonNamed(*sheet, u"Copy line"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(),
                 u"copy(await window.Clerk.session.getToken({ template: \"planops-cli\" }))"_s);
        takePictures(*m_window, u"paste-where"_s, m_theme);
        sheet->closeSheet();
    }

    void refusesWhatIsNoToken()
    {
        PasteSheet sheet(m_services->workplace(sampleProfile()).session, m_services->clock(),
                         m_window.get());
        for (const QString &text :
             {u"hello world"_s, u"pk_test_Y2xlcmsuZXhhbXBsZS5jb20k"_s, u"sk_live_abcdef"_s}) {
            sheet.setText(text);
            QVERIFY2(sheet.findChild<FormField *>()->hasError(), qPrintable(text));
            QVERIFY(!buttonNamed(sheet, u"Use this token"_s)->isEnabled());
        }
    }

    void signOutTellsWhatStillLives()
    {
        auth::Session::SignOutReport report;
        report.revoked = true;
        report.accessTokenLivesUntil = at(sampleExpiresAt);
        const SignOutNotice notice = signOutNotice(report, at(sampleIssuedAt));
        QVERIFY(!notice.isProblem);
        QVERIFY(notice.text.contains(u"still works until"_s));
        QVERIFY(!signOutNotice(report, at(sampleExpiresAt + 1)).text.contains(u"still works"_s));
        report.revoked = false;
        report.problem = Error {ErrorKind::Network, u"The issuer cannot be reached."_s, {}, {}};
        const SignOutNotice trouble = signOutNotice(report, at(sampleIssuedAt));
        QVERIFY(trouble.isProblem);
        QVERIFY(trouble.text.contains(u"The issuer cannot be reached."_s));
    }

    void pictures()
    {
        if (pictureFolder().isEmpty())
            QSKIP("PLANOPS_SCREENSHOTS is not set");
        auto *card = new ProfileCard(m_window.get());
        card->setProfile(sampleProfile());
        card->setGeometry(10, 10, 244, card->sizeHint().height());
        card->show();
        auto *sheet = new ProfileSheet(m_services->profiles(), m_services->vault(), m_window.get());
        sheet->setProfile(sampleProfile());
        sheet->openSheet();
        line(*sheet, u"apiBase"_s)->setText(u"http://api.example.com"_s);
        QVERIFY(!sheet->checkedProfile());
        takePictures(*m_window, u"profile-sheet"_s, m_theme);
        sheet->closeSheet();
        auto *paste = new PasteSheet(m_services->workplace(sampleProfile()).session,
                                     m_services->clock(), m_window.get());
        paste->setText(QString::fromLatin1(sampleToken()));
        paste->openSheet();
        takePictures(*m_window, u"paste-sheet"_s, m_theme);
        paste->closeSheet();
        ProfileMenu menu;
        menu.setProfiles({auth::sandboxProfile(), auth::planopsProfile(), sampleProfile()},
                         u"northwind"_s);
        menu.popupBelow(*card);
        takePictures(menu, u"profile-menu"_s, m_theme);
    }

private:
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<services::Services> m_services;
    testkit::FakeVault *m_vault = nullptr;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
