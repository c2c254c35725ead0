// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/recentrequests.h"
#include "gui/shell/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace planops::gui;
using namespace planops;
using namespace Qt::StringLiterals;

class SidebarModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheRowsOfOneSection();
    void readsOutMethodAndStatus();
    void keepsRecentRequestsBoundedAndNewestFirst();
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
    RecentRequests recent;
    for (int i = 0; i < RecentRequests::limit + 10; ++i)
        recent.add(console::Draft::make(u"GET"_s, u"/number/%1?secret=1"_s.arg(i)),
                   u"http://127.0.0.1/number/%1"_s.arg(i), i == 59 ? 0 : 200);
    const QList<SidebarEntry> rows = recent.entries(QDateTime::currentDateTimeUtc().addSecs(120));
    QCOMPARE(rows.size(), RecentRequests::limit);
    QCOMPARE(rows.constFirst().title, u"/number/59"_s);
    QCOMPARE(rows.constFirst().trailing, u"failed 2 min"_s);
    QCOMPARE(rows.at(1).trailing, u"200 2 min"_s);
}

QTEST_MAIN(SidebarModelTest)
#include "tst_sidebarmodel.moc"
