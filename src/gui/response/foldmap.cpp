// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/foldmap.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace planops::gui {

namespace {

bool beginsBefore(const Fold &fold, qint64 offset)
{
    return fold.begin < offset;
}

} // namespace

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

bool FoldMap::isClosed(const Fold &fold) const
{
    const auto found = std::lower_bound(m_closed.begin(), m_closed.end(), fold.begin, beginsBefore);
    return found != m_closed.end() && found->begin == fold.begin;
}

//! Only the gaps of this fold and of what is inside it change: there may be many others.
void FoldMap::setClosed(const Fold &fold, bool closed)
{
    if (!m_source || isClosed(fold) == closed)
        return;
    const auto place = std::lower_bound(m_closed.begin(), m_closed.end(), fold.begin, beginsBefore);
    if (closed)
        m_closed.insert(place, fold);
    else
        m_closed.erase(place);
    const auto gapBefore = [](const Gap &gap, qint64 offset) { return gap.begin < offset; };
    auto from = std::lower_bound(m_gaps.begin(), m_gaps.end(), fold.begin, gapBefore);
    if (from != m_gaps.begin() && fold.begin <= std::prev(from)->end)
        return; // It is hidden itself.
    const auto to = std::lower_bound(from, m_gaps.end(), fold.end, gapBefore);
    const Gaps fresh = gapsWithin(fold.begin, fold.end);
    from = m_gaps.insert(m_gaps.erase(from, to), fresh.begin(), fresh.end());
    renumber(from);
}

void FoldMap::closeFrom(int depth)
{
    m_closed = m_source && depth >= 0 ? m_source->foldsFrom(depth) : QList<Fold>();
    rebuild();
}

bool FoldMap::reveal(qint64 offset)
{
    if (!m_source || m_closed.isEmpty())
        return false;
    const qint64 rowBegin = m_source->row(m_source->rowAt(offset)).begin;
    QList<Fold> around;
    std::copy_if(
        m_closed.cbegin(), m_closed.cend(), std::back_inserter(around),
        [rowBegin](const Fold &fold) { return fold.begin < rowBegin && rowBegin <= fold.end; });
    for (const Fold &fold : std::as_const(around))
        setClosed(fold, false);
    return !around.isEmpty();
}

FoldMap::Gaps FoldMap::gapsWithin(qint64 begin, qint64 end) const
{
    Gaps gaps;
    qint64 hiddenTo = -1; // offset up to which everything is hidden already
    auto fold = std::lower_bound(m_closed.begin(), m_closed.end(), begin, beginsBefore);
    for (; fold != m_closed.end() && fold->begin < end; ++fold) {
        if (fold->begin <= hiddenTo)
            continue;
        hiddenTo = fold->end;
        const qint64 first = m_source->rowAt(fold->begin) + 1;
        const qint64 last = m_source->rowAt(fold->end);
        if (last >= first)
            gaps.push_back({fold->begin, fold->end, first, last, 0});
    }
    return gaps;
}

void FoldMap::renumber(Gaps::iterator from)
{
    qint64 hidden = 0;
    if (from != m_gaps.begin()) {
        const Gap &before = *std::prev(from);
        hidden = before.hiddenBefore + before.last - before.first + 1;
    }
    for (; from != m_gaps.end(); ++from) {
        from->hiddenBefore = hidden;
        hidden += from->last - from->first + 1;
    }
}

void FoldMap::rebuild()
{
    m_gaps.clear();
    if (m_source)
        m_gaps = gapsWithin(0, std::numeric_limits<qint64>::max());
    renumber(m_gaps.begin());
}

} // namespace planops::gui
