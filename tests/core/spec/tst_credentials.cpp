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
            "bearer": {"type": "http", "scheme": "bearer"},
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

QTEST_APPLESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
