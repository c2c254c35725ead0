// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/entry.h"
#include "core/http/response.h"

namespace planops::history {

//! \file
//! \brief From an exchange to what the history keeps of it. Thread: any.

//! \brief Bytes of each body that are read for the history: for showing, searching and sending
//! again.
constexpr qint64 keptBodyBytes = qint64 {64} * 1024;

//! \brief An exchange that got an answer. Not redacted yet: the store does that.
[[nodiscard]] HistoryRecord recordOf(const http::Request &request, const http::Response &response);

//! \brief An exchange that got none; \a sentAt in UTC.
[[nodiscard]] HistoryRecord recordOf(const http::Request &request, const Error &error,
                                     const QDateTime &sentAt);

//! \brief The record with everything secret masked by base/redaction: URL, headers, bodies, words
//! of the error.
//!
//! A body that was cut loses the word at the cut too, as half a credential is none that can be
//! recognised.
[[nodiscard]] HistoryRecord redacted(const HistoryRecord &record);

//! \brief "Name: value" lines for the database, and back.
[[nodiscard]] QString toLines(const http::Headers &headers);
[[nodiscard]] http::Headers fromLines(const QString &lines);

} // namespace planops::history
