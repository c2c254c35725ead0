// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jsonpath/syntax.h"

#include <QCoreApplication>

namespace planops::jsonpath {

//! \brief Reads a query by the grammar of RFC 9535; one that starts with "." as a path of jq.
//! Nesting is bounded.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(planops::jsonpath::Parser)

public:
    explicit Parser(const QString &text);

    [[nodiscard]] Result<Path> parse();

private:
    Path segments(bool isRelative);
    Segment afterDots(bool descends);
    Segment brackets(bool descends);
    Selector selector();
    Selector indexOrSlice();
    Filter filter();
    Logical either();
    Logical both();
    Logical basic();
    Logical parenthesis();
    Logical comparisonOrTest();
    Argument operand();
    //! \a wanted is told at \a at if \a argument is no single value.
    void requireValue(const Argument &argument, qsizetype at, const QString &wanted);
    Call call(const QString &name);
    void check(const Call &call, qsizetype at);
    Literal number();
    QString quoted();
    char32_t escaped(QChar quote);
    char16_t hex4();
    qint64 integer();
    QString memberName();
    QString functionName();
    Path jqPath();

    [[nodiscard]] std::optional<Operator> comparisonOperator();
    [[nodiscard]] bool take(QStringView what);
    void expect(QStringView what);
    void skipBlanks();
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    void fail(const QString &expected);

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error; // The first one: what was read after it means nothing.
};

} // namespace planops::jsonpath
