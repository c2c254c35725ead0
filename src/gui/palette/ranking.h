// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace planops::gui {

//! \brief How well a pattern fits a text, and where.
struct Match
{
    int score = 0;        //!< more is better
    QList<int> positions; //!< of the matched characters in the text, ascending
};

//! Every word of \a pattern must occur in \a text, in any order, as a run or at least as a
//! subsequence. Runs, beginnings of words and the beginning of the text count more; case and
//! accents do not. An empty pattern fits everything with score 0.
[[nodiscard]] std::optional<Match> matchText(const QString &pattern, const QString &text);

} // namespace planops::gui
