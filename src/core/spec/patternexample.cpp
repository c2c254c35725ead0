// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/example.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

//! Walks a pattern and writes the first text that it thinks of: the first alternative, the first
//! character of a class, the least count.
class PatternWriter
{
public:
    explicit PatternWriter(const QString &pattern) : m_pattern(pattern) { }

    [[nodiscard]] QString write()
    {
        const QString text = alternatives(0);
        return m_failed || m_at < m_pattern.size() ? QString() : text;
    }

private:
    static constexpr qsizetype longest = 1000;
    static constexpr int deepest = 20;

    [[nodiscard]] bool atEnd() const { return m_at >= m_pattern.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_pattern[m_at]; }
    [[nodiscard]] QString alternatives(int depth);
    [[nodiscard]] QString sequence(int depth);
    [[nodiscard]] QString atom(int depth);
    [[nodiscard]] QString group(int depth);
    [[nodiscard]] QString characterClass();
    [[nodiscard]] QString escaped();
    [[nodiscard]] qsizetype count();
    [[nodiscard]] QString fail();

    const QString &m_pattern;
    qsizetype m_at = 0;
    bool m_failed = false;
};

QString PatternWriter::fail()
{
    m_failed = true;
    m_at = m_pattern.size();
    return {};
}

QString PatternWriter::alternatives(int depth)
{
    if (depth > deepest)
        return fail();
    const QString first = sequence(depth);
    while (peek() == u'|') { // The others are walked through and left.
        ++m_at;
        (void)sequence(depth);
    }
    return first;
}

QString PatternWriter::sequence(int depth)
{
    QString text;
    while (!atEnd() && peek() != u'|' && peek() != u')') {
        const QString one = atom(depth);
        const qsizetype times = count();
        if (times * one.size() + text.size() > longest)
            return fail();
        text += one.repeated(times);
    }
    return text;
}

QString PatternWriter::atom(int depth)
{
    const QChar character = m_pattern[m_at++];
    switch (character.unicode()) {
    case '^':
    case '$':
        return {};
    case '.':
        return u"a"_s;
    case '(':
        return group(depth);
    case '[':
        return characterClass();
    case '\\':
        return escaped();
    default:
        return character;
    }
}

QString PatternWriter::group(int depth)
{
    if (peek() == u'?') {
        if (QStringView(m_pattern).sliced(m_at).startsWith(u"?:"))
            m_at += 2;
        else
            return fail(); // Looking around is more than we can.
    }
    const QString text = alternatives(depth + 1);
    if (peek() != u')')
        return fail();
    ++m_at;
    return text;
}

QString PatternWriter::escaped()
{
    if (atEnd())
        return fail();
    const QChar character = m_pattern[m_at++];
    switch (character.unicode()) {
    case 'd':
        return u"0"_s;
    case 'w':
    case 'D':
    case 'S':
        return u"a"_s;
    case 's':
    case 'W':
        return u" "_s;
    case 'b':
        return {};
    default:
        return character.isLetterOrNumber() ? fail() : QString(character);
    }
}

QString PatternWriter::characterClass()
{
    const bool isNegated = peek() == u'^';
    const qsizetype start = m_at;
    if (isNegated)
        ++m_at;
    if (atEnd())
        return fail();
    const QChar character = m_pattern[m_at++];
    const QString first = character == u'\\' ? escaped() : QString(character);
    while (!atEnd() && peek() != u']')
        m_at += peek() == u'\\' ? 2 : 1;
    if (peek() != u']')
        return fail();
    ++m_at;
    if (!isNegated)
        return first;
    const QRegularExpression all(u'[' + m_pattern.sliced(start, m_at - start));
    for (const QChar candidate : u"a0A-_ "_s) {
        if (all.match(candidate).hasMatch())
            return candidate;
    }
    return fail();
}

qsizetype PatternWriter::count()
{
    static const QRegularExpression counts(
        u"\\G(?:([*?])|(\\+)|\\{(\\d{1,4})(?:,\\d*)?\\})[?+]?"_s);
    const auto match = counts.match(m_pattern, m_at);
    if (!match.hasMatch())
        return 1;
    m_at = match.capturedEnd();
    if (match.hasCaptured(1))
        return 0;
    return match.hasCaptured(3) ? match.captured(3).toInt() : 1;
}

} // namespace

QString exampleOfPattern(const QString &pattern)
{
    const QString text = PatternWriter(pattern).write();
    return QRegularExpression(pattern).match(text).hasMatch() ? text : QString();
}

} // namespace planops::spec
