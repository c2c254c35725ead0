// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draft.h"
#include "gui/history/answersheet.h"
#include "gui/history/historymodel.h"
#include "gui/history/historypage.h"
#include "gui/pictures.h"
#include "gui/theme/theme.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;
using history::HistoryRecord;
using history::HistoryStore;

namespace {

void record(HistoryStore &store, int count, const QString &path)
{
    QList<HistoryRecord> records;
    for (int i = 0; i < count; ++i) {
        HistoryRecord record;
        record.entry.sentAt = QDateTime::currentDateTimeUtc();
        record.entry.method = u"GET"_s;
        record.entry.url = u"https://api.example"_s + path + QString::number(i);
        record.entry.status = 200;
        record.requestBody.isWhole = true;
        records.append(record);
    }
    QObject context;
    bool done = false;
    store.insert(records, {&context, [&done](const auto &written) { done = written.has_value(); }});
    QTRY_VERIFY(done);
}

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTwoAnswers()
    {
        HistoryRecord before;
        before.entry.id = 1;
        before.entry.method = u"GET"_s;
        before.entry.url = u"https://api.example/projects/7"_s;
        before.entry.status = 200;
        before.responseHeaders = {{"ETag"_ba, "1"_ba}, {"Date"_ba, "now"_ba}};
        before.responseBody = {u"{\"a\":1,\"b\":{\"c\":\"x\"},\"d\":[1,2,{}]}"_s, true};
        HistoryRecord after = before;
        after.entry.id = 2;
        after.responseHeaders = {{"date"_ba, "now"_ba}, {"etag"_ba, "2"_ba}};
        after.responseBody.text = u"{\"a\":1,\"b\":{\"c\":\"y\"},\"d\":[1,2,{}]}"_s;
        const AnswerComparison made = compareAnswers(before, after);
        QVERIFY(!made.body.isSame());
        QCOMPARE(made.headers.added, 1); // Order and spelling of names are no difference.
        QCOMPARE(made.headers.removed, 1);
        QVERIFY(made.note.isEmpty());
        QVERIFY(describeDiff(made.body).contains("\n+"_L1));
        QVERIFY(!describeDiff(made.body).contains("\r"_L1));

        QWidget window;
        window.resize(1000, 820);
        window.show();
        // In whatever order they were chosen: the older one is what was before.
        auto *sheet = AnswerSheet::ofHistory(after, before, &window);
        sheet->openSheet();
        QTRY_VERIFY(sheet->text().contains("+ "_L1));
        const QStringList lines = sheet->text().split(u'\n');
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.startsWith(u'-') && line.contains("\"x\""_L1);
        }));
        // Those without a date, too.
        for (const auto *label : sheet->findChildren<Label *>())
            QVERIFY2(!label->text().trimmed().endsWith(u'·'), qPrintable(label->text()));
        Theme theme;
        test::takePictures(window, u"answers"_s, theme);

        after.responseBody.isWhole = false;
        QVERIFY(!compareAnswers(before, after).note.isEmpty());
    }
    void init()
    {
        m_folder.emplace();
        m_store = std::make_unique<HistoryStore>(m_folder->filePath(u"history.sqlite"_s));
    }
    void cleanup() { m_store.reset(); }

    void fetchesAsItIsScrolled()
    {
        record(*m_store, 250, u"/items/"_s);
        HistoryModel model(*m_store);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 100);
        while (model.rowCount() < 250) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 250);
        QTRY_VERIFY(!model.canFetchMore({}));
        QVERIFY(model.entryAt(0)->url.endsWith("/items/249"_L1));
        QVERIFY(model.entryAt(249)->url.endsWith("/items/0"_L1));
        record(*m_store, 1, u"/new/"_s);
        QTRY_COMPARE(model.rowCount(), 251);
        QVERIFY(model.entryAt(0)->url.endsWith("/new/0"_L1));
    }

    void isASoundModel()
    {
        record(*m_store, 250, u"/items/"_s);
        HistoryModel model(*m_store);
        // Asks for more at every change, until nothing is left.
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 250);
        record(*m_store, 1, u"/new/"_s);
        QTRY_COMPARE(model.rowCount(), 251);
        model.setText(u"new"_s);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void searchesAsItIsTyped()
    {
        record(*m_store, 3, u"/projects/"_s);
        record(*m_store, 2, u"/members/"_s);
        HistoryPage page(*m_store);
        QTRY_COMPARE(page.model().rowCount(), 5);
        QTest::keyClicks(page.searchField(), u"memb"_s);
        QTRY_COMPARE(page.model().rowCount(), 2);
        QTest::keyClicks(page.searchField(), u"zz"_s);
        QTRY_COMPARE(page.model().rowCount(), 0);
        page.searchField()->clear();
        QTRY_COMPARE(page.model().rowCount(), 5);
    }

    void offersToCompareTwo()
    {
        record(*m_store, 3, u"/projects/"_s);
        QMainWindow window; // What the comparison covers.
        auto *page = new HistoryPage(*m_store);
        window.setCentralWidget(page);
        QTRY_COMPARE(page->model().rowCount(), 3);
        const auto buttons = page->findChildren<Button *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->text() == u"Compare…"_s;
        });
        QVERIFY(found != buttons.end());
        Button *compare = *found;
        QTRY_COMPARE(page->list()->selectionModel()->selectedIndexes().size(), 1);
        QVERIFY(!compare->isEnabled());
        QVERIFY(compare->toolTip().contains(u"Select two"_s));
        QTest::keyClick(page->list(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(compare->isEnabled());
        compare->click();
        QTRY_VERIFY(window.findChild<AnswerSheet *>());
        page->list()->selectAll();
        QVERIFY(!compare->isEnabled());
        page->searchField()->setText(u"nothing"_s);
        QTRY_COMPARE(page->model().rowCount(), 0);
        QVERIFY(!compare->isEnabled());
    }

    void opensAndRemovesByKeyboard()
    {
        record(*m_store, 3, u"/projects/"_s);
        HistoryPage page(*m_store);
        QTRY_COMPARE(page.model().rowCount(), 3);
        QString opened;
        connect(&page, &Page::openInConsoleRequested, this,
                [&opened](const console::Draft &draft) { opened = draft.url; });
        QTest::keyClick(page.list(), Qt::Key_Return);
        QTRY_COMPARE(opened, u"https://api.example/projects/2"_s);
        QTest::keyClick(page.list(), Qt::Key_Delete);
        QTRY_COMPARE(page.model().rowCount(), 2);
        QVERIFY(page.model().entryAt(0)->url.endsWith("/projects/1"_L1));
    }

    void paintsEveryWidth()
    {
        record(*m_store, 3, u"/projects/"_s);
        HistoryPage page(*m_store);
        QTRY_COMPARE(page.model().rowCount(), 3);
        for (const int width : {320, 640, 1200}) {
            page.resize(width, 400);
            QVERIFY(!page.grab().isNull());
        }
    }

    void readsFromTheRight()
    {
        record(*m_store, 3, u"/projects/"_s);
        Theme theme;
        HistoryPage page(*m_store);
        page.resize(1000, 400);
        page.show();
        QTRY_COMPARE(page.model().rowCount(), 3);
        // Method and status stand where one begins to read: a pill, whose colour is nowhere else.
        const auto pill = [&page] {
            const QRect row = page.list()->visualRect(page.model().index(1, 0));
            const QImage image = page.list()->viewport()->grab(row).toImage();
            const QRgb tint = colors(&page).tint(statusTone(200)).rgb();
            int first = image.width();
            int last = -1;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, image.height() / 2 - 9) != tint)
                    continue;
                first = qMin(first, x);
                last = x;
            }
            return std::pair {first, last};
        };
        const auto [first, last] = pill();
        QVERIFY(first < last && last < 200);
        page.setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(50);
        test::takePictures(page, u"history-mirrored"_s, theme);
        const int width = page.list()->viewport()->width();
        QVERIFY(std::abs(width - 1 - pill().second - first) <= 1);
        QVERIFY(std::abs(width - 1 - pill().first - last) <= 1);
    }

    void saysHowLongAgo()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(describeAge(now.addSecs(-5), now), u"now"_s);
        QCOMPARE(describeAge(now.addSecs(-250), now), u"4 min"_s);
        QVERIFY(describeAge(now.addDays(-3), now).size() > 8);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
