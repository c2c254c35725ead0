// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/variablemarks.h"

#include "gui/console/bodyeditor.h"
#include "gui/console/requesteditor.h"
#include "gui/console/rowtable.h"
#include "gui/console/urlbar.h"
#include "gui/pictures.h"
#include "gui/theme/colors.h"
#include "gui/theme/theme.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/subtabs.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;

namespace {

workspace::Scope scope()
{
    workspace::Scope made;
    made.add(u"name"_s, {u"Harbour"_s, u"http-client.env.json, dev"_s, false});
    made.add(u"apiKey"_s, {u"c4n4ry"_s, u"keychain, dev"_s, true});
    return made;
}

//! What hovering the character at \a position of \a line says.
QString hovered(CodeEditor &editor, int line, int position)
{
    QTextCursor before(editor.document()->findBlockByNumber(line));
    before.setPosition(before.position() + position);
    QTextCursor after = before;
    after.setPosition(before.position() + 1);
    const QRect left = editor.cursorRect(before);
    const int right = editor.cursorRect(after).left();
    const QPoint at(left.left() + (right - left.left()) * 3 / 4, left.center().y());
    QHelpEvent event(QEvent::ToolTip, at, editor.viewport()->mapToGlobal(at));
    QToolTip::showText({}, u"something else"_s);
    QCoreApplication::sendEvent(editor.viewport(), &event);
    // A tip that is to go stays for a moment.
    return QToolTip::text() == u"something else"_s ? QString() : QToolTip::text();
}

} // namespace

class TestVariableMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksEach();
    void hintsAtThePlace();
    void explainsInTheBody();
    void marksInTheBody();
    void looksTheSameEverywhere();

private:
    Theme m_theme;
};

void TestVariableMarks::marksEach()
{
    const QWidget widget;
    const Colors &theme = colors(&widget);
    const auto marks = variableMarks(u"a {{name}} {{nobody}} {{"_s, scope(), theme);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].start, 2);
    QCOMPARE(marks[0].length, 8);
    QCOMPARE(marks[0].format.background().color(), theme.accentTint);
    QCOMPARE(marks[0].format.underlineStyle(), QTextCharFormat::NoUnderline);
    QCOMPARE(marks[1].format.background().color(), theme.badTint);
    QCOMPARE(marks[1].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QVERIFY(variableMarks(u"no braces"_s, scope(), theme).isEmpty());
}

void TestVariableMarks::hintsAtThePlace()
{
    const QString text = u"a {{name}}{{nobody}}"_s;
    QVERIFY(variableHint(text, 1, scope()).isEmpty());
    QCOMPARE(variableHint(text, 2, scope()), u"{{name}} is Harbour (http-client.env.json, dev)"_s);
    QCOMPARE(variableHint(text, 9, scope()), variableHint(text, 2, scope()));
    QCOMPARE(variableHint(text, 10, scope()), u"{{nobody}} has no value"_s);
    QVERIFY(variableHint(text, 20, scope()).isEmpty());
    QVERIFY(!variableHint(u"{{apiKey}}"_s, 3, scope()).contains(u"c4n4ry"_s));
}

void TestVariableMarks::explainsInTheBody()
{
    BodyEditor body;
    body.resize(700, 300);
    body.setScope(scope());
    body.setBody(console::Draft::BodyKind::Json,
                 u"{\n  \"name\": \"{{name}}\",\n  \"owner\": \"{{nobody}}\"\n}"_s);
    body.show();
    QVERIFY(QTest::qWaitForWindowExposed(&body));
    CodeEditor &editor = *body.editor();
    QVERIFY(hovered(editor, 1, 4).isEmpty());  // "name", the member.
    QVERIFY(hovered(editor, 1, 10).isEmpty()); // The quote before.
    for (const int position : {11, 15, 18})
        QCOMPARE(hovered(editor, 1, position),
                 u"{{name}} is Harbour (http-client.env.json, dev)"_s);
    QVERIFY(hovered(editor, 1, 19).isEmpty()); // The quote behind.
    QCOMPARE(hovered(editor, 2, 13), u"{{nobody}} has no value"_s);
    body.setScope({});
    QCOMPARE(hovered(editor, 1, 12), u"{{name}} has no value"_s);
    QToolTip::hideText();
}

void TestVariableMarks::marksInTheBody()
{
    BodyEditor body;
    body.setScope(scope());
    body.setBody(console::Draft::BodyKind::Text, u"{{nobody}} {{name}}"_s);
    const auto formats = body.editor()->document()->firstBlock().layout()->formats();
    QCOMPARE(formats.size(), 2);
    QCOMPARE(formats[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(formats[1].format.underlineStyle(), QTextCharFormat::NoUnderline);
}

void TestVariableMarks::looksTheSameEverywhere()
{
    RequestEditor editor;
    editor.resize(900, 420);
    console::Draft draft =
        console::Draft::make(u"POST"_s, u"/api/v1/projects?owner={{name}}&x={{nobody}}"_s);
    draft.headers = {{u"X-Name"_s, u"of {{name}} and {{nobody}}"_s, {}, true}};
    draft.bodyKind = console::Draft::BodyKind::Json;
    draft.body = u"{\n  \"name\": \"{{name}}\",\n  \"owner\": \"{{nobody}}\"\n}"_s;
    editor.setDraft(draft);
    editor.setScope(scope());
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    test::takePictures(editor, u"variables-first"_s, m_theme);
    auto *tabs = editor.findChild<SubTabs *>();
    QVERIFY(tabs);
    for (int tab = 0; tab < 4; ++tab) {
        tabs->setCurrentIndex(tab);
        test::takePictures(editor, u"variables-%1"_s.arg(tab), m_theme);
    }
    QVERIFY(editor.findChild<UrlBar *>()->urlField()->toolTip().contains(u"Harbour"_s));
}

QTEST_MAIN(TestVariableMarks)
#include "tst_variablemarks.moc"
