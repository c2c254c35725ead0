// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"
#include "core/history/record.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::history;

namespace {

const QByteArray jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJlLWNhbmFyeQ";

http::Request requestTo(const QString &url)
{
    http::Request request;
    request.method = "POST";
    request.url = *http::Url::parse(url);
    return request;
}

http::Response answerWith(const QByteArray &body, const http::Headers &headers = {})
{
    http::Hop hop;
    hop.method = "POST";
    hop.status = 200;
    hop.reason = "OK";
    hop.headers = headers;
    hop.timing.total = std::chrono::microseconds(1500);
    http::Response response;
    response.hops = {hop};
    response.body = http::BodyFile(body);
    response.sentAt = QDateTime::currentDateTimeUtc();
    return response;
}

//! Everything that would be written, in one text.
QString written(const HistoryRecord &record)
{
    return QStringList {record.entry.url,        record.entry.reason,
                        record.entry.problem,    toLines(record.requestHeaders),
                        record.requestBody.text, toLines(record.responseHeaders),
                        record.responseBody.text}
        .join(u'\n');
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSentAndCame()
    {
        http::Request request = requestTo(u"https://api.example/projects?limit=2"_s);
        request.headers = {{"Content-Type", "application/json"}, {"X-Trace", "42"}};
        request.body = QByteArray(R"({"name":"Tunnel"})");
        const HistoryRecord record = redacted(
            recordOf(request, answerWith(R"({"id":7})", {{"Content-Type", "application/json"}})));
        QCOMPARE(record.entry.method, u"POST"_s);
        QCOMPARE(record.entry.url, u"https://api.example/projects?limit=2"_s);
        QCOMPARE(record.entry.status, 200);
        QCOMPARE(record.entry.duration, std::chrono::microseconds(1500));
        QCOMPARE(record.entry.responseSize, 8);
        QCOMPARE(record.requestHeaders, request.headers);
        QCOMPARE(record.requestBody, (HistoryBody {uR"({"name":"Tunnel"})"_s, true}));
        QCOMPARE(record.responseBody, (HistoryBody {uR"({"id":7})"_s, true}));
    }

    void keepsWhyThereWasNoAnswer()
    {
        const QDateTime sentAt = QDateTime::currentDateTimeUtc().addSecs(-2);
        const HistoryRecord record = recordOf(requestTo(u"https://api.example/"_s),
                                              {ErrorKind::Timeout, u"Too slow."_s, {}, {}}, sentAt);
        QVERIFY(!record.entry.hasAnswer());
        QCOMPARE(record.entry.errorKind, ErrorKind::Timeout);
        QCOMPARE(record.entry.problem, u"Too slow."_s);
        QVERIFY(record.entry.duration >= std::chrono::seconds(2));
    }

    void masksEverySecret()
    {
        http::Request request =
            requestTo(u"https://api.example/cb?code=CANARY1&page=2&access_token=CANARY2"_s);
        request.headers = {{"Authorization", "Bearer " + jwt},
                           {"Cookie", "sid=CANARY3"},
                           {"X-Api-Key", "CANARY4"},
                           {"X-Note", "sk_live_CANARY5abcdef"}};
        request.body = QByteArray(R"({"password":"CANARY6","name":"Tunnel"})");
        const HistoryRecord record = redacted(recordOf(
            request,
            answerWith("{\"access_token\":\"CANARY7\",\"jwt\":\"" + jwt + "\",\"name\":\"ok\"}",
                       {{"Set-Cookie", "sid=CANARY8"}, {"Location", "/x?token=CANARY9"}})));
        const QString text = written(record);
        QVERIFY2(!text.contains("CANARY"_L1), qPrintable(text));
        QVERIFY2(!text.contains("eyJ"_L1), qPrintable(text));
        QVERIFY(text.contains("Tunnel"_L1));
        QVERIFY(record.entry.url.contains("page=2"_L1));
        QVERIFY2(record.entry.url.contains("code="_L1 + redaction::mask()),
                 qPrintable(record.entry.url));
    }

    void aCutBodyHoldsNoHalfSecret_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("token") << QByteArray("{\"t\":\"") << jwt;
        QTest::newRow("member") << QByteArray("{\"password\":\"") << QByteArray("CANARY of words");
        QTest::newRow("form") << QByteArray("a=b&password=") << QByteArray("CANARY");
        QTest::newRow("clerk") << QByteArray("key sk_live_") << QByteArray("CANARYabcdefgh");
    }
    void aCutBodyHoldsNoHalfSecret()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, secret);
        // The cut goes through the secret at every place.
        for (qsizetype shown = 1; shown < secret.size(); ++shown) {
            const QByteArray filler(keptBodyBytes - before.size() - shown, ' ');
            const HistoryRecord record =
                redacted(recordOf(requestTo(u"https://api.example/"_s),
                                  answerWith(filler + before + secret + "\"}")));
            QVERIFY(!record.responseBody.isWhole);
            const QString end = record.responseBody.text.right(200).trimmed();
            QVERIFY2(!end.contains("CAN"_L1) && !end.contains("eyJhbG"_L1), qPrintable(end));
        }
    }

    void binaryBodiesLeaveTheirSizeOnly()
    {
        const HistoryRecord record = recordOf(requestTo(u"https://api.example/"_s),
                                              answerWith(QByteArray("\x89PNG\0\0\1", 7)));
        QCOMPARE(record.responseBody, HistoryBody());
        QCOMPARE(record.entry.responseSize, 7);
    }

    void readsTheCharset()
    {
        const HistoryRecord record =
            recordOf(requestTo(u"https://api.example/"_s),
                     answerWith("Br\xfc"
                                "cke",
                                {{"Content-Type", "text/plain; charset=\"ISO-8859-1\""}}));
        QCOMPARE(record.responseBody.text, u"Brücke"_s);
    }

    void headersSurviveTheirLines()
    {
        const http::Headers headers {{"A", "b: c"}, {"Empty", ""}, {"Ü", "ä"}};
        QCOMPARE(fromLines(toLines(headers)), headers);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
