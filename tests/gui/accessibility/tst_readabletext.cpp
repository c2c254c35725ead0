// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/readabletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::gui;
using Type = QTextBoundaryFinder::BoundaryType;

class TstReadableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Type>("type");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("item");
        const QString line = u"GET the list. Then stop."_s;
        QTest::newRow("first word") << line << Type::Word << 0 << u"GET"_s;
        QTest::newRow("within a word") << line << Type::Word << 5 << u"the"_s;
        QTest::newRow("gap") << line << Type::Word << 3 << u" "_s;
        QTest::newRow("last word") << u"a bc"_s << Type::Word << 3 << u"bc"_s;
        QTest::newRow("end") << line << Type::Word << 24 << QString();
        QTest::newRow("beyond the end") << line << Type::Word << 99 << QString();
        QTest::newRow("before the start") << line << Type::Word << -5 << u"GET"_s;
        QTest::newRow("no text") << QString() << Type::Word << 0 << QString();
        QTest::newRow("spaces only") << u"  "_s << Type::Word << 0 << u"  "_s;
        QTest::newRow("first sentence") << line << Type::Sentence << 2 << u"GET the list. "_s;
        QTest::newRow("last sentence") << line << Type::Sentence << 20 << u"Then stop."_s;
        QTest::newRow("end, sentence") << line << Type::Sentence << 24 << QString();
    }

    void itemAt()
    {
        QFETCH(QString, text);
        QFETCH(Type, type);
        QFETCH(int, offset);
        QFETCH(QString, item);
        const CharacterRange range = textItemAt(text, offset, type);
        QVERIFY(range.start >= 0 && range.start <= range.end && range.end <= text.size());
        QCOMPARE(text.mid(range.start, range.end - range.start), item);
    }

    void itemsCoverTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << u"https://api.example.com/v1/projects?limit=20&q=a%20b"_s;
        QTest::newRow("token") << u"eyJhbGciOiJSUzI1NiJ9.e30.c2ln"_s;
        QTest::newRow("scripts")
            << u"Grüße 東京 \u0645\u0631\u062d\u0628\u0627 👩‍👩‍👧 e\u0301."_s;
        QTest::newRow("lone surrogates") << QString(u"a\xd83d b\xde00"_s);
        QTest::newRow("breaks") << u"one\n\n two\r\n\tthree "_s;
    }

    void itemsCoverTheText()
    {
        QFETCH(QString, text);
        for (const Type type : {Type::Word, Type::Sentence}) {
            QString read;
            for (int at = 0; at < text.size();) {
                const CharacterRange range = textItemAt(text, at, type);
                QCOMPARE(range.start, at);
                QVERIFY(range.end > at);
                QCOMPARE(textItemAt(text, range.end - 1, type), range);
                read += text.mid(range.start, range.end - range.start);
                at = range.end;
            }
            QCOMPARE(read, text);
        }
    }
};

QTEST_APPLESS_MAIN(TstReadableText)
#include "tst_readabletext.moc"
