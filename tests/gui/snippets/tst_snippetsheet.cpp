// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/snippets/snippetsheet.h"

#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;
using namespace planops::test;

class TestSnippetSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesTheTokenOut();
    void putsTheTokenInAfterAYes();
    void asksAgainForAnotherMode();
    void hasNoRealValueWhileSignedOut();
    void saysWhyThereIsNoCode();
    void copiesWithACredentialAsASecret();

private:
    void open(const Secret &token);

    Theme m_theme;
    SnippetSheet::Source m_source;
    SecretClipboard m_clipboard;
    std::unique_ptr<QWidget> m_window;
    QPointer<SnippetSheet> m_sheet;
};

void TestSnippetSheet::init()
{
    m_source = {};
    m_source.profile.apiBase = u"https://api.northwind.example"_s;
    m_source.draft = console::Draft::make(u"POST"_s, u"/api/v1/projects?dry=1"_s);
    m_source.draft.bodyKind = console::Draft::BodyKind::Json;
    m_source.draft.body = u"{\n  \"name\": \"Harbour crossing, phase 2\"\n}"_s;
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 820);
    m_window->show();
}

void TestSnippetSheet::cleanup()
{
    m_window.reset();
}

void TestSnippetSheet::open(const Secret &token)
{
    m_source.token = token;
    m_sheet = new SnippetSheet(m_source, m_clipboard, m_window.get());
    m_sheet->openSheet();
    QTRY_VERIFY(!m_sheet->code().isEmpty());
}

void TestSnippetSheet::leavesTheTokenOut()
{
    open(Secret("canary-token"_ba));
    QVERIFY(m_sheet->code().startsWith("curl "_L1));
    QVERIFY(m_sheet->code().contains("YOUR_TOKEN"_L1));
    m_sheet->setToken(snippets::Token::Environment);
    QTRY_VERIFY(m_sheet->code().contains("PLANOPS_TOKEN"_L1));
    m_sheet->setLanguage(snippets::Language::Python);
    QTRY_VERIFY(m_sheet->code().contains("import "_L1));
    QVERIFY(!m_sheet->code().contains("canary-token"_L1));
    takePictures(*m_window, u"snippet"_s, m_theme);
    QSignalSpy copied(m_sheet, &SnippetSheet::copied);
    buttonNamed(*m_sheet, u"Copy code"_s)->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied[0][1].toBool(), false);
    QVERIFY(QGuiApplication::clipboard()->text().contains("PLANOPS_TOKEN"_L1));
}

void TestSnippetSheet::putsTheTokenInAfterAYes()
{
    open(Secret("canary-token"_ba));
    m_sheet->setToken(snippets::Token::Value);
    QTRY_VERIFY(buttonNamed(*m_sheet, u"Copy code"_s)->isEnabled());
    QVERIFY(!m_sheet->code().contains("canary-token"_L1));
    takePictures(*m_window, u"snippet-value"_s, m_theme);
    buttonNamed(*m_sheet, u"Put the token in"_s)->click();
    QTRY_VERIFY(m_sheet->code().contains("canary-token"_L1));
}

void TestSnippetSheet::asksAgainForAnotherMode()
{
    open(Secret("canary-token"_ba));
    m_sheet->setToken(snippets::Token::Value);
    buttonNamed(*m_sheet, u"Put the token in"_s)->click();
    QTRY_VERIFY(m_sheet->code().contains("canary-token"_L1));
    m_sheet->setToken(snippets::Token::Placeholder);
    QTRY_VERIFY(m_sheet->code().contains("YOUR_TOKEN"_L1));
    m_sheet->setToken(snippets::Token::Value);
    QTRY_VERIFY(buttonNamed(*m_sheet, u"Copy code"_s)->isEnabled());
    QVERIFY(!m_sheet->code().contains("canary-token"_L1));
}

void TestSnippetSheet::hasNoRealValueWhileSignedOut()
{
    open({});
    QVERIFY(!buttonNamed(*m_sheet, u"Real value"_s)->isEnabled());
    m_sheet->closeSheet();
    m_source.draft.headers = {{u"X-Api-Key"_s, u"abc"_s, {}, true}};
    open({});
    QVERIFY(buttonNamed(*m_sheet, u"Real value"_s)->isEnabled());
}

void TestSnippetSheet::saysWhyThereIsNoCode()
{
    m_source.draft.url = u"nonsense"_s;
    m_sheet = new SnippetSheet(m_source, m_clipboard, m_window.get());
    m_sheet->openSheet();
    QTRY_VERIFY(shows(*m_sheet, u"There is no code for this"_s));
    QVERIFY(!buttonNamed(*m_sheet, u"Copy code"_s)->isEnabled());
    takePictures(*m_window, u"snippet-problem"_s, m_theme);
}

void TestSnippetSheet::copiesWithACredentialAsASecret()
{
    open(Secret("canary-token"_ba));
    m_sheet->setToken(snippets::Token::Value);
    buttonNamed(*m_sheet, u"Put the token in"_s)->click();
    QTRY_VERIFY(m_sheet->code().contains("canary-token"_L1));
    buttonNamed(*m_sheet, u"Copy code"_s)->click();
    QVERIFY(m_clipboard.isHolding());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
}

QTEST_MAIN(TestSnippetSheet)
#include "tst_snippetsheet.moc"
