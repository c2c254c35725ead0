// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/asker.h"
#include "support/stubserver.h"

#include <QTcpServer>

using namespace planops;
using namespace planops::http;
using namespace planops::testkit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Every way in which no answer comes has its own sentence; and what TLS tells when one does.
class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknownHost();
    void refused();
    void closedAndReset();
    void timeouts_data();
    void timeouts();
    void connectTimeout();
    void proxies();
    void notHttp_data();
    void notHttp();
    void tlsAnswer();
    void tlsRefusals_data();
    void tlsRefusals();
    void tlsOnAPlainPort();
    void clientCertificates();
    void badCaFile();
    void detailHoldsNoSecret();

private:
    Request trusted(const QByteArray &url) const;

    CertificateAuthority m_authority;
    QTemporaryDir m_folder;
};

static void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestFailures::initTestCase()
{
    writeFile(m_folder.filePath(u"ca.pem"_s), m_authority.certificate());
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS for the test's server");
}

Request TestFailures::trusted(const QByteArray &url) const
{
    Request sent = request("GET", url);
    sent.options.tls.caFile = m_folder.filePath(u"ca.pem"_s);
    return sent;
}

//! Sends and checks kind and a part of the sentence; the sentence names the host where there is
//! one.
static void expectFailure(const Request &sent, ErrorKind kind, const QString &part,
                          const QString &code = u"curl-"_s)
{
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(sent);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(part),
             qPrintable(result.error().message + u" | "_s + result.error().detail));
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().detail.isEmpty());
    QVERIFY2(result.error().code.startsWith(code), qPrintable(result.error().code));
}

void TestFailures::unknownHost()
{
    expectFailure(request("GET", "http://no-such-host.invalid/"), ErrorKind::Network,
                  u"no-such-host.invalid was not found"_s);
}

void TestFailures::refused()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    expectFailure(request("GET", "http://127.0.0.1:" + QByteArray::number(port) + "/"),
                  ErrorKind::Network, u"nothing listens on port %1"_s.arg(port));
}

void TestFailures::closedAndReset()
{
    StubServer server;
    server.on("/close", Answer({}, Answer::After::Close));
    server.on("/reset", Answer({}, Answer::After::Reset));
    expectFailure(request("GET", server.url("/close")), ErrorKind::Network,
                  u"closed the connection without an answer"_s);
    expectFailure(request("GET", server.url("/reset")), ErrorKind::Network,
                  u"broke before an answer"_s);
}

void TestFailures::timeouts_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("no answer") << Answer({}, Answer::After::Hang);
    Answer slowHead("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 100; ++i)
        slowHead.pieces.append({50ms, "X-Slow: 1\r\n"});
    QTest::newRow("slow headers") << slowHead;
    Answer slowBody("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    for (int i = 0; i < 100; ++i)
        slowBody.pieces.append({50ms, "x"});
    QTest::newRow("slow body") << slowBody;
}

void TestFailures::timeouts()
{
    QFETCH(Answer, answer);
    StubServer server;
    server.on("/x", answer);
    Request sent = request("GET", server.url("/x"));
    sent.options.timeout = 400ms;
    QElapsedTimer timer;
    timer.start();
    expectFailure(sent, ErrorKind::Timeout, u"within the time limit"_s);
    QVERIFY2(timer.elapsed() >= 390 && timer.elapsed() < 3'000,
             qPrintable(QString::number(timer.elapsed())));
}

void TestFailures::connectTimeout()
{
    // A listener that never accepts TLS: connected, but the handshake does not come about.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Request sent = trusted("https://127.0.0.1:" + QByteArray::number(silent.serverPort()) + "/");
    sent.options.connectTimeout = 300ms;
    expectFailure(sent, ErrorKind::Timeout, u"No connection to 127.0.0.1 in time"_s);
}

void TestFailures::proxies()
{
    StubServer proxy;
    proxy.setHandler([](const Received &) { return Answer::status(407); });
    Request sent = request("GET", "https://api.invalid/");
    sent.options.proxy = {Proxy::Mode::Manual, proxy.url("")};
    expectFailure(sent, ErrorKind::Network, u"wants a user name and password"_s,
                  u"proxy-authentication"_s);
    proxy.setHandler([](const Received &) { return Answer::status(502); });
    expectFailure(sent, ErrorKind::Network, u"did not open a connection to api.invalid"_s);
    proxy.setHandler([](const Received &) { return Answer({}, Answer::After::Close); });
    expectFailure(sent, ErrorKind::Network, u"did not open a connection to api.invalid"_s);
    sent.options.proxy.url = "http://127.0.0.1:1";
    expectFailure(sent, ErrorKind::Network, u"The proxy http://127.0.0.1:1 cannot be reached"_s);
    sent.options.proxy.url = "http://no-such-proxy.invalid:1";
    expectFailure(sent, ErrorKind::Network,
                  u"The proxy http://no-such-proxy.invalid:1 was not found"_s);
    sent.options.proxy.url = "socks5h://127.0.0.1:" + QByteArray::number(proxy.port());
    sent.options.timeout = 1s;
    HttpClient client;
    QVERIFY(!Asker(client).ask(sent));
}

void TestFailures::notHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("banner") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
    QTest::newRow("bad length") << "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n"_ba;
    QTest::newRow("binary") << QByteArray(100, '\x80');
}

void TestFailures::notHttp()
{
    QFETCH(QByteArray, bytes);
    StubServer server;
    server.on("/x", Answer(bytes, Answer::After::Close));
    expectFailure(request("GET", server.url("/x")), ErrorKind::Network, u"not valid HTTP"_s);
}

void TestFailures::tlsAnswer()
{
    StubServer server(m_authority.issue({{u"localhost"_s, u"127.0.0.1"_s, u"other.example"_s}}));
    server.on("/x", Answer::ok("secured"));
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(trusted(server.url("/x")));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->body.readAll(), "secured"_ba);
    const TlsInfo tls = result->last().tls;
    QCOMPARE(tls.protocol, u"TLSv1.3"_s);
    QVERIFY(tls.cipher.contains(u"AES"_s) || tls.cipher.contains(u"CHACHA"_s));
    QCOMPARE(tls.trustStore, m_folder.filePath(u"ca.pem"_s));
    QCOMPARE(tls.chain.size(), 1);
    const Certificate leaf = tls.chain.first();
    QCOMPARE(leaf.subject, u"CN = localhost"_s);
    QCOMPARE(leaf.issuer, u"CN = PlanOps test authority"_s);
    QCOMPARE(leaf.names, (QStringList {u"localhost"_s, u"127.0.0.1"_s, u"other.example"_s}));
    QVERIFY(leaf.notBefore < QDateTime::currentDateTimeUtc()
            && leaf.notAfter > QDateTime::currentDateTimeUtc());
    QCOMPARE(leaf.fingerprint.size(), 95);
    const Timing timing = result->last().timing;
    QVERIFY(!timing.reusedConnection && timing.tls.count() > 0 && timing.connect.count() > 0);

    const auto again = asker.ask(trusted(server.url("/x")));
    QVERIFY(again.has_value());
    QVERIFY(again->last().timing.reusedConnection);
    QCOMPARE(again->last().timing.tls.count(), -1);
    QCOMPARE(again->last().tls.chain.size(), 1);
    QCOMPARE(server.connections(), 1);
}

void TestFailures::tlsRefusals_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<bool>("system");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("code");
    const auto now = QDateTime::currentDateTimeUtc();
    QTest::newRow("expired") << m_authority.issue(
        {{u"127.0.0.1"_s}, now.addDays(-9), now.addDays(-2)})
                             << false << u"has expired"_s << u"certificate-expired"_s;
    QTest::newRow("not yet") << m_authority.issue(
        {{u"127.0.0.1"_s}, now.addDays(2), now.addDays(9)})
                             << false << u"is not valid yet"_s << u"certificate-not-yet-valid"_s;
    QTest::newRow("wrong host") << m_authority.issue({{u"api.example.com"_s}}) << false
                                << u"belongs to another host name"_s << u"certificate-other-host"_s;
    QTest::newRow("self-signed") << CertificateAuthority::selfSigned() << false
                                 << u"is self-signed"_s << u"certificate-self-signed"_s;
    QTest::newRow("unknown authority")
        << m_authority.issue() << true << u"does not know"_s << u"certificate-unknown-authority"_s;
}

void TestFailures::tlsRefusals()
{
    QFETCH(Identity, identity);
    QFETCH(bool, system);
    QFETCH(QString, sentence);
    QFETCH(QString, code);
    StubServer server(identity);
    server.setHandler([](const Received &) { return Answer::ok(); });
    Request sent = system ? request("GET", server.url()) : trusted(server.url());
    sent.headers = {{"Authorization", "Bearer canary"}};
    expectFailure(sent, ErrorKind::Tls, sentence, code);
    QVERIFY(server.requests().isEmpty());
    QVERIFY(server.bytesIn().isEmpty());
}

void TestFailures::tlsOnAPlainPort()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    expectFailure(trusted("https://127.0.0.1:" + QByteArray::number(plain.serverPort()) + "/"),
                  ErrorKind::Tls, u"does not speak TLS"_s);
}

//! An identity that the server does not take: told by its alert, or, with TLS 1.3, by no more than
//! the end of the connection. Either way the sentence speaks of the client certificate.
static void expectIdentityRefused(const Request &sent)
{
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(sent);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"client certificate"_s),
             qPrintable(result.error().message + u" | "_s + result.error().detail));
    QVERIFY(result.error().kind == ErrorKind::Tls || result.error().kind == ErrorKind::Network);
}

void TestFailures::clientCertificates()
{
    StubServer server(m_authority.issue(), m_authority.certificate());
    server.setHandler([](const Received &) { return Answer::ok("you are known"); });
    expectIdentityRefused(trusted(server.url()));

    const Identity me = m_authority.issue({{u"me"_s}});
    writeFile(m_folder.filePath(u"me.pem"_s), me.certificate);
    writeFile(m_folder.filePath(u"me.key"_s), me.key);
    Request sent = trusted(server.url());
    sent.options.tls.certificateFile = m_folder.filePath(u"me.pem"_s);
    sent.options.tls.keyFile = m_folder.filePath(u"me.key"_s);
    HttpClient client;
    Asker asker(client);
    const auto result = asker.ask(sent);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->body.readAll(), "you are known"_ba);
    // The identity belongs to its request: the next one without it may not ride on the same
    // connection.
    const auto without = asker.ask(trusted(server.url()));
    QVERIFY(!without);

    const CertificateAuthority stranger;
    const Identity other = stranger.issue({{u"me"_s}});
    writeFile(m_folder.filePath(u"other.pem"_s), other.certificate);
    writeFile(m_folder.filePath(u"other.key"_s), other.key);
    sent.options.tls.certificateFile = m_folder.filePath(u"other.pem"_s);
    sent.options.tls.keyFile = m_folder.filePath(u"other.key"_s);
    expectIdentityRefused(sent);
    sent.options.tls.keyFile = m_folder.filePath(u"me.key"_s);
    expectFailure(sent, ErrorKind::Tls, u"cannot be used with its key"_s);
    sent.options.tls.certificateFile = m_folder.filePath(u"missing.pem"_s);
    expectFailure(sent, ErrorKind::Tls, u"missing.pem"_s);
}

void TestFailures::badCaFile()
{
    StubServer server(m_authority.issue());
    Request sent = request("GET", server.url());
    sent.options.tls.caFile = m_folder.filePath(u"nothing.pem"_s);
    expectFailure(sent, ErrorKind::Tls, u"nothing.pem"_s);
    writeFile(sent.options.tls.caFile, "no certificate in here");
    expectFailure(sent, ErrorKind::Tls, u"nothing.pem"_s);
}

void TestFailures::detailHoldsNoSecret()
{
    HttpClient client;
    Asker asker(client);
    const auto result =
        asker.ask(request("GET", "http://127.0.0.1:1/?access_token=c4n4ry&code=c4n4ry",
                          {{"Authorization", "Bearer c4n4ry"}}));
    QVERIFY(!result);
    QVERIFY(!result.error().message.contains(u"c4n4ry"_s));
    QVERIFY(!result.error().detail.contains(u"c4n4ry"_s));
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
