// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/harexport.h"

#include "core/history/record.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::history {

namespace {

constexpr int sizeUnknown = -1; // As the format says it.

QJsonObject pair(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QJsonArray headersOf(const http::Headers &headers)
{
    QJsonArray array;
    for (const http::Header &header : headers)
        array.append(pair(QString::fromUtf8(header.name), QString::fromUtf8(header.value)));
    return array;
}

QJsonArray queryOf(const QString &url)
{
    QJsonArray array;
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        array.append(pair(name, value));
    return array;
}

QString typeOf(const http::Headers &headers)
{
    return QString::fromUtf8(http::value(headers, "content-type").value_or(QByteArray()));
}

QJsonObject requestOf(const HistoryRecord &record)
{
    QJsonObject request {{u"method"_s, record.entry.method},
                         {u"url"_s, record.entry.url},
                         {u"httpVersion"_s, u"HTTP/1.1"_s},
                         {u"cookies"_s, QJsonArray()},
                         {u"headers"_s, headersOf(record.requestHeaders)},
                         {u"queryString"_s, queryOf(record.entry.url)},
                         {u"headersSize"_s, sizeUnknown},
                         {u"bodySize"_s, record.entry.requestSize}};
    if (!record.requestBody.text.isEmpty())
        request.insert(u"postData"_s,
                       QJsonObject {{u"mimeType"_s, typeOf(record.requestHeaders)},
                                    {u"text"_s, record.requestBody.text}});
    return request;
}

QJsonObject responseOf(const HistoryRecord &record)
{
    QJsonObject content {{u"size"_s, record.entry.responseSize},
                         {u"mimeType"_s, typeOf(record.responseHeaders)}};
    if (!record.responseBody.text.isEmpty())
        content.insert(u"text"_s, record.responseBody.text);
    if (!record.responseBody.isWhole)
        content.insert(u"comment"_s, u"The history kept the start of the body only."_s);
    QJsonObject response {{u"status"_s, record.entry.status},
                          {u"statusText"_s, record.entry.reason},
                          {u"httpVersion"_s, u"HTTP/1.1"_s},
                          {u"cookies"_s, QJsonArray()},
                          {u"headers"_s, headersOf(record.responseHeaders)},
                          {u"content"_s, content},
                          {u"redirectURL"_s, QString()},
                          {u"headersSize"_s, sizeUnknown},
                          {u"bodySize"_s, record.entry.responseSize}};
    if (!record.entry.hasAnswer())
        response.insert(u"comment"_s, record.entry.problem);
    return response;
}

QJsonObject entryOf(const HistoryRecord &record)
{
    const double milliseconds = static_cast<double>(record.entry.duration.count()) / 1000.0;
    return {
        {u"startedDateTime"_s, record.entry.sentAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"time"_s, milliseconds},
        {u"request"_s, requestOf(record)},
        {u"response"_s, responseOf(record)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject {{u"send"_s, 0}, {u"wait"_s, milliseconds}, {u"receive"_s, 0}}}};
}

} // namespace

QByteArray toHar(QList<HistoryRecord> records)
{
    std::sort(records.begin(), records.end(), [](const HistoryRecord &a, const HistoryRecord &b) {
        return a.entry.id < b.entry.id;
    });
    QJsonArray entries;
    for (const HistoryRecord &record : std::as_const(records))
        entries.append(entryOf(redacted(record)));
    const QJsonObject creator {{u"name"_s, u"PlanOps Explorer"_s},
                               {u"version"_s, QCoreApplication::applicationVersion()}};
    const QJsonObject log {
        {u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, entries}};
    return QJsonDocument(QJsonObject {{u"log"_s, log}}).toJson();
}

} // namespace planops::history
