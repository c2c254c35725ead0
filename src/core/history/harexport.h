// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/entry.h"

namespace planops::history {

//! \brief Recorded exchanges as a HAR 1.2 document
//! (http://www.softwareishard.com/blog/har-12-spec/), oldest first.
//!
//! Holds what the history holds: secrets are masked already, and masked once more here. An exchange
//! without an answer has status 0 and its reason as comment. Thread: any.
[[nodiscard]] QByteArray toHar(QList<HistoryRecord> records);

} // namespace planops::history
