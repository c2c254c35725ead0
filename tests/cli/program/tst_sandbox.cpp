// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program/runner.h"

#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace planops::test;

//! The program as server and as client: requests without a token of ours, so that no keychain is
//! needed.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void describesItselfInOneLine();
    void endsCleanlyOnSignals_data();
    void endsCleanlyOnSignals();
    void answersRequests();
    void explainsRefusals();
    void failsOnRequest();
    void sendsHeadersAndBodies();
    void sendsNeutralRequests();
    void masksCredentialsInJson();
    void tellsABusyPort();

private:
    void serve(const QStringList &options = {});
    [[nodiscard]] Run request(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_runner->run(QStringList {u"--json"_s, u"request"_s, u"--no-auth"_s} + arguments,
                             input);
    }
    [[nodiscard]] QString api(const QString &path) const
    {
        return m_description["apiBase"_L1].toString() + path;
    }

    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_line;
    QJsonObject m_description;
};

void TestSandbox::init()
{
    m_runner = std::make_unique<Runner>();
}

void TestSandbox::cleanup()
{
    if (m_server && m_server->state() != QProcess::NotRunning) {
        m_server->terminate();
        QVERIFY(m_server->waitForFinished());
    }
    m_server.reset();
}

void TestSandbox::serve(const QStringList &options)
{
    m_server = std::make_unique<QProcess>();
    m_runner->start(*m_server, QStringList {u"sandbox"_s} + options);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->canReadLine(), Runner::patience);
    m_line = m_server->readLine();
    m_description = QJsonDocument::fromJson(m_line).object();
    QVERIFY(!m_description.isEmpty());
}

void TestSandbox::describesItselfInOneLine()
{
    serve();
    for (const char *name :
         {"issuer", "apiBase", "jwksUri", "clientId", "publishableKey", "secretKey", "accounts"})
        QVERIFY2(m_description.contains(QLatin1StringView(name)), name);
    QVERIFY(m_description["issuer"_L1].toString().startsWith("http://127.0.0.1:"_L1));
    QVERIFY(m_description["accounts"_L1].toArray().size() >= 2);
    QCOMPARE(m_line.count('\n'), 1);
    QVERIFY(m_server->readAllStandardOutput().isEmpty());
}

void TestSandbox::endsCleanlyOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSandbox::endsCleanlyOnSignals()
{
    QFETCH(int, signal);
    serve();
    QCOMPARE(::kill(static_cast<pid_t>(m_server->processId()), signal), 0);
    QVERIFY(m_server->waitForFinished());
    QCOMPARE(m_server->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_server->exitCode(), 0);
}

void TestSandbox::answersRequests()
{
    serve();
    const Run run = request({u"GET"_s, m_description["jwksUri"_L1].toString()});
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonObject answer = run.json().object();
    QCOMPARE(answer["status"_L1].toInt(), 200);
    QVERIFY(!QJsonDocument::fromJson(answer["body"_L1].toString().toUtf8())["keys"_L1]
                 .toArray()
                 .isEmpty());
    QVERIFY(!answer["headers"_L1].toArray().isEmpty());
    QCOMPARE(answer["hops"_L1].toArray().size(), 1);
    QVERIFY(answer["timing"_L1]["total"_L1].toDouble() > 0);
    QVERIFY(answer["tls"_L1].isNull());
    QVERIFY(answer["diagnosis"_L1].toArray().isEmpty());

    const Run text = m_runner->run({u"request"_s, u"--no-auth"_s, u"--include"_s, u"GET"_s,
                                    m_description["jwksUri"_L1].toString()});
    QVERIFY(text.out.startsWith("HTTP/1.1 200"));
    QVERIFY(text.out.contains("\"keys\""));
}

void TestSandbox::explainsRefusals()
{
    serve();
    const Run without = request({u"GET"_s, api(u"/api/v1/projects"_s)});
    QCOMPARE(without.code, 0);
    QCOMPARE(without.json()["status"_L1].toInt(), 401);
    const Run opaque = request({u"-H"_s, u"Authorization: Bearer oat_ABCDEFGH12345678"_s, u"GET"_s,
                                api(u"/api/v1/projects"_s)});
    QCOMPARE(opaque.json()["diagnosis"_L1][0]["id"_L1].toString(), u"opaque-token"_s);
    QVERIFY(without.json()["diagnosis"_L1][0]["id"_L1].toString() != u"opaque-token"_s);

    const Run text =
        m_runner->run({u"request"_s, u"--no-auth"_s, u"GET"_s, api(u"/api/v1/projects"_s)});
    QVERIFY(text.out.contains("detail")); // The body alone on stdout,
    QVERIFY(!text.err.isEmpty());         // the explanation beside it.
}

void TestSandbox::failsOnRequest()
{
    serve({u"--fail"_s, u"503"_s});
    QCOMPARE(request({u"GET"_s, api(u"/api/v1/projects"_s)}).code, 0);
    const Run run = request({u"--fail"_s, u"GET"_s, api(u"/api/v1/projects"_s)});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.json()["status"_L1].toInt(), 503);
}

void TestSandbox::sendsHeadersAndBodies()
{
    serve();
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("{\"name\":\"x\"}");
    file.close();
    const QString url = api(u"/api/v1/projects"_s);
    for (const QStringList &body : {QStringList {u"-d"_s, u"{\"name\":\"x\"}"_s},
                                    QStringList {u"--data-file"_s, file.fileName()},
                                    QStringList {u"--data-file"_s, u"-"_s}}) {
        const Run run = request(body + QStringList {u"-H"_s, u"X-Odd: a:b"_s, u"POST"_s, url},
                                "{\"name\":\"x\"}");
        QVERIFY2(run.code == 0, run.err.constData());
        const QByteArray sent = QJsonDocument(run.json()["request"_L1]["headers"_L1].toArray())
                                    .toJson(QJsonDocument::Compact);
        QVERIFY2(sent.contains("{\"name\":\"X-Odd\",\"value\":\"a:b\"}"), sent.constData());
        QVERIFY2(sent.contains("\"12\""), sent.constData()); // Content-Length
    }
}

void TestSandbox::sendsNeutralRequests()
{
    serve();
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(
        QJsonDocument(
            QJsonObject {
                {u"method"_s, u"POST"_s},
                {u"url"_s, QString(m_description["issuer"_L1].toString() + u"/oauth/token"_s)},
                {u"body"_s,
                 QJsonObject {{u"kind"_s, u"form"_s},
                              {u"form"_s,
                               QJsonArray {QJsonObject {{u"name"_s, u"grant_type"_s},
                                                        {u"value"_s, u"nonsense"_s}}}}}}})
            .toJson());
    file.close();
    const Run run = request({u"--from"_s, file.fileName()});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.json()["status"_L1].toInt() >= 400);
    QVERIFY(
        run.json()["body"_L1].toString().contains("error"_L1)); // The form was read, and refused.
}

void TestSandbox::masksCredentialsInJson()
{
    serve();
    const Run run = request({u"-H"_s, u"Authorization: Bearer canary-0123456789"_s, u"-H"_s,
                             u"Cookie: session=canary-cookie"_s, u"GET"_s,
                             api(u"/api/v1/projects?access_token=canary-query"_s)});
    QVERIFY(run.json().isObject());
    QVERIFY2(!run.out.contains("canary"), run.out.constData());
    QVERIFY(!run.err.contains("canary"));
}

void TestSandbox::tellsABusyPort()
{
    serve();
    const QString port = m_description["issuer"_L1].toString().section(u':', -1);
    const Runner other;
    const Run run = other.run({u"sandbox"_s, u"--port"_s, port});
    QVERIFY2(run.code > 0, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(port.toLatin1()), run.err.constData());
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
