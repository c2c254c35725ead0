// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace planops {

//! \file
//! \brief Text in whatever character set a server chose, as UTF-8. Known are those that Qt knows:
//! with ICU, as on Linux, all of IANA's names and their aliases (RFC 2978). Any thread.

//! \brief The whole of \a bytes as UTF-8, what cannot be read as U+FFFD; nullopt: no such charset
//! is known.
[[nodiscard]] std::optional<QByteArray> toUtf8(QByteArrayView bytes, const QByteArray &charset);

//! \brief The charset that an HTML or XML text declares at its beginning; empty if none.
[[nodiscard]] QByteArray declaredCharset(QByteArrayView bytes);

//! \brief What charset to try where none is named: empty for UTF-8, UTF-16 by its many NULs, else
//! what the encoding standard of the web takes (WHATWG, windows-1252). A guess, from the first 64
//! KiB.
[[nodiscard]] QByteArray guessedCharset(QByteArrayView bytes);

} // namespace planops
