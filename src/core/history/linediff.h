// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace planops::history {

//! \brief A line of two texts laid over each other.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

//! \brief How one text became another, line by line.
struct LineDiff
{
    QList<DiffLine> lines;
    int added = 0;
    int removed = 0;
    bool isExact = true; //!< False: too different or too long; from some line on all is replaced.

    [[nodiscard]] bool isSame() const { return added == 0 && removed == 0; }
};

//! \brief The shortest way from \a before to \a after (Myers 1986, An O(ND) difference algorithm).
//!
//! Bounded: more than 50,000 lines are cut, and more than 1,500 changes end the search; what is
//! left then counts as replaced. Thread: any.
[[nodiscard]] LineDiff diffLines(QStringList before, QStringList after);

} // namespace planops::history
