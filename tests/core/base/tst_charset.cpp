// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/charset.h"
#include "core/base/textcodec.h"

#include <QTest>

using namespace planops;

class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<CharsetOrigin>("origin");
        using enum CharsetOrigin;
        const QByteArray german("Gr\xf6\xdf"
                                "e");
        QTest::newRow("usual") << QByteArray("Größe") << QByteArray("text/plain")
                               << QByteArray("UTF-8") << Usual;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray("UTF-8") << Usual;
        QTest::newRow("header") << german << QByteArray("text/plain; charset=iso-8859-1")
                                << QByteArray("ISO-8859-1") << Header;
        QTest::newRow("quoted") << german << QByteArray("text/plain;x=y; Charset=\"latin1\"")
                                << QByteArray("ISO-8859-1") << Header;
        QTest::newRow("ascii") << german << QByteArray("text/plain; charset=us-ascii")
                               << QByteArray("us-ascii") << Header;
        QTest::newRow("not in the menu")
            << german << QByteArray("text/plain; charset=ibm037") << QByteArray("ibm037") << Header;
        QTest::newRow("mark beats header")
            << QByteArray("\xff\xfe"
                          "a\0",
                          4)
            << QByteArray("text/plain; charset=utf-8") << QByteArray("UTF-16LE") << Mark;
        QTest::newRow("text") << QByteArray("<?xml version='1.0' encoding='koi8-r'?>")
                              << QByteArray("application/xml") << QByteArray("KOI8-R") << Text;
        QTest::newRow("guess") << german << QByteArray("text/plain") << QByteArray("Windows-1252")
                               << Guess;
        QTest::newRow("wide guess")
            << QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14) << QByteArray("application/json")
            << QByteArray("UTF-16LE") << Guess;
        QTest::newRow("wide guess, other end")
            << QByteArray("\0{\0\"\0a\0\"\0:\0001\0}", 14) << QByteArray("application/json")
            << QByteArray("UTF-16BE") << Guess;
        QTest::newRow("no text") << german << QByteArray("application/octet-stream")
                                 << QByteArray("UTF-8") << Usual;
        QTest::newRow("unknown") << german << QByteArray("text/plain; charset=klingon")
                                 << QByteArray("Windows-1252") << NotKnown;
        QTest::newRow("unknown, UTF-8") << QByteArray("ß") << QByteArray("text/plain; charset=x")
                                        << QByteArray("UTF-8") << NotKnown;
    }
    void isFound()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, type);
        const TextCharset found = charsetOf(bytes, type);
        QTEST(found.name, "name");
        QTEST(found.origin, "origin");
        QCOMPARE(found.notKnown.isEmpty(), found.origin != CharsetOrigin::NotKnown);
        QVERIFY(found.isUtf8() || toUtf8(bytes, found.name));
        // What a person says is so, whatever else is said.
        const TextCharset chosen = charsetOf(bytes, type, "Shift_JIS");
        QCOMPARE(chosen.name, "Shift_JIS");
        QCOMPARE(chosen.origin, CharsetOrigin::Chosen);
    }

    void whatCanBeChosenCanBeRead()
    {
        const QList<CharsetGroup> groups = choosableCharsets();
        QVERIFY(groups.constFirst().script.isEmpty());
        QCOMPARE(groups.constFirst().names, QList<QByteArray>({"UTF-8", "UTF-16LE", "UTF-16BE"}));
        QList<QByteArray> all;
        for (const CharsetGroup &group : groups) {
            QCOMPARE(group.script.isEmpty(), &group == &groups.constFirst());
            for (const QByteArray &name : group.names) {
                QVERIFY2(toUtf8("a", name), name.constData());
                QVERIFY2(!all.contains(name), name.constData());
                QCOMPARE(charsetLabel(name.toLower()), name);
                all.append(name);
            }
        }
#ifdef Q_OS_LINUX // Qt is built with ICU there.
        for (const char *name : {"Windows-1252", "ISO-8859-15", "Windows-1251", "KOI8-R",
                                 "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR"})
            QVERIFY2(all.contains(name), name);
#endif
    }

    void labels()
    {
        QCOMPARE(charsetLabel("cp1252"), "Windows-1252");
        QCOMPARE(charsetLabel("utf8"), "UTF-8");
        QCOMPARE(charsetLabel("klingon"), "klingon");
        QCOMPARE(charsetLabel(""), "");
    }
};

QTEST_APPLESS_MAIN(TestCharset)
#include "tst_charset.moc"
