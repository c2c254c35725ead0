// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"

#include <QByteArray>
#include <QString>
#include <QUtf8StringView>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

#include <array>
#include <memory>

namespace planops {

namespace {

constexpr qsizetype declarationReach = 1024; // As far as the HTML standard looks.
constexpr qsizetype sampleSize = qsizetype {64} * 1024;
constexpr int leastConfidence = 20; // Of 100.

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    return {ucnv_open(name, &status), &ucnv_close};
}

//! ICU's own substitute is a control character (U+001A) for some charsets.
void replaceByMark(const void * /*context*/, UConverterToUnicodeArgs *arguments,
                   const char * /*bytes*/, int32_t /*length*/, UConverterCallbackReason reason,
                   UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR) // A reset or the end.
        return;
    *status = U_ZERO_ERROR;
    const UChar mark = u'\uFFFD';
    ucnv_cbToUWriteUChars(arguments, &mark, 1, 0, status);
}

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

} // namespace

std::optional<QByteArray> toUtf8(QByteArrayView bytes, const QByteArray &charset)
{
    if (charset.isEmpty()) // ICU would take its default.
        return std::nullopt;
    const Converter from = openConverter(charset.constData());
    const Converter to = openConverter("UTF-8");
    if (!from || !to)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(from.get(), replaceByMark, nullptr, nullptr, nullptr, &status);
    QByteArray result("");
    if (bytes.isEmpty())
        return result;
    result.reserve(bytes.size() + bytes.size() / 4);
    std::array<char, 16384> piece {};
    std::array<UChar, 8192> pivot {};
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    const char *source = bytes.data();
    status = U_BUFFER_OVERFLOW_ERROR;
    for (bool first = true; status == U_BUFFER_OVERFLOW_ERROR; first = false) {
        status = U_ZERO_ERROR;
        char *target = piece.data();
        ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &source,
                       bytes.data() + bytes.size(), pivot.data(), &pivotSource, &pivotTarget,
                       pivot.data() + pivot.size(), static_cast<UBool>(first), true, &status);
        result.append(piece.data(), target - piece.data());
    }
    if (U_FAILURE(status))
        return std::nullopt;
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
    // A letter that the sample's end cuts in two proves nothing.
    for (int i = 0; i < 3 && sample.size() < bytes.size() && !sample.isEmpty()
         && static_cast<uchar>(sample.back()) >= 0x80;
         ++i)
        sample.chop(1);
    if (QUtf8StringView(sample).isValidUtf8())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector {ucsdet_open(&status),
                                                                               &ucsdet_close};
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < leastConfidence)
        return {};
    const QByteArray name = ucsdet_getName(match, &status);
    return name == "UTF-8" ? QByteArray() : name;
}

} // namespace planops
