// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectsmodel.h"

#include "gui/projects/projectlook.h"
#include "gui/projects/refusalreport.h"
#include "gui/projects/sampleprojects.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

namespace {

projects::Project projectOf(const QByteArray &json)
{
    return projects::parseProject(json).value_or(projects::Project {});
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString();
    return all;
}

} // namespace

class TestProjectsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract()
    {
        ProjectsModel model(sampleNow);
        ProjectsFilter filter(model);
        QAbstractItemModelTester modelTester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProjects(samplePage().projects);
        filter.setText(u"night"_s);
        filter.sort(0, Qt::DescendingOrder);
        filter.setText({});
        projects::Project changed = model.at(2);
        changed.name = u"Renamed"_s;
        QVERIFY(model.replace(changed));
        QVERIFY(model.removeProject(changed.id));
        QVERIFY(!model.removeProject(u"nobody"_s));
        model.setProjects({projectOf(R"({"id":"1","name":"only"})")});
        model.setProjects({});
    }

    void showsOnlyColumnsThatTheApiReturned()
    {
        ProjectsModel model(sampleNow);
        model.setProjects({projectOf(R"({"id":"1","name":"only"})")});
        QCOMPARE(model.columnCount(), 1);
        model.setProjects({projectOf(R"({"id":"1","name":"a"})"),
                           projectOf(R"({"id":"2","name":"b","state":"open"})")});
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.columnAt(1), ProjectsModel::Column::Status);
        model.setProjects(samplePage().projects);
        QCOMPARE(model.columnCount(), 5);
    }

    void tellsRowsInWords()
    {
        ProjectsModel model(sampleNow);
        model.setProjects(samplePage().projects);
        QCOMPARE(model.index(0, 0).data().toString(), u"Harbour crossing, phase 2"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"Active"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"61/148"_s);
        QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(),
                 u"61 of 148 tasks done"_s);
        QCOMPARE(model.index(0, 4).data().toString(), u"15 min ago"_s);
        QVERIFY(model.index(0, 4).data(Qt::ToolTipRole).toString().contains(u':'));
        QCOMPARE(model.index(2, 3).data().toString(), u"No owner"_s);
    }

    void filtersAndSorts()
    {
        ProjectsModel model(sampleNow);
        ProjectsFilter filter(model);
        model.setProjects(samplePage().projects);
        filter.setText(u"  MIREILLE "_s);
        QCOMPARE(names(filter), QStringList({u"Westquay signalling"_s, u"Yard drainage works"_s}));
        filter.setText(u"prj_01JB3"_s);
        QCOMPARE(names(filter), QStringList({u"Night line renewal"_s}));
        filter.setText({});
        filter.setStatus(u"paused"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setStatus({});
        filter.sort(model.sectionOf(ProjectsModel::Column::Updated), Qt::AscendingOrder);
        QCOMPARE(names(filter).constFirst(), u"Evening peak headways"_s);
        filter.sort(model.sectionOf(ProjectsModel::Column::Tasks), Qt::DescendingOrder);
        QVERIFY(filter.projectAt(0)->fields.value("status"_L1).toString() != "planned"_L1);
        QCOMPARE(filter.projectAt(99), nullptr);
    }

    void asksTheApiOnlyForWhatItCanSort()
    {
        ProjectsModel model(sampleNow);
        model.setProjects(samplePage().projects);
        QCOMPARE(model.sortMember(model.sectionOf(ProjectsModel::Column::Name)), u"name"_s);
        QCOMPARE(model.sortMember(model.sectionOf(ProjectsModel::Column::Updated)),
                 u"updated_at"_s);
        QCOMPARE(model.sortMember(model.sectionOf(ProjectsModel::Column::Owner)), QString());
    }

    void readsManyShapes()
    {
        QCOMPARE(taskCount(projectOf(R"({"id":"1","tasks_total":4,"tasks_done":1})"))->done, 1);
        QCOMPARE(
            taskCount(
                projectOf(
                    R"({"id":"1","tasks":[{"status":"done"},{"status":"todo"},{"done":true}]})"))
                ->done,
            2);
        QVERIFY(!taskCount(projectOf(R"({"id":"1","tasks":7})")));
        QCOMPARE(projectOwner(projectOf(R"({"id":"1","owner":"Ada"})")), u"Ada"_s);
        QCOMPARE(projectOwner(projectOf(R"({"id":"1","owner":{"email":"a@b.c"}})")), u"a@b.c"_s);
        QVERIFY(hasOwnerMember(projectOf(R"({"id":"1","owner":null})")));
        QCOMPARE(
            projectUpdated(projectOf(R"({"id":"1","updated_at":1763992327})")).toSecsSinceEpoch(),
            1'763'992'327);
        QCOMPARE(projectUpdated(projectOf(R"({"id":"1","updated_at":"2025-11-24T13:52:07"})"))
                     .toSecsSinceEpoch(),
                 1'763'992'327);
        QVERIFY(!projectUpdated(projectOf(R"({"id":"1","updated_at":"soon"})")).isValid());
        QCOMPARE(statusLabel(u"in_progress"_s), u"In progress"_s);
        QCOMPARE(statusShape(u"IN-PROGRESS"_s), StatusShape::Active);
        QCOMPARE(statusShape(u"whatever"_s), StatusShape::Dot);
    }

    void saysTimesRelatively_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(10) << u"Just now"_s;
        QTest::newRow("minutes") << qint64(900) << u"15 min ago"_s;
        QTest::newRow("hours") << qint64(5 * 3600) << u"5 h ago"_s;
        QTest::newRow("one day") << qint64(86'400) << u"1 day ago"_s;
        QTest::newRow("days") << qint64(13 * 86'400) << u"13 days ago"_s;
        QTest::newRow("weeks") << qint64(14 * 86'400) << u"2 weeks ago"_s;
        QTest::newRow("month") << qint64(31 * 86'400) << u"1 month ago"_s;
        QTest::newRow("months") << qint64(62 * 86'400) << u"2 months ago"_s;
        QTest::newRow("year") << qint64(400 * 86'400) << u"1 year ago"_s;
        QTest::newRow("years") << qint64(800 * 86'400) << u"2 years ago"_s;
    }

    void saysTimesRelatively()
    {
        QFETCH(const qint64, seconds);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'763'993'635);
        QTEST(relativeTime(now.addSecs(-seconds), now), "text");
    }
};

QTEST_MAIN(TestProjectsModel)
#include "tst_projectsmodel.moc"
