// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/schemachecker.h"

namespace planops::spec {

//! \brief A value that fits \a schema: what the document gives as example, default or only choice,
//! else one that is made up. The same each time.
//!
//! Circular schemas end where a member may be left out. Null if nothing can be made up. Bounded as
//! SchemaChecker is. Thread: any.
[[nodiscard]] QJsonValue exampleOf(const Document &document, const QJsonValue &schema,
                                   SchemaChecker::Direction direction);

//! \brief A text that fits a regular expression made of literals, classes, groups, alternatives and
//! counts; null if it is made of more. Anchors count as met.
[[nodiscard]] QString exampleOfPattern(const QString &pattern);

} // namespace planops::spec
