// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace planops::testkit {

//! \brief One request as it came in on the wire.
struct Received
{
    QByteArray head; //!< Raw, with line ends, without the empty line.
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers; //!< Order and spelling kept.
    QByteArray body;                              //!< As framed by Content-Length or chunks.
    int connection = 0;                           //!< 1 for the first connection that was made.

    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
};

//! \brief Raw bytes to write, piece by piece, and what becomes of the connection.
struct Answer
{
    struct Piece
    {
        std::chrono::milliseconds pause {0}; //!< Before the bytes.
        QByteArray bytes;
        bool isHeld = false; //!< Until StubServer::release().
    };
    enum class After {
        Keep,  //!< Waits for the next request.
        Close, //!< Closes in order.
        Reset, //!< Breaks the connection off (RST).
        Hang,  //!< Says nothing more and reads nothing more.
    };

    QList<Piece> pieces;
    After after = After::Keep;

    Answer() = default;
    //! \brief Exactly these bytes, well-formed or not.
    explicit Answer(QByteArray bytes, After then = After::Keep);
    //! \brief A well-formed answer with Content-Length. \a extra: header lines, each with its CRLF.
    [[nodiscard]] static Answer ok(const QByteArray &body = {}, const QByteArray &extra = {});
    [[nodiscard]] static Answer status(int code, const QByteArray &body = {},
                                       const QByteArray &extra = {});
    [[nodiscard]] static Answer redirect(int code, const QByteArray &location);
};

//! \brief A scripted server on 127.0.0.1 that records what it is sent and answers with any bytes,
//! hostile ones too. Not a web server: it knows requests only as far as it must find their end.
//!
//! Thread: the test's own event loop drives it.
//! \code
//! StubServer server;
//! server.setHandler([](const Received &) { return Answer::ok("{}"); });
//! client.send({"GET", server.url("/x")}, …);
//! QTRY_COMPARE(server.requests().size(), 1);
//! \endcode
class StubServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Received &)>;

    //! \brief Listens for plain HTTP at once.
    explicit StubServer(QObject *parent = nullptr);
    //! \brief Listens for TLS. With \a clientAuthority (PEM) it demands a client certificate of
    //! that authority.
    explicit StubServer(const Identity &identity, const QByteArray &clientAuthority = {},
                        QObject *parent = nullptr);
    ~StubServer() override;

    void setHandler(Handler handler);
    //! \brief Answers for one path (without query), before the handler is asked.
    void on(const QByteArray &path, const Answer &answer);

    [[nodiscard]] quint16 port() const;
    //! \brief "http://127.0.0.1:port" + \a target; https for TLS.
    [[nodiscard]] QByteArray url(const QByteArray &target = "/",
                                 const QByteArray &host = "127.0.0.1") const;

    [[nodiscard]] const QList<Received> &requests() const;
    //! \brief Everything read from all connections, in order of arrival (decrypted).
    [[nodiscard]] QByteArray bytesIn() const;
    [[nodiscard]] int connections() const;     //!< Made so far.
    [[nodiscard]] int openConnections() const; //!< Still there.

    void closeConnections(); //!< In order, as an idle timeout does.
    void release();          //!< What is held goes out.
    void clear();            //!< Forgets requests and bytes.

Q_SIGNALS:
    void requestReceived(const planops::testkit::Received &request);
    void pieceGoesOut(); //!< Of an answer; its bytes are written next.
    void connectionClosed();

private:
    class Connection;
    class Listener;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace planops::testkit
