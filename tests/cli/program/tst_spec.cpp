// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program/runner.h"

#include "core/base/home.h"
#include "core/spec/speclibrary.h"
#include "support/stubserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::test;

//! import openapi and check, as a script uses them.
class TestSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsDocuments_data();
    void importsDocuments();
    void importsFromStandardInput();
    void writesRequests();
    void checksAnswers_data();
    void checksAnswers();
    void refusesWhatItCannotCheck_data();
    void refusesWhatItCannotCheck();
    void asksAndChecks();
    void explainsRefusalsByTheDocument();

private:
    //! What a request with the profile "stub" is told, while the server in this thread answers.
    [[nodiscard]] QString firstCauseAt(const QString &path) const;

    Runner m_runner;
};

void TestSpec::importsDocuments_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("operations");
    QTest::addColumn<int>("problems");
    QTest::newRow("3.1, YAML") << u"tasks31.yaml"_s << u"Tasks"_s << 5 << 0;
    QTest::newRow("2.0, JSON") << u"pets20.json"_s << u"Pets"_s << 3 << 0;
    QTest::newRow("several files") << u"multi/root.yaml"_s << u"Several files"_s << 3 << 2;
    QTest::newRow("broken") << u"broken.yaml"_s << QString() << 3 << 15;
}

void TestSpec::importsDocuments()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    QFETCH(int, operations);
    QFETCH(int, problems);
    const Run run = m_runner.run({u"--json"_s, u"import"_s, u"openapi"_s,
                                  QStringLiteral(PLANOPS_TEST_DATA "/spec/") + file});
    QCOMPARE(run.code, 0);
    const QJsonObject json = run.json().object();
    QCOMPARE(json["title"_L1].toString(), title);
    QCOMPARE(json["operations"_L1].toArray().size(), operations);
    QCOMPARE(json["problems"_L1].toArray().size(), problems);
}

void TestSpec::writesRequests()
{
    const QString file = QStringLiteral(PLANOPS_TEST_DATA "/spec/pets20.json");
    const Run http = m_runner.run({u"import"_s, u"openapi"_s, file, u"--as"_s, u"http"_s});
    QCOMPARE(http.code, 0);
    const Run back = m_runner.run({u"--json"_s, u"import"_s, u"http"_s, u"-"_s}, http.out);
    QCOMPARE(back.json().object()["requests"_L1].toArray().size(), 3);
    const Run postman = m_runner.run({u"import"_s, u"openapi"_s, file, u"--as"_s, u"postman"_s});
    QCOMPARE(postman.json().object()["info"_L1]["name"_L1].toString(), u"Pets"_s);
    const Run wrong = m_runner.run({u"import"_s, u"openapi"_s, file, u"--as"_s, u"fax"_s});
    QCOMPARE(wrong.code, 2);
}

void TestSpec::importsFromStandardInput()
{
    const Run run = m_runner.run(
        {u"--json"_s, u"import"_s, u"openapi"_s, u"-"_s},
        "openapi: 3.1.0\ninfo: {title: T, version: '2'}\npaths:\n  /a:\n    get: {operationId: a, "
        "summary: All, tags: [x], responses: {'200': {description: ok}}}\n");
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()["version"_L1].toString(), u"2"_s);
    const QJsonObject operation = run.json()["operations"_L1][0].toObject();
    QCOMPARE(operation["id"_L1].toString(), u"a"_s);
    QCOMPARE(operation["method"_L1].toString(), u"GET"_s);
    QCOMPARE(operation["path"_L1].toString(), u"/a"_s);
    QCOMPARE(operation["summary"_L1].toString(), u"All"_s);
    QCOMPARE(operation["tags"_L1].toArray().size(), 1);
}

void TestSpec::checksAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("found"); // The first finding.
    const QStringList path {u"--path"_s, u"/api/v1/tasks"_s};
    QTest::newRow("a body") << "[{\"id\": 1}]"_ba << path << QString();
    QTest::newRow("a wrong body") << "[{\"id\": \"1\"}]"_ba << path << u"wrong-type"_s;
    QTest::newRow("as curl prints it")
        << "HTTP/1.1 302 Found\r\nLocation: /\r\n\r\nHTTP/2 200\r\ncontent-type: application/json\r\n\r\n[]"_ba
        << path << QString();
    QTest::newRow("a page as curl prints it")
        << "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>"_ba << path << u"undocumented-type"_s;
    QTest::newRow("as we print it")
        << R"({"request": {"method": "GET", "url": "https://api.example/api/v1/tasks?page=2"}, "status": 200,
              "headers": [{"name": "content-type", "value": "application/json"}], "body": "[1]"})"_ba
        << QStringList() << u"wrong-type"_s;
    QTest::newRow("another status")
        << "{}"_ba << path + QStringList {u"--status"_s, u"503"_s} << u"undocumented-status"_s;
    QTest::newRow("another method")
        << "{}"_ba << path + QStringList {u"--method"_s, u"patch"_s} << u"undocumented-operation"_s;
}

void TestSpec::checksAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, options);
    QFETCH(QString, found);
    const Run run =
        m_runner.run(QStringList {u"--json"_s, u"check"_s, u"-"_s, u"--openapi"_s,
                                  QStringLiteral(PLANOPS_TEST_DATA "/spec/tasks31.yaml")}
                         + options,
                     answer);
    QCOMPARE(run.json()["findings"_L1][0]["id"_L1].toString(), found);
    QCOMPARE(run.code, found.isEmpty() ? 0 : 1);
}

void TestSpec::refusesWhatItCannotCheck_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString document = QStringLiteral(PLANOPS_TEST_DATA "/spec/tasks31.yaml");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no file") << QStringList {u"/nowhere/answer.json"_s, u"--openapi"_s, document};
    QTest::newRow("no path") << QStringList {u"-"_s, u"--openapi"_s, document};
    QTest::newRow("no document") << QStringList {u"-"_s, u"--path"_s, u"/a"_s, u"--openapi"_s,
                                                 u"/nowhere/openapi.json"_s};
    QTest::newRow("one input for two") << QStringList {u"-"_s, u"--openapi"_s, u"-"_s};
}

void TestSpec::refusesWhatItCannotCheck()
{
    QFETCH(QStringList, arguments);
    const Run run = m_runner.run(QStringList {u"check"_s} + arguments, "[]");
    QCOMPARE(run.code, 2);
    QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
}

//! The sandbox keeps its own contract: the document is found, the answer asked for and judged.
void TestSpec::asksAndChecks()
{
    QProcess sandbox;
    m_runner.start(sandbox, {u"sandbox"_s});
    QVERIFY(sandbox.waitForReadyRead(Runner::patience));
    const QJsonDocument places = QJsonDocument::fromJson(sandbox.readLine());
    const QString api = places["apiBase"_L1].toString();
    QVERIFY(!api.isEmpty());
    const Run fine = m_runner.run(
        {u"--json"_s, u"check"_s, QString(api + u"/api/v1/projects"_s), u"--no-auth"_s});
    QCOMPARE(fine.json()["operation"_L1]["path"_L1].toString(), u"/api/v1/projects"_s);
    QCOMPARE(fine.json()["status"_L1].toInt(), 401);
    QCOMPARE(fine.code, fine.json()["findings"_L1].toArray().isEmpty() ? 0 : 1);
    const Run other = m_runner.run({u"check"_s, QString(api + u"/nothing/here"_s), u"--no-auth"_s});
    QCOMPARE(other.code, 1);
    QVERIFY(other.out.contains("undocumented-operation"));
    sandbox.terminate();
    QVERIFY(sandbox.waitForFinished(Runner::patience));
}

QString TestSpec::firstCauseAt(const QString &path) const
{
    QProcess process;
    m_runner.start(
        process,
        {u"--json"_s, u"--profile"_s, u"stub"_s, u"request"_s, u"--no-auth"_s, u"GET"_s, path});
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                         Runner::patience))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput())["diagnosis"_L1][0]["id"_L1]
        .toString();
}

//! What is kept of an API's document tells what a refused request lacks.
void TestSpec::explainsRefusalsByTheDocument()
{
    planops::testkit::StubServer server;
    server.on("/locked", planops::testkit::Answer::status(401, "{\"detail\": \"no\"}"));
    const QString api = QString::fromLatin1(server.url(""));
    QCOMPARE(m_runner
                 .run({u"profile"_s, u"add"_s, u"Stub"_s, u"--issuer"_s, api, u"--client-id"_s,
                       u"c"_s, u"--api-base"_s, api})
                 .code,
             0);
    QCOMPARE(firstCauseAt(u"/locked"_s), u"not-authenticated"_s);
    QCOMPARE(server.requests().size(), 1); // Nothing is kept, and the API is not asked for it.

    QTemporaryDir folder;
    QFile file(folder.filePath(u"openapi.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /locked:\n    get:\n"
               "      security: [{key: []}]\n      responses: {'200': {description: ok}}\n"
               "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n");
    file.close();
    {
        planops::http::HttpClient http;
        planops::spec::SpecLibrary library(
            planops::Home::locate(m_runner.home()).dataFile(u"specs"_s), http, planops::systemNow);
        library.loadFrom(api, QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(library.known(api));
    }
    QCOMPARE(firstCauseAt(u"/locked"_s), u"other-credentials"_s);
}

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
