// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/snippets/codespans.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr QStringView pythonWords[] = {u"and",   u"as",    u"def", u"else",   u"except", u"False",
                                       u"for",   u"from",  u"if",  u"import", u"in",     u"None",
                                       u"not",   u"open",  u"or",  u"raise",  u"return", u"True",
                                       u"print", u"while", u"with"};
constexpr QStringView scriptWords[] = {
    u"async",  u"await", u"catch",    u"const", u"default", u"else",     u"export", u"false",
    u"for",    u"from",  u"function", u"if",    u"import",  u"let",      u"new",    u"null",
    u"return", u"throw", u"true",     u"try",   u"typeof",  u"undefined"};

bool isKeyword(QStringView word, Grammar grammar)
{
    switch (grammar) {
    case Grammar::Shell:
        return word == "curl"_L1;
    case Grammar::Python:
        return std::find(std::begin(pythonWords), std::end(pythonWords), word)
            != std::end(pythonWords);
    case Grammar::Script:
        return std::find(std::begin(scriptWords), std::end(scriptWords), word)
            != std::end(scriptWords);
    }
    Q_UNREACHABLE();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool beginsComment(QStringView line, qsizetype at, Grammar grammar)
{
    if (grammar == Grammar::Script)
        return line.sliced(at).startsWith("//"_L1);
    return line[at] == u'#' && (at == 0 || line[at - 1].isSpace());
}

bool isQuote(QChar c, Grammar grammar)
{
    return c == u'"' || c == u'\'' || (c == u'`' && grammar == Grammar::Script);
}

//! Behind the quote that closes, or the line's end.
qsizetype endOfString(QStringView line, qsizetype at, char16_t quote, Grammar grammar, bool &closed)
{
    const bool escapes = grammar != Grammar::Shell || quote != u'\'';
    for (closed = false; at < line.size(); ++at) {
        if (escapes && line[at] == u'\\') {
            ++at;
        } else if (line[at] == quote) {
            closed = true;
            return at + 1;
        }
    }
    return line.size();
}

//! Strings of a shell and templates of a script go over line ends.
bool goesOn(char16_t quote, Grammar grammar)
{
    return grammar == Grammar::Shell || quote == u'`';
}

} // namespace

QList<CodeSpan> codeSpans(QStringView line, Grammar grammar, char16_t &open)
{
    QList<CodeSpan> spans;
    qsizetype at = 0;
    const auto addString = [&](qsizetype begin, qsizetype from, char16_t quote) {
        bool closed = false;
        at = endOfString(line, from, quote, grammar, closed);
        spans.append({begin, at - begin, CodePart::String});
        open = !closed && goesOn(quote, grammar) ? quote : u'\0';
    };
    if (open)
        addString(0, 0, open);
    while (at < line.size()) {
        const QChar c = line[at];
        if (beginsComment(line, at, grammar)) {
            spans.append({at, line.size() - at, CodePart::Comment});
            return spans;
        }
        if (isQuote(c, grammar)) {
            addString(at, at + 1, c.unicode());
        } else if (isWordPart(c)) {
            const qsizetype begin = at;
            while (at < line.size() && isWordPart(line[at]))
                ++at;
            const QStringView word = line.sliced(begin, at - begin);
            const bool isWhole = begin == 0 || (line[begin - 1] != u'-' && line[begin - 1] != u'.');
            if (c.isDigit() && grammar != Grammar::Shell)
                spans.append({begin, word.size(), CodePart::Number});
            else if (isWhole && isKeyword(word, grammar))
                spans.append({begin, word.size(), CodePart::Keyword});
        } else {
            ++at;
        }
    }
    return spans;
}

} // namespace planops::gui
