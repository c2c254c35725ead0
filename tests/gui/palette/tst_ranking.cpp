// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/ranking.h"

#include <QTest>

using namespace planops::gui;

class TstRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const QString title = QStringLiteral("Refresh token and retry");
        QTest::newRow("empty") << QString() << title << true;
        QTest::newRow("run") << QStringLiteral("token") << title << true;
        QTest::newRow("case") << QStringLiteral("TOKEN") << title << true;
        QTest::newRow("initials") << QStringLiteral("rtr") << title << true;
        QTest::newRow("words in any order") << QStringLiteral("retry tok") << title << true;
        QTest::newRow("one word missing") << QStringLiteral("token project") << title << false;
        QTest::newRow("letters out of order") << QStringLiteral("zyx") << title << false;
        QTest::newRow("accents") << QStringLiteral("cote")
                                 << QStringLiteral("Mireille C\u00F4t\u00E9") << true;
        QTest::newRow("longer than the text")
            << QStringLiteral("tokens and more") << QStringLiteral("token") << false;
        QTest::newRow("nothing to search") << QStringLiteral("a") << QString() << false;
    }

    void fits()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(matchText(pattern, text).has_value(), fits);
    }

    void positionsAreThoseOfTheText()
    {
        const auto run = matchText(QStringLiteral("tok"), QStringLiteral("Copy token"));
        QVERIFY(run.has_value());
        QCOMPARE(run->positions, (QList<int> {5, 6, 7}));
        const auto initials =
            matchText(QStringLiteral("rtr"), QStringLiteral("Refresh token and retry"));
        QVERIFY(initials.has_value());
        QCOMPARE(initials->positions, (QList<int> {0, 8, 18}));
        const auto accented = matchText(QStringLiteral("ote"), QStringLiteral("C\u00F4t\u00E9"));
        QVERIFY(accented.has_value());
        QCOMPARE(accented->positions, (QList<int> {1, 2, 3}));
    }

    void better_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning before middle")
            << QStringLiteral("tok") << QStringLiteral("Token exchange")
            << QStringLiteral("Copy token");
        QTest::newRow("beginning of a word before its inside")
            << QStringLiteral("end") << QStringLiteral("Go to end") << QStringLiteral("Resend it");
        QTest::newRow("run before scattered letters")
            << QStringLiteral("send") << QStringLiteral("Resend")
            << QStringLiteral("Save and open the newest draft");
        QTest::newRow("short before long") << QStringLiteral("copy") << QStringLiteral("Copy token")
                                           << QStringLiteral("Copy the response body as a file");
    }

    void better()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto first = matchText(pattern, better);
        const auto second = matchText(pattern, worse);
        QVERIFY(first.has_value());
        QVERIFY(second.has_value());
        QVERIFY2(first->score > second->score,
                 qPrintable(QStringLiteral("%1 against %2").arg(first->score).arg(second->score)));
    }
};

QTEST_GUILESS_MAIN(TstRanking)
#include "tst_ranking.moc"
