// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace planops::tokens {

//! \brief The first signed token that stands in \a text ("Bearer eyJ…", a cookie, a JSON string),
//! within its first MiB.
//!
//! A candidate begins as the JSON object of a header does ("eyJ") and passes Jwt::looksLikeJwt():
//! worth decoding, no more. A value between other words; any thread.
[[nodiscard]] std::optional<QByteArray> findJwt(QByteArrayView text);

//! \brief The token that byte \a position of \a text is in, however large the text is.
[[nodiscard]] std::optional<QByteArray> jwtAt(QByteArrayView text, qint64 position);

} // namespace planops::tokens
