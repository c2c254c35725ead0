// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

//! \file
//! \brief A query, taken apart: RFC 9535 section 2 as types.
namespace planops::jsonpath {

struct Logical;

struct ByName
{
    QString name;
};

struct All
{ };

struct ByIndex
{
    qint64 index = 0; //!< Negative: from the end.
};

struct Slice
{
    std::optional<qint64> start;
    std::optional<qint64> end;
    qint64 step = 1;
};

struct Filter
{
    std::shared_ptr<const Logical> condition;
};

using Selector = std::variant<ByName, All, ByIndex, Slice, Filter>;

struct Segment
{
    bool descends = false; //!< "..": of the value and of all that is below it.
    std::vector<Selector> selectors;
    std::optional<qsizetype> blankAt {}; //!< In the text: the first one within its brackets.
};

//! \brief `$…`, or in a filter `@…`.
struct Path
{
    bool isRelative = false;
    std::vector<Segment> segments;

    //! \brief Selects one value at most: names and indexes only. How it is written is another
    //! matter (blankAt).
    [[nodiscard]] bool isSingular() const
    {
        for (const Segment &segment : segments) {
            if (segment.descends || segment.selectors.size() != 1
                || !(std::holds_alternative<ByName>(segment.selectors.front())
                     || std::holds_alternative<ByIndex>(segment.selectors.front())))
                return false;
        }
        return true;
    }
    //! \brief Of all brackets.
    [[nodiscard]] std::optional<qsizetype> blankAt() const
    {
        for (const Segment &segment : segments) {
            if (segment.blankAt)
                return segment.blankAt;
        }
        return std::nullopt;
    }
};

//! \brief null, true or false, a number, a text.
using Literal = std::variant<std::monostate, bool, double, QString>;

enum class Function { Length, Count, Match, Search, Value };

struct Call;
using Argument = std::variant<Literal, Path, std::shared_ptr<const Call>>;

struct Call
{
    Function function {};
    std::vector<Argument> arguments;
};

//! \brief What can stand at one side of a comparison; a Path is singular there.
using Comparable = Argument;

enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

struct Comparison
{
    Comparable left;
    Operator op {};
    Comparable right;
};

//! \brief Is there such a value, or does the function say yes?
struct Test
{
    std::variant<Path, Call> what;
};

struct Logical
{
    enum class Kind { Or, And, Not, Leaf };
    Kind kind = Kind::Leaf;
    std::vector<Logical> parts; //!< Of Or and And; the one of Not.
    std::variant<Comparison, Test> leaf;
};

} // namespace planops::jsonpath
