// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QUrl>

namespace planops::spec {

//! \brief What stands before the path of \a operation: "https://api.example/v1", no slash at its
//! end.
//!
//! Servers are relative to \a base, the document's address or the API's (OpenAPI 3.1, 4.8.5); of
//! several the first on the origin of \a base is taken, or else the first; of none that origin.
[[nodiscard]] QString callBase(const Document &document, const Operation &operation,
                               const QUrl &base);

} // namespace planops::spec
