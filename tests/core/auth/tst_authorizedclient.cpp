// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorizedclient.h"
#include "sessionfixture.h"

using namespace planops;
using namespace planops::auth;
using namespace planops::testkit;
using namespace planops::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! An API on loopback that notes what it gets.
class Api
{
public:
    Api()
        : server(
            [this](const loopback::Request &request) {
                authorizations.append(request.header("authorization").value_or("-"_ba));
                return answer ? answer(request) : jsonAnswer(200, {});
            },
            {.connections = 64})
    {
        if (!server.listen(0))
            qFatal("the API cannot listen");
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(server.port()); }

    std::function<loopback::Response(const loopback::Request &)> answer;
    QList<QByteArray> authorizations;
    loopback::HttpServer server;
};

} // namespace

class TestAuthorizedClient : public QObject
{
    Q_OBJECT

    const Signer m_signer {u"RS256"_s};
    std::optional<Result<AuthorizedResponse>> m_answer;

    const Result<AuthorizedResponse> &send(AuthorizedClient &client, const QString &url,
                                           const http::Headers &headers = {})
    {
        http::Request request;
        request.url = *http::Url::parse(url);
        request.headers = headers;
        m_answer.reset();
        client.send(request, {this, [this](const Result<AuthorizedResponse> &result) {
                                  m_answer = result;
                              }});
        if (!QTest::qWaitFor([this] { return m_answer.has_value(); }, 20'000))
            qFatal("no answer");
        return *m_answer;
    }

private Q_SLOTS:
    void r25TheTokenGoesToTheProfilesOriginsOnly()
    {
        SessionFixture f(m_signer);
        Api api;
        Api other;
        f.profile.apiBase = api.url();
        f.start();
        AuthorizedClient client(f.http, *f.session, [&f] { return f.now; });
        // Signed out: the request goes without, so that the API's own words are seen.
        QVERIFY(!send(client, api.url())->tokenSent);
        QVERIFY(f.signIn());
        QVERIFY(send(client, api.url() + u"/x"_s)->tokenSent);
        QCOMPARE(m_answer->value().sentToken.reveal(), "at-1"_ba);
        QVERIFY(!send(client, other.url())->tokenSent);
        QVERIFY(!send(client, api.url(), {{"AUTHORIZATION", "Basic own"}})->tokenSent);
        QCOMPARE(api.authorizations, QList<QByteArray>({"-", "Bearer at-1", "Basic own"}));
        QCOMPARE(other.authorizations, QList<QByteArray>({"-"}));
    }

    void sendsNoTokenWhereNoneIsWanted()
    {
        SessionFixture f(m_signer);
        Api api;
        api.answer = [](const loopback::Request &) { return jsonAnswer(401, {}); };
        f.profile.apiBase = api.url();
        f.start();
        QVERIFY(f.signIn());
        AuthorizedClient client(f.http, *f.session, [&f] { return f.now; });
        http::Request request;
        request.url = *http::Url::parse(api.url());
        std::optional<Result<AuthorizedResponse>> answer;
        client.send(
            request,
            {this, [&answer](const Result<AuthorizedResponse> &result) { answer = result; }},
            TokenUse::Never);
        QTRY_VERIFY(answer);
        QVERIFY(!answer->value().tokenSent);
        QVERIFY(!answer->value().refreshed); // Its 401 is no reason to renew one.
        QCOMPARE(api.authorizations, QList<QByteArray>({"-"}));
    }

    void r18TheTokenDoesNotFollowARedirectElsewhere()
    {
        SessionFixture f(m_signer);
        Api api;
        Api other;
        other.answer = [](const loopback::Request &) { return jsonAnswer(401, {}); };
        api.answer = [&](const loopback::Request &) {
            loopback::Response response;
            response.status = 307;
            response.headers = {{"Location"_ba, other.url().toLatin1()}};
            return response;
        };
        f.profile.apiBase = api.url();
        f.start();
        QVERIFY(f.signIn());
        AuthorizedClient client(f.http, *f.session, [&f] { return f.now; });
        QCOMPARE(send(client, api.url())->response.status(), 401);
        QVERIFY(!m_answer->value().refreshed); // That 401 says nothing about our token.
        QCOMPARE(other.authorizations, QList<QByteArray>({"-"}));
    }

    void r23FiftySendsMakeOneRefresh_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("at expiry") << false;
        QTest::newRow("each refused with 401") << true;
    }

    void r23FiftySendsMakeOneRefresh()
    {
        QFETCH(bool, refused);
        SessionFixture f(m_signer);
        Api api;
        api.answer = [](const loopback::Request &request) {
            return jsonAnswer(request.header("authorization") == "Bearer at-1"_ba ? 401 : 200, {});
        };
        f.profile.apiBase = api.url();
        f.start();
        QVERIFY(f.signIn());
        if (!refused)
            f.now += 3600s;
        AuthorizedClient client(f.http, *f.session, [&f] { return f.now; });
        http::Request request;
        request.url = *http::Url::parse(QString(api.url() + u"/api/v1/projects"_s));
        QList<int> statuses;
        for (int i = 0; i < 50; ++i) {
            client.send(request, {this, [&](const Result<AuthorizedResponse> &answer) {
                                      statuses.append(answer ? answer->response.status() : 0);
                                  }});
        }
        QTRY_COMPARE_WITH_TIMEOUT(statuses.size(), 50, 20'000);
        QCOMPARE(statuses.count(200), 50);
        QCOMPARE(f.issuer.count("/token"), 2); // The sign-in's, and one refresh.
        QCOMPARE(api.authorizations.count("Bearer at-2"_ba), 50);
        QCOMPARE(api.authorizations.count("Bearer at-1"_ba), refused ? 50 : 0);
    }

    void a401MakesOneRefreshAndOneRepeat()
    {
        SessionFixture f(m_signer);
        Api api;
        api.answer = [](const loopback::Request &request) {
            return jsonAnswer(request.header("authorization") == "Bearer at-1"_ba ? 401 : 200, {});
        };
        f.profile.apiBase = api.url();
        f.start();
        QVERIFY(f.signIn());
        AuthorizedClient client(f.http, *f.session, [&f] { return f.now; });
        QCOMPARE(send(client, api.url())->response.status(), 200);
        QVERIFY(m_answer->value().refreshed);
        QCOMPARE(m_answer->value().sentToken.reveal(), "at-2"_ba);
        QCOMPARE(api.authorizations, QList<QByteArray>({"Bearer at-1", "Bearer at-2"}));

        api.answer = [](const loopback::Request &) {
            return jsonAnswer(401, {{u"detail"_s, u"no"_s}});
        };
        api.authorizations.clear();
        QCOMPARE(send(client, api.url())->response.status(), 401); // Never a third time.
        QCOMPARE(api.authorizations.size(), 2);
        f.issuer.tokenAnswer = jsonAnswer(503, {});
        QCOMPARE(send(client, api.url())->response.status(), 401);
        QCOMPARE(m_answer->value().refreshProblem->kind, ErrorKind::Server);
    }

    void aLockedKeyringIsToldBeforeAnythingIsSent()
    {
        SessionFixture f(m_signer);
        Api api;
        f.profile.apiBase = api.url();
        f.profile.hasStoredTokens = true;
        f.vault.locked = true;
        f.start();
        AuthorizedClient client(f.http, *f.session, [&f] { return f.now; });
        QCOMPARE(send(client, api.url()).error().code, u"locked"_s);
        QVERIFY(api.authorizations.isEmpty());
    }

    void r22TellsTheOffsetOfTheClocks()
    {
        SessionFixture f(m_signer);
        Api api;
        api.answer = [](const loopback::Request &) {
            loopback::Response response = jsonAnswer(200, {});
            response.headers.append({"Date"_ba, "Tue, 24 Nov 2026 08:01:00 GMT"_ba});
            return response;
        };
        f.profile.apiBase = api.url();
        f.start();
        AuthorizedClient client(f.http, *f.session, [] {
            return std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 8h;
        });
        QCOMPARE(send(client, api.url())->clockOffset, 60s);
    }

    void cancellingDeliversOnce()
    {
        SessionFixture f(m_signer);
        Api api;
        api.answer = [](const loopback::Request &) {
            loopback::Response response = jsonAnswer(200, {});
            response.delay = 10s;
            return response;
        };
        f.profile.apiBase = api.url();
        f.start();
        AuthorizedClient client(f.http, *f.session, [&f] { return f.now; });
        http::Request request;
        request.url = *http::Url::parse(api.url());
        for (const bool sent : {false, true}) {
            int answers = 0;
            const auto call =
                client.send(request, {this, [&](const Result<AuthorizedResponse> &result) {
                                          ++answers;
                                          QCOMPARE(result.error().kind, ErrorKind::Cancelled);
                                      }});
            api.authorizations.clear();
            if (sent)
                QTRY_COMPARE(api.authorizations.size(), 1);
            call->cancel();
            QTRY_COMPARE(answers, 1);
            QTRY_VERIFY(!call);
            QCOMPARE(answers, 1);
        }
        auto *asker = new QObject;
        const auto call = client.send(
            request, {asker, [](const Result<AuthorizedResponse> &) { QFAIL("nobody is left"); }});
        delete asker;
        QTRY_VERIFY(!call);
    }
};

QTEST_GUILESS_MAIN(TestAuthorizedClient)
#include "tst_authorizedclient.moc"
