// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/credentials.h"

#include "core/spec/examplerequest.h"

#include <QTest>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

//! One GET whose security is \a needs.
Document documentOf(const QByteArray &needs)
{
    return readDocument(
               R"({"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "components": {"securitySchemes": {
            "api key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
            "query": {"type": "apiKey", "in": "query", "name": "api key"},
            "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
            "csrf": {"type": "apiKey", "in": "cookie", "name": "csrf"},
            "basic": {"type": "http", "scheme": "Basic"},
            "digest": {"type": "http", "scheme": "digest"},
            "bearer": {"type": "http", "scheme": "Bearer"},
            "login": {"type": "oauth2", "flows": {}},
            "tls": {"type": "mutualTLS"}}},
        "paths": {"/a": {"get": {"security": )"
               + needs + R"(, "responses": {"200": {"description": "Ok"}}}}}})")
        .value_or(Document());
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesThem_data();
    void writesThem();
    void tellsWhatItCannotWrite();
    void writesValues();
    void saysWhereTheyGo();
    void asksForTheToken_data();
    void asksForTheToken();
};

void TestCredentials::writesThem_data()
{
    QTest::addColumn<QByteArray>("needs");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("headers");
    const QString a = u"https://x.example/a"_s;
    QTest::newRow("none") << "[]"_ba << a << QString();
    QTest::newRow("nothing needed") << R"([{}, {"api key": []}])"_ba << a << QString();
    QTest::newRow("header") << R"([{"api key": []}])"_ba << a << u"X-Api-Key: {{api_key}}"_s;
    QTest::newRow("query") << R"([{"query": []}])"_ba
                           << u"https://x.example/a?api%20key={{query}}"_s << QString();
    QTest::newRow("cookies are one header") << R"([{"session": [], "csrf": []}])"_ba << a
                                            << u"Cookie: csrf={{csrf}}; sid={{session}}"_s;
    QTest::newRow("basic") << R"([{"basic": []}])"_ba << a << u"Authorization: Basic {{basic}}"_s;
    QTest::newRow("the token is the profile's") << R"([{"bearer": []}])"_ba << a << QString();
    QTest::newRow("the alternative with the token is used")
        << R"([{"api key": []}, {"bearer": []}])"_ba << a << QString();
    QTest::newRow("a key beside the token")
        << R"([{"basic": []}, {"bearer": [], "api key": []}])"_ba << a
        << u"X-Api-Key: {{api_key}}"_s;
    QTest::newRow("described nowhere") << R"([{"nobody": []}])"_ba << a << QString();
}

void TestCredentials::writesThem()
{
    QFETCH(QByteArray, needs);
    const Document document = documentOf(needs);
    QCOMPARE(document.operations.size(), 1);
    const QList<neutral::Request> requests =
        exampleRequests(document, QUrl(u"https://x.example/openapi.json"_s));
    QTEST(requests.constFirst().url, "url");
    QStringList headers;
    for (const neutral::Field &header : requests.constFirst().headers) {
        if (header.name != "Accept"_L1)
            headers.append(header.name + u": " + header.value);
    }
    QTEST(headers.join(u'\n'), "headers");
}

void TestCredentials::tellsWhatItCannotWrite()
{
    const Document document = documentOf(R"([{"digest": [], "tls": []}])");
    const auto credentials = credentialsFor(document, document.operations.constFirst());
    QCOMPARE(credentials.size(), 2);
    QVERIFY(credentials.at(0).kind == Credential::Kind::Other);
    QCOMPARE(credentials.at(0).scheme, u"digest"_s);
    QVERIFY(credentials.at(1).kind == Credential::Kind::Certificate);
    neutral::Request request;
    addCredentials(request, credentials);
    QVERIFY(request.headers.isEmpty() && request.url.isEmpty());
}

void TestCredentials::writesValues()
{
    const Document document =
        documentOf(R"([{"api key": [], "query": [], "session": [], "basic": []}])");
    const auto credentials = credentialsFor(document, document.operations.constFirst());
    neutral::Request request;
    request.url = u"https://x.example/a?b=1"_s;
    addCredentials(request, credentials,
                   {{u"api_key"_s, u"k&1"_s},
                    {u"query"_s, u"a&b=c#d {{x}}"_s},
                    {u"session"_s, u"s1"_s},
                    {u"basic"_s, u"bmFtZTpwYXNz"_s}});
    // In an address a value is no more than a value.
    QCOMPARE(request.url, u"https://x.example/a?b=1&api%20key=a%26b%3Dc%23d%20%7B%7Bx%7D%7D"_s);
    QList<neutral::Field> wanted {{u"X-Api-Key"_s, u"k&1"_s},
                                  {u"Authorization"_s, u"Basic bmFtZTpwYXNz"_s},
                                  {u"Cookie"_s, u"sid=s1"_s}};
    for (const neutral::Field &header : wanted)
        QVERIFY2(request.headers.contains(header), qPrintable(header.name));
    QCOMPARE(request.headers.size(), wanted.size());
}

void TestCredentials::saysWhereTheyGo()
{
    QCOMPARE(credentialWords({}), QString());
    const Document document = documentOf(R"([{"api key": [], "tls": []}])");
    const QString words =
        credentialWords(credentialsFor(document, document.operations.constFirst()));
    QVERIFY(words.contains(u"{{api_key}} as the header X-Api-Key"_s));
    QVERIFY(words.contains(u"client certificate"_s));
    QVERIFY(words.contains(u"secret variable"_s));
    const Document certificate = documentOf(R"([{"tls": []}])");
    QVERIFY(!credentialWords(credentialsFor(certificate, certificate.operations.constFirst()))
                 .contains(u"variable"_s));
}

void TestCredentials::asksForTheToken_data()
{
    QTest::addColumn<QByteArray>("needs");
    QTest::addColumn<bool>("wants");
    QTest::newRow("none is needed") << "[]"_ba << false;
    QTest::newRow("bearer") << R"([{"bearer": []}])"_ba << true;
    QTest::newRow("a token, or nothing") << R"([{}, {"login": []}])"_ba << true;
    QTest::newRow("another kind") << R"([{"api key": []}, {"basic": []}])"_ba << false;
    QTest::newRow("one of several") << R"([{"api key": []}, {"bearer": []}])"_ba << true;
    QTest::newRow("described nowhere") << R"([{"nobody": []}])"_ba << true;
}

void TestCredentials::asksForTheToken()
{
    QFETCH(QByteArray, needs);
    Document document = documentOf(needs);
    QTEST(wantsToken(document, document.operations.constFirst()), "wants");
    document.schemes.clear(); // Such a document says nothing.
    QVERIFY(wantsToken(document, document.operations.constFirst()));
}

QTEST_APPLESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
