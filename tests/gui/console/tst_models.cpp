// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/codeview.h"
#include "gui/console/headersview.h"
#include "gui/console/jsontreemodel.h"
#include "gui/console/jsontreeview.h"
#include "gui/console/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;
using planops::console::Row;
using Tester = QAbstractItemModelTester;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAddedAtTheEnd();
    void rowsAreSwitchedAndRemoved();
    void mergingKeepsSwitchedOffRows_data();
    void mergingKeepsSwitchedOffRows();
    void rowsSpeak();
    void tree();
    void aLargeValueIsOfferedAsAFile();
    void treeOfAPlainValue();
    void treeOfTooMuch();
    void headers();
};

void TestModels::rowsAreAddedAtTheEnd()
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

void TestModels::rowsAreSwitchedAndRemoved()
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

void TestModels::mergingKeepsSwitchedOffRows_data()
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

void TestModels::mergingKeepsSwitchedOffRows()
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

void TestModels::rowsSpeak()
{
    RowModel model(u"Add"_s, true);
    model.setRows({{u"limit"_s, u"20"_s, u"how many"_s, false}});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"limit is switched off"_s);
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"limit, value 20"_s);
}

void TestModels::tree()
{
    const QByteArray json =
        R"({"items":[{"id":"a","odd name":"x"},{"id":"b\n"}],"total":2,"none":null})";
    JsonTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTree(std::make_shared<JsonTree>(JsonTree::build({{}, json})));
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex items = model.index(0, 0);
    QCOMPARE(items.data().toString(), u"items: 2 items"_s);
    const QModelIndex first = model.index(0, 0, items);
    QCOMPARE(first.data(JsonTreeModel::KeyRole).toString(), u"0"_s);
    QCOMPARE(model.parent(first), items);
    const QModelIndex odd = model.index(1, 0, first);
    QCOMPARE(odd.data(JsonTreeModel::PathRole).toString(), u"$.items[0][\"odd name\"]"_s);
    QCOMPARE(odd.data(JsonTreeModel::ValueRole).toString(), u"\"x\""_s);
    // To copy: the whole, also where only the beginning is shown.
    QCOMPARE(odd.data(JsonTreeModel::WholeRole).toString(), u"x"_s);
    QVERIFY(first.data(JsonTreeModel::WholeRole).toString().startsWith(u'{'));
    JsonTreeModel large;
    large.setTree(std::make_shared<JsonTree>(
        JsonTree::build({{}, "[\"" + QByteArray(5000, 'x') + "\\n\"]"})));
    QCOMPARE(large.index(0, 0).data(JsonTreeModel::WholeRole).toString(),
             QString(QString(5000, u'x') + u'\n'));
    QCOMPARE(model.index(1, 0).data(JsonTreeModel::TypeRole).toInt(),
             static_cast<int>(JsonTree::Type::Number));
    QVERIFY(!model.hasChildren(model.index(1, 0)));
    model.setTree(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::aLargeValueIsOfferedAsAFile()
{
    const QByteArray large(static_cast<qsizetype>(CodeView::copyLimit) + 1, 'x');
    JsonTreeView view;
    view.setTree(std::make_shared<JsonTree>(
        JsonTree::build({{}, "{\"small\":\"a\",\"large\":\"" + large + "\"}"})));
    QSignalSpy noticed(&view, &JsonTreeView::noticed);
    QGuiApplication::clipboard()->clear();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a"_s);
    QCOMPARE(noticed.size(), 0);
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a"_s); // Nothing landed there silently.
    QCOMPARE(noticed.size(), 1);
    auto *dialog = view.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"value.json"_s);
    view.setTree(nullptr); // Another answer came meanwhile.
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(noticed.size(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), large);
}

void TestModels::treeOfAPlainValue()
{
    JsonTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setTree(std::make_shared<JsonTree>(JsonTree::build({{}, "42"})));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"42"_s);
    QCOMPARE(model.index(0, 0).data(JsonTreeModel::PathRole).toString(), u"$"_s);
}

void TestModels::treeOfTooMuch()
{
    QByteArray json("[0");
    for (size_t i = 0; i < JsonTree::mostNodes; ++i)
        json += ",0";
    json += ']';
    const JsonTree tree = JsonTree::build({{}, json});
    QVERIFY(tree.nodes.empty());
    QVERIFY(!tree.problem.isEmpty());
}

void TestModels::headers()
{
    HeadersModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setHeaders({{"Set-Cookie", "a=1"}, {"set-cookie", "b=2"}}, {u"note"_s});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data().toString(),
             u"set-cookie"_s); // spelling and repeats as received
    QCOMPARE(model.index(0, 2).data().toString(), u"note"_s);
    QCOMPARE(model.index(1, 2).data().toString(), QString());
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
