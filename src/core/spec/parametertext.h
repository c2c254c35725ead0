// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/encoding.h"
#include "core/spec/operation.h"

namespace planops::spec {

//! \brief A parameter's value as it is written into the path: "7", ".7", ";id=7" (OpenAPI, "Style
//! Values"). Percent-encoded but for what the style itself writes.
[[nodiscard]] QString pathText(const Parameter &parameter, const QJsonValue &value,
                               neutral::Braces braces = neutral::Braces::Encode);

//! \brief A parameter's value as it is written into the query: "a=7", "a=7,8", "a=7&a=8". Encoded
//! as pathText() is. Empty if there is nothing to write.
[[nodiscard]] QString queryText(const Parameter &parameter, const QJsonValue &value,
                                neutral::Braces braces = neutral::Braces::Encode);

//! \brief A parameter's value as fields of a form or as cookies, by its style; not encoded yet.
//! Undefined gives none.
[[nodiscard]] QList<neutral::Field> parameterFields(const Parameter &parameter,
                                                    const QJsonValue &value);

//! \brief A parameter's value in a header: style simple, or JSON.
[[nodiscard]] QString headerText(const Parameter &parameter, const QJsonValue &value);

} // namespace planops::spec
