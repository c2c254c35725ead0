// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/claims.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::tokens;

namespace {

QByteArray jwt(const QByteArray &header, const QByteArray &payload)
{
    return toBase64Url(header) + '.' + toBase64Url(payload) + ".c2ln";
}

} // namespace

class TestTokenKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void everyKindHasWords();
};

void TestTokenKind::tells_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("kind");
    const QByteArray plain = R"({"alg":"RS256","typ":"JWT","kid":"ins_1"})";
    const auto row = [](const char *title, const QByteArray &token, const QString &kind) {
        QTest::newRow(title) << token << kind;
    };
    row("publishable test", "pk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA",
        u"publishable_key"_s);
    row("publishable live", "pk_live_Y2xlcmsuZXhhbXBsZS5jb20k", u"publishable_key"_s);
    row("secret test", "sk_test_abc", u"secret_key"_s);
    row("secret live", "sk_live_abc", u"secret_key"_s);
    row("api key", "ak_abc", u"api_key"_s);
    row("opaque access", "oat_ABCDEFGH12345678", u"opaque_access"_s);
    row("opaque machine", "mt_abc", u"opaque_m2m"_s);
    row("older opaque machine", "m2m_abc", u"opaque_m2m"_s);
    row("prefix alone", "oat_", u"unknown"_s);
    row("access", jwt(R"({"alg":"RS256","typ":"at+jwt"})", R"({"client_id":"c","sub":"user_1"})"),
        u"oauth_access"_s);
    row("access, long typ", jwt(R"({"alg":"RS256","typ":"application/at+jwt"})", "{}"),
        u"oauth_access"_s);
    row("access before RFC 9068", jwt(plain, R"({"client_id":"c","scope":"a b","sub":"7"})"),
        u"oauth_access"_s);
    row("machine", jwt(plain, R"({"sub":"mch_1"})"), u"m2m"_s);
    row("machine by category", jwt(R"({"typ":"JWT","cat":"cl_B7d4PD333AAA"})", "{}"), u"m2m"_s);
    row("session", jwt(plain, R"({"sid":"sess_1","sub":"user_1","v":2})"), u"session"_s);
    row("session by category",
        jwt(R"({"typ":"JWT","cat":"cl_B7d4PD111AAA"})", R"({"sub":"user_1"})"), u"session"_s);
    row("id token for us", jwt(plain, R"({"aud":"our_client","sub":"user_1","email":"a@b"})"),
        u"id_token"_s);
    row("id token for us in a list", jwt(plain, R"({"aud":["x","our_client"],"sub":"user_1"})"),
        u"id_token"_s);
    row("id token by nonce", jwt(plain, R"({"aud":"other_client","nonce":"n","sub":"user_1"})"),
        u"id_token"_s);
    row("template", jwt(plain, R"({"sub":"user_1","aud":"some-api"})"), u"template"_s);
    row("template by category", jwt(R"({"typ":"JWT","cat":"cl_B7d4PD222AAA"})", R"({"sub":"x"})"),
        u"template"_s);
    row("somebody else's", jwt(plain, R"({"sub":"42","iss":"https://example.com"})"), u"jwt"_s);
    row("not decodable", "a.b.c", u"unknown"_s);
    row("password", "correct horse", u"unknown"_s);
    row("empty", "", u"unknown"_s);
    row("id of a user", "user_2kPqX7fT9s", u"unknown"_s);
}

void TestTokenKind::tells()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, kind);
    QCOMPARE(tokenKindName(tokenKind(token, u"our_client"_s)), kind);
}

void TestTokenKind::everyKindHasWords()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(TokenKind::Unknown); ++i) {
        const auto kind = static_cast<TokenKind>(i);
        names.insert(tokenKindName(kind));
        QVERIFY(!tokenKindLabel(kind).isEmpty());
        QVERIFY(tokenKindExplanation(kind).endsWith(u'.'));
    }
    QCOMPARE(names.size(), static_cast<int>(TokenKind::Unknown) + 1);
}

QTEST_GUILESS_MAIN(TestTokenKind)
#include "tst_tokenkind.moc"
