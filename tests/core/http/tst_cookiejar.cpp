// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asker.h"
#include "support/stubserver.h"

#include "core/http/cookiejar.h"

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::http;
using namespace planops::testkit;

class TestCookieJar : public QObject
{
    Q_OBJECT

    StubServer m_server;
    HttpClient m_client;
    Asker m_asker {m_client};
    std::shared_ptr<CookieJar> m_jar;

    //! Sends, and says which cookies went along.
    QByteArray ask(const QByteArray &target, const Headers &headers = {})
    {
        Request asked = request("GET", m_server.url(target), headers);
        asked.options.cookies = m_jar;
        if (!m_asker.ask(asked))
            return "no answer";
        return m_server.requests().last().header("Cookie").value_or("-");
    }

    QStringList names() const
    {
        QStringList names;
        for (const Cookie &cookie : m_jar->cookies())
            names.append(cookie.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_jar = std::make_shared<CookieJar>();
        m_server.setHandler([](const Received &request) {
            Answer answer = Answer::ok("{}");
            if (request.target == "/login")
                answer = Answer::ok("{}",
                                    "Set-Cookie: session=canary-1; Path=/; HttpOnly\r\n"
                                    "Set-Cookie: theme=dark; Path=/ui; Max-Age=3600\r\n"
                                    "Set-Cookie: gone=x; Max-Age=0\r\n"
                                    "Set-Cookie: other=x; Domain=elsewhere.example\r\n");
            return answer;
        });
    }

    void nothingIsKeptWithoutAJar()
    {
        m_jar.reset();
        QCOMPARE(ask("/login"), "-"_ba);
        QCOMPARE(ask("/x"), "-"_ba);
    }

    void keepsAndSendsByTheRules()
    {
        QCOMPARE(ask("/login"), "-"_ba);
        QCOMPARE(names(), (QStringList {u"session"_s, u"theme"_s}));
        QCOMPARE(ask("/x"), "session=canary-1"_ba);
        const QByteArray both = ask("/ui/a");
        QVERIFY2(both.contains("session=canary-1") && both.contains("theme=dark"),
                 both.constData());
        for (const Cookie &cookie : m_jar->cookies()) {
            if (cookie.name != "session"_L1)
                continue;
            QCOMPARE(cookie.value.reveal(), "canary-1"_ba);
            QCOMPARE(cookie.domain, u"127.0.0.1"_s);
            QVERIFY(cookie.httpOnly && !cookie.secureOnly && !cookie.expires);
        }
    }

    void anOwnCookieHeaderIsSentAlone()
    {
        QCOMPARE(ask("/login"), "-"_ba);
        QCOMPARE(ask("/x", {{"Cookie", "mine=1"}}), "mine=1"_ba);
        QCOMPARE(m_server.requests().last().headers.size(),
                 m_server.requests().first().headers.size() + 1);
    }

    void deletesOneAndAll()
    {
        QCOMPARE(ask("/login"), "-"_ba);
        for (const Cookie &cookie : m_jar->cookies()) {
            if (cookie.name == "session"_L1)
                m_jar->remove(cookie);
        }
        QCOMPARE(names(), QStringList {u"theme"_s});
        QCOMPARE(ask("/x"), "-"_ba);
        m_jar->clear();
        QVERIFY(m_jar->cookies().isEmpty());
        QCOMPARE(ask("/ui/a"), "-"_ba);
    }

    void jarsAreApart()
    {
        QCOMPARE(ask("/login"), "-"_ba);
        m_jar = std::make_shared<CookieJar>();
        QCOMPARE(ask("/x"), "-"_ba);
    }

    void aJarMayGoWhileItIsUsed()
    {
        Request asked = request("GET", m_server.url("/login"));
        asked.options.cookies = m_jar;
        m_asker.start(asked);
        asked = {};
        m_jar.reset();
        QTRY_VERIFY(!m_asker.results.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCookieJar)
#include "tst_cookiejar.moc"
