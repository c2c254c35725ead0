// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/eventstream.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::http {

bool isEventStream(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().toLower();
    return type.split(';').constFirst().trimmed() == "text/event-stream";
}

QList<ServerEvent> EventStreamReader::take(QByteArrayView bytes)
{
    QList<ServerEvent> events;
    for (const char c : bytes) {
        const bool wasReturn = std::exchange(m_afterReturn, c == '\r');
        if (c == '\n' && wasReturn)
            continue;
        if (c == '\n' || c == '\r')
            takeLine(events);
        else if (m_line.size() < longestLine)
            m_line += c;
    }
    return events;
}

void EventStreamReader::takeLine(QList<ServerEvent> &events)
{
    const QByteArray line = std::exchange(m_line, {});
    QByteArrayView text = line;
    if (std::exchange(m_isFirstLine, false) && text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (text.isEmpty()) {
        if (m_hasData)
            events.append({QString::fromUtf8(m_id),
                           m_type.isEmpty() ? u"message"_s : QString::fromUtf8(m_type),
                           QString::fromUtf8(m_data)});
        m_data.clear();
        m_type.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0) {
        takeField(text, {});
        return;
    }
    QByteArrayView value = text.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(text.first(colon), value);
}

void EventStreamReader::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (m_hasData && m_data.size() < longestLine)
            m_data += '\n';
        m_hasData = true;
        m_data += value.first(qMin(value.size(), longestLine - qMin(longestLine, m_data.size())));
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_id = value.toByteArray();
    }
}

} // namespace planops::http
