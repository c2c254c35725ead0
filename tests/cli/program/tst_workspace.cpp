// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"
#include "support/stubserver.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::test;
using planops::testkit::Answer;
using planops::testkit::Received;
using planops::testkit::StubServer;

//! import, snippet and run, as a script uses them.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsFromStandardInput();
    void importsAFolder();
    void refuses_data();
    void refuses();
    void sendsWhatItImported();
    void writesSnippets();
    void runsAFile();
    void runsOneRequest();
    void failsWithAFailure();
    void sendsNothingWhenSomethingIsMissing();
    void fillsARequestFromAnEnvironment();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    //! Runs planops while the server in this thread answers.
    [[nodiscard]] Run runBeside(const QStringList &arguments) const;

    std::unique_ptr<Runner> m_runner;
};

void TestWorkspace::init()
{
    m_runner = std::make_unique<Runner>();
}

QString TestWorkspace::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(QDir(m_runner->home()).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

Run TestWorkspace::runBeside(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_runner->home());
    m_runner->start(process, arguments);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                         Runner::patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestWorkspace::importsFromStandardInput()
{
    const Run run = m_runner->run({u"--json"_s, u"import"_s, u"curl"_s, u"-"_s},
                                  "curl -k -H 'A: b' -d x=1 https://x.example/");
    QCOMPARE(run.code, 0);
    const QJsonObject document = run.json().object();
    QCOMPARE(document["notices"_L1].toArray().size(), 1);
    const QJsonObject request = document["requests"_L1][0].toObject();
    QCOMPARE(request["method"_L1].toString(), u"POST"_s);
    QCOMPARE(request["url"_L1].toString(), u"https://x.example/"_s);
    QCOMPARE(request["headers"_L1][0]["name"_L1].toString(), u"A"_s);
    QCOMPARE(request["body"_L1]["kind"_L1].toString(), u"form"_s);
}

void TestWorkspace::importsAFolder()
{
    const Run run = m_runner->run({u"--json"_s, u"import"_s, u"bruno"_s,
                                   QStringLiteral(PLANOPS_TEST_DATA "/workspace/bruno")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()["requests"_L1].toArray().size(), 3);
}

void TestWorkspace::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no format") << QStringList {u"import"_s};
    QTest::newRow("unknown format") << QStringList {u"import"_s, u"word"_s, u"-"_s};
    QTest::newRow("no document") << QStringList {u"import"_s, u"openapi"_s, u"-"_s};
    QTest::newRow("no such document") << QStringList {u"import"_s, u"openapi"_s, u"none.yaml"_s};
    QTest::newRow("missing file") << QStringList {u"import"_s, u"har"_s, u"/no/such"_s};
    QTest::newRow("empty input") << QStringList {u"import"_s, u"postman"_s, u"-"_s};
    QTest::newRow("folder") << QStringList {u"import"_s, u"har"_s, u"/"_s};
    QTest::newRow("no language") << QStringList {u"snippet"_s};
    QTest::newRow("no request") << QStringList {u"snippet"_s, u"curl"_s};
    QTest::newRow("missing request")
        << QStringList {u"snippet"_s, u"curl"_s, u"--from"_s, u"/no/such"_s};
    QTest::newRow("unknown token mode")
        << QStringList {u"snippet"_s, u"curl"_s, u"--from"_s, u"-"_s, u"--token"_s, u"x"_s};
    QTest::newRow("no file to run") << QStringList {u"run"_s};
    QTest::newRow("missing file to run") << QStringList {u"run"_s, u"/no/such.http"_s};
}

void TestWorkspace::refuses()
{
    QFETCH(QStringList, arguments);
    const Run run = m_runner->run(QStringList {u"--json"_s} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(!run.json()["error"_L1]["message"_L1].toString().isEmpty());
    QVERIFY(run.err.startsWith("planops: "));
}

void TestWorkspace::sendsWhatItImported()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    write(u"part.txt"_s, "content");
    const QString command =
        write(u"command.sh"_s,
              QByteArray("curl " + server.url("/x") + " -F a=1 -F 'f=@part.txt;type=text/plain'"));
    const Run imported = m_runner->run({u"--json"_s, u"import"_s, u"curl"_s, command});
    QCOMPARE(imported.code, 0);
    const QString saved = write(u"request.json"_s, imported.out);
    const Run sent = runBeside({u"request"_s, u"--from"_s, saved});
    QVERIFY2(sent.code == 0, sent.err.constData());
    QCOMPARE(server.requests().size(), 1);
    const Received &request = server.requests().constFirst();
    QVERIFY(request.header("Content-Type")->startsWith("multipart/form-data; boundary="));
    QVERIFY(request.body.contains("name=\"a\"\r\n\r\n1\r\n"));
    QVERIFY(request.body.contains(
        "filename=\"part.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n"));
}

void TestWorkspace::writesSnippets()
{
    const QString file = write(
        u"request.json"_s,
        R"({"method": "GET", "url": "https://x.example/", "headers": [{"name": "Authorization", "value": "Bearer canary"}]})");
    const Run hidden = m_runner->run({u"snippet"_s, u"curl"_s, u"--from"_s, file});
    QCOMPARE(hidden.code, 0);
    QVERIFY(hidden.out.contains("Authorization: Bearer YOUR_TOKEN"));
    const Run shown =
        m_runner->run({u"snippet"_s, u"curl"_s, u"--from"_s, file, u"--token"_s, u"value"_s});
    QVERIFY(shown.out.contains("Bearer canary"));
    const Run environment = m_runner->run(
        {u"--json"_s, u"snippet"_s, u"python"_s, u"--from"_s, file, u"--token"_s, u"env"_s});
    QVERIFY(environment.json()["code"_L1].toString().contains("os.environ[\"PLANOPS_TOKEN\"]"_L1));
    // Below the profile's API the program adds its token; the value of it needs a sign-in.
    const QString own = write(u"own.json"_s, R"({"method": "GET", "url": "/api/v1/projects"})");
    QVERIFY(m_runner->run({u"--profile"_s, u"planops"_s, u"snippet"_s, u"curl"_s, u"--from"_s, own})
                .out.contains("Authorization: Bearer YOUR_TOKEN"));
}

void TestWorkspace::runsAFile()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok("{}"); });
    write(u"http-client.env.json"_s, R"({"dev": {"host": ")" + server.url("") + R"("}})");
    const QString file = write(
        u"a.http"_s,
        "### One\nGET {{host}}/one\n\n### Two\nPOST {{host}}/two\nA: {{$randomInt 5 6}}\n\nbody\n");
    const QString junit = QDir(m_runner->home()).filePath(u"junit.xml"_s);
    const Run run =
        runBeside({u"--json"_s, u"run"_s, file, u"--env"_s, u"dev"_s, u"--junit"_s, junit});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()["passed"_L1].toBool(), true);
    QCOMPARE(run.json()["results"_L1].toArray().size(), 2);
    QCOMPARE(run.json()["results"_L1][1]["name"_L1].toString(), u"Two"_s);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests()[1].body, "body"_ba);
    QCOMPARE(server.requests()[1].header("A"), "5"_ba);
    QFile report(junit);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("tests=\"2\" failures=\"0\" errors=\"0\""));
}

void TestWorkspace::runsOneRequest()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok("answer"); });
    const QString file = write(
        u"a.http"_s,
        QByteArray("### One\nGET " + server.url("/1") + "\n### Two\nGET " + server.url("/2")));
    const Run run = runBeside({u"run"_s, file, u"Two"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, "answer"_ba);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0].target, "/2"_ba);
    QCOMPARE(m_runner->run({u"run"_s, file, u"Three"_s}).code, 2);
}

void TestWorkspace::failsWithAFailure()
{
    StubServer server;
    server.setHandler([](const Received &request) {
        return request.target == "/1" ? Answer::status(404) : Answer::ok();
    });
    const QString file =
        write(u"a.http"_s,
              QByteArray("GET " + server.url("/1") + "\n###\nGET http://127.0.0.1:1/\n###\nGET "
                         + server.url("/2")));
    const QString junit = QDir(m_runner->home()).filePath(u"junit.xml"_s);
    const Run run = runBeside({u"run"_s, file, u"--junit"_s, junit});
    QCOMPARE(run.code, 1);
    QCOMPARE(server.requests().size(), 2);
    QFile report(junit);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("tests=\"3\" failures=\"1\" errors=\"1\""));
}

void TestWorkspace::sendsNothingWhenSomethingIsMissing()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    const QString file =
        write(u"a.http"_s, QByteArray("GET " + server.url("/1") + "\n###\nGET {{nowhere}}/\n"));
    QCOMPARE(runBeside({u"run"_s, file}).code, 2);
    QCOMPARE(runBeside({u"run"_s, file, u"--env"_s, u"none"_s}).code, 2);
    QVERIFY(server.requests().isEmpty());
}

void TestWorkspace::fillsARequestFromAnEnvironment()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(); });
    // A computer without a keychain keeps the value of a secret variable in the private file.
    write(u"http-client.env.json"_s,
          "{\"dev\": {\"host\": \"" + server.url("") + "\", \"$secret\": [\"key\"]}}");
    write(u"http-client.private.env.json"_s, "{\"dev\": {\"key\": \"canary-7f3a\"}}");
    const auto ask = [this](const QStringList &options) {
        return runBeside(QStringList {u"request"_s, u"POST"_s, u"{{host}}/x?{{$randomInt 5 6}}"_s}
                         + options);
    };
    const Run run = ask({u"--env"_s, u"dev"_s, u"-H"_s, u"X-Key: {{key}}"_s, u"-d"_s, u"{{key}}!"_s,
                         u"--include"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0].target, "/x?5"_ba);
    QCOMPARE(server.requests()[0].header("X-Key"), "canary-7f3a"_ba);
    QCOMPARE(server.requests()[0].body, "canary-7f3a!"_ba);
    // Without an environment braces are what they are.
    QCOMPARE(runBeside({u"request"_s, u"POST"_s, QString::fromLatin1(server.url("/y")), u"-d"_s,
                        u"{{ key }} {{x}}"_s})
                 .code,
             0);
    QCOMPARE(server.requests()[1].body, "{{ key }} {{x}}"_ba);
    QCOMPARE(ask({u"--env"_s, u"dev"_s, u"-d"_s, u"{{nowhere}}"_s}).code, 2);
    QCOMPARE(ask({u"--env"_s, u"none"_s}).code, 2);
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
