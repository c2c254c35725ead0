// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace planops::bench {

//! \brief Times of two things that took turns (A B A B …), so that what else the machine does meets
//! both. Unit: whatever the measure returns.
struct Pair
{
    QList<double> ours;
    QList<double> reference;

    [[nodiscard]] double ratio() const; //!< Of the medians.
};

//! \brief Runs both by turns, \a rounds times each, after one round that does not count.
[[nodiscard]] Pair takeTurns(int rounds, const std::function<double()> &ours,
                             const std::function<double()> &reference);

//! \brief How long \a job took on the wall clock. It must say true: a benchmark of something that
//! fails ends at once.
[[nodiscard]] double secondsOf(const std::function<bool()> &job);

[[nodiscard]] double median(QList<double> values);

//! \brief The value that \a share (0 to 1) of them do not exceed.
[[nodiscard]] double percentile(QList<double> values, double share);

//! \brief Prints one line of the table: goal, what was measured, what was wanted, pass or short,
//! and the raw figures.
void row(const QString &goal, const QString &what, double measured, double wanted,
         const QString &raw);

//! \brief "12 ms, reference 10 ms": the medians, times \a scale.
[[nodiscard]] QString medians(const Pair &pair, double scale, const QString &unit);

//! \brief A goal that could not be measured here, and why.
void skip(const QString &goal, const QString &what, const QString &why);

} // namespace planops::bench
