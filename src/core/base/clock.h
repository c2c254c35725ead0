// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace planops {

//! \brief Wall-clock time as the JWT world counts it: seconds since 1970-01-01 UTC (RFC 7519,
//! NumericDate).
using UnixTime = std::chrono::sys_seconds;

//! \brief Tells the time. A value, so that tests hand in their own.
using Clock = std::function<UnixTime()>;

//! \brief The computer's clock.
[[nodiscard]] inline UnixTime systemNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace planops
