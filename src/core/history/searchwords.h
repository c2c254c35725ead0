// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace planops::history {

//! \brief The lengths at which the index knows every beginning of a word. FTS5 answers those in the
//! order of the list without looking at more than it shows; any other length reads each match.
constexpr int indexedPrefixes[] = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16};

//! \brief What was typed, as an expression for FTS5's MATCH; empty if there is nothing to look for.
//!
//! Words are runs of letters and digits, as the index has them, each in quotes, so that no text is
//! ever syntax. All of them must occur; each may be the beginning of a longer word. A beginning
//! between two indexed lengths is looked for by the shorter one: while typing, the list gets
//! narrower by leaps. Thread: any.
[[nodiscard]] QString matchExpression(const QString &typed);

} // namespace planops::history
