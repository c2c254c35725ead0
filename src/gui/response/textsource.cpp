// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/textsource.h"

#include <algorithm>
#include <cstring>

namespace planops::gui {

namespace {
constexpr qint64 rowsPerMark = 64;
}

ByteText::ByteText(Storage storage, QList<Fold> folds, int rowLimit, qint64 length)
    : m_storage(std::move(storage)),
      m_bytes(m_storage.first(length)),
      m_folds(std::move(folds)),
      m_rowLimit(std::max(rowLimit, 16))
{
    qint64 offset = 0;
    qint64 line = 1;
    do {
        if (m_rowCount % rowsPerMark == 0)
            m_marks.push_back({offset, line});
        ++m_rowCount;
        const Step current = step(offset);
        if (current.endsLine)
            ++line;
        offset = current.next;
    } while (offset < m_bytes.size());
    m_marks.shrink_to_fit();
}

ByteText::Step ByteText::step(qint64 begin) const
{
    const qint64 window = std::min<qint64>(m_rowLimit, m_bytes.size() - begin);
    if (window <= 0)
        return {begin, begin, false};
    const char *data = m_bytes.data() + begin;
    // One byte more than the limit, so that a line of exactly the limit stays one row.
    const qint64 reach = std::min<qint64>(window + 1, m_bytes.size() - begin);
    if (const void *found = std::memchr(data, '\n', static_cast<size_t>(reach))) {
        const qint64 end = begin + (static_cast<const char *>(found) - data);
        return {end, end + 1, true};
    }
    if (begin + window >= m_bytes.size())
        return {m_bytes.size(), m_bytes.size(), false};
    qint64 cut = begin + window;
    // Not inside a UTF-8 sequence, unless the bytes are no UTF-8 anyway.
    for (int i = 0; i < 3 && (static_cast<uchar>(m_bytes[cut]) & 0xC0) == 0x80; ++i)
        --cut;
    return {cut, cut, false};
}

TextSource::Row ByteText::row(qint64 number) const
{
    number = std::clamp<qint64>(number, 0, m_rowCount - 1);
    const Mark &mark = m_marks[static_cast<size_t>(number / rowsPerMark)];
    qint64 offset = mark.offset;
    qint64 line = mark.line;
    Step current = step(offset);
    for (qint64 i = number % rowsPerMark; i > 0; --i) {
        if (current.endsLine)
            ++line;
        offset = current.next;
        current = step(offset);
    }
    const bool continues = offset > 0 && m_bytes[offset - 1] != '\n';
    return {offset, current.end, line, continues};
}

qint64 ByteText::rowAt(qint64 offset) const
{
    offset = std::clamp<qint64>(offset, 0, m_bytes.size());
    const auto after =
        std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                         [](qint64 value, const Mark &mark) { return value < mark.offset; });
    const auto mark = std::prev(after);
    qint64 number = (mark - m_marks.begin()) * rowsPerMark;
    qint64 begin = mark->offset;
    while (number + 1 < m_rowCount) {
        const qint64 next = step(begin).next;
        if (next > offset)
            break;
        begin = next;
        ++number;
    }
    return number;
}

std::optional<Fold> ByteText::foldAt(qint64 rowBegin) const
{
    const auto found =
        std::lower_bound(m_folds.begin(), m_folds.end(), rowBegin,
                         [](const Fold &fold, qint64 value) { return fold.begin < value; });
    if (found == m_folds.end() || found->begin != rowBegin)
        return std::nullopt;
    return *found;
}

QList<Fold> ByteText::foldsFrom(int depth) const
{
    QList<Fold> folds;
    std::vector<qint64> open; // ends of the folds around the current one
    for (const Fold &fold : m_folds) {
        while (!open.empty() && open.back() <= fold.begin)
            open.pop_back();
        if (static_cast<qint64>(open.size()) >= depth)
            folds.append(fold);
        open.push_back(fold.end);
    }
    return folds;
}

std::shared_ptr<const TextSource> ByteText::withRowLimit(int rowLimit) const
{
    return std::make_shared<const ByteText>(m_storage, m_folds, rowLimit, m_bytes.size());
}

} // namespace planops::gui
