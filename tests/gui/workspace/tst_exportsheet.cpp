// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/exportsheet.h"

#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/widgets/segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;
using namespace planops::test;

namespace {

QList<ExportSheet::Group> groups()
{
    console::Draft list = console::Draft::make(u"GET"_s, u"/api/v1/projects?limit=20"_s);
    list.headers = {{u"Accept"_s, u"application/json"_s, {}, true}};
    console::Draft create = console::Draft::make(u"POST"_s, u"/api/v1/projects"_s);
    create.title = u"Create a project"_s;
    create.bodyKind = console::Draft::BodyKind::Json;
    create.body = u"{\n  \"name\": \"Harbour crossing\"\n}"_s;
    return {{u"This request"_s, u"GET-projects"_s, {{list, {}}}, {}},
            {u"Open requests"_s, u"requests"_s, {{list, {}}, {create, {}}}, {}},
            {u"Saved requests"_s, u"saved"_s, {}, u"No folder is chosen."_s}};
}

auth::Profile profile()
{
    auth::Profile made;
    made.apiBase = u"https://api.example.com"_s;
    return made;
}

} // namespace

class TestExportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsWritten();
    void savesUnderAFittingName();
    void copies();
    void saysWhatIsLeftOut();
    void saysWhyThereIsNothing();
    void isReachedByKeys();

private:
    void open(const QList<ExportSheet::Group> &shown);

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QPointer<ExportSheet> m_sheet;
};

void TestExportSheet::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 820);
    m_window->show();
}

void TestExportSheet::cleanup()
{
    m_window.reset();
}

void TestExportSheet::open(const QList<ExportSheet::Group> &shown)
{
    m_sheet = new ExportSheet(shown, profile(), m_window.get());
    m_sheet->openSheet();
}

void TestExportSheet::showsWhatIsWritten()
{
    open(groups());
    const auto *view = m_sheet->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(view->toPlainText().contains(u"GET https://api.example.com/api/v1/projects"_s));
    QVERIFY(shows(*m_sheet, u"{{token}} stands for the token"_s));
    takePictures(*m_window, u"export-http"_s, m_theme);
    m_sheet->setGroup(1);
    m_sheet->setFormat(console::ExportFormat::Curl);
    QTRY_VERIFY(view->toPlainText().contains(u"# Create a project\ncurl -X POST"_s));
    QVERIFY(shows(*m_sheet, u"PLANOPS_TOKEN"_s));
    takePictures(*m_window, u"export-curl"_s, m_theme);
    m_sheet->setFormat(console::ExportFormat::Postman);
    QTRY_VERIFY(view->toPlainText().contains(u"collection/v2.1.0/collection.json"_s));
}

void TestExportSheet::savesUnderAFittingName()
{
    open(groups());
    QSignalSpy saved(m_sheet, &ExportSheet::saveRequested);
    m_sheet->setFormat(console::ExportFormat::Postman);
    QTRY_VERIFY(m_sheet->bytes().startsWith('{'));
    const QByteArray bytes = m_sheet->bytes();
    buttonNamed(*m_sheet, u"Save to a file…"_s)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toByteArray(), bytes);
    QCOMPARE(saved[0][1].toString(), u"GET-projects.postman_collection.json"_s);
    QTRY_VERIFY(!m_sheet);
}

void TestExportSheet::copies()
{
    open(groups());
    QSignalSpy copied(m_sheet, &ExportSheet::copied);
    m_sheet->setFormat(console::ExportFormat::Curl);
    QTRY_VERIFY(m_sheet->bytes().startsWith("curl "));
    buttonNamed(*m_sheet, u"Copy"_s)->click();
    QCOMPARE(copied.size(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl 'https://api.example.com"_s));
}

void TestExportSheet::saysWhatIsLeftOut()
{
    QList<ExportSheet::Group> shown = groups();
    shown[1].items.append({console::Draft::make(u"GET"_s, u"{{host}}/x"_s), {}});
    open(shown);
    m_sheet->setGroup(1);
    m_sheet->setFormat(console::ExportFormat::Curl);
    QTRY_VERIFY(shows(*m_sheet, u"• GET {{host}}/x: "_s));
    QVERIFY(buttonNamed(*m_sheet, u"Save to a file…"_s)->isEnabled());
    takePictures(*m_window, u"export-notices"_s, m_theme);
}

void TestExportSheet::saysWhyThereIsNothing()
{
    QList<ExportSheet::Group> shown = groups();
    shown[0].items = {{console::Draft::make(u"GET"_s, u"{{host}}/x"_s), {}}};
    open(shown);
    m_sheet->setFormat(console::ExportFormat::Curl);
    QTRY_VERIFY(shows(*m_sheet, u"{{host}} has no value"_s));
    QVERIFY(!buttonNamed(*m_sheet, u"Save to a file…"_s)->isEnabled());
    QVERIFY(!buttonNamed(*m_sheet, u"Copy"_s)->isEnabled());
    takePictures(*m_window, u"export-nothing"_s, m_theme);
}

void TestExportSheet::isReachedByKeys()
{
    open(groups());
    QTRY_VERIFY(!m_sheet->bytes().isEmpty());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
    QTRY_VERIFY(m_sheet->bytes().contains("Create a project"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
    QTRY_VERIFY(m_sheet->bytes().startsWith('{'));
    QSignalSpy saved(m_sheet, &ExportSheet::saveRequested);
    QTest::keyClick(m_sheet, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(TestExportSheet)
#include "tst_exportsheet.moc"
