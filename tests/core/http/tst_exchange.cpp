// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/http/asker.h"
#include "support/stubserver.h"

#include <ctime>

using namespace planops;
using namespace planops::http;
using namespace planops::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The life of an exchange: one delivery, progress, stopping, death of the asker or the client,
//! many at once.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversLaterAndOnce();
    void tellsTimes();
    void tellsProgressOfAnUpload();
    void cancelAtEveryStage_data();
    void cancelAtEveryStage();
    void cancelTwice();
    void deadContextStopsTheExchange();
    void clientMayDieWithExchangesInFlight();
    void callbackMayDeleteTheClient();
    void twoHundredAtOnce();
    void callerIsNeverBlocked();
    void logsNoSecret();
};

void TestExchange::deliversLaterAndOnce()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok("x"); });
    HttpClient client;
    Asker asker(client);
    QSignalSpy exchanged(&client, &HttpClient::exchanged);
    QSignalSpy failed(&client, &HttpClient::failed);
    const auto exchange = asker.start(request("GET", server.url()));
    QSignalSpy head(exchange, &Exchange::headReceived);
    QCOMPARE(asker.results.size(), 0);
    QTRY_COMPARE(asker.results.size(), 1);
    QCOMPARE(head.size(), 1);
    QCOMPARE(head.first().first().value<Hop>().status, 200);
    QTRY_VERIFY(!exchange);
    QCOMPARE(exchanged.size(), 1);
    QCOMPARE(failed.size(), 0);
}

//! What the exchange says lies between what the server did and what the asker saw: how long a busy
//! machine takes does not matter.
void TestExchange::tellsTimes()
{
    StubServer server;
    Answer slow;
    slow.pieces = {{100ms, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n1"}, {0ms, "2", true}};
    server.on("/slow", slow);
    using Clock = std::chrono::steady_clock;
    Clock::time_point asked;
    QList<Clock::time_point> answered;
    connect(&server, &StubServer::requestReceived, this, [&] { asked = Clock::now(); });
    connect(&server, &StubServer::pieceGoesOut, this, [&] { answered.append(Clock::now()); });
    HttpClient client;
    Asker asker(client);
    const Clock::time_point begun = Clock::now();
    Clock::time_point headSeen;
    const auto askSlowly = [&] {
        const auto exchange = asker.start(request("GET", server.url("/slow")));
        connect(exchange, &Exchange::headReceived, this, [&] {
            headSeen = Clock::now();
            QTimer::singleShot(100ms, &server, &StubServer::release);
        });
    };
    askSlowly();
    QTRY_COMPARE(asker.results.size(), 1);
    const Clock::duration all = Clock::now() - begun;
    QVERIFY(asker.results.first().has_value());
    const Timing timing = asker.results.first()->last().timing;
    QCOMPARE(answered.size(), 2);
    QVERIFY(timing.wait + 1us >= answered[0] - asked);
    QVERIFY(timing.receive + 1us >= answered[1] - headSeen);
    QVERIFY(timing.total + 1us >= answered[1] - asked);
    QVERIFY(timing.total <= all);
    QVERIFY(timing.wait + timing.receive <= all);
    QVERIFY(timing.send >= 0us && timing.send < timing.wait);
    QVERIFY(timing.connect >= 0us);
    QCOMPARE(timing.tls.count(), -1);
    QVERIFY(!timing.reusedConnection);
    askSlowly();
    QTRY_COMPARE(asker.results.size(), 2);
    const Timing again = asker.results.last()->last().timing;
    QVERIFY(again.reusedConnection);
    QCOMPARE(again.connect.count(), -1);
    QCOMPARE(again.dns.count(), -1);
}

void TestExchange::tellsProgressOfAnUpload()
{
    StubServer server;
    Answer slow = Answer::ok("done");
    slow.pieces.first().pause = 200ms;
    server.on("/x", slow);
    HttpClient client;
    Asker asker(client);
    const auto exchange =
        asker.start(request("POST", server.url("/x"), {}, QByteArray(20'000'000, 'x')));
    QList<QList<qint64>> seen;
    connect(exchange, &Exchange::progressed, this,
            [&seen](qint64 received, qint64 receiveTotal, qint64 sent, qint64 sendTotal) {
                seen.append({received, receiveTotal, sent, sendTotal});
            });
    QTRY_COMPARE(asker.results.size(), 1);
    QVERIFY(!seen.isEmpty());
    for (const auto &step : seen)
        QCOMPARE(step[3], 20'000'000);
    QVERIFY(std::is_sorted(seen.begin(), seen.end(),
                           [](const auto &a, const auto &b) { return a[2] < b[2]; }));
    QCOMPARE(asker.results.first()->last().requestBodySize, 20'000'000);
}

void TestExchange::cancelAtEveryStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("at once") << 0;
    QTest::newRow("while the name is looked up") << 1;
    QTest::newRow("while waiting") << 2;
    QTest::newRow("in the body") << 3;
    QTest::newRow("from headReceived") << 4;
}

void TestExchange::cancelAtEveryStage()
{
    QFETCH(int, stage);
    StubServer server;
    server.on("/wait", Answer({}, Answer::After::Hang));
    server.on("/body",
              Answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", Answer::After::Hang));
    HttpClient client;
    Asker asker(client);
    QSignalSpy failed(&client, &HttpClient::failed);
    const QByteArray url =
        stage == 1 ? "http://some-name.invalid/"_ba : server.url(stage >= 3 ? "/body" : "/wait");
    const auto exchange = asker.start(request("GET", url));
    if (stage == 2)
        QTRY_COMPARE(server.requests().size(), 1);
    QSignalSpy head(exchange, &Exchange::headReceived);
    if (stage == 4)
        connect(exchange, &Exchange::headReceived, exchange, &Exchange::cancel);
    if (stage == 3)
        QTRY_COMPARE(head.size(), 1);
    if (stage != 4)
        exchange->cancel();
    QTRY_COMPARE(asker.results.size(), 1);
    QCOMPARE(asker.results.first().error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(!exchange);
    QCOMPARE(asker.results.size(), 1);
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestExchange::cancelTwice()
{
    StubServer server;
    HttpClient client;
    Asker asker(client);
    const auto exchange = asker.start(request("GET", server.url()));
    exchange->cancel();
    exchange->cancel();
    QTRY_VERIFY(!exchange);
    QCOMPARE(asker.results.size(), 1);
}

void TestExchange::deadContextStopsTheExchange()
{
    StubServer server;
    server.on("/x", Answer({}, Answer::After::Hang));
    HttpClient client;
    auto asker = std::make_unique<Asker>(client);
    const auto exchange = asker->start(request("GET", server.url("/x")));
    QTRY_COMPARE(server.requests().size(), 1);
    asker.reset();
    QTRY_VERIFY(!exchange);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestExchange::clientMayDieWithExchangesInFlight()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer({}, Answer::After::Hang); });
    auto client = std::make_unique<HttpClient>();
    Asker asker(*client);
    for (int i = 0; i < 5; ++i)
        asker.start(request("GET", server.url()));
    asker.start(request("GET", "http://slow-name.invalid/"));
    QTRY_COMPARE(server.requests().size(), 5);
    // Where there is no name server the sixth has failed already; nothing may come after the end.
    const qsizetype before = asker.results.size();
    QVERIFY(before <= 1);
    QElapsedTimer timer;
    timer.start();
    client.reset();
    QVERIFY(timer.elapsed() < 1'000);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(asker.results.size(), before);
}

void TestExchange::callbackMayDeleteTheClient()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    auto client = std::make_unique<HttpClient>();
    QObject context;
    client->send(request("GET", server.url()),
                 {&context, [&client](const Result<Response> &) { client.reset(); }});
    QTRY_VERIFY(!client);
    auto second = std::make_unique<HttpClient>();
    connect(second.get(), &HttpClient::exchanged, &context, [&second] { second.reset(); });
    int delivered = 0;
    second->send(request("GET", server.url()),
                 {&context, [&delivered](const Result<Response> &) { ++delivered; }});
    QTRY_VERIFY(!second);
    QTRY_COMPARE(delivered, 1);
}

void TestExchange::twoHundredAtOnce()
{
    StubServer server;
    server.setHandler([](const Received &seen) { return Answer::ok(seen.target); });
    HttpClient client;
    QObject context;
    QSet<QByteArray> bodies;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i) {
        const QByteArray target = "/" + QByteArray::number(i);
        client.send(request("GET", server.url(target)),
                    {&context, [&bodies, target](const Result<Response> &result) {
                         if (result && result->body.readAll() == target)
                             bodies.insert(target);
                     }});
    }
    QTRY_COMPARE_WITH_TIMEOUT(bodies.size(), 200, 30'000);
    qInfo("200 concurrent GETs: %lld ms, %d connections", timer.elapsed(), server.connections());
    QCOMPARE(server.requests().size(), 200);
}

//! Nanoseconds of processor time: what the others on a busy machine take does not count.
static qint64 workOfThisThread()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

void TestExchange::callerIsNeverBlocked()
{
    // The dear things: the first connection with the system's roots, and a big body.
    const CertificateAuthority authority;
    StubServer secure(authority.issue());
    HttpClient client;
    Asker asker(client);
    qint64 most = 0;
    for (int i = 0; i < 2; ++i) {
        const qint64 before = workOfThisThread();
        asker.start(request("GET", secure.url()));
        most = qMax(most, workOfThisThread() - before);
    }
    qInfo("most work in send(): %.2f ms", double(most) / 1e6);
    QTRY_COMPARE(asker.results.size(), 2);
    QVERIFY(most < 16'000'000);
}

static QStringList logged;

void TestExchange::logsNoSecret()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    HttpClient client;
    Asker asker(client);
    QLoggingCategory::setFilterRules(u"planops.http.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); });
    const auto result = asker.ask(
        request("GET", server.url("/x?code=c4n4ry&page=2"), {{"Authorization", "Bearer c4n4ry"}}));
    const auto bad = asker.ask(request("GET", "http://127.0.0.1:1/x?token=c4n4ry"));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(result && !bad);
    const QString all = logged.join(u'\n');
    QCOMPARE(logged.size(), 2);
    QVERIFY2(!all.contains(u"c4n4ry"_s), qPrintable(all));
    QVERIFY2(all.contains(u"page=2"_s) && all.contains(u"GET"_s) && all.contains(u"network"_s),
             qPrintable(all));
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
