// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/headparser.h"

namespace planops::http {

namespace {

constexpr qsizetype usualHeaders = 16;

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line;
}

//! Cuts the first line off; it comes without its end.
QByteArrayView takeLineOf(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

HeadParser::Outcome HeadParser::takeLine(QByteArrayView line, Hop &hop)
{
    m_bytes += line.size();
    ++m_lines;
    if (m_bytes > maximumBytes || m_lines > maximumLines)
        return Outcome::TooLarge;

    line = withoutLineEnd(line);
    if (m_state == State::Status) {
        takeStatusLine(line, hop);
    } else if (m_state == State::Body) {
        if (!line.isEmpty())
            takeField(line, hop.trailers);
    } else if (line.isEmpty()) {
        const bool final = m_state == State::Head;
        m_state = final ? State::Body : State::Status;
        return final ? Outcome::HeadComplete : Outcome::More;
    } else {
        takeField(line, m_state == State::Head ? hop.headers : hop.informational);
    }
    return Outcome::More;
}

void HeadParser::takeStatusLine(QByteArrayView line, Hop &hop)
{
    const QByteArray text = line.toByteArray();
    const qsizetype space = text.indexOf(' ');
    const int status = text.mid(space + 1, 3).toInt();
    if (status >= 100 && status < 200 && status != 101) {
        hop.informational.append({text.trimmed(), {}});
        m_state = State::Informational;
        return;
    }
    hop.httpVersion = text.left(space);
    hop.status = status;
    hop.reason = text.mid(space + 5).trimmed();
    hop.headers.reserve(usualHeaders);
    m_state = State::Head;
}

void HeadParser::takeField(QByteArrayView line, Headers &headers)
{
    const bool folded = line.startsWith(' ') || line.startsWith('\t'); // RFC 9112, 5.2
    if (folded && !headers.isEmpty()) {
        headers.last().value += ' ' + line.trimmed().toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        headers.append({line.toByteArray(), {}});
    else
        headers.append(
            {line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
}

void parseSentHead(QByteArrayView sent, Hop &hop)
{
    QByteArrayView head;
    for (qsizetype at = 0; at < sent.size();) {
        const qsizetype end = sent.indexOf("\r\n\r\n", at);
        if (end < 0)
            break;
        const QByteArrayView block = sent.sliced(at, end - at);
        if (hop.method == "CONNECT" || !block.startsWith("CONNECT "))
            head = block;
        at = end + 4;
    }
    hop.requestTarget = takeLineOf(head).trimmed().toByteArray();
    hop.requestHeaders.clear();
    hop.requestHeaders.reserve(usualHeaders);
    while (!head.isEmpty()) {
        const QByteArrayView line = takeLineOf(head);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        QByteArrayView value = line.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        hop.requestHeaders.append({line.first(colon).toByteArray(), value.toByteArray()});
    }
}

} // namespace planops::http
