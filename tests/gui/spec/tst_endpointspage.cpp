// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draft.h"
#include "gui/pictures.h"
#include "gui/spec/documentsaver.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/endpointspagetest.h"
#include "gui/spec/formpane.h"
#include "gui/spec/grouprow.h"
#include "gui/spec/operationtext.h"
#include "gui/spec/operationview.h"
#include "gui/spec/safetext.h"
#include "gui/spec/textrow.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/subtabs.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using testkit::Answer;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/spec/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList groupsOf(const EndpointModel &model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row)
        groups.append(model.index(row, 0).data().toString() + u' '
                      + QString::number(model.rowCount(model.index(row, 0))));
    return groups;
}

} // namespace

class TestEndpointsPage : public testkit::EndpointsPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void cleanup() { endPage(); }
    void isASoundModel_data();
    void isASoundModel();
    void filters_data();
    void filters();
    void loadsNothingFromDocumentation();
    void escapesWhatTheDocumentSays();
    void showsTheDocumentOfTheApi();
    void listsWhatChanged();
    void takesAFileThatIsDropped();
    void saysThatThereIsNone();
    void sendsWhatWasFilledIn();
    void savesAllOperations();
};

void TestEndpointsPage::isASoundModel_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("shown"); // Of the first one.
    QTest::newRow("a base") << QStringList {u"/api/v1/a"_s, u"/api/v1/b/c"_s} << u"/a"_s;
    QTest::newRow("one step stays") << QStringList {u"/api/a"_s, u"/api/a/b"_s} << u"/a"_s;
    QTest::newRow("whole steps") << QStringList {u"/api/ab"_s, u"/api/ac"_s} << u"/ab"_s;
    QTest::newRow("no placeholders") << QStringList {u"/a/{b}/c"_s, u"/a/{b}/d"_s} << u"/{b}/c"_s;
    QTest::newRow("nothing in common") << QStringList {u"/a"_s, u"/b"_s} << u"/a"_s;
    QTest::newRow("only one") << QStringList {u"/api/v1/a"_s} << u"/api/v1/a"_s;
    QTest::newRow("the shorter one later") << QStringList {u"/a/b/c"_s, u"/a/b"_s} << u"/b/c"_s;
}

void TestEndpointsPage::isASoundModel()
{
    EndpointModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDocument(spec::readDocument(fixture(u"tasks31.yaml"_s)).value());
    QCOMPARE(groupsOf(model), (QStringList {u"tasks 2"_s, u"writing 1"_s, u"Without a tag 3"_s}));
    QCOMPARE(model.shownCount(), 5); // One has two tags.
    model.setOrder(EndpointModel::Order::ByPath);
    QCOMPARE(groupsOf(model),
             (QStringList {u"/tasks 2"_s, u"/tasks/mine 1"_s, u"/tasks/{id} 1"_s,
                           u"/tasks/{id}/export.{format} 1"_s}));
    QVERIFY(!model.operation(model.index(0, 0)));
    QCOMPARE(model.operation(model.indexOf(u"POST"_s, u"/tasks"_s))->id, u"create_task"_s);
    model.setDocument({});
    QCOMPARE(model.rowCount(), 0);

    QFETCH(QStringList, paths);
    spec::Document document;
    for (const QString &path : paths) {
        spec::Operation operation;
        operation.path = path;
        document.operations.append(operation);
    }
    model.setDocument(document);
    model.setOrder(EndpointModel::Order::ByTag);
    QFETCH(QString, shown);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), shown);
}

void TestEndpointsPage::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << u" "_s << 5;
    QTest::newRow("path") << u"EXPORT"_s << 1;
    QTest::newRow("summary") << u"list"_s << 1;
    QTest::newRow("operation id") << u"create_"_s << 1;
    QTest::newRow("parameter") << u"x-trace"_s << 1;
    QTest::newRow("schema") << u"problem"_s << 1;
    QTest::newRow("tag and method") << u"writing post"_s << 1;
    QTest::newRow("nothing") << u"tasks nowhere"_s << 0;
}

void TestEndpointsPage::filters()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    EndpointModel model;
    model.setDocument(spec::readDocument(fixture(u"tasks31.yaml"_s)).value());
    model.setFilter(text);
    QCOMPARE(model.shownCount(), count);
}

void TestEndpointsPage::loadsNothingFromDocumentation()
{
    SafeText text;
    text.setHtml(htmlFromMarkdown(
        u"A ![picture](/etc/hostname) and **bold** <img src='file:///etc/hostname'> <b>raw</b> "
        "[link](https://a.example) [bad](javascript:alert(1)) [file](file:///etc/passwd)"_s));
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat());
    }
    const QString shown = text.toPlainText();
    QVERIFY2(shown.contains("<b>raw</b>"_L1) && shown.contains("<img"_L1), qPrintable(shown));
    QVERIFY(shown.contains("and bold"_L1));
    QVERIFY(
        text.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
    QSignalSpy links(&text, &SafeText::linkChosen);
    for (const char *address : {"https://a.example", "javascript:alert(1)", "file:///etc/passwd"})
        Q_EMIT text.anchorClicked(QUrl(QString::fromLatin1(address)));
    QCOMPARE(links.count(), 1);
}

void TestEndpointsPage::escapesWhatTheDocumentSays()
{
    spec::Document document = spec::readDocument(fixture(u"tasks31.yaml"_s)).value();
    spec::Operation operation = document.operations.constFirst();
    operation.parameters[0].name = u"<img src=x>"_s;
    operation.parameters[0].description = u"<a href='x'>y</a> %1 %2"_s;
    const QString html = operationHtml(document, operation, colorTable(false));
    QVERIFY(!html.contains("<img"_L1) && !html.contains("<a href='x'"_L1));
    QVERIFY(html.contains("&lt;img src=x&gt;"_L1));
    QVERIFY(html.contains("%1 %2"_L1));
}

void TestEndpointsPage::showsTheDocumentOfTheApi()
{
    m_server->on("/openapi.json", Answer::ok(fixture(u"tasks31.yaml"_s)));
    m_page->setWorkplace(m_services->workplace(m_profile));
    m_page->show();
    QTRY_COMPARE(m_page->model().shownCount(), 5);
    m_page->searchField()->setText(u"create"_s);
    QCOMPARE(m_page->model().shownCount(), 1);
    QSignalSpy opened(m_page.get(), &Page::openInConsoleRequested);
    QTest::keyClick(m_page->searchField(), Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    const auto draft = opened.at(0).at(0).value<console::Draft>();
    QCOMPARE(draft.method, u"POST"_s);
    QCOMPARE(draft.url, u"/api/v1/tasks"_s); // The server on the API's own origin.
    QVERIFY(draft.body.contains("\"id\": 1"_L1));
}

void TestEndpointsPage::listsWhatChanged()
{
    Theme theme;
    const auto version = [](const QByteArray &paths) {
        return Answer::ok("openapi: 3.1.0\ninfo: {title: Tasks, version: '1'}\npaths:\n" + paths);
    };
    const QByteArray same = "  /tasks:\n    get: {responses: {'200': {description: All}}}\n";
    m_server->on("/openapi.json",
                 version(same
                         + "  /imports:\n    post: {responses: {'202': {description: Begun}}}\n"
                           "  /tasks/{id}:\n    get: {responses: {'200': {description: One}}}\n"));
    m_page->setWorkplace(m_services->workplace(m_profile));
    m_page->show();
    QTRY_COMPARE(m_page->model().shownCount(), 3);
    QTRY_VERIFY(!m_services->specs().isBusy(m_profile.apiBase));

    m_server->on(
        "/openapi.json",
        version(same
                + "  /reports:\n    get: {responses: {'200': {description: All}}}\n"
                  "  /tasks/{id}:\n    get: {deprecated: true, security: [{key: []}],"
                  " responses: {'200': {description: One}, '404': {description: None}}}\n"));
    m_services->specs().check(m_profile.apiBase);
    QTRY_COMPARE(m_services->specs().known(m_profile.apiBase)->changes.size(), 3);
    m_page->findChild<SubTabs *>()->setCurrentIndex(2);
    QString said;
    for (const auto *text : m_page->findChildren<SafeText *>())
        said += text->isVisible() ? text->toPlainText() : QString();
    for (const QString &word : {u"Added"_s, u"GET /reports"_s, u"Removed"_s, u"POST /imports"_s,
                                u"Changed"_s, u"GET /tasks/{id}"_s})
        QVERIFY2(said.contains(word), qPrintable(word + u" in "_s + said));
    QVERIFY(!said.contains(u"GET /tasks\n"_s));
    test::takePictures(*m_page, u"changes"_s, theme);
}

void TestEndpointsPage::takesAFileThatIsDropped()
{
    m_server->on("/openapi.json", Answer::ok(fixture(u"tasks31.yaml"_s)));
    m_page->setWorkplace(m_services->workplace(m_profile));
    QTRY_COMPARE(m_page->model().shownCount(), 5);
    QFile file(m_folder->filePath(u"other.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("openapi: 3.1.0\ninfo: {title: Dropped, version: '1'}\npaths:\n  /dropped:\n"
               "    get: {responses: {'200': {description: ok}}}\n");
    file.close();
    const auto drop = [this](const QList<QUrl> &addresses) {
        QMimeData data;
        data.setUrls(addresses);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &event);
        return true;
    };
    QVERIFY(!drop({}));
    QVERIFY(drop({QUrl::fromLocalFile(file.fileName())}));
    QTRY_VERIFY(m_page->model().indexOf(u"GET"_s, u"/dropped"_s).isValid());
    QCOMPARE(m_page->model().shownCount(), 1);
}

void TestEndpointsPage::saysThatThereIsNone()
{
    m_page->setWorkplace(m_services->workplace(m_profile));
    m_page->show();
    QTRY_VERIFY(m_services->specs().problem(m_profile.apiBase));
    QCOMPARE(m_page->model().rowCount(), 0);
    // A file of one's own will do.
    m_services->specs().loadFrom(
        m_profile.apiBase,
        QUrl::fromLocalFile(QStringLiteral(PLANOPS_TEST_DATA "/spec/pets20.json")));
    QTRY_COMPARE(m_page->model().shownCount(), 3);
}

void TestEndpointsPage::sendsWhatWasFilledIn()
{
    m_server->on("/openapi.json", Answer::ok(fixture(u"tasks31.yaml"_s)));
    m_page->setWorkplace(m_services->workplace(m_profile));
    m_page->show();
    QTRY_COMPARE(m_page->model().shownCount(), 5);
    const auto path = [this] {
        auto *rows = qobject_cast<GroupRow *>(
            m_page->operationView()->form()->row(spec::FormPart::Place::Path));
        return rows ? qobject_cast<TextRow *>(rows->rows().constFirst()) : nullptr;
    };
    m_page->select(u"GET"_s, u"/tasks/{id}"_s);
    QTRY_VERIFY(path() && path()->text() == u"1"_s); // The example has come.
    path()->type(u"77"_s);
    m_page->select(u"POST"_s, u"/tasks"_s); // Looking at another one loses nothing.
    QVERIFY(!path());
    m_page->select(u"GET"_s, u"/tasks/{id}"_s);
    QCOMPARE(path()->text(), u"77"_s);
    QSignalSpy sent(m_page.get(), &Page::sendInConsoleRequested);
    m_page->send();
    QTRY_COMPARE(sent.count(), 1);
    const auto draft = sent.at(0).at(0).value<console::Draft>();
    QCOMPARE(draft.url, u"/api/v1/tasks/77"_s);
    QCOMPARE(draft.auth, console::Draft::AuthKind::Profile);
    path()->type({});
    m_page->send(); // There is no address.
    QTest::qWait(50);
    QCOMPARE(sent.count(), 1);

    QSignalSpy code(m_page.get(), &Page::codeRequested);
    m_page->select(u"POST"_s, u"/tasks"_s);
    Q_EMIT m_page->operationView()->codeRequested();
    QTRY_COMPARE(code.count(), 1);
    const auto open = code.at(0).at(0).value<console::Draft>();
    QCOMPARE(open.auth, console::Draft::AuthKind::None); // "security: []"
}

void TestEndpointsPage::savesAllOperations()
{
    spec::Known known;
    known.document = spec::readDocument(fixture(u"tasks31.yaml"_s)).value();
    DocumentSaver saver(m_page.get());
    QSignalSpy saved(&saver, &DocumentSaver::saved);
    QSignalSpy failed(&saver, &DocumentSaver::failed);
    const QString path = m_folder->filePath(u"api.http"_s);
    saver.save(DocumentSaver::Kind::Http, known, u"https://api.example"_s, path);
    QTRY_COMPARE(saved.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("### "), 5);
    saver.save(DocumentSaver::Kind::Postman, known, u"https://api.example"_s,
               m_folder->filePath(u"nowhere/api.json"_s));
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_MAIN(TestEndpointsPage)
#include "tst_endpointspage.moc"
