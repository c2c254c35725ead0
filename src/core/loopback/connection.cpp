// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loopback/connection.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::loopback {

namespace {

constexpr qint64 readBufferBytes = qint64 {64} * 1024;
constexpr qint64 writeBufferBytes =
    qint64 {1024} * 1024; //!< Above, pipelined requests wait for their client to read.
constexpr auto lingerTime = 300ms;

QByteArray standardReason(int status)
{
    switch (status) {
    case 100:
        return "Continue"_ba;
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 202:
        return "Accepted"_ba;
    case 204:
        return "No Content"_ba;
    case 301:
        return "Moved Permanently"_ba;
    case 302:
        return "Found"_ba;
    case 303:
        return "See Other"_ba;
    case 304:
        return "Not Modified"_ba;
    case 307:
        return "Temporary Redirect"_ba;
    case 308:
        return "Permanent Redirect"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 409:
        return "Conflict"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 417:
        return "Expectation Failed"_ba;
    case 422:
        return "Unprocessable Entity"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 501:
        return "Not Implemented"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 504:
        return "Gateway Timeout"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    default:
        return "Unknown"_ba;
    }
}

bool allowsBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

// RFC 9110, 5.6.7: "Tue, 24 Nov 2026 08:00:00 GMT"
QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

bool hasHeader(const Response &response, QByteArrayView name)
{
    return std::any_of(
        response.headers.begin(), response.headers.end(), [name](const auto &header) {
            return QByteArrayView(header.first).compare(name, Qt::CaseInsensitive) == 0;
        });
}

// A line end in a header would let a handler's value become a header or a body of its own.
bool splitsHeaders(const Response &response)
{
    const auto isBroken = [](const QByteArray &text) {
        return text.contains('\r') || text.contains('\n') || text.contains('\0');
    };
    return isBroken(response.reason)
        || std::any_of(response.headers.begin(), response.headers.end(), [&](const auto &header) {
               return isBroken(header.first) || isBroken(header.second);
           });
}

Response plainText(int status, const QByteArray &text)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type"_ba, "text/plain; charset=utf-8"_ba},
                        {"X-Content-Type-Options"_ba, "nosniff"_ba}};
    response.body = text + '\n';
    return response;
}

} // namespace

Connection::Connection(const Shared &shared, QTcpSocket *socket, QObject *parent)
    : QObject(parent),
      m_shared(shared),
      m_socket(socket),
      m_reader(shared.limits.headerBytes, shared.limits.bodyBytes)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferBytes);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Connection::expire);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::bytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::deleteLater);
    startIdleTimer();
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

// Not restarted by single bytes: a client that drips its request has the same time as any other.
void Connection::startIdleTimer()
{
    m_idle.start(m_shared.limits.idle);
}

void Connection::finish()
{
    m_closing = true;
    if (!m_answering)
        closeAfterWriting();
}

void Connection::turnAway()
{
    refuse(503, "too many connections"_ba);
}

void Connection::closeAfterWriting()
{
    m_closing = true;
    m_socket->readAll(); // Unread bytes would turn the close into a reset and lose the answer.
    m_socket->disconnectFromHost(); // Writes what is left first.
    if (m_socket->state() != QAbstractSocket::UnconnectedState)
        startIdleTimer(); // For a client that does not read.
}

void Connection::readMore()
{
    if (m_closing) {
        m_socket->readAll(); // See closeAfterWriting().
        return;
    }
    if (!m_answering)
        process();
}

void Connection::process()
{
    while (!m_answering && !m_closing && m_socket->bytesToWrite() < writeBufferBytes) {
        if (std::optional<ReadRequest> read = m_reader.next()) {
            answer(*read);
            continue;
        }
        if (const std::optional<Refusal> &refusal = m_reader.refusal()) {
            refuse(refusal->status, refusal->reason);
            return;
        }
        if (m_reader.takeExpectContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        const QByteArray bytes = m_socket->readAll();
        if (bytes.isEmpty())
            return;
        m_reader.append(bytes);
    }
}

bool Connection::isOurHost(const Request &request) const
{
    QByteArray host;
    int count = 0;
    for (const auto &[name, value] : request.headers) {
        if (QByteArrayView(name).compare("host", Qt::CaseInsensitive) == 0) {
            host = value.toLower();
            ++count;
        }
    }
    return count == 1 && m_shared.hosts.contains(host);
}

void Connection::answer(const ReadRequest &read)
{
    if (!isOurHost(read.request)) {
        refuse(400, "the Host header names another server"_ba);
        return;
    }
    m_idle.stop();
    m_answering = true;
    const Response response = m_shared.handler(read.request);
    if (response.abort) {
        m_closing = true;
        m_socket->abort();
        return;
    }
    const bool isHead = read.request.method == "HEAD";
    if (response.delay > 0ms) {
        QTimer::singleShot(response.delay, this, [this, response, isHead, keep = read.keepAlive] {
            deliver(response, isHead, keep);
            process();
        });
    } else {
        deliver(response, isHead, read.keepAlive);
    }
}

void Connection::deliver(const Response &response, bool isHead, bool keepAlive)
{
    m_answering = false;
    keepAlive = keepAlive && !m_closing;
    write(response, isHead, keepAlive);
    if (keepAlive)
        startIdleTimer();
    else
        closeAfterWriting();
}

void Connection::write(const Response &response, bool isHead, bool keepAlive)
{
    if (splitsHeaders(response)) {
        qCWarning(logLoopback, "an answer with a line end in a header was withheld");
        write(plainText(500, "the answer could not be written"_ba), isHead, keepAlive);
        return;
    }
    const QByteArray reason =
        response.reason.isEmpty() ? standardReason(response.status) : response.reason;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason + "\r\n";
    if (!hasHeader(response, "date"))
        head += "Date: " + httpDate() + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (allowsBody(response.status))
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n"_ba : "Connection: close\r\n\r\n"_ba;
    m_socket->write(head);
    if (!isHead && allowsBody(response.status))
        m_socket->write(response.body);
}

// After a broken request nothing behind it can be trusted, but its sender should get to read why.
void Connection::refuse(int status, const QByteArray &reason)
{
    m_closing = true;
    write(plainText(status, reason), false, false);
    m_socket->readAll();
    m_idle.start(lingerTime);
}

void Connection::bytesWritten()
{
    if (m_closing || m_answering)
        return;
    startIdleTimer(); // A client that reads is alive.
    process();
}

void Connection::expire()
{
    if (m_closing) {
        // The lingering after a refusal, or the client did not read the last answer in its time.
        if (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() == 0)
            m_socket->disconnectFromHost();
        else
            m_socket->abort();
        return;
    }
    if (m_reader.isIdle() || m_socket->bytesToWrite() > 0) {
        m_closing = true;
        m_socket->abort();
        return;
    }
    refuse(408, "the request did not arrive in time"_ba);
}

} // namespace planops::loopback
