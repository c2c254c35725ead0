// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pastedtoken.h"

#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;

namespace {

const QString pastedJwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl"_s;

} // namespace

class TestPastedToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheToken_data();
    void findsTheToken();
    void refusesACommandWithoutToken();
};

void TestPastedToken::findsTheToken_data()
{
    QTest::addColumn<QString>("pasted");
    const auto row = [](const char *name, const QString &pattern) {
        QTest::newRow(name) << pattern.arg(pastedJwt);
    };
    row("plain", u"%1"_s);
    row("blanks", u"\n  %1 \r\n"_s);
    row("double quotes", u"\"%1\""_s);
    row("single quotes", u"'%1';"_s);
    row("backticks", u"`%1`"_s);
    row("bearer", u"Bearer %1"_s);
    row("header", u"authorization: bearer %1"_s);
    row("quoted header", u"\"Authorization: Bearer %1\","_s);
    row("curl",
        u"curl -X POST 'https://api.example.com/x' \\\n  -H 'Accept: */*' \\\n"
        "  -H 'Authorization: Bearer %1' \\\n  --data '{\"a\":1}'"_s);
    row("curl with double quotes",
        u"$ curl -H \"authorization: Bearer %1\" https://api.example.com"_s);
    row("curl with an option", u"curl --oauth2-bearer %1 https://api.example.com"_s);
    row("curl with a quoted option", u"curl https://api.example.com --oauth2-bearer '%1'"_s);
    row("fetch",
        u"fetch(\"https://api.example.com\", {\n  \"headers\": {\n"
        "    \"authorization\": \"Bearer %1\",\n    \"accept\": \"*/*\"\n  }\n});"_s);
    QString broken = pastedJwt;
    QTest::newRow("line breaks") << broken.insert(30, "\n  "_L1).insert(12, "\r\n"_L1);
    QTest::newRow("curl with line breaks")
        << u"curl -H 'Authorization: Bearer %1' https://x.example"_s.arg(broken);
}

void TestPastedToken::findsTheToken()
{
    QFETCH(const QString, pasted);
    QCOMPARE(cleanedToken(pasted).reveal(), pastedJwt.toLatin1());
    const auto tokens = tokensFromPaste(pasted, {});
    QVERIFY(tokens);
    QCOMPARE(tokens->subject, u"user_1"_s);
    QCOMPARE(tokens->source, TokenSet::Source::Pasted);
}

void TestPastedToken::refusesACommandWithoutToken()
{
    const auto tokens =
        tokensFromPaste(u"curl -H 'Authorization: Basic eDp5' https://x.example"_s, {});
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestPastedToken)
#include "tst_pastedtoken.moc"
