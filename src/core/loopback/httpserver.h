// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/loopback/message.h"

#include <QObject>

#include <memory>

namespace planops::loopback {

//! \brief Limits of the server; the defaults fit the redirect listener (facts: RFC 8252, 7.3
//! and 8.3).
struct Limits
{
    qsizetype headerBytes = qsizetype {16} * 1024; //!< Beyond: 431.
    qsizetype bodyBytes = qsizetype {1024} * 1024; //!< Beyond: 413.
    std::chrono::milliseconds idle {5'000};        //!< Per connection, for a complete request.
    int connections = 16;
};

//! \brief A small HTTP/1.1 server on 127.0.0.1 only, for the redirect listener and the sandbox.
//!
//! Lives on the thread that makes it (the sandbox moves it to a worker). Checks that Host is
//! exactly 127.0.0.1:PORT (or localhost:PORT when allowed): else 400, against DNS rebinding.
//! Keep-alive and pipelining in order; HEAD without body; malformed requests get 400 and a closed
//! connection; chunked request bodies are read. The handler may call close(), but must not destroy
//! the server.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(Handler handler, Limits limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    //! \brief Listens on 127.0.0.1. \a port 0 = any free one. Error Network: the port is in use,
    //! with the way out.
    [[nodiscard]] Result<quint16> listen(quint16 port, bool allowLocalhostName = false);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] bool isListening() const;

    //! \brief Stops listening. Answers on their way are still written; idle connections close.
    void close();

private:
    void takeConnections();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace planops::loopback
