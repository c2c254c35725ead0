// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourceform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::resources;

using FormPlace = spec::FormPart::Place;

namespace {

// Two operations on one path: POST makes, PATCH changes.
constexpr const char *text = R"({"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
"components": {"schemas": {
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}}},
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}, "owner": {"type": "object", "properties": {"name": {"type": "string"}}}}},
    "Task": {"type": "object", "required": ["title"], "properties": {
        "title": {"type": "string"}, "size": {"type": "number"},
        "made": {"type": "string", "readOnly": true},
        "tags": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}, "uses": {"type": "integer", "readOnly": true}}}},
        "pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}}}}},
"paths": {"/tasks/{id}": {"post": {
    "parameters": [
        {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
        {"name": "notify", "in": "query", "example": true, "schema": {"type": "boolean"}},
        {"name": "tenant", "in": "query", "required": true, "schema": {"type": "string", "enum": ["t1"]}}],
    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Task"}}}},
    "responses": {"200": {"description": "Ok"}}},
  "patch": {
    "requestBody": {"content": {"application/json-patch+json": {"schema": {"type": "array", "items": {"type": "object"}}},
        "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Task"}}}},
    "responses": {"200": {"description": "Ok"}}}}}})";

Item itemFrom(const QByteArray &json)
{
    return {u"t1"_s, u"Dig"_s, {}, json};
}

} // namespace

class TestResourceForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithAnExample();
    void beginsWithWhatMayBeChanged();
    void keepsTheWordsOfTheItem();
    void leavesAPatchAlone();
    void putsRefusalsInTheirPlace_data();
    void putsRefusalsInTheirPlace();

private:
    [[nodiscard]] const spec::Operation &operation(const QString &method) const;
    [[nodiscard]] QByteArray changeOf(const QByteArray &json) const;

    spec::Document m_document;
};

void TestResourceForm::initTestCase()
{
    m_document = spec::readDocument(QByteArray(text)).value();
}

const spec::Operation &TestResourceForm::operation(const QString &method) const
{
    for (const spec::Operation &operation : m_document.operations) {
        if (operation.method == method)
            return operation;
    }
    qFatal("no such operation");
}

QByteArray TestResourceForm::changeOf(const QByteArray &json) const
{
    const auto form = resourceForm(m_document, operation(u"POST"_s), itemFrom(json));
    return form.part(FormPlace::Body)->value.toBytes().replace("\n", "").replace("    ", "");
}

void TestResourceForm::beginsWithAnExample()
{
    const spec::OperationForm form = resourceForm(m_document, operation(u"POST"_s));
    QVERIFY(!form.part(FormPlace::Path)); // The place has it.
    QVERIFY(form.part(FormPlace::Body)->value.memberNames().contains(u"title"_s));
    QVERIFY(!form.part(FormPlace::Body)->value.memberNames().contains(u"made"_s));
    // What is required is filled in; nobody asked for the rest.
    QCOMPARE(form.part(FormPlace::Query)->value.memberNames(), QStringList(u"tenant"_s));
    QCOMPARE(spec::checkForm(m_document, form), {});
}

void TestResourceForm::beginsWithWhatMayBeChanged()
{
    QCOMPARE(changeOf(R"({"id": "t1", "title": "Dig", "made": "today", "count": 3})"),
             R"({"title": "Dig"})"_ba);
    // Of what is below only what the API alone says is left out: it is sent as a whole.
    QCOMPARE(changeOf(R"({"tags": [{"name": "a", "uses": 3, "more": 1}]})"),
             R"({"tags": [{"name": "a","more": 1}]})"_ba);
    QCOMPARE(changeOf(R"({"pet": {"kind": "dog", "owner": {"name": "N"}}})"),
             R"({"pet": {"kind": "dog","owner": {"name": "N"}}})"_ba);
}

void TestResourceForm::keepsTheWordsOfTheItem()
{
    QCOMPARE(changeOf(R"({"title": "\u00e4", "size": 12345678901234567890.50})"),
             R"({"title": "\u00e4","size": 12345678901234567890.50})"_ba);
}

void TestResourceForm::leavesAPatchAlone()
{
    const Item item = itemFrom(R"({"title": "Dig"})");
    const spec::OperationForm patch = resourceForm(m_document, operation(u"PATCH"_s), item);
    QCOMPARE(patch.mediaType, u"application/json-patch+json"_s);
    QVERIFY(patch.part(FormPlace::Body)->value.kind != OrderedJson::Kind::Object);
    const spec::OperationForm form = resourceForm(m_document, operation(u"PATCH"_s), item,
                                                  u"application/x-www-form-urlencoded"_s);
    QCOMPARE(form.part(FormPlace::Body)->value.at({u"title"_s}).text(), u"Dig"_s);
}

void TestResourceForm::putsRefusalsInTheirPlace_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("pointer");
    const int body = int(FormPlace::Body);
    const int nowhere = -1;
    QTest::newRow("member") << u"body"_s << QStringList {u"title"_s} << body << u"/title"_s;
    QTest::newRow("not said where") << QString() << QStringList {u"title"_s} << body << u"/title"_s;
    QTest::newRow("missing") << u"body"_s << QStringList {u"size"_s} << body << u"/size"_s;
    QTest::newRow("element") << u"body"_s << QStringList {u"tags"_s, u"0"_s, u"name"_s} << body
                             << u"/tags/0/name"_s;
    QTest::newRow("alternative") << u"body"_s
                                 << QStringList {u"pet"_s, u"Dog"_s, u"owner"_s, u"name"_s} << body
                                 << u"/pet/owner/name"_s;
    QTest::newRow("query") << u"query"_s << QStringList {u"tenant"_s} << int(FormPlace::Query)
                           << u"/tenant"_s;
    QTest::newRow("unknown") << u"body"_s << QStringList {u"nobody"_s} << nowhere << QString();
    QTest::newRow("everything") << u"body"_s << QStringList() << nowhere << QString();
    QTest::newRow("no such part") << u"header"_s << QStringList {u"a"_s} << nowhere << QString();
}

void TestResourceForm::putsRefusalsInTheirPlace()
{
    QFETCH(QString, where);
    QFETCH(QStringList, steps);
    QFETCH(int, place);
    const spec::OperationForm form =
        resourceForm(m_document, operation(u"POST"_s),
                     itemFrom(R"({"title": "", "tags": [{"name": ""}], "pet": {"kind": "dog"}})"));
    const QList<spec::FormFinding> found =
        refusedMembers(m_document, form, {{QString(), u"Not so."_s, where, steps}});
    QCOMPARE(found.size(), place < 0 ? 0 : 1);
    if (place < 0)
        return;
    QCOMPARE(int(found.constFirst().place), place);
    QTEST(found.constFirst().finding.pointer, "pointer");
    QCOMPARE(found.constFirst().finding.text, u"Not so."_s);
}

QTEST_GUILESS_MAIN(TestResourceForm)
#include "tst_resourceform.moc"
