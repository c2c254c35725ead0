// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/projectapi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::projects;

class TestFieldErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaks_data();
    void speaks();
    void readsOtherKinds_data();
    void readsOtherKinds();
    void keepsAllInOrder();
    void otherBodiesHaveNone_data();
    void otherBodiesHaveNone();
};

void TestFieldErrors::speaks_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *title, const QByteArray &detail, const QString &field,
                        const QString &message) {
        QTest::newRow(title) << detail << field << message;
    };
    row("v2 missing",
        R"({"type":"missing","loc":["body","name"],"msg":"Field required","input":{},"url":"https://errors.pydantic.dev"})",
        u"name"_s, u"This field is required."_s);
    row("v1 missing",
        R"({"loc":["body","name"],"msg":"field required","type":"value_error.missing"})", u"name"_s,
        u"This field is required."_s);
    row("v2 empty",
        R"({"type":"string_too_short","loc":["body","name"],"msg":"String should have at least 1 character","input":"","ctx":{"min_length":1}})",
        u"name"_s, u"This field must not be empty."_s);
    row("v1 too short",
        R"({"loc":["body","name"],"msg":"ensure this value has at least 3 characters","type":"value_error.any_str.min_length","ctx":{"limit_value":3}})",
        u"name"_s, u"At least 3 character(s)."_s);
    row("v2 too long",
        R"({"type":"string_too_long","loc":["body","name"],"msg":"…","ctx":{"max_length":80}})",
        u"name"_s, u"At most 80 character(s)."_s);
    row("v2 enum",
        R"({"type":"enum","loc":["body","status"],"msg":"Input should be 'planned' or 'active'","ctx":{"expected":"'planned' or 'active'"}})",
        u"status"_s, u"Choose one of: 'planned' or 'active'."_s);
    row("v1 enum",
        R"({"loc":["body","status"],"msg":"…","type":"type_error.enum","ctx":{"enum_values":["planned","active"]}})",
        u"status"_s, u"Choose one of: planned, active."_s);
    // Without the context the limit is known to the API alone: its words, not a guess.
    row("too short, no context",
        R"({"type":"string_too_short","loc":["body","name"],"msg":"String should have at least 3 characters"})",
        u"name"_s, u"String should have at least 3 characters."_s);
    row("too large, no context",
        R"({"type":"less_than_equal","loc":["query","limit"],"msg":"Input should be less than or equal to 100"})",
        u"limit"_s, u"Input should be less than or equal to 100."_s);
    row("choice, no context",
        R"({"type":"enum","loc":["body","status"],"msg":"Input should be 'a' or 'b'"})",
        u"status"_s, u"Input should be 'a' or 'b'."_s);
    row("query parameter", R"({"type":"int_parsing","loc":["query","limit"],"msg":"…"})",
        u"limit"_s, u"This must be a whole number."_s);
    row("v2 limit",
        R"({"type":"less_than_equal","loc":["query","limit"],"msg":"…","ctx":{"le":100}})",
        u"limit"_s, u"100 or less."_s);
    row("v1 limit",
        R"({"loc":["query","limit"],"msg":"…","type":"value_error.number.not_ge","ctx":{"limit_value":1}})",
        u"limit"_s, u"1 or more."_s);
    row("nested",
        R"({"type":"value_error","loc":["body","owner","email"],"msg":"Value error, not an address"})",
        u"owner.email"_s, u"Not an address."_s);
    row("in a list", R"({"type":"string_type","loc":["body","tags",1],"msg":"…"})", u"tags[1]"_s,
        u"This must be a text."_s);
    row("broken JSON",
        R"({"type":"json_invalid","loc":["body",17],"msg":"JSON decode error","ctx":{"error":"…"}})",
        u""_s, u"The body is no proper JSON."_s);
    row("no body", R"({"type":"missing","loc":["body"],"msg":"Field required"})", u""_s,
        u"This field is required."_s);
    row("v1 root", R"({"loc":["body","__root__"],"msg":"dates collide","type":"value_error"})",
        u""_s, u"Dates collide."_s);
    row("unknown rule", R"({"type":"house_rule","loc":["body","name"],"msg":"the name is taken"})",
        u"name"_s, u"The name is taken."_s);
}

void TestFieldErrors::speaks()
{
    QFETCH(QByteArray, detail);
    QFETCH(QString, field);
    QFETCH(QString, message);
    const auto errors = parseFieldErrors("{\"detail\":[" + detail + "]}");
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().field, field);
    QCOMPARE(errors.constFirst().message, message);
}

void TestFieldErrors::readsOtherKinds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("found"); // field, way and message
    QTest::newRow("RFC 9457")
        << R"({"type": "https://example.net/validation-error", "title": "Your request is not valid.",
            "errors": [{"detail": "must be a positive integer", "pointer": "#/age"},
                       {"detail": "must be 'green', 'red' or 'blue'", "pointer": "#/profile/colours/0"}]})"_ba
        << u"age age Must be a positive integer.|"
           "profile.colours[0] profile/colours/0 Must be 'green', 'red' or 'blue'."_s;
    QTest::newRow("JSON:API")
        << R"({"errors": [{"source": {"pointer": "/data/attributes/title"}, "title": "Invalid", "detail": "Too short."},
                          {"source": {"parameter": "include"}, "detail": "No such path."}]})"_ba
        << u"title title Too short.|include query:include No such path."_s;
    QTest::newRow("ASP.NET")
        << R"({"errors": {"$.items[0].size": ["Not a number."], "Name": ["Missing.", "Too short."]}})"_ba
        << u"items[0].size items/0/size Not a number.|Name Name Missing.|Name Name Too short."_s;
    QTest::newRow("Laravel")
        << R"({"message": "…", "errors": {"items.0.size": ["Not a number."]}})"_ba
        << u"items[0].size items/0/size Not a number."_s;
    QTest::newRow("a list of fields")
        << R"({"errors": [{"field": "name", "message": "Taken."}, {"message": "Late."}]})"_ba
        << u"name name Taken."_s;
    QTest::newRow("nothing to say")
        << R"({"errors": [1, {}, null, {"code": "x"}]})"_ba << QString();
}

void TestFieldErrors::readsOtherKinds()
{
    QFETCH(QByteArray, body);
    QStringList found;
    for (const FieldError &error : parseFieldErrors(body))
        found.append(error.field + u' ' + (error.where.isEmpty() ? QString() : error.where + u':')
                     + error.steps.join(u'/') + u' ' + error.message);
    QTEST(found.join(u'|'), "found");
}

void TestFieldErrors::keepsAllInOrder()
{
    const auto errors =
        parseFieldErrors(R"({"detail":[{"loc":["body","b"],"msg":"x","type":"t"},"noise",
        {"loc":["body","a"],"msg":"y","type":"t"},{"loc":["body","b"],"msg":"z","type":"t"}]})");
    QStringList seen;
    for (const FieldError &error : errors)
        seen.append(error.field + error.message);
    QCOMPARE(seen, (QStringList {u"bX."_s, u"aY."_s, u"bZ."_s}));
}

void TestFieldErrors::otherBodiesHaveNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("text detail") << R"({"detail":"Invalid token"})"_ba;
    QTest::newRow("Clerk") << R"({"errors":[{"code":"x","message":"y"}]})"_ba;
    QTest::newRow("page") << "<html>"_ba;
    QTest::newRow("list") << "[1]"_ba;
    QTest::newRow("detail of others") << R"({"detail":[{"reason":"x"}]})"_ba;
}

void TestFieldErrors::otherBodiesHaveNone()
{
    QFETCH(QByteArray, body);
    QVERIFY(parseFieldErrors(body).isEmpty());
}

QTEST_GUILESS_MAIN(TestFieldErrors)
#include "tst_fielderrors.moc"
