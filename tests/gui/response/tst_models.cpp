// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/codeview.h"
#include "gui/response/headersview.h"
#include "gui/response/jsontreemodel.h"
#include "gui/response/jsontreeview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tree();
    void aLargeValueIsOfferedAsAFile();
    void treeOfAPlainValue();
    void treeOfTooMuch();
    void headers();
};

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
