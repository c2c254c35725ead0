// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/answercheck.h"
#include "core/spec/example.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

//! A value that differs from a good one in one way.
struct Mutant
{
    QJsonValue value;
    QString place; //!< Where a finding is due; null = the value is still good.
    QString what;
};

//! Spoils a good value in every way that its schema knows, place by place. Shares no code with the
//! checker: it reads the schemas for itself.
class Spoiler
{
public:
    explicit Spoiler(const Document &document) : m_document(document) { }

    [[nodiscard]] QList<Mutant> mutants(const QJsonValue &value, const QJsonValue &schema,
                                        const QString &place = {}) const
    {
        const QJsonObject rules = flat(schema, value);
        QList<Mutant> all = wrongTypes(value, rules, place);
        if (value.isString())
            all += wrongTexts(value.toString(), rules, place);
        else if (value.isDouble())
            all += wrongNumbers(value.toDouble(), rules, place);
        else if (value.isArray())
            all += wrongArrays(value.toArray(), rules, place);
        else if (value.isObject())
            all += wrongObjects(value.toObject(), rules, place);
        if (rules.contains("const"_L1))
            all.append({u"another"_s, place, u"const"_s});
        return all;
    }

private:
    [[nodiscard]] QJsonObject flat(const QJsonValue &schema, const QJsonValue &value) const
    {
        QJsonObject rules = m_document.resolved(schema).toObject();
        const QJsonArray parts = rules.value("allOf"_L1).toArray();
        for (const QJsonValue &part : parts) {
            const QJsonObject more = flat(part, value);
            QJsonObject members = rules["properties"_L1].toObject();
            const QJsonObject others = more["properties"_L1].toObject();
            for (auto it = others.begin(); it != others.end(); ++it)
                members.insert(it.key(), it.value());
            QJsonArray required = rules["required"_L1].toArray();
            const QJsonArray needed = more["required"_L1].toArray();
            for (const QJsonValue &name : needed)
                required.append(name);
            rules.insert("type"_L1, more["type"_L1]);
            rules.insert("properties"_L1, members);
            rules.insert("required"_L1, required);
        }
        if (rules.contains("oneOf"_L1)) { // By its tag.
            const QString kind = value["kind"_L1].toString();
            return flat(QJsonObject {{u"$ref"_s, rules["discriminator"_L1]["mapping"_L1][kind]}},
                        value);
        }
        if (rules.contains("anyOf"_L1)) { // Something, or null.
            QJsonObject some = rules["anyOf"_L1][0].toObject();
            some.insert("type"_L1, QJsonArray {some["type"_L1], u"null"_s});
            some.insert("x-two"_L1, true);
            return some;
        }
        return rules;
    }

    [[nodiscard]] static QList<Mutant> wrongTypes(const QJsonValue &value, const QJsonObject &rules,
                                                  const QString &place)
    {
        const QJsonValue type = rules["type"_L1];
        if (type.isUndefined())
            return {};
        QList<Mutant> all;
        const bool mayBeNull = type.toArray().contains(u"null"_s);
        all.append({QJsonValue(), mayBeNull ? QString() : place, u"null"_s});
        if (value.isString())
            all += {{3.5, place, u"number for text"_s},
                    {QJsonArray {value}, place, u"list for text"_s}};
        else
            all += {{u"text"_s, place, u"text for another"_s}};
        if (value.isBool())
            all.append({1, place, u"1 for true"_s});
        if (value.isObject())
            all.append({QJsonArray {value}, place, u"list for object"_s});
        if (value.isArray())
            all.append({QJsonObject {{u"0"_s, value}}, place, u"object for list"_s});
        if (type == "integer"_L1)
            all.append({value.toDouble() + 0.5, place, u"fraction"_s});
        return all;
    }

    [[nodiscard]] static QList<Mutant> wrongTexts(const QString &text, const QJsonObject &rules,
                                                  const QString &place)
    {
        QList<Mutant> all;
        if (rules.contains("enum"_L1))
            all.append({QString(text + u"~"_s), place, u"enum"_s});
        if (rules.contains("format"_L1))
            all += {{u"no such thing"_s, place, u"format"_s},
                    {QString(text + u" ?"_s), place, u"format with a tail"_s}};
        if (rules.contains("pattern"_L1))
            all.append({QString(u"\u00e9"_s.repeated(text.size())), place, u"pattern"_s});
        if (rules["minLength"_L1].toInt() > 0)
            all.append({u""_s, place, u"too short"_s});
        if (const int most = rules["maxLength"_L1].toInt(); most > 0)
            all.append({QString(text + QString(most, u'A')), place, u"too long"_s});
        return all;
    }

    [[nodiscard]] static QList<Mutant> wrongNumbers(double number, const QJsonObject &rules,
                                                    const QString &place)
    {
        QList<Mutant> all;
        if (rules.contains("minimum"_L1))
            all.append({rules["minimum"_L1].toDouble() - 5, place, u"minimum"_s});
        if (rules.contains("maximum"_L1))
            all.append({rules["maximum"_L1].toDouble() + 5, place, u"maximum"_s});
        if (rules.contains("exclusiveMinimum"_L1))
            all.append({rules["exclusiveMinimum"_L1], place, u"exclusive minimum"_s});
        if (rules.contains("exclusiveMaximum"_L1))
            all.append({rules["exclusiveMaximum"_L1], place, u"exclusive maximum"_s});
        if (const double step = rules["multipleOf"_L1].toDouble(); step > 0)
            all.append({number + step / 2, place, u"multiple"_s});
        if (rules["format"_L1] == "int32"_L1)
            all.append({5e9, place, u"int32"_s});
        if (rules["format"_L1] == "int64"_L1)
            all.append({1e19, place, u"int64"_s});
        return all;
    }

    [[nodiscard]] QList<Mutant> wrongArrays(const QJsonArray &array, const QJsonObject &rules,
                                            const QString &place) const
    {
        QList<Mutant> all;
        if (rules["minItems"_L1].toInt() > 0)
            all.append({QJsonArray(), place, u"too few"_s});
        else
            all.append({QJsonArray(), {}, u"none"_s});
        if (const int most = rules["maxItems"_L1].toInt();
            most > 0 && !rules["uniqueItems"_L1].toBool()) {
            QJsonArray many = array;
            while (many.size() <= most)
                many.append(array.at(0));
            all.append({many, place, u"too many"_s});
        }
        if (rules["uniqueItems"_L1].toBool())
            all.append({QJsonArray {array.at(0), array.at(0)}, place + u"/1"_s, u"twice"_s});
        for (int i = 0; i < array.size(); ++i) {
            const QList<Mutant> inner =
                mutants(array.at(i), rules["items"_L1], place + u'/' + QString::number(i));
            for (const Mutant &mutant : inner) {
                QJsonArray spoilt = array;
                spoilt.replace(i, mutant.value);
                all.append({spoilt, mutant.place, mutant.what});
            }
        }
        return all;
    }

    [[nodiscard]] QList<Mutant> wrongObjects(const QJsonObject &object, const QJsonObject &rules,
                                             const QString &place) const
    {
        QList<Mutant> all;
        const QJsonArray required = rules["required"_L1].toArray();
        const QJsonValue others = rules["additionalProperties"_L1];
        for (auto it = object.begin(); it != object.end(); ++it) {
            QJsonObject without = object;
            without.remove(it.key());
            all.append({without, required.contains(it.key()) ? place : QString(),
                        u"without "_s + it.key()});
            const QJsonValue rule = rules["properties"_L1][it.key()];
            const QList<Mutant> inner =
                mutants(it.value(), rule.isUndefined() ? others : rule, place + u'/' + it.key());
            for (const Mutant &mutant : inner) {
                QJsonObject spoilt = object;
                spoilt.insert(it.key(), mutant.value);
                all.append({spoilt, mutant.place, mutant.what});
            }
        }
        if (!others.isObject()) {
            QJsonObject more = object;
            more.insert(u"nobody_knows"_s, 1);
            all.append({more, place + u"/nobody_knows"_s, u"one more"_s});
        }
        return all;
    }

    const Document &m_document;
};

struct Score
{
    int faults = 0;
    int found = 0;
    int reported = 0;
    int right = 0;
};

} // namespace

//! How well answers are judged: hundreds of answers with one fault each, and as many without.
class TestMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsFaultsAndNothingElse();

private:
    static void judge(const Mutant &mutant, const QList<Finding> &findings, Score &score);
    static void spoilAnswers(const Document &document, const Operation &operation,
                             const QByteArray &body, Score &score);
};

void TestMutations::judge(const Mutant &mutant, const QList<Finding> &findings, Score &score)
{
    // null is a place here: "" is the whole value.
    const bool isFault = !mutant.place.isNull();
    bool isFound = false;
    for (const Finding &finding : findings) {
        // Of something-or-null it is enough to name the value itself.
        const bool isRight = isFault && finding.pointer == mutant.place;
        isFound = isFound || isRight;
        score.right += isRight ? 1 : 0;
        if (!isRight)
            qInfo("reported without reason: %s: %s %s", qPrintable(mutant.what),
                  qPrintable(finding.pointer), qPrintable(finding.id));
    }
    score.reported += static_cast<int>(findings.size());
    score.faults += isFault ? 1 : 0;
    score.found += isFound ? 1 : 0;
    if (isFault && !isFound)
        qInfo("not found: %s at %s", qPrintable(mutant.what), qPrintable(mutant.place));
}

void TestMutations::spoilAnswers(const Document &document, const Operation &operation,
                                 const QByteArray &body, Score &score)
{
    const QString whole = u""_s;
    const auto answer = [&](int status, const QByteArray &type, const QByteArray &text,
                            const QString &place, const QString &what) {
        judge({{}, place, what}, checkAnswer(document, operation, {status, type, text, false}).list,
              score);
    };
    answer(200, "application/json; charset=utf-8", body, {}, u"charset"_s);
    answer(206, "application/json", body, whole, u"status"_s);
    answer(200, "text/html", body, whole, u"type"_s);
    answer(200, "application/json", body.chopped(1), whole, u"cut off"_s);
    answer(200, "application/json", "", whole, u"no body"_s);
    answer(503, "application/json", "{}", whole, u"another error"_s);
}

void TestMutations::findsFaultsAndNothingElse()
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/spec/mutations.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = readDocument(file.readAll());
    QVERIFY(document && document->problems.isEmpty());
    Score score;
    for (const Operation &operation : document->operations) {
        for (const Response &response : operation.responses) {
            const QJsonValue schema = response.content.at(0).schema;
            const QJsonValue good = exampleOf(*document, schema, SchemaChecker::Direction::Answer);
            SchemaChecker checker(*document, SchemaChecker::Direction::Answer);
            QVERIFY(checker.check(good, schema).list.isEmpty());
            QList<Mutant> mutants = Spoiler(*document).mutants(good, schema, u""_s);
            for (const Mutant &mutant : std::as_const(mutants))
                judge(mutant, checker.check(mutant.value, schema).list, score);
            if (response.status == "200"_L1)
                spoilAnswers(*document, operation,
                             good.isArray()
                                 ? QJsonDocument(good.toArray()).toJson(QJsonDocument::Compact)
                                 : QJsonDocument(good.toObject()).toJson(QJsonDocument::Compact),
                             score);
        }
    }
    const double precision = double(score.right) / score.reported;
    const double recall = double(score.found) / score.faults;
    qInfo("%d faults: precision %.4f, recall %.4f", score.faults, precision, recall);
    QVERIFY(score.faults >= 200);
    QVERIFY(precision >= 0.98);
    QVERIFY(recall >= 0.98);
}

QTEST_APPLESS_MAIN(TestMutations)
#include "tst_mutations.moc"
