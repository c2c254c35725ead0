// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/message.h"

#include <QByteArray>

#include <optional>

namespace planops::loopback {

//! \brief A request with what its connection must know about it.
struct ReadRequest
{
    Request request;
    bool keepAlive = true; //!< False: close after the answer (HTTP/1.0, "Connection: close").
};

//! \brief Why a connection cannot go on: the status to answer with before it is closed.
struct Refusal
{
    int status = 400;
    QByteArray reason; //!< Technical English, no bytes of the request.
};

//! \brief Cuts a byte stream into HTTP/1.1 requests (RFC 9112), strictly.
//!
//! What two servers could read in two ways is refused instead of guessed: bare LF, folded headers,
//! blanks before a colon, repeated or signed Content-Length, Content-Length beside
//! Transfer-Encoding, any coding but chunked, absolute and authority targets. Pure: no socket, no
//! clock; any thread, one stream per object.
class RequestReader
{
public:
    //! \param headerBytes limit of request line and headers together, and of the trailers; beyond:
    //! 431. \param bodyBytes limit of a body; beyond: 413, known from Content-Length before the
    //! body arrives.
    RequestReader(qsizetype headerBytes, qsizetype bodyBytes);

    void append(const QByteArray &bytes) { m_buffer.append(bytes); }

    //! \brief The next complete request, in order. Nothing: more bytes are needed, or refusal()
    //! says why never.
    [[nodiscard]] std::optional<ReadRequest> next();

    //! \brief Set once and for good when the stream broke a rule.
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

    //! \brief True if no byte of a further request is waiting.
    [[nodiscard]] bool isIdle() const { return m_state == State::Head && m_buffer.isEmpty(); }

    //! \brief True once per request whose sender waits for "100 Continue" before its body.
    [[nodiscard]] bool takeExpectContinue();

private:
    enum class State { Head, Body, ChunkSize, ChunkData, Trailers };

    bool readHead();
    bool readRequestLine(QByteArrayView line);
    bool readHeaderLine(QByteArrayView line);
    bool readFraming();
    bool readBody();
    bool readChunkSize();
    bool readChunkData();
    bool readTrailers();
    std::optional<QByteArray> takeLine(qsizetype limit, int tooLongStatus);
    bool refuse(int status, const char *reason);
    ReadRequest finish();

    qsizetype m_headerBytes;
    qsizetype m_bodyBytes;
    QByteArray m_buffer;
    State m_state = State::Head;
    ReadRequest m_current;
    bool m_http10 = false;
    bool m_expectContinue = false;
    qsizetype m_bodyLeft = 0; //!< Of the body, or of the current chunk.
    qsizetype m_trailerBytes = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace planops::loopback
