// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcespage.h"

#include "core/services/services.h"
#include "gui/resources/openbyidsheet.h"
#include "gui/resources/resourcedetails.h"
#include "gui/resources/resourcemodel.h"
#include "gui/resources/resourcesheet.h"
#include "gui/spec/formpane.h"
#include "gui/spec/textrow.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/jsontext.h"
#include "gui/widgets/refusalcard.h"
#include "support/fakevault.h"
#include "support/stubserver.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using testkit::Answer;
using testkit::Received;
using testkit::StubServer;
using Kind = ResourceModel::Kind;

namespace {

QByteArray sandboxDocument(const QByteArray &server)
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/../../src/sandbox/data/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("http://127.0.0.1:0", server)
                                          : QByteArray();
}

//! The paths and more of a document: a list that wants a key, and a way to add to it that wants
//! another.
constexpr const char *shops = R"({"/shops": {
        "get": {"security": [{"shop": []}], "responses": {"200": {"description": "Ok"}}},
        "post": {"security": [{"till": []}], "responses": {"201": {"description": "Ok"}},
                 "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}},
    "/shops/{id}": {"get": {"security": [{"shop": []}], "responses": {"200": {"description": "Ok"}}}}},
    "components": {"securitySchemes": {
        "shop": {"type": "apiKey", "in": "header", "name": "X-Shop"},
        "till": {"type": "apiKey", "in": "query", "name": "till"}}})";

//! Presses the button of this text that \a parent shows; false if there is none.
bool press(QWidget *parent, const QString &text)
{
    for (auto *button : parent->findChildren<Button *>()) {
        if (button->text() == text && button->isVisible() && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace

class TestResourcesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hangsTasksBelowTheirProject();
    void loadsMoreWhenAsked();
    void makesAndKeepsWhatWasTyped();
    void changesAndDeletes();
    void saysWhatTheApiWantsAtItsField();
    void explainsARefusalInItsPlace();
    void opensByIdWhatHasNoList();
    void sendsAnAction();
    void revealsAnItem();
    void revealsWhatTheListHasNotGivenYet();
    void saysWhatItCannotReveal_data();
    void saysWhatItCannotReveal();
    void asksForACredential();
    void asksForACredentialBeforeAnythingIsTyped();
    void dropsItsRequestsWithTheProfile();
    void saysThatThereIsNone();

private:
    [[nodiscard]] Answer answer(const Received &received) const;
    [[nodiscard]] QModelIndex child(const QModelIndex &parent, const QString &text) const;
    //! Opens the tasks of the first project and waits for them.
    [[nodiscard]] QModelIndex openTasks();
    [[nodiscard]] ResourceSheet *sheet() const { return m_window->findChild<ResourceSheet *>(); }
    [[nodiscard]] TextRow *field(const QString &name) const; //!< Of the sheet's body.
    void useOtherDocument();
    //! The environment "dev" is in use, in which \a variables are.
    void useEnvironment(const QByteArray &variables);
    [[nodiscard]] RefusalCard *refusal() const { return m_page->findChild<RefusalCard *>(); }
    [[nodiscard]] bool received(const QByteArray &target) const;
    [[nodiscard]] QStringList findings() const; //!< Of the sheet, by their ids.

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<QWidget> m_window;
    ResourcesPage *m_page = nullptr;
    auth::Profile m_profile;
    QByteArray m_paths; // of the document elsewhere
    int m_status = 200; // of everything below a project
};

void TestResourcesPage::init()
{
    m_status = 200;
    m_folder.emplace();
    const Home home = Home::locate(m_folder->path());
    QVERIFY(home.prepare());
    m_services = std::make_unique<services::Services>(services::Services::Options {
        .home = home, .vault = std::make_unique<testkit::FakeVault>()});
    m_server = std::make_unique<StubServer>();
    m_server->setHandler([this](const Received &received) { return answer(received); });
    m_profile = auth::sandboxProfile();
    m_profile.apiBase = QString::fromLatin1(m_server->url(""));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1100, 700);
    m_page = new ResourcesPage(
        {m_services->specs(), m_services->drafts(), m_services->folder(), {}, systemNow},
        m_window.get());
    m_page->resize(1100, 700);
    m_window->show();
    services::Workplace &workplace = m_services->workplace(m_profile);
    m_page->setWorkplace(workplace);
    workplace.session.restore();
}

void TestResourcesPage::cleanup()
{
    m_window.reset();
    m_services.reset();
    m_server.reset();
}

Answer TestResourcesPage::answer(const Received &received) const
{
    const QByteArray path = received.target.split('?').constFirst();
    if (path == "/elsewhere/openapi.json")
        return Answer::ok(
            R"({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": )" + m_paths
                + '}',
            "Content-Type: application/json\r\n");
    if (path == "/shops")
        return received.header("X-Shop") == "k1" ? Answer::ok(R"([{"id": "s1", "name": "Corner"}])")
                                                 : Answer::status(401);
    if (path == "/reports/r1")
        return Answer::ok(R"({"report_id": "r1", "name": "Annual"})");
    if (path == "/imports")
        return Answer::ok(R"("queued")");
    if (path == "/openapi.json")
        return Answer::ok(sandboxDocument(m_server->url("")), "Content-Type: application/json\r\n");
    if (path == "/api/v1/projects")
        return Answer::ok(
            received.target.contains("offset=2")
                ? R"({"items":[{"id":"p3","name":"Gamma"}],"total":3})"
                : R"({"items":[{"id":"p1","name":"Alpha"},{"id":"p2","name":"Beta"}],"total":3})");
    if (path == "/api/v1/projects/p3")
        return Answer::ok(R"({"id":"p3","name":"Gamma, in full"})");
    if (path == "/api/v1/projects/p1")
        return Answer::ok(R"({"id":"p1","name":"Alpha","description":"in full"})");
    if (m_status == 422)
        return Answer::status(422, R"({"detail":[
            {"loc":["body","title"],"msg":"Value error, That name is taken","type":"value_error"},
            {"loc":["body"],"msg":"No more today","type":"quota"}]})");
    if (m_status != 200)
        return Answer::status(m_status, R"({"detail":"Not enough permissions"})");
    if (received.method == "DELETE")
        return Answer::status(204);
    if (path == "/api/v1/projects/p1/tasks" && received.method == "GET")
        return Answer::ok(R"({"items":[{"id":"t1","title":"Dig"}],"total":1})");
    if (received.method == "POST" || received.method == "PATCH") {
        QJsonObject task = QJsonDocument::fromJson(received.body).object();
        task.insert("id"_L1, received.method == "POST" ? u"t9"_s : u"t1"_s);
        return Answer::ok(QJsonDocument(task).toJson());
    }
    if (path == "/api/v1/projects/p1/tasks/t1")
        return Answer::ok(R"({"id":"t1","title":"Dig","status":"todo"})");
    return Answer::status(404);
}

QModelIndex TestResourcesPage::child(const QModelIndex &parent, const QString &text) const
{
    for (int row = 0; row < m_page->model().rowCount(parent); ++row) {
        const QModelIndex index = m_page->model().index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
    }
    return {};
}

TextRow *TestResourcesPage::field(const QString &name) const
{
    const auto rows = sheet()->form()->findChildren<TextRow *>();
    for (TextRow *row : rows) {
        if (row->place().path == QStringList {name})
            return row;
    }
    return nullptr;
}

//! That of another profile, with m_paths.
void TestResourcesPage::useOtherDocument()
{
    auth::Profile other = m_profile;
    other.id = u"other"_s;
    other.apiBase = QString::fromLatin1(m_server->url("/elsewhere"));
    services::Workplace &workplace = m_services->workplace(other);
    m_page->setWorkplace(workplace);
    workplace.session.restore();
}

void TestResourcesPage::useEnvironment(const QByteArray &variables)
{
    QFile file(m_folder->filePath(u"http-client.env.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"dev": )" + variables + '}');
    file.close();
    m_services->folder().setPath(m_folder->path());
    m_services->folder().setEnvironment(u"dev"_s);
    m_services->folder().refresh();
}

bool TestResourcesPage::received(const QByteArray &target) const
{
    const auto all = m_server->requests();
    return std::any_of(all.begin(), all.end(),
                       [&](const Received &one) { return one.target == target; });
}

QStringList TestResourcesPage::findings() const
{
    QStringList ids;
    for (const spec::FormFinding &found : sheet()->form()->findings())
        ids.append(found.finding.id);
    return ids;
}

QModelIndex TestResourcesPage::openTasks()
{
    const auto project = [this] { return child(child({}, u"projects"_s), u"Alpha"_s); };
    if (!QTest::qWaitFor([&] { return project().isValid(); }))
        return {};
    m_page->tree()->expand(project());
    const QModelIndex tasks = child(project(), u"tasks"_s);
    m_page->tree()->setCurrentIndex(tasks);
    m_page->tree()->expand(tasks);
    if (!QTest::qWaitFor([&] { return m_page->model().rowCount(tasks) > 0; }))
        return {};
    return tasks;
}

void TestResourcesPage::hangsTasksBelowTheirProject()
{
    const QAbstractItemModelTester tester(&m_page->model());
    const QModelIndex tasks = openTasks();
    QCOMPARE(child(tasks.parent(), u"members"_s).row(), 1);
    const QModelIndex task = child(tasks, u"Dig"_s);
    QVERIFY(task.isValid());
    QCOMPARE(m_page->model().place(task)->ids, QStringList(u"p1"_s));
    // Resting on a row reads it in full.
    m_page->tree()->setCurrentIndex(task);
    QTRY_VERIFY(m_page->model().item(task)->fields.contains(u"status"_s));
}

void TestResourcesPage::loadsMoreWhenAsked()
{
    const auto projects = [this] { return child({}, u"projects"_s); };
    QTRY_COMPARE(m_page->model().rowCount(projects()), 3);
    const QModelIndex more = m_page->model().index(2, 0, projects());
    QCOMPARE(m_page->model().kind(more), Kind::More);
    m_page->tree()->setCurrentIndex(more);
    QTest::keyClick(m_page->tree(), Qt::Key_Return);
    QTRY_VERIFY(child(projects(), u"Gamma"_s).isValid());
    QCOMPARE(m_page->model().rowCount(projects()), 3); // Nothing more to load.
}

void TestResourcesPage::makesAndKeepsWhatWasTyped()
{
    const QModelIndex tasks = openTasks();
    QVERIFY(press(m_page, u"New…"_s));
    QTRY_VERIFY(sheet());
    QTRY_COMPARE(findings(), QStringList()); // The example fits.
    field(u"title"_s)->type(u"Dig up"_s);
    sheet()->closeSheet();
    QTRY_VERIFY(!sheet());

    QVERIFY(press(m_page, u"New…"_s));
    QTRY_VERIFY(sheet());
    QCOMPARE(field(u"title"_s)->text(), u"Dig up"_s);
    QVERIFY(sheet()->form()->isAncestorOf(m_window->focusWidget()));
    sheet()->form()->showBodyAs(1);
    auto *editor = sheet()->form()->bodyText();
    editor->setPlainText(u"{\"title\": 7"_s);
    QTRY_COMPARE(findings(), QStringList(u"unreadable-body"_s));
    QVERIFY(!press(sheet(), u"Create"_s)); // No JSON: it cannot be sent.
    sheet()->closeSheet();
    QTRY_VERIFY(!sheet());

    QVERIFY(press(m_page, u"New…"_s));
    QTRY_VERIFY(sheet());
    editor = sheet()->form()->bodyText();
    QVERIFY(editor);
    QCOMPARE(editor->toPlainText(), u"{\"title\": 7"_s);
    editor->setPlainText(u"{\"title\": \"Plant\", \"status\": \"much\"}"_s);
    // Not what the document wants; the API has the last word.
    QTRY_COMPARE(findings(), QStringList(u"wrong-value"_s));
    const QByteArray sent = editor->toPlainText().toUtf8();
    QVERIFY(press(sheet(), u"Create"_s));
    QTRY_VERIFY(child(tasks, u"Plant"_s).isValid());
    const auto received = m_server->requests();
    QVERIFY(std::any_of(received.begin(), received.end(),
                        [&](const Received &request) { return request.body == sent; }));
    QCOMPARE(m_page->tree()->currentIndex(), child(tasks, u"Plant"_s));
    QTRY_VERIFY(!sheet());
    QVERIFY(m_services->drafts().state().forms.isEmpty());
}

void TestResourcesPage::changesAndDeletes()
{
    const QModelIndex tasks = openTasks();
    const QPersistentModelIndex task = child(tasks, u"Dig"_s);
    m_page->tree()->setCurrentIndex(task);
    QTRY_VERIFY(m_page->model().item(task)->fields.contains(u"status"_s));
    QVERIFY(press(m_page, u"Edit…"_s));
    QTRY_VERIFY(sheet());
    const auto *body = sheet()->form()->form().part(spec::FormPart::Place::Body);
    QCOMPARE(body->value.memberNames(), (QStringList {u"title"_s, u"status"_s})); // Not the id.
    field(u"title"_s)->type(u"Dig deeper"_s);
    QVERIFY(press(sheet(), u"Save changes"_s));
    QTRY_COMPARE(task.data().toString(), u"Dig deeper"_s);
    QCOMPARE(m_server->requests().constLast().method, "PATCH"_ba);
    QTRY_VERIFY(!sheet());

    QTest::keyClick(m_page->tree(), Qt::Key_Delete);
    auto *question = m_window->findChild<Sheet *>();
    QVERIFY(question);
    QVERIFY(press(question, u"Delete"_s));
    QTRY_VERIFY(!task.isValid());
    QCOMPARE(m_server->requests().constLast().target, "/api/v1/projects/p1/tasks/t1"_ba);
    QCOMPARE(m_page->model().kind(m_page->model().index(0, 0, tasks)), Kind::Note);
}

void TestResourcesPage::saysWhatTheApiWantsAtItsField()
{
    const QModelIndex tasks = openTasks();
    QVERIFY(tasks.isValid());
    QVERIFY(press(m_page, u"New…"_s));
    QTRY_VERIFY(sheet());
    m_status = 422;
    QVERIFY(press(sheet(), u"Create"_s));
    QTRY_VERIFY(field(u"title"_s)->problem().contains(u"That name is taken."_s));
    QVERIFY(field(u"title"_s)->isAncestorOf(m_window->focusWidget()));
    const auto *banner = sheet()->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"No more today."_s)); // About the whole body.
    QVERIFY(!banner->text().contains(u"taken"_s));
    field(u"title"_s)->type(u"Another"_s);
    QCOMPARE(field(u"title"_s)->problem(), QString());
    m_status = 200;
    QVERIFY(press(sheet(), u"Create"_s));
    QTRY_VERIFY(child(tasks, u"Another"_s).isValid());
    QTRY_VERIFY(!sheet());
}

void TestResourcesPage::explainsARefusalInItsPlace()
{
    m_status = 403;
    const QModelIndex tasks = openTasks();
    const QModelIndex note = m_page->model().index(0, 0, tasks);
    QVERIFY(m_page->model().refusal(note));
    QTRY_COMPARE(m_page->tree()->currentIndex(), note);
    auto *card = m_page->findChild<RefusalCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(card->detailsText().contains(u"Not enough permissions"_s));
    m_status = 200;
    m_page->model().reload(tasks);
    QTRY_VERIFY(child(tasks, u"Dig"_s).isValid());
}

void TestResourcesPage::opensByIdWhatHasNoList()
{
    m_paths = R"({"/reports/{report_id}": {"get": {"responses": {"200": {"description": "Ok"}}}}})";
    useOtherDocument();
    QTRY_VERIFY(child({}, u"reports"_s).isValid());
    const QModelIndex reports = child({}, u"reports"_s);
    QVERIFY(!m_page->model().hasChildren(reports));
    m_page->tree()->setCurrentIndex(reports);
    QVERIFY(press(m_page, u"Open by ID…"_s));
    auto *asking = m_window->findChild<OpenByIdSheet *>();
    QVERIFY(asking);
    auto *id = asking->findChild<QLineEdit *>();
    QTest::keyClicks(id, u"r9"_s);
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_VERIFY(asking->findChild<FormField *>()->hasError());
    QTest::keyClick(id, Qt::Key_Backspace);
    QVERIFY(!asking->findChild<FormField *>()->hasError());
    QTest::keyClicks(id, u"1"_s);
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_COMPARE(m_page->tree()->currentIndex().data().toString(), u"Annual"_s);
    QCOMPARE(m_page->tree()->currentIndex().parent(), reports);
}

void TestResourcesPage::sendsAnAction()
{
    m_paths = R"({"/reports/{id}": {"get": {"responses": {"200": {"description": "Ok"}}}},
                  "/imports": {"post": {"requestBody": {"content": {"application/json": {"schema":
                      {"type": "object", "required": ["from"], "properties": {"from": {"type": "string"}}}}}},
                      "responses": {"202": {"description": "Ok"}}}}})";
    useOtherDocument();
    QTRY_VERIFY(child({}, u"imports"_s).isValid());
    m_page->tree()->setCurrentIndex(child({}, u"imports"_s));
    QTest::keyClick(m_page->tree(), Qt::Key_Return);
    QTRY_VERIFY(sheet());
    field(u"from"_s)->type(u"disk"_s);
    QVERIFY(press(sheet(), u"Send"_s));
    QTRY_VERIFY(!sheet());
    // What is no object is an answer too.
    QCOMPARE(m_page->findChild<JsonText *>()->toPlainText(), u"\"queued\""_s);
    QVERIFY(m_page->findChild<JsonText *>()->isVisible());
}

void TestResourcesPage::revealsAnItem()
{
    m_page->reveal(u"projects"_s, u"p2"_s);
    QTRY_COMPARE(m_page->tree()->currentIndex().data().toString(), u"Beta"_s);
    QVERIFY(m_page->tree()->isExpanded(m_page->tree()->currentIndex()));
}

void TestResourcesPage::revealsWhatTheListHasNotGivenYet()
{
    const QAbstractItemModelTester tester(&m_page->model());
    m_page->reveal(u"projects"_s, u"p3"_s);
    QTRY_COMPARE(m_page->tree()->currentIndex().data().toString(), u"Gamma, in full"_s);
    // The list begins where it ended, and gives it once.
    const QModelIndex projects = child({}, u"projects"_s);
    QCOMPARE(m_page->model().rowCount(projects), 4);
    m_page->model().loadMore(m_page->model().index(3, 0, projects));
    QTRY_COMPARE(m_page->model().rowCount(projects), 3);
    QVERIFY(received("/api/v1/projects?limit=50&offset=2"));
    QVERIFY(child(projects, u"Gamma, in full"_s).isValid());
}

void TestResourcesPage::saysWhatItCannotReveal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such item") << u"projects"_s << u"p9"_s << u"p9"_s;
    QTest::newRow("no such list") << u"boats"_s << u"p1"_s << u"boats"_s;
}

void TestResourcesPage::saysWhatItCannotReveal()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, said);
    QSignalSpy notices(m_page, &ResourcesPage::noticed);
    m_page->reveal(name, id);
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(notices.at(0).at(1).toString().contains(said));
    QVERIFY(notices.at(0).at(2).toBool());
}

void TestResourcesPage::asksForACredential()
{
    m_paths = shops;
    useOtherDocument();
    const auto list = [this] { return child({}, u"shops"_s); };
    QTRY_VERIFY(list().isValid());
    QTRY_VERIFY(refusal()->isVisible());
    QVERIFY(refusal()->detailsText().contains(u"{{shop}} as the header X-Shop"_s));
    QVERIFY(!received("/shops"));
    const QSignalSpy wanted(m_page, &Page::environmentsRequested);
    QVERIFY(press(refusal(), u"Edit environments"_s));
    QCOMPARE(wanted.size(), 1);
    // Where it has its value, nobody needs to ask again.
    useEnvironment(R"({"shop": "k1"})");
    QTRY_VERIFY(child(list(), u"Corner"_s).isValid());
    QVERIFY(!refusal()->isVisible());
}

void TestResourcesPage::asksForACredentialBeforeAnythingIsTyped()
{
    m_paths = shops;
    useEnvironment(R"({"shop": "k1"})");
    useOtherDocument();
    QTRY_VERIFY(child(child({}, u"shops"_s), u"Corner"_s).isValid());
    m_page->tree()->setCurrentIndex(child({}, u"shops"_s));
    QVERIFY(press(m_page, u"New…"_s)); // It wants another one, which has no value.
    QTRY_VERIFY(refusal()->isVisible());
    QVERIFY(refusal()->detailsText().contains(u"{{till}} as the parameter till"_s));
    QVERIFY(!sheet());
    useEnvironment(R"({"shop": "k1", "till": "t1"})");
    QTRY_VERIFY(!refusal()->isVisible());
    QVERIFY(press(m_page, u"New…"_s));
    QTRY_VERIFY(sheet());
}

void TestResourcesPage::dropsItsRequestsWithTheProfile()
{
    QTRY_VERIFY(child({}, u"projects"_s).isValid()); // Asked for, not answered yet.
    auth::Profile other = m_profile;
    other.id = u"other"_s;
    other.apiBase = QString::fromLatin1(m_server->url("/elsewhere"));
    m_page->setWorkplace(m_services->workplace(other));
    QCOMPARE(m_page->model().rowCount(), 0);
    QTRY_VERIFY(!m_services->specs().isBusy(other.apiBase));
}

void TestResourcesPage::saysThatThereIsNone()
{
    m_server->setHandler([](const Received &) { return Answer::status(404); });
    auth::Profile other = m_profile;
    other.id = u"other"_s;
    other.apiBase = QString::fromLatin1(m_server->url("/elsewhere"));
    m_page->setWorkplace(m_services->workplace(other));
    QTRY_VERIFY(!m_services->specs().isBusy(other.apiBase));
    const QSignalSpy wanted(m_page, &ResourcesPage::endpointsRequested);
    QVERIFY(press(m_page, u"Go to Endpoints"_s));
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestResourcesPage)
#include "tst_resourcespage.moc"
