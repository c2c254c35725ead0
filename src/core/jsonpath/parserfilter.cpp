// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpath/parser.h"

#include <array>

using namespace Qt::StringLiterals;

// Filters: RFC 9535 section 2.3.5, and the functions of section 2.4.
namespace planops::jsonpath {

namespace {

constexpr int deepestNesting = 64;

struct Signature
{
    QStringView name;
    Function function;
    size_t arguments;
    bool takesNodes;  // Else values.
    bool saysYesOrNo; // Else a value.
};

constexpr std::array signatures {
    Signature {u"length", Function::Length, 1, false, false},
    Signature {u"count", Function::Count, 1, true, false},
    Signature {u"match", Function::Match, 2, false, true},
    Signature {u"search", Function::Search, 2, false, true},
    Signature {u"value", Function::Value, 1, true, false},
};

const Signature &signatureOf(Function function)
{
    return signatures.at(static_cast<size_t>(function));
}

bool isValue(const Argument &argument)
{
    if (const auto *path = std::get_if<Path>(&argument))
        return path->isSingular();
    if (const auto *call = std::get_if<std::shared_ptr<const Call>>(&argument))
        return !signatureOf((*call)->function).saysYesOrNo;
    return true;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Logical joined(Logical::Kind kind, std::vector<Logical> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    return {kind, std::move(parts), {}};
}

} // namespace

Filter Parser::filter()
{
    expect(u"?");
    skipBlanks();
    return {std::make_shared<const Logical>(either())};
}

Logical Parser::either()
{
    std::vector<Logical> parts;
    if (++m_depth > deepestNesting)
        fail(tr("less nesting"));
    for (;;) {
        parts.push_back(both());
        const qsizetype before = m_at;
        skipBlanks();
        if (!take(u"||")) {
            if (!m_error)
                m_at = before;
            break;
        }
        skipBlanks();
    }
    --m_depth;
    return joined(Logical::Kind::Or, std::move(parts));
}

Logical Parser::both()
{
    std::vector<Logical> parts;
    for (;;) {
        parts.push_back(basic());
        const qsizetype before = m_at;
        skipBlanks();
        if (!take(u"&&")) {
            if (!m_error)
                m_at = before;
            break;
        }
        skipBlanks();
    }
    return joined(Logical::Kind::And, std::move(parts));
}

Logical Parser::basic()
{
    if (peek() == u'(')
        return parenthesis();
    if (peek() != u'!')
        return comparisonOrTest();
    ++m_at;
    skipBlanks();
    if (peek() == u'(')
        return {Logical::Kind::Not, {parenthesis()}, {}};
    const qsizetype at = m_at;
    Logical negated = comparisonOrTest();
    if (!m_error && std::holds_alternative<Comparison>(negated.leaf)) {
        m_at = at;
        fail(tr("a parenthesis around the comparison"));
    }
    return {Logical::Kind::Not, {std::move(negated)}, {}};
}

Logical Parser::parenthesis()
{
    expect(u"(");
    skipBlanks();
    Logical inside = either();
    skipBlanks();
    expect(u")");
    return inside;
}

Logical Parser::comparisonOrTest()
{
    const qsizetype at = m_at;
    Argument left = operand();
    const qsizetype before = m_at;
    skipBlanks();
    if (const std::optional<Operator> op = comparisonOperator()) {
        requireValue(left, at, tr("a single value to compare"));
        skipBlanks();
        const qsizetype rightAt = m_at;
        Argument right = operand();
        requireValue(right, rightAt, tr("a single value to compare"));
        return {Logical::Kind::Leaf, {}, Comparison {std::move(left), *op, std::move(right)}};
    }
    if (!m_error)
        m_at = before;
    if (auto *path = std::get_if<Path>(&left))
        return {Logical::Kind::Leaf, {}, Test {std::move(*path)}};
    const auto *call = std::get_if<std::shared_ptr<const Call>>(&left);
    if (call && signatureOf((*call)->function).saysYesOrNo)
        return {Logical::Kind::Leaf, {}, Test {**call}};
    fail(tr("a comparison"));
    return {};
}

// RFC 9535, 2.3.5.1: name-segment = "[" name-selector "]" and index-segment = "[" index-selector
// "]" have no room for the blanks that a bracketed-selection has. 2.4.3 wants such a query as an
// argument that is a value, too.
void Parser::requireValue(const Argument &argument, qsizetype at, const QString &wanted)
{
    if (m_error)
        return;
    const auto *path = std::get_if<Path>(&argument);
    if (!isValue(argument)) {
        m_at = at;
        fail(wanted);
    } else if (const auto blank = path ? path->blankAt() : std::nullopt) {
        m_at = *blank;
        fail(tr("a bracket without blanks in it, because one value is wanted"));
    }
}

Argument Parser::operand()
{
    const QChar c = peek();
    if (c == u'@' || c == u'$') {
        ++m_at;
        return segments(c == u'@');
    }
    if (c == u'\'' || c == u'"')
        return Literal {quoted()};
    if (c == u'-' || isDigit(c))
        return number();
    const qsizetype at = m_at;
    const QString name = functionName();
    if (peek() == u'(')
        return std::make_shared<const Call>(call(name));
    if (name == u"true" || name == u"false")
        return Literal {name == u"true"};
    if (name == u"null")
        return Literal {};
    m_at = at;
    fail(tr("“@”, “$”, a text in quotes, a number or a function"));
    return Literal {};
}

QString Parser::functionName()
{
    const qsizetype begin = m_at;
    const auto isLower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    while (isLower(peek()) || (m_at > begin && (peek() == u'_' || isDigit(peek()))))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

Call Parser::call(const QString &name)
{
    const auto known = std::find_if(signatures.begin(), signatures.end(),
                                    [&name](const Signature &s) { return s.name == name; });
    if (known == signatures.end()) {
        m_at -= name.size();
        fail(tr("length, count, match, search or value"));
        return {};
    }
    const qsizetype at = m_at;
    Call call {known->function, {}};
    expect(u"(");
    if (++m_depth > deepestNesting)
        fail(tr("less nesting"));
    skipBlanks();
    while (peek() != u')' && !m_error) {
        call.arguments.push_back(operand());
        skipBlanks();
        if (!take(u","))
            break;
        skipBlanks();
    }
    --m_depth;
    expect(u")");
    check(call, at);
    return call;
}

void Parser::check(const Call &call, qsizetype at)
{
    if (m_error)
        return;
    const Signature &signature = signatureOf(call.function);
    const auto refuse = [this, at](const QString &wanted) {
        if (m_error)
            return;
        m_at = at;
        fail(wanted);
    };
    if (call.arguments.size() != signature.arguments)
        refuse(tr("the right count of arguments"));
    for (const Argument &argument : call.arguments) {
        if (!signature.takesNodes)
            requireValue(argument, at, tr("a single value"));
        else if (!std::holds_alternative<Path>(argument))
            refuse(tr("a path"));
    }
}

Literal Parser::number()
{
    const qsizetype begin = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at - first;
    };
    if (peek() == u'-')
        ++m_at;
    bool fits = peek() != u'0' || !isDigit(peek(1));
    fits = digits() > 0 && fits;
    if (peek() == u'.') {
        ++m_at;
        fits = digits() > 0 && fits;
    }
    if (peek() == u'e' || peek() == u'E') {
        ++m_at;
        if (peek() == u'+' || peek() == u'-')
            ++m_at;
        fits = digits() > 0 && fits;
    }
    if (!fits) {
        m_at = begin;
        fail(tr("a number as JSON writes it"));
        return {};
    }
    return QStringView(m_text).sliced(begin, m_at - begin).toDouble();
}

std::optional<Operator> Parser::comparisonOperator()
{
    if (take(u"=="))
        return Operator::Equal;
    if (take(u"!="))
        return Operator::NotEqual;
    if (take(u"<="))
        return Operator::LessOrEqual;
    if (take(u">="))
        return Operator::GreaterOrEqual;
    if (take(u"<"))
        return Operator::Less;
    if (take(u">"))
        return Operator::Greater;
    return std::nullopt;
}

} // namespace planops::jsonpath
