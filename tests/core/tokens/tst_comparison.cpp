// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/comparison.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::tokens;

namespace {

using Change = Difference::Change;

Jwt jwtOf(const QByteArray &claims, const QByteArray &header = R"({"alg":"RS256","kid":"ins_1"})")
{
    Jwt jwt;
    jwt.claims = QJsonDocument::fromJson(claims).object();
    jwt.header = QJsonDocument::fromJson(header).object();
    return jwt;
}

Difference lineOf(const QList<Difference> &lines, const QString &name)
{
    for (const Difference &line : lines) {
        if (line.name == name)
            return line;
    }
    return {};
}

const UnixTime kNow {std::chrono::seconds(1'795'519'032)};

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInTheSameToken();
    void tellsARefreshedTokenApart();
    void tellsTwoAccountsApart();
    void looksAtTheHeaderToo();
    void takesListsOfWordsAsSets();
};

void TestComparison::findsNothingInTheSameToken()
{
    const Jwt jwt = jwtOf(R"({"iss":"https://a.example","scope":"openid","exp":1795519092})");
    const QList<Difference> lines = compareTokens(jwt, jwt, kNow);
    QCOMPARE(lines.size(), 5); // Three claims and two members of the header.
    for (const Difference &line : lines)
        QCOMPARE(line.change, Change::Same);
}

void TestComparison::tellsARefreshedTokenApart()
{
    const QList<Difference> lines = compareTokens(
        jwtOf(R"({"sub":"user_1","iat":1795519032,"exp":1795522632,"jti":"a"})"),
        jwtOf(R"({"sub":"user_1","iat":1795522332,"exp":1795522332,"jti":"b"})"), kNow);
    QCOMPARE(lineOf(lines, u"sub"_s).change, Change::Same);
    QCOMPARE(lineOf(lines, u"iat"_s).change, Change::Changed);
    QCOMPARE(lineOf(lines, u"iat"_s).note, u"55 min later"_s);
    QCOMPARE(lineOf(lines, u"exp"_s).note, u"5 min earlier"_s);
    QCOMPARE(lineOf(lines, u"jti"_s).first, u"a"_s);
    QCOMPARE(lineOf(lines, u"jti"_s).second, u"b"_s);
}

void TestComparison::tellsTwoAccountsApart()
{
    const QList<Difference> lines =
        compareTokens(jwtOf(R"({"scope":"openid projects:read projects:write","role":"admin"})"),
                      jwtOf(R"({"scope":"projects:read openid email"})"), kNow);
    const Difference scope = lineOf(lines, u"scope"_s);
    QCOMPARE(scope.change, Change::Changed);
    QCOMPARE(scope.note, u"The second lacks: projects:write. Only it has: email"_s);
    QCOMPARE(lineOf(lines, u"role"_s).change, Change::OnlyFirst);
    QVERIFY(lineOf(lines, u"role"_s).second.isEmpty());
}

void TestComparison::looksAtTheHeaderToo()
{
    const QList<Difference> lines = compareTokens(
        jwtOf(R"({})"), jwtOf(R"({})", R"({"alg":"RS256","kid":"ins_2","typ":"at+jwt"})"), kNow);
    QCOMPARE(lineOf(lines, u"kid"_s).change, Change::Changed);
    QCOMPARE(lineOf(lines, u"kid"_s).place, Difference::Place::Header);
    QCOMPARE(lineOf(lines, u"typ"_s).change, Change::OnlySecond);
}

void TestComparison::takesListsOfWordsAsSets()
{
    const QList<Difference> lines =
        compareTokens(jwtOf(R"({"scope":"a b","aud":["x","y"],"fea":"o:a,o:b"})"),
                      jwtOf(R"({"scope":"b a","aud":["y","x"],"fea":"o:b,o:a"})"), kNow);
    for (const Difference &line : lines)
        QCOMPARE(line.change, Change::Same);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
