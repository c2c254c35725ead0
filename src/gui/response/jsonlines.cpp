// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsonlines.h"

#include "core/base/jsonstructure.h"
#include "gui/response/jsonsummary.h"

#include <algorithm>
#include <array>

namespace planops::gui {

namespace {

constexpr qint64 rowsPerJsonMark = 64;
constexpr qint32 deepestRowIndent = 40;             // As the formatter has it.
constexpr qint64 longestBlank = qint64 {16} * 1024; // More blanks are rows like any others,
constexpr qint64 longestEmpty = 64; // and no empty list: neither is looked through at each glance.
constexpr qint64 longestCounted = qint64 {16} * 1024; // At each glance; a few microseconds.
constexpr qint32 countedLevels = 64; // Deeper is hostile: a count for each level would be, too.

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool opens(char c)
{
    return c == '{' || c == '[';
}

bool closes(char c)
{
    return c == '}' || c == ']';
}

} // namespace

//! Goes through the structure once. It must end lines exactly where step() does; what is longer
//! than a row it leaves to step().
class JsonLines::Builder
{
public:
    explicit Builder(JsonLines &text) : m_text(text), m_begin(text.afterBlanks(0))
    {
        m_line.offset = 0;
    }

    void run();

private:
    bool take(qint64 at, char c);
    bool close(qint64 at, char c);
    void count(qint64 closing);
    void endLine(qint64 end);
    void cutLine(qint64 end);
    void addRow(const Place &place, qint32 depthAfter);
    void fail(qint64 at) { m_text.m_problemAt = at; }

    JsonLines &m_text;
    Place m_line;   // the line that is gathered
    qint64 m_begin; // its first byte that is no blank
    qint32 m_depth = 0;
    Mark *m_mark = nullptr; // the last one
    qint64 m_nextMark = 0;  // the row that gets the next
    qint64 m_emptyEnd = -1; // the bracket that closes an empty list or object
    std::vector<bool> m_objects;
    std::array<Count, countedLevels> m_open; // by depth
};

void JsonLines::Builder::run()
{
    // Room for rows of ten bytes; what is not written takes no memory.
    m_text.m_marks.reserve(static_cast<size_t>(m_text.m_bytes.size() / (10 * rowsPerJsonMark) + 1));
    JsonStructure structure(m_text.m_bytes);
    structure.forEach([this](qint64 at, char c) { return take(at, c); });
    if (m_text.m_problemAt < 0 && (m_depth > 0 || structure.endsInString()))
        fail(m_text.m_bytes.size());
    if (m_begin < m_text.m_bytes.size() || m_text.m_rowCount == 0)
        endLine(m_text.m_bytes.size());
    std::sort(m_text.m_counts.begin(), m_text.m_counts.end(),
              [](const Count &one, const Count &other) { return one.opening < other.opening; });
}

bool JsonLines::Builder::take(qint64 at, char c)
{
    if (closes(c))
        return close(at, c);
    if (opens(c)) {
        m_emptyEnd = m_text.closesAtOnce(at);
        m_objects.push_back(c == '{');
        if (m_emptyEnd >= 0)
            return true;
        if (m_depth < countedLevels)
            m_open[static_cast<size_t>(m_depth)] = {at, 1};
        ++m_depth;
    } else if (m_depth > 0 && m_depth <= countedLevels) {
        ++m_open[static_cast<size_t>(m_depth - 1)].items;
    }
    endLine(at + 1);
    return true;
}

bool JsonLines::Builder::close(qint64 at, char c)
{
    if (m_objects.empty() || m_objects.back() != (c == '}')) {
        fail(at);
        return false;
    }
    m_objects.pop_back();
    if (at != m_emptyEnd) {
        if (at > m_begin)
            endLine(at);
        --m_depth;
        if (m_depth < countedLevels)
            count(at);
    }
    if (m_objects.empty())
        endLine(at + 1);
    return true;
}

void JsonLines::Builder::count(qint64 closing)
{
    const Count &open = m_open[static_cast<size_t>(m_depth)];
    if (closing + 1 - open.opening > longestCounted)
        m_text.m_counts.push_back(open);
}

void JsonLines::Builder::endLine(qint64 end)
{
    if (end - m_begin <= m_text.m_rowLimit)
        addRow(m_line, m_depth);
    else
        cutLine(end);
    m_begin = m_text.afterBlanks(end);
    m_line = {m_begin < m_text.m_bytes.size() ? end : m_text.m_bytes.size(), m_line.line + 1,
              m_depth};
}

//! Apart, so that what every line takes is short enough to be inlined.
void JsonLines::Builder::cutLine(qint64 end)
{
    for (Place place = m_line; place.offset < end;) {
        const Step step = m_text.step(place);
        addRow(place, step.next.depth);
        place = step.next;
    }
}

void JsonLines::Builder::addRow(const Place &place, qint32 depthAfter)
{
    if (m_text.m_rowCount == m_nextMark) {
        m_text.m_marks.push_back({place, m_text.m_rowCount, depthAfter});
        m_mark = &m_text.m_marks.back();
        m_nextMark += rowsPerJsonMark;
    }
    ++m_text.m_rowCount;
    m_mark->lowest = std::min(m_mark->lowest, depthAfter);
}

JsonLines::JsonLines(ByteText::Storage storage, qint64 length, int rowLimit)
    : m_storage(std::move(storage)),
      m_bytes(m_storage.first(length)),
      m_rowLimit(std::max(rowLimit, 16))
{
    Builder(*this).run();
}

qint64 JsonLines::afterBlanks(qint64 offset) const
{
    if (offset >= m_bytes.size() || !isBlank(m_bytes[offset]))
        return offset;
    const qint64 end = std::min(offset + longestBlank, qint64(m_bytes.size()));
    while (offset < end && isBlank(m_bytes[offset]))
        ++offset;
    return offset;
}

//! Where the bracket is that closes this one with nothing between; -1 if something is.
qint64 JsonLines::closesAtOnce(qint64 opening) const
{
    const qint64 end = std::min(opening + longestEmpty, qint64(m_bytes.size()));
    for (qint64 at = opening + 1; at < end; ++at) {
        if (!isBlank(m_bytes[at]))
            return closes(m_bytes[at]) ? at : -1;
    }
    return -1;
}

JsonLines::Step JsonLines::lineEnd(const Place &place, qint64 begin, qint64 at, Place next) const
{
    next.offset = afterBlanks(at) < m_bytes.size() ? at : m_bytes.size();
    next.line = place.line + 1;
    next.continues = false;
    qint64 end = at;
    while (end > begin && isBlank(m_bytes[end - 1]))
        --end;
    return {{begin, end, place.line, place.continues, 0}, next};
}

JsonLines::Step JsonLines::cut(const Place &place, qint64 begin, qint64 at, Place next) const
{
    // Not inside a UTF-8 sequence, unless the bytes are no UTF-8 anyway.
    for (int i = 0; i < 3 && (static_cast<uchar>(m_bytes[at]) & 0xC0) == 0x80; ++i) {
        --at;
        next.escaped = false; // What is inside a sequence was escaped at its first byte, if at all.
    }
    next.offset = at;
    next.line = place.line;
    next.continues = true;
    return {{begin, at, place.line, place.continues, 0}, next};
}

JsonLines::Step JsonLines::step(const Place &place) const
{
    const qint64 begin = place.continues ? place.offset : afterBlanks(place.offset);
    const qint64 limit = std::min(begin + m_rowLimit, qint64(m_bytes.size()));
    const qint32 outside =
        begin < m_bytes.size() && closes(m_bytes[begin]) && !place.inString ? 1 : 0;
    const int indent = 2 * std::clamp(place.depth - outside, 0, deepestRowIndent);
    const auto indented = [indent](Step step) {
        step.row.indent = indent;
        return step;
    };
    Place next = place;
    qint64 at = begin;
    for (; at < limit; ++at) {
        const char c = m_bytes[at];
        if (std::exchange(next.escaped, false))
            continue;
        if (c == '\\') {
            next.escaped = true;
        } else if (c == '"') {
            next.inString = !next.inString;
        } else if (next.inString) {
            continue;
        } else if (opens(c)) {
            const qint64 end = closesAtOnce(at);
            if (end < 0) {
                ++next.depth;
                return indented(lineEnd(place, begin, at + 1, next));
            }
            at = end;
            if (next.depth == 0)
                return indented(lineEnd(place, begin, at + 1, next));
        } else if (c == ',') {
            return indented(lineEnd(place, begin, at + 1, next));
        } else if (closes(c)) {
            if (at > begin)
                return indented(lineEnd(place, begin, at, next));
            next.depth = std::max(0, next.depth - 1);
            if (next.depth == 0)
                return indented(lineEnd(place, begin, at + 1, next));
        }
    }
    if (at >= m_bytes.size())
        return indented(lineEnd(place, begin, m_bytes.size(), next));
    if (!next.inString && !next.escaped && closes(m_bytes[at]))
        return indented(lineEnd(place, begin, at, next));
    return indented(cut(place, begin, at, next));
}

JsonLines::Marks::const_iterator JsonLines::markOf(qint64 offset) const
{
    const auto after =
        std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                         [](qint64 value, const Mark &mark) { return value < mark.place.offset; });
    return after == m_marks.begin() ? after : std::prev(after);
}

TextSource::Row JsonLines::row(qint64 number) const
{
    number = std::clamp<qint64>(number, 0, m_rowCount - 1);
    Step current = step(m_marks[static_cast<size_t>(number / rowsPerJsonMark)].place);
    for (qint64 i = number % rowsPerJsonMark; i > 0; --i)
        current = step(current.next);
    return current.row;
}

qint64 JsonLines::rowAt(qint64 offset) const
{
    const auto mark = markOf(offset);
    qint64 number = mark->row;
    for (Step current = step(mark->place); number + 1 < m_rowCount && current.next.offset <= offset;
         current = step(current.next))
        ++number;
    return number;
}

bool JsonLines::hasFolds() const
{
    return m_rowCount > 1;
}

std::optional<Fold> JsonLines::foldAt(qint64 rowBegin) const
{
    for (Step current = step(markOf(rowBegin)->place);; current = step(current.next)) {
        if (current.row.begin == rowBegin) {
            // A row opens one bracket at most, and then it ends.
            const qint64 opening = current.row.end - 1;
            const bool isOne = opening >= rowBegin && opens(m_bytes[opening])
                && !current.next.inString; // Not a long string that was cut there.
            Fold fold = isOne ? foldOf(current) : Fold();
            if (fold.lines == 0)
                return std::nullopt;
            describe(fold, opening);
            return fold;
        }
        if (current.row.begin > rowBegin || current.next.offset >= m_bytes.size())
            return std::nullopt;
    }
}

//! Looks for the row that closes what \a opening opens, past all marks between which nothing comes
//! up to its depth.
Fold JsonLines::foldOf(const Step &opening) const
{
    const qint32 depth = opening.next.depth - 1;
    Fold fold;
    fold.begin = opening.row.begin;
    auto mark = std::next(markOf(opening.next.offset));
    Place place = opening.next;
    while (place.offset < m_bytes.size()) {
        if (mark != m_marks.end() && place.offset >= mark->place.offset) {
            while (mark != m_marks.end() && mark->lowest > depth)
                ++mark;
            if (mark == m_marks.end())
                return fold;
            place = mark->place;
            ++mark;
        }
        const Step current = step(place);
        if (current.next.depth <= depth) {
            fold.end = current.row.begin;
            fold.lines = current.row.line - opening.row.line;
            return fold;
        }
        place = current.next;
    }
    return fold;
}

void JsonLines::describe(Fold &fold, qint64 opening) const
{
    const QByteArrayView container = m_bytes.sliced(opening, fold.end + 1 - opening);
    fold.isObject = container.startsWith('{');
    fold.items = container.size() > longestCounted ? keptCount(opening) : itemsOf(container);
    const JsonSummary summary = fold.isObject ? summaryOf(container) : JsonSummary();
    fold.summaryBegin = opening + summary.begin;
    fold.summaryLength = summary.length;
}

qint64 JsonLines::keptCount(qint64 opening) const
{
    const auto kept =
        std::lower_bound(m_counts.begin(), m_counts.end(), opening,
                         [](const Count &count, qint64 at) { return count.opening < at; });
    return kept != m_counts.end() && kept->opening == opening ? kept->items : 0;
}

QList<Fold> JsonLines::foldsFrom(int depth) const
{
    QList<Fold> folds;
    for (Place place; place.offset < m_bytes.size();) {
        const Step current = step(place);
        if (place.depth == depth && current.next.depth == depth + 1) {
            folds.append({.begin = current.row.begin, .lines = current.row.line});
        } else if (place.depth == depth + 1 && current.next.depth == depth && !folds.isEmpty()) {
            folds.last().end = current.row.begin;
            folds.last().lines = current.row.line - folds.last().lines;
        }
        place = current.next;
    }
    if (!folds.isEmpty() && folds.last().end == 0)
        folds.removeLast();
    return folds;
}

std::shared_ptr<const TextSource> JsonLines::withRowLimit(int rowLimit) const
{
    return std::make_shared<const JsonLines>(m_storage, m_bytes.size(), rowLimit);
}

} // namespace planops::gui
