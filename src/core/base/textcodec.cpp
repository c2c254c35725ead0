// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace planops {

namespace {

constexpr qsizetype declarationReach = 1024; // As far as the HTML standard looks.
constexpr qsizetype sampleSize = qsizetype {64} * 1024;
constexpr qsizetype pieceSize = qsizetype {64} * 1024;

//! The word after \a key and "=", with or without quotes.
QByteArray valueOf(const QByteArray &text, const char *key)
{
    qsizetype at = text.indexOf(key);
    if (at < 0)
        return {};
    at += qstrlen(key);
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (at < text.size() && isBlank(text.at(at)))
        ++at;
    if (at >= text.size() || text.at(at) != '=')
        return {};
    ++at;
    while (at < text.size() && (isBlank(text.at(at)) || text.at(at) == '"' || text.at(at) == '\''))
        ++at;
    const qsizetype begin = at;
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    };
    while (at < text.size() && isWord(text.at(at)))
        ++at;
    return text.sliced(begin, at - begin);
}

//! UTF-16 without a mark: most of what is written in it has blanks and digits at least, so many
//! pairs have a NUL, always on the same side.
QByteArray guessedUtf16(QByteArrayView sample)
{
    std::array<qsizetype, 2> nuls {};
    for (qsizetype at = 0; at < sample.size(); ++at)
        nuls[static_cast<size_t>(at % 2)] += sample[at] == '\0' ? 1 : 0;
    const qsizetype many = sample.size() / 8;
    if (nuls[1] > many && nuls[0] == 0)
        return QByteArrayLiteral("UTF-16LE");
    if (nuls[0] > many && nuls[1] == 0)
        return QByteArrayLiteral("UTF-16BE");
    return {};
}

} // namespace

std::optional<QByteArray> toUtf8(QByteArrayView bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    QByteArray result;
    result.reserve(bytes.size());
    // In pieces, so that there is never a QString of the whole.
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const QString text =
            decoder.decode(bytes.sliced(at, std::min(pieceSize, bytes.size() - at)));
        result.append(text.toUtf8());
    }
    return result;
}

QByteArray declaredCharset(QByteArrayView bytes)
{
    const QByteArray head =
        bytes.first(std::min(bytes.size(), declarationReach)).toByteArray().toLower();
    if (head.trimmed().startsWith("<?xml"))
        return valueOf(head.first(std::max<qsizetype>(0, head.indexOf("?>"))), "encoding");
    if (!head.contains("<meta"))
        return {};
    return valueOf(head.sliced(head.indexOf("<meta")), "charset");
}

QByteArray guessedCharset(QByteArrayView bytes)
{
    QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    if (const QByteArray wide = guessedUtf16(sample); !wide.isEmpty())
        return wide;
    // A letter that the sample's end cuts in two proves nothing.
    for (int i = 0; i < 3 && sample.size() < bytes.size() && !sample.isEmpty()
         && static_cast<uchar>(sample.back()) >= 0x80;
         ++i)
        sample.chop(1);
    return QUtf8StringView(sample).isValidUtf8() ? QByteArray() : QByteArrayLiteral("windows-1252");
}

} // namespace planops
