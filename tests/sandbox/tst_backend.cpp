// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rawclient.h"
#include "sandbox/sandboxserver.h"

#include <QTest>

using namespace planops;
using namespace planops::sandbox;
using namespace planops::tests;
using namespace Qt::StringLiterals;

class BackendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wantsItsKey();
    void checksTheVersion();
    void findsUsers_data();
    void findsUsers();
    void showsOneUser();
    void mintsASessionToken();
    void mintsTemplateTokens();
    void refusesBadLifetimes();
    void revokesSessions();
    void refusesSessionsInProduction();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void listsSessions();
    void limitsTheRate();
    void answersPlainJson();

private:
    Reply get(const QByteArray &target) const { return m_http->get(target, m_key); }
    Reply post(const QByteArray &target, const QByteArray &json = {}) const
    {
        return m_http->sendJson("POST"_ba, target, json, m_key);
    }
    QByteArray session() const;

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<RawClient> m_http;
    QByteArray m_key;
};

// A sandbox each, because the rate limit counts.
void BackendTest::init()
{
    m_server = std::make_unique<SandboxServer>(QString());
    QVERIFY(startAndWait(*m_server));
    m_http = std::make_unique<RawClient>(m_server->description().issuer);
    m_key = m_server->description().secretKey.toLatin1();
}

void BackendTest::cleanup()
{
    m_server.reset();
}

QByteArray BackendTest::session() const
{
    const Reply reply =
        post("/v1/sessions"_ba, R"({"user_id":"user_2sVcU8aR5jLx2StBg7PcHzUe0Ns"})"_ba);
    return "/v1/sessions/" + reply.json()["id"_L1].toString().toLatin1();
}

void BackendTest::wantsItsKey()
{
    const Reply none = m_http->get("/v1/users"_ba);
    QCOMPARE(none.status, 401);
    QCOMPARE(none.clerkCode(), u"authorization_header_format_invalid"_s);
    QVERIFY(none.json().contains("clerk_trace_id"_L1));
    const Reply wrong = m_http->get("/v1/users"_ba, "sk_test_wrong"_ba);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.clerkCode(), u"clerk_key_invalid"_s);
    QCOMPARE(get("/v1/jwks"_ba).json()["keys"_L1].toArray().size(), 1);
    QCOMPARE(get("/v1/nothing"_ba).clerkCode(), u"resource_not_found"_s);
}

void BackendTest::checksTheVersion()
{
    const auto ask = [this](const QByteArray &target, const QByteArray &version) {
        HeaderList headers {{"Authorization"_ba, "Bearer " + m_key}};
        if (!version.isEmpty())
            headers.append({"Clerk-API-Version"_ba, version});
        return m_http->send("GET"_ba, target, headers);
    };
    QCOMPARE(ask("/v1/users"_ba, "2026-05-12"_ba).status, 200);
    QCOMPARE(ask("/v1/users?__clerk_api_version=2026-05-12"_ba, {}).status, 200);
    QCOMPARE(ask("/v1/users"_ba, "tomorrow"_ba).clerkCode(), u"api_version_invalid"_s);
    const Reply both = ask("/v1/users?__clerk_api_version=2026-05-12"_ba, "2026-05-12"_ba);
    QCOMPARE(both.status, 400);
    QCOMPARE(both.clerkCode(), u"api_version_invalid"_s);
}

void BackendTest::findsUsers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("service") << "email_address=service%40northwind.example"_ba << 1;
    QTest::newRow("case") << "email_address=Service%40Northwind.example"_ba << 1;
    QTest::newRow("two of one address") << "email_address=shared%40northwind.example"_ba << 2;
    QTest::newRow("nobody") << "email_address=nobody%40northwind.example"_ba << 0;
    QTest::newRow("two addresses")
        << "email_address=ada%40northwind.example&email_address=ben%40northwind.example"_ba << 2;
    QTest::newRow("all") << "limit=100"_ba << 9;
    QTest::newRow("page") << "limit=5&offset=6"_ba << 3;
}

void BackendTest::findsUsers()
{
    QFETCH(QByteArray, query);
    const Reply reply = get("/v1/users?" + query);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.startsWith('['));
    QTEST(int(reply.array().size()), "count");
    QCOMPARE(get("/v1/users/count"_ba).json()["total_count"_L1].toInt(), 9);
}

void BackendTest::showsOneUser()
{
    const QJsonObject user = get("/v1/users/user_2sVcU8aR5jLx2StBg7PcHzUe0Ns"_ba).json();
    QCOMPARE(user["object"_L1].toString(), u"user"_s);
    QCOMPARE(user["email_addresses"_L1].toArray().first().toObject()["email_address"_L1].toString(),
             u"service@northwind.example"_s);
    const Reply unknown = get("/v1/users/user_x"_ba);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.clerkCode(), u"resource_not_found"_s);
}

void BackendTest::mintsASessionToken()
{
    const Reply made =
        post("/v1/sessions"_ba, R"({"user_id":"user_2sVcU8aR5jLx2StBg7PcHzUe0Ns"})"_ba);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json()["status"_L1].toString(), u"active"_s);
    const QByteArray path = "/v1/sessions/" + made.json()["id"_L1].toString().toLatin1();
    QCOMPARE(get(path).json(), made.json());
    const Reply reply = post(path + "/tokens", R"({"expires_in_seconds":3600})"_ba);
    QCOMPARE(reply.json()["object"_L1].toString(), u"token"_s);
    const QString jwt = reply.json()["jwt"_L1].toString();
    const QJsonObject claims = claimsOf(jwt);
    QCOMPARE(claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger(), 3600);
    QCOMPARE(claims["sid"_L1].toString(), made.json()["id"_L1].toString());
    QCOMPARE(claims["v"_L1].toInt(), 2);
    QVERIFY(!claims.contains("azp"_L1));
    QCOMPARE(headerOf(jwt)["cat"_L1].toString(), u"cl_B7d4PD111AAA"_s);
    QCOMPARE(m_http->get("/api/v1/me"_ba, jwt.toLatin1()).json()["name"_L1].toString(),
             u"PlanOps Service"_s);

    const QJsonObject byDefault = claimsOf(post(path + "/tokens").json()["jwt"_L1].toString());
    QCOMPARE(byDefault["exp"_L1].toInteger() - byDefault["iat"_L1].toInteger(), 60);
}

void BackendTest::mintsTemplateTokens()
{
    const QByteArray path = session() + "/tokens/";
    const QString jwt = post(path + "planops").json()["jwt"_L1].toString();
    QVERIFY(!claimsOf(jwt).contains("sid"_L1));
    QCOMPARE(headerOf(jwt)["cat"_L1].toString(), u"cl_B7d4PD222AAA"_s);
    QCOMPARE(m_http->get("/api/v1/me"_ba, jwt.toLatin1()).status, 200);
    const QString other = post(path + "other-audience").json()["jwt"_L1].toString();
    QCOMPARE(m_http->get("/api/v1/me"_ba, other.toLatin1()).detail(),
             u"Invalid token: Invalid audience"_s);
    QCOMPARE(post(path + "unknown").status, 404);
}

void BackendTest::refusesBadLifetimes()
{
    const QByteArray path = session() + "/tokens";
    for (const QByteArray &lifetime : {"29"_ba, "315360001"_ba, "\"x\""_ba, "-1"_ba}) {
        const Reply reply = post(path, "{\"expires_in_seconds\":" + lifetime + "}");
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.clerkCode(), u"form_param_value_invalid"_s);
    }
}

void BackendTest::revokesSessions()
{
    const QByteArray path = session();
    const QByteArray jwt = post(path + "/tokens").json()["jwt"_L1].toString().toLatin1();
    const Reply revoked = post(path + "/revoke");
    QCOMPARE(revoked.json()["status"_L1].toString(), u"revoked"_s);
    QCOMPARE(post(path + "/tokens").status, 404);
    QCOMPARE(m_http->get("/api/v1/me"_ba, jwt).status, 200); // What was minted lives to its exp.
    QCOMPARE(post("/v1/sessions/sess_x/revoke"_ba).status, 404);
}

void BackendTest::refusesSessionsInProduction()
{
    Controls controls;
    controls.production = true;
    m_server->setControls(controls);
    const Reply reply =
        post("/v1/sessions"_ba, R"({"user_id":"user_2sVcU8aR5jLx2StBg7PcHzUe0Ns"})"_ba);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.clerkCode(), u"request_invalid_for_environment"_s);
}

void BackendTest::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("not JSON") << "{"_ba << 400 << u"request_body_invalid"_s;
    QTest::newRow("no user") << "{}"_ba << 422 << u"form_param_missing"_s;
    QTest::newRow("unknown member") << R"({"user":"x"})"_ba << 422 << u"form_param_unknown"_s;
    QTest::newRow("unknown user") << R"({"user_id":"user_x"})"_ba << 404 << u"resource_not_found"_s;
    QTest::newRow("unknown organization")
        << R"({"user_id":"user_2sVcU8aR5jLx2StBg7PcHzUe0Ns","active_organization_id":"org_x"})"_ba
        << 404 << u"resource_not_found"_s;
}

void BackendTest::refusesBadBodies()
{
    QFETCH(QByteArray, json);
    const Reply reply = post("/v1/sessions"_ba, json);
    QTEST(reply.status, "status");
    QTEST(reply.clerkCode(), "code");
    const Reply form = m_http->postForm("/v1/sessions"_ba, {{u"user_id"_s, u"x"_s}},
                                        {{"Authorization"_ba, "Bearer " + m_key}});
    QCOMPARE(form.status, 415);
}

void BackendTest::listsSessions()
{
    const QByteArray path = session();
    session();
    QCOMPARE(get("/v1/sessions?user_id=user_2sVcU8aR5jLx2StBg7PcHzUe0Ns&status=active"_ba)
                 .array()
                 .size(),
             2);
    post(path + "/revoke");
    QCOMPARE(get("/v1/sessions?user_id=user_2sVcU8aR5jLx2StBg7PcHzUe0Ns&status=active"_ba)
                 .array()
                 .size(),
             1);
    QCOMPARE(get("/v1/sessions?user_id=user_x"_ba).array().size(), 0);
}

void BackendTest::limitsTheRate()
{
    Reply last;
    for (int i = 0; i < 1000 && last.status != 429; ++i)
        last = get("/v1/users/count"_ba);
    QCOMPARE(last.status, 429);
    const int wait = last.header("Retry-After"_ba).toInt();
    QVERIFY(wait >= 1 && wait <= 10);
    QCOMPARE(get("/v1/jwks"_ba).status, 200);
}

void BackendTest::answersPlainJson()
{
    QCOMPARE(get("/v1/users"_ba).header("Content-Type"_ba), "application/json"_ba);
    QCOMPARE(get("/v1/users/x"_ba).header("Content-Type"_ba), "application/json"_ba);
    QVERIFY(post("/v1/testing_tokens"_ba).json()["token"_L1].toString().contains("-c_"_L1));
}

QTEST_GUILESS_MAIN(BackendTest)
#include "tst_backend.moc"
