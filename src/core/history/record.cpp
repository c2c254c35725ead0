// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/record.h"

#include "core/base/charset.h"
#include "core/base/redaction.h"

#include <QStringDecoder>
#include <QUtf8StringView>

using namespace Qt::StringLiterals;

namespace planops::history {

namespace {

//! The charset that the header names, else UTF-8 (RFC 8259 for JSON, usual for the rest).
QString decoded(const QByteArray &bytes, const QByteArray &contentType)
{
    const QByteArray name = charsetParameter(contentType);
    QStringDecoder decoder(name.isEmpty() ? "UTF-8" : name.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder(bytes);
}

HistoryBody bodyOf(const QByteArray &head, qint64 size, const http::Headers &headers)
{
    // What holds a NUL is no text; UTF-16 and its like are rare enough to count among that.
    if (head.contains('\0'))
        return {};
    return {decoded(head, http::value(headers, "content-type").value_or(QByteArray())),
            head.size() == size};
}

HistoryRecord begun(const http::Request &request)
{
    HistoryRecord record;
    record.entry.method = QString::fromLatin1(request.method);
    record.entry.url = request.url.toString();
    record.requestHeaders = request.headers;
    record.requestBody.isWhole = std::holds_alternative<std::monostate>(request.body);
    if (const auto *bytes = std::get_if<QByteArray>(&request.body)) {
        record.entry.requestSize = bytes->size();
        record.requestBody = bodyOf(bytes->left(keptBodyBytes), bytes->size(), request.headers);
    }
    return record;
}

//! Cuts back to the last line, member or word whose end was seen.
QString withoutTornEnd(const QString &text)
{
    for (const auto &isEnd :
         {+[](QChar c) { return c == u'\n'; }, +[](QChar c) { return c == u'}' || c == u']'; },
          +[](QChar c) { return c == u'&'; },
          +[](QChar c) { return c.isSpace() || c == u',' || c == u'>'; }}) {
        for (qsizetype i = text.size(); i > text.size() / 2; --i) {
            if (isEnd(text.at(i - 1)))
                return text.first(i);
        }
    }
    return {};
}

HistoryBody redactedBody(const HistoryBody &body)
{
    if (body.isWhole || body.text.isEmpty())
        return {redaction::text(body.text), body.isWhole};
    return {redaction::text(withoutTornEnd(body.text)), false};
}

http::Headers redactedHeaders(http::Headers headers)
{
    for (http::Header &header : headers)
        header.value = redaction::headerValue(header.name, header.value);
    return headers;
}

//! Bytes that are no UTF-8 are read as Latin-1, as RFC 9110 once had it (5.5).
QString headerText(const QByteArray &bytes)
{
    return QUtf8StringView(bytes).isValidUtf8() ? QString::fromUtf8(bytes)
                                                : QString::fromLatin1(bytes);
}

} // namespace

HistoryRecord recordOf(const http::Request &request, const http::Response &response)
{
    HistoryRecord record = begun(request);
    record.entry.sentAt = response.sentAt;
    record.entry.status = response.status();
    record.entry.reason = headerText(response.last().reason);
    for (const http::Hop &hop : response.hops)
        record.entry.duration += hop.timing.total;
    record.entry.requestSize = response.hops.constFirst().requestBodySize;
    record.entry.responseSize = response.body.size();
    record.responseHeaders = response.headers();
    record.responseBody =
        bodyOf(response.body.head(keptBodyBytes), response.body.size(), response.headers());
    return record;
}

HistoryRecord recordOf(const http::Request &request, const Error &error, const QDateTime &sentAt)
{
    HistoryRecord record = begun(request);
    record.entry.sentAt = sentAt;
    record.entry.errorKind = error.kind;
    record.entry.problem = error.message;
    record.entry.duration =
        std::chrono::milliseconds(qMax<qint64>(0, sentAt.msecsTo(QDateTime::currentDateTimeUtc())));
    record.responseBody.isWhole = true;
    return record;
}

HistoryRecord redacted(const HistoryRecord &record)
{
    HistoryRecord clean = record;
    clean.entry.url = redaction::address(record.entry.url);
    clean.entry.reason = redaction::text(record.entry.reason);
    clean.entry.problem = redaction::text(record.entry.problem);
    clean.requestHeaders = redactedHeaders(record.requestHeaders);
    clean.requestBody = redactedBody(record.requestBody);
    clean.responseHeaders = redactedHeaders(record.responseHeaders);
    clean.responseBody = redactedBody(record.responseBody);
    return clean;
}

QString toLines(const http::Headers &headers)
{
    QString lines;
    for (const http::Header &header : headers) {
        if (!lines.isEmpty())
            lines += u'\n';
        lines += headerText(header.name) + u": "_s + headerText(header.value);
    }
    return lines;
}

http::Headers fromLines(const QString &lines)
{
    http::Headers headers;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(": "_L1);
        if (colon > 0)
            headers.append({line.first(colon).toUtf8(), line.sliced(colon + 2).toUtf8()});
    }
    return headers;
}

} // namespace planops::history
