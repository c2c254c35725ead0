// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace planops::workspace {

//! \brief What {{$name}} stands for; every use gets a new value.
//!
//! Known: $uuid, $guid, $random.uuid, $timestamp [offset unit], $isoTimestamp, $datetime iso8601 or
//! rfc1123 [offset unit], $randomInt [from to], $random.integer(from, to), $processEnv NAME and
//! $env.NAME. Units: ms s m h d w M y. Nothing for other names.
[[nodiscard]] std::optional<QString> dynamicValue(const QString &name);

} // namespace planops::workspace
