// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/entry.h"
#include "core/history/sql.h"

namespace planops::history {

//! \brief Writes exchanges: a row for the list, their contents, and their words for the search. For
//! one transaction; records are redacted before.
class HistoryInsert
{
public:
    explicit HistoryInsert(const QString &connection);

    struct Row
    {
        qint64 id = 0;
        qint64 weight = 0; //!< Bytes, for the limits.
    };
    //! \brief Error Storage.
    [[nodiscard]] Result<Row> insert(const HistoryRecord &record);

private:
    PreparedStatement m_entry;
    PreparedStatement m_contents;
    PreparedStatement m_words;
};

} // namespace planops::history
