// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/completion.h"
#include "core/http/response.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace planops::http {

class CurlEngine;
class Exchange;

//! \brief Sends requests with libcurl, in a worker thread of its own (curlengine.h says why).
//!
//! Sends exactly what the request says (Host goes first), follows redirects by its own loop
//! (redirects.h), streams bodies to a BodyFile. Resends nothing by itself, but for one case: a kept
//! connection that turned out to be closed, and a method that only asks (GET, HEAD, OPTIONS, TRACE)
//! without a body. Trust comes from the system store; TLS verification cannot be switched off.
//! Owner: services. Thread: the one that made it.
//!
//! Errors of an exchange: Invalid (request cannot be sent, body over its limit, header flood,
//! decompression bomb), Network, Timeout, Tls, Cancelled, Storage. Their message says what happened
//! and what to do; detail holds curl's words.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    //! \brief Stops what is in flight; those completions are dropped.
    ~HttpClient() override;

    //! \brief Starts a request. The Exchange belongs to the client and deletes itself after it
    //! finished.
    //!
    //! Even an immediate refusal is delivered later, from the event loop. If the completion's
    //! context dies, the exchange is cancelled.
    QPointer<Exchange> send(const Request &request, Completion<Response> completion);

Q_SIGNALS:
    //! \brief Every finished exchange that got an answer, whoever sent it. (The history hears of
    //! the profile, too: auth::AuthorizedClient::exchanged.)
    void exchanged(const planops::http::Request &request, const planops::http::Response &response);
    //! \brief Every exchange that failed without an answer.
    void failed(const planops::http::Request &request, const planops::Error &error);

private:
    friend class Exchange;
    std::unique_ptr<CurlEngine> m_engine;
};

} // namespace planops::http
