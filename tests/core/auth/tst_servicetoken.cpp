// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/servicetoken.h"

#include "core/auth/clerkerror.h"
#include "core/auth/discovery.h"
#include "core/auth/session.h"
#include "core/http/httpclient.h"
#include "core/tokens/claims.h"
#include "sandbox/sandboxserver.h"
#include "support/awaited.h"
#include "support/fakevault.h"
#include "support/stubserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The mint and the session on top of it, against the sandbox's Backend API; what no good server
//! does comes from a scripted one.
class TestServiceToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mintsByEmail();
    void mintsById();
    void mintsByTemplate();
    void usesItsSessionAgain();
    void makesANewSessionWhenTheOldOneIsOver();
    void endsItsSession();
    void leavesNoSessionBehindWhenItFails();
    void refusesAnUnknownUser();
    void listsSeveralUsers();
    void explainsAWrongKey();
    void explainsProduction();
    void explainsAMissingTemplate();
    void refusesATokenOfAnotherIssuer();
    void provesTheSignature();
    void keysThatCannotBeReadAreANotice_data();
    void keysThatCannotBeReadAreANotice();
    void followsNoRedirect();
    void tellsStrangersApart_data();
    void tellsStrangersApart();
    void sessionConnectsRenewsAndLeaves();
    void sessionSurvivesARestart();
    void sessionEndsWhenTheKeyIsRefused();
    void sessionKeepsItsSignInThroughAnOutage();
    void anotherSignInTakesTheKeyAway();
    void storesNothingThatNobodyWaitsFor();
    void refusesAnotherIssuerThanTheProfiles();

private:
    [[nodiscard]] ServiceAccount account(const QString &user = u"ada@northwind.example"_s) const;
    [[nodiscard]] Result<TokenSet> mint(ServiceTokenMint &mint);
    [[nodiscard]] Result<TokenSet> mint(const ServiceAccount &account);
    [[nodiscard]] Result<void> connectService(const ServiceAccount &account);
    [[nodiscard]] Result<Secret> accessToken();
    void makeSession();
    [[nodiscard]] QJsonArray sessions(const QString &status);
    [[nodiscard]] Result<void> endSession(ServiceTokenMint &mint);
    [[nodiscard]] QStringList entries() const { return m_vault->entries->keys(); }

    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<http::HttpClient> m_http;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<testkit::FakeVault> m_vault;
    std::unique_ptr<Session> m_session;
    UnixTime m_now;
};

void TestServiceToken::init()
{
    m_server = std::make_unique<sandbox::SandboxServer>(QString());
    QSignalSpy started(m_server.get(), &sandbox::SandboxServer::started);
    m_server->start();
    QVERIFY(started.wait());
    m_home = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<http::HttpClient>();
    m_discovery = std::make_unique<Discovery>(*m_http);
    m_vault = std::make_unique<testkit::FakeVault>();
    m_now = systemNow();
    makeSession();
}

void TestServiceToken::cleanup()
{
    m_session.reset();
    m_vault.reset();
    m_discovery.reset();
    m_http.reset();
    m_server.reset();
}

void TestServiceToken::makeSession()
{
    Profile profile;
    profile.id = u"northwind"_s;
    profile.name = u"Northwind"_s;
    profile.issuer = m_server->description().issuer;
    profile.apiBase = m_server->description().apiBase;
    m_session = std::make_unique<Session>(profile,
                                          Session::Parts {*m_vault, *m_http, *m_discovery,
                                                          Home::locate(m_home->path()),
                                                          [this] { return m_now; }});
}

ServiceAccount TestServiceToken::account(const QString &user) const
{
    ServiceSettings settings;
    settings.secretKey = m_server->description().secretKey;
    settings.user = user;
    settings.issuer = m_server->description().issuer;
    settings.jwksUrl = m_server->description().jwksUri;
    const Result<ServiceAccount> account = settings.checked();
    if (!account)
        qFatal("%s", qPrintable(account.error().message));
    return *account;
}

Result<TokenSet> TestServiceToken::mint(ServiceTokenMint &mint)
{
    return testkit::awaited<TokenSet>(this, [&mint](auto completion) { mint.mint(completion); });
}

Result<TokenSet> TestServiceToken::mint(const ServiceAccount &account)
{
    ServiceTokenMint once(*m_http, systemNow, account);
    return mint(once);
}

Result<void> TestServiceToken::endSession(ServiceTokenMint &mint)
{
    return testkit::awaited<void>(this, [&mint](auto completion) { mint.endSession(completion); });
}

Result<void> TestServiceToken::connectService(const ServiceAccount &account)
{
    return testkit::awaited<void>(
        this, [&](auto completion) { m_session->connectService(account, completion); });
}

Result<Secret> TestServiceToken::accessToken()
{
    return testkit::awaited<Secret>(
        this, [this](auto completion) { m_session->accessToken(completion); });
}

//! What the sandbox itself says, by its own secret key.
QJsonArray TestServiceToken::sessions(const QString &status)
{
    http::Request request;
    request.url = *http::Url::parse(
        QString(m_server->description().issuer + u"/v1/sessions?status="_s + status));
    request.headers = {{"Authorization", "Bearer " + m_server->description().secretKey.toLatin1()}};
    const auto answer = testkit::awaited<http::Response>(
        this, [&](auto completion) { m_http->send(request, completion); });
    return QJsonDocument::fromJson(answer->body.readAll()).array();
}

// ---- the mint

void TestServiceToken::mintsByEmail()
{
    ServiceTokenMint mint(*m_http, systemNow, account());
    const auto tokens = this->mint(mint);
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().message));
    QCOMPARE(tokens->source, TokenSet::Source::ServiceAccount);
    QCOMPARE(tokens->name, u"Ada Okafor"_s);
    QCOMPARE(tokens->email, u"ada@northwind.example"_s);
    QCOMPARE(tokens->subject, u"user_2kPqX7fT9sHq3LmVz0RbWcYd1Ae"_s);
    QCOMPARE(mint.account().userId, tokens->subject);
    const auto claims = tokens::Claims::of(*tokens::Jwt::decode(tokens->accessToken.reveal()));
    QCOMPARE(claims.subject, tokens->subject);
    QCOMPARE(claims.sessionId, mint.account().sessionId);
    QCOMPARE(*claims.expiresAt - *claims.issuedAt, 3600s);
    QCOMPARE(tokens->expiresAt, claims.expiresAt);
}

void TestServiceToken::mintsById()
{
    ServiceAccount account = this->account(u"user_2nCaR4tE8rBw6KjQx5MvUoZs7Fi"_s);
    account.lifetime = 120s;
    const auto tokens = mint(account);
    QVERIFY(tokens);
    QCOMPARE(tokens->name, u"Ben Carter"_s);
    QCOMPARE(*tokens->expiresAt - *tokens->issuedAt, 120s);
}

void TestServiceToken::mintsByTemplate()
{
    ServiceAccount account = this->account();
    account.jwtTemplate = u"planops"_s;
    const auto tokens = mint(account);
    QVERIFY(tokens);
    const auto claims = tokens::Claims::of(*tokens::Jwt::decode(tokens->accessToken.reveal()));
    QVERIFY(claims.sessionId.isEmpty());
}

void TestServiceToken::usesItsSessionAgain()
{
    ServiceTokenMint mint(*m_http, systemNow, account());
    QVERIFY(this->mint(mint));
    const QString session = mint.account().sessionId;
    QVERIFY(this->mint(mint));
    QCOMPARE(mint.account().sessionId, session);
    QCOMPARE(sessions(u"active"_s).size(), 1);
}

void TestServiceToken::makesANewSessionWhenTheOldOneIsOver()
{
    ServiceTokenMint mint(*m_http, systemNow, account());
    QVERIFY(this->mint(mint));
    const ServiceAccount before = mint.account();
    QVERIFY(endSession(mint));
    ServiceTokenMint later(*m_http, systemNow, before);
    QVERIFY(this->mint(later));
    QVERIFY(later.account().sessionId != before.sessionId);
}

void TestServiceToken::endsItsSession()
{
    ServiceTokenMint mint(*m_http, systemNow, account());
    QVERIFY(this->mint(mint));
    QVERIFY(endSession(mint));
    QVERIFY(mint.account().sessionId.isEmpty());
    QCOMPARE(sessions(u"active"_s).size(), 0);
    QCOMPARE(sessions(u"revoked"_s).size(), 1);
    QVERIFY(endSession(mint)); // There is none any more, which is no error.
}

void TestServiceToken::leavesNoSessionBehindWhenItFails()
{
    ServiceAccount account = this->account();
    account.jwtTemplate = u"nobody-made-this"_s;
    QVERIFY(!mint(account));
    QCOMPARE(sessions(u"active"_s).size(), 0);
}

void TestServiceToken::refusesAnUnknownUser()
{
    for (const QString &user : {u"nobody@northwind.example"_s, u"user_nobody"_s}) {
        const auto tokens = mint(account(user));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, u"no-user"_s);
        QCOMPARE(tokens.error().kind, ErrorKind::Auth);
        QVERIFY(tokens.error().message.contains(user));
    }
}

void TestServiceToken::listsSeveralUsers()
{
    const auto tokens = mint(account(u"shared@northwind.example"_s));
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"several-users"_s);
    for (const QString &words : {u"user_2dYgV9bS6kMy3TuCh8QdJaVf1Pt"_s,
                                 u"user_2cZhW0cT7mNz4UvDj9ReKbWg2Qu"_s, u"CLERK_SERVICE_USER_ID"_s})
        QVERIFY2(tokens.error().message.contains(words), qPrintable(words));
    QCOMPARE(sessions(u"active"_s).size(), 0);

    // Whoever shows them gets them as values, before the error.
    QSignalSpy found(m_session.get(), &Session::serviceUsersFound);
    QCOMPARE(connectService(account(u"shared@northwind.example"_s)).error().code,
             u"several-users"_s);
    QCOMPARE(found.size(), 1);
    const auto users = found.constFirst().constFirst().value<QList<ServiceUser>>();
    QCOMPARE(users.size(), 2);
    QVERIFY(users[0].id != users[1].id);
    for (const ServiceUser &user : users) {
        QVERIFY(user.id.startsWith(u"user_"_s));
        QCOMPARE(user.email, u"shared@northwind.example"_s);
        QVERIFY(!user.name.isEmpty());
    }
    QVERIFY(connectService(account(users[1].id)));
    QCOMPARE(m_session->tokens().subject, users[1].id);
}

void TestServiceToken::explainsAWrongKey()
{
    ServiceAccount account = this->account();
    account.secretKey = Secret("sk_test_canarycanary");
    const auto tokens = mint(account);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, ErrorKind::Auth);
    QCOMPARE(tokens.error().code, u"clerk_key_invalid"_s);
    QVERIFY(tokens.error().message.contains(u"The provided Clerk Secret Key is invalid"_s));
    QVERIFY(tokens.error().message.contains(u"dashboard"_s));
    QVERIFY(!QString(tokens.error().message + tokens.error().detail).contains(u"canary"_s));
    QVERIFY(isFinal(tokens.error()));
}

void TestServiceToken::explainsProduction()
{
    sandbox::Controls controls;
    controls.production = true;
    m_server->setControls(controls);
    const auto tokens = mint(account());
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"request_invalid_for_environment"_s);
    QVERIFY(tokens.error().message.contains(u"production instance"_s));
    QVERIFY(tokens.error().message.contains(u"sign in with the browser"_s));
    QVERIFY(!isFinal(tokens.error()));
}

void TestServiceToken::explainsAMissingTemplate()
{
    ServiceAccount account = this->account();
    account.jwtTemplate = u"nobody-made-this"_s;
    const auto tokens = mint(account);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"no-template"_s);
    QVERIFY(tokens.error().message.contains(u"nobody-made-this"_s));
}

void TestServiceToken::refusesATokenOfAnotherIssuer()
{
    ServiceAccount account = this->account();
    account.issuer = u"https://clerk.example.com"_s;
    const auto tokens = mint(account);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"wrong-issuer"_s);
    QVERIFY(tokens.error().message.contains(m_server->description().issuer));
    QCOMPARE(sessions(u"active"_s).size(), 0);
}

void TestServiceToken::provesTheSignature()
{
    ServiceTokenMint good(*m_http, systemNow, account());
    QVERIFY(mint(good));
    QVERIFY2(good.notice().isEmpty(), qPrintable(good.notice()));
    QVERIFY(endSession(good));

    // Another instance's keys, well-formed: RFC 7517, A.1.
    testkit::StubServer other;
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/tokens/rfc7517-a1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray keys = file.readAll();
    other.setHandler([&](const testkit::Received &) { return testkit::Answer::ok(keys); });
    ServiceAccount account = this->account();
    account.jwksUrl = QString::fromLatin1(other.url());
    const auto tokens = mint(account);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"unproven-signature"_s);
    QVERIFY(tokens.error().message.contains(account.jwksUrl));
    QVERIFY(!tokens.error().message.contains(u"%"_s));
    QCOMPARE(sessions(u"active"_s).size(), 0);
    QVERIFY(!other.requests().first().header("Authorization"));
    QVERIFY(!connectService(account));
    QCOMPARE(entries(), QStringList());
}

void TestServiceToken::keysThatCannotBeReadAreANotice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nobody there") << 0 << ""_ba;
    QTest::newRow("not found") << 404 << ""_ba;
    QTest::newRow("a page") << 200 << "<html>Welcome</html>"_ba;
    QTest::newRow("no set") << 200 << "{}"_ba;
}

void TestServiceToken::keysThatCannotBeReadAreANotice()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    testkit::StubServer other;
    other.setHandler(
        [&](const testkit::Received &) { return testkit::Answer::status(status, body); });
    ServiceAccount account = this->account();
    account.jwksUrl = status == 0 ? u"http://127.0.0.1:9/keys"_s : QString::fromLatin1(other.url());
    QSignalSpy noticed(m_session.get(), &Session::serviceNoticed);
    const auto connected = connectService(account);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    QCOMPARE(m_session->state(), Session::State::SignedIn);
    QCOMPARE(noticed.size(), 1);
    const QString notice = noticed.constFirst().constFirst().toString();
    QVERIFY2(notice.contains(account.jwksUrl) && notice.endsWith(u'.'), qPrintable(notice));
}

void TestServiceToken::followsNoRedirect()
{
    testkit::StubServer clerk;
    testkit::StubServer thief;
    clerk.setHandler(
        [&](const testkit::Received &) { return testkit::Answer::redirect(307, thief.url()); });
    ServiceAccount account = this->account();
    account.backend = *http::Url::parse(QString::fromLatin1(clerk.url()));
    const auto tokens = mint(account);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"redirect"_s);
    QCOMPARE(thief.connections(), 0);
    QCOMPARE(clerk.requests().size(), 1);
    QCOMPARE(*clerk.requests().first().header("Authorization"),
             QByteArray("Bearer " + account.secretKey.reveal()));
    QVERIFY(!clerk.requests().first().target.contains("sk_"));
}

void TestServiceToken::tellsStrangersApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QString>("words");
    QTest::newRow("network in front") << 403 << "error code: 1010"_ba
                                      << "cf-ray: 8abc\r\n"_ba << u"Something other than Clerk"_s;
    QTest::newRow("too many") << 429
                              << R"({"errors":[{"code":"too_many_requests","message":"x"}]})"_ba
                              << "Retry-After: 7\r\n"_ba << u"7 second"_s;
    QTest::newRow("failure")
        << 500 << R"({"errors":[{"code":"internal_clerk_error","message":"Oops."}]})"_ba
        << ""_ba << u"Oops."_s;
    QTest::newRow("not an array") << 200 << "{}"_ba
                                  << ""_ba << u"could not be understood"_s;
}

void TestServiceToken::tellsStrangersApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, extra);
    QFETCH(const QString, words);
    testkit::StubServer clerk;
    clerk.setHandler(
        [&](const testkit::Received &) { return testkit::Answer::status(status, body, extra); });
    ServiceAccount account = this->account();
    account.backend = *http::Url::parse(QString::fromLatin1(clerk.url()));
    const auto tokens = mint(account);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, ErrorKind::Server);
    QVERIFY2(tokens.error().message.contains(words), qPrintable(tokens.error().message));
    QVERIFY(!isFinal(tokens.error()));
    if (extra.startsWith("cf-ray"))
        QVERIFY(tokens.error().detail.contains(u"8abc"_s));
}

// ---- the session on top

void TestServiceToken::sessionConnectsRenewsAndLeaves()
{
    const auto connected = connectService(account());
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message));
    QCOMPARE(m_session->state(), Session::State::SignedIn);
    QCOMPARE(m_session->tokens().name, u"Ada Okafor"_s);
    QVERIFY(entries().contains(u"northwind/service-key"_s));
    const Secret first = m_session->tokens().accessToken;
    QCOMPARE(accessToken()->reveal(), first.reveal());

    // One renewal for all who ask, with the same session at Clerk.
    m_now = *m_session->tokens().expiresAt - 29s;
    std::optional<Result<Secret>> other;
    m_session->accessToken({this, [&other](const Result<Secret> &token) { other = token; }});
    const auto second = accessToken();
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    QVERIFY(!(*second == first));
    QTRY_VERIFY(other);
    QCOMPARE((*other)->reveal(), second->reveal());
    QCOMPARE(m_session->tokens().name, u"Ada Okafor"_s);
    QCOMPARE(sessions(u"active"_s).size(), 1);

    const auto report = testkit::awaited<Session::SignOutReport>(
        this, [this](auto completion) { m_session->signOut(completion); });
    QVERIFY(report->revoked);
    QVERIFY(!report->problem);
    QVERIFY(report->accessTokenLivesUntil);
    QCOMPARE(entries(), QStringList());
    QCOMPARE(sessions(u"active"_s).size(), 0);
    QCOMPARE(m_session->state(), Session::State::SignedOut);
}

void TestServiceToken::sessionSurvivesARestart()
{
    QVERIFY(connectService(account()));
    m_now = *m_session->tokens().expiresAt + 1s;
    makeSession();
    const auto token = accessToken();
    QVERIFY2(token, token ? "" : qPrintable(token.error().message));
    QCOMPARE(m_session->tokens().source, TokenSet::Source::ServiceAccount);
    QCOMPARE(sessions(u"active"_s).size(), 1);
}

void TestServiceToken::sessionEndsWhenTheKeyIsRefused()
{
    QVERIFY(connectService(account()));
    ServiceAccount stored =
        *ServiceAccount::fromLine(m_vault->entries->value(u"northwind/service-key"_s));
    stored.secretKey = Secret("sk_test_replaced");
    m_vault->entries->insert(u"northwind/service-key"_s, stored.toLine());
    m_now = *m_session->tokens().expiresAt;
    const auto token = accessToken();
    QVERIFY(!token);
    QCOMPARE(token.error().code, u"clerk_key_invalid"_s);
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QTRY_COMPARE(entries(), QStringList());
}

void TestServiceToken::sessionKeepsItsSignInThroughAnOutage()
{
    QVERIFY(connectService(account()));
    const QStringList before = entries();
    m_now = *m_session->tokens().expiresAt;
    m_server->stop();
    const auto token = accessToken();
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Network);
    QCOMPARE(m_session->state(), Session::State::SignedIn);
    QCOMPARE(entries().size(), before.size());
}

void TestServiceToken::anotherSignInTakesTheKeyAway()
{
    QVERIFY(connectService(account()));
    TokenSet pasted;
    pasted.source = TokenSet::Source::Pasted;
    pasted.accessToken = Secret("oat_pasted");
    QVERIFY(testkit::awaited<void>(this,
                                   [&](auto completion) { m_session->adopt(pasted, completion); }));
    QTRY_COMPARE(sessions(u"active"_s).size(), 0);
    QVERIFY(!entries().contains(u"northwind/service-key"_s));
    QCOMPARE(m_session->tokens().accessToken.reveal(), "oat_pasted"_ba);
}

void TestServiceToken::storesNothingThatNobodyWaitsFor()
{
    auto sheet = std::make_unique<QObject>();
    bool answered = false;
    m_session->connectService(account(),
                              {sheet.get(), [&](const Result<void> &) { answered = true; }});
    sheet.reset();
    QTRY_COMPARE(sessions(u"revoked"_s).size(), 1);
    QCOMPARE(sessions(u"active"_s).size(), 0);
    QVERIFY(!answered);
    QCOMPARE(entries(), QStringList());
    QVERIFY(m_session->tokens().isEmpty());
}

void TestServiceToken::refusesAnotherIssuerThanTheProfiles()
{
    ServiceAccount account = this->account();
    account.issuer = u"https://clerk.example.com"_s;
    const auto connected = connectService(account);
    QVERIFY(!connected);
    QCOMPARE(connected.error().kind, ErrorKind::Invalid);
    QVERIFY(connected.error().message.contains(u"https://clerk.example.com"_s));
    QCOMPARE(sessions(u"active"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestServiceToken)
#include "tst_servicetoken.moc"
