// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectspage.h"

#include "core/services/services.h"
#include "gui/ink.h"
#include "gui/pictures.h"
#include "gui/projects/projectdetails.h"
#include "gui/projects/projectsheet.h"
#include "gui/projects/projectstable.h"
#include "gui/projects/sampleprojects.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/widgets/errorcard.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/jsontext.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/skeleton.h"
#include "support/fakevault.h"
#include "support/stubserver.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;
using testkit::Answer;
using testkit::Received;

namespace {

const QByteArray kJson = "Content-Type: application/json\r\n";

} // namespace

class TestProjectsPage : public QObject
{
    Q_OBJECT

private:
    //! A page in a window, with a real client before a scripted API.
    void open()
    {
        m_page->setWorkplace(m_services->workplace(m_profile));
        m_window->show();
        m_page->activated();
    }

    ProjectsTable *table() { return m_page->findChild<ProjectsTable *>(); }
    ProjectSheet *sheet() { return m_window->findChild<ProjectSheet *>(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<testkit::StubServer>();
        m_server->on("/api/v1/projects", Answer::ok(samplePageJson(), kJson));
        makeServices();
        m_profile = {};
        m_profile.id = u"northwind"_s;
        m_profile.name = u"Northwind"_s;
        m_profile.environment = auth::Environment::Staging;
        m_profile.apiBase = QString::fromLatin1(m_server->url({}));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1132, 788);
        auto *row = new QHBoxLayout(m_window.get());
        row->setContentsMargins(0, 0, 0, 0);
        m_page = new ProjectsPage({m_services->drafts(), {}, sampleNow});
        row->addWidget(m_page);
    }

    void makeServices()
    {
        services::Services::Options options;
        options.home = Home::locate(m_folder->filePath(u"home"_s));
        options.clock = sampleNow;
        options.vault = std::make_unique<testkit::FakeVault>();
        m_services = std::make_unique<services::Services>(std::move(options));
        QVERIFY(m_services->drafts().load());
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
        m_server.reset();
    }

    void listsTheProjects()
    {
        QSignalSpy changed(m_page, &ProjectsPage::projectsChanged);
        open();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(table()->model()->rowCount(), 12);
        QCOMPARE(changed.at(0).at(1).toLongLong(), 37);
        QVERIFY(shows(*m_page, u"1 to 12 of 37"_s));
        QVERIFY(shows(*m_page->findChild<ProjectDetails *>(), u"Harbour crossing, phase 2"_s));
        // All lines have room, that of the scroll bar below them beside.
        const auto *json = m_page->findChild<JsonText *>();
        QTRY_VERIFY(json->horizontalScrollBar()->maximum() > 0);
        QTRY_COMPARE(json->verticalScrollBar()->maximum(), 0);
    }

    void asksForTheNextPage()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        buttonNamed(*m_page, u"Next page"_s)->click();
        QTRY_COMPARE(m_server->requests().size(), 2);
        QVERIFY(m_server->requests().at(1).target.contains("offset=50"));
    }

    //! A list of several pages is filtered and sorted by the API; a complete one here.
    void filtersWhereTheProjectsAre()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        m_page->findChild<SearchField *>()->setText(u"night"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_server->requests().size(), 2);
        QVERIFY(m_server->requests().at(1).target.contains("q=night"));

        m_server->on("/api/v1/projects", Answer::ok(samplePageJson(12), kJson));
        m_page->findChild<SearchField *>()->clear();
        QTRY_VERIFY(m_server->requests().size() >= 3);
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        QTest::qWait(400);
        const qsizetype asked = m_server->requests().size();
        m_page->findChild<SearchField *>()->setText(u"depot"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        table()->sortByColumn(0, Qt::DescendingOrder);
        QTest::qWait(400); // longer than the pause after typing: nothing may be asked
        QCOMPARE(m_server->requests().size(), asked);
    }

    void readsFromTheRight()
    {
        m_server->on("/api/v1/projects", Answer::ok(samplePageJson(12), kJson));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        const auto inkIn = [this](QWidget *view, const QRect &place) {
            const QImage image = view->grab(place.adjusted(0, 2, 0, -2)).toImage();
            return std::pair {inkOf(image, image.pixel(image.width() / 2, 0)), image.width()};
        };
        const auto cell = [this, inkIn](int column) {
            const QModelIndex index = table()->model()->index(4, column);
            return inkIn(table()->viewport(), table()->visualRect(index));
        };
        const auto head = [this, inkIn](int column) {
            QHeaderView *header = table()->horizontalHeader();
            return inkIn(header->viewport(),
                         QRect(header->sectionViewportPosition(column), 0,
                               header->sectionSize(column), header->height()));
        };
        const int last = table()->model()->columnCount() - 1;
        const auto [name, nameWidth] = cell(0);
        const auto [date, dateWidth] = cell(last);
        const auto [title, titleWidth] = head(0);
        const auto [lastTitle, lastTitleWidth] = head(last);
        QVERIFY(name.first < 30 && name.second < nameWidth - 30);
        QVERIFY(date.first > 10 && date.second > dateWidth - 30);
        m_window->setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(50);
        takePictures(*m_window, u"projects-mirrored"_s, m_theme);
        QVERIFY(std::abs(nameWidth - 1 - cell(0).first.second - name.first) <= 1);
        QVERIFY(cell(0).first.first > 30);
        QVERIFY(cell(last).first.first < 30 && cell(last).first.second < dateWidth - 10);
        QVERIFY(std::abs(titleWidth - 1 - head(0).first.second - title.first) <= 2);
        const auto *json = m_page->findChild<JsonText *>();
        QVERIFY(json && json->cursorRect(QTextCursor(json->document())).left() < 30);
        QVERIFY(std::abs(lastTitleWidth - 1 - head(last).first.first - lastTitle.second) <= 2);
    }

    void saysThatNothingMatches()
    {
        m_server->on("/api/v1/projects", Answer::ok(samplePageJson(12), kJson));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        m_page->findChild<SearchField *>()->setText(u"zzz"_s);
        QVERIFY(shows(*m_page, u"No project matches"_s));
        buttonNamed(*m_page, u"Clear the filter"_s)->click();
        QVERIFY(table()->isVisible());
    }

    void tellsAnEmptyListFromAFailure()
    {
        m_server->on("/api/v1/projects", Answer::ok("[]", kJson));
        open();
        QTRY_VERIFY(shows(*m_page, u"No projects in Northwind yet"_s));
        QSignalSpy sandbox(m_page, &Page::sandboxRequested);
        buttonNamed(*m_page, u"Open the sandbox"_s)->click();
        QCOMPARE(sandbox.count(), 1);
    }

    void explainsARefusal()
    {
        m_server->on(
            "/api/v1/projects",
            Answer::status(403, R"({"detail":"Insufficient permissions to access this resource"})",
                           kJson));
        open();
        QTRY_VERIFY(m_page->findChild<ErrorCard *>()->isVisible());
        QVERIFY(shows(*m_page, u"Insufficient permissions to access this resource"_s));
        QVERIFY(!table()->isVisible());
    }

    void retriesAfterAFailure()
    {
        m_server->on("/api/v1/projects", Answer::status(500, R"({"detail":"boom"})", kJson));
        open();
        QTRY_VERIFY(m_page->findChild<ErrorCard *>()->isVisible());
        m_server->on("/api/v1/projects", Answer::ok(samplePageJson(), kJson));
        QAbstractButton *retry = buttonNamed(*m_page->findChild<ErrorCard *>(),
                                             diagnosis::actionLabel(diagnosis::Action::Retry));
        QVERIFY(retry);
        retry->click();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        QVERIFY(table()->isVisible());
    }

    //! What was there stays when a refresh fails on the way.
    void keepsTheListWhenARefreshFails()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        m_server->on(
            "/api/v1/projects",
            Answer::status(502, "<html>bad gateway</html>", "Content-Type: text/html\r\n"));
        m_page->reload();
        QTRY_VERIFY(shows(*m_page, u"The list could not be refreshed"_s));
        QCOMPARE(table()->model()->rowCount(), 12);
        QVERIFY(table()->isVisible());
    }

    void cancelsByEsc()
    {
        Answer silent;
        silent.after = Answer::After::Hang;
        m_server->on("/api/v1/projects", silent);
        open();
        QTRY_COMPARE(m_server->requests().size(), 1);
        QTest::keyClick(m_page, Qt::Key_Escape);
        QVERIFY(m_page->findChild<ErrorCard *>()->isVisible());
        // Nobody waits any more: the connection is not kept either.
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void opensInTheConsole()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        console::Draft draft;
        connect(m_page, &Page::openInConsoleRequested, this,
                [&draft](const console::Draft &asked) { draft = asked; });
        buttonNamed(*m_page, u"Open in console"_s)->click();
        QCOMPARE(draft.method, u"GET"_s);
        QCOMPARE(draft.url, u"/api/v1/projects/prj_01JD4Q7ZK9"_s);
        buttonNamed(*m_page, u"Copy as cURL"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"$PLANOPS_TOKEN"_s));
    }

    void createsAProject()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        m_page->newProject();
        QVERIFY(sheet());
        sheet()->findChild<QLineEdit *>(u"name"_s)->setText(u"Hexham works"_s);
        sheet()->findChild<QLineEdit *>(u"starts"_s)->setText(u"2026-01-12"_s);
        m_server->on("/api/v1/projects",
                     Answer::status(201,
                                    R"({"id":"prj_new","name":"Hexham works","status":"planned"})",
                                    kJson));
        QSignalSpy noticed(m_page, &Page::noticed);
        buttonNamed(*sheet(), u"Create project"_s)->click();
        QTRY_COMPARE(noticed.count(), 1);
        const Received &sent = m_server->requests().at(1);
        QCOMPARE(sent.method, "POST"_ba);
        QCOMPARE(QJsonDocument::fromJson(sent.body).object(),
                 (QJsonObject {{u"name"_s, u"Hexham works"_s},
                               {u"starts_on"_s, u"2026-01-12"_s},
                               {u"status"_s, u"planned"_s}}));
        QVERIFY(!m_services->drafts().state().forms.contains(u"new-project"_s));
    }

    void putsA422AtItsField()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        m_page->newProject();
        sheet()->findChild<QLineEdit *>(u"name"_s)->setText(u"HX"_s);
        m_server->on(
            "/api/v1/projects",
            Answer::status(
                422,
                R"({"detail":[{"type":"string_too_short","loc":["body","name"],"msg":"String should have at least 3 characters","input":"HX"}]})",
                kJson));
        buttonNamed(*sheet(), u"Create project"_s)->click();
        auto *field = sheet()->findChild<FormField *>(u"nameField"_s);
        QTRY_VERIFY(field->hasError());
        QVERIFY(shows(*sheet(), u"String should have at least 3 characters"_s));
        QCOMPARE(sheet()->findChild<QLineEdit *>(u"name"_s)->text(), u"HX"_s);
        sheet()->findChild<QLineEdit *>(u"name"_s)->setText(u"HXX"_s);
        QVERIFY(!field->hasError());
    }

    void checksBeforeItSends()
    {
        open();
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_page->newProject();
        sheet()->findChild<QLineEdit *>(u"starts"_s)->setText(u"tomorrow"_s);
        buttonNamed(*sheet(), u"Create project"_s)->click();
        QVERIFY(sheet()->findChild<FormField *>(u"nameField"_s)->hasError());
        QVERIFY(sheet()->findChild<FormField *>(u"startsField"_s)->hasError());
        QCOMPARE(m_server->requests().size(), 1);
    }

    //! The unfinished form is on disk: another process finds it.
    void keepsAnUnfinishedForm()
    {
        open();
        m_page->newProject();
        sheet()->findChild<QLineEdit *>(u"name"_s)->setText(u"Half done"_s);
        QVERIFY(m_services->drafts().flush());
        console::DraftStore other(Home::locate(m_folder->filePath(u"home"_s)));
        const Result<console::DraftStore::State> state = other.load();
        QVERIFY(state);
        QCOMPARE(state->forms.value(u"new-project"_s).toObject().value("name"_L1).toString(),
                 u"Half done"_s);
        sheet()->closeSheet();
        QTRY_VERIFY(!sheet());
        m_page->newProject();
        QCOMPARE(sheet()->findChild<QLineEdit *>(u"name"_s)->text(), u"Half done"_s);
    }

    void editsOnlyWhatChanged()
    {
        ProjectSheet editor(
            {m_services->workplace(m_profile).projects, m_services->drafts(), m_profile},
            m_window.get());
        editor.setProject(samplePage().projects.constFirst());
        QVERIFY(editor.fields().isEmpty());
        editor.findChild<QLineEdit *>(u"starts"_s)->clear();
        QCOMPARE(editor.fields(), (QJsonObject {{u"starts_on"_s, QJsonValue()}}));
        QVERIFY(!m_services->drafts().state().forms.contains(u"new-project"_s));
    }

    void asksBeforeItDeletes()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        m_server->on("/api/v1/projects/prj_01JD4Q7ZK9", Answer::status(204));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QAbstractButton *button = buttonNamed(*m_window, u"Delete project"_s);
        QVERIFY(button);
        QCOMPARE(m_server->requests().size(), 1);
        button->click();
        QTRY_VERIFY(m_server->requests().size() >= 2);
        QCOMPARE(m_server->requests().at(1).method, "DELETE"_ba);
    }

    void everyControlHasAName()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(m_page))
                continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
        }
    }

    void pictures()
    {
        if (pictureFolder().isEmpty())
            QSKIP("PLANOPS_SCREENSHOTS is not set");
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        takePictures(*m_window, u"projects"_s, m_theme);
        m_page->newProject();
        sheet()->findChild<QLineEdit *>(u"name"_s)->setText(u"HX"_s);
        sheet()->findChild<QLineEdit *>(u"starts"_s)->setText(u"2026-01-12"_s);
        projects::Refused refused;
        refused.fields = {{u"name"_s, u"String should have at least 3 characters"_s}};
        sheet()->showRefusal(refused);
        QTest::qWait(200);
        takePictures(*m_window, u"projects-create"_s, m_theme);
        sheet()->closeSheet();
        QTRY_VERIFY(!sheet());
        m_window->resize(700, 600);
        takePictures(*m_window, u"projects-narrow"_s, m_theme);
        m_window->resize(1132, 788);
        m_page->showProjects({{}, 0, 0, false});
        takePictures(*m_window, u"projects-empty"_s, m_theme);
        projects::Refused network;
        network.error = Error {
            ErrorKind::Network,
            u"The API at staging.planops.example cannot be reached. Check the connection, then try again."_s,
            u"connect: Connection refused"_s,
            {}};
        m_page->setWorkplace(m_services->workplace(m_profile));
        QTest::qWait(50);
        m_page->showFailure(network);
        takePictures(*m_window, u"projects-error"_s, m_theme);
        Answer silent;
        silent.after = Answer::After::Hang;
        m_server->on("/api/v1/projects", silent);
        m_page->setWorkplace(m_services->workplace(m_profile));
        QTest::qWait(2300);
        takePictures(*m_window, u"projects-loading"_s, m_theme);
    }

private:
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testkit::StubServer> m_server;
    std::unique_ptr<services::Services> m_services;
    auth::Profile m_profile;
    std::unique_ptr<QWidget> m_window;
    ProjectsPage *m_page = nullptr;
};

QTEST_MAIN(TestProjectsPage)
#include "tst_projectspage.moc"
