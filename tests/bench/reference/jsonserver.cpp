// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference/jsonserver.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace planops::bench {

namespace {

bool sendAll(int connection, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto sent = ::send(connection, bytes.constData() + at,
                                 static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
    }
    return true;
}

} // namespace

double steadyNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

JsonServer::JsonServer() : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(m_listener, 16) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port to listen on");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

JsonServer::~JsonServer()
{
    ::shutdown(m_listener, SHUT_RDWR); // accept() returns with an error
    m_thread.join();
    ::close(m_listener);
}

QByteArray JsonServer::url(int megabytes) const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + '/' + QByteArray::number(megabytes);
}

void JsonServer::serve()
{
    for (int connection = 0; (connection = ::accept(m_listener, nullptr, nullptr)) >= 0;) {
        answer(connection);
        ::close(connection);
    }
}

void JsonServer::answer(int connection)
{
    QByteArray request;
    char buffer[4096];
    while (!request.contains("\r\n\r\n")) {
        const auto got = ::recv(connection, buffer, sizeof buffer, 0);
        if (got <= 0)
            return;
        request.append(buffer, got);
    }
    const qsizetype begin = request.indexOf('/') + 1;
    const Material material =
        minifiedJson(request.sliced(begin, request.indexOf(' ', begin) - begin).toInt());
    sendAll(connection,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
            "Content-Length: "
                + QByteArray::number(material.size()) + "\r\n\r\n" + material.head);
    for (int i = 0; i < material.pieces; ++i)
        sendAll(connection, material.piece);
    sendAll(connection, material.tail);
    m_lastByteAt = steadyNow();
    ::shutdown(connection, SHUT_WR);
    while (::recv(connection, buffer, sizeof buffer, 0) > 0) { }
}

} // namespace planops::bench
