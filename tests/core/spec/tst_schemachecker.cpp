// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/schemachecker.h"

#include "core/spec/formats.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

// The table of judges().
void columns()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("found");
}

void row(const char *name, const char *schema, const char *value, const QString &found = {})
{
    QTest::newRow(name) << QByteArray(schema) << QByteArray(value) << found;
}

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

Findings judged(const QByteArray &schema, const QByteArray &value,
                const QString &version = u"3.1.0"_s,
                SchemaChecker::Direction direction = SchemaChecker::Direction::Answer)
{
    Document document;
    document.specVersion = version;
    document.root = json(R"({"s": {
        "Node": {"type": "object", "required": ["id"],
                 "properties": {"id": {"type": "integer"}, "next": {"$ref": "#/s/Node"}}},
        "Cat": {"type": "object", "required": ["kind", "lives"],
                "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}}},
        "Dog": {"type": "object", "required": ["kind", "barks"],
                "properties": {"kind": {"const": "dog"}, "barks": {"type": "boolean"}}},
        "Self": {"allOf": [{"$ref": "#/s/Self"}]},
        "Twins": {"anyOf": [{"$ref": "#/s/Twins"}, {"$ref": "#/s/Twins"}]}}})")
                        .toObject();
    return SchemaChecker(document, direction).check(json(value), json(schema));
}

//! "missing-member; wrong-type /a/0"
QString words(const Findings &findings)
{
    QStringList all;
    for (const Finding &finding : findings.list)
        all.append(finding.pointer.isEmpty() ? finding.id
                                             : QString(finding.id + u' ' + finding.pointer));
    return all.join(u"; "_s);
}

} // namespace

class TestSchemaChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void knowsWhatNothingElseLookedAt_data();
    void knowsWhatNothingElseLookedAt() { judges(); }
    void readsTexts_data();
    void readsTexts() { judges(); }
    void knowsTheDialects();
    void knowsTheDirection();
    void knowsFormats_data();
    void knowsFormats();
    void endsWhatDoesNotEnd_data();
    void endsWhatDoesNotEnd();
};

void TestSchemaChecker::judges_data()
{
    columns();
    row("anything", "{}", "{\"a\": 1}");
    row("true", "true", "1");
    row("false", "false", "1", u"extra-member"_s);
    row("integer", R"({"type": "integer"})", "7.0");
    row("no integer", R"({"type": "integer"})", "7.5", u"wrong-type"_s);
    row("an integer is a number", R"({"type": "number"})", "7");
    row("several types", R"({"type": ["string", "null"]})", "null");
    row("none of them", R"({"type": ["string", "null"]})", "[]", u"wrong-type"_s);
    row("nobody's null", R"({"type": "object"})", "null", u"wrong-type"_s);
    row("enum", R"({"enum": ["a", 1, null]})", "1");
    row("not in enum", R"({"enum": ["a", 1, null]})", "\"1\"", u"wrong-value"_s);
    row("const", R"({"const": {"a": [1]}})", R"({"a": [1]})");
    row("not const", R"({"const": {"a": [1]}})", R"({"a": [2]})", u"wrong-value"_s);
    row("at the minimum", R"({"minimum": 3})", "3");
    row("below", R"({"minimum": 3})", "2.9", u"wrong-value"_s);
    row("above", R"({"maximum": 3})", "3.1", u"wrong-value"_s);
    row("exclusive", R"({"exclusiveMaximum": 3})", "3", u"wrong-value"_s);
    row("multiple", R"({"multipleOf": 0.01})", "19.99");
    row("no multiple", R"({"multipleOf": 5})", "12", u"wrong-value"_s);
    row("int32", R"({"type": "integer", "format": "int32"})", "3000000000", u"wrong-format"_s);
    row("characters, not units", R"({"maxLength": 1})", "\"\xf0\x9f\x98\x80\"");
    row("short", R"({"minLength": 2})", "\"a\"", u"wrong-size"_s);
    row("long", R"({"maxLength": 2})", "\"abc\"", u"wrong-size"_s);
    row("pattern", R"({"pattern": "^a+$"})", "\"aaa\"");
    row("another pattern", R"({"pattern": "^a+$"})", "\"aab\"", u"wrong-value"_s);
    row("a pattern that is none", R"({"pattern": "("})", "\"aab\"");
    row("format", R"({"format": "uuid"})", "\"x\"", u"wrong-format"_s);
    row("unknown format", R"({"format": "colour"})", "\"x\"");
    row("elements", R"({"items": {"type": "string"}})", R"(["a", 1, "b", null])",
        u"wrong-type /1; wrong-type /3"_s);
    row("first elements", R"({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}})",
        R"(["a", 1, "b"])", u"wrong-type /2"_s);
    row("a tuple as it was before", R"({"items": [{"type": "string"}, {"type": "integer"}]})",
        R"(["a", "b", null])", u"wrong-type /1"_s);
    row("and the rest of it", R"({"items": [{}], "additionalItems": {"type": "integer"}})",
        R"(["a", "b"])", u"wrong-type /1"_s);
    row("few", R"({"minItems": 2})", "[1]", u"wrong-size"_s);
    row("many", R"({"maxItems": 1})", "[1, 2]", u"wrong-size"_s);
    row("twice", R"({"uniqueItems": true})", R"([{"a": 1, "b": 2}, {"b": 2, "a": 1}])",
        u"wrong-value /1"_s);
    row("contains", R"({"contains": {"const": 2}})", "[1, 2]");
    row("contains none", R"({"contains": {"const": 2}})", "[1]", u"wrong-size"_s);
    row("required", R"({"required": ["a", "b"]})", R"({"a": 1})", u"missing-member"_s);
    row("dependent", R"({"dependentRequired": {"a": ["b"]}})", R"({"a": 1})", u"missing-member"_s);
    row("members", R"({"properties": {"a": {"type": "string"}}})", R"({"a": 1})",
        u"wrong-type /a"_s);
    row("escaped", R"({"properties": {"a/b~": {"type": "string"}}})", R"({"a/b~": 1})",
        u"wrong-type /a~1b~0"_s);
    row("undocumented", R"({"properties": {"a": {}}})", R"({"a": 1, "b": 2})",
        u"undocumented-member /b"_s);
    row("free", R"({"type": "object"})", R"({"a": 1})");
    row("welcome", R"({"properties": {"a": {}}, "additionalProperties": true})", R"({"b": 2})");
    row("forbidden", R"({"properties": {"a": {}}, "additionalProperties": false})", R"({"b": 2})",
        u"extra-member /b"_s);
    row("others", R"({"additionalProperties": {"type": "integer"}})", R"({"b": "x"})",
        u"wrong-type /b"_s);
    row("patterns", R"({"patternProperties": {"^x-": {"type": "integer"}}})",
        R"({"x-a": 1, "x-b": "", "y": 1})", u"wrong-type /x-b; undocumented-member /y"_s);
    row("names", R"({"propertyNames": {"maxLength": 1}})", R"({"ab": 1})", u"wrong-size /ab"_s);
    row("few members", R"({"minProperties": 1})", "{}", u"wrong-size"_s);
    row("many members", R"({"maxProperties": 1})", R"({"a": 1, "b": 1})", u"wrong-size"_s);
    row("allOf shares members",
        R"({"allOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]})",
        R"({"a": 1, "b": 1, "c": 1})", u"undocumented-member /c"_s);
    row("allOf wants all", R"({"allOf": [{"type": "integer"}, {"minimum": 3}]})", "2",
        u"wrong-value"_s);
    row("anyOf null", R"({"anyOf": [{"type": "string"}, {"type": "null"}]})", "null");
    row("anyOf says which", R"({"anyOf": [{"type": "string", "minLength": 2}, {"type": "null"}]})",
        "\"a\"", u"wrong-size"_s);
    row("anyOf none", R"({"anyOf": [{"type": "string"}, {"type": "null"}]})", "1",
        u"no-alternative"_s);
    row("anyOf shares members",
        R"({"anyOf": [{"properties": {"a": {}}, "required": ["a"]},
                      {"properties": {"b": {}}, "required": ["b"]}]})",
        R"({"a": 1, "b": 1})");
    row("oneOf", R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}]})",
        R"({"kind": "dog", "barks": true})");
    row("oneOf none", R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}]})",
        R"({"kind": "cow"})", u"no-alternative"_s);
    row("oneOf both", R"({"oneOf": [{"type": "integer"}, {"minimum": 3}]})", "4",
        u"no-alternative"_s);
    row("oneOf with a member more", R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}]})",
        R"({"kind": "dog", "barks": true, "name": "x"})", u"undocumented-member /name"_s);
    row("discriminator",
        R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/s/Cat"}}})",
        R"({"kind": "cat"})", u"missing-member"_s);
    row("discriminator that names nobody",
        R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/s/Cat"}}})",
        R"({"kind": "cow", "milk": 1})", u"wrong-value /kind"_s);
    row("discriminator by name",
        R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}],
            "discriminator": {"propertyName": "kind"}})",
        R"({"kind": "Dog", "barks": 1})", u"wrong-type /barks; wrong-value /kind"_s);
    row("not", R"({"not": {"type": "integer"}})", "1", u"wrong-value"_s);
    row("if then", R"({"if": {"minimum": 5}, "then": {"multipleOf": 5}})", "6", u"wrong-value"_s);
    row("if else", R"({"if": {"minimum": 5}, "else": {"const": 1}})", "2", u"wrong-value"_s);
    row("circular", R"({"$ref": "#/s/Node"})",
        R"({"id": 1, "next": {"id": 2, "next": {"id": "3"}}})", u"wrong-type /next/next/id"_s);
    row("a reference to nothing", R"({"$ref": "#/s/Nobody"})", R"({"a": 1})");
}

void TestSchemaChecker::judges()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(QString, found);
    const Findings findings = judged(schema, value);
    QVERIFY(findings.isComplete);
    QCOMPARE(words(findings), found);
    for (const Finding &finding : findings.list)
        QVERIFY(!finding.text.isEmpty());
}

//! JSON Schema 2020-12, core 11.2 and 11.3.
void TestSchemaChecker::knowsWhatNothingElseLookedAt_data()
{
    columns();
    const char *const closed = R"({"allOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}],
        "unevaluatedProperties": false})";
    row("members of its parts", closed, R"({"a": 1, "b": 1})");
    row("a member of none", closed, R"({"a": 1, "c": 1})", u"extra-member /c"_s);
    row("beside a reference", R"({"$ref": "#/s/Cat", "unevaluatedProperties": false})",
        R"({"kind": "cat", "lives": 9, "name": 1})", u"extra-member /name"_s);
    row("neighbours do not count",
        R"({"allOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}, "unevaluatedProperties": false}]})",
        R"({"a": 1, "b": 1})", u"extra-member /a"_s);
    row("an alternative that fits counts",
        R"({"anyOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]},
                      {"properties": {"b": {}}, "required": ["b"]}], "unevaluatedProperties": false})",
        R"({"a": 1})");
    row("one that does not fit does not",
        R"({"anyOf": [{"properties": {"a": {}}, "required": ["a"]},
                      {"properties": {"b": {"type": "integer"}}, "required": ["b"]}], "unevaluatedProperties": false})",
        R"({"a": 1, "b": "x"})", u"extra-member /b"_s);
    row("what a condition looked at",
        R"({"if": {"properties": {"a": {"const": 1}}, "required": ["a"]},
            "then": {"properties": {"b": {}}}, "unevaluatedProperties": false})",
        R"({"a": 1, "b": 1, "c": 1})", u"extra-member /c"_s);
    row("a condition that is not met looked at nothing",
        R"({"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "unevaluatedProperties": false})",
        R"({"a": 2})", u"extra-member /a"_s);
    row("a dependent schema",
        R"({"properties": {"a": {}}, "dependentSchemas": {"a": {"properties": {"b": {}}, "required": ["b"]}},
            "unevaluatedProperties": false})",
        R"({"a": 1})", u"missing-member"_s);
    row("further members are looked at",
        R"({"properties": {"a": {}}, "additionalProperties": true, "unevaluatedProperties": false})",
        R"({"b": 1})");
    row("a schema for the rest",
        R"({"properties": {"a": {}}, "unevaluatedProperties": {"type": "integer"}})",
        R"({"a": "", "b": 1, "c": ""})", u"wrong-type /c"_s);
    row("an inner one looked at the rest",
        R"({"allOf": [{"unevaluatedProperties": true}], "unevaluatedProperties": false})",
        R"({"a": 1})");
    row("elements of its parts",
        R"({"allOf": [{"prefixItems": [{}, {}]}], "prefixItems": [{}], "unevaluatedItems": false})",
        "[1, 2, 3]", u"extra-member /2"_s);
    row("all elements are looked at",
        R"({"allOf": [{"items": {"type": "integer"}}], "unevaluatedItems": false})", "[1, 2]");
    row("what is contained is looked at",
        R"({"contains": {"type": "integer"}, "unevaluatedItems": {"type": "string"}})",
        R"([1, "a", true])", u"wrong-type /2"_s);
    row("a value of its own", R"({"properties": {"a": {"unevaluatedProperties": false}}})",
        R"({"a": {"b": 1}})", u"extra-member /a/b"_s);
}

//! JSON Schema validation 2020-12, 8.
void TestSchemaChecker::readsTexts_data()
{
    columns();
    row("base64", R"({"contentEncoding": "base64", "contentMediaType": "image/png"})",
        R"("iVBORw0KGgo=")");
    row("base64 in lines", R"({"contentEncoding": "base64"})", R"("YWJj\r\nZGVm")");
    row("no base64", R"({"contentEncoding": "base64"})", R"("a b!")", u"wrong-format"_s);
    row("base64url", R"({"contentEncoding": "base64url"})", R"("-_-_")");
    row("no base64url", R"({"contentEncoding": "base64url"})", R"("+/+/")", u"wrong-format"_s);
    row("base16", R"({"contentEncoding": "base16"})", R"("CAFE")");
    row("no base16", R"({"contentEncoding": "base16"})", R"("CAF")", u"wrong-format"_s);
    row("an encoding that we do not know",
        R"({"contentEncoding": "quoted-printable", "contentMediaType": "application/json"})",
        R"("{")");
    row("JSON", R"({"contentMediaType": "application/json"})", R"("{\"a\": 1}")");
    row("no JSON", R"({"contentMediaType": "application/json"})", R"("{")", u"wrong-format"_s);
    row("two of them", R"({"contentMediaType": "application/json"})", R"("1, 2")",
        u"wrong-format"_s);
    row("JSON in base64",
        R"({"contentMediaType": "application/json", "contentEncoding": "base64"})",
        R"("eyJhIjoxfQ==")");
    const char *const described = R"({"contentMediaType": "application/json",
        "contentSchema": {"required": ["a"], "properties": {"a": {"type": "integer"}}}})";
    row("as described", described, R"("{\"a\": 1}")");
    row("not as described", described, R"("{\"a\": \"x\"}")", u"wrong-type"_s);
    row("described, of no type", R"({"contentSchema": {"type": "integer"}})", R"("x")");
    row("no text", R"({"contentEncoding": "base64"})", "1");
    row("in its place", R"({"properties": {"t": {"contentMediaType": "application/json",
        "contentSchema": {"type": "array"}}}})",
        R"({"t": "1"})", u"wrong-type /t"_s);
}

void TestSchemaChecker::knowsTheDialects()
{
    const QByteArray beside = R"({"$ref": "#/s/Cat", "required": ["name"]})";
    const QByteArray cat = R"({"kind": "cat", "lives": 9})";
    QCOMPARE(words(judged(beside, cat, u"3.1.0"_s)), u"missing-member"_s);
    QVERIFY(judged(beside, cat, u"3.0.3"_s).list.isEmpty()); // Nothing counts beside a reference.
    QVERIFY(judged(R"({"unevaluatedProperties": false})", cat, u"3.0.3"_s).list.isEmpty());
    QVERIFY(judged(R"({"type": "string", "nullable": true})", "null", u"3.0.3"_s).list.isEmpty());
    QVERIFY(judged(R"({"nullable": true, "allOf": [{"$ref": "#/s/Cat"}]})", "null", u"3.0.3"_s)
                .list.isEmpty());
    QCOMPARE(words(judged(R"({"minimum": 3, "exclusiveMinimum": true})", "3", u"3.0.3"_s)),
             u"wrong-value"_s);
}

void TestSchemaChecker::knowsTheDirection()
{
    const QByteArray schema = R"({"required": ["id", "password"], "properties":
        {"id": {"readOnly": true}, "password": {"writeOnly": true}}})";
    QVERIFY(judged(schema, R"({"id": 1})").list.isEmpty());
    QCOMPARE(words(judged(schema, R"({"password": "x"})")), u"missing-member"_s);
    QVERIFY(judged(schema, R"({"password": "x"})", u"3.1.0"_s, SchemaChecker::Direction::Request)
                .list.isEmpty());
}

void TestSchemaChecker::knowsFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto rows = [](const char *format, std::initializer_list<const char *> good,
                         std::initializer_list<const char *> bad) {
        for (const char *text : good)
            QTest::addRow("%s %s", format, text)
                << QString::fromLatin1(format) << QString::fromUtf8(text) << true;
        for (const char *text : bad)
            QTest::addRow("%s not %s", format, text)
                << QString::fromLatin1(format) << QString::fromUtf8(text) << false;
    };
    rows("date-time",
         {"2026-01-15T09:30:00Z", "2026-01-15t09:30:00.123456+05:30", "1990-12-31T23:59:60Z"},
         {"2026-01-15", "2026-01-15T09:30:00", "2026-02-30T09:30:00Z", "2026-01-15T25:00:00Z",
          "2026-01-15T09:30Z"});
    rows("date", {"2024-02-29"}, {"2023-02-29", "2024-2-9", "24-02-09", "2024-02-29x"});
    rows("time", {"23:59:59Z", "00:00:00-01:00"}, {"24:00:00Z", "10:00:00"});
    rows("duration", {"P1D", "PT1H30M", "P2W", "PT0.5S"}, {"P", "PT", "1D", "P1S"});
    rows("email", {"a@b.example"}, {"a", "@b", "a@", "a b@c"});
    rows("uuid", {"5b0c5a7e-6a0f-4d0c-9b3f-2f1d6c1e8a10"}, {"5b0c5a7e6a0f4d0c9b3f2f1d6c1e8a10"});
    rows("uri", {"https://a.example/b?c#d", "urn:x:y"}, {"/a", "a b", ""});
    rows("hostname", {"a.example", "a-b"}, {"-a", "a..b", "a_b"});
    rows("ipv4", {"127.0.0.1"}, {"127.0.0", "256.0.0.1", "1.2.3.4."});
    rows("ipv6", {"::1", "2001:db8::ff"}, {"127.0.0.1", ":::", "fe80::1%eth0"});
    rows("byte", {"", "YQ==", "YWJj"}, {"YQ", "Y Q="});
    rows("regex", {"^a+$"}, {"("});
    rows("colour", {"anything"}, {});
}

void TestSchemaChecker::knowsFormats()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fitsFormat(format, text), fits);
    const QString example = exampleOfFormat(format);
    QVERIFY(example.isNull() || fitsFormat(format, example));
}

void TestSchemaChecker::endsWhatDoesNotEnd_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a schema within itself") << R"({"$ref": "#/s/Self"})"_ba
                                            << "1"_ba;
    QTest::newRow("a schema twice within itself") << R"({"$ref": "#/s/Twins"})"_ba
                                                  << "1"_ba;
    QTest::newRow("a deep value") << R"({"$ref": "#/s/Node"})"_ba
                                  << QByteArray(QByteArray("{\"id\":1,\"next\":").repeated(900)
                                                + "{\"id\":1}" + QByteArray(900, '}'));
    QTest::newRow("an evil pattern on many texts")
        << R"({"items": {"pattern": "^(a+)+$"}})"_ba
        << QByteArray('[' + QByteArray('"' + QByteArray(40, 'a') + "!\",").repeated(20'000) + "1]");
    QTest::newRow("many findings") << R"({"items": {"type": "string"}})"_ba
                                   << QByteArray('[' + QByteArray("1,").repeated(100'000) + "1]");
}

void TestSchemaChecker::endsWhatDoesNotEnd()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QElapsedTimer timer;
    timer.start();
    const Findings findings = judged(schema, value);
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!findings.isComplete);
    QVERIFY(findings.list.size() <= SchemaChecker::mostFindings);
}

QTEST_APPLESS_MAIN(TestSchemaChecker)
#include "tst_schemachecker.moc"
