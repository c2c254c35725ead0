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

[[nodiscard]] double median(QList<double> values);

//! \brief Prints one line of the table: goal, what was measured, what was wanted, pass or short,
//! and the raw figures.
void row(const QString &goal, const QString &what, double measured, double wanted,
         const QString &raw);

//! \brief A goal that could not be measured here, and why.
void skip(const QString &goal, const QString &what, const QString &why);

} // namespace planops::bench
