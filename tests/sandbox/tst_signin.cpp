// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rawclient.h"
#include "sandbox/sandboxserver.h"

#include <QDateTime>
#include <QTest>

using namespace planops;
using namespace planops::sandbox;
using namespace planops::tests;
using namespace Qt::StringLiterals;

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void describesItself();
    void publishesDiscovery_data();
    void publishesDiscovery();
    void signsIn();
    void issuesClerkLikeTokens();
    void showsPagesThatCannotBeFramedOrScripted();
    void escapesWhatItShows();
    void staysOnThePageWithoutATrustedRedirect_data();
    void staysOnThePageWithoutATrustedRedirect();
    void redirectsErrors_data();
    void redirectsErrors();
    void acceptsAnEmptyStateWithPkce();
    void deniesOnDeny();
    void anAttemptIsForOneDecision();
    void refusesForeignAccounts();
    void postsTheFormWhenAsked();
    void refusesBadExchanges_data();
    void refusesBadExchanges();
    void aWrongVerifierBurnsTheCode();
    void aReusedCodeKillsItsFamily();
    void rotatesRefreshTokens();
    void aReplayedRefreshTokenKillsTheFamily();
    void narrowsScopesButNeverWidens();
    void givesNoRefreshTokenWithoutOfflineAccess();
    void confidentialClientsProveThemselves();
    void answersUserinfo();
    void introspectsForConfidentialClientsOnly();
    void revokes();
    void opaqueTokensDieWithTheirGrant();
    void refusesRegistration();
    void speaksOnlyForms();

private:
    Reply token(const QList<QPair<QString, QString>> &fields, const HeaderList &headers = {}) const;
    HeaderList basic() const;

    SandboxServer m_server {QString()};
};

void SignInTest::initTestCase()
{
    QVERIFY(startAndWait(m_server));
}

void SignInTest::init()
{
    m_server.setControls({});
}

Reply SignInTest::token(const QList<QPair<QString, QString>> &fields,
                        const HeaderList &headers) const
{
    return RawClient(m_server.description().issuer).postForm("/oauth/token"_ba, fields, headers);
}

HeaderList SignInTest::basic() const
{
    const Description about = m_server.description();
    const QString pair = about.confidentialClientId + u':' + about.confidentialClientSecret;
    return {{"Authorization"_ba, "Basic " + pair.toLatin1().toBase64()}};
}

void SignInTest::describesItself()
{
    const QJsonObject json = m_server.description().toJson();
    QVERIFY(json["issuer"_L1].toString().startsWith("http://127.0.0.1:"_L1));
    QVERIFY(!json["issuer"_L1].toString().endsWith(u'/'));
    QVERIFY(json["secretKey"_L1].toString().startsWith("sk_test_"_L1));
    const QString key = json["publishableKey"_L1].toString();
    QCOMPARE(key.count(u'_'), 2);
    const QByteArray host = QByteArray::fromBase64(key.mid(8).toLatin1());
    QCOMPARE(u"http://"_s + QString::fromLatin1(host.chopped(1)), json["issuer"_L1].toString());
    QVERIFY(host.endsWith('$'));
    const QJsonArray accounts = json["accounts"_L1].toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].toObject()["role"_L1].toString(), u"admin"_s);
    QCOMPARE(accounts[1].toObject()["role"_L1].toString(), u"viewer"_s);
}

void SignInTest::publishesDiscovery_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("openid");
    QTest::newRow("openid") << "/.well-known/openid-configuration"_ba << true;
    QTest::newRow("rfc8414") << "/.well-known/oauth-authorization-server"_ba << false;
}

void SignInTest::publishesDiscovery()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, openid);
    const QString issuer = m_server.description().issuer;
    const Reply reply = RawClient(issuer).get(path);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"_ba), "application/json"_ba);
    const QJsonObject json = reply.json();
    QCOMPARE(json["issuer"_L1].toString(), issuer);
    QCOMPARE(json["token_endpoint"_L1].toString(), issuer + u"/oauth/token"_s);
    QCOMPARE(json["code_challenge_methods_supported"_L1].toArray(), QJsonArray {u"S256"_s});
    QCOMPARE(json.contains("userinfo_endpoint"_L1), openid);
    QVERIFY(!json.contains("authorization_response_iss_parameter_supported"_L1));
    const Reply keys = RawClient(issuer).get("/.well-known/jwks.json"_ba);
    QCOMPARE(keys.json()["keys"_L1].toArray().size(), 1);
}

void SignInTest::signsIn()
{
    const SignIn browser(m_server);
    const Reply authorized = browser.authorize();
    QCOMPARE(authorized.status, 303);
    const QString attempt = browser.attemptFrom(authorized);
    QVERIFY(!attempt.isEmpty());

    const Reply choice = browser.http.get(authorized.header("Location"_ba));
    QCOMPARE(choice.status, 200);
    QVERIFY(choice.body.contains("id=\"account-ada\""));
    QVERIFY(choice.body.contains("id=\"account-ben\""));
    const Reply chosen = browser.http.postForm(
        "/sign-in"_ba, {{u"attempt"_s, attempt}, {u"account"_s, browser.account}});
    QCOMPARE(chosen.status, 303);
    const Reply consent = browser.http.get(chosen.header("Location"_ba));
    QVERIFY(consent.body.contains("id=\"approve\""));
    QVERIFY(consent.body.contains("id=\"deny\""));
    QVERIFY(consent.body.contains("Ada Okafor"));
    // Chromium applies form-action to the redirect, too.
    QVERIFY(consent.header("Content-Security-Policy"_ba)
                .contains("form-action 'self' http://127.0.0.1:40123"));

    const Reply approved = browser.http.postForm(
        "/oauth-consent"_ba, {{u"attempt"_s, attempt}, {u"decision"_s, u"approve"_s}});
    QCOMPARE(approved.status, 303);
    QVERIFY(approved.header("Location"_ba).startsWith("http://127.0.0.1:40123/callback?code="));
    QCOMPARE(approved.locationParameter(u"state"_s), browser.state);
    QVERIFY(!approved.header("Location"_ba).contains("iss="));

    const Reply tokens = browser.exchange(approved.locationParameter(u"code"_s));
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.header("Cache-Control"_ba), "no-store"_ba);
    QCOMPARE(tokens.json()["token_type"_L1].toString(), u"bearer"_s);
    QCOMPARE(tokens.json()["expires_in"_L1].toInt(), 86'400);
    QCOMPARE(tokens.json()["scope"_L1].toString(), browser.scope);
    const Reply me =
        browser.http.get("/api/v1/me"_ba, tokens.json()["access_token"_L1].toString().toLatin1());
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json()["name"_L1].toString(), u"Ada Okafor"_s);
}

void SignInTest::issuesClerkLikeTokens()
{
    SignIn browser(m_server);
    browser.scope = u"openid profile email offline_access user:org:read"_s;
    const QJsonObject tokens = browser.tokens();
    const QString access = tokens["access_token"_L1].toString();
    QCOMPARE(headerOf(access)["typ"_L1].toString(), u"at+jwt"_s);
    const QJsonObject claims = claimsOf(access);
    const qint64 iat = claims["iat"_L1].toInteger();
    QVERIFY(qAbs(iat - QDateTime::currentSecsSinceEpoch()) < 10);
    QCOMPARE(claims["exp"_L1].toInteger(), iat + 86'401);
    QCOMPARE(claims["nbf"_L1].toInteger(), iat - 10);
    QCOMPARE(claims["iss"_L1].toString(), m_server.description().issuer);
    QCOMPARE(claims["sub"_L1].toString(), browser.account);
    QCOMPARE(claims["client_id"_L1].toString(), browser.clientId);
    QVERIFY(claims["jti"_L1].toString().startsWith("oat_"_L1));
    QVERIFY(!claims.contains("aud"_L1));
    QVERIFY(claims.contains("org_id"_L1));

    const QJsonObject id = claimsOf(tokens["id_token"_L1].toString());
    QCOMPARE(id["aud"_L1].toString(), browser.clientId);
    QCOMPARE(id["nonce"_L1].toString(), browser.nonce);
    QCOMPARE(id["email"_L1].toString(), u"ada@northwind.example"_s);
    QCOMPARE(id["name"_L1].toString(), u"Ada Okafor"_s);

    browser.extra = {{u"resource"_s, u"https://api.example"_s}};
    const QJsonObject withResource = claimsOf(browser.tokens()["access_token"_L1].toString());
    QCOMPARE(withResource["aud"_L1].toString(), u"https://api.example"_s);
}

void SignInTest::showsPagesThatCannotBeFramedOrScripted()
{
    const SignIn browser(m_server);
    const Reply page = browser.http.get(browser.authorize().header("Location"_ba));
    const QByteArray policy = page.header("Content-Security-Policy"_ba);
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("script-src"));
    QCOMPARE(page.header("Cache-Control"_ba), "no-store"_ba);
    QCOMPARE(page.header("Referrer-Policy"_ba), "no-referrer"_ba);
    QVERIFY(!page.body.contains("<script"));
}

void SignInTest::escapesWhatItShows()
{
    SignIn browser(m_server);
    browser.redirectUri = u"http://evil.example/<script>alert(1)</script>\"'"_s;
    const QByteArray target = "/oauth/authorize?client_id=" + browser.clientId.toLatin1()
        + "&redirect_uri=http%3A%2F%2Fevil.example%2F%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    const Reply page = browser.http.send("GET"_ba, target, {{"Accept"_ba, "text/html"_ba}});
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("&lt;script&gt;"));
    QVERIFY(!page.body.contains("<script"));
}

void SignInTest::staysOnThePageWithoutATrustedRedirect_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QString>("code");
    const QString id = m_server.description().clientId;
    QTest::newRow("unknown client")
        << u"nobody"_s << u"http://127.0.0.1:1/callback"_s << u"invalid_client"_s;
    QTest::newRow("no redirect") << id << QString() << u"redirect_uri_mismatch"_s;
    QTest::newRow("other host") << id << u"http://evil.example/callback"_s
                                << u"redirect_uri_mismatch"_s;
    QTest::newRow("other path") << id << u"http://127.0.0.1:1/other"_s
                                << u"redirect_uri_mismatch"_s;
    QTest::newRow("localhost") << id << u"http://localhost:1/callback"_s
                               << u"redirect_uri_mismatch"_s;
}

void SignInTest::staysOnThePageWithoutATrustedRedirect()
{
    QFETCH(QString, clientId);
    QFETCH(QString, redirectUri);
    QFETCH(QString, code);
    SignIn browser(m_server);
    browser.clientId = clientId;
    browser.redirectUri = redirectUri;
    const Reply reply = browser.authorize();
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.header("Location"_ba), ""_ba);
    QCOMPARE(reply.clerkCode(), code);
    QVERIFY(reply.json().contains("clerk_trace_id"_L1));
}

void SignInTest::redirectsErrors_data()
{
    QTest::addColumn<QByteArray>("change"); // name=value; an empty value leaves the parameter out
    QTest::addColumn<QString>("error");
    QTest::newRow("response_type") << "response_type=token"_ba << u"unsupported_response_type"_s;
    QTest::newRow("weak state") << "state=short"_ba << u"invalid_state"_s;
    QTest::newRow("scope") << "scope=openid private_metadata"_ba << u"invalid_scope"_s;
    QTest::newRow("no PKCE") << "code_challenge="_ba << u"invalid_request"_s;
    QTest::newRow("plain PKCE") << "code_challenge_method=plain"_ba << u"invalid_request"_s;
    QTest::newRow("no method") << "code_challenge_method="_ba << u"invalid_request"_s;
    QTest::newRow("short challenge") << "code_challenge=abc"_ba << u"invalid_request"_s;
    QTest::newRow("silent") << "prompt=none"_ba << u"login_required"_s;
    QTest::newRow("fragment mode") << "response_mode=fragment"_ba << u"unsupported_response_mode"_s;
}

void SignInTest::redirectsErrors()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, error);
    const SignIn browser(m_server);
    const QByteArray name = change.first(change.indexOf('='));
    const QByteArray value = change.sliced(change.indexOf('=') + 1);
    QList<QPair<QByteArray, QByteArray>> fields {
        {"response_type", "code"},
        {"client_id", browser.clientId.toLatin1()},
        {"redirect_uri", "http%3A%2F%2F127.0.0.1%3A40123%2Fcallback"},
        {"scope", "openid"},
        {"state", "state-123456"},
        {"code_challenge_method", "S256"},
        {"code_challenge", browser.challenge.toLatin1()}};
    QByteArray target = "/oauth/authorize?"_ba;
    bool replaced = false;
    for (const auto &[key, text] : fields) {
        const bool isChanged = key == name;
        replaced = replaced || isChanged;
        const QByteArray used = isChanged ? value : text;
        if (!used.isEmpty())
            target += key + '=' + QByteArray(used).replace(' ', "%20") + '&';
    }
    if (!replaced)
        target += change + '&';
    const Reply reply = browser.http.get(target);
    QCOMPARE(reply.status, 303);
    QVERIFY(reply.header("Location"_ba).startsWith("http://127.0.0.1:40123/callback?error="));
    QCOMPARE(reply.locationParameter(u"error"_s), error);
    QCOMPARE(reply.locationParameter(u"state"_s), name == "state" ? u"short"_s : u"state-123456"_s);
}

void SignInTest::acceptsAnEmptyStateWithPkce()
{
    SignIn browser(m_server);
    browser.state.clear();
    QVERIFY(!browser.attemptFrom(browser.authorize()).isEmpty());
}

void SignInTest::deniesOnDeny()
{
    const SignIn browser(m_server);
    const Reply denied = browser.decide(browser.attemptFrom(browser.authorize()), u"deny"_s);
    QCOMPARE(denied.status, 303);
    QCOMPARE(denied.locationParameter(u"error"_s), u"access_denied"_s);
    QCOMPARE(denied.locationParameter(u"state"_s), browser.state);
    QVERIFY(denied.locationParameter(u"code"_s).isEmpty());
}

void SignInTest::anAttemptIsForOneDecision()
{
    const SignIn browser(m_server);
    const QString attempt = browser.attemptFrom(browser.authorize());
    QCOMPARE(browser.decide(attempt, u"maybe"_s).status, 400);
    QCOMPARE(browser.decide(attempt, u"approve"_s).status, 303);
    QCOMPARE(browser.decide(attempt, u"approve"_s).status, 400);
    QCOMPARE(browser.http.get("/sign-in?attempt=guess"_ba).status, 400);
    // Consent without an account leads nowhere.
    const QString fresh = browser.attemptFrom(browser.authorize());
    QCOMPARE(browser.http.get("/oauth-consent?attempt=" + fresh.toLatin1()).status, 400);
}

void SignInTest::refusesForeignAccounts()
{
    SignIn browser(m_server);
    browser.account =
        u"user_2sVcU8aR5jLx2StBg7PcHzUe0Ns"_s; // The service user has no place on the page.
    QCOMPARE(browser.decide(browser.attemptFrom(browser.authorize()), u"approve"_s).status, 400);
}

void SignInTest::postsTheFormWhenAsked()
{
    SignIn browser(m_server);
    browser.extra = {{u"response_mode"_s, u"form_post"_s}};
    const Reply page = browser.decide(browser.attemptFrom(browser.authorize()), u"approve"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("action=\"http://127.0.0.1:40123/callback\""));
    QVERIFY(page.body.contains("name=\"code\""));
    QVERIFY(page.header("Content-Security-Policy"_ba).contains("script-src 'sha256-"));
}

void SignInTest::refusesBadExchanges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("code") << u"code"_s << u"unknown"_s << 400 << u"invalid_grant"_s;
    QTest::newRow("redirect") << u"redirect_uri"_s << u"http://127.0.0.1:40124/callback"_s << 400
                              << u"invalid_grant"_s;
    QTest::newRow("verifier") << u"code_verifier"_s << QString(43, u'a') << 400
                              << u"invalid_grant"_s;
    QTest::newRow("short verifier") << u"code_verifier"_s << u"abc"_s << 400 << u"invalid_grant"_s;
    QTest::newRow("no verifier") << u"code_verifier"_s << QString() << 400 << u"invalid_grant"_s;
    QTest::newRow("client") << u"client_id"_s << u"nobody"_s << 401 << u"invalid_client"_s;
    QTest::newRow("public with secret")
        << u"client_secret"_s << u"x"_s << 401 << u"invalid_client"_s;
    QTest::newRow("grant type") << u"grant_type"_s << u"password"_s << 401
                                << u"unsupported_grant_type"_s;
    QTest::newRow("no grant type") << u"grant_type"_s << QString() << 400 << u"invalid_request"_s;
}

void SignInTest::refusesBadExchanges()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const SignIn browser(m_server);
    QList<QPair<QString, QString>> fields {{u"grant_type"_s, u"authorization_code"_s},
                                           {u"client_id"_s, browser.clientId},
                                           {u"code"_s, browser.code()},
                                           {u"redirect_uri"_s, browser.redirectUri},
                                           {u"code_verifier"_s, browser.verifier}};
    fields.removeIf([&name](const auto &field) { return field.first == name; });
    if (!value.isEmpty())
        fields.append({name, value});
    const Reply reply = token(fields);
    QTEST(reply.status, "status");
    QTEST(reply.oauthError(), "error");
    QCOMPARE(reply.header("Cache-Control"_ba), "no-store"_ba);
    QVERIFY(!reply.json().contains("access_token"_L1));
}

void SignInTest::aWrongVerifierBurnsTheCode()
{
    SignIn browser(m_server);
    const QString code = browser.code();
    const QString right = browser.verifier;
    browser.verifier = QString(43, u'x');
    QCOMPARE(browser.exchange(code).status, 400);
    browser.verifier = right;
    QCOMPARE(browser.exchange(code).oauthError(), u"invalid_grant"_s);
}

void SignInTest::aReusedCodeKillsItsFamily()
{
    const SignIn browser(m_server);
    const QString code = browser.code();
    const QJsonObject tokens = browser.exchange(code).json();
    QCOMPARE(browser.exchange(code).oauthError(), u"invalid_grant"_s);
    QCOMPARE(browser.refresh(tokens["refresh_token"_L1].toString()).oauthError(),
             u"invalid_grant"_s);
}

void SignInTest::rotatesRefreshTokens()
{
    const SignIn browser(m_server);
    QString refreshToken = browser.tokens()["refresh_token"_L1].toString();
    for (int i = 0; i < 3; ++i) {
        const Reply reply = browser.refresh(refreshToken);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()["refresh_token"_L1].toString() != refreshToken);
        QVERIFY(reply.json().contains("id_token"_L1));
        refreshToken = reply.json()["refresh_token"_L1].toString();
    }
}

void SignInTest::aReplayedRefreshTokenKillsTheFamily()
{
    const SignIn browser(m_server);
    const QString first = browser.tokens()["refresh_token"_L1].toString();
    const QString second = browser.refresh(first).json()["refresh_token"_L1].toString();
    QVERIFY(!second.isEmpty());
    const QString unrelated = browser.tokens()["refresh_token"_L1].toString();
    QCOMPARE(browser.refresh(first).oauthError(), u"invalid_grant"_s);
    QCOMPARE(browser.refresh(second).oauthError(), u"invalid_grant"_s);
    QCOMPARE(browser.refresh(unrelated).status, 200); // Another family is not touched.
}

void SignInTest::narrowsScopesButNeverWidens()
{
    SignIn browser(m_server);
    browser.scope = u"openid email offline_access"_s;
    const QString refreshToken = browser.tokens()["refresh_token"_L1].toString();
    const QList<QPair<QString, QString>> fields {{u"grant_type"_s, u"refresh_token"_s},
                                                 {u"client_id"_s, browser.clientId},
                                                 {u"refresh_token"_s, refreshToken}};
    QCOMPARE(token(fields + QList<QPair<QString, QString>> {{u"scope"_s, u"openid profile"_s}})
                 .oauthError(),
             u"invalid_scope"_s);
    const Reply narrow = token(fields + QList<QPair<QString, QString>> {{u"scope"_s, u"email"_s}});
    QCOMPARE(narrow.status, 200);
    QCOMPARE(narrow.json()["scope"_L1].toString(), u"email"_s);
    QVERIFY(!narrow.json().contains("id_token"_L1));
}

void SignInTest::givesNoRefreshTokenWithoutOfflineAccess()
{
    SignIn browser(m_server);
    browser.scope = u"email"_s;
    const QJsonObject tokens = browser.tokens();
    QVERIFY(tokens.contains("access_token"_L1));
    QVERIFY(!tokens.contains("refresh_token"_L1));
    QVERIFY(!tokens.contains("id_token"_L1));
}

void SignInTest::confidentialClientsProveThemselves()
{
    SignIn browser(m_server);
    browser.clientId = m_server.description().confidentialClientId;
    browser.challenge.clear(); // PKCE is the public client's duty.
    const QList<QPair<QString, QString>> fields {{u"grant_type"_s, u"authorization_code"_s},
                                                 {u"code"_s, browser.code()},
                                                 {u"redirect_uri"_s, browser.redirectUri}};
    QCOMPARE(token(fields + QList<QPair<QString, QString>> {{u"client_id"_s, browser.clientId}})
                 .oauthError(),
             u"invalid_client"_s);
    const Reply wrong = token(fields, {{"Authorization"_ba, "Basic eDp5"_ba}});
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.header("WWW-Authenticate"_ba).startsWith("Basic"));
    QCOMPARE(token(fields, basic()).status, 200);

    QList<QPair<QString, QString>> post = fields;
    post[1].second = browser.code();
    post << qMakePair(u"client_id"_s, browser.clientId)
         << qMakePair(u"client_secret"_s, m_server.description().confidentialClientSecret);
    QCOMPARE(token(post).status, 200);
}

void SignInTest::answersUserinfo()
{
    const SignIn browser(m_server);
    const QByteArray access = browser.accessToken();
    const Reply reply = browser.http.get("/oauth/userinfo"_ba, access);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()["object"_L1].toString(), u"oauth_user_info"_s);
    QCOMPARE(reply.json()["sub"_L1].toString(), browser.account);
    QCOMPARE(reply.json()["email"_L1].toString(), u"ada@northwind.example"_s);
    QCOMPARE(browser.http
                 .send("POST"_ba, "/oauth/userinfo"_ba, {{"Authorization"_ba, "Bearer " + access}})
                 .status,
             200);

    const Reply refused = browser.http.get("/oauth/userinfo"_ba, access.chopped(4));
    QCOMPARE(refused.status, 401);
    QVERIFY(!refused.clerkCode().isEmpty());
}

void SignInTest::introspectsForConfidentialClientsOnly()
{
    const SignIn browser(m_server);
    const QString access = QString::fromLatin1(browser.accessToken());
    const Reply refused = browser.http.postForm(
        "/oauth/token_info"_ba, {{u"token"_s, access}, {u"client_id"_s, browser.clientId}});
    QCOMPARE(refused.status, 401);
    const Reply active =
        browser.http.postForm("/oauth/token_info"_ba, {{u"token"_s, access}}, basic());
    QCOMPARE(active.json()["active"_L1].toBool(), true);
    QCOMPARE(active.json()["sub"_L1].toString(), browser.account);
    QVERIFY(!active.json().contains("exp"_L1));
    const Reply inactive =
        browser.http.postForm("/oauth/token_info"_ba, {{u"token"_s, u"junk"_s}}, basic());
    QCOMPARE(inactive.body, R"({"active":false})"_ba);
}

void SignInTest::revokes()
{
    const SignIn browser(m_server);
    const QJsonObject tokens = browser.tokens();
    const auto revoke = [&](const QString &text) {
        return browser.http.postForm("/oauth/token/revoke"_ba,
                                     {{u"token"_s, text}, {u"client_id"_s, browser.clientId}});
    };
    const Reply jwt = revoke(tokens["access_token"_L1].toString());
    QCOMPARE(jwt.status, 400);
    QCOMPARE(jwt.oauthError(), u"unsupported_token_type"_s);
    QCOMPARE(revoke(u"unknown"_s).status, 200);
    QCOMPARE(revoke(tokens["refresh_token"_L1].toString()).status, 200);
    QCOMPARE(browser.refresh(tokens["refresh_token"_L1].toString()).oauthError(),
             u"invalid_grant"_s);
    // The JWT lives on, as at Clerk.
    QCOMPARE(
        browser.http.get("/api/v1/me"_ba, tokens["access_token"_L1].toString().toLatin1()).status,
        200);
}

void SignInTest::opaqueTokensDieWithTheirGrant()
{
    Controls controls;
    controls.opaqueTokens = true;
    m_server.setControls(controls);
    const SignIn browser(m_server);
    const QString access = QString::fromLatin1(browser.accessToken());
    QVERIFY(access.startsWith("oat_"_L1));
    QCOMPARE(browser.http.get("/oauth/userinfo"_ba, access.toLatin1()).status, 200);
    QCOMPARE(browser.http.get("/api/v1/me"_ba, access.toLatin1()).detail(),
             u"Invalid token: Not enough segments"_s);
    QCOMPARE(browser.http
                 .postForm("/oauth/token/revoke"_ba,
                           {{u"token"_s, access}, {u"client_id"_s, browser.clientId}})
                 .status,
             200);
    QCOMPARE(browser.http.get("/oauth/userinfo"_ba, access.toLatin1()).status, 401);
}

void SignInTest::refusesRegistration()
{
    const Reply reply =
        RawClient(m_server.description().issuer).sendJson("POST"_ba, "/oauth/register"_ba, "{}"_ba);
    QCOMPARE(reply.status, 422);
    QVERIFY(!reply.clerkCode().isEmpty());
}

void SignInTest::speaksOnlyForms()
{
    const RawClient http(m_server.description().issuer);
    QCOMPARE(http.sendJson("POST"_ba, "/oauth/token"_ba, "{}"_ba).oauthError(),
             u"invalid_request"_s);
    QCOMPARE(http.get("/oauth/token"_ba).status, 405);
    const Reply twice = http.send("POST"_ba, "/oauth/token"_ba,
                                  {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}},
                                  "grant_type=refresh_token&grant_type=refresh_token"_ba);
    QCOMPARE(twice.oauthError(), u"invalid_request"_s);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
