// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/bodyview.h"
#include "gui/response/codeview.h"
#include "gui/response/findbar.h"
#include "gui/response/hexview.h"
#include "gui/response/jsonlines.h"
#include "gui/theme/fonts.h"
#include "gui/watchdog.h"
#include "gui/widgets/jsonformatter.h"
#include "gui/widgets/searchfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;
using planops::http::BodyFile;
using planops::test::stall;
using planops::test::Watchdog;

namespace {

std::shared_ptr<const ByteText> textOf(const QByteArray &bytes)
{
    return std::make_shared<const ByteText>(ByteText::Storage {{}, bytes});
}

} // namespace

class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void selectsByKeyboard();
    void selectsByMouse();
    void copies();
    void refusesToCopyTooMuch();
    void foldsByKeyboard();
    void goesAwayAfterFoldingInAWorker();
    void wraps();
    void speaks();
    void speaksOfClosedFolds();
    void hundredThousandLines();
    void twentyMegabytesInOneLine();
    void hostileBytes_data();
    void hostileBytes();
    void finds();
    void findsAcrossChunks();
    void findsPatterns();
    void hex();

private:
    static void showAndPaint(QWidget &widget)
    {
        widget.resize(800, 400);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QVERIFY(!widget.grab().isNull());
    }
};

void TestCodeView::selectsByKeyboard()
{
    CodeView view;
    view.setSource(textOf("one two\n\xe2\x82\xac three\nlast"), CodeView::Language::Plain);
    showAndPaint(view);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"on"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier); // one character, three bytes
    QCOMPARE(view.selectedText(), u"\u20AC"_s);
    QCOMPARE(view.selection(), (TextRange {8, 11}));
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"\u20AC three"_s);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"one two\n\u20AC three\nlast"_s);
    QTest::keyClick(&view, Qt::Key_Left); // to the start, and no further
    QCOMPARE(view.selection(), (TextRange {0, 0}));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"one "_s);
}

void TestCodeView::selectsByMouse()
{
    CodeView view;
    view.setSource(textOf("alpha beta\ngamma"), CodeView::Language::Plain);
    showAndPaint(view);
    const QPoint first = view.visibleCharacterRect(0).center() - QPoint(2, 0);
    const QPoint beta = view.visibleCharacterRect(7).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, first);
    QTest::mouseMove(view.viewport(), view.visibleCharacterRect(5).center());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.visibleCharacterRect(5).center());
    QVERIFY(view.selectedText().startsWith(u"alpha"_s));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, beta);
    QCOMPARE(view.selectedText(), u"beta"_s);
}

void TestCodeView::copies()
{
    CodeView view;
    view.setSource(textOf("copy me"), CodeView::Language::Plain);
    showAndPaint(view);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"copy me"_s);
}

void TestCodeView::refusesToCopyTooMuch()
{
    CodeView view;
    view.setSource(textOf(QByteArray(CodeView::copyLimit + 1, 'x')), CodeView::Language::Plain);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QSignalSpy refused(&view, &CodeView::copyRefused);
    view.selectAll();
    view.copy();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestCodeView::foldsByKeyboard()
{
    FormattedJson json = formatJson(R"({"a":[[1],[2]],"b":1})");
    CodeView view;
    view.setSource(std::make_shared<const ByteText>(ByteText::Storage {{}, json.text}, json.folds),
                   CodeView::Language::Json);
    showAndPaint(view);
    const qint64 all = view.foldMap().placeCount();
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.foldMap().placeCount(), 1);
    QVERIFY(!view.grab().isNull()); // the badge of the closed fold
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.foldMap().placeCount(), all);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.foldMap().placeCount(), all - 3);
    QTest::keyClick(&view, Qt::Key_Down); // steps over what is hidden
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.selection().begin, json.text.indexOf("  \"b\""));
    // A click on the arrow does the same.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(30, 5));
    QCOMPARE(view.foldMap().placeCount(), 1);
}

void TestCodeView::goesAwayAfterFoldingInAWorker()
{
    QByteArray json("[");
    while (json.size() <= CodeView::atOnceBytes)
        json += R"({"id":1,"tags":[1,2,3]},)";
    json += "0]";
    CodeView view;
    view.setSource(std::make_shared<const JsonLines>(ByteText::Storage {{}, json}),
                   CodeView::Language::Json);
    const qint64 all = view.foldMap().placeCount();
    view.closeFoldsFrom(1);
    QTRY_VERIFY(view.foldMap().placeCount() < all);
    view.selectAll(); // What is closed is selected, too.
    QCOMPARE(view.selectedText().toUtf8(), json);
} // Once it waited here for what it had taken already.

void TestCodeView::wraps()
{
    CodeView view;
    view.setSource(textOf(QByteArray(900, 'x') + "\nend"), CodeView::Language::Plain);
    showAndPaint(view);
    QCOMPARE(view.source()->rowCount(), 2);
    view.setWrapping(true);
    QVERIFY(view.source()->rowCount() > 5);
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.setWrapping(false);
    QCOMPARE(view.source()->rowCount(), 2);
}

void TestCodeView::speaks()
{
    CodeView view;
    view.setSource(textOf("first\nsecond"), CodeView::Language::Plain);
    showAndPaint(view);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QVERIFY(interface->state().readOnly);
    QCOMPARE(interface->text(QAccessible::Value), u"first\nsecond\n"_s);
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(6, 12), u"second"_s);
    view.select({6, 9});
    int begin = 0;
    int end = 0;
    text->selection(0, &begin, &end);
    QCOMPARE(begin, 6);
    QCOMPARE(end, 9);
    QCOMPARE(text->cursorPosition(), 9);
    QVERIFY(!text->characterRect(7).isEmpty());
}

void TestCodeView::speaksOfClosedFolds()
{
    CodeView view;
    FormattedJson json = formatJson(
        R"({"owner":{"id":1,"name":"Ada Okafor","roles":["a","b"],"address":"Harbour street 1, 20457"},"list":[[1],[2]],"b":1})");
    view.setSource(std::make_shared<const ByteText>(ByteText::Storage {{}, json.text}, json.folds),
                   CodeView::Language::Json);
    showAndPaint(view);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTextInterface *text = interface->textInterface();
    const QString open = interface->text(QAccessible::Value);
    view.toggleFoldAt(view.source()->row(1).begin);
    const QString closed = interface->text(QAccessible::Value);
    const QString line = u"  \"owner\": { 5 lines, Ada Okafor\n"_s;
    QVERIFY2(closed.startsWith(u"{\n"_s + line), qPrintable(closed));
    QCOMPARE(text->characterCount(), int(closed.size()));
    // What is said of the fold moves nothing that stands behind it.
    view.select({view.source()->row(7).begin + 2, view.source()->row(7).begin + 8});
    const QString selected = view.selectedText();
    int begin = 0;
    int end = 0;
    text->selection(0, &begin, &end);
    QCOMPARE(text->text(begin, end), selected);
    QCOMPARE(text->cursorPosition(), end);
    const QPoint middle = view.visibleCharacterRect(begin).center();
    QCOMPARE(view.visibleIndexAt(middle - QPoint(1, 0)), begin);
    view.toggleFoldAt(view.source()->row(1).begin);
    QCOMPARE(interface->text(QAccessible::Value), open);
}

void TestCodeView::hundredThousandLines()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += "line number " + QByteArray::number(i) + " of the text\n";
    BodyView view;
    view.setMode(BodyView::Raw);
    showAndPaint(view);
    const Watchdog watchdog;
    QSignalSpy shown(&view, &BodyView::bodyShown);
    view.setBody(BodyFile(bytes), "text/plain");
    QTRY_COMPARE(shown.size(), 1);
    CodeView &code = *view.codeView();
    QCOMPARE(code.source()->rowCount(), 100'000);
    QTest::keyClick(&code, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(code.visibleText().contains(u"line number 99999 "_s));
    code.verticalScrollBar()->setValue(code.verticalScrollBar()->maximum() / 2);
    QVERIFY(!view.grab().isNull());
    QTest::qWait(0);
    QVERIFY2(watchdog.longest() < stall, qPrintable(QString::number(watchdog.longest())));
}

void TestCodeView::twentyMegabytesInOneLine()
{
    QByteArray bytes("[");
    while (bytes.size() < 20 * 1024 * 1024)
        bytes += R"({"id":"prj_01JB3K1FWA","name":"Night line renewal","done":false,"n":[1,2,3]},)";
    bytes += "null]";
    const BodyFile body(bytes);
    BodyView view;
    showAndPaint(view);
    const Watchdog watchdog;
    QSignalSpy shown(&view, &BodyView::bodyShown);
    view.setBody(body, "application/json");
    QCOMPARE(shown.size(), 0); // not on this thread
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 60'000);
    QVERIFY2(view.notice().isEmpty(), qPrintable(view.notice()));
    CodeView &code = *view.codeView();
    QVERIFY(code.visibleText().startsWith(u"[\n  {\n    \"id\":\"prj_01JB3K1FWA\",\n"_s));
    QTest::keyClick(&code, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(code.visibleText().contains(u"  null\n]"_s));
    const qint64 all = code.foldMap().placeCount();
    code.closeFoldsFrom(1); // in a worker
    QTRY_VERIFY_WITH_TIMEOUT(code.foldMap().placeCount() < all, 60'000);
    QCOMPARE(code.foldMap().placeCount(), code.foldMap().closedCount() + 3);
    code.toggleFoldAt(code.source()->row(1).begin); // One of 300,000: no stall.
    code.closeFoldsFrom(-1);
    QCOMPARE(code.foldMap().placeCount(), all);
    view.setMode(BodyView::Raw);
    QTest::keyClick(&code, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(code.visibleText().contains(u"null]"_s));
    code.setWrapping(true); // in a worker, too
    const qint64 before = code.source()->rowCount();
    QTRY_VERIFY_WITH_TIMEOUT(code.source()->rowCount() > before, 60'000);
    QVERIFY(!view.grab().isNull());
    view.setMode(BodyView::Hex);
    QVERIFY(!view.grab().isNull());
    QTest::qWait(0);
    QVERIFY2(watchdog.longest() < stall, qPrintable(QString::number(watchdog.longest())));
}

void TestCodeView::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 2000; ++i)
        all += static_cast<char>(i * 7 % 256);
    QTest::newRow("every byte") << all;
    QTest::newRow("zero bytes") << QByteArray(5000, '\0');
    QTest::newRow("no utf-8") << QByteArray(5000, '\xff');
    QTest::newRow("only continuation") << QByteArray(5000, '\x80');
    QTest::newRow("deep nesting") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("deep and open") << QByteArray(100'000, '{');
    QTest::newRow("line ends") << QByteArray(10'000, '\n');
    QTest::newRow("combining") << QByteArray("\xcc\x81").repeated(3000);
    QTest::newRow("right to left") << QByteArray("\xd7\x90\xe2\x80\xae").repeated(500);
}

void TestCodeView::hostileBytes()
{
    QFETCH(QByteArray, bytes);
    BodyView view;
    showAndPaint(view);
    QSignalSpy shown(&view, &BodyView::bodyShown);
    view.setBody(BodyFile(bytes), "application/json");
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 60'000);
    for (const auto mode : {BodyView::Pretty, BodyView::Tree, BodyView::Raw, BodyView::Hex}) {
        view.setMode(mode);
        QVERIFY(!view.grab().isNull());
    }
    view.setMode(BodyView::Raw);
    view.setWrapping(true);
    CodeView &code = *view.codeView();
    for (const Qt::Key key :
         {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_Down}) {
        QTest::keyClick(&code, key, key == Qt::Key_End ? Qt::ControlModifier : Qt::NoModifier);
        QVERIFY(!view.grab().isNull());
    }
    code.selectAll();
    QCOMPARE(code.selection().end, code.source()->bytes().size());
}

void TestCodeView::finds()
{
    BodyView view;
    showAndPaint(view);
    view.setBody(BodyFile(R"({"items":[{"name":"Depot"},{"name":"depot two","x":[[1]]}]})"),
                 "application/json");
    view.setFolded(true);
    view.find();
    QTest::keyClicks(view.findBar()->field(), u"depot"_s);
    QTRY_COMPARE(view.findBar()->countText(), u"1 of 2"_s);
    QCOMPARE(view.codeView()->selectedText(), u"Depot"_s); // the fold around it has opened
    QVERIFY(view.codeView()->visibleText().contains(u"Depot"_s));
    QTest::keyClick(view.findBar()->field(), Qt::Key_Return);
    QCOMPARE(view.codeView()->selectedText(), u"depot"_s);
    view.findAgain(1); // around
    QCOMPARE(view.findBar()->countText(), u"1 of 2"_s);
    view.findAgain(-1);
    QCOMPARE(view.findBar()->countText(), u"2 of 2"_s);
    QTest::keyClicks(view.findBar()->field(), u"nowhere"_s);
    QTRY_COMPARE(view.findBar()->countText(), u"No match"_s);
    QTest::keyClick(view.findBar()->field(), Qt::Key_Escape); // clears
    QTest::keyClick(view.findBar()->field(), Qt::Key_Escape); // closes
    QVERIFY(!view.findBar()->isVisible());
}

void TestCodeView::findsAcrossChunks()
{
    // A hit over the border of two chunks, and one that ends exactly there.
    constexpr qsizetype chunk = 1024 * 1024;
    auto bytes = std::make_shared<QByteArray>(3 * chunk, 'a');
    bytes->replace(chunk - 3, 6, "needle");
    bytes->replace(2 * chunk - 6, 6, "NEEDLE");
    TextSearch search;
    QSignalSpy finished(&search, &TextSearch::finished);
    search.start(bytes, *bytes, {u"needle"_s, false});
    QTRY_VERIFY(!search.isRunning() && search.hits().size() == 2);
    QCOMPARE(search.hits().at(0), (TextRange {chunk - 3, chunk + 3}));
    QCOMPARE(search.hits().at(1), (TextRange {2 * chunk - 6, 2 * chunk}));
    search.start(bytes, *bytes, {u"needle"_s, true});
    QTRY_COMPARE(search.hits().size(), 1);
    // Hits do not overlap, even across chunks.
    search.start(bytes, *bytes, {u"aa"_s, true});
    QTRY_COMPARE(search.hits().size(), TextSearch::mostHits);
    for (qsizetype i = 1; i < search.hits().size(); ++i)
        QVERIFY(search.hits().at(i).begin >= search.hits().at(i - 1).end);
}

void TestCodeView::findsPatterns()
{
    auto bytes = std::make_shared<QByteArray>("{\"id\": 12, \"name\": \"Größe\", \"id\": 345}");
    TextSearch search;
    search.start(bytes, *bytes, {u"\"id\": \\d+"_s, true, true});
    QTRY_COMPARE(search.hits().size(), 2);
    QCOMPARE(search.hits().at(0), (TextRange {1, 9}));
    search.start(bytes, *bytes, {u"(broken"_s, true, true});
    QVERIFY2(search.problem().contains(u"at letter 8"_s), qPrintable(search.problem()));
    QVERIFY(search.hits().isEmpty());
    // Tries every way to cut the letters into words: gives up, and says so.
    bytes = std::make_shared<QByteArray>(QByteArray(60, 'a') + '!');
    search.start(bytes, *bytes, {u"^(a+)+$"_s, true, true});
    QTRY_VERIFY(!search.problem().isEmpty());
    search.start(bytes, *bytes, {u"!"_s, true, true});
    QTRY_COMPARE(search.hits().size(), 1);
    QVERIFY(search.problem().isEmpty());
}

void TestCodeView::hex()
{
    HexView view;
    view.setBody(BodyFile(QByteArray("{\n \"items\": []}\0\xff", 17)));
    showAndPaint(view);
    QCOMPARE(view.cursor(), 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"7B 0A"_s);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.selectedText(), u"FF"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.cursor(), 16);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.cursor(), 0);
    view.showHit({2, 5});
    QCOMPARE(view.selection(), (TextRange {2, 5}));
    view.setBody({});
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.selection().isEmpty());
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
