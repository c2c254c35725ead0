// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;
using planops::console::Row;
using Tester = QAbstractItemModelTester;

class TestRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAddedAtTheEnd();
    void rowsAreSwitchedAndRemoved();
    void mergingKeepsSwitchedOffRows_data();
    void mergingKeepsSwitchedOffRows();
    void rowsSpeak();
};

void TestRowModel::rowsAreAddedAtTheEnd()
{
    RowModel model(u"Add parameter"_s, true);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QSignalSpy edited(&model, &RowModel::edited);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, RowModel::Name).data().toString(), u"Add parameter"_s);
    QVERIFY(
        !model.setData(model.index(0, RowModel::Name), QString())); // nothing typed, nothing added
    QVERIFY(model.setData(model.index(0, RowModel::Name), u"limit"_s));
    QVERIFY(model.setData(model.index(0, RowModel::Value), u"20"_s));
    QVERIFY(model.setData(model.index(1, RowModel::Value), u"x"_s));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(edited.size(), 3);
    QCOMPARE(model.rows().at(0), (Row {u"limit"_s, u"20"_s, {}, true}));
    QCOMPARE(model.rows().at(1), (Row {{}, u"x"_s, {}, true}));
}

void TestRowModel::rowsAreSwitchedAndRemoved()
{
    RowModel model(u"Add"_s, false);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows({{u"a"_s, u"1"_s, {}, true}, {u"b"_s, u"2"_s, {}, true}});
    QSignalSpy edited(&model, &RowModel::edited);
    QVERIFY(model.setData(model.index(0, RowModel::Switch), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.enabledRows().size(), 1);
    QCOMPARE(model.disabledRows().first().name, u"a"_s);
    model.removeAt(0);
    QCOMPARE(model.rows().size(), 1);
    QCOMPARE(model.rows().first().name, u"b"_s);
    model.removeAt(1); // the empty row stays
    model.removeAt(-1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(edited.size(), 2);
    QVERIFY(model.setData(model.index(0, RowModel::Value), u"2"_s)); // the same: no edit
    QCOMPARE(edited.size(), 2);
}

void TestRowModel::mergingKeepsSwitchedOffRows_data()
{
    QTest::addColumn<QString>("before"); // small letters are switched off
    QTest::addColumn<QString>("enabled");
    QTest::addColumn<QString>("after");
    QTest::newRow("same") << u"AbC"_s << u"AC"_s << u"AbC"_s;
    QTest::newRow("one more") << u"AbC"_s << u"ACD"_s << u"AbCD"_s;
    QTest::newRow("one less") << u"AbC"_s << u"A"_s << u"Ab"_s;
    QTest::newRow("none left") << u"aBc"_s << u""_s << u"ac"_s;
    QTest::newRow("from nothing") << u""_s << u"AB"_s << u"AB"_s;
}

void TestRowModel::mergingKeepsSwitchedOffRows()
{
    QFETCH(QString, before);
    QFETCH(QString, enabled);
    QFETCH(QString, after);
    const auto rows = [](const QString &letters) {
        QList<Row> list;
        for (const QChar c : letters)
            list.append(Row {QString(c), {}, {}, c.isUpper()});
        return list;
    };
    RowModel model(u"Add"_s, false);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows(rows(before));
    model.mergeEnabled(rows(enabled));
    QCOMPARE(model.rows(), rows(after));
}

void TestRowModel::rowsSpeak()
{
    RowModel model(u"Add"_s, true);
    model.setRows({{u"limit"_s, u"20"_s, u"how many"_s, false}});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"limit is switched off"_s);
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"limit, value 20"_s);
}

QTEST_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
