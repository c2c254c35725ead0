// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsontreepane.h"

#include "gui/response/jsontreeview.h"
#include "gui/theme/theme.h"
#include "gui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace planops::gui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const JsonTree> treeOf(const QByteArray &json)
{
    return std::make_shared<JsonTree>(JsonTree::build({{}, json}));
}

} // namespace

class TestJsonTreePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<JsonTreePane>();
        m_pane->setTree(treeOf(R"({"items":[{"id":"a\n","n":1},{"id":"b","n":2}],"total":2})"));
    }
    void cleanup() { m_pane.reset(); }

    void resultsAreATreeOfTheirOwn()
    {
        const auto tree = treeOf(R"({"a":{"b":{"c":1}}})");
        JsonTreeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(tree);
        // The same value at the top, below another result, and twice.
        model.setResults(std::vector<qint32> {1, 2, 2});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 0).data(JsonTreeModel::KeyRole).toString(), u"$.a.b"_s);
        const QModelIndex below = model.index(0, 0, model.index(0, 0));
        QCOMPARE(below.data(JsonTreeModel::KeyRole).toString(), u"b"_s);
        QCOMPARE(model.parent(below), model.index(0, 0));
        const QModelIndex leaf = model.index(0, 0, model.index(2, 0));
        QCOMPARE(leaf.data(JsonTreeModel::PathRole).toString(), u"$.a.b.c"_s);
        QCOMPARE(model.parent(leaf), model.index(2, 0));
        QCOMPARE(model.parent(model.index(0, 0, below)), below);
        model.setResults(std::nullopt);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(JsonTreeModel::KeyRole).toString(), u"a"_s);
    }

    void showsWhatAPathSelects()
    {
        type(u"$.items[?@.n > 1].id"_s);
        QTRY_COMPARE(m_pane->note(), u"1 value(s)"_s);
        QCOMPARE(keys(), QStringList {u"$.items[1].id"_s});
        type(u".items[].id"_s);
        QTRY_COMPARE(m_pane->note(), u"2 value(s)"_s);
        type(u"$.items[?@.id == 'a\\n']"_s);
        QTRY_COMPARE(keys(), QStringList {u"$.items[0]"_s});
        type(u"$.none"_s);
        QTRY_COMPARE(m_pane->note(), u"Nothing is there"_s);
        QTest::keyClick(m_pane->pathField(), Qt::Key_Escape);
        QTRY_COMPARE(keys(), (QStringList {u"items"_s, u"total"_s}));
        QVERIFY(m_pane->note().isEmpty());
    }

    void keepsTheLastResultWhileAPathIsTyped()
    {
        type(u"$.total"_s);
        QTRY_COMPARE(keys(), QStringList {u"$.total"_s});
        type(u"$.total["_s);
        QTRY_VERIFY(m_pane->note().contains(u"at its end"_s));
        QCOMPARE(keys(), QStringList {u"$.total"_s});
    }

    void appliesThePathToTheNextBody()
    {
        type(u"$..n"_s);
        QTRY_COMPARE(keys().size(), 2);
        m_pane->setTree(treeOf(R"([{"n":5}])"));
        QTRY_COMPARE(keys(), QStringList {u"$[0].n"_s});
        m_pane->setTree(nullptr);
        QCOMPARE(keys(), QStringList {});
    }

    void showsAPlaceInTheWholeTree()
    {
        type(u"$.total"_s);
        QTRY_COMPARE(keys().size(), 1);
        m_pane->showPlace(u"/items/1/id"_s);
        QCOMPARE(m_pane->view()->currentIndex().data(JsonTreeModel::PathRole).toString(),
                 u"$.items[1].id"_s);
    }

private:
    void type(const QString &path) { m_pane->pathField()->setText(path); }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        const QAbstractItemModel *model = m_pane->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            keys << model->index(row, 0).data(JsonTreeModel::KeyRole).toString();
        return keys;
    }

    Theme m_theme;
    std::unique_ptr<JsonTreePane> m_pane;
};

QTEST_MAIN(TestJsonTreePane)
#include "tst_jsontreepane.moc"
