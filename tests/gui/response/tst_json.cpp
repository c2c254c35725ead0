// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/bodyloader.h"
#include "gui/response/codelayout.h"
#include "gui/widgets/jsonformatter.h"

#include <QJsonDocument>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;
using planops::http::BodyFile;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoJson();
    void formats_data();
    void formats();
    void formattingChangesNoValue();
    void tokensStayByteForByte();
    void deepNesting();
    void foldsSayWhatIsInside();
    void spans();
    void loadsByCharset_data();
    void loadsByCharset();
    void guessesACharset();
    void loadsBrokenJsonAsItIs();
    void tooLargeToFormat();
};

void TestJson::refusesWhatIsNoJson()
{
    const FormattedJson formatted = formatJson(R"({"a": tru})");
    QVERIFY(!formatted.isValid());
    QCOMPARE(formatted.problemAt, 6);
    QVERIFY(formatted.text.isNull());
}

void TestJson::formats_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("scalar") << QByteArray(" 1 ") << QByteArray("1");
    QTest::newRow("empty") << QByteArray("{ }") << QByteArray("{}");
    QTest::newRow("root is always open")
        << QByteArray(R"({"detail":"x"})") << QByteArray("{\n  \"detail\": \"x\"\n}");
    QTest::newRow("small ones stay on a line")
        << QByteArray(R"({"t":{"total":22,"done":0},"l":[1,2,3],"e":[],"o":{}})")
        << QByteArray("{\n  \"t\": { \"total\": 22, \"done\": 0 },\n  \"l\": [1, 2, 3],\n  \"e\": "
                      "[],\n  \"o\": {}\n}");
    QTest::newRow("nested ones do not")
        << QByteArray(R"([[[1]]])") << QByteArray("[\n  [\n    [1]\n  ]\n]");
    QTest::newRow("long ones do not") << QByteArray(
        R"({"a":["0123456789012345678901234567890123","0123456789012345678901234567890123"]})")
                                      << QByteArray(
                                             "{\n  \"a\": [\n    "
                                             "\"0123456789012345678901234567890123\",\n"
                                             "    \"0123456789012345678901234567890123\"\n  ]\n}");
}

void TestJson::formats()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const FormattedJson formatted = formatJson(json);
    QVERIFY2(formatted.isValid(), qPrintable(formatted.problem));
    QCOMPARE(formatted.text, expected);
    QCOMPARE(formatJson(formatted.text).text, expected);
}

void TestJson::formattingChangesNoValue()
{
    const QByteArray json =
        R"({"items":[{"id":"p1","name":"A, \"b\" {c}","tags":["x","y"],"n":{"a":{"b":[[],{}]}}},2,null],"k":true})";
    QCOMPARE(QJsonDocument::fromJson(formatJson(json).text), QJsonDocument::fromJson(json));
}

void TestJson::tokensStayByteForByte()
{
    // What a parser would change: order, repeats, number spelling, escapes, bytes that are no
    // UTF-8.
    const QByteArray json =
        "{\"b\":1.0,\"a\":1e2,\"b\":12345678901234567890123,\"s\":\"\\u00e9\xff\"}";
    const QByteArray text = formatJson(json).text;
    for (const char *token :
         {"\"b\": 1.0", "\"a\": 1e2", "\"b\": 12345678901234567890123", "\"\\u00e9\xff\""})
        QVERIFY2(text.contains(token), token);
    QVERIFY(text.indexOf("1.0") < text.indexOf("1e2"));
}

void TestJson::deepNesting()
{
    constexpr int depth = 100'000;
    const QByteArray json = QByteArray(depth, '[') + QByteArray(depth, ']');
    const FormattedJson formatted = formatJson(json);
    QVERIFY(formatted.isValid());
    // Indentation is held back: no 10 GB from 200 kB.
    QVERIFY2(formatted.text.size() < 200 * json.size(),
             qPrintable(QString::number(formatted.text.size())));
    QVERIFY(!formatJson(QByteArray(depth, '[')).isValid());
    const JsonTree tree = JsonTree::build({{}, json});
    QCOMPARE(tree.nodes.size(), size_t(depth));
}

void TestJson::foldsSayWhatIsInside()
{
    const FormattedJson json = formatJson(
        R"([{"id":"p1","name":"Harbour","tags":[1,[2]]},{"title":"Depot","x":[[1]]},{"id":"only","x":[[1]]}])");
    const auto summary = [&json](int index) {
        const Fold &fold = json.folds.at(index);
        return json.text.sliced(fold.summaryBegin, fold.summaryLength);
    };
    QVERIFY(json.folds.size() >= 4);
    QStringList all;
    for (int i = 0; i < json.folds.size(); ++i)
        all.append(QString::fromUtf8(summary(i)));
    QVERIFY(all.contains(u"Harbour"_s)); // the name, not the id before it
    QVERIFY(all.contains(u"Depot"_s));
    QVERIFY(all.contains(u"only"_s));
    QCOMPARE(json.folds.first().items, 3);
    QVERIFY(!json.folds.first().isObject);
    QCOMPARE(json.folds.at(1).items, 3);
    QVERIFY(json.folds.at(1).isObject);
    for (const Fold &fold : json.folds) {
        QVERIFY(fold.end > fold.begin);
        QCOMPARE(json.text.sliced(fold.begin, fold.end - fold.begin).count('\n'), fold.lines);
    }
}

void TestJson::spans()
{
    const QString line = uR"(  "key": { "a": "b:c", "n": -1.5e3, "t": true })"_s;
    QStringList parts;
    for (const JsonSpan &span : jsonSpans(line)) {
        if (span.part != JsonPart::Punctuation)
            parts.append(QString::number(static_cast<int>(span.part))
                         + line.mid(span.begin, span.length));
    }
    const QStringList expected {u"0\"key\""_s, u"0\"a\""_s, u"1\"b:c\""_s, u"0\"n\""_s,
                                u"2-1.5e3"_s,  u"0\"t\""_s, u"3true"_s};
    QCOMPARE(parts, expected);
    // The rest of a string that began in an earlier row.
    const QList<JsonSpan> rest = jsonSpans(u"tail\", 1"_s, true);
    QCOMPARE(rest.first().part, JsonPart::String);
    QCOMPARE(rest.first().length, 5);
    // No end in sight, or an escape at the end: no reading beyond.
    QCOMPARE(jsonSpans(u"\"abc\\"_s).last().length, 5);
}

void TestJson::loadsByCharset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8 by default")
        << QByteArray("\xc3\xa9") << QByteArray("text/plain") << u"\u00e9"_s;
    QTest::newRow("latin1") << QByteArray("\xe9") << QByteArray("text/plain; charset=ISO-8859-1")
                            << u"\u00e9"_s;
    QTest::newRow("quoted") << QByteArray("\xe9")
                            << QByteArray("text/plain; charset=\"iso-8859-1\"") << u"\u00e9"_s;
    QTest::newRow("utf-16 by its mark") << QByteArray("\xff\xfe"
                                                      "a\0b\0",
                                                      6)
                                        << QByteArray("text/plain") << u"ab"_s;
    QTest::newRow("japanese") << QByteArray("\x93\xfa")
                              << QByteArray("text/plain; charset=Shift_JIS") << u"\u65e5"_s;
    QTest::newRow("said by the text")
        << QByteArray("<?xml version=\"1.0\" encoding=\"koi8-r\"?><a>\xcd</a>")
        << QByteArray("application/xml")
        << u"<?xml version=\"1.0\" encoding=\"koi8-r\"?><a>\u043c</a>"_s;
    QTest::newRow("unknown") << QByteArray("abc") << QByteArray("text/plain; charset=klingon")
                             << u"abc"_s;
}

void TestJson::loadsByCharset()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(QString, text);
    const LoadedBody loaded = BodyLoader::prepare(BodyFile(bytes), type);
    QCOMPARE(displayRow(loaded.raw->bytes()).text, text);
    QCOMPARE(loaded.notice.isEmpty(), !type.contains("klingon"));
    QVERIFY(!loaded.pretty);
}

void TestJson::guessesACharset()
{
    const QByteArray german = QByteArray("Die Gr\xf6\xdf"
                                         "e der Stra\xdf"
                                         "e ist f\xfcr die B\xfcrger wichtig. ")
                                  .repeated(5);
    const LoadedBody loaded = BodyLoader::prepare(BodyFile(german), "text/plain");
    QVERIFY(loaded.raw->bytes().startsWith(QByteArrayView("Die Größe")));
    QVERIFY2(loaded.notice.contains(u"Windows-1252"_s), qPrintable(loaded.notice));
    // What is no text is left alone.
    const LoadedBody binary = BodyLoader::prepare(BodyFile(german), "application/octet-stream");
    QCOMPARE(binary.raw->bytes().toByteArray(), german);
    QVERIFY(binary.notice.isEmpty());
}

void TestJson::loadsBrokenJsonAsItIs()
{
    const LoadedBody loaded =
        BodyLoader::prepare(BodyFile("{\"a\":1,\n  oops}"), "application/json");
    QVERIFY(!loaded.pretty);
    QVERIFY(!loaded.tree);
    QVERIFY2(loaded.notice.contains(u"Line 2, column 3"_s), qPrintable(loaded.notice));
    const LoadedBody good = BodyLoader::prepare(BodyFile("{\"a\":1}"), "application/problem+json");
    QVERIFY(good.pretty && good.tree && good.notice.isEmpty());
    const LoadedBody unnamed = BodyLoader::prepare(BodyFile(" [1]"), "");
    QVERIFY(unnamed.pretty);
    const LoadedBody html = BodyLoader::prepare(BodyFile("<html>"), "text/html");
    QVERIFY(!html.pretty && html.notice.isEmpty());
}

void TestJson::tooLargeToFormat()
{
    const QByteArray json = '[' + QByteArray(BodyLoader::formatLimit, ' ') + ']';
    const LoadedBody loaded = BodyLoader::prepare(BodyFile(json), "application/json");
    QVERIFY(loaded.pretty && !loaded.tree);
    QVERIFY(loaded.notice.isEmpty());
    QVERIFY(!loaded.treeProblem.isEmpty());
    QCOMPARE(loaded.raw->bytes().size(), json.size());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
