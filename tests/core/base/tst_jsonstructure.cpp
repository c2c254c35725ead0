// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonstructure.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;

namespace {

QByteArray structureOf(const QByteArray &json)
{
    QByteArray found;
    JsonStructure structure(json);
    structure.forEach([&](qint64 offset, char c) {
        found += QByteArray::number(offset) + c + ' ';
        return true;
    });
    return found + (structure.endsInString() ? "open" : "closed");
}

//! The same, a byte at a time.
QByteArray slowly(const QByteArray &json)
{
    QByteArray found;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && QByteArrayView("{}[],").contains(c))
            found += QByteArray::number(i) + c + ' ';
    }
    return found + (inString ? "open" : "closed");
}

} // namespace

class TestJsonStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsOutsideStrings()
    {
        QCOMPARE(structureOf("{\"a,]\":[1,{}]}"), "0{ 7[ 9, 10{ 11} 12] 13} closed"_ba);
        QCOMPARE(structureOf("[\"\\\\\\\"]\",\"\\\\\\\\\"]"), "0[ 8, 15] closed"_ba);
        QCOMPARE(structureOf("[\"never ends, "), "0[ open"_ba);
        QCOMPARE(structureOf({}), "closed"_ba);
    }

    void stopsWhenTold()
    {
        int calls = 0;
        JsonStructure("[[[[").forEach([&calls](qint64, char) { return ++calls < 2; });
        QCOMPARE(calls, 2);
    }

    // Quotes and backslashes at every place of a block, and strings across its border.
    void isTheSameAsByteByByte()
    {
        QRandomGenerator random(7);
        const QByteArrayView letters("\"\"\"\\\\{}[],a \xc3\xff");
        for (int round = 0; round < 3000; ++round) {
            QByteArray json(random.bounded(300), ' ');
            for (char &c : json)
                c = letters[random.bounded(round % 2 ? int(letters.size()) : 6)];
            QCOMPARE(structureOf(json), slowly(json));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonStructure)
#include "tst_jsonstructure.moc"
