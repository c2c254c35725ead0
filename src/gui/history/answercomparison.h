// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/entry.h"
#include "core/history/linediff.h"

namespace planops::gui {

//! \brief What is different between two recorded answers, ready to be read.
struct AnswerComparison
{
    history::LineDiff headers;
    history::LineDiff body; //!< JSON is laid out first: one member per line.
    QString note;           //!< Why the comparison says less than one would think; empty usually.
};

//! \brief Bounded as history::diffLines(). Thread: any, and not the window's.
[[nodiscard]] AnswerComparison compareAnswers(const history::HistoryRecord &before,
                                              const history::HistoryRecord &after);

//! \brief The changes with three lines around each, "+" or "-" before each line; what is left out
//! says so: "… 120 lines are the same".
[[nodiscard]] QString describeDiff(const history::LineDiff &diff);

} // namespace planops::gui
