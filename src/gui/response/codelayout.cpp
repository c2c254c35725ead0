// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/codelayout.h"

#include "gui/theme/colors.h"

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabWidth = 4;

struct Decoded
{
    char32_t character = 0xFFFD;
    int length = 1;
};

// One character of UTF-8 (RFC 3629): no surrogates, nothing overlong, nothing above U+10FFFF; a
// wrong byte stands alone.
Decoded decodeOne(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    const uchar first = byte(at);
    if (first < 0x80)
        return {first, 1};
    int length = 0;
    char32_t value = 0;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
        value = first & 0x1FU;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        value = first & 0x0FU;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        value = first & 0x07U;
    } else {
        return {};
    }
    if (at + length > bytes.size())
        return {};
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byte(at + i) & 0x3FU);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

bool turnsDirection(char32_t c)
{
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

void appendShown(DisplayRow &row, char32_t c, int offset)
{
    const qsizetype before = row.text.size();
    if (c == U'\t') {
        const auto spaces = tabWidth - before % tabWidth;
        row.text.append(QString(spaces, u' '));
    } else if (c < 0x20) {
        row.text.append(QChar(static_cast<char16_t>(0x2400 + c)));
    } else if (c == 0x7F) {
        row.text.append(QChar(u'\u2421'));
    } else if ((c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029 || turnsDirection(c)) {
        row.text.append(u"<U+%1>"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper());
    } else if (c > 0xFFFF) {
        row.text.append(QChar(QChar::highSurrogate(c)));
        row.text.append(QChar(QChar::lowSurrogate(c)));
    } else {
        row.text.append(QChar(static_cast<char16_t>(c)));
    }
    row.offsets.insert(row.offsets.end(), static_cast<size_t>(row.text.size() - before), offset);
}

} // namespace

int DisplayRow::offsetOf(qsizetype column) const
{
    return offsets[static_cast<size_t>(std::clamp<qsizetype>(column, 0, text.size()))];
}

int DisplayRow::columnOf(qint64 offset) const
{
    const auto found = std::lower_bound(offsets.begin() + indent, offsets.end(), offset);
    return static_cast<int>(std::min<qsizetype>(found - offsets.begin(), text.size()));
}

DisplayRow displayRow(QByteArrayView bytes, int indent)
{
    DisplayRow row;
    row.text.reserve(indent + bytes.size());
    row.offsets.reserve(static_cast<size_t>(indent + bytes.size()) + 1);
    row.indent = indent;
    row.text.append(QString(indent, u' '));
    row.offsets.insert(row.offsets.end(), static_cast<size_t>(indent), 0);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    for (qsizetype at = 0; at < bytes.size();) {
        const Decoded one = decodeOne(bytes, at);
        appendShown(row, one.character, static_cast<int>(at));
        at += one.length;
    }
    row.offsets.push_back(static_cast<int>(bytes.size()));
    return row;
}

QList<JsonSpan> jsonSpans(QStringView line, bool insideString)
{
    QList<JsonSpan> spans;
    qsizetype at = 0;
    const auto stringEnd = [&line](qsizetype from) {
        while (from < line.size() && line[from] != u'"')
            from += line[from] == u'\\' ? 2 : 1;
        return std::min(from + 1, line.size());
    };
    const auto isWord = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.' || c == u'_';
    };
    if (insideString) {
        at = stringEnd(0);
        spans.append({0, at, JsonPart::String});
    }
    while (at < line.size()) {
        const QChar c = line[at];
        const qsizetype begin = at;
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            at = stringEnd(at + 1);
            qsizetype after = at;
            while (after < line.size() && line[after].isSpace())
                ++after;
            const bool key = after < line.size() && line[after] == u':';
            spans.append({begin, at - begin, key ? JsonPart::Key : JsonPart::String});
        } else if (isWord(c)) {
            while (at < line.size() && isWord(line[at]))
                ++at;
            const bool number = c.isDigit() || c == u'-';
            spans.append({begin, at - begin, number ? JsonPart::Number : JsonPart::Literal});
        } else {
            ++at;
            spans.append({begin, 1, JsonPart::Punctuation});
        }
    }
    return spans;
}

QColor jsonColor(JsonPart part, const Colors &colors)
{
    switch (part) {
    case JsonPart::Key:
        return colors.jsonKey;
    case JsonPart::String:
        return colors.jsonString;
    case JsonPart::Number:
        return colors.jsonNumber;
    case JsonPart::Literal:
        return colors.jsonLiteral;
    case JsonPart::Punctuation:
        break;
    }
    return colors.text2;
}

QList<QTextLayout::FormatRange> jsonFormats(QStringView line, bool insideString,
                                            const Colors &colors)
{
    QList<QTextLayout::FormatRange> formats;
    const QList<JsonSpan> spans = jsonSpans(line, insideString);
    formats.reserve(spans.size());
    for (const JsonSpan &span : spans) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(span.begin);
        range.length = static_cast<int>(span.length);
        range.format.setForeground(jsonColor(span.part, colors));
        formats.append(range);
    }
    return formats;
}

} // namespace planops::gui
