// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"

#include <QTest>

using namespace planops;

class TestTextCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCharsets_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("utf8");
        QTest::newRow("latin") << QByteArray("ISO-8859-1")
                               << QByteArray("Gr\xf6\xdf"
                                             "e")
                               << QByteArray("Größe");
        QTest::newRow("windows") << QByteArray("windows-1252") << QByteArray("5 \x80")
                                 << QByteArray("5 €");
        QTest::newRow("alias") << QByteArray("cp1252") << QByteArray("5 \x80") << QByteArray("5 €");
        QTest::newRow("japanese") << QByteArray("shift_jis") << QByteArray("\x93\xfa\x96\x7b")
                                  << QByteArray("日本");
        QTest::newRow("cyrillic") << QByteArray("koi8-r") << QByteArray("\xcd\xc9\xd2")
                                  << QByteArray("мир");
        QTest::newRow("chinese") << QByteArray("gb18030") << QByteArray("\xd6\xd0\xce\xc4")
                                 << QByteArray("中文");
        QTest::newRow("utf-16") << QByteArray("utf-16le") << QByteArray("a\0\x3d\xd8\0\xde", 6)
                                << QByteArray("a😀");
        QTest::newRow("empty") << QByteArray("koi8-r") << QByteArray() << QByteArray();
    }
    void readsCharsets()
    {
        QFETCH(const QByteArray, charset);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, utf8);
        QCOMPARE(toUtf8(bytes, charset), utf8);
    }

    void readsLongTexts()
    {
        const QByteArray bytes = QByteArray("\x93\xfa\x96\x7b").repeated(50'000);
        QCOMPARE(toUtf8(bytes, "shift_jis"), QByteArray("日本").repeated(50'000));
    }

    void knowsNoOther() { QVERIFY(!toUtf8("a", "klingon")); }

    void findsDeclarations()
    {
        QCOMPARE(declaredCharset("<?xml version=\"1.0\" encoding='ISO-8859-2'?><a/>"),
                 "iso-8859-2");
        QCOMPARE(declaredCharset("<!doctype html><META charset=\"Shift_JIS\">"), "shift_jis");
        QCOMPARE(declaredCharset("<html><meta http-equiv=\"Content-Type\" "
                                 "content=\"text/html; charset=koi8-r\">"),
                 "koi8-r");
        QCOMPARE(declaredCharset("<html>"), QByteArray());
        QCOMPARE(declaredCharset("<?xml version=\"1.0\"?>"), QByteArray());
        QCOMPARE(declaredCharset(""), QByteArray());
    }

    void guesses()
    {
        QCOMPARE(guessedCharset("plain"), QByteArray());
        QCOMPARE(guessedCharset("Größe"), QByteArray());
        const QByteArray german("Die Gr\xf6\xdf"
                                "e der Stra\xdf"
                                "e ist f\xfcr die B\xfcrger wichtig. ");
        QCOMPARE(guessedCharset(german), "windows-1252");
        // The end of the sample cuts a letter in two: still UTF-8.
        const QByteArray cut = QByteArray("a") + QByteArray("€").repeated(30'000);
        QCOMPARE(guessedCharset(cut), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestTextCodec)
#include "tst_textcodec.moc"
