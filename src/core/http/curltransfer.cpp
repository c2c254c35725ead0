// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/curltransfer.h"

#include "core/http/curlerrors.h"
#include "core/http/eventstream.h"
#include "core/http/proxy.h"
#include "core/http/tlsinfo.h"

#include <QCoreApplication>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::http {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("planops::http::HttpClient", text);
}

//! Methods that ask and change nothing (RFC 9110, 9.2.1).
bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS" || method == "TRACE";
}

qint64 number(CURL *handle, CURLINFO info)
{
    curl_off_t value = 0;
    curl_easy_getinfo(handle, info, &value);
    return value;
}

long smallNumber(CURL *handle, CURLINFO info)
{
    long value = 0;
    curl_easy_getinfo(handle, info, &value);
    return value;
}

//! True if something waits to be read on this socket, its end included. The number may have gone to
//! another socket since; then the port differs.
bool hasInput(curl_socket_t socket, int localPort)
{
#ifdef Q_OS_UNIX
    char byte = 0;
    if (::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0)
        return false;
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return false;
    const quint16 port = address.ss_family == AF_INET6
        ? reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port
        : reinterpret_cast<const sockaddr_in *>(&address)->sin_port;
    return qFromBigEndian(port) == localPort;
#else
    Q_UNUSED(socket)
    Q_UNUSED(localPort)
    return false;
#endif
}

} // namespace

CurlTransfer::CurlTransfer(TransferJob job, const Result<TrustStore> &systemTrust,
                           SocketsByPort &sockets)
    : m_job(std::move(job)),
      m_sockets(sockets),
      m_handle(curl_easy_init(), curl_easy_cleanup),
      m_headerList(nullptr, curl_slist_free_all)
{
    m_hop.method = m_job.request.method;
    m_hop.url = m_job.request.url;
    m_hop.dropped = m_job.dropped;
    m_hop.proxy = m_job.proxy.isEmpty() ? QString() : proxyForShowing(m_job.proxy);
    setTarget();
    setBody();
    setHeaders();
    setTls(systemTrust);
    setCallbacks();
}

CurlTransfer::~CurlTransfer() = default;

void CurlTransfer::fail(ErrorKind kind, const QString &message)
{
    if (!m_error)
        m_error = Error {kind, message, {}, {}};
}

std::optional<Hop> CurlTransfer::takeHead()
{
    if (m_headTold || !m_parser.isComplete())
        return std::nullopt;
    m_headTold = true;
    Hop hop = m_hop;
    parseSentHead(m_sentHead, hop);
    hop.timing = timing();
    return hop;
}

std::optional<TransferProgress> CurlTransfer::takeProgress()
{
    const auto now = Clock::now();
    if (!m_progressNew || now - m_progressTold < 50ms)
        return std::nullopt;
    m_progressNew = false;
    m_progressTold = now;
    return m_progress;
}

//! A kept HTTP/1 connection on which the server speaks before it is asked: a farewell, or bytes
//! that would pass for the next answer. libcurl looks by itself from 8.1 on; before, it tells the
//! socket only afterwards.
bool CurlTransfer::hasUnaskedInput(int localPort) const
{
    const auto known = m_sockets.find(localPort);
    return known != m_sockets.end() && smallNumber(handle(), CURLINFO_NUM_CONNECTS) == 0
        && !isHttp2(handle()) && hasInput(known->second, localPort);
}

bool CurlTransfer::takeFreshConnection()
{
    if (!m_wantsFreshConnection || m_attempts > 0 || m_retried)
        return false;
    m_retried = true;
    curl_easy_setopt(handle(), CURLOPT_FRESH_CONNECT, 1L);
    m_words[0] = '\0';
    return true;
}

TransferResult CurlTransfer::finish(CURLcode code)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(handle(), CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK
        && socket != CURL_SOCKET_BAD)
        m_sockets[int(smallNumber(handle(), CURLINFO_LOCAL_PORT))] = socket;
    parseSentHead(m_sentHead, m_hop);
    m_hop.timing = timing();
    TransferResult result;
    result.isHeadNew = !m_headTold && m_parser.isComplete();
    result.wireSize = number(handle(), CURLINFO_SIZE_DOWNLOAD_T);
    if (m_error) {
        result.error = m_error;
    } else if (code != CURLE_OK) {
        // An answer that broke off is still an answer; one that ran out of time is not.
        result.truncated = m_parser.isComplete() && code != CURLE_OPERATION_TIMEDOUT;
        if (!result.truncated)
            result.error = failureOf(code);
    }
    result.hop = std::move(m_hop);
    result.body = std::move(m_body);
    return result;
}

Timing CurlTransfer::timing() const
{
    using std::chrono::duration_cast;
    const auto at = [this](CURLINFO info) { return Timing::Microseconds(number(handle(), info)); };
    Timing timing;
    timing.total = at(CURLINFO_TOTAL_TIME_T);
    timing.reusedConnection = m_attempts > 0 && smallNumber(handle(), CURLINFO_NUM_CONNECTS) == 0;
    const auto dns = at(CURLINFO_NAMELOOKUP_TIME_T);
    const auto connect = at(CURLINFO_CONNECT_TIME_T);
    const auto tls = at(CURLINFO_APPCONNECT_TIME_T);
    if (!timing.reusedConnection) {
        if (dns > 0us)
            timing.dns = dns;
        if (connect > 0us)
            timing.connect = connect - dns;
        if (tls > 0us)
            timing.tls = tls - connect;
    }
    if (m_attempts > 0 && m_sendEnd >= m_sendStart)
        timing.send = duration_cast<Timing::Microseconds>(m_sendEnd - m_sendStart);
    if (m_firstByte != Clock::time_point()) {
        timing.wait = duration_cast<Timing::Microseconds>(
            qMax(m_firstByte - m_sendEnd, Clock::duration::zero()));
        timing.receive = duration_cast<Timing::Microseconds>(Clock::now() - m_firstByte);
    }
    return timing;
}

Error CurlTransfer::failureOf(CURLcode code) const
{
    CurlFailure failure;
    failure.code = code;
    failure.words = QString::fromUtf8(m_words.data());
    failure.osError = smallNumber(handle(), CURLINFO_OS_ERRNO);
    failure.verifyResult = smallNumber(handle(), CURLINFO_SSL_VERIFYRESULT);
    failure.proxyStatus = smallNumber(handle(), CURLINFO_HTTP_CONNECTCODE);
    failure.connected = m_attempts > 0;
    failure.sent = m_attempts > 0 && !m_sentHead.isEmpty() && m_bodyGiven >= m_bodySize;
    failure.answered = m_firstByte != Clock::time_point();
    failure.request = m_job.request;
    failure.proxy = m_hop.proxy;
    return errorOf(failure);
}

//! curl sends again when a kept connection turns out to be closed. That is right for a question,
//! wrong for a change: the server may have carried it out (RFC 9110, 9.2.2).
bool CurlTransfer::mayResend() const
{
    return m_attempts == 0 || (m_attempts == 1 && isSafe(m_job.request.method) && m_bodySize < 0);
}

bool CurlTransfer::takeHeaderLine(QByteArrayView line)
{
    if (m_firstByte == Clock::time_point())
        m_firstByte = Clock::now();
    const HeadParser::Outcome outcome = m_parser.takeLine(line, m_hop);
    if (outcome == HeadParser::Outcome::TooLarge) {
        fail(ErrorKind::Invalid,
             say(QT_TRANSLATE_NOOP(
                 "planops::http::HttpClient",
                 "The answer was stopped: its headers are larger than any sensible answer has. "
                 "The server is faulty or hostile.")));
        return false;
    }
    if (outcome != HeadParser::Outcome::HeadComplete)
        return true;
    curl_easy_setopt(handle(), CURLOPT_VERBOSE, 0L);
    m_encoded =
        m_job.request.options.decode && value(m_hop.headers, "Content-Encoding").has_value();
    m_isStream = isEventStream(value(m_hop.headers, "Content-Type").value_or(QByteArray()));
    if (m_isStream)
        curl_easy_setopt(handle(), CURLOPT_TIMEOUT_MS, 0L);
    char *address = nullptr;
    curl_easy_getinfo(handle(), CURLINFO_PRIMARY_IP, &address);
    const QByteArray ip(address);
    m_hop.remoteAddress = QString::fromLatin1(ip.contains(':') ? '[' + ip + ']' : ip) + u':'
        + QString::number(smallNumber(handle(), CURLINFO_PRIMARY_PORT));
    if (m_hop.url.origin().scheme == "https") {
        m_hop.tls = tlsInfoOf(handle());
        m_hop.tls.trustStore = m_trustName;
    }
    return true;
}

bool CurlTransfer::takeBody(QByteArrayView bytes)
{
    const qint64 size = m_body.size() + bytes.size();
    const qint64 limit = m_job.request.options.maximumBody;
    if (limit > 0 && size > limit) {
        fail(ErrorKind::Invalid,
             QCoreApplication::translate(
                 "planops::http::HttpClient",
                 "The answer was stopped: it is larger than the limit of %1 bytes.")
                 .arg(limit));
        return false;
    }
    if (m_encoded && size > bombSize) {
        const qint64 wire = qMax<qint64>(number(handle(), CURLINFO_SIZE_DOWNLOAD_T), 1);
        if (size / wire > maximumRatio) {
            fail(ErrorKind::Invalid,
                 say(QT_TRANSLATE_NOOP("planops::http::HttpClient",
                                       "The answer was stopped: its compressed body grows to more "
                                       "than %1 times its "
                                       "size, as if made to fill the disk. To see it as sent, "
                                       "switch decoding off."))
                     .arg(maximumRatio));
            return false;
        }
    }
    if (const auto stored = m_body.append(bytes); !stored) {
        m_error = stored.error();
        return false;
    }
    if (m_isStream)
        m_streamed += bytes;
    return true;
}

size_t CurlTransfer::giveBody(char *buffer, size_t room)
{
    const qint64 size = qMin(qint64(room), m_bodySize - m_bodyGiven);
    if (size <= 0)
        return 0;
    const auto given = m_source.give(buffer, size);
    if (!given) {
        fail(given.error().kind, given.error().message);
        return CURL_READFUNC_ABORT;
    }
    m_bodyGiven += *given;
    return size_t(*given);
}

int CurlTransfer::onReadyToSend(void *self, char *, char *, int, int localPort)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    if (transfer.m_attempts == 0 && !transfer.m_wantsFreshConnection
        && transfer.hasUnaskedInput(localPort)) {
        transfer.m_wantsFreshConnection = true;
        return CURL_PREREQFUNC_ABORT;
    }
    if (!transfer.mayResend()) {
        transfer.fail(ErrorKind::Network,
                      say(QT_TRANSLATE_NOOP(
                          "planops::http::HttpClient",
                          "The server closed the connection without an answer. The request was not "
                          "sent again, because it may have been carried out; look before you "
                          "send it again.")));
        return CURL_PREREQFUNC_ABORT;
    }
    ++transfer.m_attempts;
    transfer.m_sentHead.clear();
    // For onDebug. Not before and not after: curl would write a dozen messages that nobody reads.
    curl_easy_setopt(transfer.handle(), CURLOPT_VERBOSE, 1L);
    transfer.m_sendStart = transfer.m_sendEnd = Clock::now();
    return CURL_PREREQFUNC_OK;
}

int CurlTransfer::onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    if (type == CURLINFO_HEADER_OUT)
        transfer.m_sentHead.append(data, qsizetype(size));
    if (type == CURLINFO_HEADER_OUT || type == CURLINFO_DATA_OUT)
        transfer.m_sendEnd = Clock::now();
    return 0;
}

size_t CurlTransfer::onHeader(char *data, size_t size, size_t count, void *self)
{
    const size_t bytes = size * count;
    return static_cast<CurlTransfer *>(self)->takeHeaderLine({data, qsizetype(bytes)}) ? bytes : 0;
}

size_t CurlTransfer::onBody(char *data, size_t size, size_t count, void *self)
{
    const size_t bytes = size * count;
    // Not 0: an empty piece is no failure.
    return static_cast<CurlTransfer *>(self)->takeBody({data, qsizetype(bytes)})
        ? bytes
        : CURL_WRITEFUNC_ERROR;
}

size_t CurlTransfer::onSend(char *buffer, size_t size, size_t count, void *self)
{
    return static_cast<CurlTransfer *>(self)->giveBody(buffer, size * count);
}

int CurlTransfer::onProgress(void *self, curl_off_t dlTotal, curl_off_t dlNow, curl_off_t ulTotal,
                             curl_off_t ulNow)
{
    Q_UNUSED(ulTotal)
    auto &transfer = *static_cast<CurlTransfer *>(self);
    TransferProgress &progress = transfer.m_progress;
    transfer.m_progressNew |= progress.received != dlNow || progress.sent != ulNow;
    progress.received = dlNow;
    progress.receiveTotal = dlTotal > 0 ? dlTotal : -1;
    progress.sent = ulNow;
    return 0;
}

} // namespace planops::http
