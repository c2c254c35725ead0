// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpclient.h"

#include "core/http/curlengine.h"
#include "core/http/exchange.h"

namespace planops::http {

HttpClient::HttpClient(QObject *parent) : QObject(parent), m_engine(std::make_unique<CurlEngine>())
{ }

HttpClient::~HttpClient()
{
    // Before the engine goes: an exchange tells it to stop.
    qDeleteAll(findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly));
}

QPointer<Exchange> HttpClient::send(const Request &request, Completion<Response> completion)
{
    return new Exchange(request, completion, *this);
}

} // namespace planops::http
