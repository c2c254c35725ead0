// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace planops::spec {

//! \brief False if \a text breaks the rules of a format that we know (JSON Schema Validation
//! 2020-12, 7.3, and OpenAPI's byte); formats that we do not know fit everything.
[[nodiscard]] bool fitsFormat(const QString &format, const QString &text);

//! \brief False if \a number lies outside of int32 or int64; other formats fit everything.
[[nodiscard]] bool fitsNumberFormat(const QString &format, double number);

//! \brief A text that fits the format: "2026-01-15T09:30:00Z". Null if we do not know it.
[[nodiscard]] QString exampleOfFormat(const QString &format);

} // namespace planops::spec
