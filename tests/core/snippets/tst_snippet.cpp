// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::snippets;

namespace {

neutral::Request requestTo(const QString &url, const QString &method = u"GET"_s)
{
    neutral::Request request;
    request.method = method;
    request.url = url;
    return request;
}

} // namespace

class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCurl_data();
    void writesCurl();
    void writesTheOthers();
    void hidesCredentials_data();
    void hidesCredentials();
    void usesClerkInReact();
    void refuses_data();
    void refuses();
    void keepsCodeOutOfLiterals();
    void writesTheProgramsOwnRequests();
};

void TestSnippet::writesCurl_data()
{
    QTest::addColumn<neutral::Request>("request");
    QTest::addColumn<QString>("code");
    neutral::Request request = requestTo(u"https://x.example/a?b=1"_s);
    QTest::newRow("get") << request << u"curl 'https://x.example/a?b=1'\n"_s;
    request.url = u"https://x.example/a/../[1]"_s;
    QTest::newRow("as it is") << request
                              << u"curl --globoff --path-as-is 'https://x.example/a/../[1]'\n"_s;
    request = requestTo(u"https://x.example/"_s, u"HEAD"_s);
    QTest::newRow("head") << request << u"curl --head 'https://x.example/'\n"_s;
    request.method = u"POST"_s;
    QTest::newRow("empty post")
        << request
        << u"curl -X POST 'https://x.example/' \\\n  -H 'Content-Type:' \\\n"
           "  --data-raw ''\n"_s;
    request.headers = {{u"A"_s, u"it's"_s}, {u"B"_s, {}}, {u"A"_s, u"2"_s}};
    request.body = neutral::Body::fromText(u"@it's"_s);
    QTest::newRow("headers and body") << request
                                      << u"curl -X POST 'https://x.example/' \\\n  -H 'A: "
                                         u"it'\\''s' \\\n  -H 'B;' \\\n  -H 'A: 2' \\\n"
                                         "  -H 'Content-Type:' \\\n  --data-raw '@it'\\''s'\n"_s;
    request.headers.clear();
    request.body = neutral::Body::fromBytes(QByteArray("\0\xff", 2));
    QTest::newRow("bytes")
        << request
        << u"base64 -d <<'END' |\nAP8=\nEND\ncurl -X POST 'https://x.example/' \\\n"
           "  -H 'Content-Type:' \\\n  --data-binary @-\n"_s;
    request.body = neutral::Body::fromForm({{u"a b"_s, u"1&2"_s}});
    QTest::newRow("form") << request
                          << u"curl -X POST 'https://x.example/' \\\n"
                             "  -H 'Content-Type: application/x-www-form-urlencoded' \\\n"
                             "  --data-raw 'a%20b=1%262'\n"_s;
    request.body =
        neutral::Body::fromParts({{u"a"_s, u"@1"_s, {}, {}, {}},
                                  {u"f"_s, {}, u"/tmp/it's.txt"_s, u"x.txt"_s, u"text/plain"_s}});
    QTest::newRow("parts")
        << request
        << u"curl -X POST 'https://x.example/' \\\n  --form-string 'a=@1' \\\n"
           "  -F 'f=@\"/tmp/it'\\''s.txt\";type=text/plain;filename=\"x.txt\"'\n"_s;
}

void TestSnippet::writesCurl()
{
    QFETCH(neutral::Request, request);
    QFETCH(QString, code);
    const auto made = make(Language::Curl, request);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(*made, code);
}

void TestSnippet::writesTheOthers()
{
    neutral::Request request = requestTo(u"https://x.example/"_s, u"POST"_s);
    request.headers = {{u"Authorization"_s, u"Bearer secret"_s}};
    request.body = neutral::Body::fromText(u"{\"a\": 1}"_s);
    QCOMPARE(make(Language::Python, request, {Token::Environment, false, {}}).value(),
             u"import os\n\nimport requests\n\nresponse = requests.request(\n    \"POST\",\n"
             "    \"https://x.example/\",\n    headers={\n"
             "        \"Authorization\": \"Bearer \" + os.environ[\"PLANOPS_TOKEN\"],\n"
             "        \"Content-Type\": \"application/json\",\n    },\n"
             "    data=\"{\\\"a\\\": 1}\".encode(),\n    timeout=30,\n)\n"
             "print(response.status_code, response.text)\n"_s);
    QCOMPARE(make(Language::JavaScript, request).value(),
             u"async function main() {\n  const response = await fetch(\"https://x.example/\", {\n"
             "    method: \"POST\",\n    headers: {\n"
             "      \"Authorization\": \"Bearer YOUR_TOKEN\",\n"
             "      \"Content-Type\": \"application/json\",\n    },\n"
             "    body: \"{\\\"a\\\": 1}\",\n  });\n"
             "  console.log(response.status, await response.text());\n}\n\nmain();\n"_s);
}

void TestSnippet::hidesCredentials_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<QString>("variable");
    const QString name = u"Authorization"_s;
    QTest::newRow("bearer") << name << u"Bearer abc"_s << u"Bearer YOUR_TOKEN"_s
                            << u"Bearer $PLANOPS_TOKEN"_s;
    QTest::newRow("basic") << name << u"Basic YTpi"_s << u"Basic YOUR_CREDENTIALS"_s
                           << u"Basic $PLANOPS_CREDENTIALS"_s;
    QTest::newRow("no scheme") << name << u"abc"_s << u"YOUR_TOKEN"_s << u"$PLANOPS_TOKEN"_s;
    QTest::newRow("key") << u"X-Api-Key"_s << u"abc"_s << u"YOUR_X_API_KEY"_s
                         << u"$PLANOPS_X_API_KEY"_s;
    QTest::newRow("cookie") << u"Cookie"_s << u"a=b"_s << u"YOUR_COOKIE"_s << u"$PLANOPS_COOKIE"_s;
}

void TestSnippet::hidesCredentials()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(QString, placeholder);
    QFETCH(QString, variable);
    neutral::Request request = requestTo(u"https://x.example/"_s);
    request.headers = {{header, value}};
    const auto codeFor = [&request](Token token) {
        return make(Language::Curl, request, {token, false, {}}).value();
    };
    QVERIFY(codeFor(Token::Placeholder).contains(QString(u'\'' + header + u": "_s + placeholder)));
    QVERIFY(codeFor(Token::Environment).contains(QString(u'"' + header + u": "_s + variable)));
    QVERIFY(codeFor(Token::Value).contains(QString(u'\'' + header + u": "_s + value)));
}

void TestSnippet::usesClerkInReact()
{
    const neutral::Request request = requestTo(u"https://x.example/"_s);
    const QString react = make(Language::React, request).value();
    QVERIFY(react.contains("import { useAuth } from \"@clerk/clerk-react\";"_L1));
    QVERIFY(react.contains("await getToken()"_L1));
    QVERIFY(react.contains("\"Authorization\": `Bearer ${token}`"_L1));
    const QString native = make(Language::ReactNative, request).value();
    QVERIFY(native.contains("from \"@clerk/clerk-expo\";"_L1));
    QVERIFY(native.contains("from \"react-native\";"_L1));
}

void TestSnippet::refuses_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<neutral::Request>("request");
    neutral::Request request = requestTo(u"/relative"_s);
    QTest::newRow("relative address") << u"curl"_s << request;
    request = requestTo(u"https://x.example/"_s, u"BAD METHOD"_s);
    QTest::newRow("method") << u"python"_s << request;
    request = requestTo(u"https://x.example/"_s);
    request.headers = {{u"A"_s, u"b\nc"_s}};
    QTest::newRow("line break in a header") << u"curl"_s << request;
    request.headers = {{u"A"_s, u"b%1c"_s.arg(QChar(0))}};
    QTest::newRow("NUL in a header") << u"python"_s << request;
    request.headers.clear();
    request.method = u"HEAD"_s;
    request.body = neutral::Body::fromParts({{u"a"_s, u"b"_s, {}, {}, {}}});
    QTest::newRow("body with HEAD") << u"curl"_s << request;
    request.method = u"GET"_s;
    QTest::newRow("fetch: body with GET") << u"javascript"_s << request;
    request = requestTo(u"https://x.example/"_s, u"TRACE"_s);
    QTest::newRow("fetch: TRACE") << u"react"_s << request;
    request.method = u"post"_s;
    QTest::newRow("fetch: small letters") << u"javascript"_s << request;
}

void TestSnippet::refuses()
{
    QFETCH(QString, language);
    QFETCH(neutral::Request, request);
    const auto made = make(languageOf(language).value(), request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Invalid);
}

//! Whatever stands in a request, a line of code is never begun by it.
void TestSnippet::keepsCodeOutOfLiterals()
{
    neutral::Request request = requestTo(u"https://x.example/?a=\"));evil(("_s, u"PUT"_s);
    const QString nasty = u"\"\n'\n`\n${evil()}\n$(evil)\n*/\n\u2028\u202eevil"_s;
    request.headers = {{u"X"_s, u"\"+evil()+\""_s}};
    request.body = neutral::Body::fromText(nasty);
    for (const QString &language : {u"python"_s, u"javascript"_s, u"react"_s, u"react-native"_s}) {
        const QString code = make(languageOf(language).value(), request).value();
        QVERIFY(!code.contains(QChar(0x2028)) && !code.contains(QChar(0x202e)));
        const QStringList lines = code.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(!line.trimmed().startsWith("evil"_L1) && !line.startsWith(u'\''),
                     qPrintable(line));
        QVERIFY(code.contains("\\\"\\n'\\n`\\n${evil()}\\n$(evil)\\n*/\\n"_L1));
        // React Native gets the bytes, one character for each.
        const QString end =
            language == "react-native"_L1 ? u"\u00e2\\u0080\u00a8"_s : u"\\u2028\\u202eevil"_s;
        QVERIFY2(code.contains(end), qPrintable(code));
    }
}

void TestSnippet::writesTheProgramsOwnRequests()
{
    http::Request request;
    request.method = "POST";
    request.url = http::Url::parse(u"https://api.example.com/api/v1/projects?q=it's"_s).value();
    request.headers = {{"Authorization", "Bearer canary"}, {"Content-Type", "application/json"}};
    request.body = QByteArray("{\"name\":\"it's\"}");
    const QString command = curlCommand(request).value();
    QVERIFY(!command.contains(u"canary"_s));
    QVERIFY(command.contains(u"-H \"Authorization: Bearer $PLANOPS_TOKEN\""_s));
    QVERIFY(command.contains(u"'Content-Type: application/json'"_s));
    QVERIFY(command.contains(u"{\"name\":\"it'\\''s\"}"_s));
    QVERIFY(command.startsWith(u"curl -X POST "_s));
    request.headers.removeFirst();
    QVERIFY(curlCommand(request)->contains(u"-H \"Authorization: Bearer $PLANOPS_TOKEN\""_s));
}

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
