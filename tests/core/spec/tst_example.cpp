// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/example.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

QByteArray text(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

Document documentWith(const QString &version)
{
    Document document;
    document.specVersion = version;
    document.root = json(R"({"s": {
        "Tree": {"type": "object", "required": ["name"], "properties":
                 {"name": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#/s/Tree"}}}},
        "Endless": {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/s/Endless"}}},
        "Self": {"allOf": [{"$ref": "#/s/Self"}]},
        "Base": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
        "Cat": {"allOf": [{"$ref": "#/s/Base"}, {"required": ["lives"], "properties": {"lives": {"type": "integer", "minimum": 9}}}]},
        "Dog": {"type": "object", "required": ["kind", "barks"], "properties": {"kind": {"const": "dog"}, "barks": {"type": "boolean"}}}}})")
                        .toObject();
    return document;
}

} // namespace

class TestExample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void takesWhatIsGiven_data();
    void takesWhatIsGiven();
    void knowsTheDirection();
    void endsWhatDoesNotEnd();
    void writesPatterns_data();
    void writesPatterns();
};

void TestExample::fits_data()
{
    QTest::addColumn<QByteArray>("schema");
    for (
        const char *schema :
        {R"({"type": "string"})",
         R"({"type": "string", "minLength": 12, "maxLength": 13})",
         R"({"type": "string", "maxLength": 2})",
         R"({"type": "string", "format": "date-time"})",
         R"({"type": "string", "format": "uuid"})",
         R"({"type": "string", "format": "ipv6"})",
         R"({"type": "string", "pattern": "^[A-Z]{2}-\\d{4}$"})",
         R"({"type": "integer"})",
         R"({"type": "integer", "minimum": 10, "multipleOf": 7})",
         R"({"type": "integer", "exclusiveMaximum": 0})",
         R"({"type": "number", "exclusiveMinimum": 0, "maximum": 0.5})",
         R"({"type": "number", "minimum": -5, "maximum": -4})",
         R"({"type": "boolean"})",
         R"({"type": "null"})",
         R"({"type": ["null", "integer"]})",
         R"({"enum": [null, "a"]})",
         R"({"const": 3})",
         R"({"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": true})",
         R"({"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 2, "uniqueItems": true})",
         R"({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false})",
         R"({"type": "array", "items": [{"type": "integer"}, {"type": "boolean"}], "minItems": 2, "maxItems": 2})",
         R"({"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2})",
         R"({"type": "object", "required": ["x"], "additionalProperties": {"type": "integer"}})",
         R"({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false})",
         R"({"$ref": "#/s/Tree"})",
         R"({"$ref": "#/s/Cat"})",
         R"({"anyOf": [{"type": "null"}, {"type": "string", "format": "date"}]})",
         R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}], "discriminator":
              {"propertyName": "kind", "mapping": {"cat": "#/s/Cat", "dog": "#/s/Dog"}}})",
         R"({"allOf": [{"properties": {"a": {"type": "integer"}}}, {"properties": {"a": {"minimum": 5}}, "required": ["a"]}]})",
         R"({"oneOf": [{"type": "integer", "minimum": 5}, {"type": "integer", "maximum": 5}]})",
         R"({"type": "string", "example": 7, "minLength": 1})"})
        QTest::newRow(schema) << QByteArray(schema);
}

void TestExample::fits()
{
    QFETCH(QByteArray, schema);
    const Document document = documentWith(u"3.1.0"_s);
    const QJsonValue value = exampleOf(document, json(schema), SchemaChecker::Direction::Answer);
    const Findings findings =
        SchemaChecker(document, SchemaChecker::Direction::Answer).check(value, json(schema));
    QVERIFY2(findings.list.isEmpty() && findings.isComplete, text(value).constData());
    QVERIFY(schema == R"({"type": "null"})" || !value.isNull());
}

void TestExample::takesWhatIsGiven_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("example") << R"({"type": "string", "example": "Ada"})"_ba
                             << R"("Ada")"_ba;
    QTest::newRow("examples") << R"({"type": "string", "examples": [1, "Bo"]})"_ba
                              << R"("Bo")"_ba;
    QTest::newRow("default") << R"({"type": "integer", "default": 20})"_ba
                             << "20"_ba;
    QTest::newRow("a choice") << R"({"enum": ["low", "high"]})"_ba
                              << R"("low")"_ba;
    QTest::newRow("an example that breaks its own rules")
        << R"({"type": "integer", "example": "x", "minimum": 4})"_ba
        << "4"_ba;
}

void TestExample::takesWhatIsGiven()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QCOMPARE(
        text(exampleOf(documentWith(u"3.1.0"_s), json(schema), SchemaChecker::Direction::Request)),
        value);
}

void TestExample::knowsTheDirection()
{
    const QJsonValue schema =
        json(R"({"type": "object", "required": ["id", "password"], "properties":
        {"id": {"type": "integer", "readOnly": true}, "password": {"type": "string", "writeOnly": true}}})");
    const Document document = documentWith(u"3.0.3"_s);
    QCOMPARE(exampleOf(document, schema, SchemaChecker::Direction::Request).toObject().keys(),
             QStringList {u"password"_s});
    QCOMPARE(exampleOf(document, schema, SchemaChecker::Direction::Answer).toObject().keys(),
             QStringList {u"id"_s});
}

void TestExample::endsWhatDoesNotEnd()
{
    QElapsedTimer timer;
    timer.start();
    const Document document = documentWith(u"3.1.0"_s);
    for (const char *name : {"Endless", "Self", "Nothing"})
        (void)exampleOf(document, json(QByteArray("{\"$ref\": \"#/s/") + name + "\"}"),
                        SchemaChecker::Direction::Request);
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
}

void TestExample::writesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isKnown");
    for (const char *pattern :
         {"^[a-z][a-z0-9_-]{2,31}$", "^\\+?[0-9]{6,}$", "^(draft|open)$", "^#[0-9a-fA-F]{6}$",
          "^[^/]+/[^/]+$", "a|b", "^v\\d+\\.\\d+$", "^(?:[A-Z]{3}){2}$", ""})
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << true;
    for (const char *pattern : {"^(?=x)y$", "(", "[", "\\p{L}+", "a{9999}{9999}"})
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << false;
}

void TestExample::writesPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isKnown);
    const QString made = exampleOfPattern(pattern);
    if (!isKnown)
        QVERIFY(made.isNull());
    else
        QVERIFY2(QRegularExpression(pattern).match(made).hasMatch(), qPrintable(made));
}

QTEST_APPLESS_MAIN(TestExample)
#include "tst_example.moc"
