// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytepattern.h"

#include <QTest>

using namespace planops;
using namespace Qt::StringLiterals;

namespace {

//! All places, looked for in parts of \a part bytes.
QByteArrayList finds(const QString &pattern, const QByteArray &bytes, qsizetype part,
                     bool matchCase = true)
{
    ByteMatcher matcher(BytePattern::compile(pattern, matchCase).value(), bytes);
    QByteArrayList list;
    for (;;) {
        switch (matcher.next(part)) {
        case ByteMatcher::Outcome::Found:
            list.append(bytes.sliced(matcher.begin(), matcher.end() - matcher.begin()));
            break;
        case ByteMatcher::Outcome::NotYet:
            break;
        case ByteMatcher::Outcome::Over:
            return list;
        case ByteMatcher::Outcome::TooHard:
            return {"too hard"};
        }
    }
}

} // namespace

class TestBytePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameInPartsOfAnySize_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("found");
        QTest::newRow("plain") << u"b+"_s << "abbbabb"_ba << QByteArrayList {"bbb", "bb"};
        QTest::newRow("whole text")
            << u".+"_s << "abcdefghijklmn"_ba << QByteArrayList {"abcdefghijklmn"};
        QTest::newRow("lookbehind") << u"(?<=x)b"_s << "abxbbxb"_ba << QByteArrayList {"b", "b"};
        QTest::newRow("lookahead") << u"a(?=bcd)"_s << "abcabcdab"_ba << QByteArrayList {"a"};
        QTest::newRow("lines") << u"^a.*$"_s << "ab\nba\nac"_ba << QByteArrayList {"ab", "ac"};
        QTest::newRow("words") << u"\\bab\\b"_s << "ab abc ab"_ba << QByteArrayList {"ab", "ab"};
        QTest::newRow("letters of several bytes")
            << u"ß."_s << "aßöüß€ß"_ba << QByteArrayList {"ßö", "ß€"};
        QTest::newRow("umlauts are letters")
            << u"\\w+"_s << "Größe, Länge"_ba << QByteArrayList {"Größe", "Länge"};
        QTest::newRow("not UTF-8") << u"b."_s
                                   << "a\xff\xfe"
                                      "bc\xff"
                                      "bd"_ba
                                   << QByteArrayList {"bc", "bd"};
        QTest::newRow("nothing empty") << u"x*"_s << "aaxxaa"_ba << QByteArrayList {"xx"};
        QTest::newRow("nothing") << u"z"_s << "abc"_ba << QByteArrayList {};
        QTest::newRow("empty text") << u"z"_s << ""_ba << QByteArrayList {};
    }
    void findsTheSameInPartsOfAnySize()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArrayList, found);
        for (const qsizetype part : {1, 2, 3, 5, 1000})
            QCOMPARE(finds(pattern, bytes, part), found);
    }

    void mindsTheCaseIfAsked()
    {
        QCOMPARE(finds(u"größe"_s, "GRÖSSE GRÖßE größe"_ba, 100, false).size(), 2);
        QCOMPARE(finds(u"größe"_s, "GRÖSSE GRÖßE größe"_ba, 100, true).size(), 1);
    }

    void saysWhereAPatternIsWrong()
    {
        const auto broken = BytePattern::compile(u"größe(a"_s, true);
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, ErrorKind::Invalid);
        QVERIFY2(broken.error().message.contains(u"at letter 8"_s),
                 qPrintable(broken.error().message));
        QVERIFY2(BytePattern::compile(u"\\C"_s, true).error().message.size() > 0,
                 "bytes are letters");
    }

    void givesUpInTime()
    {
        QCOMPARE(finds(u"^(a+)+$"_s, QByteArray(60, 'a') + '!', 1000), QByteArrayList {"too hard"});
    }
};

QTEST_APPLESS_MAIN(TestBytePattern)
#include "tst_bytepattern.moc"
