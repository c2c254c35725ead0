// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/resolve.h"

#include "core/base/redaction.h"
#include "core/console/saveddraft.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::console;
using workspace::Scope;

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEverythingThatIsSent();
    void namesWhatHasNoValue();
    void leavesOtherTemplatesAlone();
    void describesForPeople();
    void secretsStayOutOfWhatIsWritten();
    void goesIntoAFileAndBack();
};

void TestResolve::fillsEverythingThatIsSent()
{
    Scope scope;
    scope.add(u"host"_s, {u"https://api.example"_s, u"env"_s});
    scope.add(u"base"_s, {u"{{host}}/v1"_s, u"env"_s});
    Draft draft = Draft::make(u"POST"_s, u"{{base}}/x?id={{$uuid}}"_s);
    draft.headers = {{u"X-A"_s, u"{{host}}"_s, {}, true}, {u"X-B"_s, u"{{gone}}"_s, {}, false}};
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{\"a\":{\"b\":\"{{host}}\"}}"_s;
    const auto filled = resolved(draft, scope);
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message));
    QVERIFY(filled->url.startsWith("https://api.example/v1/x?id="_L1));
    QVERIFY(!filled->url.contains(u'{'));
    QCOMPARE(filled->headers[0].value, u"https://api.example"_s);
    QCOMPARE(filled->body, u"{\"a\":{\"b\":\"https://api.example\"}}"_s);
    QCOMPARE(filled->id, draft.id);
}

void TestResolve::namesWhatHasNoValue()
{
    Draft draft = Draft::make(u"GET"_s, u"{{host}}/{{id}}"_s);
    const auto filled = resolved(draft, {});
    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, ErrorKind::Invalid);
    QVERIFY(filled.error().message.contains("{{host}}, {{id}}"_L1));
}

void TestResolve::leavesOtherTemplatesAlone()
{
    Draft draft = Draft::make(u"POST"_s, u"/mail"_s);
    draft.bodyKind = Draft::BodyKind::Text;
    draft.body = u"Dear {{name}}"_s;
    QCOMPARE(resolved(draft, {})->body, draft.body);
    Scope scope;
    scope.add(u"a"_s, {u"b"_s, u"env"_s});
    QVERIFY(!resolved(draft, scope));
}

void TestResolve::describesForPeople()
{
    Scope scope;
    scope.add(u"host"_s, {u"https://api.example"_s, u"http-client.env.json, dev"_s});
    scope.add(u"pass"_s, {u"hunter2"_s, u"http-client.private.env.json, dev"_s});
    const QString words = describeVariables(u"{{host}} {{pass}} {{gone}} {{host}}"_s, scope);
    QCOMPARE(words.count(u'\n'), 2);
    QVERIFY(words.contains("{{host}} is https://api.example (http-client.env.json, dev)"_L1));
    QVERIFY(words.contains("{{gone}} has no value"_L1));
    QVERIFY(!words.contains("hunter2"_L1));
    QVERIFY(words.contains(redaction::mask()));
}

void TestResolve::secretsStayOutOfWhatIsWritten()
{
    Scope scope;
    scope.add(u"host"_s, {u"https://api.example"_s, u"env"_s});
    scope.add(u"apikey2"_s, {u"hunter22"_s, u"keychain, dev"_s, true});
    Draft draft = Draft::make(u"GET"_s, u"{{host}}/x?k={{apikey2}}"_s);
    QCOMPARE(resolved(draft, scope)->url, u"https://api.example/x?k=hunter22"_s);
    QCOMPARE(resolved(draft, scope.withoutSecretValues())->url,
             u"https://api.example/x?k={{apikey2}}"_s);
    const QString described = describeVariables(draft.url, scope);
    QVERIFY2(!described.contains("hunter22"_L1) && described.contains("keychain"_L1),
             qPrintable(described));
}

void TestResolve::goesIntoAFileAndBack()
{
    Draft draft = Draft::make(u"POST"_s, u"{{host}}/x"_s);
    draft.title = u"Create"_s;
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{\"a\": 1}\n"_s;
    auto made = filed(draft);
    QVERIFY(made);
    QCOMPARE(made->request.body.text, u"{\"a\": 1}"_s);
    draft.bodyKind = Draft::BodyKind::File;
    draft.bodyFile = u"/nowhere/plan.bin"_s; // It is named, not read.
    made = filed(draft);
    QVERIFY(made);
    QCOMPARE(made->bodyFile, draft.bodyFile);
    workspace::SavedRequest saved {
        made->request, made->bodyFile, {false, 7}, {u"/a.http"_s, 2, u"abc"_s}, {}};
    made->sending.directives = {};
    const Draft back = draftOf(saved);
    QCOMPARE(filed(back)->sending.directives, saved.directives); // Written back as it was read.
    QCOMPARE(filed(Draft())->sending.directives, workspace::SendDirectives());
    QCOMPARE(back.bodyKind, Draft::BodyKind::File);
    QCOMPARE(back.timeoutSeconds, 7);
    QVERIFY(!back.followRedirects);
    QCOMPARE(back.saved.position, 2);
    QCOMPARE(*Draft::fromJson(back.toJson()), back);
    Draft other = back;
    other.id = u"x"_s;
    other.saved = {};
    QVERIFY(sameContent(back, other));
    other.url += u'x';
    QVERIFY(!sameContent(back, other));
    // What a file does not keep is no difference to it.
    Draft typed = back;
    for (const auto &[kind, same] :
         {std::pair {Draft::BodyKind::Json, true}, {Draft::BodyKind::Text, false}}) {
        typed.bodyKind = kind;
        typed.body = u"{}"_s;
        other = typed;
        other.body = u"{}\n"_s;
        QCOMPARE(sameContent(typed, other), same);
        other.body = u"{1}"_s;
        QVERIFY(!sameContent(typed, other));
    }
}

QTEST_APPLESS_MAIN(TestResolve)
#include "tst_resolve.moc"
