// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/bodysource.h"
#include "core/http/headparser.h"
#include "core/http/truststore.h"

#include <QFile>

#include <curl/curl.h>

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

namespace planops::http {

//! \brief One request to send, without following redirects.
struct TransferJob
{
    Request request;
    QByteArray proxy;                      //!< Decided already; empty = direct.
    std::chrono::milliseconds timeout {0}; //!< What is left of the exchange's time; 0 = no limit.
    QStringList dropped; //!< What the request left out of the one before, for its hop.
};

//! \brief Bytes so far and in all; -1 = not known.
struct TransferProgress
{
    qint64 received = 0;
    qint64 receiveTotal = -1;
    qint64 sent = 0;
    qint64 sendTotal = -1;
};

//! \brief How it ended. With an error the hop holds what was known until then.
struct TransferResult
{
    Hop hop;
    bool isHeadNew = false; //!< takeHead() did not hand it out before.
    BodyFile body;
    qint64 wireSize = 0;
    bool truncated = false;
    std::optional<Error> error;
};

//! \brief Kept connections' sockets by their local port: transfers leave theirs for the ones that
//! come after.
using SocketsByPort = std::unordered_map<int, curl_socket_t>;

//! \brief One curl easy handle: what is set on it, its callbacks, and what they gathered.
//!
//! Thread: the engine's worker only.
class CurlTransfer
{
public:
    //! \brief Above this decoded size a body that grew more than \c maximumRatio times is a
    //! decompression bomb.
    static constexpr qint64 bombSize = qint64 {64} * 1024 * 1024;
    static constexpr qint64 maximumRatio = 200;

    CurlTransfer(TransferJob job, const Result<TrustStore> &systemTrust, SocketsByPort &sockets);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_handle.get(); }

    //! \brief Set if the request cannot even be started (file not readable, no trust store).
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    //! \brief The head, once, as soon as it is complete.
    [[nodiscard]] std::optional<Hop> takeHead();

    //! \brief The progress, at most every 50 ms.
    [[nodiscard]] std::optional<TransferProgress> takeProgress();

    //! \brief What came of a stream of events since the last call; nothing of any other body.
    [[nodiscard]] QByteArray takeStreamed() { return std::exchange(m_streamed, {}); }

    //! \brief True, once, if the kept connection turned out unusable before anything was sent:
    //! start the handle again, it will connect anew.
    [[nodiscard]] bool takeFreshConnection();

    //! \brief Ends the transfer. The handle must be out of the multi handle by then or still in it,
    //! not reused.
    [[nodiscard]] TransferResult finish(CURLcode code);

private:
    using Clock = std::chrono::steady_clock;

    template <typename Value>
    void set(CURLoption option, Value value);
    void setTarget();
    void setHeaders();
    void setBody();
    void setTls(const Result<TrustStore> &systemTrust);
    void setCallbacks();
    void fail(ErrorKind kind, const QString &message);

    [[nodiscard]] Timing timing() const;
    [[nodiscard]] Error failureOf(CURLcode code) const;
    [[nodiscard]] bool mayResend() const;
    [[nodiscard]] bool hasUnaskedInput(int localPort) const;

    bool takeHeaderLine(QByteArrayView line);
    bool takeBody(QByteArrayView bytes);
    size_t giveBody(char *buffer, size_t room);

    static int onReadyToSend(void *self, char *, char *, int, int);
    static int onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self);
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onSend(char *buffer, size_t size, size_t count, void *self);
    static int onProgress(void *self, curl_off_t dlTotal, curl_off_t dlNow, curl_off_t ulTotal,
                          curl_off_t ulNow);

    TransferJob m_job;
    SocketsByPort &m_sockets;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_handle;
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> m_headerList;
    std::array<char, CURL_ERROR_SIZE> m_words {};
    std::optional<Error> m_error;
    QString m_trustName;

    BodySource m_source;
    qint64 m_bodySize = -1; //!< -1 = the request has no body, not even an empty one.
    qint64 m_bodyGiven = 0;

    HeadParser m_parser;
    Hop m_hop;
    QByteArray m_sentHead;
    bool m_headTold = false;
    bool m_encoded = false;
    bool m_isStream = false;
    QByteArray m_streamed;
    BodyFile m_body;
    int m_attempts = 0;
    bool m_wantsFreshConnection = false;
    bool m_retried = false;

    Clock::time_point m_sendStart;
    Clock::time_point m_sendEnd;
    Clock::time_point m_firstByte;
    Clock::time_point m_progressTold;
    TransferProgress m_progress;
    bool m_progressNew = false;
};

} // namespace planops::http
