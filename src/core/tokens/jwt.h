// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace planops::tokens {

//! \brief A decoded JSON Web Token in compact form (RFC 7515, 7519). Decoded is not verified: see
//! verdict.h.
struct Jwt
{
    QByteArray raw;        //!< The three parts as received.
    QByteArray headerJson; //!< Bytes of the first part, decoded.
    QByteArray payloadJson;
    QByteArray signature; //!< Decoded third part; may be empty (alg none).
    QJsonObject header;
    QJsonObject claims;
    QStringList
        duplicates; //!< Member names that occur twice: parsers disagree about them (RFC 7519, 4).

    [[nodiscard]] QByteArray signingInput() const; //!< Part one, ".", part two.
    [[nodiscard]] QString algorithm() const;       //!< "RS256"; empty if absent.
    [[nodiscard]] QString keyId() const;

    //! \brief Splits and decodes. Errors: Parse, naming the part and what is wrong with it.
    //!
    //! Strict: unpadded canonical base64url, UTF-8, JSON objects; at most 1 MiB. Works on bytes
    //! only.
    [[nodiscard]] static Result<Jwt> decode(QByteArrayView token);

    //! \brief True for three non-empty base64url parts: worth decoding.
    [[nodiscard]] static bool looksLikeJwt(QByteArrayView text);
};

//! \brief Strict base64url without padding (RFC 7515, 2; canonical, RFC 8725 advice). Empty
//! optional if not.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

} // namespace planops::tokens
