// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"
#include "core/console/historydraft.h"
#include "core/history/record.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::console;

namespace {

const QString apiBase = u"https://api.example"_s;

auth::Profile profile()
{
    auth::Profile profile;
    profile.apiBase = apiBase;
    return profile;
}

history::HistoryRecord recordOf(const http::Request &request)
{
    const Error none {ErrorKind::Network, u"No answer"_s, {}, {}};
    return history::redacted(history::recordOf(request, none, QDateTime::currentDateTimeUtc()));
}

http::Request request(const QString &url)
{
    http::Request request;
    request.url = *http::Url::parse(url);
    return request;
}

} // namespace

class TestHistoryDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameRequestAgain()
    {
        http::Request sent = request(apiBase + u"/projects?tag=a%2Fb&limit=2"_s);
        sent.method = "PUT";
        sent.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"X-Trace", "1"}};
        sent.body = "name=Tunnel"_ba;
        const Draft draft = draftOf(recordOf(sent), apiBase);
        QCOMPARE(draft.url, u"/projects?tag=a%2Fb&limit=2"_s);
        QCOMPARE(draft.auth, Draft::AuthKind::Profile);
        QCOMPARE(draft.bodyKind, Draft::BodyKind::Form);
        const auto again = draft.toRequest(profile());
        QVERIFY(again);
        QCOMPARE(again->url, sent.url);
        QCOMPARE(again->method, sent.method);
        QCOMPARE(again->headers, sent.headers);
        QCOMPARE(again->body, sent.body);
    }

    void staysAbsoluteElsewhere()
    {
        const Draft draft = draftOf(recordOf(request(u"https://other.example/x"_s)), apiBase);
        QCOMPARE(draft.url, u"https://other.example/x"_s);
    }

    //! What was secret is neither sent masked nor forgotten: its row waits, empty and off.
    void leavesRoomForSecrets()
    {
        http::Request sent = request(apiBase + u"/cb?code=CANARY&page=2"_s);
        sent.headers = {{"Authorization", "Bearer CANARY"}, {"X-Api-Key", "CANARY"}, {"A", "b"}};
        const Draft draft = draftOf(recordOf(sent), apiBase);
        QCOMPARE(draft.url, u"/cb?page=2"_s);
        QCOMPARE(draft.disabledQuery.size(), 1);
        QCOMPARE(draft.disabledQuery.constFirst().name, u"code"_s);
        QCOMPARE(draft.disabledQuery.constFirst().value, QString());
        QVERIFY(!draft.headers.at(0).enabled);
        QCOMPARE(draft.headers.at(1).value, QString());
        QVERIFY(draft.headers.at(2).enabled);
        const auto again = draft.toRequest(profile());
        QVERIFY(again);
        QCOMPARE(again->headers, (http::Headers {{"A", "b"}}));
    }

    void refusesMaskedBodies()
    {
        http::Request sent = request(apiBase + u"/login"_s);
        sent.body = "{\"password\":\"CANARY\"}"_ba;
        const Draft draft = draftOf(recordOf(sent), apiBase);
        QVERIFY(draft.body.contains(redaction::mask()));
        QVERIFY(!draft.toRequest(profile()));
    }

    void leavesOutHalfBodies()
    {
        http::Request sent = request(apiBase + u"/big"_s);
        sent.body = QByteArray(history::keptBodyBytes + 1, 'x');
        QCOMPARE(draftOf(recordOf(sent), apiBase).bodyKind, Draft::BodyKind::None);
    }
};

QTEST_GUILESS_MAIN(TestHistoryDraft)
#include "tst_historydraft.moc"
