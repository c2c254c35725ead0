// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonpath/source.h"
#include "core/jsonpath/syntax.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace planops::jsonpath {

//! \brief One run of a query over one text: RFC 9535 sections 2.2 to 2.5.
class Selection
{
public:
    enum class End { Whole, Cancelled, TooLong };

    Selection(const Source &source, const std::function<bool()> &goesOn);

    [[nodiscard]] std::vector<Node> nodes(const Path &path, Node current);
    //! \brief How it ended: only Whole means that the nodes are all.
    [[nodiscard]] End end() const { return m_end; }

private:
    struct Value // Nothing, a literal, or a list or object.
    {
        enum class Kind { Nothing, Plain, Place };
        Kind kind = Kind::Nothing;
        Literal literal;
        Node place = -1;
    };

    void apply(const Segment &segment, Node node, std::vector<Node> &selected);
    void apply(const Selector &selector, Node node, std::vector<Node> &selected);
    void slice(const Slice &slice, Node node, std::vector<Node> &selected);
    [[nodiscard]] bool holds(const Logical &logical, Node current);
    [[nodiscard]] bool holds(const Comparison &comparison, Node current);
    [[nodiscard]] bool holds(const Test &test, Node current);
    [[nodiscard]] Value valueOf(const Argument &argument, Node current);
    [[nodiscard]] Value valueAt(Node node) const;
    [[nodiscard]] Value result(const Call &call, Node current);
    [[nodiscard]] bool matches(const Call &call, Node current);
    [[nodiscard]] bool equal(const Value &left, const Value &right);
    [[nodiscard]] bool equalPlaces(Node left, Node right, int depth);
    [[nodiscard]] Node member(Node object, const QString &name) const;
    [[nodiscard]] bool step();

    const Source &m_source;
    const std::function<bool()> &m_goesOn;
    QHash<QString, QRegularExpression> m_patterns;
    qint64 m_steps = 0;
    End m_end = End::Whole;
};

} // namespace planops::jsonpath
