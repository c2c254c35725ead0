// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program/runner.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::test;

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<Runner>(); }
    void helps();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void takesNoHalfInput();
    void keepsProfiles();
    void refusesUnusableProfiles_data();
    void refusesUnusableProfiles();
    void saysThatNothingAnswers();
    void speaksTheLanguageOfTheEnvironment();

private:
    std::unique_ptr<Runner> m_runner;
};

void TestProgram::helps()
{
    const Run version = m_runner->run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("planops "));
    const Run help = m_runner->run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *command : {"profile", "login", "logout", "whoami", "token", "inspect",
                                "request", "projects", "sandbox"}) {
        QVERIFY(help.out.contains(command));
        const Run own = m_runner->run({QString::fromLatin1(command), u"--help"_s});
        QCOMPARE(own.code, 0);
        QVERIFY(own.out.contains(command));
        QVERIFY(own.err.isEmpty());
    }
}

void TestProgram::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *title, const QStringList &arguments) {
        QTest::newRow(title) << arguments;
    };
    row("nothing", {});
    row("unknown command", {u"fly"_s});
    row("unknown option", {u"--fly"_s, u"whoami"_s});
    row("unknown option of a command", {u"request"_s, u"--fly"_s, u"GET"_s, u"/x"_s});
    row("unknown profile", {u"--profile"_s, u"nobody"_s, u"whoami"_s});
    row("request without address", {u"request"_s, u"GET"_s});
    row("request with a wrong address",
        {u"request"_s, u"--no-auth"_s, u"GET"_s, u"ftp://h.example/"_s});
    row("request with a wrong header",
        {u"request"_s, u"-H"_s, u"no colon"_s, u"GET"_s, u"http://127.0.0.1:9/"_s});
    row("request with two bodies",
        {u"request"_s, u"-d"_s, u"a"_s, u"--data-file"_s, u"b"_s, u"GET"_s,
         u"http://127.0.0.1:9/"_s});
    row("request from a missing file", {u"request"_s, u"--from"_s, u"/no/such/file.json"_s});
    row("request with a wrong timeout",
        {u"request"_s, u"--timeout"_s, u"soon"_s, u"GET"_s, u"http://127.0.0.1:9/"_s});
    row("inspect two tokens", {u"inspect"_s, u"a"_s, u"b"_s});
    row("inspect at no time", {u"inspect"_s, u"--at"_s, u"noon"_s, u"x"_s});
    row("projects without verb", {u"projects"_s});
    row("profile without verb", {u"profile"_s});
    row("token of an unknown kind", {u"token"_s, u"steal"_s});
    row("token as header and id", {u"token"_s, u"--header"_s, u"--id"_s});
    row("sandbox with a wrong port", {u"sandbox"_s, u"--port"_s, u"70000"_s});
    row("sandbox with a wrong status", {u"sandbox"_s, u"--fail"_s, u"200"_s});
    row("login with a wrong timeout", {u"login"_s, u"--timeout"_s, u"0"_s});
}

void TestProgram::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run run = m_runner->run(arguments);
    QVERIFY2(run.code == 2, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("planops: "));

    const Run json = m_runner->run(QStringList {u"--json"_s} + arguments);
    QCOMPARE(json.code, 2);
    if (!arguments.contains(u"--fly"_s) || arguments.constFirst() == "request"_L1)
        QVERIFY2(json.json()["error"_L1]["message"_L1].isString(), json.out.constData());
}

//! More than is read is said, and nothing is sent: half a body is another body.
void TestProgram::takesNoHalfInput()
{
    constexpr qint64 most = qint64 {64} * 1024 * 1024;
    QTemporaryDir folder;
    const QString large = folder.filePath(u"large.json"_s);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(most + 1)); // A hole: it takes no room.
    file.close();
    const QString http = folder.filePath(u"large.http"_s);
    QVERIFY(QFile::copy(large, http));
    const QString small = folder.filePath(u"small.http"_s);
    QFile request(small);
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write("POST http://127.0.0.1:9/\n\n< ./large.json\n");
    request.close();

    for (const QStringList &arguments :
         {QStringList {u"request"_s, u"--no-auth"_s, u"--from"_s, large},
          QStringList {u"run"_s, http}, QStringList {u"run"_s, small}}) {
        const Run run = m_runner->run(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("larger than 64 MB"), run.err.constData());
        QVERIFY(run.err.contains("large."));
        QVERIFY(run.out.isEmpty());
    }
    const Run input = m_runner->run({u"request"_s, u"--no-auth"_s, u"--data-file"_s, u"-"_s,
                                     u"POST"_s, u"http://127.0.0.1:9/"_s},
                                    QByteArray(most + 1, 'a'));
    QCOMPARE(input.code, 2);
    QVERIFY2(input.err.contains("Standard input is larger than 64 MB"), input.err.constData());
    QVERIFY(input.err.contains("--data-file"));
    QCOMPARE(m_runner->run({u"inspect"_s}, QByteArray(5 * 1024 * 1024, 'a')).code, 2);
}

void TestProgram::keepsProfiles()
{
    const Run added = m_runner->run(
        {u"profile"_s, u"add"_s, u"Northwind Rail"_s, u"--issuer"_s,
         u"https://clerk.northwind.example/"_s, u"--client-id"_s, u"abc"_s, u"--api-base"_s,
         u"https://api.northwind.example/"_s, u"--scope"_s, u"openid email"_s, u"--redirect-port"_s,
         u"53682"_s, u"--redirect-host"_s, u"localhost"_s, u"--issuer-host"_s, u"token.example"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QVERIFY(added.out.isEmpty());
    QCOMPARE(m_runner->run({u"profile"_s, u"use"_s, u"northwind-rail"_s}).code, 0);

    const QJsonObject shown = m_runner->run({u"--json"_s, u"profile"_s, u"show"_s}).json().object();
    QCOMPARE(shown["id"_L1].toString(), u"northwind-rail"_s);
    QCOMPARE(shown["name"_L1].toString(), u"Northwind Rail"_s);
    QCOMPARE(shown["issuer"_L1].toString(), u"https://clerk.northwind.example"_s);
    QCOMPARE(shown["apiBase"_L1].toString(), u"https://api.northwind.example"_s);
    QCOMPARE(shown["scopes"_L1].toArray(), (QJsonArray {u"openid"_s, u"email"_s}));
    QCOMPARE(shown["redirectPort"_L1].toInt(), 53682);
    QCOMPARE(shown["redirectHost"_L1].toString(), u"localhost"_s);
    QCOMPARE(shown["issuerHosts"_L1].toArray(), (QJsonArray {u"token.example"_s}));
    QCOMPARE(shown["current"_L1].toBool(), true);

    const QJsonArray list = m_runner->run({u"--json"_s, u"profile"_s, u"list"_s}).json().array();
    QVERIFY(list.size() >= 3); // Beside the sandbox and PlanOps.
    QCOMPARE(m_runner->run({u"profile"_s, u"add"_s, u"Northwind Rail"_s}).code,
             2); // Never replaced by accident.
    QCOMPARE(m_runner->run({u"profile"_s, u"remove"_s, u"northwind-rail"_s}).code, 0);
    QCOMPARE(m_runner->run({u"profile"_s, u"show"_s, u"northwind-rail"_s}).code, 2);
}

void TestProgram::refusesUnusableProfiles_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("issuer in plain text") << QStringList {u"--issuer"_s, u"http://clerk.example"_s};
    QTest::newRow("API in plain text") << QStringList {u"--api-base"_s, u"http://api.example"_s};
    QTest::newRow("damaged publishable key") << QStringList {u"--issuer"_s, u"pk_test_!!"_s};
    QTest::newRow("port too large") << QStringList {u"--redirect-port"_s, u"70000"_s};
    QTest::newRow("foreign redirect host") << QStringList {u"--redirect-host"_s, u"0.0.0.0"_s};
    QTest::newRow("empty client secret") << QStringList {u"--client-secret-stdin"_s};
}

void TestProgram::refusesUnusableProfiles()
{
    QFETCH(QStringList, options);
    const Run run = m_runner->run(QStringList {u"profile"_s, u"add"_s, u"x"_s} + options);
    QVERIFY2(run.code == 2, run.err.constData());
    QCOMPARE(m_runner->run({u"profile"_s, u"show"_s, u"x"_s}).code, 2);
}

void TestProgram::saysThatNothingAnswers()
{
    const Run run =
        m_runner->run({u"request"_s, u"--no-auth"_s, u"GET"_s, u"http://127.0.0.1:9/"_s});
    QCOMPARE(run.code, 4);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestProgram::speaksTheLanguageOfTheEnvironment()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    process.setProcessEnvironment(environment);
    m_runner->start(process, {u"profile"_s, u"use"_s, u"nobody"_s});
    QVERIFY(process.waitForFinished(Runner::patience));
    QCOMPARE(process.exitCode(), 2);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(u"Es gibt kein Profil „nobody“"_s), qPrintable(said));
    // Without a translation: English, and its plurals.
    QVERIFY(
        m_runner->run({u"profile"_s, u"use"_s, u"nobody"_s}).err.contains("There is no profile"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
