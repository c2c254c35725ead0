// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/httpserver.h"
#include "core/loopback/requestreader.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace planops::loopback {

//! \brief One accepted connection of HttpServer: reads requests, asks the handler, writes answers
//! in order.
//!
//! Used by HttpServer only; lives on its thread and deletes itself when the socket is gone.
class Connection : public QObject
{
    Q_OBJECT

public:
    //! \brief What all connections of a server share; outlives them.
    struct Shared
    {
        Handler handler;
        Limits limits;
        QList<QByteArray> hosts; //!< The values of Host that are ours.
    };

    //! \param socket is owned from here on.
    Connection(const Shared &shared, QTcpSocket *socket, QObject *parent);
    ~Connection() override;

    //! \brief Closes as soon as the answer on its way is written; at once if there is none.
    void finish();

    //! \brief Answers 503 and closes: there are too many connections already.
    void turnAway();

private:
    void readMore();
    void process();
    void answer(const ReadRequest &read);
    void deliver(const Response &response, bool isHead, bool keepAlive);
    void write(const Response &response, bool isHead, bool keepAlive);
    void refuse(int status, const QByteArray &reason);
    void closeAfterWriting();
    void bytesWritten();
    void expire();
    void startIdleTimer();
    [[nodiscard]] bool isOurHost(const Request &request) const;

    const Shared &m_shared;
    QTcpSocket *m_socket; //!< Child of this.
    RequestReader m_reader;
    QTimer m_idle;
    bool m_answering = false; //!< The handler has the request, or its answer waits for its delay.
    bool m_closing = false;   //!< No further request is taken.
};

} // namespace planops::loopback
