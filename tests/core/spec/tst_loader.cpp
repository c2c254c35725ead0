// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/documentloader.h"
#include "support/stubserver.h"

#include <QTest>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;
using testkit::Answer;
using testkit::Received;
using testkit::StubServer;

namespace {

constexpr auto smallest = "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"T\"},\"paths\":{}}";

QUrl addressOf(const StubServer &server, const QByteArray &path)
{
    return QUrl::fromEncoded(server.url(path));
}

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesInOtherFiles();
    void findsTheDocument_data();
    void findsTheDocument();
    void asksWhetherItChanged();
    void saysWhyNot();
    void readsPages();

private:
    using Answered = std::optional<Result<Loaded>>;
    [[nodiscard]] Completion<Loaded> into(Answered &answer)
    {
        return {this, [&answer](const Result<Loaded> &loaded) { answer = loaded; }};
    }

    http::HttpClient m_http;
    DocumentLoader m_loader {m_http};
};

void TestLoader::takesInOtherFiles()
{
    Answered answer;
    m_loader.load(QUrl::fromLocalFile(QStringLiteral(PLANOPS_TEST_DATA "/spec/multi/root.yaml")),
                  {}, into(answer));
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    const Document &document = answer->value().document;
    QCOMPARE(document.operations.size(), 3);
    QStringList texts;
    for (const Problem &problem : document.problems)
        texts.append(problem.text);
    QVERIFY2(texts.size() == 2, qPrintable(texts.join(u'\n')));
    QVERIFY(texts.join(u' ').contains("none.yaml"_L1));
    QVERIFY(texts.join(u' ').contains("other.example"_L1)); // Nobody was asked.
    const Operation *list = document.find(u"GET"_s, u"/tasks"_s);
    QVERIFY(list);
    const QJsonValue task = document.resolved(list->responses.at(0).content.at(0).schema);
    QCOMPARE(document.resolved(task["properties"_L1]["name"_L1])["type"_L1],
             QJsonValue(u"string"_s));
    QCOMPARE(document.resolved(task["properties"_L1]["parent"_L1]), task);
}

void TestLoader::findsTheDocument_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("below the base") << "/api/v1/openapi.json"_ba
                                    << ""_ba;
    QTest::newRow("at the origin") << "/openapi.json"_ba
                                   << ""_ba;
    QTest::newRow("of Spring") << "/v3/api-docs"_ba
                               << ""_ba;
    QTest::newRow("named by a page") << "/strange/name.json"_ba
                                     << "/docs"_ba;
}

void TestLoader::findsTheDocument()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, page);
    StubServer server;
    server.setHandler([](const Received &) { return Answer::status(404, "no"); });
    server.on(path, Answer::ok(smallest));
    if (!page.isEmpty())
        server.on(
            page,
            Answer::ok("<html><script>SwaggerUIBundle({url: '" + path + "'})</script></html>"));
    Answered answer;
    m_loader.probe(addressOf(server, "/api/v1"), into(answer));
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(answer->value().document.title, u"T"_s);
    QCOMPARE(answer->value().address.path().toUtf8(), path);
}

void TestLoader::asksWhetherItChanged()
{
    StubServer server;
    server.setHandler([](const Received &received) {
        const bool same = received.header("If-None-Match") == "\"1\""_ba;
        return same ? Answer::status(304) : Answer::ok(smallest, "ETag: \"1\"\r\n");
    });
    Answered first;
    m_loader.load(addressOf(server, "/openapi.json"), {}, into(first));
    QTRY_VERIFY(first);
    QVERIFY(*first);
    QCOMPARE(first->value().etag, "\"1\""_ba);
    QVERIFY(!first->value().isSame);
    Answered second;
    m_loader.load(addressOf(server, "/openapi.json"), first->value().etag, into(second));
    QTRY_VERIFY(second);
    QVERIFY(*second);
    QVERIFY(second->value().isSame);
}

void TestLoader::saysWhyNot()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::status(404, "no"); });
    server.on("/other", Answer::ok("{}"));
    Answered answer;
    m_loader.probe(addressOf(server, "/"), into(answer));
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Server);
    answer.reset();
    m_loader.load(addressOf(server, "/other"), {}, into(answer));
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Parse);
    answer.reset();
    m_loader.load(QUrl::fromLocalFile(u"/none.yaml"_s), {}, into(answer));
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Storage);
}

void TestLoader::readsPages()
{
    const QUrl address(u"https://a.example/docs"_s);
    QCOMPARE(documentNamedIn("<redoc spec-url=\"/api.json\">", address),
             QUrl(u"https://a.example/api.json"_s));
    QCOMPARE(documentNamedIn("<script id=x data-url='./v1.yaml'>", address),
             QUrl(u"https://a.example/v1.yaml"_s));
    // The default of Swagger UI's page is somebody else's.
    QVERIFY(documentNamedIn("<script>url: \"https://petstore.swagger.io/v2/swagger.json\"", address)
                .isEmpty());
    QVERIFY(documentNamedIn("{\"url\": \"/x\"}", address).isEmpty());
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
