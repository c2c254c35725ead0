// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loopback/requestreader.h"

#include "core/base/hexdigit.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace planops::loopback {

namespace {

constexpr qsizetype maximumHeaders = 100;
constexpr qsizetype maximumChunkLine = 256;

// RFC 9110, 5.6.2
bool isTokenChar(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

// RFC 9110, 5.5: visible characters, blanks, tabs, and bytes above 127 for the sake of old senders.
bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool isTarget(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArrayView trimBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

bool listContains(QByteArrayView list, QByteArrayView word)
{
    const QList<QByteArray> items = list.toByteArray().split(',');
    return std::any_of(items.begin(), items.end(), [word](const QByteArray &item) {
        return equalsIgnoringCase(trimBlanks(item), word);
    });
}

} // namespace

RequestReader::RequestReader(qsizetype headerBytes, qsizetype bodyBytes)
    : m_headerBytes(headerBytes), m_bodyBytes(bodyBytes)
{ }

std::optional<ReadRequest> RequestReader::next()
{
    while (!m_refusal) {
        switch (m_state) {
        case State::Head:
            if (!readHead())
                return std::nullopt;
            if (m_state == State::Head)
                return finish();
            break;
        case State::Body:
            if (!readBody())
                return std::nullopt;
            return finish();
        case State::ChunkSize:
            if (!readChunkSize())
                return std::nullopt;
            break;
        case State::ChunkData:
            if (!readChunkData())
                return std::nullopt;
            break;
        case State::Trailers:
            if (!readTrailers())
                return std::nullopt;
            return finish();
        }
    }
    return std::nullopt;
}

bool RequestReader::takeExpectContinue()
{
    return m_state != State::Head && std::exchange(m_expectContinue, false);
}

ReadRequest RequestReader::finish()
{
    m_state = State::Head;
    m_expectContinue = false;
    return std::exchange(m_current, {});
}

bool RequestReader::refuse(int status, const char *reason)
{
    m_refusal = Refusal {status, reason};
    m_buffer.clear();
    return false;
}

// The whole head is taken at once, so that a half head costs no parsing however slowly it drips.
bool RequestReader::readHead()
{
    if (m_buffer.startsWith("\r\n")) // RFC 9112, 2.2: one empty line before a request is forgiven.
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 ? m_buffer.size() > m_headerBytes : end > m_headerBytes)
        return refuse(431, "request line and headers are too large");
    // A bare LF never becomes part of a head; telling early spares its sender the wait.
    const qsizetype feed = m_buffer.indexOf('\n');
    if (feed == 0 || (feed > 0 && m_buffer[feed - 1] != '\r'))
        return refuse(400, "line ends without carriage return");
    if (end < 0)
        return false;

    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    m_current = {};
    qsizetype start = 0;
    bool isFirst = true;
    while (start <= head.size()) {
        qsizetype stop = head.indexOf("\r\n", start);
        if (stop < 0)
            stop = head.size();
        const auto line = QByteArrayView(head).sliced(start, stop - start);
        if (!(isFirst ? readRequestLine(line) : readHeaderLine(line)))
            return false;
        isFirst = false;
        start = stop + 2;
    }
    return readFraming();
}

bool RequestReader::readRequestLine(QByteArrayView line)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return refuse(400, "malformed request line");
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0") {
        const bool otherVersion = parts[2].size() == 8 && parts[2].startsWith("HTTP/");
        return otherVersion ? refuse(505, "only HTTP/1.1 is spoken here")
                            : refuse(400, "malformed request line");
    }
    Request &request = m_current.request;
    request.method = parts[0];
    request.target = parts[1];
    m_http10 = parts[2] == "HTTP/1.0";
    const bool asterisk = request.method == "OPTIONS" && request.target == "*";
    if (!isTarget(request.target) || !(request.target.startsWith('/') || asterisk))
        return refuse(400, "the target is not a path");
    const qsizetype mark = request.target.indexOf('?');
    request.path = mark < 0 ? request.target : request.target.first(mark);
    request.query = mark < 0 ? QByteArray() : request.target.sliced(mark + 1);
    return true;
}

bool RequestReader::readHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return refuse(400, "malformed header");
    const QByteArrayView value = trimBlanks(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return refuse(400, "control character in a header");
    if (m_current.request.headers.size() == maximumHeaders)
        return refuse(431, "too many headers");
    m_current.request.headers.append({line.first(colon).toByteArray(), value.toByteArray()});
    return true;
}

// RFC 9112, 6: how long the body is, and nothing that another reader could see differently.
bool RequestReader::readFraming()
{
    std::optional<QByteArray> length;
    std::optional<QByteArray> coding;
    m_current.keepAlive = !m_http10;
    for (const auto &[name, value] : m_current.request.headers) {
        if (equalsIgnoringCase(name, "content-length")) {
            if (length)
                return refuse(400, "repeated Content-Length");
            length = value;
        } else if (equalsIgnoringCase(name, "transfer-encoding")) {
            if (coding)
                return refuse(400, "repeated Transfer-Encoding");
            coding = value;
        } else if (equalsIgnoringCase(name, "connection")) {
            if (listContains(value, "close"))
                m_current.keepAlive = false;
            else if (m_http10 && listContains(value, "keep-alive"))
                m_current.keepAlive = true;
        } else if (equalsIgnoringCase(name, "expect")) {
            if (!equalsIgnoringCase(value, "100-continue"))
                return refuse(417, "unknown expectation");
            m_expectContinue = !m_http10;
        }
    }
    if (coding) {
        if (length || m_http10)
            return refuse(400, "ambiguous body length");
        if (!equalsIgnoringCase(*coding, "chunked"))
            return refuse(501, "only the chunked coding is understood");
        m_state = State::ChunkSize;
        return true;
    }
    if (!length)
        return true;
    if (length->isEmpty() || !std::all_of(length->begin(), length->end(), [](char c) {
            return c >= '0' && c <= '9';
        }))
        return refuse(400, "malformed Content-Length");
    bool fits = false;
    const qlonglong value = length->toLongLong(&fits);
    if (!fits || value > m_bodyBytes)
        return refuse(413, "the body is too large");
    m_bodyLeft = static_cast<qsizetype>(value);
    if (m_bodyLeft > 0)
        m_state = State::Body;
    return true;
}

bool RequestReader::readBody()
{
    if (m_buffer.size() < m_bodyLeft)
        return false;
    m_current.request.body = m_buffer.first(m_bodyLeft);
    m_buffer.remove(0, m_bodyLeft);
    return true;
}

std::optional<QByteArray> RequestReader::takeLine(qsizetype limit, int tooLongStatus)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0 ? m_buffer.size() > limit + 1 : end > limit) {
        refuse(tooLongStatus, "line too long");
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return line;
}

bool RequestReader::readChunkSize()
{
    const std::optional<QByteArray> line = takeLine(maximumChunkLine, 400);
    if (!line)
        return false;
    // Extensions (after ";") are allowed and mean nothing to us.
    const QByteArray digits =
        line->first(line->indexOf(';') < 0 ? line->size() : line->indexOf(';'));
    if (digits.isEmpty() || digits.size() > 8 || !isFieldValue(*line))
        return refuse(400, "malformed chunk size");
    qsizetype size = 0;
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return refuse(400, "malformed chunk size");
        size = size * 16 + digit;
    }
    if (size > m_bodyBytes - m_current.request.body.size())
        return refuse(413, "the body is too large");
    m_bodyLeft = size;
    m_trailerBytes = 0;
    m_state = size == 0 ? State::Trailers : State::ChunkData;
    return true;
}

bool RequestReader::readChunkData()
{
    if (m_buffer.size() < m_bodyLeft + 2)
        return false;
    if (m_buffer[m_bodyLeft] != '\r' || m_buffer[m_bodyLeft + 1] != '\n')
        return refuse(400, "a chunk is longer than its size says");
    m_current.request.body.append(QByteArrayView(m_buffer).first(m_bodyLeft));
    m_buffer.remove(0, m_bodyLeft + 2);
    m_state = State::ChunkSize;
    return true;
}

// Trailers are read to find the end and then forgotten: nobody here has a use for them.
bool RequestReader::readTrailers()
{
    while (const std::optional<QByteArray> line = takeLine(m_headerBytes - m_trailerBytes, 431)) {
        if (line->isEmpty())
            return true;
        const qsizetype colon = line->indexOf(':');
        if (colon <= 0 || !isToken(line->first(colon)) || !isFieldValue(*line))
            return refuse(400, "malformed trailer");
        m_trailerBytes = std::min(m_headerBytes, m_trailerBytes + line->size() + 2);
    }
    return false;
}

} // namespace planops::loopback
