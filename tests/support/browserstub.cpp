// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/browserstub.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace planops::testkit {

void BrowserStub::open(const QUrl &url)
{
    visited.append(url);
    auto *socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, this, [socket, url] {
        const QString target = url.path(QUrl::FullyEncoded) + u'?' + url.query(QUrl::FullyEncoded);
        socket->write(
            getRequest(target.toLatin1(), static_cast<quint16>(url.port()), url.host().toLatin1()));
    });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket, url] {
        const QByteArray answer = socket->readAll();
        socket->deleteLater();
        read(answer, url);
    });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(url.port()));
}

void BrowserStub::read(const QByteArray &answer, const QUrl &url)
{
    lastPage = answer;
    lastStatus = answer.mid(9, 3).toInt();
    const qsizetype at = answer.indexOf("\r\nLocation: ");
    if (lastStatus >= 300 && lastStatus < 400 && at >= 0) {
        const qsizetype from = at + 12;
        QUrl target =
            url.resolved(QUrl::fromEncoded(answer.mid(from, answer.indexOf('\r', from) - from)));
        if (onRedirect)
            target = onRedirect(target);
        if (!target.isEmpty())
            open(target);
        return;
    }
    Q_EMIT finished();
}

QByteArray getRequest(const QByteArray &target, quint16 port, const QByteArray &host)
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port)
        + "\r\nConnection: close\r\n\r\n";
}

QByteArray roundTrip(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray answer;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    const bool closed = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        10'000);
    return closed ? QByteArray(answer + socket.readAll()) : QByteArray("(still open) " + answer);
}

} // namespace planops::testkit
