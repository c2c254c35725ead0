// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/inspectorpage.h"

#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/tokens/claimsview.h"
#include "gui/tokens/sampletoken.h"
#include "gui/tokens/verdictlist.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/jsontext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

class TestInspectorPage : public QObject
{
    Q_OBJECT

private:
    InspectorPage *makePage()
    {
        auto *page = new InspectorPage(
            [this](const QString &issuer, const QString &, const Completion<tokens::JwkSet> &done) {
                m_asked << issuer;
                done(sampleKeys());
            },
            [] { return at(sampleExpiresAt - 2292); });
        return page;
    }

private Q_SLOTS:
    void init() { m_asked.clear(); }

    void needsNoProfile()
    {
        const std::unique_ptr<InspectorPage> page(makePage());
        page->setToken(Secret {sampleToken()});
        QVERIFY(shows(*page, u"Cannot be told yet"_s));
        QVERIFY(page->findChild<ClaimsView *>()->isVisibleTo(page.get()));
        QVERIFY2(m_asked.isEmpty(), "a token alone must not make the program call anybody");
    }

    void fetchesForeignKeysOnlyWhenAsked()
    {
        const std::unique_ptr<InspectorPage> page(makePage());
        page->setToken(Secret {sampleToken()});
        page->findChild<Banner *>()->findChild<QPushButton *>()->click();
        QCOMPARE(m_asked, QStringList {u"https://clerk.planops.example"_s});
        QVERIFY(!page->findChild<Banner *>()->isVisibleTo(page.get()));
    }

    void showsPermissionsAndWhoActs()
    {
        const std::unique_ptr<InspectorPage> page(makePage());
        const auto tokenWith = [](const QByteArray &claims) {
            return Secret {tokens::toBase64Url(R"({"alg":"RS256"})") + '.'
                           + tokens::toBase64Url(claims) + ".c2ln"};
        };
        page->setToken(tokenWith(
            R"({"sub":"user_1","act":{"sub":"user_9"},"fea":"o:teams","o":{"per":"read","fpm":"1"}})"));
        QVERIFY(shows(*page, u"Somebody acts as this user"_s));
        QVERIFY(shows(*page, u"user_9 is impersonating user_1"_s));
        QVERIFY(shows(*page, u"teams"_s));

        page->setToken(tokenWith(R"({"sub":"user_1","sts":"pending"})"));
        QVERIFY(shows(*page, u"The session is pending"_s));
        QVERIFY(!shows(*page, u"Permissions in the organization"_s));
    }

    void keepsTheOrderOfTheClaims()
    {
        const std::unique_ptr<InspectorPage> page(makePage());
        page->setToken(Secret {sampleToken()});
        const QString json = page->findChild<JsonText *>()->toPlainText();
        QVERIFY(json.indexOf(u"\"sub\""_s) < json.indexOf(u"\"aud\""_s)); // As the issuer wrote it.
    }

    void checksAtTheProfilesIssuer()
    {
        const std::unique_ptr<InspectorPage> page(makePage());
        page->setProfile(sampleProfile());
        page->setToken(Secret {sampleToken()});
        QCOMPARE(m_asked, QStringList {u"https://clerk.planops.example"_s});
        QVERIFY(shows(*page, u"Passed"_s));
    }

    void takesUntidyPastes()
    {
        const std::unique_ptr<InspectorPage> page(makePage());
        const QString token = QString::fromLatin1(sampleToken());
        page->findChild<QPlainTextEdit *>()->setPlainText(u"\"Bearer "_s + token.left(60)
                                                          + u"\n  "_s + token.mid(60) + u"\""_s);
        QVERIFY(!page->findChild<FormField *>()->hasError());
        QVERIFY(page->findChild<ClaimsView *>()->isVisibleTo(page.get()));
    }

    void saysWhatIsWrong()
    {
        const std::unique_ptr<InspectorPage> page(makePage());
        QPlainTextEdit *text = page->findChild<QPlainTextEdit *>();
        text->setPlainText(u"eyJhbGciOiJSUzI1NiJ9.%%%.x"_s);
        QVERIFY(page->findChild<FormField *>()->hasError());
        QVERIFY(!page->findChild<ClaimsView *>()->isVisibleTo(page.get()));
        text->setPlainText(u"oat_2KQvY7"_s);
        QVERIFY(!page->findChild<FormField *>()->hasError());
        text->clear();
        QVERIFY(!page->findChild<FormField *>()->hasError());
    }

    void pictures()
    {
        if (pictureFolder().isEmpty())
            QSKIP("PLANOPS_SCREENSHOTS is not set");
        const std::unique_ptr<InspectorPage> page(makePage());
        page->resize(1000, 900);
        page->setProfile(sampleProfile());
        page->setToken(Secret {sampleToken()});
        page->show();
        takePictures(*page, u"inspector"_s, m_theme);
    }

private:
    Theme m_theme;
    QStringList m_asked;
};

QTEST_MAIN(TestInspectorPage)
#include "tst_inspectorpage.moc"
