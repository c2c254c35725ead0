// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planops {

//! \brief 0 to 15 of a hexadecimal digit (RFC 5234, HEXDIG, small letters too), else -1.
//!
//! QByteArray::fromHex() and toInt() bear signs, blanks and wrong letters; what others wrote is
//! read strictly.
[[nodiscard]] constexpr int hexDigit(char letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    if (letter >= 'a' && letter <= 'f')
        return letter - 'a' + 10;
    if (letter >= 'A' && letter <= 'F')
        return letter - 'A' + 10;
    return -1;
}

} // namespace planops
