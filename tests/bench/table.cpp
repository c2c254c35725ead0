// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace planops::bench {

namespace {

void print(const QStringList &cells)
{
    std::printf("| %s |\n", cells.join(QStringLiteral(" | ")).toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

double secondsOf(const std::function<bool()> &job)
{
    QElapsedTimer timer;
    timer.start();
    if (!job())
        qFatal("what is measured has failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    const auto last = static_cast<double>(values.size() - 1);
    const auto place = values.begin() + static_cast<qsizetype>(std::ceil(share * last));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

double Pair::ratio() const
{
    const double base = median(reference);
    return base > 0 ? median(ours) / base : 0;
}

Pair takeTurns(int rounds, const std::function<double()> &ours,
               const std::function<double()> &reference)
{
    ours();
    reference();
    Pair pair;
    for (int round = 0; round < rounds; ++round) {
        pair.ours.append(ours());
        pair.reference.append(reference());
    }
    return pair;
}

void row(const QString &goal, const QString &what, double measured, double wanted,
         const QString &raw)
{
    const int digits = wanted < 0.1 ? 3 : 2;
    print({goal, what, QString::number(measured, 'f', digits),
           QString(QStringLiteral("≤ ") + QString::number(wanted, 'f', digits)),
           measured <= wanted ? QStringLiteral("pass") : QStringLiteral("short"), raw});
}

QString medians(const Pair &pair, double scale, const QString &unit)
{
    const double most = std::max(median(pair.ours), median(pair.reference)) * scale;
    const int digits = most < 10 ? 1 : 0;
    return QStringLiteral("%1 %3, reference %2 %3")
        .arg(median(pair.ours) * scale, 0, 'f', digits)
        .arg(median(pair.reference) * scale, 0, 'f', digits)
        .arg(unit);
}

void skip(const QString &goal, const QString &what, const QString &why)
{
    print({goal, what, QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("not measured"),
           why});
}

} // namespace planops::bench
