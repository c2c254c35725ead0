// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/findjwt.h"

#include "core/tokens/jwt.h"

#include <algorithm>
#include <array>

namespace planops::tokens {

namespace {

constexpr std::array headerBegin {'e', 'y', 'J'}; // {" in base64url
constexpr qsizetype farthest = qsizetype {1024} * 1024;

//! The alphabet of a compact token (RFC 7515, 7.1).
bool isOfToken(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || c == '.';
}

//! The token that begins somewhere in a run of such characters: what stands before "eyJ" is not
//! its.
std::optional<QByteArray> jwtInRun(QByteArrayView run)
{
    // A name may stand before it with a dot, and a full stop behind it.
    while (!run.isEmpty() && run.back() == '.')
        run.chop(1);
    const auto start = std::search(run.begin(), run.end(), headerBegin.begin(), headerBegin.end());
    const QByteArrayView token = run.sliced(start - run.begin());
    if (token.isEmpty() || !Jwt::looksLikeJwt(token))
        return std::nullopt;
    return token.toByteArray();
}

} // namespace

std::optional<QByteArray> findJwt(QByteArrayView text)
{
    text = text.first(std::min(text.size(), farthest));
    const char *at = text.begin();
    while (at != text.end()) {
        const char *begin = std::find_if(at, text.end(), isOfToken);
        const char *end = std::find_if_not(begin, text.end(), isOfToken);
        if (auto token = jwtInRun({begin, end - begin}))
            return token;
        at = end;
    }
    return std::nullopt;
}

std::optional<QByteArray> jwtAt(QByteArrayView text, qint64 position)
{
    if (position < 0 || position > text.size())
        return std::nullopt;
    qint64 begin = position;
    const qint64 first = std::max<qint64>(0, position - farthest);
    while (begin > first && isOfToken(text[begin - 1]))
        --begin;
    qint64 end = position;
    const qint64 last = std::min<qint64>(text.size(), position + farthest);
    while (end < last && isOfToken(text[end]))
        ++end;
    return jwtInRun(text.sliced(begin, end - begin));
}

} // namespace planops::tokens
