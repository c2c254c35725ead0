// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokenview.h"

#include "gui/tokens/claimstable.h"
#include "gui/tokens/sampletoken.h"
#include "gui/tokens/tokencopies.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

class TestTokenView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheToken()
    {
        const TokenView view = TokenView::of(sampleProfile(), sampleTokens());
        QVERIFY(view.jwt);
        QCOMPARE(view.who, u"Ada Okafor"_s);
        QCOMPARE(view.email, u"ada@northwind.example"_s);
        QCOMPARE(view.organization, u"northwind"_s);
        QCOMPARE(view.role, u"Planner"_s);
        QVERIFY(view.renews);
        QVERIFY(view.expiresAt == at(sampleExpiresAt));
    }

    //! The token endpoint's expires_in may be wrong; the API looks at exp.
    void believesTheClaimBeforeTheEndpoint()
    {
        auth::TokenSet tokens = sampleTokens();
        tokens.expiresAt = at(sampleExpiresAt + 999);
        QVERIFY(TokenView::of(sampleProfile(), tokens).expiresAt == at(sampleExpiresAt));
    }

    void takesAnOpaqueToken()
    {
        auth::TokenSet tokens;
        tokens.accessToken = Secret {"oat_2KQvY7"};
        tokens.subject = u"user_1"_s;
        const TokenView view = TokenView::of(sampleProfile(), tokens);
        QVERIFY(view.hasToken());
        QVERIFY(!view.jwt);
        QCOMPARE(view.kind, tokens::TokenKind::OpaqueAccessToken);
        QCOMPARE(view.who, u"user_1"_s);
        QCOMPARE(expiryWords(view, at(sampleIssuedAt)).title, u"Expiry not known"_s);
    }

    void saysHowLongIsLeft_data()
    {
        QTest::addColumn<qint64>("secondsLeft");
        QTest::addColumn<int>("tone");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("state");
        QTest::newRow("fresh") << qint64(38 * 60 + 12) << int(Tone::Ok) << u"38"_s
                               << u"Expires in 38 min 12 s"_s << u"Active"_s;
        QTest::newRow("ten minutes")
            << qint64(600) << int(Tone::Ok) << u"10"_s << u"Expires in 10 min"_s << u"Active"_s;
        QTest::newRow("under ten minutes") << qint64(599) << int(Tone::Warn) << u"9"_s
                                           << u"Expires in 9 min 59 s"_s << u"Expires soon"_s;
        QTest::newRow("seconds") << qint64(42) << int(Tone::Warn) << u"42"_s << u"Expires in 42 s"_s
                                 << u"Expires soon"_s;
        QTest::newRow("over") << qint64(-720) << int(Tone::Bad) << u"0"_s << u"Expired 12 min ago"_s
                              << u"Expired"_s;
    }

    void saysHowLongIsLeft()
    {
        QFETCH(const qint64, secondsLeft);
        QFETCH(const int, tone);
        const TokenView view = TokenView::of(sampleProfile(), sampleTokens());
        const ExpiryWords words = expiryWords(view, at(sampleExpiresAt - secondsLeft));
        QCOMPARE(int(words.tone), tone);
        QTEST(words.number, "number");
        QTEST(words.title, "title");
        QTEST(words.state, "state");
        QVERIFY(words.left >= 0 && words.left <= 1);
    }

    //! A one-minute session token is not amber from its first second.
    void measuresSoonByTheLifetime()
    {
        TokenView view = TokenView::of(sampleProfile(), sampleTokens());
        view.issuedAt = at(sampleExpiresAt - 60);
        QCOMPARE(int(expiryWords(view, at(sampleExpiresAt - 50)).tone), int(Tone::Ok));
        QCOMPARE(int(expiryWords(view, at(sampleExpiresAt - 15)).tone), int(Tone::Warn));
    }

    void tellsAboutRenewal()
    {
        TokenView view = TokenView::of(sampleProfile(), sampleTokens());
        const UnixTime now = at(sampleExpiresAt - 1800);
        QVERIFY(expiryWords(view, now).renewal.startsWith(u"Renews by itself at "_s));
        view.renews = false;
        QCOMPARE(expiryWords(view, now).renewal, u"Does not renew by itself"_s);
        view.renews = true;
        view.problem = Error {ErrorKind::Network, u"x"_s, {}, {}};
        QVERIFY(expiryWords(view, now).renewalBad);
    }

    void makesCopies()
    {
        QCOMPARE(authorizationHeader(Secret {"a.b.c"}).reveal(), "Authorization: Bearer a.b.c"_ba);
        QCOMPARE(exportLine(Secret {"a'b"}).reveal(), "export PLANOPS_TOKEN='a'\\''b'"_ba);
        const tokens::Jwt jwt = TokenView::of(sampleProfile(), sampleTokens()).jwt.value();
        const QJsonObject decoded = QJsonDocument::fromJson(decodedJson(jwt)).object();
        QCOMPARE(decoded.value("claims"_L1).toObject(), jwt.claims);
        QVERIFY(!decodedJson(jwt).contains(jwt.raw.mid(jwt.raw.lastIndexOf('.') + 1)));
    }

    void modelsTheClaims()
    {
        ClaimsModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const tokens::Jwt jwt = TokenView::of(sampleProfile(), sampleTokens()).jwt.value();
        model.setRows(tokens::describeClaims(jwt.claims, at(sampleExpiresAt + 1)));
        QCOMPARE(model.rowCount(), int(jwt.claims.size()));
        QCOMPARE(model.index(0, 0).data().toString(), u"iss"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"https://clerk.planops.example"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestTokenView)
#include "tst_tokenview.moc"
