// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/orderedjson.h"
#include "core/spec/document.h"

namespace planops::spec {

//! \brief \a value with its members as \a schema lists them; those that it does not list follow.
//! For examples, which lost their order on the way. Bounded. Thread: any.
[[nodiscard]] OrderedJson inDocumentOrder(const Document &document, const QJsonValue &schema,
                                          const OrderedJson &value);

} // namespace planops::spec
