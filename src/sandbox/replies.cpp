// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/replies.h"

#include "sandbox/random.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

loopback::Response jsonReply(int status, const QByteArray &json)
{
    loopback::Response response;
    response.status = status;
    response.headers = {{"Content-Type"_ba, "application/json"_ba}};
    response.body = json;
    return response;
}

loopback::Response jsonReply(int status, const QJsonObject &json)
{
    return jsonReply(status, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

loopback::Response clerkError(int status, const QString &code, const QString &message,
                              const QString &longMessage, const QJsonObject &meta)
{
    QJsonObject error {{u"message"_s, message},
                       {u"long_message"_s, longMessage.isEmpty() ? message : longMessage},
                       {u"code"_s, code}};
    if (!meta.isEmpty())
        error[u"meta"_s] = meta;
    return jsonReply(
        status,
        QJsonObject {{u"errors"_s, QJsonArray {error}},
                     {u"clerk_trace_id"_s, QString::fromLatin1(randomBytes(16).toHex())}});
}

loopback::Response oauthError(int status, const QString &error, const QString &description)
{
    loopback::Response response =
        jsonReply(status, QJsonObject {{u"error"_s, error}, {u"error_description"_s, description}});
    response.headers.append({"Cache-Control"_ba, "no-store"_ba});
    return response;
}

loopback::Response htmlReply(int status, const QString &html, const QByteArray &formTargets,
                             const QByteArray &scriptHash)
{
    QByteArray policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"_ba;
    policy += "; form-action 'self'" + (formTargets.isEmpty() ? ""_ba : ' ' + formTargets);
    if (!scriptHash.isEmpty())
        policy += "; script-src '" + scriptHash + '\'';
    loopback::Response response;
    response.status = status;
    response.headers = {{"Content-Type"_ba, "text/html; charset=utf-8"_ba},
                        {"Cache-Control"_ba, "no-store"_ba},
                        {"Content-Security-Policy"_ba, policy},
                        {"Referrer-Policy"_ba, "no-referrer"_ba},
                        {"X-Content-Type-Options"_ba, "nosniff"_ba},
                        {"X-Frame-Options"_ba, "DENY"_ba}};
    response.body = html.toUtf8();
    return response;
}

loopback::Response redirectReply(int status, const QByteArray &location)
{
    loopback::Response response;
    response.status = status;
    response.headers = {{"Location"_ba, location},
                        {"Cache-Control"_ba, "no-store"_ba},
                        {"Referrer-Policy"_ba, "no-referrer"_ba}};
    return response;
}

} // namespace planops::sandbox
