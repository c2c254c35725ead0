// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/controlboard.h"
#include "sandbox/rawclient.h"
#include "sandbox/sandboxserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace planops;
using namespace planops::sandbox;
using namespace planops::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray projects = "/api/v1/projects"_ba;
constexpr auto expired = "Invalid token: Signature has expired"_L1;

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndStops();
    void saysWhenThePortIsBusy();
    void restartsOnTheSamePort();
    void keepsDataOverRestarts();
    void keepsSignInsOverRestarts();
    void forgetsInMemory();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void refusesANewerFile();
    void refusesAFolderThatCannotBeWritten();
    void keepsSecretsOffTheDisk();
    void expiresTokens();
    void rotatesTheKey();
    void revokesSessions();
    void resetsData();
    void skewsTheClock();
    void delaysAnswers();
    void failsOnDemand_data();
    void failsOnDemand();
    void abortsAnswers();
    void shortensLifetimes();
    void withholdsRefreshTokens();
    void sendsWrongNonceAndIssuer();
    void showsTheEmptyStateDefect();
    void isControlledOverHttp();
    void refusesForeignHosts();
    void showsAFrontPage();
    void doesNothingWhenStopped();
};

void ServerTest::startsAndStops()
{
    SandboxServer server {QString()};
    QSignalSpy stopped(&server, &SandboxServer::stopped);
    QVERIFY(!server.isRunning());
    QVERIFY(startAndWait(server));
    QVERIFY(server.isRunning());
    const RawClient http(server.description().issuer);
    QCOMPARE(http.get("/docs"_ba).status, 200);
    server.stop();
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!server.isRunning());
    QCOMPARE(http.get("/docs"_ba).status, 0);
    server.stop(); // Twice is fine.
    QCOMPARE(stopped.count(), 1);

    SandboxServer unwatched {QString()};
    unwatched.start(); // Destroyed while starting.
}

void ServerTest::saysWhenThePortIsBusy()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SandboxServer server {QString()};
    QSignalSpy failed(&server, &SandboxServer::failed);
    QVERIFY(!startAndWait(server, other.serverPort()));
    const Error error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY(error.message.contains(QString::number(other.serverPort())));
    QVERIFY(!server.isRunning());
    other.close();
    QVERIFY(startAndWait(server)); // The failure is not for good.
}

void ServerTest::restartsOnTheSamePort()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const quint16 port = RawClient(server.description().issuer).port();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(RawClient(server.description().issuer).get("/docs"_ba).status, 200);
        server.stop();
        QVERIFY(startAndWait(server, port));
    }
}

void ServerTest::keepsDataOverRestarts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sandbox.sqlite"_s);
    QJsonObject jwks;
    Description about;
    QByteArray location;
    {
        SandboxServer server(path);
        QVERIFY(startAndWait(server));
        about = server.description();
        const SignIn browser(server);
        jwks = browser.http.get("/.well-known/jwks.json"_ba).json();
        location =
            browser.http
                .sendJson("POST"_ba, projects, R"({"name":"Kept"})"_ba, browser.accessToken())
                .header("Location"_ba);
    }
    SandboxServer server(path);
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    QCOMPARE(browser.http.get("/.well-known/jwks.json"_ba).json(), jwks);
    QCOMPARE(server.description().secretKey, about.secretKey);
    QCOMPARE(server.description().clientId, about.clientId);
    const QByteArray access = browser.accessToken();
    QCOMPARE(browser.http.get(location, access).json()["name"_L1].toString(), u"Kept"_s);
    QCOMPARE(browser.http.get(projects, access).json()["total"_L1].toInt(), 38);
}

void ServerTest::keepsSignInsOverRestarts()
{
    const QTemporaryDir folder;
    SandboxServer server(folder.filePath(u"sandbox.sqlite"_s));
    QVERIFY(startAndWait(server));
    const quint16 port = RawClient(server.description().issuer).port();
    const QJsonObject tokens = SignIn(server).tokens();
    server.stop();
    QVERIFY(startAndWait(server, port));
    const SignIn browser(server);
    QCOMPARE(browser.http.get(projects, tokens["access_token"_L1].toString().toLatin1()).status,
             200);
    QCOMPARE(browser.refresh(tokens["refresh_token"_L1].toString()).status, 200);
}

void ServerTest::forgetsInMemory()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const QString key = server.description().secretKey;
    server.stop();
    QVERIFY(startAndWait(server));
    QVERIFY(server.description().secretKey != key);
}

void ServerTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << "this is no database, but long enough to look at"_ba.repeated(40);
    QTest::newRow("header only") << "SQLite format 3"_ba + QByteArray(1, '\0')
            + QByteArray(4000, '\xa5');
}

void ServerTest::setsADamagedFileAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sandbox.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    SandboxServer server(path);
    QSignalSpy aside(&server, &SandboxServer::dataSetAside);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged and set aside"_s));
    QVERIFY(startAndWait(server));
    QCOMPARE(aside.count(), 1);
    QFile kept(aside.first().first().toString());
    QVERIFY(kept.fileName().startsWith(path + u".damaged-"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content); // Nothing of it is lost.
    QCOMPARE(SignIn(server).http.get("/docs"_ba).status, 200);
}

void ServerTest::refusesANewerFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sandbox.sqlite"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version=99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    SandboxServer server(path);
    QSignalSpy failed(&server, &SandboxServer::failed);
    QVERIFY(!startAndWait(server));
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}), QStringList());
}

void ServerTest::refusesAFolderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    SandboxServer server(folder.filePath(u"missing/sandbox.sqlite"_s));
    QSignalSpy failed(&server, &SandboxServer::failed);
    QVERIFY(!startAndWait(server));
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Storage);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
}

void ServerTest::keepsSecretsOffTheDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sandbox.sqlite"_s);
    QJsonObject tokens;
    QString code;
    {
        SandboxServer server(path);
        QVERIFY(startAndWait(server));
        const SignIn browser(server);
        code = browser.code();
        tokens = browser.exchange(code).json();
        QCOMPARE(tokens.isEmpty(), false);
    }
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(code.toLatin1()));
        QVERIFY(!content.contains(tokens["refresh_token"_L1].toString().toLatin1()));
        QVERIFY(!content.contains(tokens["access_token"_L1].toString().toLatin1()));
    }
}

void ServerTest::expiresTokens()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QJsonObject tokens = browser.tokens();
    const QByteArray access = tokens["access_token"_L1].toString().toLatin1();
    QCOMPARE(browser.http.get(projects, access).status, 200);
    server.expireTokens();
    const Reply refused = browser.http.get(projects, access);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.detail(), expired);
    QCOMPARE(browser.http.get("/oauth/userinfo"_ba, access).status, 401);
    // A token made in the same second is fresh.
    const Reply refreshed = browser.refresh(tokens["refresh_token"_L1].toString());
    QCOMPARE(browser.http.get(projects, refreshed.json()["access_token"_L1].toString().toLatin1())
                 .status,
             200);
}

void ServerTest::rotatesTheKey()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QJsonObject tokens = browser.tokens();
    const QJsonObject before = browser.http.get("/.well-known/jwks.json"_ba).json();
    server.rotateKey();
    QVERIFY(browser.http.get("/.well-known/jwks.json"_ba).json() != before);
    const Reply refused =
        browser.http.get(projects, tokens["access_token"_L1].toString().toLatin1());
    QCOMPARE(refused.status, 401);
    const QString oldKid = headerOf(tokens["access_token"_L1].toString())["kid"_L1].toString();
    QCOMPARE(refused.detail(),
             u"Invalid token: Unable to find a signing key that matches: \"%1\""_s.arg(oldKid));
    const Reply refreshed = browser.refresh(tokens["refresh_token"_L1].toString());
    QCOMPARE(browser.http.get(projects, refreshed.json()["access_token"_L1].toString().toLatin1())
                 .status,
             200);
}

void ServerTest::revokesSessions()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QJsonObject tokens = browser.tokens();
    server.revokeSessions();
    const Reply refused = browser.refresh(tokens["refresh_token"_L1].toString());
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.oauthError(), u"invalid_grant"_s);
    QVERIFY(browser.tokens().contains("refresh_token"_L1)); // Signing in again works.
}

void ServerTest::resetsData()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QByteArray access = browser.accessToken();
    const HeaderList bearer {{"Authorization"_ba, "Bearer " + access}};
    QCOMPARE(browser.http.send("DELETE"_ba, projects + "/prj_01JD4Q7ZK9", bearer).status, 204);
    QCOMPARE(browser.http.sendJson("POST"_ba, projects, R"({"name":"Mine"})"_ba, access).status,
             201);
    server.resetData();
    QCOMPARE(browser.http.get(projects, access).json()["total"_L1].toInt(), 37);
    QCOMPARE(browser.http.get(projects + "/prj_01JD4Q7ZK9", access).status, 200);
    QCOMPARE(browser.http.get(projects + "?q=mine", access).json()["total"_L1].toInt(), 0);
}

void ServerTest::skewsTheClock()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QByteArray access = browser.accessToken();
    Controls controls;
    controls.clockSkew = 48h;
    server.setControls(controls);
    const Reply late = browser.http.get(projects, access);
    QCOMPARE(late.detail(), expired);
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(late.header("Date"_ba)),
                                                   u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    QVERIFY(date.isValid());
    const qint64 ahead = QDateTime(date.date(), date.time(), QTimeZone::utc()).toSecsSinceEpoch()
        - QDateTime::currentSecsSinceEpoch();
    QVERIFY2(qAbs(ahead - 48 * 3600) < 10, QByteArray::number(ahead).constData());
    controls.clockSkew = -1h;
    server.setControls(controls);
    QCOMPARE(browser.http.get(projects, access).detail(),
             u"Invalid token: The token is not yet valid (iat)"_s);
}

void ServerTest::delaysAnswers()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    Controls controls;
    controls.delay = 300ms;
    server.setControls(controls);
    const RawClient http(server.description().issuer);
    QElapsedTimer time;
    time.start();
    QCOMPARE(http.get(projects).status, 401);
    QVERIFY(time.elapsed() >= 300);
}

void ServerTest::failsOnDemand_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("429") << 429 << "application/json"_ba;
    QTest::newRow("500") << 500 << "text/plain; charset=utf-8"_ba;
    QTest::newRow("502") << 502 << "text/html; charset=utf-8"_ba;
    QTest::newRow("503") << 503 << "text/html; charset=utf-8"_ba;
    QTest::newRow("418") << 418 << "application/json"_ba;
}

void ServerTest::failsOnDemand()
{
    QFETCH(int, status);
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QByteArray access = browser.accessToken();
    Controls controls;
    controls.failStatus = status;
    server.setControls(controls);
    const Reply reply = browser.http.get(projects, access);
    QCOMPARE(reply.status, status);
    QTEST(reply.header("Content-Type"_ba), "type");
    QCOMPARE(reply.header("Retry-After"_ba).isEmpty(), status != 429);
    QVERIFY(!browser.tokens().isEmpty()); // Signing in is not the API.
    server.setControls({});
    QCOMPARE(browser.http.get(projects, access).status, 200);
}

void ServerTest::abortsAnswers()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    Controls controls;
    controls.abortAnswers = true;
    server.setControls(controls);
    QCOMPARE(browser.http.get(projects).status, 0);
    QVERIFY(!browser.tokens().isEmpty());
}

void ServerTest::shortensLifetimes()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    Controls controls;
    controls.accessTokenLifetime = 120s;
    server.setControls(controls);
    const QJsonObject tokens = SignIn(server).tokens();
    QCOMPARE(tokens["expires_in"_L1].toInt(), 120);
    const QJsonObject claims = claimsOf(tokens["access_token"_L1].toString());
    QCOMPARE(claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger(), 121);
}

void ServerTest::withholdsRefreshTokens()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QString refreshToken = browser.tokens()["refresh_token"_L1].toString();
    Controls controls;
    controls.noRefreshToken = true;
    server.setControls(controls);
    QVERIFY(!browser.tokens().contains("refresh_token"_L1));
    const Reply kept = browser.refresh(refreshToken);
    QCOMPARE(kept.status, 200);
    QVERIFY(!kept.json().contains("refresh_token"_L1));
    QCOMPARE(browser.refresh(refreshToken).status, 200); // Not rotated, so still good.
}

void ServerTest::sendsWrongNonceAndIssuer()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    Controls controls;
    controls.wrongNonce = true;
    server.setControls(controls);
    QVERIFY(claimsOf(browser.tokens()["id_token"_L1].toString())["nonce"_L1].toString()
            != browser.nonce);
    controls = {};
    controls.wrongIssuer = true;
    server.setControls(controls);
    const QJsonObject tokens = browser.tokens();
    QVERIFY(claimsOf(tokens["id_token"_L1].toString())["iss"_L1].toString()
            != server.description().issuer);
    QCOMPARE(claimsOf(tokens["access_token"_L1].toString())["iss"_L1].toString(),
             server.description().issuer);
}

void ServerTest::showsTheEmptyStateDefect()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    Controls controls;
    controls.emptyStateDefect = true;
    server.setControls(controls);
    const Reply reply = SignIn(server).authorize();
    QCOMPARE(reply.status, 303);
    QCOMPARE(reply.locationParameter(u"error"_s), u"unsupported_response_type"_s);
    QVERIFY(reply.header("Location"_ba).endsWith("&state="));
}

void ServerTest::isControlledOverHttp()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const SignIn browser(server);
    const QByteArray access = browser.accessToken();
    const QByteArray path = "/sandbox/controls"_ba;
    QCOMPARE(browser.http.get(path).json(), controlsToJson({}));

    const Reply changed = browser.http.sendJson(
        "POST"_ba, path, R"({"failStatus":503,"actions":["expireTokens"]})"_ba);
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["failStatus"_L1].toInt(), 503);
    QCOMPARE(server.controls().failStatus, 503);
    QCOMPARE(browser.http.get(projects, access).status, 503);
    QCOMPARE(browser.http.sendJson("POST"_ba, path, R"({"failStatus":0})"_ba).status, 200);
    QCOMPARE(browser.http.get(projects, access).detail(), expired);

    QCOMPARE(browser.http.sendJson("POST"_ba, path, R"({"delayMs":5,"nonsense":1})"_ba).status,
             422);
    QCOMPARE(server.controls().delay, 0ms); // Nothing is half applied.
    QCOMPARE(browser.http.sendJson("POST"_ba, path, R"({"actions":["explode"]})"_ba).status, 422);
    QCOMPARE(browser.http.sendJson("POST"_ba, path, "[]"_ba).status, 400);
    // What a web page elsewhere could send without being allowed to.
    const Reply form = browser.http.send("POST"_ba, path, {{"Content-Type"_ba, "text/plain"_ba}},
                                         R"({"failStatus":500})"_ba);
    QCOMPARE(form.status, 415);
    QCOMPARE(server.controls().failStatus, 0);
}

void ServerTest::refusesForeignHosts()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const RawClient http(server.description().issuer);
    QCOMPARE(http.send("GET"_ba, "/docs"_ba, {{"Host"_ba, "evil.example"_ba}}).status, 400);
}

void ServerTest::showsAFrontPage()
{
    SandboxServer server {QString()};
    QVERIFY(startAndWait(server));
    const RawClient http(server.description().issuer);
    const Reply page = http.get("/"_ba);
    QCOMPARE(page.status, 200);
    QVERIFY(
        page.body.contains(QByteArray(server.description().issuer.toLatin1() + "/openapi.json")));
    QVERIFY(page.body.contains("prefers-color-scheme:dark"));
    const Reply head = http.send("HEAD"_ba, "/"_ba);
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(head.header("Content-Length"_ba).toInt(), page.body.size());
}

void ServerTest::doesNothingWhenStopped()
{
    SandboxServer server {QString()};
    server.expireTokens();
    server.rotateKey();
    server.revokeSessions();
    server.resetData();
    QVERIFY(!server.isRunning());
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
