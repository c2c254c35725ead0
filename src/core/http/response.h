// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/bodyfile.h"
#include "core/http/request.h"

#include <QDateTime>
#include <QStringList>

namespace planops::http {

//! \brief How long each phase took, in microseconds; -1 = did not happen (a reused connection has
//! no DNS, connect, TLS).
struct Timing
{
    using Microseconds = std::chrono::microseconds;
    Microseconds dns {-1};
    Microseconds connect {-1};
    Microseconds tls {-1};
    Microseconds send {-1};
    Microseconds wait {-1}; //!< Last request byte to first answer byte.
    Microseconds receive {-1};
    Microseconds total {0};
    bool reusedConnection = false;
};

//! \brief One certificate of the chain, leaf first.
struct Certificate
{
    QString subject;
    QString issuer;
    QStringList names; //!< Subject alternative names.
    QDateTime notBefore;
    QDateTime notAfter;
    QString fingerprint; //!< SHA-256, hex with colons.
};

//! \brief The secured connection; \c protocol is empty for plain http.
struct TlsInfo
{
    QString protocol; //!< "TLSv1.3"
    QString cipher;
    QString trustStore; //!< Which roots were used: a path, or a word for the system's.
    QList<Certificate> chain;
};

//! \brief One request and its answer: a redirect chain is a list of these.
struct Hop
{
    QByteArray method;
    Url url;
    Headers requestHeaders; //!< As really sent, with Host and what was added. Secrets are in here:
                            //!< mask to show.
    QByteArray requestTarget; //!< "GET /path?query HTTP/1.1"
    qint64 requestBodySize = 0;
    int status = 0;
    QByteArray reason;
    QByteArray httpVersion; //!< "HTTP/1.1", "HTTP/2"
    Headers headers;        //!< In order, names as received.
    Headers trailers;
    QList<Header>
        informational;     //!< 1xx answers: a status line as name, without value, then its headers.
    QStringList dropped;   //!< Headers that were left out because this hop has another origin than
                           //!< the one before.
    QString remoteAddress; //!< "127.0.0.1:8080"
    QString proxy;         //!< Proxy used, without credentials; empty = direct.
    Timing timing;
    TlsInfo tls;
};

//! \brief What came back. A 404 is a Response, not an Error.
struct Response
{
    QList<Hop> hops;     //!< At least one; the last one is the answer.
    BodyFile body;       //!< Decoded body of the last hop.
    qint64 wireSize = 0; //!< Body bytes received before decoding.
    bool truncated =
        false; //!< The connection closed before the announced end; \c body holds what came.
    QString redirectNote; //!< Why a redirect was not followed, translated; empty = none pending.
    QDateTime sentAt;     //!< UTC.

    [[nodiscard]] const Hop &last() const { return hops.constLast(); }
    [[nodiscard]] int status() const { return last().status; }
    [[nodiscard]] const Headers &headers() const { return last().headers; }
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const
    {
        return value(last().headers, name);
    }
};

} // namespace planops::http
