// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/saveddraft.h"
#include "core/services/services.h"
#include "gui/console/consolepage.h"
#include "gui/console/requesteditor.h"
#include "gui/mainwindow.h"
#include "gui/seen.h"
#include "gui/shell/actions.h"
#include "gui/shell/documents.h"
#include "gui/shell/sidebar.h"
#include "gui/theme/theme.h"
#include "gui/widgets/sheet.h"
#include "gui/workspace/exportsheet.h"
#include "gui/workspace/savesheet.h"
#include "sandbox/sandboxserver.h"
#include "support/fakevault.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;
using namespace planops::test;

namespace {

const QByteArray listAndCreate =
    "### List\nGET {{host}}/projects\n\n### Create\nPOST {{host}}/projects\n\n{\"a\": 1}\n"_ba;

} // namespace

class TestSavedRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFolderInTheSidebar();
    void savesIntoItsBlock();
    void asksWhereANewOneGoes();
    void conflictKeepsBoth();
    void takesTheirsAndKeepsMineForReopening();
    void followsAnEditOfOthers();
    void fillsVariablesOfTheEnvironment();
    void opensAFileOfTheCommandLine();
    void exportsWhatIsOpenAndWhatIsSaved();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] ConsolePage *open(int row);
    [[nodiscard]] Sheet *sheet() const;
    void edit(ConsolePage *page, const QString &url);

    std::optional<QTemporaryDir> m_home;
    std::optional<QTemporaryDir> m_place;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

void TestSavedRequests::init()
{
    m_home.emplace();
    m_place.emplace();
    const Home home = Home::locate(m_home->path());
    QVERIFY(home.prepare());
    m_services = std::make_unique<services::Services>(services::Services::Options {
        .home = home, .vault = std::make_unique<testkit::FakeVault>()});
    m_theme = std::make_unique<Theme>();
    m_sandbox = std::make_unique<sandbox::SandboxServer>(QString());
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts {m_services->settings(),
                           *m_theme,
                           [this]() -> auth::TokenVault & { return m_services->vault(); },
                           m_services->discovery(),
                           m_services->drafts(),
                           m_services->history(),
                           m_services->folder(),
                           m_services->secretVariables(),
                           m_services->specs(),
                           {m_services->profiles(), *m_sandbox, m_services->http(),
                            [this](const auth::Profile &profile) -> services::Workplace & {
                                return m_services->workplace(profile);
                            }},
                           m_services->clock(),
                           [] {}});
    m_window->show();
    write(u"saved.http"_s, listAndCreate);
    m_services->folder().setPath(m_place->path());
    QTRY_COMPARE(m_services->folder().scan().requestCount(), 2);
}

void TestSavedRequests::cleanup()
{
    m_window.reset();
    m_sandbox.reset();
    m_theme.reset();
    m_services.reset();
}

void TestSavedRequests::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_place->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestSavedRequests::content(const QString &name) const
{
    QFile file(m_place->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ConsolePage *TestSavedRequests::open(int row)
{
    const auto &requests = m_services->folder().scan().files[0].requests;
    ConsolePage *page = m_window->documents().openSaved(console::draftOf(requests[row]));
    // The first look at the folder tells that it is what stands in the file.
    m_services->folder().refresh();
    QSignalSpy changed(&m_services->folder(), &workspace::WorkspaceFolder::changed);
    changed.wait();
    return page;
}

Sheet *TestSavedRequests::sheet() const
{
    for (Sheet *sheet : m_window->findChildren<Sheet *>()) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

void TestSavedRequests::edit(ConsolePage *page, const QString &url)
{
    auto *field = page->editor()->findChild<QLineEdit *>(u"url"_s);
    if (!field) {
        for (QLineEdit *each : page->editor()->findChildren<QLineEdit *>()) {
            if (each->text() == page->draft().url)
                field = each;
        }
    }
    QVERIFY(field);
    field->setText(url);
    Q_EMIT field->textEdited(url);
    QCOMPARE(page->draft().url, url);
}

void TestSavedRequests::showsTheFolderInTheSidebar()
{
    auto *sidebar = m_window->findChild<Sidebar *>();
    QStringList titles;
    for (int section = 0; section < sidebar->model().rowCount(); ++section) {
        const QModelIndex parent = sidebar->model().index(section, 0);
        for (int row = 0; row < sidebar->model().rowCount(parent); ++row)
            titles.append(sidebar->model().index(row, 0, parent).data(Qt::DisplayRole).toString());
    }
    QVERIFY(titles.contains(u"List"_s));
    QVERIFY(titles.contains(u"Create"_s));
}

void TestSavedRequests::savesIntoItsBlock()
{
    ConsolePage *page = open(0);
    QVERIFY(!page->isModified());
    edit(page, u"{{host}}/projects?limit=2"_s);
    QVERIFY(page->isModified());
    m_window->actions()[Actions::SaveRequest]->trigger();
    QTRY_VERIFY(!page->isModified());
    QByteArray expected = listAndCreate;
    expected.replace("GET {{host}}/projects\n", "GET {{host}}/projects?limit=2\n");
    QCOMPARE(content(u"saved.http"_s), expected);
}

void TestSavedRequests::asksWhereANewOneGoes()
{
    m_window->documents().openRequest(console::Draft::make(u"GET"_s, u"/api/v1/me"_s));
    m_window->actions()[Actions::SaveRequest]->trigger();
    auto *ask = qobject_cast<SaveSheet *>(sheet());
    QVERIFY(ask);
    ask->nameField()->setText(u"Who am I"_s);
    ask->fileField()->setEditText(u"../outside.http"_s);
    QVERIFY(!buttonNamed(*ask, u"Save"_s)->isEnabled());
    ask->fileField()->setEditText(u"below/me"_s);
    buttonNamed(*ask, u"Save"_s)->click();
    QTRY_COMPARE(content(u"below/me.http"_s), "### Who am I\nGET /api/v1/me\n"_ba);
    QTRY_COMPARE(m_window->documents().currentRequest()->title(), u"Who am I"_s);
    QVERIFY(!m_window->documents().currentRequest()->isModified());
}

void TestSavedRequests::conflictKeepsBoth()
{
    ConsolePage *page = open(0);
    edit(page, u"{{host}}/mine"_s);
    QByteArray theirs = listAndCreate;
    theirs.replace("GET {{host}}/projects\n", "GET {{host}}/theirs\n");
    write(u"saved.http"_s, theirs);
    m_window->actions()[Actions::SaveRequest]->trigger();
    QTRY_VERIFY(sheet());
    QCOMPARE(content(u"saved.http"_s), theirs);
    QCOMPARE(page->draft().url, u"{{host}}/mine"_s);
    buttonNamed(*sheet(), u"Keep mine as a copy"_s)->click();
    QTRY_VERIFY(content(u"saved.http"_s).contains("{{host}}/mine"));
    QVERIFY(content(u"saved.http"_s).startsWith(theirs.trimmed()));
}

void TestSavedRequests::takesTheirsAndKeepsMineForReopening()
{
    ConsolePage *page = open(0);
    edit(page, u"{{host}}/mine"_s);
    QByteArray theirs = listAndCreate;
    theirs.replace("GET {{host}}/projects\n", "GET {{host}}/theirs\n");
    write(u"saved.http"_s, theirs);
    QTRY_VERIFY(m_services->folder().scan().files[0].requests[0].request.url.endsWith(u"theirs"_s));
    QCOMPARE(page->draft().url, u"{{host}}/mine"_s); // Nobody took it away.
    m_window->actions()[Actions::SaveRequest]->trigger();
    QTRY_VERIFY(sheet());
    buttonNamed(*sheet(), u"Take theirs"_s)->click();
    QTRY_COMPARE(page->draft().url, u"{{host}}/theirs"_s);
    m_window->actions()[Actions::ReopenTab]->trigger();
    QCOMPARE(m_window->documents().currentRequest()->draft().url, u"{{host}}/mine"_s);
}

void TestSavedRequests::followsAnEditOfOthers()
{
    const ConsolePage *page = open(0);
    QByteArray theirs = listAndCreate;
    theirs.replace("GET {{host}}/projects\n", "GET {{host}}/theirs\n");
    write(u"saved.http"_s, theirs);
    QTRY_COMPARE(page->draft().url, u"{{host}}/theirs"_s);
    QVERIFY(!page->isModified());
}

void TestSavedRequests::fillsVariablesOfTheEnvironment()
{
    ConsolePage *page = open(0);
    QVERIFY(shows(*page, u"{{host}} has no value"_s));
    write(u"http-client.env.json"_s, R"({"dev": {"host": "https://dev.example"}})"_ba);
    QTRY_VERIFY(!m_services->folder().scan().environments.names().isEmpty());
    QComboBox *chooser = nullptr;
    for (QComboBox *combo : page->findChildren<QComboBox *>()) {
        if (combo->accessibleName() == u"Environment"_s)
            chooser = combo;
    }
    QVERIFY(chooser && chooser->isVisibleTo(page));
    chooser->setCurrentIndex(chooser->findData(u"dev"_s));
    Q_EMIT chooser->activated(chooser->currentIndex());
    QCOMPARE(m_services->folder().environment(), u"dev"_s);
    QVERIFY(!shows(*page, u"{{host}} has no value"_s));
}

void TestSavedRequests::opensAFileOfTheCommandLine()
{
    QTemporaryDir elsewhere;
    QFile file(elsewhere.filePath(u"a.http"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("### One\nGET https://a.example/1\n\n### Two\nGET https://a.example/2\n");
    file.close();
    m_window->openFile(file.fileName());
    QTRY_COMPARE(m_window->documents().requests().size(), 2);
    QTRY_COMPARE(m_services->folder().path(), elsewhere.path());
    m_window->openFile(elsewhere.filePath(u"missing.http"_s));
    QTRY_VERIFY(shows(*m_window, u"Not opened"_s));
}

void TestSavedRequests::exportsWhatIsOpenAndWhatIsSaved()
{
    write(u"http-client.env.json"_s, "{\"dev\": {\"host\": \"https://a.example\"}}"_ba);
    ConsolePage *page = open(0);
    QTRY_VERIFY(m_services->folder().scan().environments.names().contains(u"dev"_s));
    m_services->folder().setEnvironment(u"dev"_s);
    m_window->documents().newRequest();
    m_window->documents().openSaved(page->draft()); // To the front again.

    m_window->actions()[Actions::Export]->trigger();
    auto *sheet = m_window->findChild<ExportSheet *>();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->bytes().contains("GET {{host}}/projects"));
    QVERIFY(sheet->bytes().startsWith("@host = https://a.example"));
    QCOMPARE(sheet->bytes().count("###"), 1);
    sheet->setGroup(1);
    QTRY_COMPARE(sheet->bytes().count("###"), m_window->documents().requests().size());
    sheet->setGroup(2);
    QTRY_VERIFY(sheet->bytes().contains("POST {{host}}/projects"));
    sheet->setFormat(console::ExportFormat::Curl);
    QTRY_VERIFY(sheet->bytes().contains("https://a.example/projects"));

    const QString path = m_place->filePath(u"out.sh"_s);
    const QByteArray bytes = sheet->bytes();
    buttonNamed(*sheet, u"Save to a file…"_s)->click();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(content(u"out.sh"_s), bytes);
}

QTEST_MAIN(TestSavedRequests)
#include "tst_savedrequests.moc"
