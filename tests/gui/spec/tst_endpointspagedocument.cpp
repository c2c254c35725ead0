// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page shows while a document is read, and what stays when that is done.
#include "gui/pictures.h"
#include "gui/spec/endpointlist.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/endpointspagetest.h"
#include "gui/spec/operationview.h"
#include "gui/widgets/label.h"
#include "gui/widgets/searchfield.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using testkit::Answer;
using testkit::StubServer;

namespace {

QByteArray document(const QByteArray &more)
{
    QByteArray text = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Large\",\"version\":\"7\"},"
                      "\"paths\":{";
    for (int i = 0; i < 300; ++i)
        text += "\"/p" + QByteArray::number(i) + "\":{\"get\":{\"tags\":[\"t"
            + QByteArray::number(i / 50) + "\"],\"responses\":{\"200\":{\"description\":\"a\"}}}},";
    text.chop(1);
    return text + "}," + more + '}';
}

//! Somebody else's part of it, which the server keeps waiting for.
const QByteArray elsewhere = "\"components\":{\"schemas\":{\"A\":{\"$ref\":\"more.json\"}}}";

} // namespace

class TestEndpointsPageDocument : public testkit::EndpointsPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void cleanup() { endPage(); }
    void replacesTheSameRowsInPlace();
    void opensAndForgetsManyRows();
    void keepsThePlace();
    void saysThatItIsBeingRead();
    void saysWhenTheRestIsBroken();
    void forgetsWhatAnotherProfileHas();

private:
    //! Until the operations are listed and the rest is waited for.
    void showOutline();
    void endTheWait()
    {
        m_server->on("/more.json", Answer::status(404)); // Curl may ask again.
        m_server->closeConnections();
    }
    [[nodiscard]] bool says(const QString &words) const;
};

void TestEndpointsPageDocument::showOutline()
{
    m_server->on("/openapi.json", Answer::ok(document(elsewhere)));
    m_server->on("/more.json", Answer({}, Answer::After::Hang));
    m_page->setWorkplace(m_services->workplace(m_profile));
    m_page->show();
    QTRY_COMPARE(m_page->model().shownCount(), 300);
    QVERIFY(!m_services->specs().known(m_profile.apiBase));
}

bool TestEndpointsPageDocument::says(const QString &words) const
{
    const auto labels = m_page->findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const Label *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void TestEndpointsPageDocument::replacesTheSameRowsInPlace()
{
    spec::Document listed;
    for (const char *path : {"/a", "/b"}) {
        spec::Operation operation;
        operation.method = u"GET"_s;
        operation.path = QString::fromLatin1(path);
        operation.searched = operation.path;
        listed.operations.append(operation);
    }
    EndpointModel model;
    model.setDocument(listed);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    spec::Document read = listed;
    read.operations[1].deprecated = true;
    model.setDocument(read);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOf(u"GET"_s, u"/b"_s));
    QVERIFY(model.operation(model.indexOf(u"GET"_s, u"/b"_s))->deprecated);

    read.operations[0].path = u"/c"_s; // Another one in the same place.
    model.setDocument(read);
    QCOMPARE(reset.count(), 1);
    QVERIFY(model.indexOf(u"GET"_s, u"/c"_s).isValid());
    model.setFilter(u"/b"_s); // That is not in what can be searched now.
    read.operations[1].searched.clear();
    model.setDocument(read);
    QCOMPARE(model.shownCount(), 0);
}

// Each took a minute for as many in one group, most of it to forget which ones were open.
void TestEndpointsPageDocument::opensAndForgetsManyRows()
{
    spec::Document document;
    document.operations.resize(spec::mostOperations);
    for (qsizetype i = 0; i < document.operations.size(); ++i) {
        spec::Operation &operation = document.operations[i];
        operation.method = u"GET"_s;
        operation.path = u"/p"_s + QString::number(i);
        operation.searched = operation.path;
    }
    EndpointModel model;
    EndpointList list(model);
    QElapsedTimer timer;
    timer.start();
    model.setDocument(document);
    for (const auto order : {EndpointModel::Order::ByPath, EndpointModel::Order::ByTag}) {
        model.setOrder(order);
        QVERIFY(list.isExpanded(model.index(0, 0)));
        QVERIFY(list.isExpanded(model.index(model.rowCount() - 1, 0)));
    }
    model.setFilter(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestEndpointsPageDocument::keepsThePlace()
{
    showOutline();
    QTreeView *list = m_page->list();
    m_page->searchField()->setText(u"get"_s);
    const QModelIndex group = m_page->model().index(1, 0);
    list->setExpanded(group, false);
    m_page->select(u"GET"_s, u"/p222"_s);
    list->verticalScrollBar()->setValue(300); // Somewhere else.
    QVERIFY(list->verticalScrollBar()->maximum() > 300);
    m_page->searchField()->setFocus();

    endTheWait();
    QTRY_VERIFY(m_services->specs().known(m_profile.apiBase));
    QTRY_COMPARE(m_page->operationView()->operation().path, u"/p222"_s);
    QVERIFY(m_page->operationView()->isVisible());
    QCOMPARE(m_page->model().operation(list->currentIndex())->path, u"/p222"_s);
    QCOMPARE(list->verticalScrollBar()->value(), 300);
    QVERIFY(!list->isExpanded(m_page->model().index(1, 0)));
    QVERIFY(list->isExpanded(m_page->model().index(2, 0)));
    QCOMPARE(m_page->searchField()->text(), u"get"_s);
}

void TestEndpointsPageDocument::saysThatItIsBeingRead()
{
    Theme theme;
    showOutline();
    QVERIFY(says(u"Large 7"_s));
    QVERIFY(!says(u"still being read"_s)); // Most are read before anybody could read that.
    QTRY_VERIFY(says(u"still being read"_s));
    test::takePictures(*m_page, u"beingread"_s, theme);

    // Whoever is quicker does no harm, and sends nothing.
    QSignalSpy opened(m_page.get(), &Page::openInConsoleRequested);
    QSignalSpy sent(m_page.get(), &Page::sendInConsoleRequested);
    m_page->select(u"GET"_s, u"/p5"_s);
    QVERIFY(says(u"still being read"_s)); // And does not blink.
    QTest::keyClick(m_page->list(), Qt::Key_Return);
    QTest::mouseDClick(m_page->list()->viewport(), Qt::LeftButton, Qt::NoModifier, {60, 60});
    m_page->send();
    m_page->searchField()->setText(u"nothing like it"_s);
    QVERIFY(says(u"Nothing matches"_s));
    QTest::keyClick(m_page->searchField(), Qt::Key_Return);
    m_page->searchField()->clear();
    QVERIFY(!says(u"Nothing matches"_s));

    endTheWait();
    QTRY_VERIFY(m_page->operationView()->isVisible());
    QVERIFY(!says(u"still being read"_s));
    QCOMPARE(opened.count() + sent.count(), 0);
    m_page->openCurrent();
    QTRY_COMPARE(opened.count(), 1);
}

void TestEndpointsPageDocument::saysWhenTheRestIsBroken()
{
    m_server->on("/openapi.json", Answer::ok(document("\"x-more\":nonsense")));
    bool wasListed = false;
    connect(&m_services->specs(), &spec::SpecLibrary::changed, this,
            [&] { wasListed = wasListed || m_page->model().shownCount() == 300; });
    m_page->setWorkplace(m_services->workplace(m_profile));
    m_page->show();
    QTRY_VERIFY(says(u"No OpenAPI document found"_s));
    QVERIFY(says(u"no JSON: line 1"_s));
    QVERIFY(wasListed);
    QCOMPARE(m_page->model().rowCount(), 0);
    QSignalSpy opened(m_page.get(), &Page::openInConsoleRequested);
    m_page->openCurrent();
    m_page->send();
    QTest::qWait(50);
    QCOMPARE(opened.count(), 0);
}

void TestEndpointsPageDocument::forgetsWhatAnotherProfileHas()
{
    showOutline();
    const StubServer empty;
    auth::Profile other = m_profile;
    other.apiBase = QString::fromLatin1(empty.url(""));
    m_page->setWorkplace(m_services->workplace(other));
    QCOMPARE(m_page->model().rowCount(), 0);
    QVERIFY(!says(u"Large 7"_s));
    endTheWait(); // Nobody looks at what is read now.
    QTRY_VERIFY(m_services->specs().known(m_profile.apiBase));
    QCOMPARE(m_page->model().rowCount(), 0);

    m_page->setWorkplace(m_services->workplace(m_profile));
    QCOMPARE(m_page->model().shownCount(), 300);
    QVERIFY(m_page->operationView()->isVisible());
}

QTEST_MAIN(TestEndpointsPageDocument)
#include "tst_endpointspagedocument.moc"
