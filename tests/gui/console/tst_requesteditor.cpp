// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/authpane.h"
#include "gui/console/bodyeditor.h"
#include "gui/console/requesteditor.h"
#include "gui/console/rowtable.h"
#include "gui/console/urlbar.h"
#include "gui/seen.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/subtabs.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace planops;
using namespace planops::gui;
using namespace Qt::StringLiterals;
using console::Draft;
using console::Row;

class TestRequestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup() { m_editor.reset(); }
    void urlFillsTheTable();
    void tableFillsTheUrl();
    void switchedOffRowsLeaveTheUrl();
    void aDraftComesBackAsItWas();
    void anyMethod();
    void headersByKeyboard();
    void offersUsualValuesOfAHeader();
    void bodyKinds();
    void brokenJsonIsMarked();
    void formatsAndUndoes();
    void authSaysWhoGetsTheToken();
    void settings();
    void sendIsCancelWhileSending();
    void enterInTheUrlSends();
    void enterAfterACommandTakesIt();

private:
    [[nodiscard]] RowTable *table(const QString &name) const
    {
        for (RowTable *candidate : m_editor->findChildren<RowTable *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *url() const { return m_editor->findChild<UrlBar *>()->urlField(); }

    std::unique_ptr<RequestEditor> m_editor;
};

void TestRequestEditor::init()
{
    m_editor = std::make_unique<RequestEditor>();
    auth::Profile profile;
    profile.id = u"test"_s;
    profile.name = u"Northwind"_s;
    profile.apiBase = u"https://api.example"_s;
    m_editor->setProfile(profile);
    m_editor->resize(900, 400);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TestRequestEditor::urlFillsTheTable()
{
    QSignalSpy changed(m_editor.get(), &RequestEditor::draftChanged);
    url()->setFocus();
    url()->selectAll();
    QTest::keyClicks(url(), u"/api/v1/projects?status=active&q=a%20b"_s);
    QVERIFY(changed.size() > 10);
    const QList<Row> rows = table(u"Parameters"_s)->rowModel()->rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).name, u"status"_s);
    QCOMPARE(rows.at(1).value, u"a b"_s);
    QCOMPARE(m_editor->draft().url, u"/api/v1/projects?status=active&q=a%20b"_s);
    QCOMPARE(url()->text(), u"/api/v1/projects?status=active&q=a%20b"_s); // untouched while typing
}

void TestRequestEditor::tableFillsTheUrl()
{
    m_editor->setDraft(Draft::make(u"GET"_s, u"/projects?limit=20"_s));
    RowTable *params = table(u"Parameters"_s);
    params->setFocus();
    params->setCurrentIndex(params->rowModel()->index(1, RowModel::Name));
    QTest::keyClick(params, Qt::Key_Return);
    auto *editor = params->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"sort"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    RowModel *model = params->rowModel();
    QTRY_COMPARE(model->index(1, RowModel::Name).data().toString(), u"sort"_s);
    model->setData(model->index(1, RowModel::Value), u"-updated at"_s);
    QCOMPARE(model->rows().size(), 2);
    QCOMPARE(m_editor->draft().url, url()->text());
    QVERIFY2(url()->text().startsWith(u"/projects?limit=20&sort=-updated"_s),
             qPrintable(url()->text()));
    QVERIFY(!url()->text().contains(u' '));
    params->setCurrentIndex(model->index(0, RowModel::Name));
    QTest::keyClick(params, Qt::Key_Delete);
    QVERIFY(!m_editor->draft().url.contains(u"limit"_s));
}

void TestRequestEditor::switchedOffRowsLeaveTheUrl()
{
    m_editor->setDraft(Draft::make(u"GET"_s, u"/p?a=1&b=2&c=3"_s));
    RowTable *params = table(u"Parameters"_s);
    params->setFocus();
    params->setCurrentIndex(params->rowModel()->index(1, RowModel::Switch));
    QTest::keyClick(params, Qt::Key_Space);
    QCOMPARE(m_editor->draft().url, u"/p?a=1&c=3"_s);
    QCOMPARE(m_editor->draft().disabledQuery.size(), 1);
    // Typing in the URL leaves it where it is.
    url()->setFocus();
    QTest::keyClick(url(), Qt::Key_End);
    QTest::keyClicks(url(), u"&d=4"_s);
    QStringList names;
    for (const Row &row : params->rowModel()->rows())
        names.append(row.name);
    QCOMPARE(names, (QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    params->setCurrentIndex(params->rowModel()->index(1, RowModel::Switch));
    QTest::keyClick(params, Qt::Key_Space);
    QCOMPARE(m_editor->draft().url, u"/p?a=1&b=2&c=3&d=4"_s);
    QVERIFY(m_editor->draft().disabledQuery.isEmpty());
}

void TestRequestEditor::aDraftComesBackAsItWas()
{
    Draft draft = Draft::make(u"POST"_s, u"/projects?x=%2F&&y"_s);
    draft.headers = {{u"X-A"_s, u"1"_s, u"why"_s, true}, {u"X-B"_s, u"2"_s, {}, false}};
    draft.disabledQuery = {{u"off"_s, u"1"_s, {}, false}};
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{\"a\": 1,,}"_s;
    draft.auth = Draft::AuthKind::None;
    draft.followRedirects = false;
    draft.timeoutSeconds = 7;
    QSignalSpy changed(m_editor.get(), &RequestEditor::draftChanged);
    m_editor->setDraft(draft);
    QCOMPARE(m_editor->draft(), draft);
    draft.bodyKind = Draft::BodyKind::Multipart;
    draft.parts = {{{u"name"_s, u"Quay"_s, {}, {}, {}}, true},
                   {{u"plan"_s, {}, u"/tmp/plan.bin"_s, u"told.bin"_s, u"image/png"_s}, false}};
    draft.bodyVariables = u"{\"n\": 1}"_s;
    draft.bodyFile = u"/tmp/other.bin"_s;
    m_editor->setDraft(draft);
    QCOMPARE(m_editor->draft(), draft);
    QCOMPARE(changed.size(), 0); // showing is no editing
    Draft stored = draft;
    m_editor->findChild<BodyEditor *>()->store(stored);
    QCOMPARE(stored.parts, draft.parts);
    QCOMPARE(stored.bodyFile, draft.bodyFile);
    QCOMPARE(stored.bodyVariables, draft.bodyVariables);
}

void TestRequestEditor::anyMethod()
{
    auto *method = m_editor->findChild<MethodBox *>();
    method->lineEdit()->selectAll();
    QTest::keyClicks(method->lineEdit(), u"PROPFIND"_s);
    QCOMPARE(m_editor->draft().method, u"PROPFIND"_s);
    QTest::keyClicks(method->lineEdit(), u" {"_s); // no token characters
    QCOMPARE(m_editor->draft().method, u"PROPFIND"_s);
}

void TestRequestEditor::headersByKeyboard()
{
    m_editor->setTab(RequestEditor::Headers);
    RowTable *headers = table(u"Headers"_s);
    headers->setFocus();
    headers->setCurrentIndex(headers->rowModel()->index(0, RowModel::Name));
    QTest::keyClicks(headers, u"X"_s); // a letter starts editing
    auto *editor = headers->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(editor->completer());
    QTest::keyClicks(editor, u"-Trace"_s);
    QTest::keyClick(editor, Qt::Key_Tab); // on to the value
    QCOMPARE(m_editor->draft().headers.size(), 1);
    QCOMPARE(m_editor->draft().headers.first().name, u"X-Trace"_s);
}

void TestRequestEditor::offersUsualValuesOfAHeader()
{
    m_editor->setTab(RequestEditor::Headers);
    RowTable *headers = table(u"Headers"_s);
    RowModel *rows = headers->rowModel();
    rows->setData(rows->index(0, RowModel::Name), u"accept"_s);
    headers->setFocus();
    headers->setCurrentIndex(rows->index(0, RowModel::Value));
    QTest::keyClick(headers, Qt::Key_Return);
    auto *editor = headers->findChild<QLineEdit *>();
    QVERIFY(editor && editor->completer());
    QAbstractItemView *popup = editor->completer()->popup();
    QTRY_VERIFY(popup->isVisible()); // Before a letter is typed.
    QTest::keyClicks(popup, u"problem"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(editor->text(), u"application/problem+json"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_editor->draft().headers.first().value, u"application/problem+json"_s);
}

void TestRequestEditor::bodyKinds()
{
    auto *body = m_editor->findChild<BodyEditor *>();
    QSignalSpy edited(body, &BodyEditor::edited);
    body->setBody(Draft::BodyKind::Form, u"a=1&b=x%20y"_s);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(body->kind(), Draft::BodyKind::Form);
    QCOMPARE(body->body(), u"a=1&b=x%20y"_s);
    RowModel *form = table(u"Form fields"_s)->rowModel();
    QCOMPARE(form->rows().size(), 2);
    form->setData(form->index(0, RowModel::Value), u"2&3"_s);
    QVERIFY2(body->body().startsWith(u"a=2%263&"_s), qPrintable(body->body()));
    body->setBody(Draft::BodyKind::Text, u"line\nline"_s);
    QCOMPARE(body->body(), u"line\nline"_s);
}

void TestRequestEditor::brokenJsonIsMarked()
{
    auto *body = m_editor->findChild<BodyEditor *>();
    m_editor->setTab(RequestEditor::Body);
    body->setBody(Draft::BodyKind::Json, {});
    QVERIFY(body->problem().isEmpty());
    QTest::keyClicks(body->editor(), u"{\"a\": nope}"_s);
    QTRY_VERIFY(!body->problem().isEmpty());
    QVERIFY2(body->problem().startsWith(u"Line 1, column 7"_s), qPrintable(body->problem()));
    QCOMPARE(body->editor()->extraSelections().size(), 1);
    body->editor()->setPlainText(u"{\"a\": null}"_s);
    QTRY_VERIFY(body->problem().isEmpty());
    QVERIFY(body->editor()->extraSelections().isEmpty());
    // Nothing wrong with text that is no JSON and need not be.
    body->setBody(Draft::BodyKind::Text, u"nope"_s);
    QVERIFY(body->problem().isEmpty());
}

void TestRequestEditor::formatsAndUndoes()
{
    auto *body = m_editor->findChild<BodyEditor *>();
    body->setBody(Draft::BodyKind::Json, u"{\"a\":1}"_s);
    body->format();
    QCOMPARE(body->body(), u"{\n  \"a\": 1\n}"_s);
    QCOMPARE(m_editor->draft().body, u"{\n  \"a\": 1\n}"_s);
    body->editor()->undo();
    QCOMPARE(body->body(), u"{\"a\":1}"_s);
    body->editor()->setPlainText(u"{ \"a b\" : [ 1,\n 2 ] }"_s);
    body->minify();
    QCOMPARE(body->body(), u"{\"a b\":[1,2]}"_s);
    body->setBody(Draft::BodyKind::Json, u"{\"a\":"_s);
    body->minify();
    QCOMPARE(body->body(), u"{\"a\":"_s);
    body->format();
    QCOMPARE(body->body(), u"{\"a\":"_s);
}

void TestRequestEditor::authSaysWhoGetsTheToken()
{
    auto *auth = m_editor->findChild<AuthPane *>();
    m_editor->setDraft(Draft::make(u"GET"_s, u"/projects"_s));
    QVERIFY2(auth->explanation().contains(u"https://api.example"_s),
             qPrintable(auth->explanation()));
    m_editor->setDraft(Draft::make(u"GET"_s, u"https://other.example/x"_s));
    QVERIFY2(auth->explanation().contains(u"without its token"_s), qPrintable(auth->explanation()));
    // A variable may name another host.
    m_editor->setDraft(Draft::make(u"GET"_s, u"{{host}}/x"_s));
    workspace::Scope scope;
    scope.add(u"host"_s, {u"https://other.example"_s, u"this file"_s, false});
    m_editor->setScope(scope);
    QVERIFY2(auth->explanation().contains(u"without its token"_s), qPrintable(auth->explanation()));
    QVERIFY(!test::shows(*m_editor, u"Bearer token from"_s));
    m_editor->setScope({});
    QVERIFY2(!auth->explanation().contains(u"without its token"_s),
             qPrintable(auth->explanation()));
    Draft draft = Draft::make(u"GET"_s, u"/projects"_s);
    draft.headers = {{u"authorization"_s, u"Bearer mine"_s, {}, true}};
    m_editor->setDraft(draft);
    QVERIFY2(auth->explanation().contains(u"of its own"_s), qPrintable(auth->explanation()));
    m_editor->setDraft(Draft::make(u"GET"_s, u"/projects"_s));
    for (QRadioButton *button : auth->findChildren<QRadioButton *>()) {
        if (button->text() == u"No token"_s)
            button->click();
    }
    QCOMPARE(m_editor->draft().auth, Draft::AuthKind::None);
}

void TestRequestEditor::settings()
{
    m_editor->findChild<QSpinBox *>()->setValue(5);
    QCOMPARE(m_editor->draft().timeoutSeconds, 5);
}

void TestRequestEditor::sendIsCancelWhileSending()
{
    QSignalSpy sent(m_editor.get(), &RequestEditor::sendRequested);
    QSignalSpy cancelled(m_editor.get(), &RequestEditor::cancelRequested);
    Button *send = nullptr;
    for (Button *button : m_editor->findChildren<Button *>()) {
        if (button->text() == u"Send"_s)
            send = button;
    }
    QVERIFY(send);
    send->click();
    m_editor->setSending(true);
    QCOMPARE(send->text(), u"Cancel"_s);
    send->click();
    m_editor->setSending(false);
    QCOMPARE(send->text(), u"Send"_s);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(cancelled.size(), 1);
}

void TestRequestEditor::enterInTheUrlSends()
{
    QSignalSpy sent(m_editor.get(), &RequestEditor::sendRequested);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    m_editor->setSending(true);
    QTest::keyClick(url(), Qt::Key_Return); // not twice
    QCOMPARE(sent.size(), 1);
}

void TestRequestEditor::enterAfterACommandTakesIt()
{
    const QSignalSpy sent(m_editor.get(), &RequestEditor::sendRequested);
    const QSignalSpy entered(m_editor.get(), &RequestEditor::commandEntered);
    url()->clear();
    QTest::keyClicks(url(), u"curl -X PUT https://a.example/x"_s, Qt::NoModifier, 1);
    QVERIFY(entered.isEmpty()); // While it is typed it is no command yet.
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.constFirst().constFirst().toString(), u"curl -X PUT https://a.example/x"_s);
    QVERIFY(sent.isEmpty());
}

QTEST_MAIN(TestRequestEditor)
#include "tst_requesteditor.moc"
