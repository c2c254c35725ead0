// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace planops::fuzz {

//! \brief The input as our parsers take it: a copy, so that a read past its end is seen.
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

//! \brief What must hold for any input. Ends the program, in release builds as well.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace planops::fuzz
