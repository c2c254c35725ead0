// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace planops {

//! \brief What becomes of plain scalars other than true, false and null.
enum class YamlScalars {
    Texts, //!< Every one a text: "1.0" stays "1.0".
    Typed, //!< Numbers as YAML 1.2's core schema reads them, the rest text.
};

//! \brief The first document of a YAML stream as JSON. The only user of yaml-cpp.
//!
//! Keys are always text, as written. Bounded: 16 MB, 100 levels, and a million values, so that
//! aliases of aliases end. Errors: Parse, with line and column. Thread: any; a megabyte takes a
//! second.
[[nodiscard]] Result<QJsonValue> jsonFromYaml(const QByteArray &yaml, YamlScalars scalars);

} // namespace planops
