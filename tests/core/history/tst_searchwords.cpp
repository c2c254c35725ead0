// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/searchwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::history;

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("blanks") << u" \t\n "_s << u""_s;
        QTest::newRow("one letter") << u"p"_s << u"\"p\"*"_s;
        QTest::newRow("a beginning") << u"proj"_s << u"\"proj\"*"_s;
        QTest::newRow("between two lengths") << u"project"_s << u"\"projec\"*"_s;
        QTest::newRow("longer than all")
            << u"abcdefghijklmnopqrs"_s << u"\"abcdefghijklmnopqrs\"*"_s;
        QTest::newRow("a path") << u"/api/v1/pr"_s << u"\"api\"* AND \"v1\"* AND \"pr\"*"_s;
        QTest::newRow("syntax is no syntax")
            << u"a\" OR url:x* NEAR(b) -\"\"\" ^c;--'"_s
            << u"\"a\"* AND \"OR\"* AND \"url\"* AND \"x\"* AND \"NEAR\"* AND \"b\"* AND \"c\"*"_s;
        QTest::newRow("signs only") << u"\"*^(){}:;%_'\\\0"_s << u""_s;
        QTest::newRow("beyond the first plane") << u"𝔘𝔫𝔦"_s << u"\"𝔘𝔫𝔦\"*"_s;
        QTest::newRow("marks stay with their letter")
            << u"e\u0301te\u0301"_s << u"\"\u00e9t\u00e9\"*"_s;
    }
    void expressions()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expression);
        QCOMPARE(matchExpression(typed), expression);
    }

    void longTextStaysShort()
    {
        QVERIFY(matchExpression(u"word "_s.repeated(100'000)).size() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
