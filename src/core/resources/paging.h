// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/listanswer.h"
#include "core/spec/examplerequest.h"

namespace planops::resources {

//! \brief How a list is asked for its next part, as its query parameters tell: "limit" with
//! "offset" or "skip", or "page" with "size", "per_page", "page_size" or "limit".
class Paging
{
public:
    static constexpr qint64 wantedSize = 50;

    [[nodiscard]] static Paging of(const spec::Document &document,
                                   const spec::Operation &operation);

    //! \brief False: the list comes in one answer.
    [[nodiscard]] bool isKnown() const { return !m_size.isEmpty() && !m_from.isEmpty(); }
    //! \brief How much one answer is asked for: wantedSize, or what the document allows; 0 if
    //! nothing can be said about it.
    [[nodiscard]] qint64 size() const { return m_size.isEmpty() ? 0 : m_most; }

    //! \brief Asks for what follows the first \a offset items.
    void fill(spec::Filling &filling, qint64 offset) const;

private:
    QString m_size;        // "limit"
    QString m_from;        // "offset" or "page"
    bool m_counts = false; // m_from counts pages, not items
    qint64 m_first = 1;    // number of the first page
    qint64 m_most = wantedSize;
};

} // namespace planops::resources
