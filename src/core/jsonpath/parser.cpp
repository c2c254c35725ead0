// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpath/parser.h"

#include "core/base/hexdigit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::jsonpath {

namespace {

constexpr qint64 largestIndex = (qint64 {1} << 53) - 1; // RFC 9535 section 2.1, I-JSON.

bool startsName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c >= u'\x80';
}

bool isHexDigit(QChar c)
{
    return hexDigit(c.toLatin1()) >= 0; // 0 of what Latin-1 does not have.
}

bool startsInteger(QChar c)
{
    return c == u'-' || (c >= u'0' && c <= u'9');
}

} // namespace

Parser::Parser(const QString &text) : m_text(text)
{ }

Result<Path> Parser::parse()
{
    Path path;
    if (peek() == u'.') {
        path = jqPath();
    } else {
        expect(u"$");
        path = segments(false);
    }
    if (m_at < m_text.size())
        fail(tr("“.”, “[” or the end"));
    if (m_error)
        return tl::unexpected(*m_error);
    return path;
}

Path Parser::segments(bool isRelative)
{
    Path path;
    path.isRelative = isRelative;
    for (;;) {
        const qsizetype before = m_at;
        skipBlanks();
        if (peek() == u'[') {
            path.segments.push_back(brackets(false));
        } else if (take(u"..")) {
            path.segments.push_back(peek() == u'[' ? brackets(true) : afterDots(true));
        } else if (take(u".")) {
            path.segments.push_back(afterDots(false));
        } else {
            if (!m_error)
                m_at = before;
            return path;
        }
    }
}

Segment Parser::afterDots(bool descends)
{
    Segment segment {descends, {}, {}};
    if (take(u"*"))
        segment.selectors.emplace_back(All {});
    else
        segment.selectors.emplace_back(ByName {memberName()});
    return segment;
}

Segment Parser::brackets(bool descends)
{
    Segment segment {descends, {}, {}};
    const auto skip = [this, &segment] {
        const qsizetype before = m_at;
        skipBlanks();
        if (m_at > before && !segment.blankAt)
            segment.blankAt = before;
    };
    expect(u"[");
    do {
        skip();
        segment.selectors.push_back(selector());
        skip();
    } while (take(u","));
    expect(u"]");
    return segment;
}

Selector Parser::selector()
{
    const QChar c = peek();
    if (c == u'\'' || c == u'"')
        return ByName {quoted()};
    if (take(u"*"))
        return All {};
    if (c == u'?')
        return filter();
    if (startsInteger(c) || c == u':')
        return indexOrSlice();
    fail(tr("a name in quotes, a number, “*”, “:” or “?”"));
    return All {};
}

Selector Parser::indexOrSlice()
{
    Slice slice;
    if (startsInteger(peek()))
        slice.start = integer();
    const qsizetype before = m_at;
    skipBlanks();
    if (!take(u":")) {
        if (!m_error)
            m_at = before;
        return ByIndex {slice.start.value_or(0)};
    }
    skipBlanks();
    if (startsInteger(peek())) {
        slice.end = integer();
        skipBlanks();
    }
    if (take(u":")) {
        skipBlanks();
        if (startsInteger(peek()))
            slice.step = integer();
    }
    return slice;
}

qint64 Parser::integer()
{
    const qsizetype begin = m_at;
    if (peek() == u'-')
        ++m_at;
    const qsizetype digits = m_at;
    while (peek() >= u'0' && peek() <= u'9')
        ++m_at;
    const QStringView text = QStringView(m_text).sliced(begin, m_at - begin);
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    const bool isPlain = m_at - digits == 1 ? text != u"-0" : peek(digits - m_at) != u'0';
    if (!ok || !isPlain || value > largestIndex || value < -largestIndex) {
        m_at = begin;
        fail(tr("a whole number"));
    }
    return value;
}

QString Parser::memberName()
{
    const qsizetype begin = m_at;
    while (startsName(peek()) || (m_at > begin && peek() >= u'0' && peek() <= u'9'))
        ++m_at;
    if (m_at == begin)
        fail(tr("a name or “*”"));
    return m_error ? QString() : m_text.sliced(begin, m_at - begin);
}

QString Parser::quoted()
{
    const QChar quote = peek();
    ++m_at;
    QString text;
    for (;;) {
        const QChar c = peek();
        if (m_at >= m_text.size() || c < u' ') {
            fail(tr("the closing quote"));
            return {};
        }
        ++m_at;
        if (c == quote)
            return text;
        if (c == u'\\') {
            const char32_t letter = escaped(quote);
            text.append(QString::fromUcs4(&letter, 1));
        } else {
            text.append(c);
        }
    }
}

char32_t Parser::escaped(QChar quote)
{
    const QChar c = peek();
    ++m_at;
    switch (c.unicode()) {
    case u'b':
        return U'\b';
    case u'f':
        return U'\f';
    case u'n':
        return U'\n';
    case u'r':
        return U'\r';
    case u't':
        return U'\t';
    case u'/':
    case u'\\':
        return c.unicode();
    case u'u': {
        const char16_t unit = hex4();
        if (!QChar::isSurrogate(unit))
            return unit;
        if (QChar::isHighSurrogate(unit) && take(u"\\u")) {
            const char16_t low = hex4();
            if (QChar::isLowSurrogate(low))
                return QChar::surrogateToUcs4(unit, low);
        }
        break;
    }
    default:
        if (c == quote)
            return c.unicode();
    }
    fail(tr("an escape that JSON has"));
    return U' ';
}

char16_t Parser::hex4()
{
    const QStringView digits = QStringView(m_text).mid(m_at, 4);
    // toUShort() alone would bear blanks, a sign and “0x”, too.
    if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isHexDigit)) {
        fail(tr("four hexadecimal digits"));
        return 0;
    }
    m_at += 4;
    return digits.toUShort(nullptr, 16);
}

// What most people write with jq: `.name`, `."name"`, `[0]`, `[]`; a `?` behind it is what JSONPath
// does anyway. A slice is a list there and would be its items here: it is left out.
Path Parser::jqPath()
{
    Path path;
    const auto add = [&path](Selector selector) {
        path.segments.push_back({false, {std::move(selector)}});
    };
    while (m_at < m_text.size()) {
        if (take(u"?"))
            continue;
        if (take(u"[")) {
            skipBlanks();
            if (peek() == u']')
                add(All {});
            else if (peek() == u'"')
                add(ByName {quoted()});
            else if (startsInteger(peek()))
                add(ByIndex {integer()});
            else
                fail(tr("a number, a name in quotes or “]”"));
            skipBlanks();
            expect(u"]");
        } else if (take(u".")) {
            if (peek() == u'"')
                add(ByName {quoted()});
            else if (startsName(peek()))
                add(ByName {memberName()});
            else if (peek() != u'[' && m_text.size() > 1)
                fail(tr("a name"));
        } else {
            break;
        }
    }
    return path;
}

bool Parser::take(QStringView what)
{
    if (!QStringView(m_text).sliced(m_at).startsWith(what))
        return false;
    m_at += what.size();
    return true;
}

void Parser::expect(QStringView what)
{
    if (!take(what))
        fail(tr("“%1”").arg(what));
}

void Parser::skipBlanks()
{
    while (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r')
        ++m_at;
}

QChar Parser::peek(qsizetype ahead) const
{
    const qsizetype at = m_at + ahead;
    return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar();
}

void Parser::fail(const QString &expected)
{
    if (!m_error)
        m_error =
            Error {ErrorKind::Invalid,
                   m_at >= m_text.size()
                       ? tr("The path is not complete: %1 is expected at its end.").arg(expected)
                       : tr("The path is not right at letter %1: %2 is expected there.")
                             .arg(m_at + 1)
                             .arg(expected),
                   {},
                   {}};
    m_at = m_text.size(); // Ends every loop.
}

} // namespace planops::jsonpath
