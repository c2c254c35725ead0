// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpath/selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::jsonpath {

namespace {

constexpr qint64 mostSteps = 30'000'000; // A few seconds.
constexpr qint64 stepsBetweenLooks = 4096;
constexpr int deepestComparison = 500;

//! By code points, as RFC 9535 section 2.3.5.2.2 wants; UTF-16's own order differs beyond U+FFFF.
bool isBefore(const QString &left, const QString &right)
{
    const QList<uint> a = left.toUcs4();
    const QList<uint> b = right.toUcs4();
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

bool isLess(const Literal &left, const Literal &right)
{
    if (const auto *a = std::get_if<double>(&left))
        return std::holds_alternative<double>(right) && *a < std::get<double>(right);
    if (const auto *a = std::get_if<QString>(&left))
        return std::holds_alternative<QString>(right) && isBefore(*a, std::get<QString>(right));
    return false;
}

//! An expression of RFC 9485 in PCRE's words: the dot stops at CR as well.
QString translated(const QString &pattern)
{
    QString text;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'\\' && i + 1 < pattern.size()) {
            text += c;
            text += pattern.at(++i);
        } else if (c == u'.' && !inClass) {
            text += u"[^\\n\\r]"_s;
        } else {
            inClass = c == u'[' || (inClass && c != u']');
            text += c;
        }
    }
    return text;
}

} // namespace

Selection::Selection(const Source &source, const std::function<bool()> &goesOn)
    : m_source(source), m_goesOn(goesOn)
{ }

bool Selection::step()
{
    if (m_end != End::Whole)
        return false;
    ++m_steps;
    if (m_steps > mostSteps)
        m_end = End::TooLong;
    else if (m_steps % stepsBetweenLooks == 0 && !m_goesOn())
        m_end = End::Cancelled;
    return m_end == End::Whole;
}

std::vector<Node> Selection::nodes(const Path &path, Node current)
{
    std::vector<Node> nodes {path.isRelative ? current : m_source.root()};
    for (const Segment &segment : path.segments) {
        std::vector<Node> selected;
        for (const Node node : nodes)
            apply(segment, node, selected);
        nodes = std::move(selected);
    }
    return nodes;
}

void Selection::apply(const Segment &segment, Node node, std::vector<Node> &selected)
{
    const auto all = [&](Node at) {
        for (const Selector &selector : segment.selectors)
            apply(selector, at, selected);
    };
    all(node);
    if (!segment.descends)
        return;
    // Not by recursion: the text may be nested deeper than the stack.
    std::vector<Node> pending {m_source.firstChild(node)};
    while (!pending.empty() && step()) {
        const Node next = pending.back();
        if (next < 0) {
            pending.pop_back();
            continue;
        }
        pending.back() = m_source.nextSibling(next);
        all(next);
        pending.push_back(m_source.firstChild(next));
    }
}

void Selection::apply(const Selector &selector, Node node, std::vector<Node> &selected)
{
    if (!step())
        return;
    if (const auto *byName = std::get_if<ByName>(&selector)) {
        if (const Node found = member(node, byName->name); found >= 0)
            selected.push_back(found);
        return;
    }
    if (const auto *part = std::get_if<Slice>(&selector)) {
        slice(*part, node, selected);
        return;
    }
    if (const auto *byIndex = std::get_if<ByIndex>(&selector)) {
        const qint64 at =
            byIndex->index < 0 ? m_source.childCount(node) + byIndex->index : byIndex->index;
        slice({at, at + 1, 1}, at < 0 ? -1 : node, selected);
        return;
    }
    const auto *filter = std::get_if<Filter>(&selector);
    for (Node child = m_source.firstChild(node); child >= 0 && step();
         child = m_source.nextSibling(child)) {
        if (!filter || holds(*filter->condition, child))
            selected.push_back(child);
    }
}

// RFC 9535 section 2.3.4.2.2.
void Selection::slice(const Slice &slice, Node node, std::vector<Node> &selected)
{
    if (node < 0 || m_source.type(node) != Source::Type::Array || slice.step == 0)
        return;
    const qint64 length = m_source.childCount(node);
    const bool isForward = slice.step > 0;
    const auto bounded = [&](std::optional<qint64> bound, qint64 otherwise) {
        const qint64 at = !bound ? otherwise : *bound >= 0 ? *bound : length + *bound;
        return isForward ? std::clamp<qint64>(at, 0, length)
                         : std::clamp<qint64>(at, -1, length - 1);
    };
    const qint64 start = bounded(slice.start, isForward ? 0 : length - 1);
    const qint64 end = bounded(slice.end, isForward ? length : -length - 1);
    const qint64 low = isForward ? start : end + 1;
    const qint64 high = isForward ? end : start + 1;
    std::vector<Node> between;
    Node child = m_source.firstChild(node);
    for (qint64 i = 0; i < high && child >= 0 && step(); ++i) {
        if (i >= low)
            between.push_back(child);
        child = m_source.nextSibling(child);
    }
    if (!isForward)
        std::reverse(between.begin(), between.end());
    const auto count = static_cast<qint64>(between.size());
    const qint64 stride = std::min(std::abs(slice.step), std::max<qint64>(count, 1));
    for (qint64 i = 0; i < count; i += stride)
        selected.push_back(between[static_cast<size_t>(i)]);
}

Node Selection::member(Node object, const QString &name) const
{
    Node found = -1;
    if (m_source.type(object) != Source::Type::Object)
        return found;
    // Of members with the same name the last one counts, as with most parsers.
    for (Node child = m_source.firstChild(object); child >= 0;
         child = m_source.nextSibling(child)) {
        if (m_source.name(child) == name)
            found = child;
    }
    return found;
}

bool Selection::holds(const Logical &logical, Node current)
{
    const auto part = [&](const Logical &inner) { return holds(inner, current); };
    switch (logical.kind) {
    case Logical::Kind::Or:
        return std::any_of(logical.parts.begin(), logical.parts.end(), part);
    case Logical::Kind::And:
        return std::all_of(logical.parts.begin(), logical.parts.end(), part);
    case Logical::Kind::Not:
        return !part(logical.parts.front());
    case Logical::Kind::Leaf:
        return std::visit([&](const auto &leaf) { return holds(leaf, current); }, logical.leaf);
    }
    return false;
}

bool Selection::holds(const Comparison &comparison, Node current)
{
    const Value left = valueOf(comparison.left, current);
    const Value right = valueOf(comparison.right, current);
    const auto less = [](const Value &a, const Value &b) {
        return a.kind == Value::Kind::Plain && b.kind == Value::Kind::Plain
            && isLess(a.literal, b.literal);
    };
    switch (comparison.op) {
    case Operator::Equal:
        return equal(left, right);
    case Operator::NotEqual:
        return !equal(left, right);
    case Operator::Less:
        return less(left, right);
    case Operator::LessOrEqual:
        return less(left, right) || equal(left, right);
    case Operator::Greater:
        return less(right, left);
    case Operator::GreaterOrEqual:
        return less(right, left) || equal(left, right);
    }
    return false;
}

bool Selection::holds(const Test &test, Node current)
{
    if (const auto *path = std::get_if<Path>(&test.what))
        return !nodes(*path, current).empty();
    return matches(std::get<Call>(test.what), current);
}

Selection::Value Selection::valueOf(const Argument &argument, Node current)
{
    if (const auto *literal = std::get_if<Literal>(&argument))
        return {Value::Kind::Plain, *literal, -1};
    if (const auto *path = std::get_if<Path>(&argument)) {
        const std::vector<Node> found = nodes(*path, current);
        return found.size() == 1 ? valueAt(found.front()) : Value {};
    }
    return result(*std::get<std::shared_ptr<const Call>>(argument), current);
}

Selection::Value Selection::valueAt(Node node) const
{
    switch (m_source.type(node)) {
    case Source::Type::Object:
    case Source::Type::Array:
        return {Value::Kind::Place, {}, node};
    case Source::Type::String:
        return {Value::Kind::Plain, m_source.text(node), -1};
    case Source::Type::Number:
        return {Value::Kind::Plain, m_source.number(node), -1};
    case Source::Type::True:
        return {Value::Kind::Plain, true, -1};
    case Source::Type::False:
        return {Value::Kind::Plain, false, -1};
    case Source::Type::Null:
        return {Value::Kind::Plain, std::monostate {}, -1};
    }
    return {};
}

Selection::Value Selection::result(const Call &call, Node current)
{
    const Argument &argument = call.arguments.front();
    if (call.function == Function::Count)
        return {Value::Kind::Plain,
                static_cast<double>(nodes(std::get<Path>(argument), current).size()), -1};
    const Value value = valueOf(argument, current);
    if (call.function == Function::Value)
        return value;
    if (value.kind == Value::Kind::Place)
        return {Value::Kind::Plain, static_cast<double>(m_source.childCount(value.place)), -1};
    const auto *text = std::get_if<QString>(&value.literal);
    if (value.kind != Value::Kind::Plain || !text)
        return {};
    return {Value::Kind::Plain, static_cast<double>(text->toUcs4().size()), -1};
}

bool Selection::matches(const Call &call, Node current)
{
    const Value text = valueOf(call.arguments.at(0), current);
    const Value pattern = valueOf(call.arguments.at(1), current);
    const auto *subject = std::get_if<QString>(&text.literal);
    const auto *expression = std::get_if<QString>(&pattern.literal);
    if (!subject || !expression)
        return false;
    const bool isWhole = call.function == Function::Match;
    QRegularExpression &compiled = m_patterns[(isWhole ? u"="_s : u"~"_s) + *expression];
    if (compiled.pattern().isEmpty()) {
        const QString words = translated(*expression);
        compiled.setPattern(isWhole ? QRegularExpression::anchoredPattern(words)
                                    : u"(?:%1)"_s.arg(words));
    }
    return compiled.isValid() && compiled.match(*subject).hasMatch();
}

bool Selection::equal(const Value &left, const Value &right)
{
    if (left.kind != right.kind)
        return false;
    return left.kind == Value::Kind::Place ? equalPlaces(left.place, right.place, 0)
                                           : left.literal == right.literal;
}

// Values nested deeper than any stack is sure to bear count as unequal.
bool Selection::equalPlaces(Node left, Node right, int depth)
{
    if (!step() || depth > deepestComparison || m_source.type(left) != m_source.type(right)
        || m_source.childCount(left) != m_source.childCount(right))
        return false;
    const bool isObject = m_source.type(left) == Source::Type::Object;
    if (!isObject && m_source.type(left) != Source::Type::Array)
        return equal(valueAt(left), valueAt(right));
    Node beside = isObject ? -1 : m_source.firstChild(right);
    for (Node child = m_source.firstChild(left); child >= 0; child = m_source.nextSibling(child)) {
        const Node other = isObject ? member(right, m_source.name(child)) : beside;
        if (other < 0 || !equalPlaces(child, other, depth + 1))
            return false;
        if (!isObject)
            beside = m_source.nextSibling(beside);
    }
    return true;
}

} // namespace planops::jsonpath
