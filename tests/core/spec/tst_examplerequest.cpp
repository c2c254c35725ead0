// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/examplerequest.h"

#include "core/spec/calladdress.h"

#include "core/spec/parametertext.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

Document fixture(const QString &name)
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA) + u"/spec/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readDocument(file.readAll()).value_or(Document {});
}

const Operation &operation(const Document &document, const QString &id)
{
    static const Operation none;
    for (const Operation &candidate : document.operations) {
        if (candidate.id == id)
            return candidate;
    }
    return none;
}

QString written(const QList<neutral::Field> &fields)
{
    QStringList all;
    for (const neutral::Field &field : fields)
        all.append(field.name + u'=' + field.value);
    return all.join(u'&');
}

} // namespace

class TestExampleRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsWhatIsNeeded();
    void writesBodies();
    void namesOneType_data();
    void namesOneType();
    void writesListsOfSwagger();
    void resolvesServers_data();
    void resolvesServers();
    void writesStyles_data();
    void writesStyles();
    void writesQueries_data();
    void writesQueries();
    void keepsVariables();
    void writesMembersAsTheDocumentSays();
};

void TestExampleRequest::fillsWhatIsNeeded()
{
    const Document document = fixture(u"tasks31.yaml"_s);
    const QUrl base(u"https://api.example"_s);
    const neutral::Request list =
        exampleRequest(document, operation(document, u"list_tasks"_s), base);
    QCOMPARE(list.name, u"List tasks"_s);
    QCOMPARE(list.url, u"https://api.example/api/v1/tasks?page=3"_s);
    QCOMPARE(list.headers.size(), 1);
    QCOMPARE(list.headers[0].name, u"X-Trace"_s);
    QCOMPARE(list.headers[0].value.size(), 36);
    QVERIFY(list.body.kind == neutral::Body::Kind::None);
    const Operation &get = operation(document, u"get_task"_s);
    QCOMPARE(exampleRequest(document, get, base).url, u"https://api.example/api/v1/tasks/1"_s);
    Filling filling; // Nothing: what is missing is seen.
    QCOMPARE(requestFor(document, get, filling, base).url,
             u"https://api.example/api/v1/tasks/{id}"_s);
    filling.parameters.insert({Parameter::In::Path, u"id"_s}, u"a/b ü"_s);
    QCOMPARE(requestFor(document, get, filling, base).url,
             u"https://api.example/api/v1/tasks/a%2Fb%20%C3%BC"_s);
}

void TestExampleRequest::writesBodies()
{
    const Document tasks = fixture(u"tasks31.yaml"_s);
    const neutral::Request json =
        exampleRequest(tasks, operation(tasks, u"create_task"_s), QUrl(u"https://a"_s));
    QCOMPARE(json.body.text, u"{\n    \"id\": 1\n}"_s);
    QCOMPARE(json.headers, (QList<neutral::Field> {{u"Content-Type"_s, u"application/json"_s}}));
    const Document pets = fixture(u"pets20.json"_s);
    const neutral::Request parts =
        exampleRequest(pets, operation(pets, u"photo"_s), QUrl(u"https://a"_s));
    QVERIFY(parts.body.kind == neutral::Body::Kind::Multipart);
    QVERIFY(parts.url.startsWith("https://pets.example/v2/"_L1));
    QVERIFY(!parts.body.parts.isEmpty() && parts.headers.isEmpty());
}

void TestExampleRequest::namesOneType_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QJsonValue>("body");
    QTest::addColumn<QString>("sent");
    QTest::newRow("any") << u"*/*"_s << QJsonValue(QJsonObject()) << u"application/json"_s;
    QTest::newRow("any text") << u"text/*"_s << QJsonValue(u"a"_s) << u"text/plain"_s;
    QTest::newRow("JSON of some kind")
        << u"application/*+json"_s << QJsonValue(QJsonObject()) << u"application/json"_s;
    QTest::newRow("one") << u"text/csv"_s << QJsonValue(u"a"_s) << u"text/csv"_s;
}

void TestExampleRequest::namesOneType()
{
    QFETCH(QString, range);
    QFETCH(QJsonValue, body);
    QFETCH(QString, sent);
    Filling filling;
    filling.mediaType = range;
    filling.body = body;
    const neutral::Request request =
        requestFor({}, Operation {}, filling, QUrl(u"https://a.example"_s));
    QCOMPARE(request.headers, (QList<neutral::Field> {{u"Content-Type"_s, sent}}));
}

void TestExampleRequest::writesListsOfSwagger()
{
    const auto document = readDocument(R"({"swagger": "2.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {"responses": {"200": {"description": "Ok"}}, "parameters": [
            {"name": "plain", "in": "formData", "type": "array", "items": {"type": "string"}},
            {"name": "many", "in": "formData", "type": "array", "items": {"type": "string"},
             "collectionFormat": "multi"}]}}}})"_ba);
    QVERIFY(document);
    const Operation &operation = document->operations.constFirst();
    Filling filling = exampleFilling(*document, operation);
    filling.body = QJsonObject {{u"plain"_s, QJsonArray {u"a"_s, u"b"_s}},
                                {u"many"_s, QJsonArray {u"c"_s, u"d"_s}}};
    const QList<neutral::Field> fields {
        {u"many"_s, u"c"_s}, {u"many"_s, u"d"_s}, {u"plain"_s, u"a,b"_s}};
    QCOMPARE(requestFor(*document, operation, filling, QUrl(u"https://a.example"_s)).body.form,
             fields);
}

void TestExampleRequest::resolvesServers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    QTest::newRow("none") << QString() << u"https://api.example/x"_s;
    QTest::newRow("root") << u"/"_s << u"https://api.example/x"_s;
    QTest::newRow("path") << u"/api/v1"_s << u"https://api.example/api/v1/x"_s;
    QTest::newRow("whole") << u"http://127.0.0.1:8080/v2/"_s << u"http://127.0.0.1:8080/v2/x"_s;
}

void TestExampleRequest::resolvesServers()
{
    QFETCH(QString, server);
    Document document;
    if (!server.isEmpty())
        document.servers.append(server);
    Operation operation;
    operation.method = u"GET"_s;
    operation.path = u"/x"_s;
    QTEST(requestFor(document, operation, {}, QUrl(u"https://api.example"_s)).url, "url");
}

//! The table of OpenAPI 3.1, "Style Examples".
void TestExampleRequest::writesStyles_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<bool>("explode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("array");
    QTest::addColumn<QString>("object");
    const auto row = [](const QString &style, bool explode, const QString &text,
                        const QString &array, const QString &object) {
        QTest::addRow("%s%s", qPrintable(style), explode ? " exploded" : "")
            << style << explode << text << array << object;
    };
    row(u"matrix"_s, false, u";color=blue"_s, u";color=blue,black"_s, u";color=B,150,R,100"_s);
    row(u"matrix"_s, true, u";color=blue"_s, u";color=blue;color=black"_s, u";B=150;R=100"_s);
    row(u"label"_s, false, u".blue"_s, u".blue,black"_s, u".B,150,R,100"_s);
    row(u"label"_s, true, u".blue"_s, u".blue.black"_s, u".B=150.R=100"_s);
    row(u"simple"_s, false, u"blue"_s, u"blue,black"_s, u"B,150,R,100"_s);
    row(u"simple"_s, true, u"blue"_s, u"blue,black"_s, u"B=150,R=100"_s);
    row(u"form"_s, false, u"color=blue"_s, u"color=blue,black"_s, u"color=B,150,R,100"_s);
    row(u"form"_s, true, u"color=blue"_s, u"color=blue&color=black"_s, u"B=150&R=100"_s);
    row(u"spaceDelimited"_s, false, u"color=blue"_s, u"color=blue black"_s, u"color=B 150 R 100"_s);
    row(u"pipeDelimited"_s, false, u"color=blue"_s, u"color=blue|black"_s, u"color=B|150|R|100"_s);
    row(u"deepObject"_s, true, u"color=blue"_s, u"color=blue&color=black"_s,
        u"color[B]=150&color[R]=100"_s);
}

void TestExampleRequest::writesStyles()
{
    QFETCH(QString, style);
    QFETCH(bool, explode);
    Parameter parameter;
    parameter.name = u"color"_s;
    parameter.style = style;
    parameter.explode = explode;
    const bool isQuery =
        style == "form"_L1 || style.endsWith("Delimited"_L1) || style == "deepObject"_L1;
    const auto write = [&](const QJsonValue &value) {
        return isQuery ? written(parameterFields(parameter, value)) : pathText(parameter, value);
    };
    QTEST(write(u"blue"_s), "text");
    QTEST(write(QJsonArray {u"blue"_s, u"black"_s}), "array");
    QTEST(write(QJsonObject {{u"R"_s, 100}, {u"B"_s, 150}}), "object");
    if (style == "simple"_L1)
        QTEST(headerText(parameter, QJsonArray {u"blue"_s, u"black"_s}), "array");
}

void TestExampleRequest::writesQueries_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<bool>("explode");
    QTest::addColumn<bool>("reserved");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    const QJsonValue list = QJsonArray {u"a,b"_s, u"c d"_s};
    const QJsonValue object = QJsonObject {{u"x"_s, 1}, {u"y"_s, u"&"_s}};
    const auto row = [](const char *name, const QString &style, bool explode, bool reserved,
                        const QJsonValue &value, const QString &text) {
        QTest::newRow(name) << style << explode << reserved << value << text;
    };
    // A comma of the style is one, a comma in a value is not.
    row("form", u"form"_s, false, false, list, u"q=a%2Cb,c%20d"_s);
    row("form exploded", u"form"_s, true, false, list, u"q=a%2Cb&q=c%20d"_s);
    row("form of an object", u"form"_s, false, false, object, u"q=x,1,y,%26"_s);
    row("space", u"spaceDelimited"_s, false, false, list, u"q=a%2Cb%20c%20d"_s);
    row("pipe", u"pipeDelimited"_s, false, false, list, u"q=a%2Cb%7Cc%20d"_s);
    row("deep", u"deepObject"_s, true, false, object, u"q%5Bx%5D=1&q%5By%5D=%26"_s);
    row("no reserved letters", u"form"_s, true, false, u"a/b?c&d+e#f"_s,
        u"q=a%2Fb%3Fc%26d%2Be%23f"_s);
    row("reserved letters", u"form"_s, true, true, u"a/b?c&d+e#f"_s, u"q=a/b?c%26d%2Be%23f"_s);
    row("nothing in a list", u"form"_s, true, false, QJsonArray(), QString());
}

void TestExampleRequest::writesQueries()
{
    Parameter parameter;
    parameter.name = u"q"_s;
    QFETCH(QString, style);
    QFETCH(bool, explode);
    QFETCH(bool, reserved);
    QFETCH(QJsonValue, value);
    parameter.style = style;
    parameter.explode = explode;
    parameter.allowReserved = reserved;
    QTEST(queryText(parameter, value), "text");
}

void TestExampleRequest::keepsVariables()
{
    const Document document = fixture(u"tasks31.yaml"_s);
    Operation operation;
    operation.method = u"POST"_s;
    operation.path = u"/a/{id}/{name}"_s;
    Parameter id;
    id.name = u"id"_s;
    id.in = Parameter::In::Path;
    id.style = u"simple"_s;
    Parameter name = id;
    name.name = u"name"_s;
    Parameter query = id;
    query.in = Parameter::In::Query;
    query.style = u"form"_s;
    operation.parameters = {id, name, query};
    Filling filling;
    filling.parameters = {{{Parameter::In::Path, u"id"_s}, u"x {{name}} {{ y }}"_s},
                          {{Parameter::In::Path, u"name"_s}, u"n"_s},
                          {{Parameter::In::Query, u"id"_s}, QJsonArray {u"{{a}}"_s, u"{b}"_s}}};
    filling.mediaType = u"application/x-www-form-urlencoded"_s;
    filling.body = QJsonObject {{u"c"_s, u"{{c}}&"_s}};
    const QUrl base(u"https://a.example"_s);
    const QString path = callBase(document, operation, base);
    // What nobody fills in is no variable.
    QCOMPARE(requestFor(document, operation, filling, base).url,
             path + u"/a/x%20%7B%7Bname%7D%7D%20%7B%7B%20y%20%7D%7D/n?id=%7B%7Ba%7D%7D,%7Bb%7D"_s);
    filling.hasVariables = true;
    const neutral::Request request = requestFor(document, operation, filling, base);
    QCOMPARE(request.url, path + u"/a/x%20{{name}}%20{{y}}/n?id={{a}},%7Bb%7D"_s);
    QCOMPARE(neutral::encodedForm(request.body.form, neutral::Braces::Keep), "c={{c}}%26"_ba);
}

void TestExampleRequest::writesMembersAsTheDocumentSays()
{
    const auto document =
        readDocument(R"({"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {"requestBody": {"content": {
            "multipart/form-data": {"schema": {"type": "object"}, "encoding": {
                "note": {"contentType": "text/markdown"}, "list": {"contentType": "application/json"},
                "picture": {"contentType": "image/png, image/jpeg"}}},
            "application/x-www-form-urlencoded": {"schema": {"type": "object"}, "encoding": {
                "tags": {"style": "pipeDelimited", "explode": false}, "where": {"style": "deepObject"}}}}},
            "responses": {"200": {"description": "Ok"}}}}}})"_ba);
    QVERIFY(document);
    const Operation &operation = document->operations.constFirst();
    Filling filling;
    filling.mediaType = u"multipart/form-data"_s;
    filling.body = QJsonObject {{u"list"_s, QJsonArray {1, 2}},
                                {u"many"_s, QJsonArray {QJsonObject {{u"a"_s, 1}}, QJsonObject()}},
                                {u"note"_s, u"# Hi"_s},
                                {u"one"_s, QJsonObject {{u"a"_s, 1}}},
                                {u"picture"_s, u"/tmp/p.png"_s}};
    filling.files = {u"picture"_s};
    const QUrl base(u"https://a.example"_s);
    const QList<neutral::Part> wanted {{u"list"_s, u"[1,2]"_s, {}, {}, u"application/json"_s},
                                       {u"many"_s, u"{\"a\":1}"_s, {}, {}, u"application/json"_s},
                                       {u"many"_s, u"{}"_s, {}, {}, u"application/json"_s},
                                       {u"note"_s, u"# Hi"_s, {}, {}, u"text/markdown"_s},
                                       {u"one"_s, u"{\"a\":1}"_s, {}, {}, u"application/json"_s},
                                       {u"picture"_s, {}, u"/tmp/p.png"_s, {}, {}}};
    QCOMPARE(requestFor(*document, operation, filling, base).body.parts, wanted);

    filling.mediaType = u"application/x-www-form-urlencoded"_s;
    filling.files.clear();
    filling.body = QJsonObject {{u"tags"_s, QJsonArray {u"a"_s, u"b"_s}},
                                {u"where"_s, QJsonObject {{u"x"_s, 1}}},
                                {u"plain"_s, QJsonArray {1, 2}}};
    const QList<neutral::Field> fields {
        {u"plain"_s, u"1"_s}, {u"plain"_s, u"2"_s}, {u"tags"_s, u"a|b"_s}, {u"where[x]"_s, u"1"_s}};
    QCOMPARE(requestFor(*document, operation, filling, base).body.form, fields);
}

QTEST_APPLESS_MAIN(TestExampleRequest)
#include "tst_examplerequest.moc"
