// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/linediff.h"

#include <algorithm>
#include <vector>

namespace planops::history {

namespace {

constexpr qsizetype mostLines = 50'000;
constexpr int mostChanges = 1'500;

//! The middle of two texts: their common start and end are off already.
class Search
{
public:
    Search(const QStringList &before, const QStringList &after) : m_before(before), m_after(after)
    { }

    //! False if they are too different.
    [[nodiscard]] bool run();
    //! The lines of the way that run() found.
    [[nodiscard]] QList<DiffLine> lines() const;

private:
    [[nodiscard]] int nextX(const std::vector<int> &front, int d, int k) const;

    const QStringList &m_before;
    const QStringList &m_after;
    std::vector<std::vector<int>> m_fronts; //!< Farthest x on each diagonal -d…d, for each d.
};

//! On diagonal k after d changes, coming from the better neighbour of \a front (which has
//! -d+1…d-1).
int Search::nextX(const std::vector<int> &front, int d, int k) const
{
    const auto at = [&front, d](int diagonal) {
        return front[static_cast<size_t>(diagonal + d - 1)];
    };
    if (k == -d)
        return at(k + 1);
    if (k == d)
        return at(k - 1) + 1;
    return at(k - 1) < at(k + 1) ? at(k + 1) : at(k - 1) + 1;
}

bool Search::run()
{
    const int width = static_cast<int>(m_before.size());
    const int height = static_cast<int>(m_after.size());
    for (int d = 0; d <= std::min(width + height, mostChanges); ++d) {
        std::vector<int> front(static_cast<size_t>(2 * d + 1), 0);
        for (int k = -d; k <= d; k += 2) {
            int x = d == 0 ? 0 : nextX(m_fronts.back(), d, k);
            while (x < width && x - k < height && x - k >= 0 && m_before[x] == m_after[x - k])
                ++x;
            const int place = k + d; // Diagonals begin at -d.
            front[static_cast<size_t>(place)] = x;
            if (x >= width && x - k >= height) {
                m_fronts.push_back(std::move(front));
                return true;
            }
        }
        m_fronts.push_back(std::move(front));
    }
    return false;
}

QList<DiffLine> Search::lines() const
{
    QList<DiffLine> backwards;
    int x = static_cast<int>(m_before.size());
    int y = static_cast<int>(m_after.size());
    for (int d = static_cast<int>(m_fronts.size()) - 1; d > 0; --d) {
        const std::vector<int> &front = m_fronts[static_cast<size_t>(d - 1)];
        const int k = x - y;
        const auto at = [&front, d](int diagonal) {
            return front[static_cast<size_t>(diagonal + d - 1)];
        };
        const bool isAdded = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int fromX = at(isAdded ? k + 1 : k - 1);
        const int fromY = fromX - (isAdded ? k + 1 : k - 1);
        while (x > fromX + (isAdded ? 0 : 1) && y > fromY + (isAdded ? 1 : 0)) {
            backwards.append({DiffLine::Kind::Same, m_before[--x]});
            --y;
        }
        if (isAdded)
            backwards.append({DiffLine::Kind::Added, m_after[--y]});
        else
            backwards.append({DiffLine::Kind::Removed, m_before[--x]});
    }
    while (x > 0) {
        backwards.append({DiffLine::Kind::Same, m_before[--x]});
        --y;
    }
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

QList<DiffLine> replaced(const QStringList &before, const QStringList &after)
{
    QList<DiffLine> lines;
    for (const QString &line : before)
        lines.append({DiffLine::Kind::Removed, line});
    for (const QString &line : after)
        lines.append({DiffLine::Kind::Added, line});
    return lines;
}

} // namespace

LineDiff diffLines(QStringList before, QStringList after)
{
    LineDiff diff;
    diff.isExact = before.size() <= mostLines && after.size() <= mostLines;
    before = before.mid(0, mostLines);
    after = after.mid(0, mostLines);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        diff.lines.append({DiffLine::Kind::Same, before[start++]});
    qsizetype end = 0;
    while (end < shorter - start
           && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const QStringList middleBefore = before.mid(start, before.size() - start - end);
    const QStringList middleAfter = after.mid(start, after.size() - start - end);
    Search search(middleBefore, middleAfter);
    const bool isFound = search.run();
    diff.isExact = diff.isExact && isFound;
    diff.lines += isFound ? search.lines() : replaced(middleBefore, middleAfter);
    for (const QString &line : before.mid(before.size() - end))
        diff.lines.append({DiffLine::Kind::Same, line});
    for (const DiffLine &line : std::as_const(diff.lines)) {
        diff.added += line.kind == DiffLine::Kind::Added ? 1 : 0;
        diff.removed += line.kind == DiffLine::Kind::Removed ? 1 : 0;
    }
    return diff;
}

} // namespace planops::history
