// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dynamic references (JSON Schema 2020-12, 8.2.3.2) in what is made of schemas level by level:
// forms, examples, documentation. What they make has to fit what the checker makes of the whole.
#include "core/spec/example.h"
#include "core/spec/fieldshape.h"
#include "core/spec/operationform.h"
#include "core/spec/resource.h"
#include "core/spec/schemawords.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

QJsonValue reference(const QString &name)
{
    return QJsonObject {{u"$ref"_s, QString(u"#/components/schemas/"_s + name)}};
}

QStringList names(const FieldShape &shape)
{
    QStringList all;
    for (const FieldShape::Member &member : shape.members)
        all.append(member.required ? member.name + u'!' : member.name);
    return all;
}

} // namespace

class TestGenerics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatAPageIsOf();
    void staysWhatItIsFurtherDown();
    void keepsApartWhatIsFilledInDifferently();
    void makesExamplesThatFit_data();
    void makesExamplesThatFit();
    void fillsForms_data();
    void fillsForms();
    void tellsWhatAPageIsOf();
    void listsThem();

private:
    [[nodiscard]] FieldShape shapeOf(const QJsonValue &schema) const
    {
        return fieldShape(m_document, schema);
    }

    Document m_document;
};

void TestGenerics::initTestCase()
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/spec/generics.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_document = readDocument(file.readAll()).value_or(Document());
    for (const Problem &problem : m_document.problems)
        qWarning() << problem.pointer << problem.text;
    QCOMPARE(m_document.problems, {});
    QCOMPARE(m_document.operations.size(), 3);
}

void TestGenerics::readsWhatAPageIsOf()
{
    const FieldShape page = shapeOf(reference(u"TaskPage"_s));
    QCOMPARE(names(page), (QStringList {u"total!"_s, u"items!"_s, u"first"_s}));
    const FieldShape items = shapeOf(page.member(u"items"_s)->schema);
    QVERIFY(items.kind == FieldShape::Kind::Array);
    QCOMPARE(names(shapeOf(items.elements)), (QStringList {u"id!"_s, u"title!"_s, u"done"_s}));
    QCOMPARE(names(shapeOf(page.member(u"first"_s)->schema)), names(shapeOf(items.elements)));

    const FieldShape numbers = shapeOf(reference(u"NumberPage"_s));
    QCOMPARE(numbers.description, u"Numbers"_s);
    const FieldShape number = shapeOf(numbers.member(u"first"_s)->schema);
    QVERIFY(number.kind == FieldShape::Kind::Number);
}

void TestGenerics::staysWhatItIsFurtherDown()
{
    QJsonValue schema = reference(u"StrictTree"_s);
    for (int level = 0; level < 40; ++level) {
        const FieldShape node = shapeOf(schema);
        QCOMPARE(names(node).size(), 3);
        QVERIFY(node.member(u"size"_s) && node.member(u"size"_s)->required);
        schema = shapeOf(node.member(u"children"_s)->schema).elements;
    }
    // What is noted of the way does not grow with it.
    QVERIFY(schema.toObject().size() < 5);
    // The tree by itself has no size.
    const FieldShape plain = shapeOf(reference(u"Tree"_s));
    QCOMPARE(names(shapeOf(shapeOf(plain.member(u"children"_s)->schema).elements)),
             (QStringList {u"name!"_s, u"children!"_s}));
}

void TestGenerics::keepsApartWhatIsFilledInDifferently()
{
    const FieldShape either = shapeOf(reference(u"Either"_s));
    QVERIFY(either.kind == FieldShape::Kind::Alternatives);
    QCOMPARE(either.alternatives.size(), 2);
    QCOMPARE(either.alternatives.at(0).label, u"Tasks"_s);
    const auto first = [&](int alternative) {
        const FieldShape shape = shapeOf(either.alternatives.at(alternative).schema);
        const FieldShape data = shapeOf(shape.member(u"data"_s)->schema);
        return shapeOf(data.member(u"first"_s)->schema).kind;
    };
    QVERIFY(first(0) == FieldShape::Kind::Object);
    QVERIFY(first(1) == FieldShape::Kind::Number);
}

void TestGenerics::makesExamplesThatFit_data()
{
    QTest::addColumn<QString>("schema");
    for (const char *name :
         {"TaskPage", "NumberPage", "PageOfPages", "Either", "Tree", "StrictTree"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestGenerics::makesExamplesThatFit()
{
    QFETCH(QString, schema);
    const auto direction = SchemaChecker::Direction::Request;
    const QJsonValue made = exampleOf(m_document, reference(schema), direction);
    QVERIFY(made.isObject());
    QVERIFY(!made.toObject().isEmpty());
    const Findings found = SchemaChecker(m_document, direction).check(made, reference(schema));
    QVERIFY(found.isComplete);
    for (const Finding &finding : found.list)
        qWarning() << finding.id << finding.pointer << finding.text;
    QVERIFY(found.list.isEmpty());
}

void TestGenerics::fillsForms_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("found");
    QTest::newRow("a page") << u"POST"_s << u"/tasks"_s
                            << R"({"total": 1, "items": [{"id": 0, "title": "a"}]})"_ba
                            << u"/items/0/id"_s;
    QTest::newRow("a tree")
        << u"PUT"_s << u"/folders"_s
        << R"({"name": "a", "size": 1, "children": [{"name": "b", "children": []}]})"_ba
        << u"/children/0"_s;
}

void TestGenerics::fillsForms()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, wrong);
    const Operation *operation = m_document.find(method, path);
    QVERIFY(operation);
    OperationForm form = OperationForm::example(m_document, *operation, {});
    QVERIFY(checkForm(m_document, form).isEmpty());
    form.part(FormPart::Place::Body)->value = OrderedJson::parse(wrong).value();
    const QList<FormFinding> found = checkForm(m_document, form);
    QCOMPARE(found.size(), 1);
    QTEST(found.constFirst().finding.pointer, "found");
}

void TestGenerics::tellsWhatAPageIsOf()
{
    const auto words = [this](const QString &schema, const QString &member) {
        const QList<MemberWords> members = memberWords(m_document, reference(schema));
        const auto found =
            std::find_if(members.begin(), members.end(),
                         [&member](const MemberWords &one) { return one.name == member; });
        return found == members.end() ? QString() : found->words;
    };
    QCOMPARE(words(u"TaskPage"_s, u"items"_s), u"array of object, at least 1 items"_s);
    QCOMPARE(words(u"NumberPage"_s, u"first"_s), u"number"_s);
    QCOMPARE(words(u"StrictTree"_s, u"size"_s), u"integer"_s);
}

void TestGenerics::listsThem()
{
    const QList<Resource> found = resourcesOf(m_document);
    const auto tasks = std::find_if(found.begin(), found.end(),
                                    [](const Resource &one) { return one.name == "tasks"_L1; });
    QVERIFY(tasks != found.end());
    QVERIFY(tasks->kind == Resource::Kind::Collection);
}

QTEST_APPLESS_MAIN(TestGenerics)
#include "tst_generics.moc"
