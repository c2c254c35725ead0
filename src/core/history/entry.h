// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/http/header.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace planops::history {

//! \brief One line of the history: what a list shows of an exchange. Nothing in it is secret once
//! it came from the store.
struct HistoryEntry
{
    qint64 id = 0;     //!< Given by the store, growing, never used twice; 0 = not stored yet.
    QDateTime sentAt;  //!< UTC, to the millisecond.
    QString profileId; //!< Whose exchange it was.
    QString method;    //!< "GET"
    QString url;       //!< Absolute, as first sent: not where redirects led.
    int status = 0;    //!< Of the last hop; 0 = no answer.
    QString reason;    //!< "Not Found"; HTTP/2 has none.
    ErrorKind errorKind = ErrorKind::Network; //!< Says something only if there was no answer.
    QString problem;                          //!< Translated, why there was no answer.
    std::chrono::microseconds duration {0};
    qint64 requestSize = 0;  //!< Body bytes, all of them, whatever was kept.
    qint64 responseSize = 0; //!< The same of the answer, decoded.
    bool tokenSent = false;  //!< The profile's token went along; it is not in the headers.

    [[nodiscard]] bool hasAnswer() const { return status != 0; }

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

//! \brief What was kept of a body: text from its start.
struct HistoryBody
{
    QString text;         //!< Empty for a body that is no text.
    bool isWhole = false; //!< False: binary, from a file, or longer than what is kept.

    friend bool operator==(const HistoryBody &, const HistoryBody &) = default;
};

//! \brief One exchange with its contents: enough to read it again, search it and send it once more.
struct HistoryRecord
{
    HistoryEntry entry;
    http::Headers requestHeaders; //!< As asked for, without what the transport and the session add.
    HistoryBody requestBody;
    http::Headers responseHeaders; //!< Of the last hop.
    HistoryBody responseBody;

    friend bool operator==(const HistoryRecord &, const HistoryRecord &) = default;
};

//! \brief What to look for, and where to go on.
struct HistoryQuery
{
    QString text; //!< As typed; every word must begin a word of the exchange. Any text is safe.
    qint64 before = 0; //!< Only entries older than this id; 0 = from the newest.
    int limit = 100;   //!< At most this many.

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

//! \brief A piece of the history, newest first.
struct HistorySlice
{
    QList<HistoryEntry> entries;
    bool hasMore = false; //!< Ask again with \c before = the last entry's id.
};

//! \brief How much is kept. Beyond it the oldest entries go.
struct HistoryLimits
{
    qint64 bytes = qint64 {512} * 1024 * 1024; //!< Of recorded text; the index comes on top of it.
    std::chrono::hours age {24 * 90};

    friend bool operator==(const HistoryLimits &, const HistoryLimits &) = default;
};

} // namespace planops::history
