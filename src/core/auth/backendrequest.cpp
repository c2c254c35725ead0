// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/backendrequest.h"

using namespace std::chrono_literals;

namespace planops::auth {

Result<http::Request> backendRequest(const InstanceKey &key, const QByteArray &method,
                                     const QString &path, const QByteArray &json)
{
    const Result<http::Url> url = http::Url::parse(QString(key.backend.origin().toString() + path));
    if (!url)
        return tl::unexpected(url.error());
    http::Request request;
    request.method = method;
    request.url = *url;
    request.headers = {{"Authorization", "Bearer " + key.secretKey.reveal()},
                       {"Clerk-API-Version", "2026-05-12"},
                       {"Accept", "application/json"}};
    if (!json.isEmpty()) {
        request.headers.append(http::Header {"Content-Type", "application/json"});
        request.body = json;
    }
    request.options.followRedirects = false; // R18
    request.options.timeout = 20s;
    request.options.maximumBody = qint64 {1024} * 1024;
    return request;
}

} // namespace planops::auth
