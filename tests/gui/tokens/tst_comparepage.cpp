// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/comparepage.h"

#include "core/tokens/jwt.h"
#include "gui/tokens/differencelist.h"
#include "gui/tokens/sampletoken.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/switch.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

class TestComparePage : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<ComparePage> makePage()
    {
        return std::make_unique<ComparePage>([] { return at(sampleExpiresAt - 2292); });
    }

    //! The sample token with one claim changed; its signature no longer fits, which nobody asks.
    static QString changed(const QString &claim, const QJsonValue &value)
    {
        tokens::Jwt jwt = tokens::Jwt::decode(sampleToken()).value();
        jwt.claims.insert(claim, value);
        return QString::fromLatin1(
            sampleToken().split('.').first() + '.'
            + tokens::toBase64Url(QJsonDocument(jwt.claims).toJson(QJsonDocument::Compact))
            + ".c2ln");
    }

    static QPlainTextEdit *second(const ComparePage &page)
    {
        return page.findChildren<QPlainTextEdit *>().at(1);
    }

    static QStringList shown(const ComparePage &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&page))
                texts << label->text();
        }
        return texts;
    }

private Q_SLOTS:
    void waitsForTwoTokens()
    {
        const auto page = makePage();
        QVERIFY(!page->findChild<DifferenceList *>()->isVisibleTo(page.get()));
        page->setFirst(Secret {sampleToken()});
        QVERIFY(!page->findChild<DifferenceList *>()->isVisibleTo(page.get()));
        second(*page)->setPlainText(QString::fromLatin1(sampleToken()));
        QVERIFY(page->findChild<DifferenceList *>()->isVisibleTo(page.get()));
        QVERIFY(shown(*page).contains(u"The same token twice"_s));
    }

    void showsWhatDiffers()
    {
        const auto page = makePage();
        page->show();
        page->setFirst(Secret {sampleToken()});
        second(*page)->setPlainText(changed(u"scope"_s, u"openid projects:read"_s));
        const auto texts = [&] { return shown(*page); };
        QTRY_VERIFY(texts().contains(u"The second lacks: email, profile, projects:write"_s));
        QCOMPARE(texts().count(u"Differs"_s), 1);
        QVERIFY(texts().contains(u"Same"_s));

        page->findChild<Switch *>()->click();
        QTRY_COMPARE(texts().count(u"Differs"_s), 1);
        QVERIFY(!texts().contains(u"Same"_s));
    }

    void saysWhatIsWrongWithAToken()
    {
        const auto page = makePage();
        page->setFirst(Secret {sampleToken()});
        second(*page)->setPlainText(u"eyJhbGciOiJSUzI1NiJ9.e30"_s);
        QVERIFY(page->findChildren<FormField *>().at(1)->hasError());
        QVERIFY(!page->findChild<DifferenceList *>()->isVisibleTo(page.get()));
    }

    void takesATokenAsItWasCopied()
    {
        const auto page = makePage();
        page->setFirst(Secret {sampleToken()});
        second(*page)->setPlainText(u"Authorization: Bearer "_s + QString::fromLatin1(sampleToken())
                                    + u'\n');
        QVERIFY(shown(*page).contains(u"The same token twice"_s));
    }

    void offersNothingWithoutASignIn()
    {
        const auto page = makePage();
        for (const QPushButton *button : page->findChildren<QPushButton *>())
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
