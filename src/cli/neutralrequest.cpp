// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/neutralrequest.h"

#include "core/console/draft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::NeutralRequest)
};

QList<console::Row> rowsOf(const QJsonValue &value)
{
    QList<console::Row> rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        rows.append({item["name"_L1].toString(), item["value"_L1].toString(), {}, true});
    return rows;
}

QByteArray formOf(const QJsonValue &value)
{
    QList<QByteArray> pairs;
    for (const console::Row &row : rowsOf(value))
        pairs.append(QUrl::toPercentEncoding(row.name) + '=' + QUrl::toPercentEncoding(row.value));
    return pairs.join('&');
}

} // namespace

Result<http::Request> requestTo(const QString &method, const QString &url,
                                const QStringList &headerLines, const auth::Profile &profile)
{
    console::Draft draft = console::Draft::make(method, url);
    for (const QString &line : headerLines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return failure(ErrorKind::Invalid,
                           Text::tr("“%1” is no header. Write: Name: value").arg(line.left(40)));
        draft.headers.append({line.first(colon), line.sliced(colon + 1), {}, true});
    }
    return draft.toRequest(profile);
}

void setBody(http::Request &request, const QByteArray &body)
{
    request.body = body;
    if (!http::value(request.headers, "content-type") && !QJsonDocument::fromJson(body).isNull())
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
}

Result<http::Request> requestFromNeutral(const QJsonObject &json, const auth::Profile &profile)
{
    console::Draft draft =
        console::Draft::make(json.value("method"_L1).toString(), json.value("url"_L1).toString());
    draft.headers = rowsOf(json.value("headers"_L1));
    auto request = draft.toRequest(profile);
    if (!request)
        return request;
    const QJsonObject body = json.value("body"_L1).toObject();
    const QString kind = body.value("kind"_L1).toString(u"none"_s);
    if (kind == "text"_L1) {
        setBody(*request, body.value("text"_L1).toString().toUtf8());
    } else if (kind == "base64"_L1) {
        const auto bytes = QByteArray::fromBase64Encoding(
            body.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return failure(ErrorKind::Invalid, Text::tr("The request's body is no proper base64."));
        request->body = *bytes;
    } else if (kind == "form"_L1) {
        request->body = formOf(body.value("form"_L1));
        if (!http::value(request->headers, "content-type"))
            request->headers.append({"Content-Type"_ba, "application/x-www-form-urlencoded"_ba});
    } else if (kind != "none"_L1) {
        return failure(ErrorKind::Invalid,
                       Text::tr("A body of kind “%1” cannot be sent yet.").arg(kind));
    }
    return request;
}

} // namespace planops::cli
