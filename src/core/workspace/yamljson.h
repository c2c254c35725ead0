// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace planops::workspace {

//! \brief A YAML document as JSON: plain true, false and null become such, every other scalar a
//! text. The only user of yaml-cpp.
//!
//! Bounded: 8 MB, 100 levels, and a million values, so that aliases of aliases end. Errors: Parse,
//! with line and column.
[[nodiscard]] Result<QJsonValue> jsonFromYaml(const QByteArray &yaml);

} // namespace planops::workspace
