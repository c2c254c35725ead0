// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/schemachecker.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

//! The tree that JSON Schema 2020-12 explains dynamic references with (core, appendix C), as
//! components of an OpenAPI document; a list of anything, made one of numbers.
Document document()
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/spec/references.json"));
    return file.open(QIODevice::ReadOnly) ? readDocument(file.readAll()).value_or(Document())
                                          : Document();
}

} // namespace

class TestSchemaIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsReferences_data();
    void followsReferences();
};

void TestSchemaIndex::followsReferences_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &schema, const QByteArray &value,
                        const QString &found = {}) {
        QTest::newRow(name) << schema << value << found;
    };
    const QString tree = u"#/components/schemas/Tree"_s;
    const QString strict = u"#/components/schemas/Strict"_s;
    row("a tree", tree, R"({"children": [{"data": 1}]})");
    row("a tree with a slip", tree, R"({"children": [{"daat": 1}]})",
        u"undocumented-member /children/0/daat"_s);
    row("a strict tree", strict, R"({"children": [{"data": 1}]})");
    row("a strict tree with a slip", strict, R"({"children": [{"daat": 1}]})",
        u"extra-member /children/0/daat"_s);
    row("deeper", strict, R"({"children": [{"children": [{"daat": 1}]}]})",
        u"extra-member /children/0/children/0/daat"_s);
    row("a list of anything", u"#/components/schemas/List"_s, R"([1, "a"])");
    row("a list of numbers", u"#/components/schemas/Numbers"_s, R"([1, "a"])", u"wrong-type /1"_s);
    row("an anchor that is not dynamic", u"#/components/schemas/Fixed"_s, R"([1, "a"])",
        u"wrong-type /0"_s);
    row("by name", u"#named"_s, "\"a\"", u"wrong-type"_s);
    row("by address", u"https://a.example/tree"_s, "1", u"wrong-type"_s);
    row("by address and pointer", u"https://a.example/numbers#/$defs/element"_s, "\"a\"",
        u"wrong-type"_s);
    row("within a resource, and the document's own", u"#/components/schemas/Inner"_s,
        R"({"a": 1, "b": "x"})", u"wrong-type /a; wrong-type /b"_s);
    row("an example names nothing", u"#nobody"_s, "1");
    row("out of the document", u"https://b.example/tree"_s, "1");
    row("in a circle", u"#/components/schemas/Round"_s, "1", u"(incomplete)"_s);
}

void TestSchemaIndex::followsReferences()
{
    QFETCH(QString, schema);
    QFETCH(QByteArray, value);
    const Document all = document();
    QCOMPARE(all.problems, {}); // All references lead somewhere.
    QVERIFY(!all.root.isEmpty());
    const Findings findings = SchemaChecker(all, SchemaChecker::Direction::Answer)
                                  .check(QJsonDocument::fromJson('[' + value + ']').array().at(0),
                                         QJsonObject {{u"$ref"_s, schema}});
    QStringList words;
    for (const Finding &finding : findings.list)
        words.append(QString(finding.id + u' ' + finding.pointer).trimmed());
    if (!findings.isComplete)
        words.append(u"(incomplete)"_s);
    QTEST(words.join(u"; "_s), "found");
}

QTEST_APPLESS_MAIN(TestSchemaIndex)
#include "tst_schemaindex.moc"
