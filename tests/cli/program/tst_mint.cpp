// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program/runner.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::test;

//! "token mint" against the sandbox, as a script would: no profile, no keychain.
class TestMint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void printsTheTokenAndNothingElse();
    void printsAHeaderThatTheApiTakes();
    void printsOneDocument();
    void makesTemplateTokens();
    void saysWhichFileCannotBeUsed_data();
    void saysWhichFileCannotBeUsed();
    void tellsRefusalsFromNoNetwork();
    void leavesTheFileAlone();
    void notesKeysThatCannotBeRead();
    void checksAndSetsUpTheInstance();

private:
    //! A file of settings that work, with these ones instead.
    [[nodiscard]] QString envFile(const QHash<QString, QString> &instead = {}) const;
    [[nodiscard]] QString written(const QByteArray &text) const;
    [[nodiscard]] Run mint(const QString &file, const QStringList &options = {}) const
    {
        return m_runner.run(QStringList {u"token"_s, u"mint"_s, u"--env-file"_s, file} + options);
    }

    Runner m_runner;
    QTemporaryDir m_folder;
    QProcess m_server;
    QJsonObject m_description;
};

void TestMint::initTestCase()
{
    m_runner.start(m_server, {u"sandbox"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), Runner::patience);
    m_description = QJsonDocument::fromJson(m_server.readLine()).object();
    QVERIFY(!m_description.isEmpty());
}

void TestMint::cleanupTestCase()
{
    m_server.terminate();
    QVERIFY(m_server.waitForFinished());
}

QString TestMint::written(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u"service.env"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the .env file cannot be written");
    return file.fileName();
}

QString TestMint::envFile(const QHash<QString, QString> &instead) const
{
    QHash<QString, QString> values {
        {u"CLERK_SECRET_KEY"_s, m_description["secretKey"_L1].toString()},
        {u"CLERK_SERVICE_USER_EMAIL"_s, u"ada@northwind.example"_s},
        {u"CLERK_ISSUER"_s, m_description["issuer"_L1].toString()},
        {u"CLERK_JWKS_URL"_s, m_description["jwksUri"_L1].toString()}};
    values.insert(instead);
    QByteArray text = "# made by a test\r\n";
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        text += "export " + it.key().toUtf8() + "=\"" + it.value().toUtf8() + "\"\r\n";
    return written(text);
}

void TestMint::printsTheTokenAndNothingElse()
{
    const Run run = mint(envFile());
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count('\n'), 1);
    QCOMPARE(run.out.count('.'), 2);
    QVERIFY(run.out.startsWith("eyJ"));
    QCOMPARE(run.err, QByteArray());
    const Run inspected = m_runner.run({u"--json"_s, u"inspect"_s, u"-"_s, u"--jwks"_s,
                                        m_description["jwksUri"_L1].toString(), u"--issuer"_s,
                                        m_description["issuer"_L1].toString()},
                                       run.out);
    QCOMPARE(inspected.json()["valid"_L1].toBool(), true);
}

void TestMint::printsAHeaderThatTheApiTakes()
{
    const Run run = mint(envFile(), {u"--header"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith("Authorization: Bearer eyJ"));
    const Run request = m_runner.run(
        {u"--json"_s, u"request"_s, u"--no-auth"_s, u"-H"_s, QString::fromLatin1(run.out.trimmed()),
         u"GET"_s, QString(m_description["apiBase"_L1].toString() + u"/api/v1/projects"_s)});
    QCOMPARE(request.json()["status"_L1].toInt(), 200);
}

void TestMint::printsOneDocument()
{
    const Run run = m_runner.run(
        {u"--json"_s, u"token"_s, u"mint"_s, u"--lifetime"_s, u"90"_s, u"--env-file"_s, envFile()});
    QCOMPARE(run.code, 0);
    const QJsonDocument json = run.json();
    QVERIFY(json["accessToken"_L1].toString().startsWith("eyJ"_L1));
    QVERIFY(json["userId"_L1].toString().startsWith("user_"_L1));
    QVERIFY(json["sessionId"_L1].toString().startsWith("sess_"_L1));
    QCOMPARE(json["issuer"_L1], m_description["issuer"_L1]);
    const qint64 left = json["expiresAt"_L1].toInteger() - QDateTime::currentSecsSinceEpoch();
    QVERIFY2(left > 60 && left <= 90, QByteArray::number(left).constData());
}

void TestMint::makesTemplateTokens()
{
    QCOMPARE(mint(envFile(), {u"--template"_s, u"planops"_s}).code, 0);
    const Run none = mint(envFile(), {u"--template"_s, u"nobody"_s});
    QCOMPARE(none.code, 3);
    QVERIFY(none.err.contains("nobody"));
    QVERIFY(none.out.isEmpty());
}

void TestMint::saysWhichFileCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << ""_ba
                           << "CLERK_SECRET_KEY"_ba;
    QTest::newRow("not complete") << "CLERK_SECRET_KEY=sk_test_abcdefgh"_ba
                                  << "CLERK_JWKS_URL"_ba;
    QTest::newRow("no .env") << "A=1\n<html>"_ba
                             << "Line 2"_ba;
    QTest::newRow("no text") << QByteArray("\0\1\2", 3) << "UTF-8"_ba;
}

void TestMint::saysWhichFileCannotBeUsed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, words);
    const Run run = mint(written(text));
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(words), run.err.constData());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(mint(u"/nowhere/.env"_s).code, 2);
    QCOMPARE(mint(envFile(), {u"--lifetime"_s, u"29"_s}).code, 2);
    QCOMPARE(m_runner.run({u"token"_s, u"mint"_s}).code, 2);
}

void TestMint::tellsRefusalsFromNoNetwork()
{
    const Run wrong = mint(envFile({{u"CLERK_SECRET_KEY"_s, u"sk_test_canarycanary"_s}}));
    QCOMPARE(wrong.code, 3);
    QVERIFY(!wrong.err.contains("canary"));
    QCOMPARE(mint(envFile({{u"CLERK_SERVICE_USER_EMAIL"_s, u"x@y.example"_s}})).code, 3);
    const Run dead = mint(envFile({{u"CLERK_BACKEND_API"_s, u"http://127.0.0.1:1"_s}}));
    QCOMPARE(dead.code, 4);
    QVERIFY(dead.out.isEmpty());
}

void TestMint::leavesTheFileAlone()
{
    QFile file(envFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QCOMPARE(mint(file.fileName()).code, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    // Nor does the key get into the program's own files.
    QDir home(m_runner.home());
    for (const QString &name : home.entryList(QDir::Files)) {
        QFile kept(home.filePath(name));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        if (!name.startsWith("sandbox"_L1))
            QVERIFY(!kept.readAll().contains(m_description["secretKey"_L1].toString().toUtf8()));
    }
}

void TestMint::notesKeysThatCannotBeRead()
{
    const Run run = mint(envFile({{u"CLERK_JWKS_URL"_s, u"http://127.0.0.1:1/jwks"_s}}));
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith("eyJ"));
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY2(run.err.contains("http://127.0.0.1:1/jwks"), run.err.constData());
}

//! The key is all that "clerk" needs.
void TestMint::checksAndSetsUpTheInstance()
{
    const QString file =
        written("CLERK_SECRET_KEY=" + m_description["secretKey"_L1].toString().toUtf8()
                + "\nCLERK_API_URL=" + m_description["issuer"_L1].toString().toUtf8() + "\n");
    const auto clerk = [&](const QStringList &arguments) {
        return m_runner.run(QStringList {u"--json"_s, u"clerk"_s} + arguments);
    };
    const Run check = clerk({u"check"_s, u"--env-file"_s, file});
    QCOMPARE(check.code, 0);
    QCOMPARE(check.json()["jwtAccessTokens"_L1].toBool(), true);
    const Run created = clerk({u"create-app"_s, u"--env-file"_s, file, u"--name"_s, u"Desk"_s});
    QCOMPARE(created.code, 0);
    QCOMPARE(created.json()["clientId"_L1], m_description["clientId"_L1]);
    QCOMPARE(created.json()["name"_L1].toString(), u"Desk"_s);
    QCOMPARE(clerk({u"check"_s}).code, 2);
    QCOMPARE(clerk({u"delete"_s, u"--env-file"_s, file}).code, 2);
    QCOMPARE(clerk({u"check"_s, u"--env-file"_s, written("A=1\n")}).code, 2);
}

QTEST_GUILESS_MAIN(TestMint)
#include "tst_mint.moc"
