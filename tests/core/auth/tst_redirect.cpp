// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/formtext.h"
#include "core/auth/redirectlistener.h"
#include "support/browserstub.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace planops::testkit;
using namespace Qt::StringLiterals;

namespace {

using Kind = RedirectVerdict::Kind;

const QByteArray state = "Zk3-_x9Zk3-_x9Zk3-_x9Zk3-_x9Zk3-_x9Zk3-_x9a";

RedirectExpectations expectations(bool promised = false)
{
    return {Secret(state), u"https://clerk.example.com"_s, promised};
}

Profile profile()
{
    Profile profile;
    profile.issuer = u"https://clerk.example.com"_s;
    profile.clientId = u"client"_s;
    return profile;
}

} // namespace

class TestRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r1StateDecidesFirst_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << "code=abc"_ba << u"wrong_state"_s;
        QTest::newRow("empty") << "code=abc&state="_ba << u"wrong_state"_s;
        QTest::newRow("wrong") << "code=abc&state=Zk3-_x9Zk3-_x9Zk3-_x9Zk3-_x9Zk3-_x9Zk3-_x9b"_ba
                               << u"wrong_state"_s;
        QTest::newRow("prefix") << QByteArray("code=abc&state=" + state.chopped(1))
                                << u"wrong_state"_s;
        QTest::newRow("longer") << QByteArray("code=abc&state=" + state + "x") << u"wrong_state"_s;
        QTest::newRow("twice") << QByteArray("code=abc&state=" + state + "&state=" + state)
                               << u"broken_redirect"_s;
        QTest::newRow("code twice")
            << QByteArray("code=a&code=b&state=" + state) << u"broken_redirect"_s;
        QTest::newRow("bad escape")
            << QByteArray("code=%zz&state=" + state) << u"broken_redirect"_s;
        QTest::newRow("error without state") << "error=access_denied"_ba << u"wrong_state"_s;
        QTest::newRow("Clerk's lost query")
            << "error=unsupported_response_type&state="_ba << u"retry"_s;
        QTest::newRow("Clerk's lost query, no state")
            << "error=unsupported_response_type"_ba << u"retry"_s;
        QTest::newRow("nothing") << ""_ba << u"wrong_state"_s;
    }
    void r1StateDecidesFirst()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        const RedirectVerdict verdict = judgeRedirect(query, expectations());
        QCOMPARE(verdict.kind, Kind::Stray);
        QCOMPARE(verdict.error.code, code);
        QVERIFY(!verdict.error.message.isEmpty());
        QVERIFY(verdict.code.isEmpty());
    }

    void r5IssIsCheckedWhenPresentOrPromised_data()
    {
        QTest::addColumn<bool>("promised");
        QTest::addColumn<QByteArray>("iss");
        QTest::addColumn<bool>("accepted");
        const QByteArray right = "&iss=https%3A%2F%2Fclerk.example.com";
        QTest::newRow("promised, right") << true << right << true;
        QTest::newRow("promised, absent") << true << QByteArray() << false;
        QTest::newRow("not promised, absent (Clerk)") << false << QByteArray() << true;
        QTest::newRow("not promised, right") << false << right << true;
        QTest::newRow("not promised, wrong")
            << false << "&iss=https%3A%2F%2Fevil.example"_ba << false;
        QTest::newRow("promised, wrong") << true << "&iss=https%3A%2F%2Fevil.example"_ba << false;
        QTest::newRow("empty") << false << "&iss="_ba << false;
        QTest::newRow("trailing slash") << false << QByteArray(right + "/") << false;
    }
    void r5IssIsCheckedWhenPresentOrPromised()
    {
        QFETCH(bool, promised);
        QFETCH(QByteArray, iss);
        QFETCH(bool, accepted);
        const RedirectVerdict verdict =
            judgeRedirect("code=abc&state=" + state + iss, expectations(promised));
        QCOMPARE(verdict.kind, accepted ? Kind::Accepted : Kind::Refused);
        QCOMPARE(verdict.error.code, accepted ? QString() : u"issuer_mismatch"_s);
    }

    void r12ErrorsHaveASentenceEach_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("word");
        QTest::newRow("denied") << "access_denied"_ba << u"denied"_s;
        QTest::newRow("scope") << "invalid_scope"_ba << u"scopes"_s;
        QTest::newRow("login") << "login_required"_ba << u"browser"_s;
        QTest::newRow("consent") << "consent_required"_ba << u"browser"_s;
        QTest::newRow("client") << "unauthorized_client"_ba << u"client ID"_s;
        QTest::newRow("server") << "server_error"_ba << u"Try again"_s;
        QTest::newRow("state") << "invalid_state"_ba << u"state"_s;
        QTest::newRow("request") << "invalid_request"_ba << u"invalid_request"_s;
        QTest::newRow("never heard of") << "zork"_ba << u"zork"_s;
    }
    void r12ErrorsHaveASentenceEach()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, word);
        const RedirectVerdict verdict = judgeRedirect(
            "error=" + error + "&error_description=The+user+said+no%2B%21&state=" + state,
            expectations());
        QCOMPARE(verdict.kind, Kind::Refused);
        QCOMPARE(verdict.error.code, QString::fromLatin1(error));
        QVERIFY2(verdict.error.message.contains(word), qPrintable(verdict.error.message));
        QVERIFY(verdict.error.detail.contains("The user said no+!"_L1));
    }

    void decodesTheCodeOnce()
    {
        const RedirectVerdict verdict =
            judgeRedirect("code=4%2F0A%2Bb%252B+x&state=" + state, expectations());
        QCOMPARE(verdict.kind, Kind::Accepted);
        QCOMPARE(verdict.code.reveal(), "4/0A+b%2B x"_ba);
        QCOMPARE(judgeRedirect("state=" + state, expectations()).error.code, u"no_code"_s);
    }

    void serverTextIsMadeHarmless()
    {
        QCOMPARE(safeServerText(u"a\r\nb\tc\x1b[1m"_s), u"a b c [1m"_s);
        QCOMPARE(safeServerText(QString(500, u'x')).size(), 201);
    }

    void r8ListensOnLoopbackOnlyAndClosesAfterwards()
    {
        RedirectListener listener(expectations());
        QVERIFY(listener.listen(profile()));
        const quint16 port = listener.port();
        QVERIFY(port > 0);
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, port);
            QVERIFY(!socket.waitForConnected(300));
        }
        const QSignalSpy accepted(&listener, &RedirectListener::accepted);
        QVERIFY(roundTrip(port, getRequest("/callback?code=abc&state=" + state, port))
                    .startsWith("HTTP/1.1 200"));
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(listener.port(), 0);
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(!late.waitForConnected(300));
    }

    void r9TakesTheExactPathMethodAndHostOnly_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        const QByteArray query = "?code=abc&state=" + state + " HTTP/1.1";
        QTest::newRow("right") << QByteArray("GET /callback" + query) << QByteArray() << 200;
        QTest::newRow("prefix") << QByteArray("GET /callbackevil" + query) << QByteArray() << 404;
        QTest::newRow("dots") << QByteArray("GET /callback/../x" + query) << QByteArray() << 404;
        QTest::newRow("encoded") << QByteArray("GET /%63allback" + query) << QByteArray() << 404;
        QTest::newRow("root") << QByteArray("GET /" + query) << QByteArray() << 404;
        QTest::newRow("favicon") << "GET /favicon.ico HTTP/1.1"_ba << QByteArray() << 404;
        QTest::newRow("HEAD") << QByteArray("HEAD /callback" + query) << QByteArray() << 405;
        QTest::newRow("POST") << QByteArray("POST /callback" + query) << QByteArray() << 405;
        QTest::newRow("DELETE") << QByteArray("DELETE /callback" + query) << QByteArray() << 405;
        QTest::newRow("rebound host")
            << QByteArray("GET /callback" + query) << "evil.example"_ba << 400;
        QTest::newRow("localhost, not registered so")
            << QByteArray("GET /callback" + query) << "localhost"_ba << 400;
    }
    void r9TakesTheExactPathMethodAndHostOnly()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        RedirectListener listener(expectations());
        QVERIFY(listener.listen(profile()));
        const QSignalSpy accepted(&listener, &RedirectListener::accepted);
        const QByteArray name = host.isEmpty() ? "127.0.0.1"_ba : host;
        const QByteArray answer =
            roundTrip(listener.port(),
                      start + "\r\nHost: " + name + ':' + QByteArray::number(listener.port())
                          + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))),
                 answer.constData());
        QTest::qWait(0);
        QCOMPARE(accepted.size(), status == 200 ? 1 : 0);
    }

    void r9LocalhostAndFixedPortWhereTheProfileSaysSo()
    {
        RedirectListener probe(expectations());
        QVERIFY(probe.listen(profile()));
        Profile fixed = profile();
        fixed.redirectPort = probe.port();
        fixed.redirectHost = u"localhost"_s;
        fixed.redirectPath = u"/oauth/call back"_s;
        RedirectListener listener(expectations());
        const Result<void> busy = listener.listen(fixed);
        QVERIFY(!busy);
        QVERIFY2(busy.error().message.contains(QString::number(fixed.redirectPort)),
                 qPrintable(busy.error().message));
        probe.close();
        QVERIFY(listener.listen(fixed));
        QCOMPARE(listener.redirectUri(),
                 u"http://localhost:%1/oauth/call%20back"_s.arg(fixed.redirectPort));
        const QSignalSpy accepted(&listener, &RedirectListener::accepted);
        static_cast<void>(roundTrip(fixed.redirectPort,
                                    getRequest("/oauth/call%20back?code=abc&state=" + state,
                                               fixed.redirectPort, "localhost")));
        QTRY_COMPARE(accepted.size(), 1);
    }

    void r11ThePageReflectsNothing_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("approved") << QByteArray("code=%3Cscript%3Ezork&state=" + state
                                                + "&zork=%22%3E");
        QTest::newRow("refused") << QByteArray(
            "error=%3Cscript%3Ezork&error_description=zork&state=" + state);
        QTest::newRow("stray") << "code=zork&state=%3Cscript%3Ezork"_ba;
    }
    void r11ThePageReflectsNothing()
    {
        QFETCH(QByteArray, query);
        RedirectListener listener(expectations());
        QVERIFY(listener.listen(profile()));
        const QByteArray answer =
            roundTrip(listener.port(), getRequest("/callback?" + query, listener.port()));
        QVERIFY(answer.contains("<h1>"));
        QVERIFY(!answer.contains("zork"));
        QVERIFY(!answer.contains("script"));
        QVERIFY(!answer.contains(state));
        for (const char *header :
             {"Cache-Control: no-store", "Referrer-Policy: no-referrer",
              "Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff"})
            QVERIFY2(answer.contains(header), header);
    }

    void r11RefusesLargeRequests()
    {
        RedirectListener listener(expectations());
        QVERIFY(listener.listen(profile()));
        const QByteArray answer =
            roundTrip(listener.port(),
                      getRequest("/callback?x=" + QByteArray(17 * 1024, 'a'), listener.port()));
        QVERIFY2(answer.startsWith("HTTP/1.1 431"), answer.left(100).constData());
    }

    void r13TheSecondRedirectIsRefused()
    {
        RedirectListener listener(expectations());
        QVERIFY(listener.listen(profile()));
        const QSignalSpy accepted(&listener, &RedirectListener::accepted);
        const quint16 port = listener.port();
        const QByteArray target = "/callback?code=abc&state=" + state;
        // Both in one packet, so that the second is there before the door can close.
        const QByteArray first = "GET " + target
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
        const QByteArray answer = roundTrip(port, first + getRequest(target, port));
        QCOMPARE(answer.count("HTTP/1.1 200"), 1);
        QVERIFY(!answer.mid(9).contains("HTTP/1.1 200"));
        QTest::qWait(0);
        QCOMPARE(accepted.size(), 1);
    }

    void straysAreReportedAndTheWaitingGoesOn()
    {
        RedirectListener listener(expectations());
        QVERIFY(listener.listen(profile()));
        const QSignalSpy stray(&listener, &RedirectListener::strayArrived);
        const QSignalSpy accepted(&listener, &RedirectListener::accepted);
        QVERIFY(roundTrip(listener.port(), getRequest("/callback?code=x&state=y", listener.port()))
                    .startsWith("HTTP/1.1 400"));
        QTRY_COMPARE(stray.size(), 1);
        QVERIFY(listener.port() > 0);
        QVERIFY(listener.enter(listener.redirectUri() + u"?code=abc&state="_s
                               + QString::fromLatin1(state)));
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(accepted.constFirst().constFirst().value<Secret>().reveal(), "abc"_ba);
    }

    void enteredRedirectsMustFit()
    {
        RedirectListener listener(expectations());
        QVERIFY(listener.listen(profile()));
        const QString good = u"?code=abc&state="_s + QString::fromLatin1(state);
        for (const QString &wrong :
             {QString(), u"rubbish"_s, QString(u"http://127.0.0.1:1/callback"_s + good),
              QString(u"https://evil.example/callback"_s + good), listener.redirectUri(),
              QString(listener.redirectUri() + u"?code=abc&state=other"_s)}) {
            const Result<void> result = listener.enter(wrong);
            QVERIFY2(!result, qPrintable(wrong));
            QVERIFY(!result.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
