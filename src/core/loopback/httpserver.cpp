// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loopback/httpserver.h"

#include "core/loopback/connection.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::loopback {

struct HttpServer::Private
{
    Connection::Shared shared;
    QTcpServer *listener =
        nullptr; //!< Children of the server, as is the parent of the Connection objects:
    QObject *connections = nullptr; //!< they move along when the server moves to another thread.
};

HttpServer::HttpServer(Handler handler, Limits limits, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->shared.handler = std::move(handler);
    d->shared.limits = limits;
    d->connections = new QObject(this);
    d->listener = new QTcpServer(this);
    connect(d->listener, &QTcpServer::newConnection, this, &HttpServer::takeConnections);
}

void HttpServer::takeConnections()
{
    while (QTcpSocket *socket = d->listener->nextPendingConnection()) {
        const qsizetype open = d->connections->children().size();
        const qsizetype limit = d->shared.limits.connections;
        if (open >= 2 * limit) { // A flood: not even the lingering of polite refusals may pile up.
            delete socket;
            continue;
        }
        auto *connection = new Connection(d->shared, socket, d->connections);
        if (open >= limit)
            connection->turnAway();
    }
}

HttpServer::~HttpServer()
{
    d->listener->close();
    for (QTcpSocket *socket : d->connections->findChildren<QTcpSocket *>())
        socket->flush();   // The last answer may still be in the program.
    delete d->connections; // Before the handler and the limits that they refer to.
}

Result<quint16> HttpServer::listen(quint16 port, bool allowLocalhostName)
{
    if (!d->listener->listen(QHostAddress::LocalHost, port)) {
        const QString detail =
            u"listen on 127.0.0.1:%1: %2"_s.arg(port).arg(d->listener->errorString());
        if (d->listener->serverError() == QAbstractSocket::AddressInUseError) {
            return failure(
                ErrorKind::Network,
                QCoreApplication::translate("planops::loopback",
                                            "Port %1 is in use by another program on this "
                                            "computer. Close that program, or choose "
                                            "another port.")
                    .arg(port),
                detail, u"address_in_use"_s);
        }
        return failure(ErrorKind::Network,
                       QCoreApplication::translate("planops::loopback",
                                                   "This computer does not allow listening on port "
                                                   "%1. Choose another port; 0 takes any free one.")
                           .arg(port),
                       detail);
    }
    const QByteArray number = QByteArray::number(d->listener->serverPort());
    d->shared.hosts = {"127.0.0.1:" + number};
    if (allowLocalhostName)
        d->shared.hosts.append("localhost:" + number);
    if (d->listener->serverPort() == 80) { // The port that a browser leaves out.
        d->shared.hosts.append("127.0.0.1"_ba);
        if (allowLocalhostName)
            d->shared.hosts.append("localhost"_ba);
    }
    return d->listener->serverPort();
}

quint16 HttpServer::port() const
{
    return d->listener->serverPort();
}

bool HttpServer::isListening() const
{
    return d->listener->isListening();
}

void HttpServer::close()
{
    d->listener->close();
    for (Connection *connection : d->connections->findChildren<Connection *>())
        connection->finish();
}

} // namespace planops::loopback
