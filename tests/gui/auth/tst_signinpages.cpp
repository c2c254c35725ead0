// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/signinpage.h"
#include "gui/auth/welcomepage.h"

#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

auth::Profile northwind()
{
    auth::Profile profile;
    profile.id = u"northwind"_s;
    profile.name = u"Northwind"_s;
    profile.environment = auth::Environment::Staging;
    profile.issuer = u"https://accounts.planops.example"_s;
    profile.clientId = u"planops-desktop"_s;
    profile.apiBase = u"https://staging.planops.example"_s;
    return profile;
}

SignInView waiting()
{
    SignInView view;
    view.place = u"accounts.planops.example"_s;
    view.step = auth::Session::Step::WaitForApproval;
    view.url = QUrl(
        u"https://accounts.planops.example/oauth/authorize?response_type=code&client_id=planops-desktop"_s);
    view.port = 53682;
    view.left = 272s;
    return view;
}

} // namespace

class TestSignInPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcomeOffersTheWaysIn()
    {
        WelcomePage page;
        page.setProfiles({auth::sandboxProfile(), northwind()}, u"northwind"_s);
        page.resize(1440, 836);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy signIn(&page, &WelcomePage::signInRequested);
        QSignalSpy paste(&page, &WelcomePage::pasteRequested);
        QSignalSpy service(&page, &WelcomePage::serviceRequested);
        QSignalSpy sandbox(&page, &WelcomePage::sandboxRequested);
        QTest::keyClick(&page, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&page, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&page, Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(&page, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(signIn.count(), 1);
        QCOMPARE(paste.count(), 1);
        QCOMPARE(service.count(), 1);
        QCOMPARE(sandbox.count(), 1);
    }

    //! A profile that lacks something leads to its form, not to an error.
    void welcomeSendsAnUnfinishedProfileToItsForm()
    {
        auth::Profile unfinished = northwind();
        unfinished.clientId.clear();
        WelcomePage page;
        page.setProfiles({unfinished}, unfinished.id);
        QVERIFY(shows(page, unfinished.signInProblem()));
        QSignalSpy signIn(&page, &WelcomePage::signInRequested);
        QSignalSpy edit(&page, &WelcomePage::editProfileRequested);
        QAbstractButton *button = buttonNamed(page, u"Complete the profile…"_s);
        QVERIFY(button);
        button->click();
        QCOMPARE(signIn.count(), 0);
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit.at(0).at(0).toString(), unfinished.id);
    }

    void welcomeChoosesTheProfile()
    {
        WelcomePage page;
        page.setProfiles({auth::sandboxProfile(), northwind()}, u"sandbox"_s);
        QSignalSpy chosen(&page, &WelcomePage::profileChosen);
        auto *box = page.findChild<QComboBox *>();
        QCOMPARE(box->currentText(), auth::sandboxProfile().name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"northwind"_s);
        QVERIFY(shows(page, u"https://staging.planops.example"_s));
    }

    void welcomeIsHonestAboutTheKeychain()
    {
        WelcomePage page;
        QVERIFY(shows(page, u"system keychain"_s));
        page.setKeychainAvailable(false);
        QVERIFY(shows(page, u"stay in memory"_s));
    }

    void waitingTellsStepTimeAndPort()
    {
        SignInPage page;
        page.setView(waiting());
        QVERIFY(shows(page, u"Browser opened"_s));
        QVERIFY(shows(page, u"4:32 left"_s));
        QVERIFY(shows(page, u"Listening on 127.0.0.1:53682 for the reply"_s));
        QSignalSpy open(&page, &SignInPage::openBrowserRequested);
        buttonNamed(page, u"Open the browser again"_s)->click();
        QCOMPARE(open.count(), 1);
        QCOMPARE(open.at(0).at(0).toUrl(), waiting().url);
    }

    //! The system browser signs in; for one on another screen the address can be taken along.
    void r10TheAddressCanBeCopied()
    {
        SignInPage page;
        page.setView(waiting());
        QGuiApplication::clipboard()->clear();
        buttonNamed(page, u"Copy link"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), waiting().url.toString(QUrl::FullyEncoded));
    }

    void nothingToOpenBeforeThereIsALink()
    {
        SignInPage page;
        SignInView view;
        view.place = u"accounts.planops.example"_s;
        page.setView(view);
        QVERIFY(!buttonNamed(page, u"Open the browser again"_s)->isEnabled());
        QVERIFY(!buttonNamed(page, u"Copy link"_s));
    }

    void escCancelsAndAfterAFailureGoesBack()
    {
        SignInPage page;
        page.setView(waiting());
        page.show();
        QSignalSpy cancel(&page, &SignInPage::cancelRequested);
        QSignalSpy back(&page, &SignInPage::backRequested);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(cancel.count(), 1);
        SignInView view = waiting();
        view.failure =
            Error {ErrorKind::Auth, u"You refused access. Sign in again and approve."_s, {}, {}};
        page.setView(view);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(cancel.count(), 1);
        QCOMPARE(back.count(), 1);
    }

    void aFailureSaysWhatToDo()
    {
        SignInPage page;
        SignInView view = waiting();
        view.failure = Error {ErrorKind::Auth,
                              u"You refused access. Sign in again and approve."_s,
                              u"error=access_denied"_s,
                              {}};
        page.setView(view);
        QVERIFY(shows(page, u"You refused access. Sign in again and approve."_s));
        QVERIFY(shows(page, u"error=access_denied"_s));
        QVERIFY(!buttonNamed(page, u"Cancel"_s));
        QSignalSpy retry(&page, &SignInPage::retryRequested);
        buttonNamed(page, u"Try again"_s)->click();
        QCOMPARE(retry.count(), 1);
    }

    void byHandOpensALine()
    {
        SignInPage page;
        page.setView(waiting());
        auto *line = page.findChild<QLineEdit *>();
        QVERIFY(!line->isVisibleTo(&page));
        buttonNamed(page, u"Enter the address by hand"_s)->click();
        QVERIFY(line->isVisibleTo(&page));
    }

    void pictures()
    {
        if (pictureFolder().isEmpty())
            QSKIP("PLANOPS_SCREENSHOTS is not set");
        WelcomePage welcome;
        welcome.setProfiles({auth::sandboxProfile(), northwind()}, u"northwind"_s);
        welcome.resize(1440, 828);
        welcome.show();
        takePictures(welcome, u"welcome"_s, m_theme);
        welcome.setProfiles({auth::sandboxProfile(), auth::planopsProfile()},
                            auth::planopsProfile().id);
        welcome.resize(900, 560);
        takePictures(welcome, u"welcome-small"_s, m_theme);
        SignInPage page;
        page.setView(waiting());
        page.resize(1440, 828);
        page.show();
        takePictures(page, u"signin-waiting"_s, m_theme);
        page.showByHand(true);
        takePictures(page, u"signin-byhand"_s, m_theme);
        SignInView view = waiting();
        view.failure = Error {
            ErrorKind::Auth,
            u"Access was refused on the sign-in page. Try again and approve it, or use another account."_s,
            u"error=access_denied"_s,
            {}};
        page.setView(view);
        takePictures(page, u"signin-failed"_s, m_theme);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestSignInPages)
#include "tst_signinpages.moc"
