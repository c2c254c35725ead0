// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/operationform.h"

#include <QTest>
#include <QUrl>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;

using Place = FormPart::Place;

namespace {

Document documentOf(const QByteArray &operation)
{
    return readDocument(R"({"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "servers": [{"url": "/api"}], "paths": {"/a/{id}": {"post": )"
                        + operation + "}}}")
        .value_or(Document {});
}

constexpr const char *whole = R"({
    "parameters": [
        {"name": "id", "in": "path", "required": true, "description": "Which", "schema": {"type": "integer"}},
        {"name": "tags", "in": "query", "style": "pipeDelimited", "explode": false, "schema": {"type": "array", "items": {"type": "string", "maxLength": 5}}},
        {"name": "least", "in": "query", "schema": {"type": "number", "maximum": 10}},
        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
        {"name": "Authorization", "in": "header", "schema": {"type": "string"}},
        {"name": "seen", "in": "cookie", "schema": {"type": "boolean"}}],
    "requestBody": {"required": true, "content": {
        "text/plain": {"schema": {"type": "string"}},
        "application/json": {"schema": {"type": "object", "required": ["name"], "properties": {
            "name": {"type": "string"}, "size": {"type": "number"}, "due": {"type": "string", "format": "date"}}}},
        "multipart/form-data": {"schema": {"type": "object", "properties": {
            "note": {"type": "string"}, "pictures": {"type": "array", "items": {"type": "string", "format": "binary"}}}}},
        "application/octet-stream": {}}},
    "responses": {"200": {"description": "Ok"}}})";

OrderedJson tree(const QByteArray &json)
{
    return OrderedJson::parse(json).value_or(OrderedJson {});
}

QStringList placesOf(const QList<FormFinding> &findings)
{
    QStringList all;
    for (const FormFinding &finding : findings)
        all.append(QString::number(static_cast<int>(finding.place)) + u' ' + finding.finding.id
                   + u' ' + finding.finding.pointer + finding.finding.member);
    return all;
}

neutral::Request sent(const Document &document, const OperationForm &form)
{
    const Operation &operation = document.operations.constFirst();
    return requestFor(document, operation, form.filling(document, operation),
                      QUrl(u"https://a.example"_s));
}

} // namespace

class TestOperationForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsBlank();
    void startsWithAnExampleThatFits();
    void sendsWhatWasTyped();
    void keepsTheBodyAsWritten();
    void refusesFieldsForBrokenText();
    void sendsFiles();
    void sendsOtherText();
    void checks();
    void spares();
};

void TestOperationForm::startsBlank()
{
    const Document document = documentOf(whole);
    const OperationForm form = OperationForm::blank(document, document.operations.constFirst());
    QCOMPARE(form.parts.size(), 5);
    QCOMPARE(form.mediaType, u"application/json"_s);
    QCOMPARE(form.part(Place::Body)->value, OrderedJson::object());
    const QJsonObject headers = form.part(Place::Header)->schema["properties"_L1].toObject();
    QCOMPARE(headers.keys(), QStringList {u"X-Trace"_s}); // Authorization is not the document's.
    QCOMPARE(sent(document, form).url, u"https://a.example/api/a/{id}"_s);
    QCOMPARE(placesOf(checkForm(document, form)),
             (QStringList {u"0 missing-member id"_s, u"4 missing-member name"_s}));
}

void TestOperationForm::startsWithAnExampleThatFits()
{
    const Document document = documentOf(whole);
    for (const char *type : {"", "text/plain", "multipart/form-data", "application/json"}) {
        const OperationForm form = OperationForm::example(
            document, document.operations.constFirst(), QString::fromLatin1(type));
        QCOMPARE(placesOf(checkForm(document, form)), QStringList());
        if (*type != '\0')
            QCOMPARE(form.mediaType, QString::fromLatin1(type));
    }
    // A file is on nobody's disk.
    const OperationForm bytes = OperationForm::example(document, document.operations.constFirst(),
                                                       u"application/octet-stream"_s);
    QVERIFY(bytes.part(Place::Body)->value.isMissing());
}

void TestOperationForm::sendsWhatWasTyped()
{
    const Document document = documentOf(whole);
    OperationForm form = OperationForm::blank(document, document.operations.constFirst());
    form.part(Place::Path)->value = tree(R"({"id": "007"})");
    form.part(Place::Query)->value = tree(R"({"tags": ["a", "b c"], "least": 1.50})");
    form.part(Place::Header)->value = tree(R"({"X-Trace": "t"})");
    form.part(Place::Cookie)->value = tree(R"({"seen": true})");
    const neutral::Request request = sent(document, form);
    QCOMPARE(request.url, u"https://a.example/api/a/007?tags=a%7Cb%20c&least=1.50"_s);
    QVERIFY(request.headers.contains(neutral::Field {u"X-Trace"_s, u"t"_s}));
    QVERIFY(request.headers.contains(neutral::Field {u"Cookie"_s, u"seen=true"_s}));
}

void TestOperationForm::keepsTheBodyAsWritten()
{
    const Document document = documentOf(whole);
    OperationForm form = OperationForm::blank(document, document.operations.constFirst());
    QVERIFY(form.hasBodyText());
    form.showBodyText();
    const QString typed = u"{ \"size\": 1.10, \"unknown\": [1e2],\n  \"name\": \"\\u0061\" }"_s;
    form.bodyText = typed;
    QCOMPARE(sent(document, form).body.text, typed);
    QVERIFY(form.showBodyFields());
    QVERIFY(!form.bodyText);
    form.showBodyText(); // Nothing was edited: the same text, blanks too.
    QCOMPARE(*form.bodyText, typed);
    QVERIFY(form.showBodyFields());

    form.part(Place::Body)->value.set({u"name"_s}, OrderedJson::fromText(u"b"_s));
    form.showBodyText();
    QCOMPARE(
        *form.bodyText,
        u"{\n    \"size\": 1.10,\n    \"unknown\": [\n        1e2\n    ],\n    \"name\": \"b\"\n}"_s);
    form.bodyText = u"  "_s; // No body.
    QCOMPARE(sent(document, form).body.kind, neutral::Body::Kind::None);
    QVERIFY(form.showBodyFields());
    QVERIFY(form.part(Place::Body)->value.isMissing());
    QCOMPARE(sent(document, form).body.kind, neutral::Body::Kind::None);
}

void TestOperationForm::refusesFieldsForBrokenText()
{
    const Document document = documentOf(whole);
    OperationForm form = OperationForm::example(document, document.operations.constFirst());
    form.showBodyText();
    form.bodyText = u"{\"name\": }"_s;
    const auto shown = form.showBodyFields();
    QVERIFY(!shown);
    QVERIFY(shown.error().message.startsWith(u"Line 1, column 10"_s));
    QCOMPARE(*form.bodyText, u"{\"name\": }"_s);
    QCOMPARE(placesOf(checkForm(document, form)), QStringList {u"4 unreadable-body "_s});
    QCOMPARE(sent(document, form).body.text, u"{\"name\": }"_s); // Nobody is kept from trying it.
}

void TestOperationForm::sendsFiles()
{
    const Document document = documentOf(whole);
    OperationForm form =
        OperationForm::blank(document, document.operations.constFirst(), u"multipart/form-data"_s);
    QVERIFY(!form.hasBodyText());
    form.part(Place::Body)->value = tree(R"({"note": "n", "pictures": ["/a.png", "/b.png"]})");
    const neutral::Request request = sent(document, form);
    QCOMPARE(request.body.kind, neutral::Body::Kind::Multipart);
    QCOMPARE(request.body.parts.size(), 3);
    QCOMPARE(request.body.parts.at(0).value, u"n"_s);
    QCOMPARE(request.body.parts.at(2).file, u"/b.png"_s);

    OperationForm bytes = OperationForm::blank(document, document.operations.constFirst(),
                                               u"application/octet-stream"_s);
    bytes.part(Place::Body)->value = OrderedJson::fromText(u"/c.bin"_s);
    QCOMPARE(bytes.filling(document, document.operations.constFirst()).bodyFile, u"/c.bin"_s);
    QCOMPARE(sent(document, bytes).body.kind, neutral::Body::Kind::None);
}

void TestOperationForm::sendsOtherText()
{
    const Document document = documentOf(whole);
    OperationForm form =
        OperationForm::blank(document, document.operations.constFirst(), u"text/plain"_s);
    form.part(Place::Body)->value = OrderedJson::fromText(u"7\n"_s);
    const neutral::Request request = sent(document, form);
    QCOMPARE(request.body.text, u"7\n"_s);
    QVERIFY(request.headers.contains(neutral::Field {u"Content-Type"_s, u"text/plain"_s}));
}

void TestOperationForm::checks()
{
    const Document document = documentOf(whole);
    OperationForm form = OperationForm::blank(document, document.operations.constFirst());
    form.part(Place::Path)->value = tree(R"({"id": "x"})");
    form.part(Place::Query)->value = tree(R"({"tags": ["a", "much too long"], "least": 11})");
    form.part(Place::Body)->value = tree(R"({"name": 1, "due": "soon"})");
    QStringList found = placesOf(checkForm(document, form));
    found.sort();
    QCOMPARE(
        found,
        (QStringList {u"0 wrong-type /id"_s, u"1 wrong-size /tags/1"_s, u"1 wrong-value /least"_s,
                      u"4 wrong-format /due"_s, u"4 wrong-type /name"_s}));
    form.part(Place::Body)->value = {};
    QVERIFY(placesOf(checkForm(document, form)).contains(u"4 missing-body "_s));
}

void TestOperationForm::spares()
{
    const Document document = documentOf(whole);
    OperationForm form = OperationForm::blank(document, document.operations.constFirst());
    form.part(Place::Path)->value = tree(R"({"id": "{{project}}"})");
    form.part(Place::Body)->value = tree(R"({"name": "n", "due": "{{$date}}"})");
    QCOMPARE(placesOf(checkForm(document, form)), QStringList());
}

QTEST_APPLESS_MAIN(TestOperationForm)
#include "tst_operationform.moc"
