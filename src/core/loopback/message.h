// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>
#include <functional>
#include <optional>

namespace planops::loopback {

//! \brief A request that the loopback server read completely.
struct Request
{
    QByteArray method;
    QByteArray target;                            //!< As on the wire: "/callback?code=…"
    QByteArray path;                              //!< The part before "?", percent-encoding kept.
    QByteArray query;                             //!< The part after "?", raw.
    QList<QPair<QByteArray, QByteArray>> headers; //!< Order and spelling kept.
    QByteArray body;

    //! \brief First value of that header, any case.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
};

//! \brief An answer. The server adds Content-Length, Connection, and Date unless given; HEAD never
//! sends the body.
struct Response
{
    int status = 200;
    QByteArray reason; //!< Empty = the standard phrase.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds delay {
        0};             //!< Wait before answering (the sandbox's slowness control).
    bool abort = false; //!< Close the connection without an answer (the sandbox's failure control).
};

//! \brief Decides the answer. Runs on the server's thread.
using Handler = std::function<Response(const Request &)>;

} // namespace planops::loopback
