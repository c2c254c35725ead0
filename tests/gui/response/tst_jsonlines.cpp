// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/bodyloader.h"
#include "gui/response/codelayout.h"
#include "gui/response/foldmap.h"
#include "gui/response/jsonlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;

namespace {

std::shared_ptr<const JsonLines> textOf(const QByteArray &json,
                                        int rowLimit = TextSource::usualRowLimit)
{
    return std::make_shared<const JsonLines>(ByteText::Storage {http::BodyFile(json), {}}, -1,
                                             rowLimit);
}

QString shown(const TextSource &text)
{
    QString all;
    for (qint64 i = 0; i < text.rowCount(); ++i) {
        const TextSource::Row row = text.row(i);
        all += displayRow(text.bytes().sliced(row.begin, row.end - row.begin), row.indent).text
            + (row.continues ? u"~\n"_s : u"\n"_s);
    }
    return all;
}

// Each row is what its neighbours leave, and is found again from any of its bytes.
void check(const TextSource &text, int rowLimit)
{
    qint64 end = 0;
    qint64 line = 0;
    for (qint64 i = 0; i < text.rowCount(); ++i) {
        const TextSource::Row row = text.row(i);
        QVERIFY(row.begin >= end && row.end >= row.begin && row.end <= text.bytes().size());
        QVERIFY(row.end - row.begin <= rowLimit + 64);
        QVERIFY(text.bytes().sliced(end, row.begin - end).trimmed().isEmpty());
        QCOMPARE(row.line, row.continues ? line : line + 1);
        QCOMPARE(text.rowAt(row.begin), i);
        if (row.end > row.begin)
            QCOMPARE(text.rowAt(row.end - 1), i);
        const auto fold = row.continues ? std::nullopt : text.foldAt(row.begin);
        if (fold) {
            QVERIFY(fold->end > fold->begin && fold->lines > 0);
            const TextSource::Row last = text.row(text.rowAt(fold->end));
            QCOMPARE(last.begin, fold->end);
            QCOMPARE(last.line, row.line + fold->lines);
        }
        end = row.end;
        line = row.line;
    }
    QVERIFY(text.bytes().sliced(end).trimmed().isEmpty());
}

QByteArray randomJson(QRandomGenerator &random, int depth = 0)
{
    static const QByteArrayList scalars {
        "1",    "-2.5e3",  "true",           "null",
        "\"\"", "\"a,b\"", "\"\\\\\\\"]{\"", "\"\xc3\xa9\xe2\x82\xac\""};
    const int kind = random.bounded(depth > 5 ? 1 : 4);
    if (kind < 2 && depth > 0)
        return kind == 0 ? scalars.at(random.bounded(scalars.size()))
                         : '"' + QByteArray(random.bounded(120), 'x') + '"';
    const bool object = kind % 2 == 0;
    const QByteArray space(random.bounded(3) == 0 ? random.bounded(4) : 0, ' ');
    QByteArrayList items;
    for (int i = random.bounded(6); i > 0; --i)
        items.append(space + (object ? "\"key\":" + space : QByteArray())
                     + randomJson(random, depth + 1) + space);
    return (object ? '{' : '[') + (items.isEmpty() ? space : items.join(','))
        + (object ? '}' : ']');
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAMemberALine()
    {
        const auto text = textOf("{\"a\":[1,{\"b\":\"x,]\"}],\"c\":{},\"d\":[ ]}");
        QCOMPARE(text->problemAt(), -1);
        QCOMPARE(shown(*text),
                 u"{\n  \"a\":[\n    1,\n    {\n      \"b\":\"x,]\"\n    }\n  ],\n  \"c\":{},\n"
                 "  \"d\":[ ]\n}\n"_s);
        QCOMPARE(shown(*textOf("[\n 1,\n 2\n]\n")), u"[\n  1,\n  2\n]\n"_s);
        QCOMPARE(shown(*textOf("{\"a\":1}\n{\"a\":2}\n")), u"{\n  \"a\":1\n}\n{\n  \"a\":2\n}\n"_s);
        QCOMPARE(shown(*textOf("{}")), u"{}\n"_s);
        QCOMPARE(shown(*textOf({})), u"\n"_s);
    }

    void breaksLongStringsAndGoesOnAfterThem()
    {
        const auto text =
            textOf("[\"" + QByteArray(40, 'a') + "\\\"" + QByteArray(8, 'b') + "\",7]", 16);
        QCOMPARE(
            shown(*text),
            u"[\n  \"aaaaaaaaaaaaaaa\n  aaaaaaaaaaaaaaaa~\n  aaaaaaaaa\\\"bbbbb~\n  bbb\",~\n  7\n]\n"_s);
        const auto wide = text->withRowLimit(1000);
        QCOMPARE(wide->rowCount(), 4);
    }

    void findsItsFolds()
    {
        const auto text = textOf("{\"a\":[1,{\"b\":2}],\"c\":3}");
        const auto root = text->foldAt(text->row(0).begin);
        QVERIFY(root);
        QCOMPARE(root->lines, text->rowCount() - 1);
        const auto list = text->foldAt(text->row(1).begin);
        QVERIFY(list);
        QCOMPARE(text->rowAt(list->end), 6);
        QVERIFY(!text->foldAt(text->row(2).begin));
        QCOMPARE(text->foldsFrom(1), QList<Fold> {*list});

        FoldMap map;
        map.setSource(text);
        map.closeFrom(1);
        QCOMPARE(map.placeCount(), text->rowCount() - list->lines);
        map.setClosed(*root, true);
        QCOMPARE(map.placeCount(), 1);
        map.setClosed(*root, false);
        QCOMPARE(map.placeCount(), text->rowCount() - list->lines);
        QVERIFY(map.reveal(text->row(4).begin));
        QCOMPARE(map.placeCount(), text->rowCount());
    }

    void saysWhereItIsBroken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("at");
        QTest::newRow("mismatch") << "[1,{]"_ba << qint64 {4};
        QTest::newRow("too many") << "[1]]"_ba << qint64 {3};
        QTest::newRow("cut off") << "{\"a\":[1,"_ba << qint64 {8};
        QTest::newRow("in a string") << "{\"a\":\"b}"_ba << qint64 {8};
    }
    void saysWhereItIsBroken()
    {
        QFETCH(QByteArray, json);
        QTEST(textOf(json)->problemAt(), "at");
    }

    void isConsistentWhateverComes()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            const QByteArray json = randomJson(random);
            const int limit = round % 3 == 0 ? 16 : 1000;
            const auto text = textOf(json, limit);
            QCOMPARE(text->problemAt(), -1);
            check(*text, limit);
            if (QTest::currentTestFailed())
                QFAIL(json.constData());
        }
        for (int round = 0; round < 500; ++round) { // No JSON at all: rows and no crash.
            QByteArray bytes(random.bounded(400), ' ');
            for (char &c : bytes)
                c = "{}[],\"\\ a\xc3\n"[random.bounded(12)];
            const auto text = textOf(bytes, 16);
            for (qint64 i = 0; i < text->rowCount(); ++i) {
                const TextSource::Row row = text->row(i);
                QVERIFY(row.end >= row.begin && row.end <= bytes.size());
                (void)text->rowAt(row.begin);
                (void)text->foldAt(row.begin);
            }
            (void)text->foldsFrom(1);
        }
    }

    void showsTheBeginningFirst()
    {
        QByteArray json = "[";
        while (json.size() <= BodyLoader::formatLimit)
            json += "{\"id\":1,\"name\":\"one of many\",\"tags\":[\"a\",\"b\"]},";
        json += "0]";
        const http::BodyFile body(json);
        const auto beginning = BodyLoader::preview(body, "application/json");
        QVERIFY(beginning && beginning->isPreview && beginning->pretty);
        QVERIFY(beginning->notice.isEmpty());
        const LoadedBody whole = BodyLoader::prepare(body, "application/json");
        QVERIFY(whole.pretty && !whole.isPreview);
        QVERIFY(whole.pretty->rowCount() > beginning->pretty->rowCount());
        for (qint64 i = 0; i < 100; ++i)
            QCOMPARE(whole.pretty->row(i).end, beginning->pretty->row(i).end);
        QVERIFY(!BodyLoader::preview(body, "application/json; charset=utf-16"));
        QVERIFY(!BodyLoader::preview(http::BodyFile("[1]"_ba), "application/json"));
        json.chop(1);
        const LoadedBody broken = BodyLoader::prepare(http::BodyFile(json), "application/json");
        QVERIFY(!broken.pretty && !broken.notice.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
