// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answerfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

AnswerFile fromMessage(const QByteArray &bytes)
{
    AnswerFile answer;
    answer.body = bytes;
    while (answer.body.startsWith("HTTP/")) {
        qsizetype end = answer.body.indexOf("\r\n\r\n");
        qsizetype skip = 4;
        if (const qsizetype bare = answer.body.indexOf("\n\n");
            end < 0 || (bare >= 0 && bare < end)) {
            end = bare;
            skip = 2;
        }
        const QByteArray head = end < 0 ? answer.body : answer.body.first(end);
        answer.body = end < 0 ? QByteArray() : answer.body.sliced(end + skip);
        const QList<QByteArray> lines = head.split('\n');
        answer.status = lines.first().trimmed().split(' ').value(1).toInt();
        answer.contentType.clear();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).trimmed().toLower() == "content-type")
                answer.contentType = line.sliced(colon + 1).trimmed();
        }
    }
    return answer;
}

//! The last hop's request, if the answer was redirected, is not in question: the contract is that
//! of the operation that was asked.
AnswerFile fromReport(const QJsonObject &report)
{
    AnswerFile answer;
    const QJsonValue request = report.value("request"_L1);
    answer.method = request["method"_L1].toString();
    answer.path = QUrl(request["url"_L1].toString()).path(QUrl::FullyEncoded);
    answer.status = report.value("status"_L1).toInt();
    answer.contentType.clear();
    const QJsonArray headers = report.value("headers"_L1).toArray();
    for (const QJsonValue &header : headers) {
        if (header["name"_L1].toString().compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            answer.contentType = header["value"_L1].toString().toLatin1();
    }
    answer.body = report.contains("bodyBase64"_L1)
        ? QByteArray::fromBase64(report.value("bodyBase64"_L1).toString().toLatin1())
        : report.value("body"_L1).toString().toUtf8();
    return answer;
}

} // namespace

AnswerFile answerIn(const QByteArray &bytes)
{
    if (bytes.startsWith("HTTP/"))
        return fromMessage(bytes);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value("request"_L1).isObject() && json.value("status"_L1).isDouble()
        && json.value("headers"_L1).isArray())
        return fromReport(json);
    AnswerFile answer;
    answer.body = bytes;
    return answer;
}

} // namespace planops::cli
