// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/codelayout.h"
#include "gui/response/foldmap.h"
#include "gui/response/textsource.h"
#include "gui/widgets/jsonformatter.h"

#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;

class TestTextSource : public QObject
{
    Q_OBJECT

private:
    static ByteText text(const QByteArray &bytes, int limit = TextSource::usualRowLimit)
    {
        return ByteText({{}, bytes.isNull() ? QByteArray("") : bytes}, {}, limit);
    }
    static QByteArray rowOf(const ByteText &source, qint64 number)
    {
        const TextSource::Row row = source.row(number);
        return source.bytes().sliced(row.begin, row.end - row.begin).toByteArray();
    }

private Q_SLOTS:
    void rows_data();
    void rows();
    void everyRowOfALongText();
    void longLinesBreakBetweenCharacters();
    void anotherRowLimit();
    void displayOfHostileBytes();
    void offsetsAndColumns();
    void folds();
    void foldsSurviveWrapping();
    void revealOpensWhatHides();
};

void TestTextSource::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("rows");
    QTest::newRow("empty") << QByteArray("") << QList<QByteArray> {""};
    QTest::newRow("one") << QByteArray("abc") << QList<QByteArray> {"abc"};
    QTest::newRow("ends with line end") << QByteArray("abc\n") << QList<QByteArray> {"abc"};
    QTest::newRow("two") << QByteArray("abc\nde") << QList<QByteArray> {"abc", "de"};
    QTest::newRow("empty lines") << QByteArray("\n\nx") << QList<QByteArray> {"", "", "x"};
    QTest::newRow("carriage return stays")
        << QByteArray("a\r\nb") << QList<QByteArray> {"a\r", "b"};
    QTest::newRow("zero bytes") << QByteArray("a\0b\nc", 5)
                                << QList<QByteArray> {QByteArray("a\0b", 3), "c"};
}

void TestTextSource::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, rows);
    const ByteText source = text(bytes);
    QCOMPARE(source.rowCount(), rows.size());
    for (qint64 i = 0; i < source.rowCount(); ++i) {
        QCOMPARE(rowOf(source, i), rows.at(i));
        QCOMPARE(source.row(i).line, i + 1);
        QCOMPARE(source.rowAt(source.row(i).begin), i);
    }
}

void TestTextSource::everyRowOfALongText()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += "line " + QByteArray::number(i) + '\n';
    const ByteText source = text(bytes);
    QCOMPARE(source.rowCount(), 1000);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(rowOf(source, i), "line " + QByteArray::number(i));
        QCOMPARE(source.row(i).line, i + 1);
        QVERIFY(!source.row(i).continues);
        QCOMPARE(source.rowAt(source.row(i).end), i); // the line end belongs to its line
    }
    QCOMPARE(source.rowAt(bytes.size() + 5), 999);
}

void TestTextSource::longLinesBreakBetweenCharacters()
{
    // 20 characters of 3 bytes, broken at 16 bytes at most: 5 characters a row.
    const ByteText source = text(QString(20, u'\u20AC').toUtf8() + "\nend", 16);
    QCOMPARE(source.rowCount(), 5);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(rowOf(source, i), QString(5, u'\u20AC').toUtf8());
        QCOMPARE(source.row(i).line, 1);
        QCOMPARE(source.row(i).continues, i > 0);
    }
    QCOMPARE(source.row(4).line, 2);
    // A line of exactly the limit is one row.
    QCOMPARE(text(QByteArray(16, 'x') + '\n' + "y", 16).rowCount(), 2);
    // Bytes that look like the middle of a character forever do not stop it.
    QCOMPARE(text(QByteArray(1600, '\x80'), 16).rowCount() > 90, true);
}

void TestTextSource::anotherRowLimit()
{
    const auto wide =
        std::make_shared<const ByteText>(ByteText::Storage {{}, QByteArray(300, 'a')});
    QCOMPARE(wide->rowCount(), 1);
    const auto narrow = wide->withRowLimit(100);
    QCOMPARE(narrow->rowCount(), 3);
    QCOMPARE(narrow->bytes().data(), wide->bytes().data());
}

void TestTextSource::displayOfHostileBytes()
{
    QCOMPARE(displayRow("plain").text, u"plain"_s);
    QCOMPARE(displayRow("a\tb").text, u"a   b"_s);
    QCOMPARE(displayRow(QByteArrayView("a\0b", 3)).text, u"a\u2400b"_s);
    QCOMPARE(displayRow("\x1b[31m").text, u"\u241B[31m"_s);
    QCOMPARE(displayRow("a\xff\xfe"
                        "b")
                 .text,
             u"a\uFFFD\uFFFDb"_s);
    QCOMPARE(displayRow("\xc0\xaf").text, u"\uFFFD\uFFFD"_s);           // overlong slash
    QCOMPARE(displayRow("\xed\xa0\x80").text, u"\uFFFD\uFFFD\uFFFD"_s); // a surrogate
    QCOMPARE(displayRow("\xe2\x82").text, u"\uFFFD\uFFFD"_s);           // cut off
    QCOMPARE(displayRow("\xf0\x9f\x98\x80").text, u"\U0001F600"_s);
    QCOMPARE(displayRow("a\xe2\x80\xae"
                        "b")
                 .text,
             u"a<U+202E>b"_s); // turns the direction
    QCOMPARE(displayRow("end\r").text, u"end"_s);
}

void TestTextSource::offsetsAndColumns()
{
    const DisplayRow row = displayRow("\xe2\x82\xac"
                                      "x\ty");
    QCOMPARE(row.text, u"\u20ACx  y"_s);
    QCOMPARE(row.offsetOf(0), 0);
    QCOMPARE(row.offsetOf(1), 3);
    QCOMPARE(row.offsetOf(2), 4); // both spaces are the tab
    QCOMPARE(row.offsetOf(3), 4);
    QCOMPARE(row.offsetOf(4), 5);
    QCOMPARE(row.offsetOf(99), 6);
    QCOMPARE(row.columnOf(3), 1);
    QCOMPARE(row.columnOf(5), 4);
    QCOMPARE(row.columnOf(99), 5);
}

void TestTextSource::folds()
{
    FormattedJson json = formatJson(
        R"({"items":[{"id":"a","name":"One","more":{"x":[1,{"y":2}]}},{"id":"b"}],"n":1})");
    QVERIFY2(json.isValid(), qPrintable(json.problem));
    const auto source =
        std::make_shared<const ByteText>(ByteText::Storage {{}, json.text}, json.folds);
    FoldMap map;
    map.setSource(source);
    QCOMPARE(map.placeCount(), source->rowCount());

    // Close "items": its lines are one.
    const auto items = source->foldAt(source->row(1).begin);
    QVERIFY(items);
    map.setClosed(*items, true);
    const Fold fold = *items;
    QCOMPARE(map.placeCount(), source->rowCount() - fold.lines);
    QCOMPARE(map.rowOfPlace(1), 1);
    QCOMPARE(map.rowOfPlace(2), 1 + fold.lines + 1);
    QCOMPARE(map.placeOfRow(1 + fold.lines + 1), 2);
    QCOMPARE(map.placeOfRow(3), 1); // hidden: the line that hides it

    // One inside a closed one changes nothing until that opens.
    const auto inner = source->foldAt(source->row(2).begin);
    QVERIFY(inner);
    map.setClosed(*inner, true);
    QCOMPARE(map.placeCount(), source->rowCount() - fold.lines);
    map.setClosed(*items, false);
    QCOMPARE(map.placeCount(), source->rowCount() - inner->lines);

    map.closeFrom(-1);
    QCOMPARE(map.placeCount(), source->rowCount());
    map.closeFrom(0);
    QCOMPARE(map.placeCount(), 1);
    // Every place and row agree, whatever is closed.
    map.closeFrom(2);
    for (qint64 place = 0; place < map.placeCount(); ++place)
        QCOMPARE(map.placeOfRow(map.rowOfPlace(place)), place);
}

void TestTextSource::foldsSurviveWrapping()
{
    const QByteArray input =
        "{\"a\":[\"" + QByteArray(100, 'x') + "\",{\"k\":[{}, {\"z\":[1,[2]]}]}],\"b\":2}";
    FormattedJson json = formatJson(input);
    QVERIFY(json.isValid());
    const auto source =
        std::make_shared<const ByteText>(ByteText::Storage {{}, json.text}, json.folds);
    FoldMap map;
    map.setSource(source);
    map.closeFrom(1);
    const QByteArrayView last =
        source->bytes().sliced(source->row(map.rowOfPlace(map.placeCount() - 1)).begin);
    const qint64 places = map.placeCount();
    const auto narrow = source->withRowLimit(20);
    QVERIFY(narrow->rowCount() > source->rowCount());
    map.replaceSource(narrow);
    QCOMPARE(map.placeCount(), places);
    QCOMPARE(narrow->bytes()
                 .sliced(narrow->row(map.rowOfPlace(map.placeCount() - 1)).begin)
                 .toByteArray(),
             last.toByteArray());
}

void TestTextSource::revealOpensWhatHides()
{
    FormattedJson json = formatJson(R"({"a":[{"deep":[{"needle":[1,[2]]}]}],"b":[{"c":[3,[4]]}]})");
    const auto source =
        std::make_shared<const ByteText>(ByteText::Storage {{}, json.text}, json.folds);
    FoldMap map;
    map.setSource(source);
    map.closeFrom(1);
    const qint64 at = json.text.indexOf("needle");
    QVERIFY(map.reveal(at));
    const qint64 row = source->rowAt(at);
    QCOMPARE(map.rowOfPlace(map.placeOfRow(row)), row);
    QVERIFY(!map.reveal(at));                       // nothing left to open
    QVERIFY(map.placeCount() < source->rowCount()); // "b" stays closed
}

QTEST_GUILESS_MAIN(TestTextSource)
#include "tst_textsource.moc"
