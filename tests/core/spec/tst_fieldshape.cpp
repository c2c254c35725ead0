// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/fieldshape.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;

using Kind = FieldShape::Kind;

namespace {

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

Document document()
{
    Document made;
    made.specVersion = u"3.1.0"_s;
    made.root = json(R"({"s": {
        "Tree": {"type": "object", "required": ["name"], "properties":
                 {"children": {"type": "array", "items": {"$ref": "#/s/Tree"}}, "name": {"type": "string"}}},
        "Self": {"anyOf": [{"$ref": "#/s/Self"}]},
        "Base": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
        "Cat": {"allOf": [{"$ref": "#/s/Base"}, {"required": ["lives"], "properties": {"lives": {"type": "integer"}}}]},
        "Dog": {"type": "object", "properties": {"kind": {"const": "dog"}, "barks": {"type": "boolean"}}}}})")
                    .toObject();
    return made;
}

QStringList names(const FieldShape &shape)
{
    QStringList all;
    for (const FieldShape::Member &member : shape.members)
        all.append(member.required ? member.name + u'!' : member.name);
    return all;
}

QStringList labels(const FieldShape &shape)
{
    QStringList all;
    for (const FieldShape::Alternative &alternative : shape.alternatives)
        all.append(alternative.label);
    return all;
}

} // namespace

class TestFieldShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKind_data();
    void knowsTheKind();
    void listsMembers();
    void opensObjects_data();
    void opensObjects();
    void offersAlternatives();
    void choosesTheLikelyOne_data();
    void choosesTheLikelyOne();
    void listsChoices();
    void knowsElements();
    void endsWhatDoesNotEnd();
};

void TestFieldShape::knowsTheKind_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isNullable");
    const auto row = [](const char *name, const QByteArray &schema, Kind kind,
                        bool isNullable = false) {
        QTest::newRow(name) << schema << static_cast<int>(kind) << isNullable;
    };
    row("text", R"({"type": "string"})", Kind::Text);
    row("text or null, 3.1", R"({"type": ["null", "string"]})", Kind::Text, true);
    row("text or null, 3.0", R"({"type": "string", "nullable": true})", Kind::Text, true);
    row("text or null, FastAPI", R"({"anyOf": [{"type": "string"}, {"type": "null"}]})", Kind::Text,
        true);
    row("object or null", R"({"oneOf": [{"$ref": "#/s/Base"}, {"type": "null"}]})", Kind::Object,
        true);
    row("integer", R"({"type": "integer"})", Kind::Number);
    row("boolean", R"({"type": "boolean"})", Kind::Boolean);
    row("choice", R"({"type": "string", "enum": ["a", null]})", Kind::Choice, true);
    row("only one", R"({"const": 7})", Kind::Choice);
    row("reference", R"({"$ref": "#/s/Cat"})", Kind::Object);
    row("map", R"({"additionalProperties": {"type": "integer"}})", Kind::Object);
    row("array", R"({"items": {}})", Kind::Array);
    row("several types", R"({"type": ["string", "integer", "null"]})", Kind::Alternatives, true);
    row("alternatives", R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}]})",
        Kind::Alternatives);
    row("anything", "{}", Kind::Any);
    row("true", "true", Kind::Any);
    row("nothing", "false", Kind::Any);
    row("no schema", R"("nonsense")", Kind::Any);
    row("a reference to nothing", R"({"$ref": "#/nowhere"})", Kind::Any);
}

void TestFieldShape::knowsTheKind()
{
    QFETCH(QByteArray, schema);
    const FieldShape shape = fieldShape(document(), json(schema));
    QTEST(static_cast<int>(shape.kind), "kind");
    QTEST(shape.isNullable, "isNullable");
}

void TestFieldShape::listsMembers()
{
    const FieldShape cat = fieldShape(document(), json(R"({"$ref": "#/s/Cat"})"));
    QCOMPARE(names(cat), (QStringList {u"kind!"_s, u"lives!"_s}));
    const FieldShape tree = fieldShape(document(), json(R"({"$ref": "#/s/Tree"})"));
    QCOMPARE(names(tree), (QStringList {u"name!"_s, u"children"_s}));
    QVERIFY(tree.member(u"name"_s));
    QVERIFY(!tree.member(u"nothing"_s));
    const FieldShape text = fieldShape(
        document(),
        json(
            R"({"allOf": [{"type": "string", "maxLength": 2000}], "description": "Why", "deprecated": true, "readOnly": true})"));
    QCOMPARE(text.description, u"Why"_s);
    QVERIFY(text.isDeprecated && text.isReadOnly && text.isLong);
    QVERIFY(fieldShape(document(), json(R"({"type": "string", "format": "binary"})")).isFile);
    QVERIFY(fieldShape(document(), json(R"({"type": "string", "contentMediaType": "image/png"})"))
                .isFile);
    QVERIFY(
        !fieldShape(
             document(),
             json(
                 R"({"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"})"))
             .isFile);
}

void TestFieldShape::opensObjects_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("others"); // Empty: none.
    QTest::newRow("nothing is said") << R"({"type": "object"})"_ba
                                     << "true"_ba;
    QTest::newRow("members are listed") << R"({"type": "object", "properties": {"a": {}}})"_ba
                                        << ""_ba;
    QTest::newRow("forbidden") << R"({"type": "object", "additionalProperties": false})"_ba
                               << ""_ba;
    QTest::newRow("listed, and others too")
        << R"({"properties": {"a": {}}, "additionalProperties": true})"_ba
        << "true"_ba;
    QTest::newRow("a map") << R"({"additionalProperties": {"type": "integer"}})"_ba
                           << R"({"type":"integer"})"_ba;
}

void TestFieldShape::opensObjects()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, others);
    const FieldShape shape = fieldShape(document(), json(schema));
    QCOMPARE(shape.others, others.isEmpty() ? QJsonValue(QJsonValue::Undefined) : json(others));
}

void TestFieldShape::offersAlternatives()
{
    const FieldShape shape = fieldShape(
        document(),
        json(
            R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}, {"type": "object", "title": "Other"}, {"type": "array", "items": {"type": "string"}}], "description": "A pet",
                "discriminator": {"propertyName": "kind", "mapping": {"kitty": "#/s/Cat"}}})"));
    QCOMPARE(labels(shape), (QStringList {u"Cat"_s, u"Dog"_s, u"Other"_s, u"array of string"_s}));
    QCOMPARE(shape.description, u"A pet"_s);
    QCOMPARE(shape.discriminator, u"kind"_s);
    QCOMPARE(shape.alternatives.at(0).tag, u"kitty"_s);
    QCOMPARE(shape.alternatives.at(1).tag, u"Dog"_s);
    QCOMPARE(names(fieldShape(document(), shape.alternatives.at(0).schema)),
             (QStringList {u"kind!"_s, u"lives!"_s}));
    QCOMPARE(labels(fieldShape(document(), json(R"({"type": ["string", "integer", "null"]})"))),
             (QStringList {u"string"_s, u"integer"_s}));
    // What stands beside the alternatives holds for each.
    const FieldShape joined = fieldShape(
        document(),
        json(R"({"properties": {"id": {}}, "anyOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}]})"));
    QCOMPARE(names(fieldShape(document(), joined.alternatives.at(1).schema)),
             (QStringList {u"id"_s, u"barks"_s, u"kind"_s}));
}

void TestFieldShape::choosesTheLikelyOne_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("index");
    const QByteArray pets = R"({"anyOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}]})";
    QTest::newRow("by members") << pets << R"({"kind": "x", "lives": 9})"_ba << 0;
    QTest::newRow("by a fixed value") << pets << R"({"kind": "dog"})"_ba << 1;
    QTest::newRow("by what lacks") << pets << R"({"barks": true})"_ba << 1;
    QTest::newRow("nothing yet") << pets << ""_ba << 0;
    QTest::newRow("null") << pets << "null"_ba << 0;
    const QByteArray kinds = R"({"type": ["string", "integer", "array"]})";
    QTest::newRow("a text") << kinds << R"("x")"_ba << 0;
    QTest::newRow("a number") << kinds << "7"_ba << 1;
    QTest::newRow("an array") << kinds << "[]"_ba << 2;
    QTest::newRow("none of them") << kinds << "{}"_ba << 0;
    QTest::newRow("by a tag")
        << R"({"oneOf": [{"$ref": "#/s/Base"}, {"$ref": "#/s/Cat"}], "discriminator": {"propertyName": "kind"}})"_ba
        << R"({"kind": "Cat"})"_ba << 1;
}

void TestFieldShape::choosesTheLikelyOne()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const FieldShape shape = fieldShape(document(), json(schema));
    QTEST(likelyAlternative(document(), shape, OrderedJson::parse(value).value_or(OrderedJson {})),
          "index");
}

void TestFieldShape::listsChoices()
{
    const FieldShape shape = fieldShape(document(), json(R"({"enum": ["b", null, 7, {"a": 1}]})"));
    QCOMPARE(shape.choices, json(R"(["b", 7, {"a": 1}])").toArray());
    QVERIFY(shape.isNullable);
}

void TestFieldShape::knowsElements()
{
    const FieldShape pair = fieldShape(
        document(),
        json(R"({"type": "array", "prefixItems": [{"type": "string"}], "items": false})"));
    QCOMPARE(pair.elementAt(0), json(R"({"type": "string"})"));
    QVERIFY(pair.elementAt(1).isUndefined());
    const FieldShape old = fieldShape(
        document(),
        json(R"({"type": "array", "items": [{"type": "integer"}], "additionalItems": false})"));
    QCOMPARE(old.elementAt(0), json(R"({"type": "integer"})"));
    QVERIFY(old.elementAt(1).isUndefined());
    QCOMPARE(fieldShape(document(), json(R"({"type": "array"})")).elementAt(3), QJsonValue(true));
}

void TestFieldShape::endsWhatDoesNotEnd()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fieldShape(document(), json(R"({"$ref": "#/s/Self"})")).kind, Kind::Any);
    // Each level names the one below twice: 2^30 parts if nobody counts.
    QJsonObject levels;
    for (int i = 0; i < 30; ++i) {
        const QJsonObject below {{u"$ref"_s, QString(u"#/l/"_s + QString::number(i + 1))}};
        levels.insert(QString::number(i), QJsonObject {{u"allOf"_s, QJsonArray {below, below}}});
    }
    Document wide;
    wide.root = {{u"l"_s, levels}};
    QCOMPARE(fieldShape(wide, json(R"({"$ref": "#/l/0"})")).kind, Kind::Any);
    QVERIFY(timer.elapsed() < 1'000);
}

QTEST_APPLESS_MAIN(TestFieldShape)
#include "tst_fieldshape.moc"
