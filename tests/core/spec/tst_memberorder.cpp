// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/memberorder.h"

#include "core/spec/changes.h"
#include "core/spec/documentjson.h"
#include "core/spec/fieldshape.h"
#include "core/spec/operationform.h"

#include <QJsonDocument>
#include <QTest>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

constexpr auto asJson = R"({"openapi": "3.1.0", "tags": [{"name": "z"}, {"name": "a"}],
"paths": {
    "/z": {"post": {"tags": ["z"],
        "parameters": [{"name": "y", "in": "query", "schema": {}}, {"name": "b", "in": "query", "schema": {}}],
        "requestBody": {"content": {
            "application/xml": {"schema": {}},
            "application/json": {"schema": {"$ref": "#/components/schemas/S"},
                "examples": {"two": {"value": {"a": 2, "m": 2}}, "one": {"value": {"a": 1}}}}}},
        "responses": {"200": {"description": "Ok"}}}},
    "/a": {"get": {"responses": {"200": {"description": "Ok"}}}}},
"components": {"schemas": {
    "S": {"allOf": [{"$ref": "#/components/schemas/T"}, {"type": "object", "required": ["q"],
        "properties": {"q": {}, "content": {"type": "object"}, "b": {"default": {"properties": {"d": 1, "c": 1}}}}}]},
    "T": {"type": "object", "properties": {"m": {"type": "integer"}, "a": {"type": "integer"}}}}}})";

//! The same in the same order, for every value of JSON is one of YAML; but it begins as YAML does.
QByteArray asYaml()
{
    return QByteArray("# YAML\n") + asJson;
}

} // namespace

class TestMemberOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheDocument_data();
    void followsTheDocument();
    void keepsItOnDisk();
    void leavesValuesAlone();
    void writesNothingIntoWhatIsNone_data();
    void writesNothingIntoWhatIsNone();
    void writesItBesideWhatItIsOf();
    void readsEscapesInNames();
    void isNoChange();
};

void TestMemberOrder::followsTheDocument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("JSON") << QByteArray(asJson);
    QTest::newRow("YAML") << asYaml();
}

void TestMemberOrder::followsTheDocument()
{
    QFETCH(QByteArray, text);
    const auto document = readDocument(text);
    QVERIFY(document);
    QCOMPARE(document->tags, (QStringList {u"z"_s, u"a"_s}));
    QCOMPARE(document->operations.size(), 2);
    const Operation &post = document->operations.at(0);
    QCOMPARE(post.path, u"/z"_s);
    QCOMPARE(post.body->content.at(0).type, u"application/xml"_s);
    QCOMPARE(post.body->content.at(1).example["a"_L1].toInt(), 2); // The first one.
    QStringList names;
    const FieldShape shape = fieldShape(*document, post.body->content.at(1).schema);
    for (const FieldShape::Member &member : shape.members)
        names.append(member.name);
    // What is required comes first, then all parts as they follow each other.
    QCOMPARE(names, (QStringList {u"q"_s, u"m"_s, u"a"_s, u"content"_s, u"b"_s}));
    const OperationForm form = OperationForm::example(*document, post);
    QCOMPARE(form.part(FormPart::Place::Body)->value.memberNames(), (QStringList {u"m"_s, u"a"_s}));
    names.clear();
    for (const FieldShape::Member &member :
         fieldShape(*document, form.part(FormPart::Place::Query)->schema).members)
        names.append(member.name);
    QCOMPARE(names, (QStringList {u"y"_s, u"b"_s}));
}

void TestMemberOrder::keepsItOnDisk()
{
    const QJsonObject root = parseDocument(asJson).value();
    QCOMPARE(parseDocument(QJsonDocument(root).toJson()).value(), root);
}

void TestMemberOrder::leavesValuesAlone()
{
    const Document document = readDocument(QByteArray(asJson)).value();
    const QJsonObject part = document.at(u"#/components/schemas/S/allOf/1/properties").toObject();
    QCOMPARE(part.keys(), (QStringList {u"b"_s, u"content"_s, u"q"_s})); // Members, and no more.
    QCOMPARE(part["b"_L1]["default"_L1].toObject().keys(), QStringList {u"properties"_s});
}

void TestMemberOrder::writesNothingIntoWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("in order") << R"({"properties": {"a": 1, "b": 2}})"_ba;
    QTest::newRow("no JSON") << R"({"properties": {"b": 1, "a": })"_ba;
    QTest::newRow("no object") << R"([{"b": 1, "a": 2}])"_ba;
    QTest::newRow("another member") << R"({"x": {"b": 1, "a": 2}})"_ba;
    QTest::newRow("a property of that name")
        << R"({"properties": {"properties": {"b": 1, "a": 2}}})"_ba;
    QTest::newRow("an example") << R"({"example": {"properties": {"b": 1, "a": 2}}})"_ba;
    QTest::newRow("known already")
        << R"({"properties": {"b": 1, "a": 2}, "x-planops-order": {"properties": ["b", "a"]}})"_ba;
    QTest::newRow("deep") << QByteArray(QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'));
}

void TestMemberOrder::writesNothingIntoWhatIsNone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(withOrder(text), text);
}

void TestMemberOrder::writesItBesideWhatItIsOf()
{
    QCOMPARE(withOrder(R"({"properties": {"b": {"content": {"z": 1, "\u0079": 2}}, "a": 2}})"_ba),
             R"({"x-planops-order":{"properties":["b","a"]},"properties": )"
             R"({"b": {"x-planops-order":{"content":["z","\u0079"]},)"
             R"("content": {"z": 1, "\u0079": 2}}, "a": 2}})"_ba);
}

void TestMemberOrder::readsEscapesInNames()
{
    // Written like this they are in order, read they are not.
    const QJsonObject root = parseDocument(R"({"paths": {"/\u00e9": {}, "\/b": {}}})").value();
    QCOMPARE(orderedNames(root, u"paths"_s), (QStringList {u"/é"_s, u"/b"_s}));
}

void TestMemberOrder::isNoChange()
{
    const Document document = readDocument(QByteArray(asJson)).value();
    const Document sorted = readDocument(withoutOrder(document.root).toObject()).value();
    QVERIFY(sorted.root != document.root);
    QCOMPARE(changesBetween(sorted, document).size(), 0);
}

QTEST_APPLESS_MAIN(TestMemberOrder)
#include "tst_memberorder.moc"
