// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace planops {

namespace {

struct JsonReaderText
{
    Q_DECLARE_TR_FUNCTIONS(planops::JsonReader)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

JsonReader::JsonReader(QByteArrayView bytes) : m_bytes(bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

JsonReader::Event JsonReader::next()
{
    if (m_done)
        return m_last;
    skipSpace();
    if (m_expect == Expect::CommaOrEnd) {
        if (m_at < m_bytes.size() && m_bytes[m_at] == ',') {
            ++m_at;
            m_expect = m_inObject.back() ? Expect::Key : Expect::Value;
            skipSpace();
        } else {
            return close();
        }
    }
    switch (m_expect) {
    case Expect::Key:
    case Expect::FirstKey:
        return key();
    case Expect::Nothing:
        if (m_at < m_bytes.size())
            return fail(m_at, JsonReaderText::tr("More text after the end of the value."));
        m_done = true;
        m_last = {Kind::End, m_at, m_at};
        return m_last;
    case Expect::Value:
    case Expect::FirstValue:
    case Expect::CommaOrEnd:
        break;
    }
    return value();
}

void JsonReader::skipSpace()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

JsonReader::Event JsonReader::fail(qint64 at, const QString &problem)
{
    m_done = true;
    m_problem = problem;
    m_last = {Kind::Error, at, std::min<qint64>(at + 1, m_bytes.size())};
    return m_last;
}

JsonReader::Event JsonReader::value()
{
    if (m_at >= m_bytes.size())
        return fail(m_at, JsonReaderText::tr("The text ends where a value should be."));
    switch (m_bytes[m_at]) {
    case '{':
        return open(true);
    case '[':
        return open(false);
    case ']':
        if (m_expect == Expect::FirstValue)
            return close();
        return fail(m_at, JsonReaderText::tr("A value is missing before this bracket."));
    case '"':
        return string(Kind::String);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        return number();
    default:
        return literal();
    }
}

JsonReader::Event JsonReader::key()
{
    if (m_at >= m_bytes.size())
        return fail(m_at, JsonReaderText::tr("The text ends inside an object: } is missing."));
    if (m_bytes[m_at] == '}' && m_expect == Expect::FirstKey)
        return close();
    if (m_bytes[m_at] != '"')
        return fail(m_at, JsonReaderText::tr("A name in double quotes should be here."));
    Event event = string(Kind::Key);
    if (event.kind == Kind::Error)
        return event;
    skipSpace();
    if (m_at >= m_bytes.size() || m_bytes[m_at] != ':')
        return fail(m_at, JsonReaderText::tr("A colon should follow the name."));
    ++m_at;
    m_expect = Expect::Value;
    return event;
}

JsonReader::Event JsonReader::open(bool object)
{
    m_inObject.push_back(object);
    m_expect = object ? Expect::FirstKey : Expect::FirstValue;
    ++m_at;
    return {object ? Kind::ObjectBegin : Kind::ArrayBegin, m_at - 1, m_at};
}

JsonReader::Event JsonReader::close()
{
    const bool object = m_inObject.back();
    if (m_at >= m_bytes.size()) {
        return fail(m_at,
                    object ? JsonReaderText::tr("The text ends inside an object: } is missing.")
                           : JsonReaderText::tr("The text ends inside a list: ] is missing."));
    }
    if (m_bytes[m_at] != (object ? '}' : ']')) {
        return fail(m_at,
                    object ? JsonReaderText::tr("A comma or } should be here.")
                           : JsonReaderText::tr("A comma or ] should be here."));
    }
    m_inObject.pop_back();
    ++m_at;
    afterValue();
    return {object ? Kind::ObjectEnd : Kind::ArrayEnd, m_at - 1, m_at};
}

JsonReader::Event JsonReader::string(Kind kind)
{
    const qint64 begin = m_at++;
    while (m_at < m_bytes.size()) {
        const auto c = static_cast<uchar>(m_bytes[m_at]);
        if (c == '"') {
            ++m_at;
            if (kind == Kind::String)
                afterValue();
            return {kind, begin, m_at};
        }
        if (c < 0x20)
            return fail(m_at,
                        JsonReaderText::tr("A control character must be escaped inside a string."));
        m_at += c == '\\' ? 2 : 1;
    }
    return fail(begin, JsonReaderText::tr("This string has no closing quote."));
}

JsonReader::Event JsonReader::number()
{
    const qint64 begin = m_at;
    const auto digits = [this] {
        const qint64 first = m_at;
        while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]))
            ++m_at;
        return m_at > first;
    };
    const auto has = [this](char a, char b) {
        return m_at < m_bytes.size() && (m_bytes[m_at] == a || m_bytes[m_at] == b);
    };
    if (has('-', '-'))
        ++m_at;
    bool good = true;
    if (has('0', '0'))
        ++m_at;
    else
        good = digits();
    if (good && has('.', '.')) {
        ++m_at;
        good = digits();
    }
    if (good && has('e', 'E')) {
        ++m_at;
        if (has('+', '-'))
            ++m_at;
        good = digits();
    }
    if (!good || (m_at < m_bytes.size() && isDigit(m_bytes[m_at])))
        return fail(begin, JsonReaderText::tr("This is no JSON number."));
    afterValue();
    return {Kind::Number, begin, m_at};
}

JsonReader::Event JsonReader::literal()
{
    static constexpr std::array<QByteArrayView, 3> words {"true", "false", "null"};
    for (const QByteArrayView word : words) {
        if (m_bytes.sliced(m_at).startsWith(word)) {
            const qint64 begin = m_at;
            m_at += word.size();
            afterValue();
            return {Kind::Literal, begin, m_at};
        }
    }
    return fail(m_at, JsonReaderText::tr("A value should be here."));
}

void JsonReader::afterValue()
{
    m_expect = m_inObject.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

TextPosition positionOf(QByteArrayView bytes, qint64 offset)
{
    offset = std::clamp<qint64>(offset, 0, bytes.size());
    const QByteArrayView before = bytes.first(offset);
    const qint64 lineBegin = before.lastIndexOf('\n') + 1;
    TextPosition position;
    position.line = 1 + std::count(before.begin(), before.end(), '\n');
    position.column = 1 + std::count_if(before.begin() + lineBegin, before.end(), [](char c) {
                          return (static_cast<uchar>(c) & 0xC0) != 0x80;
                      });
    return position;
}

} // namespace planops
