// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace planops::sandbox {

//! \brief That many bytes from OpenSSL's random generator. Any thread.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

//! \brief A random word over the alphabet [0-9A-Za-z], unbiased: the look of Clerk's ids and
//! secrets.
[[nodiscard]] QByteArray randomWord(qsizetype length);

//! \brief A random word over Crockford's base 32 (capitals): the look of PlanOps ids and of Clerk's
//! jti.
[[nodiscard]] QByteArray randomCrockford(qsizetype length);

//! \brief 256 random bits, base64url: codes and refresh tokens.
[[nodiscard]] QByteArray randomToken();

//! \brief Base64url without padding (RFC 7515, section 2).
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

//! \brief SHA-256, base64url: how tokens are kept, and the S256 challenge of RFC 7636, 4.2.
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

//! \brief Equality whose time depends on the lengths only.
[[nodiscard]] bool equalSecrets(const QByteArray &a, const QByteArray &b);

} // namespace planops::sandbox
