// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/problemtext.h"

#include <QTest>

using namespace planops;
using namespace Qt::StringLiterals;

class TestProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *body, const char *text) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(text);
        };
        row("problem details",
            R"({"type":"https://e/p","title":"Name is taken","detail":"A project with it exists.","status":409})",
            "Name is taken. A project with it exists.");
        row("with a map of fields",
            R"({"title":"Invalid","errors":{"name":["taken","short"],"size":"large"}})",
            "Invalid. name: taken, short; size: large");
        row("with invalid-params",
            R"({"title":"Invalid","invalid-params":[{"name":"age","reason":"must be positive"}]})",
            "Invalid. age: must be positive");
        row("with pointers",
            R"({"title":"Invalid","errors":[{"detail":"must be set","pointer":"#/age"}]})",
            "Invalid. #/age: must be set");
        row("fastapi",
            R"({"detail":[{"loc":["body","owner","email"],"msg":"Field required","type":"missing"},{"loc":["body"],"msg":"No JSON"}]})",
            "owner.email: Field required; body: No JSON");
        row("fastapi, one", R"({"detail":"Project not found"})", "Project not found.");
        row("json:api",
            R"({"errors":[{"title":"Bad","source":{"pointer":"/data/a"}},{"detail":"Worse"}]})",
            "/data/a: Bad; Worse");
        row("clerk", R"({"errors":[{"message":"not found","long_message":"No user was found"}]})",
            "No user was found");
        row("oauth", R"({"error":"invalid_scope","error_description":"Unknown scope"})",
            "Unknown scope.");
        row("only a word", R"({"error":"nope"})", "nope");
        row("a list of words", R"({"errors":["a","b"]})", "a; b");
        row("twice the same", R"({"title":"Gone","detail":"Gone"})", "Gone.");
        row("plain words", "No such thing", "No such thing");
        row("a page", "<html><body>Not found</body></html>", "");
        row("nothing", "", "");
        row("nothing said", R"({"id":7,"errors":[],"detail":null})", "");
        row("odd shapes",
            R"({"errors":[[1],{"loc":[{}],"msg":{"a":1}},null,3],"detail":{"a":[[]]}})", "");
    }
    void says()
    {
        QFETCH(const QByteArray, body);
        QTEST(diagnosis::problemText(body), "text");
    }

    void isShort()
    {
        QByteArray errors;
        for (int i = 0; i < 500; ++i)
            errors += ",\"e" + QByteArray::number(i) + '"';
        const QString many = diagnosis::problemText("{\"errors\":[" + errors.mid(1) + "]}");
        QVERIFY2(many.endsWith(u"e5; and 494 more"_s), qPrintable(many));
        const QString wide =
            diagnosis::problemText("{\"title\":\"" + QByteArray(9000, 'x') + "\"}");
        QVERIFY(wide.size() < 700);
        QVERIFY(wide.endsWith(u'…'));
    }

    void tellsNoSecret()
    {
        const QString said = diagnosis::problemText(
            R"({"title":"Bad key sk_live_abcdefghijk","detail":"token=abcdef"})");
        QVERIFY2(!said.contains(u"abcdef"_s), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(TestProblemText)
#include "tst_problemtext.moc"
