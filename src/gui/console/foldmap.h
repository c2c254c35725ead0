// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/console/textsource.h"

#include <optional>
#include <set>

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

    //! \brief The index in folds() of the fold that begins with the row that starts at \a rowBegin.
    [[nodiscard]] std::optional<qsizetype> foldAt(qint64 rowBegin) const;
    [[nodiscard]] bool isClosed(qsizetype fold) const { return m_closed.contains(fold); }
    void setClosed(qsizetype fold, bool closed);
    //! \brief Closes all folds that are \a depth levels or deeper; -1 opens everything.
    void closeFrom(int depth);
    //! \brief Opens what hides \a offset. True if something was opened.
    bool reveal(qint64 offset);

private:
    struct Gap
    {
        qint64 first;        // first hidden row
        qint64 last;         // last hidden row
        qint64 hiddenBefore; // rows hidden before this gap
    };
    void rebuild();

    std::shared_ptr<const TextSource> m_source;
    std::set<qsizetype> m_closed;
    std::vector<Gap> m_gaps;
};

} // namespace planops::gui
