// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/textsource.h"

#include <vector>

namespace planops::gui {

//! \brief Which folds of a source are closed, and which row stands where on the screen because of
//! that.
//!
//! "Row" is a row of the source, "place" its position among the rows that can be seen.
class FoldMap
{
public:
    void setSource(std::shared_ptr<const TextSource> source);
    //! \brief The same text in other rows: what is closed stays closed.
    void replaceSource(std::shared_ptr<const TextSource> source);

    [[nodiscard]] qint64 placeCount() const;
    [[nodiscard]] qint64 rowOfPlace(qint64 place) const;
    //! \brief Of a hidden row: the place of the line that hides it.
    [[nodiscard]] qint64 placeOfRow(qint64 row) const;

    [[nodiscard]] bool isClosed(const Fold &fold) const;
    void setClosed(const Fold &fold, bool closed);
    //! \brief Closes all folds that are \a depth levels deep or more; -1 opens everything. Reads
    //! everything: for large texts call it on a copy in a worker.
    void closeFrom(int depth);
    //! \brief Opens what hides \a offset. True if something was opened.
    bool reveal(qint64 offset);
    [[nodiscard]] qsizetype closedCount() const { return m_closed.size(); }

private:
    struct Gap
    {
        qint64 begin; // of the fold, as offsets
        qint64 end;
        qint64 first;        // first hidden row
        qint64 last;         // last hidden row
        qint64 hiddenBefore; // rows hidden before this gap
    };
    using Gaps = std::vector<Gap>;
    [[nodiscard]] Gaps gapsWithin(qint64 begin, qint64 end) const;
    void renumber(Gaps::iterator from);
    void rebuild();

    std::shared_ptr<const TextSource> m_source;
    QList<Fold> m_closed; // sorted by begin
    Gaps m_gaps;          // of the outermost ones
};

} // namespace planops::gui
