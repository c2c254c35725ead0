// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonstructure.h"

#include <array>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace planops {

namespace {

//! Of 64 bytes, one bit each.
struct ByteClasses
{
    quint64 quotes = 0;
    quint64 backslashes = 0;
    quint64 structure = 0; //!< { } [ ] and commas, in strings, too.
};

#if defined(__SSE2__) || defined(_M_X64)

ByteClasses classify(const char *block)
{
    ByteClasses classes;
    const auto equal = [](__m128i bytes, char c) {
        return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
    };
    const auto bits = [](__m128i mask) {
        return static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(mask)));
    };
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes =
            _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + ptrdiff_t {16} * i));
        // [ and { differ in this bit only, and so do ] and }.
        const __m128i curly = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        const __m128i brackets = _mm_or_si128(equal(curly, '{'), equal(curly, '}'));
        classes.quotes |= bits(equal(bytes, '"')) << (16 * i);
        classes.backslashes |= bits(equal(bytes, '\\')) << (16 * i);
        classes.structure |= bits(_mm_or_si128(brackets, equal(bytes, ','))) << (16 * i);
    }
    return classes;
}

#else

ByteClasses classify(const char *block)
{
    ByteClasses classes;
    for (int i = 0; i < 64; ++i) {
        const char c = block[i];
        const char curly = static_cast<char>(c | 0x20);
        classes.quotes |= static_cast<quint64>(c == '"') << i;
        classes.backslashes |= static_cast<quint64>(c == '\\') << i;
        classes.structure |= static_cast<quint64>(curly == '{' || curly == '}' || c == ',') << i;
    }
    return classes;
}

#endif

//! Each bit becomes the parity of itself and all below: ones from a quote up to the next.
quint64 parityUpTo(quint64 bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace

quint64 JsonStructure::escapedBytes(quint64 backslashes)
{
    quint64 escaped = m_escapes ? 1 : 0;
    m_escapes = false;
    for (backslashes &= ~escaped; backslashes != 0;) {
        const int at = std::countr_zero(backslashes);
        if (at == 63) {
            m_escapes = true;
            break;
        }
        escaped |= quint64 {2} << at;
        backslashes &= ~(quint64 {3} << at); // An escaped backslash escapes nothing.
    }
    return escaped;
}

quint64 JsonStructure::nextBlock()
{
    const qint64 left = m_bytes.size() - m_at;
    std::array<char, blockSize> last {};
    const char *block = m_bytes.data() + m_at;
    if (left < blockSize) {
        std::memcpy(last.data(), block, static_cast<size_t>(left));
        block = last.data();
    }
    const ByteClasses classes = classify(block);
    const quint64 escaped = escapedBytes(classes.backslashes);
    const quint64 inString = parityUpTo(classes.quotes & ~escaped) ^ m_inString;
    m_inString = inString >> 63 ? ~quint64 {0} : 0;
    return classes.structure & ~inString & ~escaped;
}

} // namespace planops
