// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/recentrequests.h"
#include "gui/shell/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace planops::gui;
using namespace planops;
using history::HistoryEntry;
using history::HistoryRecord;
using history::HistoryStore;
using namespace Qt::StringLiterals;

class SidebarModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheRowsOfOneSection();
    void readsOutMethodAndStatus();
    void keepsRecentRequestsBoundedAndNewestFirst();
    void findsOlderRequestsInTheHistory();
};

namespace {

QList<SidebarSection> twoSections()
{
    return {{u"a"_s, u"First"_s, {}, {}}, {u"b"_s, u"Second"_s, {}, {}}};
}

SidebarEntry entry(const QString &title)
{
    SidebarEntry row;
    row.title = title;
    row.method = u"GET"_s;
    row.trailing = u"200 now"_s;
    row.status = 200;
    return row;
}

} // namespace

void SidebarModelTest::replacesTheRowsOfOneSection()
{
    SidebarModel model(twoSections());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(u"b"_s, {entry(u"/one"_s), entry(u"/two"_s)}, u"2"_s);
    const QModelIndex second = model.index(1, 0);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.rowCount(second), 2);
    QCOMPARE(second.data(SidebarModel::NoteRole).toString(), u"2"_s);

    const QModelIndex row = model.index(1, 0, second);
    QCOMPARE(row.parent(), second);
    QVERIFY(model.entry(row));
    QCOMPARE(model.entry(row)->title, u"/two"_s);
    QVERIFY(!model.entry(second));

    model.setEntries(u"b"_s, {entry(u"/three"_s)}, {});
    QCOMPARE(model.rowCount(model.index(1, 0)), 1);
    model.setEntries(u"nobody"_s, {entry(u"/four"_s)}, {});
    QCOMPARE(model.rowCount(model.index(1, 0)), 1);
}

void SidebarModelTest::readsOutMethodAndStatus()
{
    SidebarModel model(twoSections());
    model.setEntries(u"a"_s, {entry(u"/one"_s)}, {});
    const QModelIndex row = model.index(0, 0, model.index(0, 0));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"GET /one 200 now"_s);
}

void SidebarModelTest::keepsRecentRequestsBoundedAndNewestFirst()
{
    const QTemporaryDir folder;
    HistoryStore store(folder.filePath(u"history.sqlite"_s));
    RecentRequests recent(store);
    for (int i = 0; i < RecentRequests::limit + 10; ++i)
        recent.add(console::Draft::make(u"GET"_s, u"/number/%1?secret=1"_s.arg(i)),
                   u"http://127.0.0.1/number/%1"_s.arg(i), i == 59 ? 0 : 200);
    const QList<SidebarEntry> rows = recent.entries(QDateTime::currentDateTimeUtc().addSecs(120));
    QCOMPARE(rows.size(), RecentRequests::limit);
    QCOMPARE(rows.constFirst().title, u"/number/59"_s);
    QCOMPARE(rows.constFirst().trailing, u"failed 2 min"_s);
    QCOMPARE(rows.at(1).trailing, u"200 2 min"_s);
}

void SidebarModelTest::findsOlderRequestsInTheHistory()
{
    const QTemporaryDir folder;
    HistoryStore store(folder.filePath(u"history.sqlite"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<HistoryRecord> records;
    for (int i = 0; i < 30; ++i) {
        HistoryRecord record;
        record.entry.sentAt = now.addDays(-2).addSecs(i);
        record.entry.profileId = i % 2 == 0 ? u"mine"_s : u"other"_s;
        record.entry.method = u"GET"_s;
        record.entry.url = u"https://api.example/items/%1?q=1"_s.arg(i);
        record.entry.status = 200;
        records.append(record);
    }
    QList<HistoryEntry> stored;
    store.insert(records, {this, [&stored](const Result<QList<HistoryEntry>> &inserted) {
                               stored = inserted.value();
                           }});
    QTRY_COMPARE(stored.size(), 30);

    RecentRequests recent(store);
    recent.showFor(u"mine"_s);
    recent.add(console::Draft::make(u"POST"_s, u"/items"_s), u"https://api.example/items"_s, 201);
    QTRY_COMPARE(recent.entries(now).size(), 1 + RecentRequests::olderLimit);
    const QList<SidebarEntry> rows = recent.entries(now);
    QCOMPARE(rows.at(0).title, u"/items"_s);
    QCOMPARE(rows.at(0).historyId, qint64 {0});
    QCOMPARE(rows.at(1).title, u"/items/28"_s);
    QCOMPARE(rows.at(1).trailing, u"200 1 d"_s);
    QCOMPARE(rows.at(1).historyId, stored.at(28).id);
    QCOMPARE(rows.at(2).title, u"/items/26"_s);

    store.remove({stored.at(28).id}, {this, [](const Result<void> &) {}});
    QTRY_COMPARE(recent.entries(now).at(1).title, u"/items/26"_s);
    store.clear({this, [](const Result<void> &) {}});
    QTRY_VERIFY(recent.entries(now).isEmpty());
}

QTEST_MAIN(SidebarModelTest)
#include "tst_sidebarmodel.moc"
