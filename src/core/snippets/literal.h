// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace planops::snippets {

//! \file
//! \brief Quoting. Whatever comes in, one literal comes out, and nothing of it is code. Signs that
//! make text look other than it is (bidirectional overrides, invisible ones) are written as
//! escapes.

//! \brief For a POSIX shell: 'it'\''s'. Nothing is special inside, a line break and ! included. No
//! NUL can be passed to a program: callers refuse it.
[[nodiscard]] QByteArray shellQuoted(QByteArray text);

//! \brief "…" of Python, JavaScript and TypeScript at once: only escapes that all of them know.
[[nodiscard]] QString quoted(const QString &text);

//! \brief The same with one character per byte: what fetch() takes as a header value.
[[nodiscard]] QString quotedBytes(const QByteArray &bytes);

//! \brief The bytes as text, if they are UTF-8 that encodes back to the same bytes.
[[nodiscard]] bool isText(const QByteArray &bytes);

} // namespace planops::snippets
