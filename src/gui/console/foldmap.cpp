// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/foldmap.h"

#include <algorithm>

namespace planops::gui {

void FoldMap::setSource(std::shared_ptr<const TextSource> source)
{
    m_closed.clear();
    replaceSource(std::move(source));
}

void FoldMap::replaceSource(std::shared_ptr<const TextSource> source)
{
    m_source = std::move(source);
    rebuild();
}

qint64 FoldMap::placeCount() const
{
    if (!m_source)
        return 0;
    qint64 hidden = 0;
    if (!m_gaps.empty())
        hidden = m_gaps.back().hiddenBefore + m_gaps.back().last - m_gaps.back().first + 1;
    return m_source->rowCount() - hidden;
}

qint64 FoldMap::rowOfPlace(qint64 place) const
{
    // The last gap whose first hidden row would come at or before this place.
    const auto after =
        std::upper_bound(m_gaps.begin(), m_gaps.end(), place, [](qint64 value, const Gap &gap) {
            return value < gap.first - gap.hiddenBefore;
        });
    if (after == m_gaps.begin())
        return place;
    const Gap &gap = *std::prev(after);
    return place + gap.hiddenBefore + gap.last - gap.first + 1;
}

qint64 FoldMap::placeOfRow(qint64 row) const
{
    const auto after =
        std::upper_bound(m_gaps.begin(), m_gaps.end(), row,
                         [](qint64 value, const Gap &gap) { return value < gap.first; });
    if (after == m_gaps.begin())
        return row;
    const Gap &gap = *std::prev(after);
    if (row <= gap.last)
        return gap.first - 1 - gap.hiddenBefore;
    return row - gap.hiddenBefore - (gap.last - gap.first + 1);
}

std::optional<qsizetype> FoldMap::foldAt(qint64 rowBegin) const
{
    if (!m_source)
        return std::nullopt;
    const QList<Fold> &folds = m_source->folds();
    const auto found =
        std::lower_bound(folds.begin(), folds.end(), rowBegin,
                         [](const Fold &fold, qint64 value) { return fold.begin < value; });
    if (found == folds.end() || found->begin != rowBegin)
        return std::nullopt;
    return found - folds.begin();
}

void FoldMap::setClosed(qsizetype fold, bool closed)
{
    if (closed)
        m_closed.insert(fold);
    else
        m_closed.erase(fold);
    rebuild();
}

void FoldMap::closeFrom(int depth)
{
    m_closed.clear();
    if (m_source && depth >= 0) {
        std::vector<qint64> open; // ends of the folds around the current one
        const QList<Fold> &folds = m_source->folds();
        for (qsizetype i = 0; i < folds.size(); ++i) {
            while (!open.empty() && open.back() <= folds[i].begin)
                open.pop_back();
            if (static_cast<qint64>(open.size()) >= depth)
                m_closed.insert(m_closed.end(), i);
            open.push_back(folds[i].end);
        }
    }
    rebuild();
}

bool FoldMap::reveal(qint64 offset)
{
    if (!m_source)
        return false;
    const QList<Fold> &folds = m_source->folds();
    const qsizetype before = static_cast<qsizetype>(m_closed.size());
    const qint64 rowBegin = m_source->row(m_source->rowAt(offset)).begin;
    std::erase_if(m_closed, [&](qsizetype fold) {
        return folds[fold].begin < rowBegin && rowBegin <= folds[fold].end;
    });
    if (static_cast<qsizetype>(m_closed.size()) == before)
        return false;
    rebuild();
    return true;
}

void FoldMap::rebuild()
{
    m_gaps.clear();
    if (!m_source)
        return;
    const QList<Fold> &folds = m_source->folds();
    qint64 hidden = 0;
    qint64 hiddenTo = -1; // offset up to which everything is hidden already
    for (const qsizetype index : m_closed) {
        const Fold &fold = folds[index];
        if (fold.begin <= hiddenTo)
            continue;
        hiddenTo = fold.end;
        const qint64 first = m_source->rowAt(fold.begin) + 1;
        const qint64 last = m_source->rowAt(fold.end);
        if (last < first)
            continue;
        m_gaps.push_back({first, last, hidden});
        hidden += last - first + 1;
    }
}

} // namespace planops::gui
