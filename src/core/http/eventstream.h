// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace planops::http {

//! \brief One event of a stream.
struct ServerEvent
{
    QString id;   //!< The last one that was named, which later events inherit.
    QString type; //!< "message" unless the stream says otherwise.
    QString data; //!< Lines joined by "\n".

    friend bool operator==(const ServerEvent &, const ServerEvent &) = default;
};

//! \brief True for the Content-Type of a stream of events.
[[nodiscard]] bool isEventStream(QByteArrayView contentType);

//! \brief Reads text/event-stream piece by piece (WHATWG HTML, 9.2.6), wherever the pieces are cut.
//!
//! An event without data is none, as there. A line longer than \c longestLine is cut, and an event
//! longer than that ends its data: a hostile stream takes no more memory. Comments and "retry" are
//! read over: nobody reconnects here.
class EventStreamReader
{
public:
    static constexpr qsizetype longestLine = qsizetype {1024} * 1024;

    //! \brief The events that \a bytes complete.
    [[nodiscard]] QList<ServerEvent> take(QByteArrayView bytes);

private:
    void takeLine(QList<ServerEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);

    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_type;
    QByteArray m_id;
    bool m_hasData = false;
    bool m_afterReturn = false; //!< "\r\n" is one end, also when it is cut in two.
    bool m_isFirstLine = true;
};

} // namespace planops::http
