// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QtTest>

using namespace planops;
using namespace Qt::StringLiterals;

namespace {

const QString jwt =
    u"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJlLWNhbmFyeQ"_s;
const QString canary = u"c4n4ry-S3CR3T-9f8e7d"_s;

} // namespace

//! Plants canaries in every place where a secret can be and looks that none comes out.
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretHeaders_data();
    void secretHeaders();
    void secretMembers_data();
    void secretMembers();
    void headerValues();
    void urls_data();
    void urls();
    void r15PlantedCanaries_data();
    void r15PlantedCanaries();
    void innocentText_data();
    void innocentText();
    void addresses();
    void randomAddresses();
    void looksFirst();
    void isIdempotent();
    void bytesKeepTheirForm();
    void hugeTextIsMaskedAndFast();
    void manyMembersAreFast();
    void brokenUtf16();
    void tokens();
    void looksSecret_data();
    void looksSecret();
    void withStandIns_data();
    void withStandIns();
};

void TestRedaction::secretHeaders_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name :
         {"Authorization", "authorization", "PROXY-AUTHORIZATION", "Cookie", "Set-Cookie",
          "X-Api-Key", "apikey", "X-Auth-Token", "X-Clerk-Session", "Client-Secret", "DPoP",
          "X-Password", "X-Amz-Security-Token", "X-CSRF-Token", "Ocp-Apim-Subscription-Key"})
        QTest::newRow(name) << true;
    for (const char *name : {"Content-Type", "WWW-Authenticate", "Location", "Accept", "User-Agent",
                             "Keep-Alive", "X-Request-Id", "ETag", "Host", ""})
        QTest::newRow(name) << false;
}

void TestRedaction::secretHeaders()
{
    QFETCH(bool, secret);
    QCOMPARE(redaction::isSecretHeader(QByteArrayView(QTest::currentDataTag())), secret);
}

void TestRedaction::secretMembers_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : {"code",
                             "code_verifier",
                             "client_secret",
                             "access_token",
                             "refresh_token",
                             "id_token",
                             "token",
                             "state",
                             "nonce",
                             "assertion",
                             "client_assertion",
                             "password",
                             "accessToken",
                             "clientSecret",
                             "api_key",
                             "apiKey",
                             "__clerk_db_jwt",
                             "__clerk_ticket",
                             "__session",
                             "id_token_hint",
                             "secret_key"}) {
        QTest::newRow(name) << true;
    }
    for (const char *name :
         {"token_type", "token_endpoint", "expires_in", "scope", "code_challenge", "redirect_uri",
          "client_id", "status", "error_code", "page", "nextPageToken", "description", ""})
        QTest::newRow(name) << false;
}

void TestRedaction::secretMembers()
{
    QFETCH(bool, secret);
    QCOMPARE(redaction::isSecretMember(QString::fromLatin1(QTest::currentDataTag())), secret);
}

void TestRedaction::headerValues()
{
    QCOMPARE(redaction::headerValue("Authorization", "Bearer abc"), "Bearer •••"_ba);
    QCOMPARE(redaction::headerValue("authorization", "Basic dXNlcjpwdw=="), "Basic •••"_ba);
    QCOMPARE(redaction::headerValue("Authorization", "abc"), "•••"_ba);
    QCOMPARE(redaction::headerValue("Authorization", "s3cr3t two words"), "•••"_ba);
    QCOMPARE(redaction::headerValue("Authorization", ""), ""_ba);
    QCOMPARE(redaction::headerValue("Cookie", "a=b; c=d"), "•••"_ba);
    QCOMPARE(redaction::headerValue("X-Api-Key", "k"), "•••"_ba);
    QCOMPARE(redaction::headerValue("Accept", "text/html;q=0.8"), "text/html;q=0.8"_ba);
    QCOMPARE(
        redaction::headerValue("WWW-Authenticate", "Bearer realm=\"api\", error=\"invalid_token\""),
        "Bearer realm=\"api\", error=\"invalid_token\""_ba);
    const QByteArray location = QByteArray("http://127.0.0.1/cb?iss=x&code=") + canary.toUtf8();
    QVERIFY(!redaction::headerValue("Location", location).contains(canary.toUtf8()));
    QVERIFY(!redaction::headerValue("X-Note", jwt.toUtf8()).contains("eyJ"));
}

void TestRedaction::urls_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("plain") << u"https://h/p?a=b&c=d#top"_s << u"https://h/p?a=b&c=d#top"_s;
    QTest::newRow("callback") << u"http://127.0.0.1:8/cb?code=X&state=Y&iss=Z"_s
                              << u"http://127.0.0.1:8/cb?code=•••&state=•••&iss=Z"_s;
    QTest::newRow("encoded name") << u"https://h/?c%6Fde=X"_s << u"https://h/?code=•••"_s;
    QTest::newRow("fragment") << u"https://h/#access_token=X&token_type=bearer"_s
                              << u"https://h/#access_token=•••&token_type=bearer"_s;
    QTest::newRow("userinfo") << u"https://u:p@h/"_s << u"https://h/"_s;
    QTest::newRow("empty value") << u"https://h/?code=&x=1"_s << u"https://h/?code=&x=1"_s;
    QTest::newRow("no query") << u"https://h/p"_s << u"https://h/p"_s;
    QTest::newRow("jwt in path") << u"https://h/v/"_s + jwt + u"/x"_s << u"https://h/v/•••/x"_s;
    QTest::newRow("jwt in other member") << u"https://h/?x="_s + jwt << u"https://h/?x=•••"_s;
    QTest::newRow("flag only") << u"https://h/?verbose&code=X"_s
                               << u"https://h/?verbose&code=•••"_s;
}

void TestRedaction::urls()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QCOMPARE(redaction::url(QUrl(in)).toString(), out);
}

void TestRedaction::r15PlantedCanaries_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("query") << u"GET /cb?code="_s + canary + u"&x=1 HTTP/1.1"_s;
    QTest::newRow("form") << u"grant_type=authorization_code&code_verifier="_s + canary
            + u"&client_id=a"_s;
    QTest::newRow("form, first") << u"client_secret="_s + canary;
    QTest::newRow("encoded url in url") << u"redirect=https%3A%2F%2Fh%2F%3Fcode%3D"_s + canary;
    QTest::newRow("json") << u"{\"access_token\":\""_s + canary
            + u"\",\"token_type\":\"bearer\"}"_s;
    QTest::newRow("json, spaces") << u"{ \"refresh_token\" :\n \""_s + canary + u"\" }"_s;
    QTest::newRow("json, escapes") << u"{\"password\":\"a\\\"b"_s + canary + u"\"}"_s;
    QTest::newRow("json, cut off") << u"{\"refresh_token\":\""_s + canary;
    QTest::newRow("json in json") << u"{\"body\":\"{\\\"id_token\\\":\\\""_s + canary
            + u"\\\"}\"}"_s;
    QTest::newRow("json in json in json")
        << u"\"{\\\\\\\"client_secret\\\\\\\":\\\\\\\""_s + canary + u"\\\\\\\"}\""_s;
    QTest::newRow("json auth code") << u"{\"code\":\""_s + canary + u"\"}"_s;
    QTest::newRow("python") << u"{'access_token': '"_s + canary + u"'}"_s;
    QTest::newRow("qdebug map") << u"QMap((\"refresh_token\", QVariant(QString, \""_s + canary
            + u"\")))"_s;
    QTest::newRow("header line") << u"Authorization: Bearer "_s + canary + u"\r\nAccept: */*"_s;
    QTest::newRow("header line, no scheme") << u"> authorization: "_s + canary;
    QTest::newRow("cookie line") << u"Cookie: a="_s + canary + u"; b=1\r\n"_s;
    QTest::newRow("api key line") << u"X-Api-Key: "_s + canary + u"\n"_s;
    QTest::newRow("curl") << u"curl -H 'Authorization: Bearer "_s + canary + u"' https://h/"_s;
    QTest::newRow("curl, double quotes")
        << u"curl -H \"X-Auth-Token: "_s + canary + u"\" https://h/"_s;
    QTest::newRow("bearer in a sentence") << u"sent Bearer "_s + canary + u" to the API"_s;
    QTest::newRow("basic in a sentence") << u"using basic "_s + canary;
    QTest::newRow("secret key") << u"key is sk_live_"_s + canary;
    QTest::newRow("api key") << u"(ak_"_s + canary + u")"_s;
    QTest::newRow("opaque token") << u"oat_"_s + canary;
    QTest::newRow("machine token") << u"x=mt_"_s + canary;
    QTest::newRow("underscore before") << u"my_sk_test_"_s + canary;
    QTest::newRow("jwt signature")
        << u"token eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ."_s + canary + u" end"_s;
    QTest::newRow("jwt glued") << u"xeyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ."_s + canary;
    QTest::newRow("jwt claims") << u"eyJhbGciOiJIUzI1NiJ9."_s + canary;
    QTest::newRow("url") << u"opening https://issuer/authorize?response_type=code&state="_s + canary
            + u"&nonce=n"_s;
}

void TestRedaction::r15PlantedCanaries()
{
    QFETCH(QString, text);
    const QString out = redaction::text(QStringView(text));
    QVERIFY2(!out.contains(canary), qPrintable(out));
    QVERIFY2(!out.contains(canary.last(6)), qPrintable(out));
    QVERIFY2(out.contains(redaction::mask()), qPrintable(out));
}

void TestRedaction::innocentText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prose")
        << u"The Bearer token has expired. Sign in again; basic authentication is off."_s;
    QTest::newRow("challenge")
        << u"WWW-Authenticate: Bearer realm=\"api\", error=\"invalid_token\""_s;
    QTest::newRow("error code")
        << u"{\"errors\":[{\"code\":\"form_param_invalid\",\"message\":\"bad\"}]}"_s;
    QTest::newRow("numeric code") << u"{\"code\":404,\"state\":\"active\"}"_s;
    QTest::newRow("words with sk_") << u"task_list_for_everybody disk_usage_total"_s;
    QTest::newRow("json")
        << u"{\"name\":\"Project\",\"token_type\":\"bearer\",\"expires_in\":3600}"_s;
    QTest::newRow("publishable key") << u"pk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA"_s;
    QTest::newRow("base64 json only") << u"eyJhbGciOiJIUzI1NiJ9"_s;
    QTest::newRow("colon") << u"12:30:15 planops.http: connected to h:443"_s;
    QTest::newRow("url") << u"https://api.example.com/v1/projects?page=2&sort=name"_s;
}

void TestRedaction::innocentText()
{
    QFETCH(QString, text);
    QCOMPARE(redaction::text(QStringView(text)), text);
}

void TestRedaction::addresses()
{
    const QString plain = u"https://h.example:8443/v1/a;b/%7Eme?page=2&Q=%c3%a9&empty=&&x#top"_s;
    QCOMPARE(redaction::address(plain), plain); // Each byte as it was written.
    QCOMPARE(redaction::address(u"/v1/projects?page=2"_s), u"/v1/projects?page=2"_s);
    QCOMPARE(redaction::address(u"no address"_s), u"no address"_s);
    QCOMPARE(redaction::address(u""_s), u""_s);
    for (const QString &secret :
         {u"https://h/?token="_s, u"https://h/?a=1&t%6fken="_s, u"https://h/x?y=1#access_token="_s,
          u"https://h/?Api-Key="_s, u"https://h/?next=/a?code="_s, u"/?a=b?token="_s,
          u"https://user:"_s, u"/a/sk_live_"_s}) {
        const QString end = secret.endsWith(u':') ? u"@host/"_s : QString();
        const QString masked = redaction::address(secret + canary + end);
        QVERIFY2(!masked.contains(canary), qPrintable(masked));
    }
}

//! What is decided without parsing is decided as parsing would.
void TestRedaction::randomAddresses()
{
    const QStringList pieces {u"https://h.example"_s,
                              u"/"_s,
                              u"?"_s,
                              u"&"_s,
                              u"="_s,
                              u"token"_s,
                              u"page"_s,
                              u"a_b"_s,
                              u"c4n4ry"_s,
                              jwt,
                              u"sk_live_c4n4ry"_s,
                              u":"_s,
                              u"@"_s,
                              u"#"_s,
                              u"%74oken"_s,
                              u"x-api-key"_s,
                              u"authorization"_s,
                              u"code"_s,
                              u"."_s,
                              u","_s,
                              u"nextPageToken"_s,
                              u"-"_s,
                              u"Bearer"_s,
                              u"+"_s};
    QRandomGenerator random(20251129);
    for (int round = 0; round < 30'000; ++round) {
        QString written = round % 2 == 0 ? pieces.constFirst() : QString();
        for (quint32 length = random.bounded(1u, 12u); length > 0; --length)
            written += pieces.at(random.bounded(pieces.size()));
        QString parsed = written;
        const QUrl url = QUrl::fromEncoded(written.toUtf8());
        if (const QUrl masked = redaction::url(url); masked != url)
            parsed = masked.toString(QUrl::FullyEncoded)
                         .replace(QString::fromLatin1(QUrl::toPercentEncoding(redaction::mask())),
                                  redaction::mask());
        parsed = redaction::text(parsed);
        const QString masked = redaction::address(written);
        QVERIFY2(masked.contains(redaction::mask()) || !parsed.contains(redaction::mask()),
                 qPrintable(written));
        for (const QString &secret : {jwt, u"sk_live_c4n4ry"_s})
            QVERIFY2(!url.isValid() || parsed.contains(secret) || !masked.contains(secret),
                     qPrintable(written));
        if (parsed == written)
            QCOMPARE(masked, written);
    }
}

//! What no pattern is asked about holds nothing that one would find: every sign before a text makes
//! all of them look at it.
void TestRedaction::looksFirst()
{
    const QString signs = u"x-key:1\n\"token\";\nBearer token;\ntoken= ;\neyJ ;\nk_ ;\n%;\n"_s;
    const QString before = redaction::text(signs);
    const QStringList pieces {u"token"_s,      u"code"_s,       u"name"_s,   u"\""_s,
                              u"'"_s,          u"\\"_s,         u":"_s,      u": "_s,
                              u"="_s,          u"=>"_s,         u" "_s,      u"\t"_s,
                              u"\n"_s,         u"+"_s,          u"%20"_s,    u"%3D"_s,
                              u"%3d"_s,        u"&"_s,          u","_s,      u"{"_s,
                              u"}"_s,          u"["_s,          u"]"_s,      u"_"_s,
                              u"-"_s,          u"."_s,          u"Bearer"_s, u"bAsic"_s,
                              u"Ba\u017Fic"_s, u"co\u212Ade"_s, u"ntlm"_s,   u"authorization"_s,
                              u"Cookie"_s,     u"x-api-key"_s,  u"sk"_s,     u"sk_live_"_s,
                              u"whsec_"_s,     u"oat_"_s,       u"dvb_"_s,   u"ak_"_s,
                              u"mt_"_s,        u"c4n4ry"_s,     u"eyJ"_s,    u"eyJabcdef.x"_s,
                              u"1"_s,          u"•"_s,          u"😀"_s,      u"Q"_s,
                              u"QString("_s,   u"t%6fken"_s,    u"a"_s};
    QRandomGenerator random(29112025);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (quint32 length = random.bounded(1u, 14u); length > 0; --length)
            text += pieces.at(random.bounded(pieces.size()));
        QCOMPARE(redaction::text(QString(signs + text)), QString(before + redaction::text(text)));
    }
}

void TestRedaction::isIdempotent()
{
    const QString text =
        u"Authorization: Bearer "_s + canary + u"\n{\"access_token\":\"x1\"} ?code=abc&a="_s + jwt;
    const QString once = redaction::text(QStringView(text));
    QCOMPARE(redaction::text(QStringView(once)), once);
}

void TestRedaction::bytesKeepTheirForm()
{
    const QByteArray broken = "plain \xff\xfe bytes";
    QCOMPARE(redaction::text(broken), broken);
    QCOMPARE(redaction::text("?code=abc"_ba), "?code=•••"_ba);
}

void TestRedaction::hugeTextIsMaskedAndFast()
{
    // Shapes that make backtracking patterns explode or give up.
    for (const QString &filler :
         {QString(2'000'000, u'a'), u"\\\""_s.repeated(1'000'000), u"eyJ"_s.repeated(600'000),
          u"a="_s.repeated(500'000), u"X-Key: "_s.repeated(200'000)}) {
        const QString text = u"{\"password\":\""_s + filler + canary + u"\"} code="_s + canary;
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(!redaction::text(QStringView(text)).contains(canary), qPrintable(filler.left(8)));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(filler.left(8)));
    }
}

void TestRedaction::manyMembersAreFast()
{
    // An ordinary answer has tens of thousands of members; each is one match.
    QString text;
    for (int i = 0; i < 40'000; ++i)
        text +=
            u"{\"id\":%1,\"name\":\"p\",\"token\":\"%2\",\"url\":\"https://h/?page=%1\"},"_s.arg(i)
                .arg(canary);
    QElapsedTimer timer;
    timer.start();
    const QString out = redaction::text(QStringView(text));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!out.contains(canary));
    QCOMPARE(out.count(redaction::mask()), 40'000);
}

void TestRedaction::brokenUtf16()
{
    const QString text =
        u"x"_s + QChar(0xd800) + u" {\"access_token\":\""_s + QChar(0xdc00) + canary + u"\"}"_s;
    const QString out = redaction::text(QStringView(text));
    QVERIFY(!out.contains(canary));
    QVERIFY(out.contains(u"access_token"_s));
}

void TestRedaction::tokens()
{
    QCOMPARE(redaction::token(jwt.toLatin1()), u"eyJhbGciOi•••yeQ"_s);
    QCOMPARE(redaction::token("short"), u"•••"_s);
    QCOMPARE(redaction::token(""), u"•••"_s);
}

void TestRedaction::looksSecret_data()
{
    QTest::addColumn<bool>("secret");
    QTest::newRow("eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abc") << true;
    QTest::newRow("Bearer eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abc") << true;
    QTest::newRow("sk_test_abcdefghijkl") << true;
    QTest::newRow("ak_abcdefghijkl") << true;
    QTest::newRow("oat_abcdefghijkl") << true;
    QTest::newRow("mt_abcdefghijkl") << true;
    QTest::newRow("https://api.example.com") << false;
    QTest::newRow("pk_test_abcdefghijkl") << false;
    QTest::newRow("{{token}}") << false;
    QTest::newRow("") << false;
}

void TestRedaction::looksSecret()
{
    QFETCH(bool, secret);
    QCOMPARE(redaction::looksSecret(QString::fromLatin1(QTest::currentDataTag())), secret);
}

void TestRedaction::withStandIns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("a=1&access_token=abc&b=2", "a=1&access_token=<access_token>&b=2");
    row("https://h/x?client%5Fsecret=s3#f", "https://h/x?client%5Fsecret=<client_secret>#f");
    row(R"({"password": "a\"b", "n": 1})", R"({"password": "<password>", "n": 1})");
    row(R"({"token": 12, "x": "y"})", R"({"token": "<token>", "x": "y"})");
    row(R"({"token": null, "secret": "", "a": true})",
        R"({"token": null, "secret": "", "a": true})");
    row(R"({"state": "open", "code": "X1", "nonce": "n"})",
        R"({"state": "open", "code": "X1", "nonce": "n"})");
    row("state=open&pageToken=abc", "state=open&pageToken=abc");
    row("token={{t}}&x={{y}}", "token={{t}}&x={{y}}");
    row(R"({"password": "{{p}}"})", R"({"password": "{{p}}"})");
    row("see eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abc", "see <token>");
    row("", "");
}

void TestRedaction::withStandIns()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto standIn = [](const QString &name) { return QString(u'<' + name + u'>'); };
    QCOMPARE(redaction::withStandIns(text, standIn), expected);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
