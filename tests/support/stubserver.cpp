// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stubserver.h"

#include <QPointer>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace planops::testkit {

std::optional<QByteArray> Received::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name.toByteArray(), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

Answer::Answer(QByteArray bytes, After then)
    : pieces {{std::chrono::milliseconds(0), std::move(bytes)}}, after(then)
{ }

Answer Answer::ok(const QByteArray &body, const QByteArray &extra)
{
    return status(200, body, extra);
}

Answer Answer::status(int code, const QByteArray &body, const QByteArray &extra)
{
    const QByteArray reason = code == 200 ? "OK" : "Scripted";
    return Answer("HTTP/1.1 " + QByteArray::number(code) + ' ' + reason + "\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n" + extra + "\r\n" + body);
}

Answer Answer::redirect(int code, const QByteArray &location)
{
    return status(code, {}, "Location: " + location + "\r\n");
}

class StubServer::Listener : public QTcpServer
{
public:
    explicit Listener(StubServer &owner) : m_owner(owner) { }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    StubServer &m_owner;
};

struct StubServer::Private
{
    explicit Private(StubServer &owner) : listener(owner) { }

    Listener listener;
    std::optional<QSslConfiguration> tls;
    Handler handler;
    QHash<QByteArray, Answer> answers;
    QList<Received> requests;
    QByteArray bytesIn;
    QSet<Connection *> open;
    int made = 0;
};

//! One connection: finds the requests in its bytes and plays the answers one after another.
class StubServer::Connection : public QObject
{
public:
    Connection(StubServer &owner, QTcpSocket *socket, int number)
        : QObject(&owner), m_owner(owner), m_socket(socket), m_number(number)
    {
        owner.d->open.insert(this);
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            deleteLater();
            Q_EMIT m_owner.connectionClosed();
        });
    }

    ~Connection() override { m_owner.d->open.remove(this); }

    void close() { m_socket->disconnectFromHost(); }
    void release()
    {
        if (m_answer.pieces.isEmpty() || !std::exchange(m_answer.pieces.first().isHeld, false))
            return;
        playNext();
    }

private:
    void read();
    bool takeRequest();
    //! Where the body ends in m_in, -1 if it is not complete; \a body gets its content.
    qsizetype bodyEnd(const Received &request, qsizetype start, QByteArray &body) const;
    void play(const Answer &answer);
    void playNext();
    void end(Answer::After after);

    StubServer &m_owner;
    QTcpSocket *m_socket;
    const int m_number;
    QByteArray m_in;
    Answer m_answer;
    bool m_busy = false;
};

void StubServer::Listener::incomingConnection(qintptr descriptor)
{
    Private &d = *m_owner.d;
    QTcpSocket *socket = nullptr;
    if (d.tls) {
        auto *secure = new QSslSocket;
        secure->setSocketDescriptor(descriptor);
        secure->setSslConfiguration(*d.tls);
        socket = secure;
    } else {
        socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    new Connection(m_owner, socket, ++d.made);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        secure->startServerEncryption();
}

void StubServer::Connection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_owner.d->bytesIn += bytes;
    m_in += bytes;
    while (!m_busy && takeRequest()) { }
}

bool StubServer::Connection::takeRequest()
{
    const qsizetype headEnd = m_in.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    Received request;
    request.connection = m_number;
    request.head = m_in.left(headEnd + 2);
    const QList<QByteArray> lines = m_in.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype end = bodyEnd(request, headEnd + 4, request.body);
    if (end < 0)
        return false;
    m_in.remove(0, end);
    m_owner.d->requests.append(request);
    Q_EMIT m_owner.requestReceived(request);
    const QByteArray path = request.target.split('?').constFirst();
    const auto fixed = m_owner.d->answers.constFind(path);
    if (fixed != m_owner.d->answers.cend())
        play(*fixed);
    else
        play(m_owner.d->handler ? m_owner.d->handler(request) : Answer::status(404));
    return true;
}

qsizetype StubServer::Connection::bodyEnd(const Received &request, qsizetype start,
                                          QByteArray &body) const
{
    if (!request.header("Transfer-Encoding")) {
        const qsizetype length = request.header("Content-Length").value_or("0").toLongLong();
        body = m_in.mid(start, length);
        return body.size() == length ? start + length : -1;
    }
    for (qsizetype at = start;;) {
        const qsizetype lineEnd = m_in.indexOf("\r\n", at);
        if (lineEnd < 0)
            return -1;
        const qsizetype size = m_in.mid(at, lineEnd - at).toLongLong(nullptr, 16);
        at = lineEnd + 2 + size + 2;
        if (at > m_in.size())
            return -1;
        if (size == 0)
            return at;
        body += m_in.mid(lineEnd + 2, size);
    }
}

void StubServer::Connection::play(const Answer &answer)
{
    m_busy = true;
    m_answer = answer;
    playNext();
}

void StubServer::Connection::playNext()
{
    while (!m_answer.pieces.isEmpty()) {
        Answer::Piece &piece = m_answer.pieces.first();
        if (piece.pause.count() > 0) {
            const auto pause = std::exchange(piece.pause, std::chrono::milliseconds(0));
            QTimer::singleShot(pause, this, &Connection::playNext);
            return;
        }
        if (piece.isHeld)
            return;
        Q_EMIT m_owner.pieceGoesOut();
        m_socket->write(m_answer.pieces.takeFirst().bytes);
    }
    end(m_answer.after);
}

void StubServer::Connection::end(Answer::After after)
{
    switch (after) {
    case Answer::After::Keep:
        m_busy = false;
        if (!m_in.isEmpty())
            QTimer::singleShot(0, this, &Connection::read);
        break;
    case Answer::After::Close:
        m_socket->disconnectFromHost();
        break;
    case Answer::After::Reset: {
        m_socket->flush();
        // Closing with a linger time of zero sends RST instead of FIN.
        const linger off {1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &off, sizeof off);
        m_socket->abort();
        break;
    }
    case Answer::After::Hang:
        break;
    }
}

StubServer::StubServer(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
    d->listener.setListenBacklogSize(512);
    if (!d->listener.listen(QHostAddress::LocalHost))
        qFatal("StubServer cannot listen");
}

StubServer::StubServer(const Identity &identity, const QByteArray &clientAuthority, QObject *parent)
    : StubServer(parent)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromData(identity.certificate));
    tls.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
    tls.setPeerVerifyMode(clientAuthority.isEmpty() ? QSslSocket::VerifyNone
                                                    : QSslSocket::VerifyPeer);
    tls.setCaCertificates(QSslCertificate::fromData(clientAuthority));
    d->tls = tls;
}

StubServer::~StubServer()
{
    const auto open = d->open; // each takes itself out
    qDeleteAll(open);
}

void StubServer::setHandler(Handler handler)
{
    d->handler = std::move(handler);
}

void StubServer::on(const QByteArray &path, const Answer &answer)
{
    d->answers.insert(path, answer);
}

quint16 StubServer::port() const
{
    return d->listener.serverPort();
}

QByteArray StubServer::url(const QByteArray &target, const QByteArray &host) const
{
    return (d->tls ? "https://" : "http://") + host + ':' + QByteArray::number(port()) + target;
}

const QList<Received> &StubServer::requests() const
{
    return d->requests;
}

QByteArray StubServer::bytesIn() const
{
    return d->bytesIn;
}

int StubServer::connections() const
{
    return d->made;
}

int StubServer::openConnections() const
{
    return int(d->open.size());
}

void StubServer::closeConnections()
{
    const auto open = d->open;
    for (Connection *connection : open)
        connection->close();
}

void StubServer::release()
{
    const auto open = d->open;
    for (Connection *connection : open)
        connection->release();
}

void StubServer::clear()
{
    d->requests.clear();
    d->bytesIn.clear();
}

} // namespace planops::testkit
