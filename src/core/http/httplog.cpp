// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httplog.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"

namespace planops::http {

void logExchange(const Request &request, const Result<Response> &result)
{
    if (!logHttp().isDebugEnabled())
        return;
    const QByteArray url = redaction::url(request.url.toQUrl()).toEncoded();
    if (result) {
        qCDebug(logHttp).noquote()
            << request.method << url << result->status() << result->hops.size() << "hop(s)"
            << result->wireSize << "bytes" << result->last().timing.total.count() / 1000 << "ms";
    } else {
        qCDebug(logHttp).noquote()
            << request.method << url << errorKindName(result.error().kind) << result.error().detail;
    }
}

} // namespace planops::http
