// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loopback/httpserver.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace planops;
using namespace planops::loopback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Response echo(const Request &request)
{
    Response response;
    response.headers = {{"Content-Type"_ba, "text/plain"_ba}};
    response.body = request.method + ' ' + request.target + ' ' + request.body;
    if (request.path == "/slow")
        response.delay = 150ms;
    if (request.path == "/abort")
        response.abort = true;
    if (request.path == "/none")
        response.status = 204;
    if (request.path == "/split")
        response.headers.append({"X-A"_ba, "b\r\nSet-Cookie: c"_ba});
    if (request.path == "/big")
        response.body = QByteArray(8 * 1024 * 1024, 'x');
    return response;
}

// Everything that came until the server closed.
QByteArray readAllUntilClosed(QTcpSocket &socket)
{
    QByteArray all;
    while (socket.state() != QAbstractSocket::UnconnectedState || socket.bytesAvailable() > 0) {
        all += socket.readAll();
        QSignalSpy more(&socket, &QTcpSocket::readyRead);
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        if (socket.state() == QAbstractSocket::UnconnectedState)
            continue;
        if (!QTest::qWaitFor([&] { return more.count() + gone.count() > 0; }, 8000))
            return "timeout after: " + all;
    }
    return all;
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersOnLoopbackOnly();
    void keepsTheConnectionForTheNextRequest();
    void answersPipelinedRequestsInOrder();
    void sendsNoBodyForHead();
    void sendsNoBodyWith204();
    void checksTheHost_data();
    void checksTheHost();
    void allowsLocalhostOnlyWhenAsked();
    void says400AndCloses();
    void says413ToAFloodingSender();
    void dropsAClientThatDrips();
    void dropsAnIdleConnection();
    void limitsTheConnections();
    void abortsOnDemand();
    void neverSplitsHeaders();
    void writesLargeAnswersWhole();
    void survivesAClientThatLeaves();
    void closeWritesTheAnswerOnItsWay();
    void closeInsideTheHandler();
    void aBusyPortIsAClearError();
    void worksOnAWorkerThread();
    void continuesOnExpect();

private:
    std::unique_ptr<QTcpSocket> open();
    QByteArray ask(const QByteArray &wire);
    QByteArray head(const QByteArray &target) const;

    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

void HttpServerTest::init()
{
    Limits limits;
    limits.idle = 300ms;
    limits.connections = 4;
    limits.bodyBytes = 4096;
    m_server = std::make_unique<HttpServer>(&echo, limits);
    const auto port = m_server->listen(0);
    QVERIFY(port);
    m_port = *port;
    QCOMPARE(m_server->port(), m_port);
}

void HttpServerTest::cleanup()
{
    m_server.reset();
}

std::unique_ptr<QTcpSocket> HttpServerTest::open()
{
    auto socket = std::make_unique<QTcpSocket>();
    QSignalSpy connected(socket.get(), &QTcpSocket::connected);
    socket->connectToHost(QHostAddress::LocalHost, m_port);
    if (connected.isEmpty())
        connected.wait(2000);
    return socket;
}

QByteArray HttpServerTest::ask(const QByteArray &wire)
{
    const auto socket = open();
    socket->write(wire);
    return readAllUntilClosed(*socket);
}

QByteArray HttpServerTest::head(const QByteArray &target) const
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
}

void HttpServerTest::answersOnLoopbackOnly()
{
    const QByteArray answer = ask(head("/a?b=c") + "Connection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.contains("\r\nContent-Length: 11\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(answer.contains("\r\nDate: "));
    QVERIFY(answer.endsWith("\r\n\r\nGET /a?b=c "));

    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, m_port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
}

void HttpServerTest::keepsTheConnectionForTheNextRequest()
{
    const auto socket = open();
    for (int i = 0; i < 3; ++i) {
        socket->write(head("/" + QByteArray::number(i)) + "\r\n");
        const QByteArray expected = "GET /" + QByteArray::number(i) + " ";
        QByteArray answer;
        QTRY_VERIFY((answer += socket->readAll()).endsWith(expected));
        QVERIFY(answer.contains("\r\nConnection: keep-alive\r\n"));
    }
}

void HttpServerTest::answersPipelinedRequestsInOrder()
{
    const QByteArray answer = ask(head("/slow") + "\r\n" + head("/2") + "\r\n" + head("/slow?3")
                                  + "\r\n" + head("/4") + "Connection: close\r\n\r\n");
    const qsizetype first = answer.indexOf("GET /slow ");
    const qsizetype second = answer.indexOf("GET /2 ");
    const qsizetype third = answer.indexOf("GET /slow?3 ");
    const qsizetype fourth = answer.indexOf("GET /4 ");
    QVERIFY2(first > 0 && second > first && third > second && fourth > third, answer.constData());
}

void HttpServerTest::sendsNoBodyForHead()
{
    QByteArray request = head("/a");
    request.replace("GET", "HEAD");
    const QByteArray answer = ask(request + "\r\n" + head("/b") + "Connection: close\r\n\r\n");
    QVERIFY(answer.contains("\r\nContent-Length: 8\r\n"));
    QVERIFY(!answer.contains("HEAD /a"));
    QVERIFY(answer.contains("\r\n\r\nHTTP/1.1 200 OK")); // The next answer follows the head.
    QVERIFY(answer.endsWith("GET /b "));
}

void HttpServerTest::sendsNoBodyWith204()
{
    const QByteArray answer = ask(head("/none") + "Connection: close\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(!answer.contains("Content-Length"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void HttpServerTest::checksTheHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("right") << "Host: 127.0.0.1:PORT\r\n"_ba << true;
    QTest::newRow("rebinding") << "Host: evil.example:PORT\r\n"_ba << false;
    QTest::newRow("localhost") << "Host: localhost:PORT\r\n"_ba << false;
    QTest::newRow("other port") << "Host: 127.0.0.1:1\r\n"_ba << false;
    QTest::newRow("no port") << "Host: 127.0.0.1\r\n"_ba << false;
    QTest::newRow("suffix") << "Host: 127.0.0.1:PORT.evil.example\r\n"_ba << false;
    QTest::newRow("userinfo") << "Host: x@127.0.0.1:PORT\r\n"_ba << false;
    QTest::newRow("twice") << "Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n"_ba << false;
    QTest::newRow("none") << ""_ba << false;
}

void HttpServerTest::checksTheHost()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    host.replace("PORT", QByteArray::number(m_port));
    const QByteArray answer = ask("GET / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
    QVERIFY2(answer.startsWith(allowed ? "HTTP/1.1 200 " : "HTTP/1.1 400 "), answer.constData());
    QCOMPARE(answer.contains("GET / "), allowed);
}

void HttpServerTest::allowsLocalhostOnlyWhenAsked()
{
    m_server->close();
    const auto port = m_server->listen(0, true);
    QVERIFY(port);
    m_port = *port;
    const QByteArray host = "GET / HTTP/1.1\r\nConnection: close\r\nHost: ";
    QVERIFY(ask(host + "LocalHost:" + QByteArray::number(m_port) + "\r\n\r\n")
                .startsWith("HTTP/1.1 200 "));
    QVERIFY(ask(host + "127.0.0.1:" + QByteArray::number(m_port) + "\r\n\r\n")
                .startsWith("HTTP/1.1 200 "));
}

void HttpServerTest::says400AndCloses()
{
    const QByteArray answer = ask("rubbish\r\n\r\n" + head("/never") + "\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer.constData());
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(!answer.contains("/never"));
}

void HttpServerTest::says413ToAFloodingSender()
{
    const QByteArray answer =
        ask(head("/") + "Content-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, 'x'));
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.left(200).constData());
}

void HttpServerTest::dropsAClientThatDrips()
{
    const auto socket = open();
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&socket] { socket->write("a"); });
    socket->write("GET /");
    drip.start(20ms);
    QElapsedTimer time;
    time.start();
    const QByteArray answer = readAllUntilClosed(*socket);
    QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer.constData());
    QVERIFY(time.elapsed() < 5000);
}

void HttpServerTest::dropsAnIdleConnection()
{
    const auto socket = open();
    QCOMPARE(readAllUntilClosed(*socket), ""_ba);
}

void HttpServerTest::limitsTheConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 4; ++i)
        sockets.push_back(open());
    const QByteArray answer = ask(head("/") + "\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());

    sockets.clear();
    QTRY_VERIFY(ask(head("/") + "Connection: close\r\n\r\n").startsWith("HTTP/1.1 200 "));
}

void HttpServerTest::abortsOnDemand()
{
    QCOMPARE(ask(head("/abort") + "\r\n"), ""_ba);
}

void HttpServerTest::neverSplitsHeaders()
{
    QTest::ignoreMessage(QtWarningMsg, "an answer with a line end in a header was withheld");
    const QByteArray answer = ask(head("/split") + "Connection: close\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 500 "));
    QVERIFY(!answer.contains("Set-Cookie"));
}

void HttpServerTest::writesLargeAnswersWhole()
{
    const QByteArray answer = ask(head("/big") + "Connection: close\r\n\r\n");
    QVERIFY(answer.size() > 8 * 1024 * 1024);
    QVERIFY(answer.endsWith("xxxx"));
}

void HttpServerTest::survivesAClientThatLeaves()
{
    for (int i = 0; i < 3; ++i) {
        const auto socket = open();
        socket->write(head("/slow") + "\r\n");
        socket->flush();
        socket->abort();
    }
    QTRY_VERIFY(ask(head("/") + "Connection: close\r\n\r\n").startsWith("HTTP/1.1 200 "));
}

void HttpServerTest::closeWritesTheAnswerOnItsWay()
{
    const auto idle = open();
    const auto busy = open();
    int asked = 0;
    m_server = std::make_unique<HttpServer>([&asked](const Request &request) {
        ++asked;
        return echo(request);
    });
    m_port = m_server->listen(0).value();
    const auto waiting = open();
    const auto idling = open();
    waiting->write(head("/slow") + "\r\n");
    QTRY_COMPARE(asked, 1);
    m_server->close();
    QVERIFY(!m_server->isListening());
    const QByteArray answer = readAllUntilClosed(*waiting);
    QVERIFY2(answer.endsWith("GET /slow "), answer.constData());
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QCOMPARE(readAllUntilClosed(*idling), ""_ba);
}

void HttpServerTest::closeInsideTheHandler()
{
    m_server = std::make_unique<HttpServer>([this](const Request &request) {
        m_server->close();
        return echo(request);
    });
    m_port = m_server->listen(0).value();
    const QByteArray answer = ask(head("/once") + "\r\n");
    QVERIFY2(answer.endsWith("GET /once "), answer.constData());
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
}

void HttpServerTest::aBusyPortIsAClearError()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    HttpServer server(&echo);
    const auto port = server.listen(other.serverPort());
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::Network);
    QCOMPARE(port.error().code, u"address_in_use"_s);
    QVERIFY(port.error().message.contains(QString::number(other.serverPort())));
    QVERIFY(!server.isListening());
}

void HttpServerTest::worksOnAWorkerThread()
{
    QThread thread;
    thread.start();
    auto *server = new HttpServer(&echo);
    server->moveToThread(&thread);
    connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    QMetaObject::invokeMethod(
        server, [server, this] { m_port = server->listen(0).value(); },
        Qt::BlockingQueuedConnection);
    QVERIFY(ask(head("/t") + "Connection: close\r\n\r\n").endsWith("GET /t "));
    thread.quit();
    QVERIFY(thread.wait(5000));
}

void HttpServerTest::continuesOnExpect()
{
    const auto socket = open();
    QByteArray request = head("/e");
    request.replace("GET", "POST");
    socket->write(request
                  + "Expect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).contains("100 Continue"));
    socket->write("body");
    QVERIFY(readAllUntilClosed(*socket).endsWith("POST /e body"));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
