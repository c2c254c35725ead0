// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/harexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops::history;

class TestHarExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheFormatAsksFor();
    void holdsNoSecret();
    void writesAnEmptyHistory();
};

namespace {

HistoryRecord sampleRecord()
{
    HistoryRecord record;
    record.entry.id = 2;
    record.entry.sentAt = QDateTime(QDate(2026, 11, 29), QTime(4, 5, 6, 7), Qt::UTC);
    record.entry.method = u"POST"_s;
    record.entry.url = u"https://api.example/projects?a=1&b=x%20y"_s;
    record.entry.status = 201;
    record.entry.reason = u"Created"_s;
    record.entry.duration = std::chrono::microseconds(184'500);
    record.requestHeaders = {{"Content-Type"_ba, "application/json"_ba}};
    record.requestBody = {u"{\"a\": 1}"_s, true};
    record.responseHeaders = {{"Content-Type"_ba, "application/json"_ba}};
    record.responseBody = {u"{}"_s, true};
    return record;
}

QJsonArray entriesOf(const QByteArray &har)
{
    return QJsonDocument::fromJson(har)["log"_L1]["entries"_L1].toArray();
}

} // namespace

void TestHarExport::writesWhatTheFormatAsksFor()
{
    HistoryRecord failed;
    failed.entry.id = 1;
    failed.entry.method = u"GET"_s;
    failed.entry.url = u"https://nowhere.example/"_s;
    failed.entry.problem = u"No such host"_s;
    const QJsonArray entries = entriesOf(toHar({sampleRecord(), failed}));
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0]["response"_L1]["status"_L1].toInt(-1), 0); // The older one is first.
    QCOMPARE(entries[0]["response"_L1]["comment"_L1].toString(), u"No such host"_s);
    const QJsonObject entry = entries[1].toObject();
    QCOMPARE(entry["startedDateTime"_L1].toString(), u"2026-11-29T04:05:06.007Z"_s);
    QCOMPARE(entry["time"_L1].toDouble(), 184.5);
    QCOMPARE(entry["request"_L1]["queryString"_L1][1]["value"_L1].toString(), u"x y"_s);
    QCOMPARE(entry["request"_L1]["postData"_L1]["text"_L1].toString(), u"{\"a\": 1}"_s);
    QCOMPARE(entry["response"_L1]["content"_L1]["mimeType"_L1].toString(), u"application/json"_s);
    for (const auto member : {"cache"_L1, "timings"_L1})
        QVERIFY(entry[member].isObject());
}

void TestHarExport::holdsNoSecret()
{
    HistoryRecord record = sampleRecord();
    record.requestHeaders.append({"Authorization"_ba, "Bearer canary-one"_ba});
    record.responseHeaders.append({"Set-Cookie"_ba, "session=canary-two"_ba});
    record.entry.url += u"&access_token=canary-three"_s;
    record.requestBody.text = u"{\"password\": \"canary-four\"}"_s;
    const QByteArray har = toHar({record});
    QVERIFY2(!har.contains("canary"), har.constData());
}

void TestHarExport::writesAnEmptyHistory()
{
    const QJsonDocument har = QJsonDocument::fromJson(toHar({}));
    QCOMPARE(har["log"_L1]["version"_L1].toString(), u"1.2"_s);
    QVERIFY(har["log"_L1]["entries"_L1].isArray());
}

QTEST_APPLESS_MAIN(TestHarExport)
#include "tst_harexport.moc"
